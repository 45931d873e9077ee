/// The digits by which misreadings are noticed (GS1 General Specifications, section 7.9).
///
/// Digits are values 0 to 9.
public enum CheckDigit {
  /// Whether a text is digits, of which the last is the one that the others call for in a GTIN.
  public static func isRight(in text: String) -> Bool {
    guard let digits = Digits.values(text.utf8) else { return false }
    return digits.last == ofGTIN(digits.dropLast())
  }

  /// The check digit of a GTIN, from the digits before it: weights 3 and 1 in turn, from the right-most one on.
  static func ofGTIN(_ digits: some BidirectionalCollection<UInt8>) -> UInt8 {
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      sum += Int(digit) * (position.isMultiple(of: 2) ? 3 : 1)
    }
    return UInt8((10 - sum % 10) % 10)
  }

  /// The verifier of a printed price or weight of four or five digits; nil for other lengths.
  static func ofMeasure(_ digits: [UInt8]) -> UInt8? {
    switch digits.count {
    case 4: fourDigits(digits)
    case 5: fiveDigits(digits)
    default: nil
    }
  }

  private static func fourDigits(_ digits: [UInt8]) -> UInt8 {
    UInt8(weighted(digits, by: [.twoMinus, .twoMinus, .three, .fiveMinus]) * 3 % 10)
  }

  private static func fiveDigits(_ digits: [UInt8]) -> UInt8? {
    let sum = weighted(digits, by: [.fivePlus, .twoMinus, .fiveMinus, .fivePlus, .twoMinus])
    let rest = (10 - sum % 10) % 10
    return (0...9).first { Weight.fiveMinus.product($0) == rest }
  }

  private static func weighted(_ digits: [UInt8], by weights: [Weight]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.1.product($1.0) }
  }

  /// How a digit is weighed: a multiple whose tens are added to, or taken from, its units.
  private enum Weight {
    case twoMinus, three, fiveMinus, fivePlus

    func product(_ digit: UInt8) -> Int {
      let digit = Int(digit)
      return switch self {
      case .twoMinus: (digit * 2 % 10 - digit * 2 / 10 + 10) % 10
      case .three: digit * 3 % 10
      case .fiveMinus: (digit * 5 % 10 - digit * 5 / 10 + 10) % 10
      case .fivePlus: (digit * 5 % 10 + digit * 5 / 10) % 10
      }
    }
  }
}

/// Text that is decimal digits and nothing else.
enum Digits {
  /// The values of the digits; nil when there are none, or anything else is among them.
  static func values(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var values: [UInt8] = []
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      values.append(byte - UInt8(ascii: "0"))
    }
    return values.isEmpty ? nil : values
  }

  /// The digits as text.
  static func text(_ values: some Sequence<UInt8>) -> String {
    String(decoding: values.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// The number that at most 18 digits make.
  static func number(_ values: some Sequence<UInt8>) -> Int64 {
    values.reduce(0) { $0 * 10 + Int64($1) }
  }
}
