/// Where a shop's own codes keep the item, the measure and the digits that guard it.
///
/// Each country has its own.
///
/// Written as a pattern of 13 characters: digits stand for themselves, `I` is a digit of the item reference, `P` of a
/// price, `W` of a weight, `V` the verifier of either, `C` the check digit. "20IIIIIVPPPPC" is the layout of the United
/// Kingdom. A pattern of 12 characters is for UPC-A and reads as 13 with a zero before them.
public struct VariableMeasureLayout: Hashable, Sendable {
  /// The pattern, as 13 characters.
  public let pattern: String

  /// How many minor units, or grams, one step of the printed number is.
  public let step: Int64

  let measure: Measure
  private let prefix: [UInt8]
  private let item: [Int]
  private let verifier: Int?
  private let measured: [Int]

  enum Measure: Hashable, Sendable { case price, weight }

  /// Reads a pattern.
  ///
  /// `step` is 1 where the printed number counts minor units or grams, 10 where it counts tens of them, and so on.
  public init(_ pattern: String, step: Int64 = 1) throws(LayoutError) {
    let full = Array(pattern.utf8.count == 12 ? "0\(pattern)".utf8 : pattern.utf8)
    guard full.count == 13, full.last == UInt8(ascii: "C") else { throw .wrongLength(pattern) }
    guard (1...1_000).contains(step) else { throw .wrongStep(step) }
    let places = Places(full)
    guard let measure = places.measure, places.areSound else { throw .wrongPattern(pattern) }
    self.pattern = String(decoding: full, as: UTF8.self)
    self.step = step
    self.measure = measure
    prefix = places.prefix
    (item, verifier, measured) = (places.item, places.verifiers.first, places.measured)
  }

  /// How many digits tell this layout from others; of several that match, the longest is meant.
  var prefixLength: Int { prefix.count }

  /// Whether 13 digits are of this layout.
  func matches(_ digits: [UInt8]) -> Bool { digits.starts(with: prefix) }

  /// What the 13 digits say, whose check digit was verified.
  func read(_ digits: [UInt8], text: String) throws(CodeError) -> (VariableMeasureCode, LabelMeasure) {
    let printed = measured.map { digits[$0] }
    if let verifier, let expected = CheckDigit.ofMeasure(printed), digits[verifier] != expected {
      throw .wrongVerifier(text, expected: Int(expected))
    }
    let number = Digits.number(printed) * step
    let significant = prefix.drop { $0 == 0 }
    let code = try VariableMeasureCode(Digits.text(significant + item.map { digits[$0] }))
    return (code, measure == .price ? .price(minorUnits: number) : .grams(number))
  }
}

/// Where each kind of character stands in a pattern.
private struct Places {
  var prefix: [UInt8] = []
  var item: [Int] = []
  var verifiers: [Int] = []
  var prices: [Int] = []
  var weights: [Int] = []
  var strangers = 0

  init(_ pattern: [UInt8]) {
    for (index, character) in pattern.dropLast().enumerated() {
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where prefix.count == index:
        prefix.append(character - UInt8(ascii: "0"))
      case UInt8(ascii: "I"): item.append(index)
      case UInt8(ascii: "V"): verifiers.append(index)
      case UInt8(ascii: "P"): prices.append(index)
      case UInt8(ascii: "W"): weights.append(index)
      default: strangers += 1
      }
    }
  }

  var measured: [Int] { prices + weights }

  var measure: VariableMeasureLayout.Measure? {
    if prices.isEmpty == weights.isEmpty { return nil }
    return prices.isEmpty ? .weight : .price
  }

  /// Codes of variable measure begin with 2, and a verifier guards four or five digits.
  var areSound: Bool {
    let significant = Array(prefix.drop { $0 == 0 })
    let identifies = VariableMeasureCode.lengths.contains(significant.count + item.count)
    let guarded = verifiers.isEmpty || (verifiers.count == 1 && (4...5).contains(measured.count))
    return strangers == 0 && significant.first == 2 && prefix.count - significant.count <= 1 && !item.isEmpty
      && identifies && guarded
  }
}

/// What a label says of the goods it is on.
public enum LabelMeasure: Hashable, Sendable {
  /// Their price, in minor units of the shop's currency.
  case price(minorUnits: Int64)
  /// Their weight.
  case grams(Int64)
}

/// What can be wrong with a layout.
public enum LayoutError: Error, Hashable, Sendable {
  /// The pattern has not 12 or 13 characters of which the last is `C`.
  case wrongLength(String)
  /// The pattern does not make a code.
  case wrongPattern(String)
  /// The step is not 1 to 1,000.
  case wrongStep(Int64)
}

extension LayoutError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongLength(let pattern):
      "the layout \"\(pattern)\" must have 12 or 13 characters, of which the last is C"
    case .wrongPattern(let pattern):
      "the layout \"\(pattern)\" must begin with 2 (or 02) and have I, and either P or W; V guards four or five of them"
    case .wrongStep(let step):
      "the step \(step) must be 1 to 1000"
    }
  }
}
