// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/cart/v1/scan.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// The kind of symbol that a code was read from.
public enum SmartcartSymbology: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Eight digits.
  case ean8 // = 1
  /// Thirteen digits.
  case ean13 // = 2
  /// Twelve digits.
  case upcA // = 3
  /// Eight digits that stand for twelve.
  case upcE // = 4
  /// A QR code, with a GS1 Digital Link in it.
  case qr // = 5
  /// GTIN-14 on outer packaging.
  case itf14 // = 6
  /// Typed by hand.
  case keyed // = 7
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ean8
    case 2: self = .ean13
    case 3: self = .upcA
    case 4: self = .upcE
    case 5: self = .qr
    case 6: self = .itf14
    case 7: self = .keyed
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .ean8: 1
    case .ean13: 2
    case .upcA: 3
    case .upcE: 4
    case .qr: 5
    case .itf14: 6
    case .keyed: 7
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartSymbology] = [.unspecified, .ean8, .ean13, .upcA, .upcE, .qr, .itf14, .keyed]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.Symbology",
    values: [
      ("SYMBOLOGY_UNSPECIFIED", 0),
      ("SYMBOLOGY_EAN8", 1),
      ("SYMBOLOGY_EAN13", 2),
      ("SYMBOLOGY_UPC_A", 3),
      ("SYMBOLOGY_UPC_E", 4),
      ("SYMBOLOGY_QR", 5),
      ("SYMBOLOGY_ITF14", 6),
      ("SYMBOLOGY_KEYED", 7),
    ])
}

/// What became of a scan.
public enum SmartcartScanOutcome: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The product is in the cart.
  case added // = 1
  /// The product is in the cart and waits for its weight (ReportWeight).
  case addedAwaitingWeight // = 2
  /// The product is in the cart, which is held until staff have seen the shopper.
  case addedAgeRestricted // = 3
  /// A well-formed code that the catalogue does not have. Nothing changed.
  case unknownCode // = 4
  /// The check digit (or the verifier of a price or weight) is wrong. Nothing changed.
  case wrongCheckDigit // = 5
  /// The reading was not confirmed by a second look. Nothing changed.
  case unconfirmed // = 6
  /// The text is no product code at all. Nothing changed.
  case notAProductCode // = 7
  /// The cart is being paid, is paid or has ended. Nothing changed.
  case cartClosed // = 8
  /// The cart, or the line, is as full as it may be. Nothing changed.
  case cartFull // = 9
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .added
    case 2: self = .addedAwaitingWeight
    case 3: self = .addedAgeRestricted
    case 4: self = .unknownCode
    case 5: self = .wrongCheckDigit
    case 6: self = .unconfirmed
    case 7: self = .notAProductCode
    case 8: self = .cartClosed
    case 9: self = .cartFull
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .added: 1
    case .addedAwaitingWeight: 2
    case .addedAgeRestricted: 3
    case .unknownCode: 4
    case .wrongCheckDigit: 5
    case .unconfirmed: 6
    case .notAProductCode: 7
    case .cartClosed: 8
    case .cartFull: 9
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartScanOutcome] = [.unspecified, .added, .addedAwaitingWeight, .addedAgeRestricted, .unknownCode, .wrongCheckDigit, .unconfirmed, .notAProductCode, .cartClosed, .cartFull]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.ScanOutcome",
    values: [
      ("SCAN_OUTCOME_UNSPECIFIED", 0),
      ("SCAN_OUTCOME_ADDED", 1),
      ("SCAN_OUTCOME_ADDED_AWAITING_WEIGHT", 2),
      ("SCAN_OUTCOME_ADDED_AGE_RESTRICTED", 3),
      ("SCAN_OUTCOME_UNKNOWN_CODE", 4),
      ("SCAN_OUTCOME_WRONG_CHECK_DIGIT", 5),
      ("SCAN_OUTCOME_UNCONFIRMED", 6),
      ("SCAN_OUTCOME_NOT_A_PRODUCT_CODE", 7),
      ("SCAN_OUTCOME_CART_CLOSED", 8),
      ("SCAN_OUTCOME_CART_FULL", 9),
    ])
}

/// What a camera read from one product, once.
public struct SmartcartScan: WrightProtobuf.Message {
  /// The text of the symbol as it was read, check digit included. At most 512 characters.
  public var text: String = ""

  /// The kind of symbol.
  public var symbology: SmartcartSymbology = .unspecified

  /// Whether a second look (another frame, or another scale, angle or threshold of the same one) agreed. An
  /// unconfirmed scan is answered and does not enter the cart.
  public var confirmed: Bool = false

  /// The decoder's own measure of quality; 0 when it has none.
  public var quality: Int32 = 0

  /// When the frame was taken, by the cart's clock. For information only.
  public var capturedAt: Google_Protobuf_Timestamp {
    get { self._capturedAt ?? Google_Protobuf_Timestamp() }
    set { self._capturedAt = newValue }
  }
  /// Whether `capturedAt` has been set.
  public var hasCapturedAt: Bool { self._capturedAt != nil }
  /// Makes `capturedAt` absent.
  public mutating func clearCapturedAt() { self._capturedAt = nil }
  private var _capturedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.Scan",
    fields: [
      .init(1, "text", .string),
      .init(2, "symbology", .enum { SmartcartSymbology.layout }),
      .init(3, "confirmed", .bool),
      .init(4, "quality", .int32),
      .init(5, "captured_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.text = input.string()
      case 16: self.symbology = input.enumeration()
      case 24: self.confirmed = input.bool()
      case 32: self.quality = input.varint()
      case 42: input.message(&self._capturedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.text)
    fields.value(1, self.symbology)
    fields.value(2, self.confirmed)
    fields.value(3, self.quality)
    fields.optional(4, self._capturedAt)
  }
}

/// The answer to a scan. A scan that adds nothing is an answer too, not an error: the shopper is told why.
public struct SmartcartScanResult: WrightProtobuf.Message {
  /// What became of it.
  public var outcome: SmartcartScanOutcome = .unspecified

