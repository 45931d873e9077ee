/// A product code that was read from an image, and whether it may be relied on.
public struct Reading: Hashable, Sendable, Codable {
  /// The digits: 13 for EAN-13, 12 for UPC-A (and for UPC-E, expanded), 8 for EAN-8.
  public let code: String
  /// The kind of symbol that they were read from.
  public let symbology: Symbology
  /// On how many lines, over all looks, they were read.
  public let quality: Int
  /// Why the code does not count; nil once it is confirmed.
  public let doubt: Doubt?

  /// Whether a second look, or another frame, said the same and nothing spoke against it.
  public var isConfirmed: Bool { doubt == nil }
  /// The code as a GTIN of fourteen digits.
  public var fourteenDigits: String { String(repeating: "0", count: max(0, 14 - code.count)) + code }

  /// A reading made elsewhere: by a handheld scanner, or by a test.
  public init(code: String, symbology: Symbology, quality: Int, doubt: Doubt?) {
    (self.code, self.symbology, self.quality, self.doubt) = (code, symbology, quality, doubt)
  }

  init(_ code: Code, lines: Int, doubt: Doubt?) {
    self.init(code: code.digits, symbology: code.symbology, quality: lines, doubt: doubt)
  }

  /// The same reading, confirmed by other means.
  func confirmed() -> Reading { Reading(code: code, symbology: symbology, quality: quality, doubt: nil) }
}

/// Why a code that was read does not count.
public enum Doubt: String, Sendable, Codable {
  /// No second look or frame says the same.
  case unconfirmed
  /// Looks at one place disagree.
  case contested
  /// The symbol is plain, but its last digit is not what the others call for.
  case wrongCheckDigit = "wrong check digit"

  /// What a shopper should be told.
  public var advice: String {
    switch self {
    case .unconfirmed: "not read clearly: hold the product still, nearer to the camera"
    case .contested: "read in different ways: turn the product a little, or flatten the label"
    case .wrongCheckDigit: "the barcode contradicts itself: ask for help with this product"
    }
  }
}
