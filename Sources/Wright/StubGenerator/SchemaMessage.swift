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
    swiftName = SwiftNames.message(scope.prefix + descriptor.name)
    fullSwiftName = scope.fullSwift(swiftName)
    let inner = scope.within(proto: descriptor.name, swift: fullSwiftName)
    messages = descriptor.nestedType.enumerated().map { SchemaMessage($1, inner.child(3, $0)) }
    enums = descriptor.enumType.enumerated().map { SchemaEnum($1, inner.child(4, $0)) }
    let declared = descriptor.field.enumerated().map { SchemaField($1, inner.child(2, $0)) }
    fields = declared.sorted { $0.descriptor.number < $1.descriptor.number }.enumerated().map { slot, field in
      var field = field
      field.slot = slot
      return field
    }
    // The oneofs that protoc makes for proto3's `optional` come last.
    let real = descriptor.oneofDecl.enumerated().filter { index, _ in
      declared.contains { $0.oneof == index }
    }
    oneofs = real.map { index, oneof in
      SchemaOneof(
        oneof.name, members: fields.filter { $0.oneof == index }, inner.child(8, index))
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

  init(_ name: String, members: [SchemaField], _ scope: SchemaScope) {
    self.name = name
    self.members = members
    self.scope = scope
  }

  var swiftName: String { SwiftNames.field(name) }
  var swiftType: String { SwiftNames.oneof(name) }
}

/// A field of a message.
struct SchemaField {
  let descriptor: Google_Protobuf_FieldDescriptorProto
  let scope: SchemaScope
  /// The place among the message's fields by number.
  var slot = 0

  init(_ descriptor: Google_Protobuf_FieldDescriptorProto, _ scope: SchemaScope) {
    self.descriptor = descriptor
    self.scope = scope
  }

  var swiftName: String { SwiftNames.field(descriptor.name) }
  /// The property that holds a value that may be absent.
  var storedName: String { "_" + SwiftNames.lowerCamel(descriptor.name) }
  var suffix: String { SwiftNames.fieldSuffix(descriptor.name) }
  var isRepeated: Bool { descriptor.label == .repeated }
  var isMessage: Bool { descriptor.type == .message || descriptor.type == .group }

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
