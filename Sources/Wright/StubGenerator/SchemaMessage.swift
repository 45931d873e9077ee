import WrightDescriptorStubs
import WrightProtobuf

/// A message of the schema.
final class SchemaMessage {
  let descriptor: Google_Protobuf_DescriptorProto
  let scope: SchemaScope
  let fullName: String
  /// The name where it is declared.
  let swiftName: String
  /// The name from the outermost type.
  let fullSwiftName: String
  /// The fields by number, which is the order of slots.
  private(set) var fields: [SchemaField] = []
  private(set) var oneofs: [SchemaOneof] = []
  private(set) var messages: [SchemaMessage] = []
  private(set) var enums: [SchemaEnum] = []

  var isMapEntry: Bool { descriptor.options.mapEntry }

  init(_ descriptor: Google_Protobuf_DescriptorProto, _ scope: SchemaScope) {
    self.descriptor = descriptor
    self.scope = scope
    fullName = scope.full(descriptor.name)
    swiftName = SwiftNames.message(scope.prefix + descriptor.name, but: scope.shadowed)
    fullSwiftName = scope.fullSwift(swiftName)
    let inner = scope.within(proto: descriptor.name, swift: fullSwiftName)
    messages = descriptor.nestedType.enumerated().map { SchemaMessage($1, inner.child(3, $0)) }
    enums = descriptor.enumType.enumerated().map { SchemaEnum($1, inner.child(4, $0)) }
    var taken: Set<String> = []
    let declared = descriptor.field.enumerated().map { index, descriptor in
      var field = SchemaField(descriptor, inner.child(2, index))
      // Two names of the schema may be one in Swift.
      if !taken.insert(field.camelName).inserted { field.isNumbered = true }
      return field
    }
    fields = declared.sorted { $0.descriptor.number < $1.descriptor.number }.enumerated().map { slot, field in
      var field = field
      field.slot = slot
      return field
    }
    // The oneofs that protoc makes for proto3's `optional` come last.
    let real = descriptor.oneofDecl.enumerated().filter { index, _ in
      declared.contains { $0.oneof == index }
    }
    oneofs = real.map { index, descriptor in
      var oneof = SchemaOneof(descriptor.name, members: fields.filter { $0.oneof == index }, inner.child(8, index))
      if !taken.insert(oneof.camelName).inserted { oneof.number = index + 1 }
      return oneof
    }
  }

  /// The fields in the order of the schema.
  var declaredFields: [SchemaField] { fields.sorted { $0.scope.path.last ?? 0 < $1.scope.path.last ?? 0 } }
}

/// A oneof of a message.
struct SchemaOneof {
  let name: String
  let members: [SchemaField]
  let scope: SchemaScope
  /// What tells it from a field or a oneof whose name comes to the same in Swift.
  var number: Int?

  init(_ name: String, members: [SchemaField], _ scope: SchemaScope) {
    self.name = name
    self.members = members
    self.scope = scope
  }

  var swiftName: String { number.map { SwiftNames.numbered(camelName, $0) } ?? SwiftNames.field(name) }
  var swiftType: String { number.map { SwiftNames.numbered(SwiftNames.oneof(name), $0) } ?? SwiftNames.oneof(name) }
  /// What other names may come to as well.
  var camelName: String { SwiftNames.lowerCamel(name) }
}

/// A field of a message.
struct SchemaField {
  let descriptor: Google_Protobuf_FieldDescriptorProto
  let scope: SchemaScope
  /// The place among the message's fields by number.
  var slot = 0
  /// Whether its number tells it from a field whose name comes to the same in Swift.
  var isNumbered = false

  init(_ descriptor: Google_Protobuf_FieldDescriptorProto, _ scope: SchemaScope) {
    self.descriptor = descriptor
    self.scope = scope
  }

  var swiftName: String { isNumbered ? numbered(camelName) : SwiftNames.field(descriptor.name) }
  /// The property that holds a value that may be absent.
  var storedName: String { "_" + numbered(camelName) }
  var suffix: String { numbered(SwiftNames.fieldSuffix(descriptor.name)) }
  /// What other names may come to as well.
  var camelName: String { SwiftNames.lowerCamel(descriptor.name) }
  var isRepeated: Bool { descriptor.label == .repeated }
  var isMessage: Bool { descriptor.type == .message || descriptor.type == .group }

  private func numbered(_ name: String) -> String {
    isNumbered ? SwiftNames.numbered(name, Int(descriptor.number)) : name
  }

  /// The index of the oneof it is in; the oneof that proto3's `optional` stands for does not count.
  var oneof: Int? {
    descriptor.hasOneofIndex && !descriptor.proto3Optional ? Int(descriptor.oneofIndex) : nil
  }

  /// Whether absence is told from zero.
  var hasPresence: Bool {
    !isRepeated && oneof == nil && (isMessage || !scope.file.isProto3 || descriptor.proto3Optional)
  }

  /// Whether repeated values are written together.
  var isPacked: Bool {
    guard isRepeated, ![.string, .bytes, .message, .group].contains(descriptor.type) else { return false }
    return descriptor.options.hasPacked ? descriptor.options.packed : scope.file.isProto3
  }
}
