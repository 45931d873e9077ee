/// Where a payment stands.
///
///     requested -> submitted -> authorized -> captured -> completed -> partlyRefunded -> refunded
///
/// `declined` follows from submitted and goes back there with a new attempt; `cancelled` and `expired` follow from
/// requested and declined. `unknown` follows from submitted and authorized when the acquirer does not answer.
public enum PaymentState: String, Hashable, Sendable, CaseIterable {
  /// The terminal is asked. Left by a submission, or by cancelling or expiry.
  case requested
  /// The acquirer is asked to hold the money. Left by its answer, or by its silence.
  case submitted
  /// The money is held. Left by capture, by reversing, or by the acquirer's silence.
  case authorized
  /// The money is taken. Left when the completion is recorded. There is no way back but a refund.
  case captured
  /// The second server has recorded the completion. Left by refunds, or a dispute.
  case completed
  /// The last attempt was refused. Left by a new one, or by cancelling or expiry.
  case declined
  /// Nobody will pay: rejected or withdrawn. Final.
  case cancelled
  /// Nobody paid in time. Final.
  case expired
  /// The acquirer did not answer. Left by asking it, or by reversing.
  case unknown
  /// The attempt is being undone. Left when the acquirer acknowledges that, or says that it has captured already.
  case reversing
  /// The attempt is undone. Final.
  case reversed
  /// Some was given back. Left by more refunds, or a dispute.
  case partlyRefunded
  /// All was given back. Left by a dispute alone.
  case refunded
  /// The shopper's bank disputes it. Final here: people take over.
  case disputed

  /// Whether money is held, taken, or may be: the payment must be resolved before its goods can be paid otherwise.
  public var isUnderWay: Bool {
    switch self {
    case .submitted, .authorized, .captured, .unknown, .reversing: true
    default: false
    }
  }

  /// Whether the goods are paid.
  public var hasCaptured: Bool {
    switch self {
    case .captured, .completed, .partlyRefunded, .refunded, .disputed: true
    default: false
    }
  }

  /// Whether a terminal may submit.
  public var acceptsSubmission: Bool { self == .requested || self == .declined }
}
