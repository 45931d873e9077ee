public import SmartcartAPI

/// What the simulated acquirer does with an instrument, as the beginning of its token says.
///
/// | token begins with | what happens |
/// |---|---|
/// | `tok_decline_insufficient` | declined: not enough money |
/// | `tok_decline_expired` | declined: the instrument has expired |
/// | `tok_decline_blocked` | declined: the instrument is blocked |
/// | `tok_decline_limit` | declined: a limit was reached |
/// | `tok_decline_fraud` | declined: suspected fraud |
/// | `tok_decline` | declined: no reason given |
/// | `tok_slow_2s`, `tok_slow_250ms` | approved, after that while (60 s at most); until then a query says pending |
/// | `tok_timeout` | never recorded and never answered: a query finds nothing |
/// | `tok_lost_reply` | approved and recorded, but the first answer is lost |
/// | `tok_lost_capture` | approved; captured and recorded, but the first answer to the capture is lost |
/// | anything else | approved at once |
public struct SimulatedBehavior: Hashable, Sendable {
  /// Why the authorisation is declined; unspecified when it is approved.
  public var decline = SmartcartAuthorizationDecline.unspecified
  /// How long the decision takes.
  public var delay = Duration.zero
  /// Whether the request disappears on its way.
  public var isNeverAnswered = false
  /// Whether the first answer to the authorisation disappears on its way.
  public var losesReply = false
  /// Whether the first answer to the capture disappears on its way.
  public var losesCaptureReply = false

  /// The longest that a decision takes.
  public static let longestDelay = Duration.seconds(60)

  /// The tokens and what they do, for people.
  public static let help = """
    The simulated acquirer does what the beginning of an instrument's token says:
      tok_decline_insufficient, tok_decline_expired, tok_decline_blocked,
      tok_decline_limit, tok_decline_fraud, tok_decline   declined, for that reason
      tok_slow_2s, tok_slow_250ms                         approved after that while
      tok_timeout                                         never recorded, never answered
      tok_lost_reply                                      approved, but the answer is lost
      tok_lost_capture                                    captured, but the answer is lost
      anything else                                       approved
    """

  /// What is done with an instrument of this token.
  public init(token: String) {
    if token.hasPrefix("tok_decline") { decline = Self.decline(token) }
    if token.hasPrefix("tok_slow_") { delay = Self.delay(token.dropFirst("tok_slow_".count)) }
    isNeverAnswered = token.hasPrefix("tok_timeout")
    losesReply = token.hasPrefix("tok_lost_reply")
    losesCaptureReply = token.hasPrefix("tok_lost_capture")
  }

  private static func decline(_ token: String) -> SmartcartAuthorizationDecline {
    declines.first { token.hasPrefix("tok_decline_\($0.key)") }?.value ?? .other
  }

  private static let declines: [String: SmartcartAuthorizationDecline] = [
    "insufficient": .insufficientFunds, "expired": .instrumentExpired, "blocked": .instrumentBlocked,
    "limit": .limitExceeded, "fraud": .suspectedFraud,
  ]

  /// Reads `2s` or `250ms`; anything else is no delay.
  private static func delay(_ text: Substring) -> Duration {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int64(digits.prefix(6)) else { return .zero }
    let unit = text.dropFirst(digits.count)
    let delay = unit.hasPrefix("ms") ? Duration.milliseconds(number) : unit.hasPrefix("s") ? .seconds(number) : .zero
    return min(delay, longestDelay)
  }
}
