/// The well-known types, so that an Any of one needs no registry.
enum WellKnownLayouts {
  /// The layouts by full name.
  static let byName: [String: MessageLayout] = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let all: [MessageLayout] = [
    any, empty, fieldMask, structure, value, listValue,
    time(.timestamp), time(.duration),
    wrapper(.doubleValue, .double), wrapper(.floatValue, .float), wrapper(.int64Value, .int64),
    wrapper(.uint64Value, .uint64), wrapper(.int32Value, .int32), wrapper(.uint32Value, .uint32),
    wrapper(.boolValue, .bool), wrapper(.stringValue, .string), wrapper(.bytesValue, .bytes),
  ]

  private static let empty: MessageLayout = MessageLayout(name: "google.protobuf.Empty", fields: [])
  private static let any: MessageLayout = message(
    .any, [FieldLayout(1, "type_url", .string), FieldLayout(2, "value", .bytes)])
  private static let fieldMask: MessageLayout = message(.fieldMask, [FieldLayout(1, "paths", .string, .repeated)])
  private static let structure: MessageLayout = message(
    .struct, [FieldLayout(1, "fields", .map(.string, .message { value }), .map)])
  private static let listValue: MessageLayout = message(
    .listValue, [FieldLayout(1, "values", .message { value }, .repeated)])
  private static let value: MessageLayout = MessageLayout(
    name: WellKnownType.value.rawValue,
    fields: [
      FieldLayout(1, "null_value", .enum { nullValue }, .optional, oneof: 0),
      FieldLayout(2, "number_value", .double, .optional, oneof: 0),
      FieldLayout(3, "string_value", .string, .optional, oneof: 0),
      FieldLayout(4, "bool_value", .bool, .optional, oneof: 0),
      FieldLayout(5, "struct_value", .message { structure }, .optional, oneof: 0),
      FieldLayout(6, "list_value", .message { listValue }, .optional, oneof: 0),
    ], oneofs: ["kind"])
  private static let nullValue = EnumLayout(name: WellKnownType.nullValue, values: [("NULL_VALUE", 0)])

  private static func message(_ type: WellKnownType, _ fields: [FieldLayout]) -> MessageLayout {
    MessageLayout(name: type.rawValue, fields: fields)
  }

  private static func time(_ type: WellKnownType) -> MessageLayout {
    message(type, [FieldLayout(1, "seconds", .int64), FieldLayout(2, "nanos", .int32)])
  }

  private static func wrapper(_ type: WellKnownType, _ value: FieldType) -> MessageLayout {
    message(type, [FieldLayout(1, "value", value)])
  }
}
