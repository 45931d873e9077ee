/// A moment by the clock on the wall: microseconds since the beginning of 1970, in UTC.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Microseconds since the beginning of 1970.
  public let microseconds: Int64

  /// A moment.
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// A moment on a full second.
  public init(seconds: Int64) { self.init(microseconds: seconds.multipliedClamped(by: 1_000_000)) }

  /// Whole seconds since 1970, rounded down.
  public var seconds: Int64 {
    microseconds / 1_000_000 - (microseconds % 1_000_000 < 0 ? 1 : 0)
  }

  /// The moment that comes a while later, or earlier for a negative while.
  public func advanced(by duration: Duration) -> WallTime {
    let (seconds, attoseconds) = duration.components
    let more = seconds.multipliedClamped(by: 1_000_000).addingClamped(attoseconds / 1_000_000_000_000)
    return WallTime(microseconds: microseconds.addingClamped(more))
  }

  /// How long it is until another moment; negative when that has passed.
  public func duration(to other: WallTime) -> Duration {
    .microseconds(other.microseconds.subtractingClamped(microseconds))
  }

  /// Whether it comes before another.
  public static func < (left: WallTime, right: WallTime) -> Bool { left.microseconds < right.microseconds }
}

extension Int64 {
  fileprivate func multipliedClamped(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }

  fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  fileprivate func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
