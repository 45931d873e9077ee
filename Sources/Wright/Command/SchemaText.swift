package import WrightProtobuf

/// A schema's definitions as text, much as the schema itself has them.
package struct SchemaText {
  private let pool: DescriptorPool

  package init(_ pool: DescriptorPool) { self.pool = pool }

  /// The names of the services, or the methods of one.
  package func list(_ service: String?) throws -> [String] {
    guard let service else { return pool.services.map(\.name).sorted() }
    return try pool.service(meant: service).methods.map { "\($0.path) \(signature($0))" }
  }

  /// A message, an enumeration, a service or a method, by its name or the end of it.
  ///
  /// - Throws: `CommandError` when nothing or more than one thing has that name.
  package func describe(_ name: String) throws -> [String] {
    let all = matches(name)
    if all.isEmpty { throw CommandError("there is no \(name) in the schemas; `wright list` shows the services") }
    guard all.count == 1 else {
      throw CommandError("\(name) may be \(all.map(\.name).joined(separator: " or ")): write more of it")
    }
    return all[0].lines()
  }

  private typealias Definition = (name: String, lines: () -> [String])

  private func matches(_ name: String) -> [Definition] {
    let wanted = name.hasPrefix("/") ? String(name.dropFirst()) : name
    let all = definitions
    let exact = all.filter { $0.name == wanted || $0.name == wanted.replacing("/", with: ".") }
    if !exact.isEmpty { return [exact[0]] }
    return all.filter { $0.name.replacing("/", with: ".").hasSuffix("." + wanted.replacing("/", with: ".")) }
  }

  private var definitions: [Definition] {
    pool.services.map { service in (service.name, { self.text(service) }) }
      + pool.services.flatMap(\.methods).map { method in (method.path, { self.text(method) }) }
      + pool.messages.map { message in (message.name, { self.text(message) }) }
      + pool.enumerations.map { enumeration in (enumeration.name, { self.text(enumeration) }) }
  }

  // MARK: Definitions

  private func text(_ service: DescriptorPool.Service) -> [String] {
    let methods = service.methods.flatMap { method in
      comment("\(service.name).\(method.name)", "  ") + ["  rpc \(method.name)\(signature(method));"]
    }
    return comment(service.name) + ["service \(service.name) {"] + methods + ["}"]
  }

  private func text(_ method: DescriptorPool.Method) -> [String] {
    let messages = method.input === method.output ? [method.input] : [method.input, method.output]
    return comment("\(method.service).\(method.name)") + ["rpc \(method.path) \(signature(method));"]
      + messages.flatMap { [""] + text($0) }
      + ["", "wright call HOST:PORT \(method.path) '\(MessageExample.json(of: method.input))'"]
  }

  private func signature(_ method: DescriptorPool.Method) -> String {
    let input = (method.isClientStreaming ? "stream " : "") + method.input.name
    let output = (method.isServerStreaming ? "stream " : "") + method.output.name
    return "(\(input)) returns (\(output))"
  }

  private func text(_ enumeration: EnumLayout) -> [String] {
    // Values are named beside their enumeration, not within it.
    let scope = enumeration.name.lastIndex(of: ".").map { enumeration.name[...$0] } ?? ""
    let values = enumeration.values.flatMap { value in
      comment("\(scope)\(value.name)", "  ") + ["  \(value.name) = \(value.number);"]
    }
    return comment(enumeration.name) + ["enum \(enumeration.name) {"] + values + ["}"]
  }

  private func text(_ message: MessageLayout) -> [String] {
    var lines = comment(message.name) + ["message \(message.name) {"]
    var told: Set<Int> = []
    for field in message.fields {
      guard let oneof = field.oneof, field.isInChoice(of: message) else {
        lines += text(field, of: message, "  ")
        continue
      }
      guard told.insert(oneof).inserted else { continue }
      lines.append("  oneof \(message.oneofs[oneof]) {")
      for member in message.fields where member.oneof == oneof { lines += text(member, of: message, "    ") }
      lines.append("  }")
    }
    return lines + ["}"]
  }

  private func text(_ field: FieldLayout, of message: MessageLayout, _ indent: String) -> [String] {
    comment("\(message.name).\(field.name)", indent)
      + ["\(indent)\(field.label(in: message))\(field.type.schemaName) \(field.name) = \(field.number);"]
  }

  private func comment(_ symbol: String, _ indent: String = "") -> [String] {
    guard let comment = pool.comment(on: symbol) else { return [] }
    var lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.map { "\(indent)//\($0.isEmpty || $0.hasPrefix(" ") ? "" : " ")\($0)" }
  }
}

extension FieldLayout {
  /// Whether the field is a member of a oneof that the schema shows, not one that stands for `optional`.
  fileprivate func isInChoice(of message: MessageLayout) -> Bool {
    guard let oneof else { return false }
    return message.oneofs[oneof] != "_" + name
  }

  fileprivate func label(in message: MessageLayout) -> String {
    switch cardinality {
    case .repeated, .packed: return "repeated "
    case .required: return "required "
    case .optional:
      if isInChoice(of: message) { return "" }
      if case .message = type { return "" }
      return "optional "
    case .implicit, .map: return ""
    }
  }
}

extension FieldType {
  /// The name that a schema has for it.
  fileprivate var schemaName: String {
    switch self {
    case .enum(let layout): layout().name
    case .message(let layout), .group(let layout): layout().name
    case .entry(let entry): "map<\(entry.fields[0].type.schemaName), \(entry.fields[1].type.schemaName)>"
    default: "\(self)"
    }
  }
}
