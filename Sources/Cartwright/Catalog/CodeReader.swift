/// Where the text of a code came from.
public enum CodeFormat: Hashable, Sendable, CaseIterable {
  /// Symbols with 8, 13 and 12 digits, eight digits that stand for twelve, and 14 digits.
  case ean8, ean13, upcA, upcE, itf14
  /// A QR code, with a GS1 Digital Link in it.
  case qr
  /// Typed by hand.
  case keyed
}

/// A product code as it was read, with what its label said besides.
public struct ScannedCode: Hashable, Sendable {
  /// What identifies the product.
  public let code: ProductCode
  /// The price or the weight of these goods, where the label carries it.
  public let label: LabelMeasure?
  /// The link that the code was in, if it was in one, with lot, serial number and expiry.
  public let link: DigitalLink?
}

/// Turns the text of a symbol, or what somebody typed, into a product code.
public struct CodeReader: Hashable, Sendable {
  /// The layouts of the shop's own codes.
  public let layouts: [VariableMeasureLayout]

  /// The longest text that is looked at.
  public static let maximumLength = 512

  /// A reader that knows a shop's layouts.
  ///
  /// Codes from 20 to 29 of no layout are read as plain numbers.
  public init(layouts: [VariableMeasureLayout] = []) {
    self.layouts = layouts.sorted { $0.prefixLength > $1.prefixLength }
  }

  /// Reads one code.
  public func read(_ text: String, as format: CodeFormat) throws(CodeError) -> ScannedCode {
    guard text.utf8.count <= Self.maximumLength else { throw .notACode(text) }
    if format == .qr || (format == .keyed && text.contains("/")) { return try readLink(text) }
    if format == .keyed, (4...5).contains(text.utf8.count) {
      return ScannedCode(code: .plu(try PLU(text)), label: nil, link: nil)
    }
    let isShortened = format == .upcE && text.utf8.count == 8
    return try identify(isShortened ? GTIN(upcE: text) : GTIN(text), text: text)
  }

  private func readLink(_ text: String) throws(CodeError) -> ScannedCode {
    let link = try DigitalLink(text)
    return ScannedCode(code: .gtin(link.gtin), label: nil, link: link)
  }

  private func identify(_ gtin: GTIN, text: String) throws(CodeError) -> ScannedCode {
    let thirteen = Digits.values(gtin.fourteenDigits.utf8.dropFirst()) ?? []
    let isWhole = gtin.fourteenDigits.hasPrefix("0") && !gtin.fourteenDigits.hasPrefix("000000")
    guard isWhole, let layout = layouts.first(where: { $0.matches(thirteen) }) else {
      return ScannedCode(code: .gtin(gtin), label: nil, link: nil)
    }
    let (code, label) = try layout.read(thirteen, text: text)
    return ScannedCode(code: .variableMeasure(code), label: label, link: nil)
  }
}
