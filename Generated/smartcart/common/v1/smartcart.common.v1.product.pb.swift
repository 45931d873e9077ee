// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/common/v1/product.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// How a product is priced.
public enum SmartcartPricingUnit: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The price is for one piece.
  case each // = 1
  /// The price is for 1,000 grams.
  case kilogram // = 2
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .each
    case 2: self = .kilogram
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .each: 1
    case .kilogram: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartPricingUnit] = [.unspecified, .each, .kilogram]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.common.v1.PricingUnit",
    values: [
      ("PRICING_UNIT_UNSPECIFIED", 0),
      ("PRICING_UNIT_EACH", 1),
      ("PRICING_UNIT_KILOGRAM", 2),
    ])
}

/// What identifies a product on a shelf.
public struct SmartcartProductCode: WrightProtobuf.Message {
  public var code: OneOf_Code? = nil

  /// A GTIN as 14 digits, shorter ones padded with zeros on the left, its check digit verified.
  public var gtin: String {
    get {
      if case .gtin(let value)? = self.code { return value }
      return ""
    }
    set { self.code = .gtin(newValue) }
  }

  /// A produce look-up code: four digits, or five of which the first is 9 (organic).
  public var plu: String {
    get {
      if case .plu(let value)? = self.code { return value }
      return ""
    }
    set { self.code = .plu(newValue) }
  }

  /// A code that the shop prints itself on goods of variable measure, less its measure and its check digit: the
  /// prefix and the item reference, digits only.
  public var variableMeasure: String {
    get {
      if case .variableMeasure(let value)? = self.code { return value }
      return ""
    }
    set { self.code = .variableMeasure(newValue) }
  }

