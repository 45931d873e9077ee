/// What identifies a product on a shelf.
public enum ProductCode: Hashable, Sendable {
  /// A number that the world over means one product.
  case gtin(GTIN)
  /// Produce.
  case plu(PLU)
  /// Goods that the shop weighs, prices and labels itself.
  case variableMeasure(VariableMeasureCode)
}

extension ProductCode {
  /// The code as digits, different for different codes: 14 for a GTIN, 4 or 5 for a PLU, 6 to 11 for the rest.
  public var canonicalText: String {
    switch self {
    case .gtin(let gtin): gtin.fourteenDigits
    case .plu(let plu): plu.digits
    case .variableMeasure(let code): code.digits
    }
  }

  /// Reads what `canonicalText` wrote.
  public init(canonicalText text: String) throws(CodeError) {
    switch text.utf8.count {
    case 14: self = .gtin(try GTIN(text))
    case VariableMeasureCode.lengths: self = .variableMeasure(try VariableMeasureCode(text))
    default: self = .plu(try PLU(text))
    }
  }
}

extension ProductCode: CustomStringConvertible {
  /// The code as a person reads it.
  public var description: String {
    switch self {
    case .gtin(let gtin): gtin.description
    case .plu(let plu): "PLU \(plu)"
    case .variableMeasure(let code): code.digits
    }
  }
}

/// A code that a shop prints on goods of variable measure, less the measure and the digits that guard it.
public struct VariableMeasureCode: Hashable, Sendable {
  /// The prefix and the item reference: 6 to 11 digits, the first of them 2.
  public let digits: String

  /// Reads the prefix and the item reference.
  public init(_ text: String) throws(CodeError) {
    guard let values = Digits.values(text.utf8), values[0] == 2 else { throw .notACode(text) }
    guard Self.lengths.contains(values.count) else { throw .wrongLength(text) }
    digits = text
  }

  static let lengths = 6...11
}
