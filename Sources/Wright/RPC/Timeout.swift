/// `grpc-timeout`: one to eight digits and a unit (gRPC's `doc/PROTOCOL-HTTP2.md`, "Timeout").
package enum Timeout {
  /// The longest that is told apart: what is longer never runs out.
  private static let longest = Duration.seconds(Int64(99_999_999) * 3600)

  /// Rounded up, in the finest unit that fits eight digits.
  package static func encode(_ duration: Duration) -> String {
    let duration = min(max(duration, .zero), longest)
    for (unit, length) in units {
      let count = duration.countRoundedUp(of: length)
      if count <= 99_999_999 { return "\(count)\(unit)" }
    }
    return "99999999H"
  }

  /// - Returns: `nil` when malformed: no digit or nine, a sign, no unit.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> Duration? {
    guard let unit = bytes.last, (2...9).contains(bytes.count) else { return nil }
    var count: Int64 = 0
    for digit in bytes.dropLast() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      count = count * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return units.first { $0.unit == Character(Unicode.Scalar(unit)) }.map { $0.length * Int(count) }
  }

  private static let units: [(unit: Character, length: Duration)] = [
    ("n", .nanoseconds(1)), ("u", .microseconds(1)), ("m", .milliseconds(1)), ("S", .seconds(1)),
    ("M", .seconds(60)), ("H", .seconds(3600)),
  ]
}

extension Duration {
  fileprivate func countRoundedUp(of unit: Duration) -> Int64 {
    let (seconds, attoseconds) = components
    let (unitSeconds, unitAttoseconds) = unit.components
    if unitSeconds > 0 {
      let whole = seconds / unitSeconds
      return whole * unitSeconds < seconds || attoseconds > 0 ? whole + 1 : whole
    }
    let perSecond = 1_000_000_000_000_000_000 / unitAttoseconds
    let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: perSecond)
    let (count, isTooMany) = whole.addingReportingOverflow((attoseconds + unitAttoseconds - 1) / unitAttoseconds)
    return isTooLong || isTooMany ? .max : count
  }
}
