import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one oneof: an enumeration of its members, a property, and an accessor for each member.
struct OneofText {
  let oneof: SchemaOneof
  let message: SchemaMessage
  let schema: Schema
  let access: String

  /// Everything but what `decode` and `write` do.
  func write(to text: inout SwiftText) throws(GeneratorError) {
    text.documentation(oneof.scope.comment)
    text.line("\(access) var \(oneof.swiftName): \(oneof.swiftType)? = nil")
    text.line()
    for member in oneof.members {
      try field(member).writeMember(of: oneof, to: &text)
      text.line()
    }
    try writeType(to: &text)
    text.line()
  }

  /// The statement that gives the member that is set to a writer, if it is one of `members`.
  func writeWrite(_ members: ArraySlice<SchemaField>, to text: inout SwiftText) {
    text.line("switch self.\(oneof.swiftName) {")
    for member in members {
      text.line("case .\(member.swiftName)(let value)?: fields.present(\(member.slot), value)")
    }
    text.line(members.count == oneof.members.count ? "case nil: break" : "default: break")
    text.line("}")
  }

  private func writeType(to text: inout SwiftText) throws(GeneratorError) {
    let isIndirect = oneof.members.contains { schema.isIndirect($0, in: message) }
    text.documentation(oneof.scope.comment.isEmpty ? "Which of `\(oneof.name)` is set." : oneof.scope.comment)
    let keyword = isIndirect ? "indirect enum" : "enum"
    text.line("\(access) \(keyword) \(oneof.swiftType): Hashable, Sendable {")
    var body = text.deeper()
    for member in oneof.members {
      body.documentation(member.scope.comment)
      body.line("case \(member.swiftName)(\(try field(member).valueType()))")
    }
    text.append(body)
    text.line("}")
  }

  private func field(_ member: SchemaField) -> FieldText {
    FieldText(field: member, message: message, schema: schema, access: access)
  }
}
