import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one file of the schema.
struct FileText {
  let file: SchemaFile
  let schema: Schema
  let access: String

  /// The path of the Swift file.
  ///
  /// It stands in the schema's folder and carries the whole path in its name: file names are unique in a Swift module.
  var path: String {
    let stem = file.name.hasSuffix(".proto") ? file.name.dropLast(6) : file.name[...]
    let folder = stem.lastIndex(of: "/").map { stem[...$0] } ?? ""
    return folder + stem.map { $0 == "/" ? "." : String($0) }.joined() + ".pb.swift"
  }

  /// The whole Swift file.
  func content() throws(GeneratorError) -> String {
    var text = SwiftText()
    text.line("// swift-format-ignore-file")
    text.line("// Made by protoc-gen-wright from \(file.name). Do not edit.")
    text.line()
    for line in imports() { text.line(line) }
    for item in file.enums { try EnumText(item: item, access: access).write(to: &text) }
    for message in file.messages {
      try MessageText(message: message, schema: schema, access: access).write(to: &text)
    }
    for service in file.services {
      try ServiceText(service: service, file: file, schema: schema, access: access).write(to: &text)
    }
    try writeDescriptor(to: &text)
    return text.text
  }

  /// Modules whose types are in public declarations are imported publicly.
  private func imports() -> [String] {
    var modules = ["WrightProtobuf": true]
    if !file.services.isEmpty { modules["WrightRPC"] = true }
    for name in file.descriptor.dependency {
      if let module = foreignModule(name) { modules[module] = modules[module] ?? false }
    }
    for module in usedModules() { modules[module] = true }
    return modules.sorted { $0.key < $1.key }.map { "\($0.value ? access : "internal") import \($0.key)" }
  }

  private func foreignModule(_ path: String) -> String? {
    guard let module = schema.files[path]?.module, module != file.module else { return nil }
    return module
  }

  private func usedModules() -> [String] {
    let fields = file.messages.flatMap(Self.allFields).compactMap { field -> String? in
      switch field.descriptor.type {
      case .enum: (try? schema.enumeration(of: field))?.scope.file.name
      default: schema.message(of: field)?.scope.file.name
      }
    }
    let methods = file.services.flatMap(\.descriptor.method).flatMap { [$0.inputType, $0.outputType] }
    let messages = methods.compactMap { (try? schema.message(named: $0))?.scope.file.name }
    return (fields + messages).compactMap(foreignModule)
  }

  private static func allFields(_ message: SchemaMessage) -> [SchemaField] {
    message.fields + message.messages.flatMap(allFields)
  }

  private func writeDescriptor(to text: inout SwiftText) throws(GeneratorError) {
    let imports = file.descriptor.dependency.compactMap { schema.files[$0].map { $0.swiftName + ".file" } }
    let base64 = try base64()
    text.line()
    text.documentation("The schema file `\(file.name)`.")
    text.block("\(access) enum \(file.swiftName)") { text in
      text.documentation("The file's descriptor and its imports.")
      text.line("\(access) static let file = WrightProtobuf.ProtoFile(")
      text.line("  name: \(SwiftText.literal(file.name)),")
      text.line("  base64: \"\"\"")
      for line in base64.dropLast() { text.line("    \(line)\\") }
      text.line("    \(base64.last ?? "")")
      text.line("    \"\"\",")
      text.line("  imports: { [\(imports.joined(separator: ", "))] })")
    }
  }

  private func base64() throws(GeneratorError) -> [String] {
    var descriptor = file.descriptor
    descriptor.clearSourceCodeInfo()
    guard let bytes = try? descriptor.serializedBytes() else {
      throw GeneratorError("the descriptor of \(file.name) cannot be encoded")
    }
    var rest = Base64.encode(bytes)[...]
    var lines: [String] = []
    while !rest.isEmpty {
      lines.append(String(rest.prefix(100)))
      rest = rest.dropFirst(100)
    }
    return lines
  }
}
