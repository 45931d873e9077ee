import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one field.
struct FieldText {
  let field: SchemaField
  let message: SchemaMessage
  let schema: Schema
  let access: String

  /// The type of one value.
  func valueType() throws(GeneratorError) -> String { try type(of: field) }

  /// The stored properties and accessors.
  func writeDeclaration(to text: inout SwiftText) throws(GeneratorError) {
    if let (key, value) = try mapTypes() {
      text.documentation(field.scope.comment)
      text.line("\(access) var \(field.swiftName): [\(key): \(value)] = [:]")
    } else if field.isRepeated {
      text.documentation(field.scope.comment)
      text.line("\(access) var \(field.swiftName): [\(try valueType())] = []")
    } else if field.hasPresence {
      try writeOptional(to: &text)
    } else {
      text.documentation(field.scope.comment)
      text.line("\(access) var \(field.swiftName): \(try valueType()) = \(try defaultValue())")
    }
  }

  /// The accessor of a oneof's member.
  func writeMember(of oneof: SchemaOneof, to text: inout SwiftText) throws(GeneratorError) {
    let value = try defaultValue()
    text.documentation(field.scope.comment)
    text.block("\(access) var \(field.swiftName): \(try valueType())") { text in
      text.block("get") { text in
        text.line("if case .\(field.swiftName)(let value)? = self.\(oneof.swiftName) { return value }")
        text.line("return \(value)")
      }
      text.line("set { self.\(oneof.swiftName) = .\(field.swiftName)(newValue) }")
    }
  }

  /// The statement that gives the value to a writer.
  func writeWrite(to text: inout SwiftText) throws(GeneratorError) {
    if try mapTypes() != nil {
      text.line("fields.map(\(field.slot), \(property))")
    } else if field.isRepeated {
      text.line("fields.repeated(\(field.slot), \(property))")
    } else if field.hasPresence {
      let isRequired = field.descriptor.label == .required
      text.line("fields.\(isRequired ? "required" : "optional")(\(field.slot), \(stored))")
    } else {
      text.line("fields.value(\(field.slot), \(property))")
    }
  }

  /// The entry in the message's layout.
  func layout() throws(GeneratorError) -> String {
    var arguments = [
      "\(field.descriptor.number)", SwiftText.literal(field.descriptor.name), try layoutType(),
    ]
    if let cardinality = try cardinality() { arguments.append(cardinality) }
    if let oneof = field.oneof, let index = message.oneofs.firstIndex(where: { $0.members.first?.oneof == oneof }) {
      arguments.append("oneof: \(index)")
    }
    if field.descriptor.jsonName != FieldText.jsonName(field.descriptor.name) {
      arguments.append("jsonName: \(SwiftText.literal(field.descriptor.jsonName))")
    }
    return ".init(\(arguments.joined(separator: ", ")))"
  }

  /// The property, as code within the message names it.
  private var property: String { "self." + field.swiftName }

  /// The property that holds a value that may be absent, as code within the message names it.
  private var stored: String { "self." + field.storedName }

  private var isIndirect: Bool { schema.isIndirect(field, in: message) }

