internal import CartwrightCartService
internal import CartwrightContracts
internal import CartwrightGatewayService
internal import Logging
internal import SmartcartAPI

/// Where payments meet carts: the gateway's port, on the cart service of the same process.
struct CartDesk: CartPort {
  private let carts: CartService
  private let surroundings: Surroundings
  private let logger: Logger

  /// A desk in front of the carts of a service.
  init(_ carts: CartService, surroundings: Surroundings = .live, logger: Logger) {
    (self.carts, self.surroundings, self.logger) = (carts, surroundings, logger)
  }

  func lockedQuote(session: String, quoteID: String) async throws -> CartwrightGatewayService.LockedQuote {
    let locked = try await carts.lockedQuote(session: session, quoteID: quoteID)
    return .init(
      quote: SmartcartQuote(locked.quote),
      parties: CartParties(cart: locked.cart, pairing: CartParties.Pairing(locked.pairing)))
  }

  func parties(session: String) async throws -> CartParties {
    let parties = try await carts.parties(session: session)
    return CartParties(cart: parties.cart, pairing: parties.pairing.map { CartParties.Pairing($0) })
  }

  func startPayment(session: String, quoteID: String, paymentID: String) async throws {
    try await carts.startPayment(paymentID, session: session, quoteID: quoteID)
  }

  func stopPayment(session: String, paymentID: String) async throws {
    try await carts.stopPayment(paymentID, session: session)
  }

  func markPaid(session: String, paymentID: String) async throws {
    try await carts.markPaid(paymentID, session: session)
  }

  func markExited(session: String, passID: String) async throws {
    try await carts.markExited(session: session, pass: passID)
  }

  func events() async -> AsyncStream<CartwrightGatewayService.CartEvent> {
    let events = carts.events()
    let queue = CartEventQueue()
    let telling = Task {
      await withDiscardingTaskGroup { group in
        group.addTask { for await event in events { queue.put(.init(event)) } }
        group.addTask { await self.tellIdentifications(to: queue) }
      }
    }
    return queue.events { telling.cancel() }
  }

  /// Begins again with all of them when the store could not be read.
  private func tellIdentifications(to queue: CartEventQueue) async {
    while !Task.isCancelled {
      do {
        try await carts.followIdentifications { queue.put(.identified(IdentifiedGoods($0))) }
      } catch {
        logger.error("carts cannot be followed", metadata: ["error": "\(error)"])
      }
      try? await surroundings.sleep(surroundings.now().advanced(by: .seconds(1)))
    }
  }
}

extension CartParties.Pairing {
  fileprivate init(_ pairing: CartwrightCartService.Pairing) {
    self.init(id: pairing.id, terminal: pairing.terminal, terminalKey: pairing.key)
  }
}

extension CartwrightGatewayService.CartEvent {
  fileprivate init(_ event: CartwrightCartService.CartEvent) {
    self =
      switch event {
      case .quoteVoided(let session, let quoteID, _): .quoteVoided(session: session, quoteID: quoteID)
      case .pairingEnded(let session, let pairingID): .pairingEnded(session: session, pairingID: pairingID)
      }
  }
}

extension IdentifiedGoods {
  fileprivate init(_ goods: Identification) {
    self.init(
      sessionID: goods.session, revision: goods.revision, lines: goods.lines.map(SmartcartCartLine.init),
      total: SmartcartMoney(goods.total), openInterventionIDs: goods.openInterventionIDs)
  }
}
