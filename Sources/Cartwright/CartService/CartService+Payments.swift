public import CartwrightBasket
internal import CartwrightContracts
public import CartwrightMoney
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// A quote that can be paid now, with who may pay it.
public struct LockedQuote: Sendable {
  /// The goods, the total, the digest, the revision and the expiry.
  public let quote: Quote
  /// The name of the session's cart.
  public let cart: String
  /// The pairing that may pay.
  public let pairing: Pairing
}

/// What whoever takes payments asks of carts, in the same process.
///
/// All of it may be repeated: what has been done already is done no second time. Errors are `RPCError` and
/// `BasketError`: `NOT_FOUND` for a session that is not there, `FAILED_PRECONDITION` for what its state does not allow.
extension CartService {
  /// The quote of a locked cart.
  public func lockedQuote(session: String, quoteID: String) async throws -> LockedQuote {
    let cart = try await room(session).cart
    guard cart.basket.state == .locked else { throw BasketError.wrongState(cart.basket.state) }
    guard let quote = cart.basket.quote, quote.id == quoteID, let pairing = cart.pairing else {
      throw BasketError.wrongQuote(quoteID)
    }
    try Self.requirePayable(quote, at: surroundings.now())
    return LockedQuote(quote: quote, cart: cart.session.cart, pairing: pairing)
  }

  /// The name of a session's cart, and the terminal that is paired with it; no pairing outlives its session.
  public func parties(session: String) async throws -> (cart: String, pairing: Pairing?) {
    let cart = try await room(session).cart
    return (cart.session.cart, cart.basket.state.isFinal ? nil : cart.pairing)
  }

  /// A payment of a quote was submitted: nothing changes in the cart until the payment is made or comes to nothing.
  public func startPayment(_ payment: String, session: String, quoteID: String) async throws {
    try await commits.write { transaction in
      let basket = try transaction.cart(session).basket
      if basket.payment == payment, basket.quote?.id == quoteID { return }
      if basket.state == .locked, let quote = basket.quote { try Self.requirePayable(quote, at: transaction.now) }
      try transaction.change(session) { try $0.startPayment(payment, quoteID: quoteID) }
    }
  }

  /// The payment came to nothing: the cart is locked as before, or unlocked when its quote has expired meanwhile.
  public func stopPayment(_ payment: String, session: String) async throws {
    try await commits.write { transaction in
      let basket = try transaction.cart(session).basket
      guard basket.payment == payment, basket.state == .paying else { return }
      try transaction.change(session) { try $0.stopPayment(payment) }
      try transaction.expireQuote(of: session)
    }
  }

  /// The goods are paid.
  public func markPaid(_ payment: String, session: String) async throws {
    try await commits.write { transaction in
      let basket = try transaction.cart(session).basket
      if basket.payment == payment, basket.state == .paid || basket.state == .exited { return }
      try transaction.change(session) { try $0.pay(payment) }
    }
  }

  /// The gate let the cart out, which ends the session.
  public func markExited(session: String, pass: String) async throws {
    try await commits.write { transaction in
      guard try transaction.cart(session).basket.state != .exited else { return }
      try transaction.change(session) { try $0.exit(pass: pass) }
    }
  }

  private static func requirePayable(_ quote: Quote, at now: WallTime) throws {
    guard !quote.hasExpired(at: now) else {
      throw RPCError(code: .failedPrecondition, message: "the quote \(quote.id) has expired: lock the cart again")
    }
  }
}

/// Something that ends what somebody may have begun to pay.
public enum CartEvent: Hashable, Sendable {
  /// A quote can no longer be paid.
  case quoteVoided(session: String, quoteID: String, reason: UnlockReason)
  /// A pairing has ended: by unpairing, or with its session.
  case pairingEnded(session: String, pairingID: String)
}

/// The goods of a session as of one revision.
public struct Identification: Sendable {
  /// The session.
  public let session: String
  /// The cart's revision.
  public let revision: Int64
  /// Every line at that revision.
  public let lines: [BasketLine]
  /// What they cost together.
  public let total: Money
  /// What waits for staff.
  public let openInterventionIDs: [String]
}

extension CartService {
  /// What happens to quotes and pairings from now on.
  ///
  /// For prompt news only: what happens while nobody listens is not told later. `startPayment` is what decides whether
  /// a quote can be paid.
  public func events() -> AsyncStream<CartEvent> {
    rooms.listen { news in news.changes.flatMap { CartEvent.of($0, in: news.cart) } }
  }

  /// The goods of a session as they are, or as they were quoted.
  public func identification(session: String) async throws -> Identification {
    Identification(try await room(session).cart)
  }

  /// Tells the goods of every live session, first as they are and then whenever they change, until `body` throws or the
  /// task is cancelled.
  ///
  /// Of changes that were made together only the last revision is told; a quoted one always is.
  public func followIdentifications(
    _ body: @Sendable (Identification) async throws -> Void
  ) async throws {
    let news = rooms.listen { news in news.changes.contains(where: \.isOfGoods) ? [Identification(news.cart)] : [] }
    for session in try await pool.read({ try SessionTable.liveSessions(in: $0) }) {
      try await body(identification(session: session))
    }
    for await identification in news { try await body(identification) }
  }
}

extension Identification {
  fileprivate init(_ cart: CartState) {
    let basket = cart.basket
    let quote = basket.quote
    self.init(
      session: cart.session.id, revision: quote?.revision ?? basket.revision, lines: quote?.lines ?? basket.lines,
      total: quote?.total ?? basket.total, openInterventionIDs: basket.interventions.map(\.id))
  }
}

extension CartEvent {
  fileprivate static func of(_ change: SmartcartCartChange, in cart: CartState) -> [CartEvent] {
    let session = cart.session.id
    switch change.change {
    case .cartUnlocked(let unlocked):
      return [.quoteVoided(session: session, quoteID: unlocked.quoteID, reason: UnlockReason(unlocked.reason))]
    case .terminalUnpaired(let unpaired): return [.pairingEnded(session: session, pairingID: unpaired.pairingID)]
    case .cartAbandoned, .cartExited:
      return cart.pairing.map { [.pairingEnded(session: session, pairingID: $0.id)] } ?? []
    default: return []
    }
  }
}

extension SmartcartCartChange {
  /// Whether the second server has to know of it.
  fileprivate var isOfGoods: Bool {
    switch change {
    case .opened, .lineAdded, .lineQuantitySet, .lineWeightSet, .lineRemoved: true
    case .interventionOpened, .interventionClosed, .cartLocked: true
    default: false
    }
  }
}