  /// Which of `code` is set.
  public enum OneOf_Code: Hashable, Sendable {
    /// A GTIN as 14 digits, shorter ones padded with zeros on the left, its check digit verified.
    case gtin(String)
    /// A produce look-up code: four digits, or five of which the first is 9 (organic).
    case plu(String)
    /// A code that the shop prints itself on goods of variable measure, less its measure and its check digit: the
    /// prefix and the item reference, digits only.
    case variableMeasure(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.ProductCode",
    fields: [
      .init(1, "gtin", .string, .optional, oneof: 0),
      .init(2, "plu", .string, .optional, oneof: 0),
      .init(3, "variable_measure", .string, .optional, oneof: 0),
    ], oneofs: ["code"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.code = .gtin(input.string())
      case 18: self.code = .plu(input.string())
      case 26: self.code = .variableMeasure(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.code {
    case .gtin(let value)?: fields.present(0, value)
    case .plu(let value)?: fields.present(1, value)
    case .variableMeasure(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// A product as the shop's catalogue has it at one moment.
public struct SmartcartProduct: WrightProtobuf.Message {
  /// What identifies it.
  public var code: SmartcartProductCode {
    get { self._code ?? SmartcartProductCode() }
    set { self._code = newValue }
  }
  /// Whether `code` has been set.
  public var hasCode: Bool { self._code != nil }
  /// Makes `code` absent.
  public mutating func clearCode() { self._code = nil }
  private var _code: SmartcartProductCode? = nil

  /// Its name, as a shopper reads it. At most 200 bytes of UTF-8.
  public var name: String = ""

  /// The price of one unit of `unit`.
  public var price: SmartcartMoney {
    get { self._price ?? SmartcartMoney() }
    set { self._price = newValue }
  }
  /// Whether `price` has been set.
  public var hasPrice: Bool { self._price != nil }
  /// Makes `price` absent.
  public mutating func clearPrice() { self._price = nil }
  private var _price: SmartcartMoney? = nil

  /// What the price is for.
  public var unit: SmartcartPricingUnit = .unspecified

  /// The age in years below which it must not be sold; 0 for anybody.
  public var minimumAge: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.Product",
    fields: [
      .init(1, "code", .message { SmartcartProductCode.layout }, .optional),
      .init(2, "name", .string),
      .init(3, "price", .message { SmartcartMoney.layout }, .optional),
      .init(4, "unit", .enum { SmartcartPricingUnit.layout }),
      .init(5, "minimum_age", .int32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._code)
      case 18: self.name = input.string()
      case 26: input.message(&self._price)
      case 32: self.unit = input.enumeration()
      case 40: self.minimumAge = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._code)
    fields.value(1, self.name)
    fields.optional(2, self._price)
    fields.value(3, self.unit)
    fields.value(4, self.minimumAge)
  }
}

/// One line of a cart: a product with how much of it and what that costs.
///
/// The product is a snapshot taken when the line was made: a later change of the catalogue does not change the line.
public struct SmartcartCartLine: WrightProtobuf.Message {
  /// Names the line within its session; never used again after the line is removed.
  public var lineID: String = ""

  /// The product, with the price at which it was put into the cart.
  public var product: SmartcartProduct {
    get { self._product ?? SmartcartProduct() }
    set { self._product = newValue }
  }
  /// Whether `product` has been set.
  public var hasProduct: Bool { self._product != nil }
  /// Makes `product` absent.
  public mutating func clearProduct() { self._product = nil }
  private var _product: SmartcartProduct? = nil

  /// What the line costs. Zero while it waits for its weight.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// How much of it. Unset while a product sold by weight waits for its weight.
  public var measure: OneOf_Measure? = nil

  /// Pieces, at least 1.
  public var quantity: Int64 {
    get {
      if case .quantity(let value)? = self.measure { return value }
      return 0
    }
    set { self.measure = .quantity(newValue) }
  }

  /// Grams, at least 1, of a product sold by weight.
  public var grams: Int64 {
    get {
      if case .grams(let value)? = self.measure { return value }
      return 0
    }
    set { self.measure = .grams(newValue) }
  }

  /// The price that the label itself carries, for goods packed and priced in the shop.
  public var labelPrice: SmartcartMoney {
    get {
      if case .labelPrice(let value)? = self.measure { return value }
      return SmartcartMoney()
    }
    set { self.measure = .labelPrice(newValue) }
  }

  /// How much of it. Unset while a product sold by weight waits for its weight.
  public enum OneOf_Measure: Hashable, Sendable {
    /// Pieces, at least 1.
    case quantity(Int64)
    /// Grams, at least 1, of a product sold by weight.
    case grams(Int64)
    /// The price that the label itself carries, for goods packed and priced in the shop.
    case labelPrice(SmartcartMoney)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.CartLine",
    fields: [
      .init(1, "line_id", .string),
      .init(2, "product", .message { SmartcartProduct.layout }, .optional),
      .init(3, "quantity", .int64, .optional, oneof: 0),
      .init(4, "grams", .int64, .optional, oneof: 0),
      .init(5, "label_price", .message { SmartcartMoney.layout }, .optional, oneof: 0),
      .init(6, "amount", .message { SmartcartMoney.layout }, .optional),
    ], oneofs: ["measure"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.lineID = input.string()
      case 18: input.message(&self._product)
      case 24: self.measure = .quantity(input.varint())
      case 32: self.measure = .grams(input.varint())
      case 42: self.measure = .labelPrice(input.message(joining: self.measure != nil))
      case 50: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.lineID)
    fields.optional(1, self._product)
    switch self.measure {
    case .quantity(let value)?: fields.present(2, value)
    case .grams(let value)?: fields.present(3, value)
    case .labelPrice(let value)?: fields.present(4, value)
    case nil: break
    }
    fields.optional(5, self._amount)
  }
}

/// The price of a cart at one revision, for a limited time. Any change to the goods voids it.
public struct SmartcartQuote: WrightProtobuf.Message {
  /// Names the quote.
  public var quoteID: String = ""

  /// The session whose cart was quoted.
  public var sessionID: String = ""

  /// The revision of the cart that was quoted.
  public var revision: Int64 = 0

  /// The goods.
  public var lines: [SmartcartCartLine] = []

  /// The sum of the lines' amounts.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// SHA-256 of the canonical bytes of the quoted goods: 32 bytes. Payments are bound to it.
  ///
  /// The bytes are a sequence of texts (their UTF-8 length as 4 bytes, then the UTF-8) and numbers (8 bytes), all
  /// big-endian: the text "smartcart.quote.v1", the session id, the revision, the currency code, the number of lines;
  /// for each line its id, the digits of its product's code, the name, the price in minor units, 1 for a price each or
  /// 2 for one by the kilogram, the minimum age, 1 and the quantity, or 2 and the grams, or 3 and the label's price in
  /// minor units, and the amount in minor units; and last the total in minor units.
  public var digest: [UInt8] = []

  /// When the quote stops being payable.
  public var expiresAt: Google_Protobuf_Timestamp {
    get { self._expiresAt ?? Google_Protobuf_Timestamp() }
    set { self._expiresAt = newValue }
  }
  /// Whether `expiresAt` has been set.
  public var hasExpiresAt: Bool { self._expiresAt != nil }
  /// Makes `expiresAt` absent.
  public mutating func clearExpiresAt() { self._expiresAt = nil }
  private var _expiresAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.Quote",
    fields: [
      .init(1, "quote_id", .string),
      .init(2, "session_id", .string),
      .init(3, "revision", .int64),
      .init(4, "lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(5, "total", .message { SmartcartMoney.layout }, .optional),
      .init(6, "digest", .bytes),
      .init(7, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.quoteID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.revision = input.varint()
      case 34: input.messages(&self.lines, tag)
      case 42: input.message(&self._total)
      case 50: self.digest = input.bytes()
      case 58: input.message(&self._expiresAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.quoteID)
    fields.value(1, self.sessionID)
    fields.value(2, self.revision)
    fields.repeated(3, self.lines)
    fields.optional(4, self._total)
    fields.value(5, self.digest)
    fields.optional(6, self._expiresAt)
  }
}

/// The schema file `smartcart/common/v1/product.proto`.
public enum File_smartcart_common_v1_product {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/common/v1/product.proto",
    base64: """
      CiFzbWFydGNhcnQvY29tbW9uL3YxL3Byb2R1Y3QucHJvdG8SE3NtYXJ0Y2FydC5jb21tb24udjEaH2dvb2dsZS9wcm90b2J1Zi90\
      aW1lc3RhbXAucHJvdG8aH3NtYXJ0Y2FydC9jb21tb24vdjEvbW9uZXkucHJvdG8ibAoLUHJvZHVjdENvZGUSFAoEZ3RpbhgBIAEo\
      CUgAUgRndGluEhIKA3BsdRgCIAEoCUgAUgNwbHUSKwoQdmFyaWFibGVfbWVhc3VyZRgDIAEoCUgAUg92YXJpYWJsZU1lYXN1cmVC\
      BgoEY29kZSLcAQoHUHJvZHVjdBI0CgRjb2RlGAEgASgLMiAuc21hcnRjYXJ0LmNvbW1vbi52MS5Qcm9kdWN0Q29kZVIEY29kZRIS\
      CgRuYW1lGAIgASgJUgRuYW1lEjAKBXByaWNlGAMgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVIFcHJpY2USNAoEdW5p\
      dBgEIAEoDjIgLnNtYXJ0Y2FydC5jb21tb24udjEuUHJpY2luZ1VuaXRSBHVuaXQSHwoLbWluaW11bV9hZ2UYBSABKAVSCm1pbmlt\
      dW1BZ2UijwIKCENhcnRMaW5lEhcKB2xpbmVfaWQYASABKAlSBmxpbmVJZBI2Cgdwcm9kdWN0GAIgASgLMhwuc21hcnRjYXJ0LmNv\
      bW1vbi52MS5Qcm9kdWN0Ugdwcm9kdWN0EhwKCHF1YW50aXR5GAMgASgDSABSCHF1YW50aXR5EhYKBWdyYW1zGAQgASgDSABSBWdy\
      YW1zEj0KC2xhYmVsX3ByaWNlGAUgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leUgAUgpsYWJlbFByaWNlEjIKBmFtb3Vu\
      dBgGIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudEIJCgdtZWFzdXJlIpcCCgVRdW90ZRIZCghxdW90ZV9p\
      ZBgBIAEoCVIHcXVvdGVJZBIdCgpzZXNzaW9uX2lkGAIgASgJUglzZXNzaW9uSWQSGgoIcmV2aXNpb24YAyABKANSCHJldmlzaW9u\
      EjMKBWxpbmVzGAQgAygLMh0uc21hcnRjYXJ0LmNvbW1vbi52MS5DYXJ0TGluZVIFbGluZXMSMAoFdG90YWwYBSABKAsyGi5zbWFy\
      dGNhcnQuY29tbW9uLnYxLk1vbmV5UgV0b3RhbBIWCgZkaWdlc3QYBiABKAxSBmRpZ2VzdBI5CgpleHBpcmVzX2F0GAcgASgLMhou\
      Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0Kl0KC1ByaWNpbmdVbml0EhwKGFBSSUNJTkdfVU5JVF9VTlNQRUNJ\
      RklFRBAAEhUKEVBSSUNJTkdfVU5JVF9FQUNIEAESGQoVUFJJQ0lOR19VTklUX0tJTE9HUkFNEAJCDLoCCVNtYXJ0Y2FydGIGcHJv\
      dG8z
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file] })
}
