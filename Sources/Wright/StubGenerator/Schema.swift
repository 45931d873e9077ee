import WrightDescriptorStubs
import WrightProtobuf

/// Everything that a request declares, with names resolved.
final class Schema {
  private(set) var files: [String: SchemaFile] = [:]
  private(set) var messages: [String: SchemaMessage] = [:]
  private(set) var enums: [String: SchemaEnum] = [:]
  private var groups: [ObjectIdentifier: Int] = [:]

  /// - Parameter descriptors: each file after those that it imports.
  init(_ descriptors: [Google_Protobuf_FileDescriptorProto], options: GeneratorOptions) {
    for descriptor in descriptors {
      let file = SchemaFile(descriptor, module: options.module(of: descriptor.name))
      files[file.name] = file
      file.messages.forEach(add)
      for item in file.enums { enums[item.fullName] = item }
    }
    groups = RecursionGroups(messages: Array(messages.values), schema: self).numbers
  }

  private func add(_ message: SchemaMessage) {
    messages[message.fullName] = message
    message.messages.forEach(add)
    for item in message.enums { enums[item.fullName] = item }
  }

  /// The message that `field` holds.
  func message(of field: SchemaField) -> SchemaMessage? { messages[trimmed(field.descriptor.typeName)] }

  /// The message with the name that a descriptor gives, with or without a leading dot.
  func message(named name: String) throws(GeneratorError) -> SchemaMessage {
    guard let message = messages[trimmed(name)] else { throw GeneratorError("message \(name) is not in the request") }
    return message
  }

  /// The enumeration that `field` holds.
  func enumeration(of field: SchemaField) throws(GeneratorError) -> SchemaEnum {
    guard let item = enums[trimmed(field.descriptor.typeName)] else {
      throw GeneratorError("enum \(field.descriptor.typeName) is not in the request")
    }
    return item
  }

  /// Whether the value of `field` must be on the heap: its message contains this one, or is large.
  func isIndirect(_ field: SchemaField, in message: SchemaMessage) -> Bool {
    guard let child = self.message(of: field), !field.isRepeated else { return false }
    return groups[ObjectIdentifier(child)] == groups[ObjectIdentifier(message)]
      || weight(child) > Self.inlineWeightLimit
  }

  /// Messages with more fields than this, their messages' fields counted, are kept on the heap within other messages.
  private static let inlineWeightLimit = 12

  private func weight(_ message: SchemaMessage) -> Int {
    message.fields.reduce(0) { sum, field in
      guard let child = self.message(of: field), !field.isRepeated else { return sum + 1 }
      let isRecursive = groups[ObjectIdentifier(child)] == groups[ObjectIdentifier(message)]
      return sum + (isRecursive ? 1 : min(weight(child), Self.inlineWeightLimit + 1))
    }
  }

  private func trimmed(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }
}

/// Which messages contain each other: each message gets a number, the same for those that do.
private struct RecursionGroups {
  private(set) var numbers: [ObjectIdentifier: Int] = [:]
  private let schema: Schema
  private var indexes: [ObjectIdentifier: Int] = [:]
  private var lowest: [ObjectIdentifier: Int] = [:]
  private var stack: [SchemaMessage] = []

  // Tarjan's strongly connected components over lone message fields.
  init(messages: [SchemaMessage], schema: Schema) {
    self.schema = schema
    for message in messages.sorted(by: { $0.fullName < $1.fullName }) where indexes[ObjectIdentifier(message)] == nil {
      visit(message)
    }
  }

  private mutating func visit(_ message: SchemaMessage) {
    let id = ObjectIdentifier(message)
    let index = indexes.count
    indexes[id] = index
    lowest[id] = index
    stack.append(message)
    for field in message.fields where !field.isRepeated {
      guard let child = schema.message(of: field) else { continue }
      let childID = ObjectIdentifier(child)
      if indexes[childID] == nil { visit(child) }
      if numbers[childID] == nil { lowest[id] = min(lowest[id] ?? index, lowest[childID] ?? index) }
    }
    if lowest[id] == index { closeGroup(at: message, number: index) }
  }

  private mutating func closeGroup(at root: SchemaMessage, number: Int) {
    while let member = stack.popLast() {
      numbers[ObjectIdentifier(member)] = number
      if member === root { break }
    }
  }
}
