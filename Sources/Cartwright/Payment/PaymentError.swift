public import CartwrightMoney

/// Why a payment did not change.
///
/// Every case says, as text, what to do about it.
public enum PaymentError: Error, Hashable, Sendable {
  /// The payment's state does not allow it.
  case wrongState(PaymentState)
  /// Another attempt than the one that counts.
  case wrongAttempt(given: Int, expected: Int)
  /// As many attempts as there may be were made.
  case tooManyAttempts
  /// Another terminal than the one that is asked.
  case wrongPairing(String)
  /// Another quote than the one that is asked for.
  case wrongQuote
  /// Another amount than the one that counts.
  case wrongAmount(given: Money, expected: Money)
  /// The request can no longer be paid.
  case expired
  /// The request can still be paid.
  case notExpired
  /// Refunds would pass what was captured.
  case refundsPassCapture(left: Money)
  /// A refund of nothing, or less.
  case emptyRefund
  /// Something else was refunded under this id.
  case refundExists(String)
  /// A payment of nothing, or less.
  case nothingToPay
}

extension PaymentError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongState(let state): "the payment is \(state.rawValue): it does not allow this"
    case .wrongAttempt(let given, let expected): "attempt \(given) does not count: attempt \(expected) does"
    case .tooManyAttempts: "there were \(Payment.maximumAttempts) attempts: ask for payment anew"
    case .wrongPairing: "this terminal is not asked to pay: only the one paired now may"
    case .wrongQuote: "the goods were quoted anew: look at the request again"
    case .wrongAmount(let given, let expected): "\(given) is not the amount: it is \(expected)"
    case .expired: "the request has expired: ask for payment anew"
    case .notExpired: "the request has not expired yet"
    case .refundsPassCapture(let left): "at most \(left) can still be given back"
    case .emptyRefund: "a refund gives something back"
    case .refundExists(let id): "the refund \"\(id)\" was made already, of another amount"
    case .nothingToPay: "there is nothing to pay"
    }
  }
}
