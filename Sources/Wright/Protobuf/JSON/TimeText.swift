/// Points in time as text (RFC 3339).
enum TimestampText {
  /// The first second of the year 1 and the last of 9999, counted from 1970.
  static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  private static let secondsADay: Int64 = 86_400

  /// In UTC; nil if out of range.
  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard Self.seconds.contains(seconds), Nanos.range.contains(nanos), nanos >= 0 else { return nil }
    let time = (seconds % secondsADay + secondsADay) % secondsADay
    let (year, month, day) = date(days: (seconds - time) / secondsADay)
    let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(clock)\(Nanos.fraction(nanos))Z"
  }

  /// Seconds since 1970 and nanos; nil if `text` is no point in time within range.
  static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var rest = Array(text.utf8)[...]
    guard let year = number(&rest, 4), take("-", &rest), let month = number(&rest, 2), take("-", &rest),
      let day = number(&rest, 2), take("T", &rest), let hour = number(&rest, 2), take(":", &rest),
      let minute = number(&rest, 2), take(":", &rest), let second = number(&rest, 2),
      let nanos = Nanos.takeFraction(&rest), let offset = offset(rest)
    else { return nil }
    guard year > 0, (1...12).contains(month), day > 0, day <= lastDay(of: month, year) else { return nil }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let seconds = days(year, month, day) * secondsADay + hour * 3600 + minute * 60 + second - offset
    return Self.seconds.contains(seconds) ? (seconds, nanos) : nil
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    String(repeating: "0", count: width - number.description.count) + number.description
  }

  private static func number(_ text: inout ArraySlice<UInt8>, _ width: Int) -> Int64? {
    let digits = text.prefix(width)
    guard digits.count == width, digits.allSatisfy(JSONNumber.isDigit) else { return nil }
    text = text.dropFirst(width)
    return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  private static func take(_ token: Unicode.Scalar, _ text: inout ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: token) else { return false }
    text = text.dropFirst()
    return true
  }

  /// How far ahead of UTC the clock is that `text`, a time's end, tells of.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int64? {
    if text.elementsEqual("Z".utf8) { return 0 }
    var rest = text
    let isBehind = text.first == UInt8(ascii: "-")
    guard isBehind || text.first == UInt8(ascii: "+") else { return nil }
    rest = rest.dropFirst()
    guard let hours = number(&rest, 2), take(":", &rest), let minutes = number(&rest, 2) else { return nil }
    guard rest.isEmpty, hours < 24, minutes < 60 else { return nil }
    return (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func lastDay(of month: Int64, _ year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Years that begin in March have their leap day last. An era is the 400 years, or 146097 days, after which the
  // calendar repeats; 719468 days lie between the start of year 0 and 1970.

  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day)
  }
}

/// Spans of time as text: seconds with a fraction, then `s`.
enum DurationText {
  /// Ten thousand years either way.
  static let seconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

  /// Nil if out of range or of two signs.
  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard Self.seconds.contains(seconds), Nanos.range.contains(nanos) else { return nil }
    if seconds > 0 && nanos < 0 || seconds < 0 && nanos > 0 { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(Nanos.fraction(abs(nanos)))s"
  }

  /// Nil if `text` is no span of time within range.
  static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    let digits = rest.prefix(while: JSONNumber.isDigit)
    rest = rest.dropFirst(digits.count)
    guard let seconds = Int64(String(decoding: digits, as: UTF8.self)), Self.seconds.contains(seconds),
      let nanos = Nanos.takeFraction(&rest), rest.elementsEqual("s".utf8)
    else { return nil }
    return isNegative ? (-seconds, -nanos) : (seconds, nanos)
  }
}

/// Billionths of a second.
private enum Nanos {
  static let range: ClosedRange<Int32> = -999_999_999...999_999_999

  /// A point and three, six or nine digits, whichever suffice; nothing for zero.
  static func fraction(_ nanos: Int32) -> String {
    if nanos == 0 { return "" }
    let digits = String(repeating: "0", count: 9 - nanos.description.count) + nanos.description
    return "." + digits.prefix(nanos % 1_000_000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9)
  }

  /// Takes a point and up to nine digits from the start of `text`; zero if there is no point.
  static func takeFraction(_ text: inout ArraySlice<UInt8>) -> Int32? {
    guard text.first == UInt8(ascii: ".") else { return 0 }
    let digits = text.dropFirst().prefix(while: JSONNumber.isDigit)
    guard (1...9).contains(digits.count) else { return nil }
    text = text[digits.endIndex...]
    let value = digits.reduce(0 as Int32) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
    return (digits.count..<9).reduce(value) { value, _ in value * 10 }
  }
}