  /// The line that now holds the product; unset when nothing was added.
  public var line: SmartcartCartLine {
    get { self._line?.value ?? SmartcartCartLine() }
    set { self._line = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `line` has been set.
  public var hasLine: Bool { self._line != nil }
  /// Makes `line` absent.
  public mutating func clearLine() { self._line = nil }
  private var _line: WrightProtobuf.Indirect<SmartcartCartLine>? = nil

  /// The cart's revision after the scan.
  public var revision: Int64 = 0

  /// The cart's total after the scan.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// One sentence for the shopper.
  public var message: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ScanResult",
    fields: [
      .init(1, "outcome", .enum { SmartcartScanOutcome.layout }),
      .init(2, "line", .message { SmartcartCartLine.layout }, .optional),
      .init(3, "revision", .int64),
      .init(4, "total", .message { SmartcartMoney.layout }, .optional),
      .init(5, "message", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.outcome = input.enumeration()
      case 18: input.message(&self._line)
      case 24: self.revision = input.varint()
      case 34: input.message(&self._total)
      case 42: self.message = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.outcome)
    fields.optional(1, self._line)
    fields.value(2, self.revision)
    fields.optional(3, self._total)
    fields.value(4, self.message)
  }
}

/// The schema file `smartcart/cart/v1/scan.proto`.
public enum File_smartcart_cart_v1_scan {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/cart/v1/scan.proto",
    base64: """
      ChxzbWFydGNhcnQvY2FydC92MS9zY2FuLnByb3RvEhFzbWFydGNhcnQuY2FydC52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFt\
      cC5wcm90bxofc21hcnRjYXJ0L2NvbW1vbi92MS9tb25leS5wcm90bxohc21hcnRjYXJ0L2NvbW1vbi92MS9wcm9kdWN0LnByb3Rv\
      IssBCgRTY2FuEhIKBHRleHQYASABKAlSBHRleHQSOgoJc3ltYm9sb2d5GAIgASgOMhwuc21hcnRjYXJ0LmNhcnQudjEuU3ltYm9s\
      b2d5UglzeW1ib2xvZ3kSHAoJY29uZmlybWVkGAMgASgIUgljb25maXJtZWQSGAoHcXVhbGl0eRgEIAEoBVIHcXVhbGl0eRI7Cgtj\
      YXB0dXJlZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNhcHR1cmVkQXQi4QEKClNjYW5SZXN1bHQSOAoH\
      b3V0Y29tZRgBIAEoDjIeLnNtYXJ0Y2FydC5jYXJ0LnYxLlNjYW5PdXRjb21lUgdvdXRjb21lEjEKBGxpbmUYAiABKAsyHS5zbWFy\
      dGNhcnQuY29tbW9uLnYxLkNhcnRMaW5lUgRsaW5lEhoKCHJldmlzaW9uGAMgASgDUghyZXZpc2lvbhIwCgV0b3RhbBgEIAEoCzIa\
      LnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBXRvdGFsEhgKB21lc3NhZ2UYBSABKAlSB21lc3NhZ2UqtQEKCVN5bWJvbG9neRIZ\
      ChVTWU1CT0xPR1lfVU5TUEVDSUZJRUQQABISCg5TWU1CT0xPR1lfRUFOOBABEhMKD1NZTUJPTE9HWV9FQU4xMxACEhMKD1NZTUJP\
      TE9HWV9VUENfQRADEhMKD1NZTUJPTE9HWV9VUENfRRAEEhAKDFNZTUJPTE9HWV9RUhAFEhMKD1NZTUJPTE9HWV9JVEYxNBAGEhMK\
      D1NZTUJPTE9HWV9LRVlFRBAHKtICCgtTY2FuT3V0Y29tZRIcChhTQ0FOX09VVENPTUVfVU5TUEVDSUZJRUQQABIWChJTQ0FOX09V\
      VENPTUVfQURERUQQARImCiJTQ0FOX09VVENPTUVfQURERURfQVdBSVRJTkdfV0VJR0hUEAISJQohU0NBTl9PVVRDT01FX0FEREVE\
      X0FHRV9SRVNUUklDVEVEEAMSHQoZU0NBTl9PVVRDT01FX1VOS05PV05fQ09ERRAEEiIKHlNDQU5fT1VUQ09NRV9XUk9OR19DSEVD\
      S19ESUdJVBAFEhwKGFNDQU5fT1VUQ09NRV9VTkNPTkZJUk1FRBAGEiMKH1NDQU5fT1VUQ09NRV9OT1RfQV9QUk9EVUNUX0NPREUQ\
      BxIcChhTQ0FOX09VVENPTUVfQ0FSVF9DTE9TRUQQCBIaChZTQ0FOX09VVENPTUVfQ0FSVF9GVUxMEAlCDLoCCVNtYXJ0Y2FydGIG\
      cHJvdG8z
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file] })
}
