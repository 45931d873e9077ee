internal import ArgumentParser
internal import CartwrightContracts
internal import Foundation
internal import Logging
internal import WrightEventLoop

/// What all commands that serve have in common.
struct ServingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder for stores and keys.", valueName: "folder"))
  var data = Self.defaultData

  @Option(help: "The address to listen on.")
  var host = DefaultAddress.host

  @Flag(help: "Print the addresses as one JSON line, once calls can come.")
  var json = false

  @Flag(help: "Log every call on standard error.")
  var verbose = false

  static let defaultData = "cartwright-data"

  /// How much is logged.
  var level: Logger.Level { verbose ? .debug : .warning }

  @OptionGroup var security: CertificateOptions

  /// A server by its role and name, at a port.
  func place(_ role: Caller.Role, at port: Port, named name: String? = nil) throws -> ServingPlace {
    let party = try Caller.named(name ?? Self.defaultName(role), role)
    return ServingPlace(
      party: party, address: .tcp(host: host, port: port.number), certificate: try security.certificate(of: party))
  }

  /// The name that `cartwright certs` gives the only server of a role.
  static func defaultName(_ role: Caller.Role) -> String { "\(role.rawValue)-1" }

  func validate() throws {
    guard !host.isEmpty else { throw ValidationError("--host must be an address of this machine") }
    guard security.certificates != nil || isLoopback else {
      throw ValidationError("--host \(host) needs --certificates: plaintext is for this machine alone")
    }
  }

  private var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// Starts servers, says where they are, and serves until told to stop.
  func serve(_ start: () async throws -> [RunningServer]) async throws {
    let stop = StopSignals()
    let servers = try await start()
    if security.certificates == nil { Self.warnOfPlaintext() }
    try announce(servers)
    var signals = stop.signals.makeAsyncIterator()
    await signals.next()
    Say.error("cartwright: stopping: calls that run may finish; once more to stop at once")
    let impatience = Task {
      for await _ in stop.signals { for server in servers { server.close() } }
    }
    // Those that call others come last in the list, and stop first.
    var failure: (any Error)?
    for server in servers.reversed() {
      do { try await server.stop() } catch { failure = failure ?? error }
    }
    impatience.cancel()
    if let failure { throw failure }
    Say.error("cartwright: stopped")
  }

  private static func warnOfPlaintext() {
    Say.error(
      """
      cartwright: PLAINTEXT DEVELOPMENT SERVER: nothing is encrypted and callers are whoever they say they are. \
      Let nobody outside this machine reach it, or use --certificates.
      """)
  }

  private func announce(_ servers: [RunningServer]) throws {
    guard json else {
      for server in servers { Say.line("\(server.name) listens on \(server.address)") }
      return Say.line("stores and keys are in \(data)")
    }
    var addresses = Dictionary(servers.map { ($0.name, $0.address) }) { first, _ in first }
    addresses["data"] = data
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Say.line(String(decoding: try encoder.encode(addresses), as: UTF8.self))
  }
}

/// `cartwright serve`: a whole shop in one process.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the shop: gateway, settlement and a simulated acquirer in one process.",
    discussion: """
      Keeps everything in SQLite files in one folder, and goes on where it was when it is started again. Stops \
      gracefully on SIGINT and SIGTERM.

      Examples:
        cartwright serve --catalog Samples/catalogue.csv
        cartwright serve --data /var/lib/shop --port 7400 --settlement-port 7401 --acquirer-port 7402
        cartwright serve --port 0 --settlement-port 0 --acquirer-port 0 --json
        cartwright certs --into certificates
        cartwright serve --certificates certificates
      """)

  @OptionGroup var serving: ServingOptions
  @OptionGroup var merchant: MerchantOptions

  @Option(help: ArgumentHelp("Import this catalogue before serving.", valueName: "csv"))
  var catalog: String?

  @Option(help: "The gateway's port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.gatewayPort)

  @Option(help: "The settlement server's port; 0 for any that is free.")
  var settlementPort = Port(number: DefaultAddress.settlementPort)

  @Option(help: "The acquirer's port; 0 for any that is free.")
  var acquirerPort = Port(number: DefaultAddress.acquirerPort)

  func run() async throws {
    let folder = try DataFolder(serving.data, parties: ["gateway", "settlement", "acquirer"])
    if let catalog { try await CatalogImport.run(catalog, into: folder) }
    try await serving.serve { try await start(folder) }
  }

  private func start(_ folder: DataFolder) async throws -> [RunningServer] {
    // A certificate that is missing is told of before anything runs.
    let places = (
      acquirer: try serving.place(.acquirer, at: acquirerPort),
      settlement: try serving.place(.settlement, at: settlementPort),
      gateway: try serving.place(.gateway, at: port)
    )
    let acquirer = try await Parties.acquirer(folder, places.acquirer, serving.level)
    let settlement = try await Parties.settlement(
      folder, places.settlement, serving.level, merchant: merchant.merchant,
      gatewayKey: try folder.gatewayKey().verificationKey)
    let gateway = try await Parties.gateway(
      folder, places.gateway, serving.level, settlement: settlement.address, acquirer: acquirer.address,
      settlementKey: try folder.settlementKey().verificationKey)
    return [acquirer, settlement, gateway]
  }
}
