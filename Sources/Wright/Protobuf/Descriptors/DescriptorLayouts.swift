/// What a pool reads of google/protobuf/descriptor.proto.
///
/// Stubs of it exist, but in a module that needs this one.
enum DescriptorLayouts {
  /// A set whose files are left encoded.
  static let fileSet: MessageLayout = message("FileDescriptorSet", [many(1, "file", .bytes)])

  static let file: MessageLayout = message(
    "FileDescriptorProto",
    [
      one(1, "name", .string), one(2, "package", .string), many(3, "dependency", .string),
      many(4, "message_type", .message { type }), many(5, "enum_type", .message { enumeration }),
      many(6, "service", .message { service }), many(7, "extension", .message { field }),
      one(9, "source_code_info", .message { sourceInfo }),
      one(12, "syntax", .string),
    ])

  private static let type: MessageLayout = message(
    "DescriptorProto",
    [
      one(1, "name", .string), many(2, "field", .message { field }), many(3, "nested_type", .message { type }),
      many(4, "enum_type", .message { enumeration }), many(6, "extension", .message { field }),
      one(7, "options", .message { typeOptions }),
      many(8, "oneof_decl", .message { oneof }),
    ])

  private static let field: MessageLayout = message(
    "FieldDescriptorProto",
    [
      one(1, "name", .string), one(2, "extendee", .string), one(3, "number", .int32), one(4, "label", .int32),
      one(5, "type", .int32),
      one(6, "type_name", .string), one(7, "default_value", .string), one(8, "options", .message { fieldOptions }),
      one(9, "oneof_index", .int32), one(10, "json_name", .string), one(17, "proto3_optional", .bool),
    ])

  private static let enumeration: MessageLayout = message(
    "EnumDescriptorProto", [one(1, "name", .string), many(2, "value", .message { enumerationValue })])
  private static let enumerationValue: MessageLayout = message(
    "EnumValueDescriptorProto", [one(1, "name", .string), one(2, "number", .int32)])
  private static let oneof: MessageLayout = message("OneofDescriptorProto", [one(1, "name", .string)])
  private static let typeOptions: MessageLayout = message("MessageOptions", [one(7, "map_entry", .bool)])
  private static let fieldOptions: MessageLayout = message("FieldOptions", [one(2, "packed", .bool)])
  private static let service: MessageLayout = message(
    "ServiceDescriptorProto", [one(1, "name", .string), many(2, "method", .message { method })])

  private static let method: MessageLayout = message(
    "MethodDescriptorProto",
    [
      one(1, "name", .string), one(2, "input_type", .string), one(3, "output_type", .string),
      one(5, "client_streaming", .bool), one(6, "server_streaming", .bool),
    ])

  private static let sourceInfo: MessageLayout = message("SourceCodeInfo", [many(1, "location", .message { location })])
  private static let location: MessageLayout = message(
    "SourceCodeInfo.Location",
    [
      FieldLayout(1, "path", .int32, .packed), one(3, "leading_comments", .string),
      one(4, "trailing_comments", .string),
    ])

  private static func message(_ name: String, _ fields: [FieldLayout]) -> MessageLayout {
    MessageLayout(name: "google.protobuf." + name, fields: fields)
  }

  private static func one(_ number: Int, _ name: String, _ type: FieldType) -> FieldLayout {
    FieldLayout(number, name, type, .optional)
  }

  private static func many(_ number: Int, _ name: String, _ type: FieldType) -> FieldLayout {
    FieldLayout(number, name, type, .repeated)
  }
}

/// Fields of a descriptor by name; what is absent is empty.
extension DynamicMessage {
  func string(_ name: String) -> String {
    if case .string(let value) = self[name] { value } else { "" }
  }

  func integer(_ name: String) -> Int {
    if case .int32(let value) = self[name] { Int(value) } else { 0 }
  }

  func flag(_ name: String) -> Bool { self[name] == .bool(true) }

  func child(_ name: String) -> DynamicMessage? {
    if case .message(let value) = self[name] { value } else { nil }
  }

  func children(_ name: String) -> [DynamicMessage] {
    guard case .list(let values) = self[name] else { return [] }
    return values.compactMap { if case .message(let value) = $0 { value } else { nil } }
  }
}
