internal import CartwrightCartService
internal import CartwrightContracts
internal import CartwrightGatewayService
internal import SmartcartAPI

/// Where payments meet carts: the gateway's port, on the cart service of the same process.
struct CartDesk: CartPort {
  private let carts: CartService

  /// A desk in front of the carts of a service.
  init(_ carts: CartService) { self.carts = carts }

  func lockedQuote(session: String, quoteID: String) async throws -> CartwrightGatewayService.LockedQuote {
    let locked = try await carts.lockedQuote(session: session, quoteID: quoteID)
    return .init(quote: SmartcartQuote(locked.quote), parties: try await parties(session: session))
  }

  func parties(session: String) async throws -> CartParties {
    let parties = try await carts.parties(session: session)
    return CartParties(
      cart: parties.cart,
      pairing: parties.pairing.map { .init(id: $0.id, terminal: $0.terminal, terminalKey: $0.key) })
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
    let (stream, continuation) = AsyncStream.makeStream(of: CartwrightGatewayService.CartEvent.self)
    let events = carts.events()
    let telling = Task {
      await withDiscardingTaskGroup { group in
        group.addTask { for await event in events { continuation.yield(.init(event)) } }
        group.addTask { await self.tellIdentifications(to: continuation) }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in telling.cancel() }
    return stream
  }

  private func tellIdentifications(
    to continuation: AsyncStream<CartwrightGatewayService.CartEvent>.Continuation
  ) async {
    // It ends when the store cannot be read, and then so does everything else.
    try? await carts.followIdentifications { continuation.yield(.identified(IdentifiedGoods($0))) }
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
