// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/common/v1/money.proto. Do not edit.

public import WrightProtobuf

/// An amount of one currency, as a whole number of that currency's smallest unit.
///
/// 1.29 EUR is 129 of "EUR"; 500 JPY is 500 of "JPY". No floating point stands anywhere between a price and a payment.
public struct SmartcartMoney: WrightProtobuf.Message {
  /// The amount in minor units. Negative only where a field says that it may be.
  public var minorUnits: Int64 = 0

  /// The ISO 4217 code: three upper-case letters.
  public var currencyCode: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.Money",
    fields: [
      .init(1, "minor_units", .int64),
      .init(2, "currency_code", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.minorUnits = input.varint()
      case 18: self.currencyCode = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.minorUnits)
    fields.value(1, self.currencyCode)
  }
}

/// The schema file `smartcart/common/v1/money.proto`.
public enum File_smartcart_common_v1_money {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/common/v1/money.proto",
    base64: """
      Ch9zbWFydGNhcnQvY29tbW9uL3YxL21vbmV5LnByb3RvEhNzbWFydGNhcnQuY29tbW9uLnYxIk0KBU1vbmV5Eh8KC21pbm9yX3Vu\
      aXRzGAEgASgDUgptaW5vclVuaXRzEiMKDWN1cnJlbmN5X2NvZGUYAiABKAlSDGN1cnJlbmN5Q29kZUIMugIJU21hcnRjYXJ0YgZw\
      cm90bzM=
      """,
    imports: { [] })
}
