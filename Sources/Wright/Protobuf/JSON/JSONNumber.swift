/// Numbers as JSON writes them.
enum JSONNumber {
  /// Where the number that begins at `start` ends; nil if none does.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    func byte() -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }
    func skipDigits() -> Bool {
      let start = index
      while let digit = byte(), isDigit(digit) { index += 1 }
      return index > start
    }
    if byte() == UInt8(ascii: "-") { index += 1 }
    if byte() == UInt8(ascii: "0") { index += 1 } else if !skipDigits() { return nil }
    if byte() == UInt8(ascii: ".") {
      index += 1
      if !skipDigits() { return nil }
    }
    if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
      index += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
      if !skipDigits() { return nil }
    }
    return index
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// The whole number that `text`, a number, stands for; nil if it is not whole or does not fit.
  ///
  /// Computed digit by digit: a double could not hold it.
  static func integer<T: FixedWidthInteger>(_ text: ArraySlice<UInt8>, as type: T.Type = T.self) -> T? {
    let isNegative = text.first == UInt8(ascii: "-")
    let unsigned = isNegative ? text.dropFirst() : text
    let mantissa = unsigned.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let exponent = exponent(unsigned.dropFirst(mantissa.count + 1))
    let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
    var digits = Array(mantissa.filter(isDigit).drop { $0 == UInt8(ascii: "0") })
    let leadingZeros = mantissa.filter(isDigit).count - digits.count
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty { return 0 }
    let point = whole.count - leadingZeros + exponent
    guard point >= digits.count, point <= 20 else { return nil }
    return compose(digits + Array(repeating: UInt8(ascii: "0"), count: point - digits.count), isNegative)
  }

  private static func compose<T: FixedWidthInteger>(_ digits: [UInt8], _ isNegative: Bool) -> T? {
    var value: T = 0
    for digit in digits {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let unit = T(digit - UInt8(ascii: "0"))
      let (sum, carry) = isNegative ? tens.subtractingReportingOverflow(unit) : tens.addingReportingOverflow(unit)
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  /// The exponent, held within what no text is long enough to make up for.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    let magnitude = text.filter(isDigit).reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 1 << 40) }
    return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
  }

  /// The shortest text that reads back as `value`; nil for infinities and what is not a number.
  static func text<T: BinaryFloatingPoint & LosslessStringConvertible>(_ value: T) -> String? {
    guard value.isFinite else { return nil }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
