public import SmartcartAPI

/// What payments need of carts.
///
/// Carts and payments are kept in two stores: the payment's state is the truth about payments, and the cart is told of
/// it at least once. Each command here may therefore come again, and changes nothing when it does. An error that is an
/// `RPCError` reaches the caller of the payment as it is.
public protocol CartPort: Sendable {
  /// The quote by which a cart is locked, with who may pay it.
  ///
  /// - Throws: `NOT_FOUND` for an unknown session; `FAILED_PRECONDITION` unless the cart is locked by this quote now.
  func lockedQuote(session: String, quoteID: String) async throws -> LockedQuote

  /// Whose session it is, and who is paired with it now.
  ///
  /// - Throws: `NOT_FOUND` for an unknown session.
  func parties(session: String) async throws -> CartParties

  /// A payment of the quote is submitted: from here on the cart cannot change. Once for each payment until it is stopped.
  ///
  /// - Throws: `FAILED_PRECONDITION` unless the cart is locked by this quote, or is being paid by this payment already.
  func startPayment(session: String, quoteID: String, paymentID: String) async throws

  /// The payment came to nothing for now: the cart is locked again. Nothing happens unless this payment is paying.
  func stopPayment(session: String, paymentID: String) async throws

  /// The goods are paid by this payment.
  func markPaid(session: String, paymentID: String) async throws

  /// The gate let the cart out.
  func markExited(session: String, passID: String) async throws

  /// What happens to carts: begins with the goods of every live session as they stand, then goes on with each change.
  ///
  /// Asked for once by each running gateway. Of the goods of one session the latest alone matter.
  func events() async -> AsyncStream<CartEvent>
}

/// What happens to a cart that payments must know of.
public enum CartEvent: Sendable {
  /// The goods of a session, as of one revision.
  case identified(IdentifiedGoods)
  /// A quote can no longer be paid.
  case quoteVoided(session: String, quoteID: String)
  /// A terminal is no longer paired.
  case pairingEnded(session: String, pairingID: String)
}

/// The goods of a session, as of one revision.
public struct IdentifiedGoods: Hashable, Sendable {
  /// The session.
  public var sessionID: String
  /// The cart's revision.
  public var revision: Int64
  /// Every line of the cart.
  public var lines: [SmartcartCartLine]
  /// Their total.
  public var total: SmartcartMoney
  /// What waits for staff.
  public var openInterventionIDs: [String]

  /// The goods of a session.
  public init(
    sessionID: String, revision: Int64, lines: [SmartcartCartLine], total: SmartcartMoney,
    openInterventionIDs: [String] = []
  ) {
    self.sessionID = sessionID
    self.revision = revision
    self.lines = lines
    self.total = total
    self.openInterventionIDs = openInterventionIDs
  }
}

/// A quote that locks a cart, and the parties.
public struct LockedQuote: Hashable, Sendable {
  /// The quote, its digest included.
  public var quote: SmartcartQuote
  /// Who may pay it.
  public var parties: CartParties

  /// A quote with its parties.
  public init(quote: SmartcartQuote, parties: CartParties) {
    (self.quote, self.parties) = (quote, parties)
  }
}

/// Whose session it is, and who is paired with it.
public struct CartParties: Hashable, Sendable {
  /// The cart's name, as its calls give it.
  public var cart: String
  /// The pairing, while there is one.
  public var pairing: Pairing?

  /// The parties of a session.
  public init(cart: String, pairing: Pairing?) {
    (self.cart, self.pairing) = (cart, pairing)
  }

  /// A terminal paired with a cart.
  public struct Pairing: Hashable, Sendable {
    /// Names the pairing; never used again.
    public var id: String
    /// The terminal's name, as its calls give it.
    public var terminal: String
    /// The key that the terminal paired with, and signs payments by.
    public var terminalKey: SmartcartVerificationKey

    /// A pairing.
    public init(id: String, terminal: String, terminalKey: SmartcartVerificationKey) {
      (self.id, self.terminal, self.terminalKey) = (id, terminal, terminalKey)
    }
  }
}
