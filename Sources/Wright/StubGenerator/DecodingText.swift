import WrightDescriptorStubs
import WrightProtobuf

/// The Swift that reads one field off the wire: the cases of a switch over tags.
struct DecodingText {
  let field: SchemaField
  let message: SchemaMessage
  let schema: Schema

  /// The cases.
  func write(to text: inout SwiftText) {
    if let entry = mapEntry {
      let (key, value) = (entry.fields[0], entry.fields[1])
      let readers = "key: { $0.\(reader(of: key))() }, value: { $0.\(reader(of: value))() }"
      text.line("case \(tag()): input.map(&\(property), tag, \(key.tag), \(value.tag), \(readers))")
    } else if field.isRepeated {
      writeRepeated(to: &text)
    } else if let oneof = message.oneofs.first(where: { $0.members.contains { $0.slot == field.slot } }) {
      let argument = field.isMessage ? "joining: self.\(oneof.swiftName) != nil" : ""
      text.line("case \(tag()): self.\(oneof.swiftName) = .\(field.swiftName)(input.\(reader)(\(argument)))")
    } else if field.isMessage {
      text.line("case \(tag()): input.\(reader)(&self.\(field.storedName))")
    } else {
      text.line("case \(tag()): \(field.hasPresence ? "self.\(field.storedName)" : property) = input.\(reader)()")
    }
  }

  private func writeRepeated(to text: inout SwiftText) {
    if field.isMessage {
      text.line("case \(tag()): input.\(reader)s(&\(property), tag)")
      return
    }
    text.line("case \(tag()): input.repeated(&\(property), tag) { $0.\(reader)() }")
    guard field.wireType != 2 else { return }
    let size = field.wireType == 0 ? "" : ", size: \(field.wireType == 1 ? 8 : 4)"
    text.line("case \(tag(packed: true)): input.packed(&\(property)\(size)) { $0.\(reader)() }")
  }

  private var property: String { "self." + field.swiftName }

  private func tag(packed: Bool = false) -> Int { packed ? field.tag & ~7 | 2 : field.tag }

  private var reader: String { reader(of: field) }

  /// The method of the input that reads a value.
  private func reader(of field: SchemaField) -> String {
    switch field.descriptor.type {
    case .int32, .int64, .uint32, .uint64: "varint"
    case .sint32, .sint64: "zigzag"
    case .double, .float, .fixed32, .fixed64, .sfixed32, .sfixed64: "fixed"
    case .bool: "bool"
    case .string: "string"
    case .bytes: "bytes"
    case .enum: "enumeration"
    case .message: "message"
    case .group: "group"
    }
  }

  private var mapEntry: SchemaMessage? {
    guard field.isRepeated, let entry = schema.message(of: field), entry.isMapEntry else { return nil }
    return entry
  }
}

extension SchemaField {
  /// What a single value begins with on the wire.
  ///
  /// A group's is that of a message: the codec reads groups after libprotobuf-c gave them a length.
  fileprivate var tag: Int { Int(descriptor.number) << 3 | wireType }

  fileprivate var wireType: Int {
    switch descriptor.type {
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enum: 0
    case .double, .fixed64, .sfixed64: 1
    case .float, .fixed32, .sfixed32: 5
    case .string, .bytes, .message, .group: 2
    }
  }
}
