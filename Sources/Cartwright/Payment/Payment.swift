public import CartwrightMoney

/// A payment: what its changes, in order, make of a request.
///
/// `apply` is the only way to change one, and refuses whatever would break one of these: captured <= authorised = what
/// was asked for; refunds <= captured; one live attempt, each resolved once; no completion without a capture; no
/// reversal after one. Silence of the acquirer is neither success nor failure.
public struct Payment: Hashable, Sendable {
  /// What a terminal is asked to pay.
  public let request: Request
  /// How many changes there were, from 1: the request itself.
  public private(set) var revision: Int64 = 1
  /// Where it stands.
  public private(set) var state = PaymentState.requested
  /// The attempts, oldest first.
  public private(set) var attempts: [Attempt] = []
  /// What is held, or was before it was taken or let go.
  public private(set) var authorized: Money
  /// What was taken.
  public private(set) var captured: Money
  /// What was given back in all.
  public private(set) var refunded: Money
  /// What each refund gave back.
  public private(set) var refunds: [String: Money] = [:]

  /// The most attempts at one request.
  public static let maximumAttempts = 10

  /// What a terminal is asked to pay.
  public struct Request: Hashable, Sendable {
    /// Names the payment.
    public let paymentID: String
    /// The pairing that may pay.
    public let pairing: String
    /// The digest of the quote that is paid.
    public let quoteDigest: [UInt8]
    /// What is to be paid: the quote's total, more than nothing.
    public let amount: Money
    /// When it stops being payable, in seconds since 1970.
    public let expiresAt: Int64

    /// A request for payment of a quote.
    public init(
      paymentID: String, pairing: String, quoteDigest: [UInt8], amount: Money, expiresAt: Int64
    ) throws(PaymentError) {
      guard amount.minorUnits > 0 else { throw .nothingToPay }
      self.paymentID = paymentID
      self.pairing = pairing
      self.quoteDigest = quoteDigest
      self.amount = amount
      self.expiresAt = expiresAt
    }
  }

  /// One try at a payment, with one instrument.
  public struct Attempt: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The instrument.
    public let instrument: String
    /// Where it stands: submitted, authorized, captured, declined, unknown, reversing or reversed.
    public fileprivate(set) var state: PaymentState
  }

  /// A payment that has just been requested.
  public init(_ request: Request) {
    self.request = request
    let nothing = Money.zero(request.amount.currency)
    (authorized, captured, refunded) = (nothing, nothing, nothing)
  }

  /// What all changes to a request make.
  public init(_ request: Request, folding changes: some Sequence<PaymentChange>) throws(PaymentError) {
    self.init(request)
    var rest = changes.makeIterator()
    while let change = rest.next() { try apply(change) }
  }

  /// Makes one change.
  ///
  /// One that cannot follow is refused and leaves the payment as it is.
  public mutating func apply(_ change: PaymentChange) throws(PaymentError) {
    switch change {
    case .submitted(let submission): try begin(submission)
    case .authorized, .declined, .captured, .becameUnknown, .reversing, .reversed: try resolve(change)
    case .completed: try move(to: .completed, from: .captured)
    case .passIssued: try move(to: .completed, from: .completed)
    case .cancelled: try move(to: .cancelled, from: .requested, .declined)
    case .expired(let at):
      guard at >= request.expiresAt else { throw .notExpired }
      try move(to: .expired, from: .requested, .declined)
    case .refunded(let id, let amount): try refund(id, amount)
    case .disputed: try move(to: .disputed, from: .captured, .completed, .partlyRefunded, .refunded)
    }
    revision += 1
  }
}

/// The attempts.
extension Payment {
  private mutating func begin(_ submission: PaymentChange.Submission) throws(PaymentError) {
    guard state.acceptsSubmission else { throw .wrongState(state) }
    guard submission.at < request.expiresAt else { throw .expired }
    guard submission.pairing == request.pairing else { throw .wrongPairing(submission.pairing) }
    guard submission.quoteDigest == request.quoteDigest else { throw .wrongQuote }
    try require(submission.amount, toBe: request.amount)
    guard attempts.count < Self.maximumAttempts else { throw .tooManyAttempts }
    guard submission.attempt == attempts.count + 1 else {
      throw .wrongAttempt(given: submission.attempt, expected: attempts.count + 1)
    }
    attempts.append(Attempt(number: submission.attempt, instrument: submission.instrument, state: .submitted))
    state = .submitted
  }

  /// What the acquirer says, or does not say, of the last attempt.
  private mutating func resolve(_ change: PaymentChange) throws(PaymentError) {
    switch change {
    case .authorized(let attempt, let amount):
      try require(amount, toBe: request.amount)
      try moveAttempt(attempt, to: .authorized, from: .submitted, .unknown)
      authorized = amount
    case .captured(let attempt, let amount):
      try require(amount, toBe: request.amount)
      try moveAttempt(attempt, to: .captured, from: .authorized, .unknown, .reversing)
      (authorized, captured) = (amount, amount)
    case .declined(let attempt): try decline(attempt)
    case .becameUnknown(let attempt): try moveAttempt(attempt, to: .unknown, from: .submitted, .authorized)
    case .reversing(let attempt): try moveAttempt(attempt, to: .reversing, from: .unknown, .authorized)
    case .reversed(let attempt): try moveAttempt(attempt, to: .reversed, from: .reversing)
    default: preconditionFailure("not a change of an attempt")
    }
  }

  /// An authorisation is resolved once: what was held is not declined afterwards, it is reversed.
  private mutating func decline(_ attempt: Int) throws(PaymentError) {
    guard authorized.isZero else { throw .wrongState(state) }
    try moveAttempt(attempt, to: .declined, from: .submitted, .unknown)
  }

  private mutating func moveAttempt(
    _ number: Int, to next: PaymentState, from states: PaymentState...
  ) throws(PaymentError) {
    guard states.contains(state) else { throw .wrongState(state) }
    guard number == attempts.count else { throw .wrongAttempt(given: number, expected: attempts.count) }
    attempts[number - 1].state = next
    state = next
  }

  private mutating func move(to next: PaymentState, from states: PaymentState...) throws(PaymentError) {
    guard states.contains(state) else { throw .wrongState(state) }
    state = next
  }

  private func require(_ given: Money, toBe expected: Money) throws(PaymentError) {
    guard given == expected else { throw .wrongAmount(given: given, expected: expected) }
  }
}

/// Refunds.
extension Payment {
  /// What can still be given back.
  public var refundable: Money {
    Money(minorUnits: captured.minorUnits - refunded.minorUnits, currency: captured.currency)
  }

  private mutating func refund(_ id: String, _ amount: Money) throws(PaymentError) {
    guard refunds[id] == nil else { throw .refundExists(id) }
    guard state == .completed || state == .partlyRefunded else { throw .wrongState(state) }
    guard amount.currency == captured.currency else { throw .wrongAmount(given: amount, expected: refundable) }
    guard amount.minorUnits > 0 else { throw .emptyRefund }
    guard amount.minorUnits <= refundable.minorUnits else { throw .refundsPassCapture(left: refundable) }
    refunds[id] = amount
    refunded = Money(minorUnits: refunded.minorUnits + amount.minorUnits, currency: refunded.currency)
    state = refundable.isZero ? .refunded : .partlyRefunded
  }
}
