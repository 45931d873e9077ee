/// A kind of barcode that carries a product code.
public enum Symbology: String, Sendable, Codable, CaseIterable {
  case ean13 = "EAN-13"
  case ean8 = "EAN-8"
  case upcA = "UPC-A"
  case upcE = "UPC-E"
}
