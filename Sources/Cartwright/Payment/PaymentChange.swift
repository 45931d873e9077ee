public import CartwrightMoney

/// One change to a payment.
public enum PaymentChange: Hashable, Sendable {
  /// A terminal paid: the next attempt begins.
  case submitted(Submission)
  /// The acquirer holds the money of an attempt.
  case authorized(attempt: Int, amount: Money)
  /// The acquirer refused an attempt.
  case declined(attempt: Int)
  /// The acquirer took the money of an attempt.
  case captured(attempt: Int, amount: Money)
  /// The second server recorded the completion.
  case completed
  /// The second server let the shopper go, after it had recorded the completion.
  case passIssued
  /// The acquirer did not answer for an attempt.
  case becameUnknown(attempt: Int)
  /// An attempt is to be undone.
  case reversing(attempt: Int)
  /// The acquirer acknowledged that an attempt is undone.
  case reversed(attempt: Int)
  /// The shopper rejected the request, or it was withdrawn.
  case cancelled
  /// Time ran out.
  case expired(at: Int64)
  /// Money was given back.
  case refunded(id: String, amount: Money)
  /// The shopper's bank disputes the payment.
  case disputed

  /// A terminal's answer to a request, as far as it decides whether the terminal may pay.
  public struct Submission: Hashable, Sendable {
    /// Which attempt it is meant to be, from 1.
    public let attempt: Int
    /// The pairing of the terminal.
    public let pairing: String
    /// The digest of the quote that it pays.
    public let quoteDigest: [UInt8]
    /// What it pays.
    public let amount: Money
    /// The instrument.
    public let instrument: String
    /// When it arrived, in seconds since 1970.
    public let at: Int64

    /// A terminal's answer to a request.
    public init(attempt: Int, pairing: String, quoteDigest: [UInt8], amount: Money, instrument: String, at: Int64) {
      self.attempt = attempt
      self.pairing = pairing
      self.quoteDigest = quoteDigest
      self.amount = amount
      self.instrument = instrument
      self.at = at
    }
  }
}
