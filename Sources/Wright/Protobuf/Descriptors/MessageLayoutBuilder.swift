/// Makes the layout of one message of a pool.
struct MessageLayoutBuilder {
  /// The full name of the message, or of where an extension is named.
  private let scope: String
  private let isProto3: Bool
  private let fields: [DynamicMessage]
  private let names: TypeNames
  private let oneofNames: [String]
  /// For each oneof of the descriptor its index in the layout; none for one that only marks a proto3 `optional`.
  private let oneofs: [Int: Int]

  init(_ definition: MessageDefinition, _ names: TypeNames) {
    scope = definition.name
    isProto3 = definition.isProto3
    fields = definition.descriptor.children("field")
    self.names = names
    let declared = definition.descriptor.children("oneof_decl").map { $0.string("name") }
    let used = Set(fields.compactMap(\.oneofIndex))
    let real = declared.indices.filter { used.contains($0) }
    oneofNames = real.map { declared[$0] }
    oneofs = Dictionary(uniqueKeysWithValues: real.enumerated().map { ($1, $0) })
  }

  private init(_ definition: ExtensionDefinition, _ names: TypeNames) {
    scope = definition.scope
    isProto3 = definition.isProto3
    fields = []
    oneofNames = []
    oneofs = [:]
    self.names = names
  }

  /// The layout of the message, to whose fields `extensions` are added; those are called by their full names in brackets.
  func build(extensions: [ExtensionDefinition]) throws(DescriptorError) -> MessageLayout {
    var layouts: [FieldLayout] = []
    for field in fields {
      let jsonName = field.has("json_name") ? field.string("json_name") : nil
      layouts.append(try build(field, name: field.string("name"), jsonName: jsonName))
    }
    for field in extensions {
      let name = "[\(field.name)]"
      layouts.append(try MessageLayoutBuilder(field, names).build(field.field, name: name, jsonName: name))
    }
    layouts.sort { $0.number < $1.number }
    for (field, next) in zip(layouts, layouts.dropFirst()) where field.number == next.number {
      throw .invalid(scope, reason: "\(field.name) and \(next.name) both have the number \(field.number)")
    }
    return MessageLayout(name: scope, fields: layouts, oneofs: oneofNames)
  }

  private func build(_ field: DynamicMessage, name: String, jsonName: String?) throws(DescriptorError) -> FieldLayout {
    let number = field.integer("number")
    guard (1...FieldLayout.largestNumber).contains(number), !(19_000...19_999).contains(number) else {
      throw invalid(field, "its number is outside of what protobuf allows")
    }
    let mapType = try mapType(of: field)
    let type = if let mapType { mapType } else { try type(of: field) }
    let cardinality = try cardinality(of: field, type)
    return FieldLayout(
      number, name, type, cardinality, oneof: try oneof(of: field, cardinality), jsonName: jsonName,
      defaultValue: try defaultValue(of: field, type))
  }

  private func oneof(of field: DynamicMessage, _ cardinality: FieldLayout.Cardinality) throws(DescriptorError) -> Int? {
    guard let index = field.oneofIndex else { return nil }
    guard let oneof = oneofs[index], cardinality == .optional else {
      throw invalid(field, "it is in a oneof that does not exist, or is repeated or required there")
    }
    return oneof
  }

  private func cardinality(
    of field: DynamicMessage, _ type: FieldType
  ) throws(DescriptorError) -> FieldLayout.Cardinality {
    switch field.integer("label") {
    case 2: return .required
    case 3:
      if case .entry = type { return .map }
      let isPacked = field.child("options").flatMap { $0.has("packed") ? $0.flag("packed") : nil }
      return type.isPackable && isPacked ?? isProto3 ? .packed : .repeated
    case 0, 1:
      let hasPresence = field.has("oneof_index") || field.flag("proto3_optional") || field.has("extendee")
      return isProto3 && !hasPresence && !type.isMessage ? .implicit : .optional
    default: throw invalid(field, "its label is unknown")
    }
  }

