internal import WrightProtobuf

/// A message's JSON with all its fields, for somebody to fill in.
enum MessageExample {
  /// How deep messages within messages are shown.
  private static let depthLimit = 3

  static func json(of message: MessageLayout, depth: Int = 0) -> String {
    if let known = wellKnown[message.name] { return known }
    guard depth < depthLimit else { return "{}" }
    var chosen: Set<Int> = []
    let fields = message.fields.compactMap { field -> String? in
      // One member of each oneof: more would be refused.
      if let oneof = field.oneof, !chosen.insert(oneof).inserted { return nil }
      return "\"\(field.jsonName)\": \(json(of: field, depth))"
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func json(of field: FieldLayout, _ depth: Int) -> String {
    if case .entry(let entry) = field.type {
      return "{\"\(key(entry))\": \(json(of: entry.fields[1].type, depth))}"
    }
    let one = json(of: field.type, depth)
    return field.isRepeated ? "[\(one)]" : one
  }

  private static func key(_ entry: MessageLayout) -> String {
    switch entry.fields[0].type {
    case .string: "key"
    case .bool: "true"
    default: "1"
    }
  }

  private static func json(of type: FieldType, _ depth: Int) -> String {
    switch type {
    case .string, .bytes: "\"\""
    case .bool: "false"
    case .int64, .uint64, .sint64, .fixed64, .sfixed64: "\"0\""
    case .enum(let layout): "\"\(layout().values.first?.name ?? "")\""
    case .message(let layout), .group(let layout): json(of: layout(), depth: depth + 1)
    case .entry: "{}"
    case .double, .float, .int32, .uint32, .sint32, .fixed32, .sfixed32: "0"
    }
  }

  private static let wellKnown = [
    "google.protobuf.Timestamp": "\"2026-01-01T00:00:00Z\"", "google.protobuf.Duration": "\"1s\"",
    "google.protobuf.FieldMask": "\"\"", "google.protobuf.Struct": "{}", "google.protobuf.Value": "null",
    "google.protobuf.ListValue": "[]", "google.protobuf.StringValue": "\"\"", "google.protobuf.BytesValue": "\"\"",
    "google.protobuf.BoolValue": "false", "google.protobuf.Int32Value": "0", "google.protobuf.UInt32Value": "0",
    "google.protobuf.Int64Value": "\"0\"", "google.protobuf.UInt64Value": "\"0\"", "google.protobuf.FloatValue": "0",
    "google.protobuf.DoubleValue": "0",
    "google.protobuf.Any": "{\"@type\": \"type.googleapis.com/google.protobuf.Empty\"}",
  ]
}