  private func writeOptional(to text: inout SwiftText) throws(GeneratorError) {
    let type = try valueType()
    let value = try defaultValue()
    text.documentation(field.scope.comment)
    text.block("\(access) var \(field.swiftName): \(type)") { text in
      text.line("get { \(isIndirect ? stored + "?.value" : stored) ?? \(value) }")
      text.line("set { \(stored) = \(isIndirect ? "WrightProtobuf.Indirect(newValue)" : "newValue") }")
    }
    text.line("/// Whether `\(field.swiftName.filter { $0 != "`" })` has been set.")
    text.line("\(access) var has\(field.suffix): Bool { \(stored) != nil }")
    text.line("/// Makes `\(field.swiftName.filter { $0 != "`" })` absent.")
    text.line("\(access) mutating func clear\(field.suffix)() { \(stored) = nil }")
    let storedType = isIndirect ? "WrightProtobuf.Indirect<\(type)>?" : "\(type)?"
    text.line("private var \(field.storedName): \(storedType) = nil")
  }

  /// The types of key and value, if the field is a map.
  private func mapTypes() throws(GeneratorError) -> (key: String, value: String)? {
    guard let entry = mapEntry else { return nil }
    return (try type(of: entry.fields[0]), try type(of: entry.fields[1]))
  }

  private var mapEntry: SchemaMessage? {
    guard field.isRepeated, let entry = schema.message(of: field), entry.isMapEntry else { return nil }
    return entry
  }

  private func type(of field: SchemaField) throws(GeneratorError) -> String {
    switch field.descriptor.type {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .enum: try schema.enumeration(of: field).fullSwiftName
    case .message, .group: try schema.message(named: field.descriptor.typeName).fullSwiftName
    }
  }

  private func layoutType() throws(GeneratorError) -> String {
    guard let entry = mapEntry else { return try layoutType(of: field) }
    return ".map(\(try layoutType(of: entry.fields[0])), \(try layoutType(of: entry.fields[1])))"
  }

  private func layoutType(of field: SchemaField) throws(GeneratorError) -> String {
    switch field.descriptor.type {
    case .enum, .group, .message: ".\(field.descriptor.type) { \(try type(of: field)).layout }"
    default: ".\(field.descriptor.type)"
    }
  }

  /// Nil for the one that layouts assume.
  private func cardinality() throws(GeneratorError) -> String? {
    if mapEntry != nil { return ".map" }
    if field.isRepeated { return field.isPacked ? ".packed" : ".repeated" }
    if field.descriptor.label == .required { return ".required" }
    return field.hasPresence || field.oneof != nil ? ".optional" : nil
  }

  private func defaultValue() throws(GeneratorError) -> String {
    if field.descriptor.hasDefaultValue {
      return try DefaultValue(field: field, type: valueType(), schema: schema).text()
    }
    switch field.descriptor.type {
    case .bool: return "false"
    case .string: return "\"\""
    case .bytes: return "[]"
    case .enum: return "." + (try schema.enumeration(of: field).values.first?.swiftName ?? "")
    case .message, .group: return "\(try valueType())()"
    default: return "0"
    }
  }

  /// The name that JSON has for a field if the schema does not say another.
  private static func jsonName(_ name: String) -> String {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}

/// A default of proto2, as Swift.
private struct DefaultValue {
  let field: SchemaField
  let type: String
  let schema: Schema

  func text() throws(GeneratorError) -> String {
    let value = field.descriptor.defaultValue
    switch field.descriptor.type {
    case .string: return SwiftText.literal(value)
    case .bytes: return "[" + unescaped(value).map(String.init).joined(separator: ", ") + "]"
    case .enum:
      let enumeration = try schema.enumeration(of: field)
      // An alias may have no name of its own in Swift.
      guard let number = enumeration.descriptor.value.first(where: { $0.name == value })?.number,
        let named = enumeration.values.first(where: { $0.number == number })
      else { throw GeneratorError("\(value) is not a value of \(field.descriptor.typeName)") }
      return "." + named.swiftName
    case .double, .float: return floating(value)
    default: return value
    }
  }

  private func floating(_ value: String) -> String {
    switch value {
    case "inf": "\(type).infinity"
    case "-inf": "-\(type).infinity"
    case "nan": "\(type).nan"
    // A whole number would lose the sign of zero.
    default: value.contains { ".eE".contains($0) } ? value : value + ".0"
    }
  }

  /// Bytes out of C's escapes.
  private func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else { bytes.append(byte); continue }
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        let digits = rest.prefix(2)
        rest = rest.dropFirst(2)
        bytes.append(UInt8(truncatingIfNeeded: ([escaped] + digits).reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) }))
      default: bytes.append(escaped)
      }
    }
    return bytes
  }
}
