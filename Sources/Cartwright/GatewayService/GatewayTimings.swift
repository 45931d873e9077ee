/// How long the first server waits, for whom.
public struct GatewayTimings: Sendable {
  /// For an answer of the acquirer's; after that the outcome is unknown.
  public var acquirerAnswer = Duration.seconds(10)
  /// For an answer of the second server's.
  public var settlementAnswer = Duration.seconds(5)
  /// Before the first new try at anything that failed; doubled with each failure.
  public var firstRetry = Duration.milliseconds(200)
  /// Between tries, at most.
  public var longestRetry = Duration.seconds(30)
  /// Between looks for payments whose time has run out.
  public var expiryLook = Duration.seconds(1)

  /// What a shop needs.
  public init() {}

  /// Between looks for request ids that have outlived their use.
  static let purgeInterval = Duration.seconds(3_600)

  /// How many failures to reach somebody are a matter for a person.
  public static let failuresBeforeAlarm = 6

  /// How long to wait after a number of failures.
  func wait(afterFailures failures: Int) -> Duration {
    min(firstRetry * (1 << min(max(failures - 1, 0), 20)), longestRetry)
  }
}
