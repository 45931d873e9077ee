import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one message, with what is nested in it.
struct MessageText {
  let message: SchemaMessage
  let schema: Schema
  let access: String

  /// The whole struct.
  func write(to text: inout SwiftText) throws(GeneratorError) {
    text.line()
    text.documentation(documentation)
    text.line("\(access) struct \(message.swiftName): WrightProtobuf.Message {")
    var body = text.deeper()
    for field in message.declaredFields where field.oneof == nil {
      try self.field(field).writeDeclaration(to: &body)
      body.line()
    }
    for oneof in message.oneofs { try self.oneof(oneof).write(to: &body) }
    body.documentation("Fields that came with the message but are not in its schema.")
    body.line("\(access) var unknownFields = WrightProtobuf.UnknownFields()")
    body.line()
    body.documentation("The message without any field set.")
    body.line("\(access) init() {}")
    body.line()
    try writeLayout(to: &body)
    body.line()
    writeDecode(to: &body)
    body.line()
    try writeWrite(to: &body)
    for item in message.enums { try EnumText(item: item, access: access).write(to: &body) }
    for nested in message.messages where !nested.isMapEntry {
      try MessageText(message: nested, schema: schema, access: access).write(to: &body)
    }
    text.append(body)
    text.line("}")
  }

  private var documentation: String {
    message.scope.comment.isEmpty ? "The message `\(message.fullName)`." : message.scope.comment
  }

  private func field(_ field: SchemaField) -> FieldText {
    FieldText(field: field, message: message, schema: schema, access: access)
  }

  private func oneof(_ oneof: SchemaOneof) -> OneofText {
    OneofText(oneof: oneof, message: message, schema: schema, access: access)
  }

  private func writeLayout(to text: inout SwiftText) throws(GeneratorError) {
    let name = SwiftText.literal(message.fullName)
    text.documentation("The message as the schema has it.")
    if message.fields.isEmpty {
      text.line("\(access) static let layout: WrightProtobuf.MessageLayout = .init(name: \(name), fields: [])")
      return
    }
    text.line("\(access) static let layout: WrightProtobuf.MessageLayout = .init(")
    text.line("  name: \(name),")
    text.line("  fields: [")
    for field in message.fields { text.line("    \(try self.field(field).layout()),") }
    let oneofs = message.oneofs.map { SwiftText.literal($0.name) }.joined(separator: ", ")
    text.line(oneofs.isEmpty ? "  ])" : "  ], oneofs: [\(oneofs)])")
  }

  private func writeDecode(to text: inout SwiftText) {
    text.documentation("Reads the fields straight off the wire.")
    text.block("\(access) mutating func decode(_ input: inout WrightProtobuf.WireInput)") { text in
      text.block("while let tag = input.nextTag()") { text in
        if message.fields.isEmpty {
          text.line(Self.unknown)
          return
        }
        text.line("switch tag {")
        for field in message.fields {
          DecodingText(field: field, message: message, schema: schema).write(to: &text)
        }
        text.line("default: \(Self.unknown)")
        text.line("}")
      }
      let required = message.fields.filter { $0.descriptor.label == .required }
      if required.isEmpty { return }
      text.line("input.require(\(required.map { "self.\($0.storedName) != nil" }.joined(separator: " && ")))")
    }
  }

  private static let unknown = "input.unknown(tag, Self.layout, &self.unknownFields)"

  private func writeWrite(to text: inout SwiftText) throws(GeneratorError) {
    text.documentation("Writes the fields, in the order of their numbers.")
    text.line("\(access) func write(_ fields: borrowing WrightProtobuf.FieldWriter) {")
    var body = text.deeper()
    var rest = message.fields[...]
    while let first = rest.first {
      let run = rest.prefix { $0.oneof == first.oneof }
      if let oneof = message.oneofs.first(where: { $0.members.contains { $0.slot == first.slot } }) {
        self.oneof(oneof).writeWrite(run, to: &body)
      } else {
        for field in run { try self.field(field).writeWrite(to: &body) }
      }
      rest = rest.dropFirst(run.count)
    }
    text.append(body)
    text.line("}")
  }
}
