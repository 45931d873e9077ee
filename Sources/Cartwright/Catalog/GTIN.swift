/// A Global Trade Item Number whose check digit is right.
///
/// Numbers of 8, 12, 13 and 14 digits are one kind here.
public struct GTIN: Hashable, Sendable {
  /// The number as 14 digits, shorter ones padded with zeros on the left.
  public let fourteenDigits: String

  /// Reads 8, 12, 13 or 14 digits and verifies the last.
  ///
  /// Eight digits are a GTIN-8. The eight digits of a UPC-E symbol stand for twelve others: see `init(upcE:)`.
  public init(_ text: String) throws(CodeError) {
    guard let digits = Digits.values(text.utf8) else { throw .notACode(text) }
    guard [8, 12, 13, 14].contains(digits.count) else { throw .wrongLength(text) }
    try self.init(digits: digits, text: text)
  }

  /// Reads the eight digits of a UPC-E symbol (number system 0 or 1, six digits, check digit) as the twelve that they
  /// stand for.
  public init(upcE text: String) throws(CodeError) {
    guard let digits = Digits.values(text.utf8) else { throw .notACode(text) }
    guard digits.count == 8 else { throw .wrongLength(text) }
    guard digits[0] <= 1 else { throw .notACode(text) }
    try self.init(digits: UPCE.expanded(digits), text: text)
  }

  private init(digits: [UInt8], text: String) throws(CodeError) {
    let expected = CheckDigit.ofGTIN(digits.dropLast())
    guard digits.last == expected else { throw .wrongCheckDigit(text, expected: Int(expected)) }
    fourteenDigits = Digits.text(repeatElement(0, count: 14 - digits.count) + digits)
  }
}

extension GTIN: CustomStringConvertible {
  /// The number as people know it: 8, 13 or 14 digits.
  public var description: String {
    if fourteenDigits.hasPrefix("000000") { return String(fourteenDigits.suffix(8)) }
    return String(fourteenDigits.suffix(fourteenDigits.hasPrefix("0") ? 13 : 14))
  }
}

/// A price look-up code of the produce trade: four digits, with a 9 before them for organic produce.
public struct PLU: Hashable, Sendable {
  /// Four or five digits.
  public let digits: String

  /// Reads 3000 to 4999, or 93000 to 94999.
  public init(_ text: String) throws(CodeError) {
    guard let values = Digits.values(text.utf8) else { throw .notACode(text) }
    guard values.count == 4 || values.count == 5 else { throw .wrongLength(text) }
    let isOrganic = values.count == 5
    guard !isOrganic || values[0] == 9, (3_000...4_999).contains(Digits.number(values.suffix(4))) else {
      throw .notALookUpCode(text)
    }
    digits = text
  }
}

extension PLU: CustomStringConvertible {
  /// The digits.
  public var description: String { digits }
}
