internal import CartwrightAcquirerService
internal import CartwrightCartService
internal import CartwrightContracts
internal import CartwrightGatewayService
internal import CartwrightMoney
internal import CartwrightSealing
internal import CartwrightSettlementService
internal import Logging
internal import SmartcartAPI
internal import WrightEventLoop
internal import WrightRPC

/// Who a server is, and where it listens.
struct ServingPlace {
  let party: Caller
  let address: SocketAddress
  /// The party's certificate; `nil` for plaintext.
  let certificate: PartyCertificate?
}

/// Makes the servers of a shop, each with its store in a data folder.
enum Parties {
  /// What everything in the shop is priced in.
  static let currency = Currency.eur

  /// The logger of a party.
  static func logger(_ name: String, _ level: Logger.Level) -> Logger {
    var logger = Logger(label: "cartwright.\(name)") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = level
    return logger
  }

  /// The simulated acquirer.
  static func acquirer(
    _ folder: DataFolder, _ place: ServingPlace, _ level: Logger.Level
  ) async throws -> RunningServer {
    let service = try AcquirerService(path: folder.file(StoreFile.acquirer))
    return try await .start(
      "acquirer", at: place.address, certificate: place.certificate, services: [service],
      logger: logger("acquirer", level),
      finish: { try service.close() })
  }

  /// The second server.
  static func settlement(
    _ folder: DataFolder, _ place: ServingPlace, _ level: Logger.Level, merchant: Merchant,
    gatewayKey: SmartcartVerificationKey
  ) async throws -> RunningServer {
    let service = try SettlementService(
      path: folder.file(StoreFile.settlement), merchant: merchant, signingKey: try folder.settlementKey(),
      gatewayKeys: [gatewayKey])
    return try await .start(
      "settlement", at: place.address, certificate: place.certificate, services: [service],
      logger: logger("settlement", level),
      beginStop: { service.beginGracefulShutdown() }, finish: { try service.close() })
  }

  /// The first server, which calls the other two.
  static func gateway(
    _ folder: DataFolder, _ place: ServingPlace, _ level: Logger.Level, settlement: String, acquirer: String,
    settlementKey: SmartcartVerificationKey
  ) async throws -> RunningServer {
    let logger = logger("gateway", level)
    let signing = try folder.gatewayKey()
    let shopKeys = [settlementKey, signing.verificationKey]
    let carts = try CartService(
      path: folder.file(StoreFile.carts), configuration: .init(currency: currency, shopKeys: { shopKeys }),
      logger: logger)
    let clients = (
      acquirer: try GRPCClient.of(acquirer, .acquirer, as: place.party, place.certificate),
      settlement: try GRPCClient.of(settlement, .settlement, as: place.party, place.certificate)
    )
    let payments = try GatewayService(
      path: folder.file(StoreFile.gateway),
      keys: GatewayKeys(signing: signing, sealing: try folder.sealingKey(), settlement: [settlementKey]),
      carts: CartDesk(carts, logger: logger), acquirer: clients.acquirer, settlement: clients.settlement, logger: logger
    )
    let work = [Task { await carts.run() }, Task { await payments.run() }]
    return try await .start(
      "gateway", at: place.address, certificate: place.certificate, services: [carts, payments], logger: logger,
      beginStop: {
        carts.beginGracefulShutdown()
        payments.beginGracefulShutdown()
      },
      finish: {
        for task in work { task.cancel() }
        for task in work { await task.value }
        for client in [clients.acquirer, clients.settlement] { client.close() }
        try payments.close()
        try carts.close()
      })
  }
}

/// The stores, by the names of their files in a data folder.
enum StoreFile {
  static let carts = "carts.sqlite"
  static let gateway = "gateway.sqlite"
  static let settlement = "settlement.sqlite"
  static let acquirer = "acquirer.sqlite"
}

extension DataFolder {
  /// The first server's signing key, made when it is missing; its public half is beside it.
  func gatewayKey() throws -> SigningKey {
    let key = try SigningKey(file: file("gateway.key"), purpose: .gateway, surroundings: .live)
    try PublicKeyFile.write(key.verificationKey, to: file("gateway.pub"))
    return key
  }

  /// The second server's signing key, made when it is missing; its public half is beside it.
  func settlementKey() throws -> SigningKey {
    let key = try SigningKey(file: file("settlement.key"), purpose: .settlement, surroundings: .live)
    try PublicKeyFile.write(key.verificationKey, to: file("settlement.pub"))
    return key
  }

  /// What payment information is sealed to, made when it is missing.
  func sealingKey() throws -> SealingKeyPair {
    let label = "cartwright x25519 sealing key"
    let secret = try KeyFile.loadOrMake(file("sealing.key"), label: label, surroundings: .live)
    return try SealingKeyPair(privateKey: secret)
  }
}