  private func type(of field: DynamicMessage) throws(DescriptorError) -> FieldType {
    let code = field.integer("type")
    if let type = Self.scalars[code] { return type }
    switch names.find(field.string("type_name"), from: fullName(field)) {
    case .message(let found) where code == 10: return .group(found.reference.resolve)
    case .message(let found) where code == 11 || code == 0: return .message(found.reference.resolve)
    case .enumeration(let layout) where code == 14 || code == 0: return .enum { layout }
    default: throw .unknownType(field.string("type_name"), user: fullName(field))
    }
  }

  private static let scalars: [Int: FieldType] = [
    1: .double, 2: .float, 3: .int64, 4: .uint64, 5: .int32, 6: .fixed64, 7: .fixed32, 8: .bool, 9: .string,
    12: .bytes, 13: .uint32, 15: .sfixed32, 16: .sfixed64, 17: .sint32, 18: .sint64,
  ]

  /// The type of a map; nil if the field is none.
  private func mapType(of field: DynamicMessage) throws(DescriptorError) -> FieldType? {
    guard field.integer("label") == 3, field.integer("type") == 11,
      case .message(let entry) = names.find(field.string("type_name"), from: fullName(field)), entry.isMapEntry
    else { return nil }
    let fields = entry.descriptor.children("field")
    guard fields.count == 2, let key = fields.first(where: { $0.integer("number") == 1 }),
      let value = fields.first(where: { $0.integer("number") == 2 }),
      fields.allSatisfy({ $0.integer("label") == 1 })
    else { throw .invalid(entry.name, reason: "the entry of a map has a key 1 and a value 2") }
    let builder = MessageLayoutBuilder(entry, names)
    let keyType = try builder.type(of: key)
    guard keyType.isMapKey else { throw .invalid(entry.name, reason: "a map's key cannot be of this type") }
    return .map(keyType, try builder.type(of: value))
  }

  private func fullName(_ field: DynamicMessage) -> String {
    scope.isEmpty ? field.string("name") : scope + "." + field.string("name")
  }

  private func invalid(_ field: DynamicMessage, _ reason: String) -> DescriptorError {
    .invalid(fullName(field), reason: reason)
  }
}

extension MessageLayoutBuilder {
  private func defaultValue(of field: DynamicMessage, _ type: FieldType) throws(DescriptorError) -> DynamicValue? {
    guard field.has("default_value") else { return nil }
    guard let value = Self.parse(field.string("default_value"), type) else {
      throw invalid(field, "its default does not fit its type")
    }
    return value
  }

  private static func parse(_ text: String, _ type: FieldType) -> DynamicValue? {
    switch type {
    case .double: Double(text).map { .double($0) }
    case .float: Float(text).map { .float($0) }
    case .int32, .sint32, .sfixed32: Int32(text).map { .int32($0) }
    case .int64, .sint64, .sfixed64: Int64(text).map { .int64($0) }
    case .uint32, .fixed32: UInt32(text).map { .uint32($0) }
    case .uint64, .fixed64: UInt64(text).map { .uint64($0) }
    case .bool: Bool(text).map { .bool($0) }
    case .string: .string(text)
    case .bytes: unescape(text).map { .bytes($0) }
    case .enum(let layout): layout().number(of: text).map { .enumeration($0) }
    case .message, .group, .entry: nil
    }
  }

  /// The bytes that C's escapes stand for; descriptors write defaults of bytes with them.
  private static func unescape(_ text: String) -> [UInt8]? {
    var rest = Array(text.utf8)[...]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else if let value = octal(rest.prefix(3)) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else if let letter = rest.popFirst(), let value = escapes[letter] {
        bytes.append(value)
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func octal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    digits.count == 3 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 8) : nil
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "\\"): 0x5C,
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27,
  ]
}

extension DynamicMessage {
  /// The oneof that the schema puts the field into; not the one that only marks a proto3 `optional`.
  fileprivate var oneofIndex: Int? {
    has("oneof_index") && !flag("proto3_optional") ? integer("oneof_index") : nil
  }
}

extension FieldType {
  /// Whether a map may have keys of this type.
  fileprivate var isMapKey: Bool {
    switch self {
    case .double, .float, .bytes, .enum, .message, .group, .entry: false
    default: true
    }
  }
}
