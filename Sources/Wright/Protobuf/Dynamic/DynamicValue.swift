/// What a field of a dynamic message holds.
///
/// Fields of one Swift type share a case: `sint32` and `sfixed32` are `int32` here.
public enum DynamicValue: Hashable, Sendable {
  case double(Double)
  case float(Float)
  case int32(Int32)
  case int64(Int64)
  case uint32(UInt32)
  case uint64(UInt64)
  case bool(Bool)
  case string(String)
  case bytes([UInt8])
  /// The number of an enumeration's value, known or not.
  case enumeration(Int32)
  case message(DynamicMessage)
  /// The values of a repeated field.
  case list([DynamicValue])
  /// The pairs of a map.
  case map([DynamicValue: DynamicValue])
}

extension DynamicValue {
  /// Whether `field` can have this value.
  func fits(_ field: FieldLayout) -> Bool {
    switch field.cardinality {
    case .implicit, .optional, .required: return isOne(of: field.type)
    case .repeated, .packed:
      guard case .list(let values) = self else { return false }
      return values.allSatisfy { $0.isOne(of: field.type) }
    case .map:
      guard case .map(let pairs) = self, case .entry(let entry) = field.type else { return false }
      return pairs.allSatisfy { $0.key.isOne(of: entry.fields[0].type) && $0.value.isOne(of: entry.fields[1].type) }
    }
  }

  /// Whether this is a single value of `type`.
  func isOne(of type: FieldType) -> Bool {
    switch (self, type) {
    case (.double, .double), (.float, .float), (.bool, .bool), (.string, .string), (.bytes, .bytes): true
    case (.int32, .int32), (.int32, .sint32), (.int32, .sfixed32): true
    case (.int64, .int64), (.int64, .sint64), (.int64, .sfixed64): true
    case (.uint32, .uint32), (.uint32, .fixed32), (.uint64, .uint64), (.uint64, .fixed64): true
    case (.enumeration, .enum): true
    case (.message(let message), .message(let layout)), (.message(let message), .group(let layout)):
      message.layout === layout()
    default: false
    }
  }

  /// Whether proto3 does not send the value in a field without presence.
  var isDefaultOnWire: Bool {
    switch self {
    case .double(let value): value.isDefaultOnWire
    case .float(let value): value.isDefaultOnWire
    case .int32(let value), .enumeration(let value): value == 0
    case .int64(let value): value == 0
    case .uint32(let value): value == 0
    case .uint64(let value): value == 0
    case .bool(let value): !value
    case .string(let value): value.isEmpty
    case .bytes(let value): value.isEmpty
    case .message: false
    case .list(let values): values.isEmpty
    case .map(let pairs): pairs.isEmpty
    }
  }

  /// The value of `field` where none is set; nil for a message.
  static func absent(_ field: FieldLayout) -> DynamicValue? {
    switch field.cardinality {
    case .repeated, .packed: .list([])
    case .map: .map([:])
    case .implicit, .optional, .required: field.defaultValue ?? zero(of: field.type)
    }
  }

  /// The value of `type` that needs no sending; nil for a message.
  static func zero(of type: FieldType) -> DynamicValue? {
    switch type {
    case .double: .double(0)
    case .float: .float(0)
    case .int32, .sint32, .sfixed32: .int32(0)
    case .int64, .sint64, .sfixed64: .int64(0)
    case .uint32, .fixed32: .uint32(0)
    case .uint64, .fixed64: .uint64(0)
    case .bool: .bool(false)
    case .string: .string("")
    case .bytes: .bytes([])
    case .enum(let layout): .enumeration(layout().isClosed ? layout().values.first?.number ?? 0 : 0)
    case .message, .group, .entry: nil
    }
  }
}
