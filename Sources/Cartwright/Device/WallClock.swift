internal import Foundation

/// The device's own clock.
public enum WallClock {
  /// Microseconds since 1970.
  public static var microseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000) }
  /// Seconds since 1970.
  public static var seconds: Int64 { microseconds / 1_000_000 }

  /// How long to wait for a second that a server named: a second at least, and never more than an hour, so that no
  /// number that a server may send is too large or too small.
  public static func wait(untilSecond second: Int64) -> Duration {
    let (left, isOutOfRange) = second.subtractingReportingOverflow(seconds)
    guard !isOutOfRange else { return .seconds(second < 0 ? 1 : 3_600) }
    return .seconds(min(max(1, left), 3_600))
  }
}
