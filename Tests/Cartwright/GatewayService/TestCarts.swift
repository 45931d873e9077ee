import CartwrightBasket
import CartwrightCatalog
import CartwrightContracts
import CartwrightGatewayService
import CartwrightMoney
import Crypto
import SmartcartAPI
import WrightRPC

/// Carts in memory, as far as payments need them: they outlive the gateway, as another store would.
actor TestCarts: CartPort {
  enum State: Equatable { case locked, paying(String), paid(String), exited(String), unlocked }

  private(set) var state = State.locked
  private(set) var markedPaid: [String] = []
  /// The sessions that it was told have left.
  private(set) var exits: [String] = []
  /// Done before a payment is stopped.
  private var beforeStop: @Sendable () async -> Void = {}
  /// How often the quote is found locked before the carts do not answer any more.
  private var answers = Int.max
  private var isForgotten = false
  private var refusesExits = false
  private var locked: LockedQuote
  private var listeners: [AsyncStream<CartEvent>.Continuation] = []

  init(_ locked: LockedQuote) { self.locked = locked }

  /// Whether it was told that the gate let it out.
  var hasExited: Bool { if case .exited = state { true } else { false } }

  func lockedQuote(session: String, quoteID: String) throws -> LockedQuote {
    try require(session)
    answers -= 1
    guard answers >= 0 else { throw RPCError(code: .unavailable, message: "the carts do not answer") }
    guard state == .locked, locked.quote.quoteID == quoteID else { throw Self.refusal }
    return locked
  }

  func parties(session: String) throws -> CartParties {
    try require(session)
    return locked.parties
  }

  func startPayment(session: String, quoteID: String, paymentID: String) throws {
    if state == .paying(paymentID) { return }
    guard state == .locked, locked.quote.quoteID == quoteID else { throw Self.refusal }
    state = .paying(paymentID)
  }

  func stopPayment(session: String, paymentID: String) async throws {
    try require(session)
    await beforeStop()
    if state == .paying(paymentID) { state = .locked }
  }

  func markPaid(session: String, paymentID: String) throws {
    markedPaid.append(paymentID)
    if state == .paid(paymentID) { return }
    guard state == .paying(paymentID) else { throw Self.refusal }
    state = .paid(paymentID)
  }

  func markExited(session: String, passID: String) throws {
    exits.append(session)
    guard session == locked.quote.sessionID else { return }
    if refusesExits { throw Self.refusal }
    state = .exited(passID)
  }

  /// Has something done whenever a payment is to be stopped, before it is.
  func whenStopped(_ work: @escaping @Sendable () async -> Void) { beforeStop = work }

  /// Tells of a locked quote so many times more, and then does not answer.
  func fallSilent(after answers: Int) { self.answers = answers }

  /// Knows no session any more, as if its store had been lost.
  func forget() { isForgotten = true }

  /// Takes no word that the cart has left, or takes it again.
  func refuseExits(_ refuses: Bool) { refusesExits = refuses }

  func events() -> AsyncStream<CartEvent> {
    let (stream, listener) = AsyncStream<CartEvent>.makeStream()
    let quote = locked.quote
    listener.yield(
      .identified(
        IdentifiedGoods(
          sessionID: quote.sessionID, revision: quote.revision, lines: quote.lines, total: quote.total)))
    listeners.append(listener)
    return stream
  }

  /// Quotes the cart anew, which voids the quote before.
  func quoteAnew(_ quote: SmartcartQuote, isTold: Bool = true) {
    let old = locked.quote
    locked.quote = quote
    state = .locked
    guard isTold else { return }
    for listener in listeners { listener.yield(.quoteVoided(session: old.sessionID, quoteID: old.quoteID)) }
  }

  /// Pairs anew, which ends the pairing before.
  func pairAnew(_ pairing: CartParties.Pairing?) {
    let old = locked.parties.pairing?.id ?? ""
    locked.parties.pairing = pairing
    for listener in listeners { listener.yield(.pairingEnded(session: locked.quote.sessionID, pairingID: old)) }
  }

  private func require(_ session: String) throws {
    guard session == locked.quote.sessionID, !isForgotten else {
      throw RPCError(code: .notFound, message: "no such session")
    }
  }

  private static let refusal = RPCError(code: .failedPrecondition, message: "the cart is not locked by this quote")
}

extension SmartcartQuote {
  /// A quote of bread and milk.
  static func test(
    _ id: String = "quote-1", session: String = "session-1", revision: Int64 = 7, expiresAt: Int64 = 4_000_000_000
  ) throws -> SmartcartQuote {
    let lines = [
      try BasketLine(
        id: "line-1",
        product: Product(
          code: .gtin(GTIN("4006381333931")), name: "Bread", price: Money(minorUnits: 249, currency: .eur), unit: .each),
        measure: .pieces(2)),
      try BasketLine(
        id: "line-2",
        product: Product(
          code: .gtin(GTIN("96385074")), name: "Milk", price: Money(minorUnits: 119, currency: .eur), unit: .each),
        measure: .pieces(1)),
    ]
    func quote(_ digest: [UInt8]) -> Quote {
      Quote(
        id: id, sessionID: session, revision: revision, lines: lines,
        total: Money(minorUnits: 617, currency: .eur), digest: digest, expiresAt: expiresAt)
    }
    return SmartcartQuote(quote(Array(SHA256.hash(data: quote([]).canonicalBytes))))
  }
}
