/// Makes layouts of descriptors: first all names are collected, then what refers to them is built.
struct DescriptorPoolBuilder {
  /// Bytes of a full name: longer ones would cost the square of their length, for each name within them.
  private static let longestName = 1000

  private(set) var files: [DescriptorPool.File] = []
  private(set) var messages: [MessageLayout] = []
  private(set) var enumerations: [EnumLayout] = []
  private(set) var services: [DescriptorPool.Service] = []
  private(set) var comments: [String: String] = [:]
  private(set) var filesBySymbol: [String: Int] = [:]
  private(set) var messagesByName: [String: MessageLayout] = [:]

  private var filesByName: [String: Int] = [:]
  private var definitions: [MessageDefinition] = []
  private var serviceDefinitions: [(name: String, descriptor: DynamicMessage)] = []
  private var extensions: [ExtensionDefinition] = []
  private var names = TypeNames()
  /// The comments of the file being added, by the path of what they are on.
  private var commentsByPath: [[Int32]: String] = [:]

  /// Takes in the names of a file.
  mutating func add(_ bytes: [UInt8]) throws(DescriptorError) {
    let file = try Self.decode(bytes)
    let name = file.string("name")
    if let known = filesByName[name] {
      if files[known].descriptor == bytes { return }
      throw .duplicate("the file \(name)")
    }
    filesByName[name] = files.count
    let syntax = file.string("syntax")
    guard ["", "proto2", "proto3"].contains(syntax) else { throw .unsupportedSyntax(syntax, file: name) }
    files.append(
      DescriptorPool.File(
        name: name, package: file.string("package"), imports: file.strings("dependency"), descriptor: bytes))
    commentsByPath = file.child("source_code_info")?.commentsByPath ?? [:]
    try collect(file, isProto3: syntax == "proto3")
  }

  private static func decode(_ bytes: [UInt8]) throws(DescriptorError) -> DynamicMessage {
    do {
      return try DynamicMessage(DescriptorLayouts.file, serializedBytes: bytes)
    } catch {
      throw .malformed(error.description)
    }
  }

  private mutating func collect(_ file: DynamicMessage, isProto3: Bool) throws(DescriptorError) {
    let package = file.string("package")
    for (index, message) in file.children("message_type").enumerated() {
      try collect(message: message, in: package, path: [4, Int32(index)], isProto3: isProto3)
    }
    for (index, enumeration) in file.children("enum_type").enumerated() {
      try collect(enumeration: enumeration, in: package, path: [5, Int32(index)], isProto3: isProto3)
    }
    try collect(extensions: file.children("extension"), in: package, path: [7], isProto3: isProto3)
    for (index, service) in file.children("service").enumerated() {
      let name = try define(service, in: package, path: [6, Int32(index)])
      serviceDefinitions.append((name, service))
      try define(all: service.children("method"), in: name, path: [6, Int32(index), 2])
    }
  }

  private mutating func collect(
    message: DynamicMessage, in scope: String, path: [Int32], isProto3: Bool
  ) throws(DescriptorError) {
    let name = try define(message, in: scope, path: path)
    let definition = MessageDefinition(name: name, descriptor: message, isProto3: isProto3)
    definitions.append(definition)
    names.messages[name] = definition
    try define(all: message.children("field"), in: name, path: path + [2])
    try collect(extensions: message.children("extension"), in: name, path: path + [6], isProto3: isProto3)
    for (index, nested) in message.children("nested_type").enumerated() {
      try collect(message: nested, in: name, path: path + [3, Int32(index)], isProto3: isProto3)
    }
    for (index, enumeration) in message.children("enum_type").enumerated() {
      try collect(enumeration: enumeration, in: name, path: path + [4, Int32(index)], isProto3: isProto3)
    }
  }

  private mutating func collect(
    enumeration: DynamicMessage, in scope: String, path: [Int32], isProto3: Bool
  ) throws(DescriptorError) {
    let name = try define(enumeration, in: scope, path: path)
    let values = enumeration.children("value")
    // The values of an enumeration are named beside it, not within it.
    try define(all: values, in: scope, path: path + [2])
    let layout = EnumLayout(
      name: name, values: values.map { ($0.string("name"), Int32(truncatingIfNeeded: $0.integer("number"))) },
      isClosed: !isProto3)
    enumerations.append(layout)
    names.enumerations[name] = layout
  }

