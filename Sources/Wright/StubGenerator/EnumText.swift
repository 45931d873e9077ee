import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one enumeration.
struct EnumText {
  let item: SchemaEnum
  let access: String

  private var cases: [SchemaEnum.Value] { item.values.filter { $0.original == nil } }

  /// The whole enumeration.
  func write(to text: inout SwiftText) throws(GeneratorError) {
    guard let first = cases.first else { throw GeneratorError("enum \(item.fullName) has no values") }
    text.line()
    text.documentation(item.scope.comment.isEmpty ? "The enumeration `\(item.fullName)`." : item.scope.comment)
    text.block("\(access) enum \(item.swiftName): WrightProtobuf.Enum") { text in
      writeCases(to: &text)
      text.line()
      text.documentation("The value that a field has when it was not set.")
      text.line("\(access) init() { self = .\(first.swiftName) }")
      text.line()
      writeFromNumber(to: &text)
      text.line()
      writeNumber(to: &text)
      text.line()
      text.documentation("The values that the schema has.")
      let all = cases.map { "." + $0.swiftName }.joined(separator: ", ")
      text.line("\(access) static let allCases: [\(item.fullSwiftName)] = [\(all)]")
      text.line()
      writeLayout(to: &text)
    }
  }

  private func writeCases(to text: inout SwiftText) {
    for value in item.values {
      text.documentation(value.scope.comment)
      if let original = value.original {
        text.line("\(access) static let \(value.swiftName) = \(item.swiftName).\(original)")
      } else {
        text.line("case \(value.swiftName) // = \(value.number)")
      }
    }
    if !item.isClosed {
      text.documentation("A number that the schema does not have.")
      text.line("case UNRECOGNIZED(Int)")
    }
  }

  private func writeFromNumber(to text: inout SwiftText) {
    text.documentation("The value with the number `rawValue`\(item.isClosed ? ", if the schema has it" : "").")
    text.block("\(access) init?(rawValue: Int)") { text in
      text.line("switch rawValue {")
      for value in cases { text.line("case \(value.number): self = .\(value.swiftName)") }
      text.line(item.isClosed ? "default: return nil" : "default: self = .UNRECOGNIZED(rawValue)")
      text.line("}")
    }
  }

  private func writeNumber(to text: inout SwiftText) {
    text.documentation("The number on the wire.")
    text.block("\(access) var rawValue: Int") { text in
      text.line("switch self {")
      for value in cases { text.line("case .\(value.swiftName): \(value.number)") }
      if !item.isClosed { text.line("case .UNRECOGNIZED(let number): number") }
      text.line("}")
    }
  }

  private func writeLayout(to text: inout SwiftText) {
    text.documentation("The enumeration as the schema has it.")
    text.line("\(access) static let layout: WrightProtobuf.EnumLayout = .init(")
    text.line("  name: \(SwiftText.literal(item.fullName)),")
    text.line("  values: [")
    for value in item.descriptor.value {
      text.line("    (\(SwiftText.literal(value.name)), \(value.number)),")
    }
    text.line(item.isClosed ? "  ], isClosed: true)" : "  ])")
  }
}
