internal import Foundation

/// The device's own clock.
public enum WallClock {
  /// Microseconds since 1970.
  public static var microseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000) }
  /// Seconds since 1970.
  public static var seconds: Int64 { microseconds / 1_000_000 }
}