  private mutating func collect(
    extensions fields: [DynamicMessage], in scope: String, path: [Int32], isProto3: Bool
  ) throws(DescriptorError) {
    for (index, field) in fields.enumerated() {
      let name = try define(field, in: scope, path: path + [Int32(index)])
      extensions.append(ExtensionDefinition(name: name, scope: scope, field: field, isProto3: isProto3))
    }
  }

  private mutating func define(
    all descriptors: [DynamicMessage], in scope: String, path: [Int32]
  ) throws(DescriptorError) {
    for (index, descriptor) in descriptors.enumerated() {
      _ = try define(descriptor, in: scope, path: path + [Int32(index)])
    }
  }

  /// The full name of what `descriptor` describes, which nothing else may have.
  private mutating func define(
    _ descriptor: DynamicMessage, in scope: String, path: [Int32]
  ) throws(DescriptorError) -> String {
    let name = descriptor.string("name")
    if name.isEmpty { throw .invalid(scope.isEmpty ? "a file" : scope, reason: "something in it has no name") }
    guard scope.utf8.count + name.utf8.count < Self.longestName else {
      throw .invalid(String(scope.prefix(100)), reason: "a name is longer than \(Self.longestName) bytes")
    }
    let fullName = scope.isEmpty ? name : scope + "." + name
    if filesBySymbol.updateValue(files.count - 1, forKey: fullName) != nil { throw .duplicate(fullName) }
    comments[fullName] = commentsByPath[path]
    return fullName
  }
}

extension DescriptorPoolBuilder {
  /// Makes the layouts, once all files are added.
  mutating func build() throws(DescriptorError) {
    let extensions = try extensionsByMessage()
    for definition in definitions {
      let layout = try MessageLayoutBuilder(definition, names).build(extensions: extensions[definition.name] ?? [])
      definition.reference.layout = layout
      if definition.isMapEntry { continue }
      messages.append(layout)
      messagesByName[definition.name] = layout
    }
    for (name, descriptor) in serviceDefinitions {
      var methods: [DescriptorPool.Method] = []
      for method in descriptor.children("method") { methods.append(try build(method, of: name)) }
      services.append(DescriptorPool.Service(name: name, methods: methods))
    }
  }

  private func extensionsByMessage() throws(DescriptorError) -> [String: [ExtensionDefinition]] {
    var result: [String: [ExtensionDefinition]] = [:]
    for field in extensions {
      let extendee = field.field.string("extendee")
      guard case .message(let definition) = names.find(extendee, from: field.name) else {
        throw .unknownType(extendee, user: field.name)
      }
      result[definition.name, default: []].append(field)
    }
    return result
  }

  private func build(_ method: DynamicMessage, of service: String) throws(DescriptorError) -> DescriptorPool.Method {
    let name = method.string("name")
    return DescriptorPool.Method(
      name: name, service: service,
      input: try message(method.string("input_type"), of: service + "." + name),
      output: try message(method.string("output_type"), of: service + "." + name),
      isClientStreaming: method.flag("client_streaming"), isServerStreaming: method.flag("server_streaming"))
  }

  private func message(_ name: String, of user: String) throws(DescriptorError) -> MessageLayout {
    guard case .message(let definition) = names.find(name, from: user), let layout = messagesByName[definition.name]
    else { throw .unknownType(name, user: user) }
    return layout
  }
}

extension DynamicMessage {
  /// The strings of a repeated field.
  fileprivate func strings(_ name: String) -> [String] {
    guard case .list(let values) = self[name] else { return [] }
    return values.compactMap { if case .string(let value) = $0 { value } else { nil } }
  }

  /// The comments of source information, trimmed, by path.
  fileprivate var commentsByPath: [[Int32]: String] {
    var comments: [[Int32]: String] = [:]
    for location in children("location") {
      let text = location.string("leading_comments") + location.string("trailing_comments")
      guard !text.isEmpty, case .list(let steps) = location["path"] else { continue }
      comments[steps.map { if case .int32(let step) = $0 { step } else { -1 } }] = Self.trim(text)
    }
    return comments
  }

  /// A comment without the space that stands before each line and the one that ends it.
  private static func trim(_ comment: String) -> String {
    let lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { $0.hasPrefix(" ") ? $0.dropFirst() : $0 }.joined(separator: "\n")
      .trimmingSuffix { $0 == "\n" }
  }
}

extension String {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, matches(last) { text = text.dropLast() }
    return String(text)
  }
}
