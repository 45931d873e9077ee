// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/descriptor.proto. Do not edit.

public import WrightProtobuf

/// Files, each after those that it imports.
public struct Google_Protobuf_FileDescriptorSet: WrightProtobuf.Message {
  public var file: [Google_Protobuf_FileDescriptorProto] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.FileDescriptorSet",
    fields: [
      .init(1, "file", .message { Google_Protobuf_FileDescriptorProto.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.file, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.file)
  }
}

/// One .proto file.
public struct Google_Protobuf_FileDescriptorProto: WrightProtobuf.Message {
  /// The path by which other files import it.
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  /// The package of what it declares; empty for none.
  public var package: String {
    get { self._package ?? "" }
    set { self._package = newValue }
  }
  /// Whether `package` has been set.
  public var hasPackage: Bool { self._package != nil }
  /// Makes `package` absent.
  public mutating func clearPackage() { self._package = nil }
  private var _package: String? = nil

  /// The paths of the files that it imports.
  public var dependency: [String] = []

  /// Indexes into `dependency` of public imports.
  public var publicDependency: [Int32] = []

  /// Indexes into `dependency` of weak imports.
  public var weakDependency: [Int32] = []

  public var messageType: [Google_Protobuf_DescriptorProto] = []

  public var enumType: [Google_Protobuf_EnumDescriptorProto] = []

  public var service: [Google_Protobuf_ServiceDescriptorProto] = []

  public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []

  public var options: Google_Protobuf_FileOptions {
    get { self._options?.value ?? Google_Protobuf_FileOptions() }
    set { self._options = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: WrightProtobuf.Indirect<Google_Protobuf_FileOptions>? = nil

  /// Comments and positions. Absent unless they were asked for.
  public var sourceCodeInfo: Google_Protobuf_SourceCodeInfo {
    get { self._sourceCodeInfo ?? Google_Protobuf_SourceCodeInfo() }
    set { self._sourceCodeInfo = newValue }
  }
  /// Whether `sourceCodeInfo` has been set.
  public var hasSourceCodeInfo: Bool { self._sourceCodeInfo != nil }
  /// Makes `sourceCodeInfo` absent.
  public mutating func clearSourceCodeInfo() { self._sourceCodeInfo = nil }
  private var _sourceCodeInfo: Google_Protobuf_SourceCodeInfo? = nil

  /// "proto2", "proto3" or "editions"; proto2 if absent.
  public var syntax: String {
    get { self._syntax ?? "" }
    set { self._syntax = newValue }
  }
  /// Whether `syntax` has been set.
  public var hasSyntax: Bool { self._syntax != nil }
  /// Makes `syntax` absent.
  public mutating func clearSyntax() { self._syntax = nil }
  private var _syntax: String? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.FileDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "package", .string, .optional),
      .init(3, "dependency", .string, .repeated),
      .init(4, "message_type", .message { Google_Protobuf_DescriptorProto.layout }, .repeated),
      .init(5, "enum_type", .message { Google_Protobuf_EnumDescriptorProto.layout }, .repeated),
      .init(6, "service", .message { Google_Protobuf_ServiceDescriptorProto.layout }, .repeated),
      .init(7, "extension", .message { Google_Protobuf_FieldDescriptorProto.layout }, .repeated),
      .init(8, "options", .message { Google_Protobuf_FileOptions.layout }, .optional),
      .init(9, "source_code_info", .message { Google_Protobuf_SourceCodeInfo.layout }, .optional),
      .init(10, "public_dependency", .int32, .repeated),
      .init(11, "weak_dependency", .int32, .repeated),
      .init(12, "syntax", .string, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: self._package = input.string()
      case 26: input.repeated(&self.dependency, tag) { $0.string() }
      case 34: input.messages(&self.messageType, tag)
      case 42: input.messages(&self.enumType, tag)
      case 50: input.messages(&self.service, tag)
      case 58: input.messages(&self.`extension`, tag)
      case 66: input.message(&self._options)
      case 74: input.message(&self._sourceCodeInfo)
      case 80: input.repeated(&self.publicDependency, tag) { $0.varint() }
      case 82: input.packed(&self.publicDependency) { $0.varint() }
      case 88: input.repeated(&self.weakDependency, tag) { $0.varint() }
      case 90: input.packed(&self.weakDependency) { $0.varint() }
      case 98: self._syntax = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.optional(1, self._package)
    fields.repeated(2, self.dependency)
    fields.repeated(3, self.messageType)
    fields.repeated(4, self.enumType)
    fields.repeated(5, self.service)
    fields.repeated(6, self.`extension`)
    fields.optional(7, self._options)
    fields.optional(8, self._sourceCodeInfo)
    fields.repeated(9, self.publicDependency)
    fields.repeated(10, self.weakDependency)
    fields.optional(11, self._syntax)
  }
}

/// One message type.
public struct Google_Protobuf_DescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var field: [Google_Protobuf_FieldDescriptorProto] = []

  public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []

  public var nestedType: [Google_Protobuf_DescriptorProto] = []

  public var enumType: [Google_Protobuf_EnumDescriptorProto] = []

  public var extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = []

  public var oneofDecl: [Google_Protobuf_OneofDescriptorProto] = []

  public var options: Google_Protobuf_MessageOptions {
    get { self._options ?? Google_Protobuf_MessageOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_MessageOptions? = nil

  public var reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = []

  /// Names that no field may have.
  public var reservedName: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.DescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "field", .message { Google_Protobuf_FieldDescriptorProto.layout }, .repeated),
      .init(3, "nested_type", .message { Google_Protobuf_DescriptorProto.layout }, .repeated),
      .init(4, "enum_type", .message { Google_Protobuf_EnumDescriptorProto.layout }, .repeated),
      .init(5, "extension_range", .message { Google_Protobuf_DescriptorProto.ExtensionRange.layout }, .repeated),
      .init(6, "extension", .message { Google_Protobuf_FieldDescriptorProto.layout }, .repeated),
      .init(7, "options", .message { Google_Protobuf_MessageOptions.layout }, .optional),
      .init(8, "oneof_decl", .message { Google_Protobuf_OneofDescriptorProto.layout }, .repeated),
      .init(9, "reserved_range", .message { Google_Protobuf_DescriptorProto.ReservedRange.layout }, .repeated),
      .init(10, "reserved_name", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: input.messages(&self.field, tag)
      case 26: input.messages(&self.nestedType, tag)
      case 34: input.messages(&self.enumType, tag)
      case 42: input.messages(&self.extensionRange, tag)
      case 50: input.messages(&self.`extension`, tag)
      case 58: input.message(&self._options)
      case 66: input.messages(&self.oneofDecl, tag)
      case 74: input.messages(&self.reservedRange, tag)
      case 82: input.repeated(&self.reservedName, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.repeated(1, self.field)
    fields.repeated(2, self.nestedType)
    fields.repeated(3, self.enumType)
    fields.repeated(4, self.extensionRange)
    fields.repeated(5, self.`extension`)
    fields.optional(6, self._options)
    fields.repeated(7, self.oneofDecl)
    fields.repeated(8, self.reservedRange)
    fields.repeated(9, self.reservedName)
  }

  /// Numbers that other files may give to fields.
  public struct ExtensionRange: WrightProtobuf.Message {
    public var start: Int32 {
      get { self._start ?? 0 }
      set { self._start = newValue }
    }
    /// Whether `start` has been set.
    public var hasStart: Bool { self._start != nil }
    /// Makes `start` absent.
    public mutating func clearStart() { self._start = nil }
    private var _start: Int32? = nil

    /// The first number after the range.
    public var end: Int32 {
      get { self._end ?? 0 }
      set { self._end = newValue }
    }
    /// Whether `end` has been set.
    public var hasEnd: Bool { self._end != nil }
    /// Makes `end` absent.
    public mutating func clearEnd() { self._end = nil }
    private var _end: Int32? = nil

    public var options: Google_Protobuf_ExtensionRangeOptions {
      get { self._options ?? Google_Protobuf_ExtensionRangeOptions() }
      set { self._options = newValue }
    }
    /// Whether `options` has been set.
    public var hasOptions: Bool { self._options != nil }
    /// Makes `options` absent.
    public mutating func clearOptions() { self._options = nil }
    private var _options: Google_Protobuf_ExtensionRangeOptions? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.DescriptorProto.ExtensionRange",
      fields: [
        .init(1, "start", .int32, .optional),
        .init(2, "end", .int32, .optional),
        .init(3, "options", .message { Google_Protobuf_ExtensionRangeOptions.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._start = input.varint()
        case 16: self._end = input.varint()
        case 26: input.message(&self._options)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._start)
      fields.optional(1, self._end)
      fields.optional(2, self._options)
    }
  }

  /// Numbers that no field may have.
  public struct ReservedRange: WrightProtobuf.Message {
    public var start: Int32 {
      get { self._start ?? 0 }
      set { self._start = newValue }
    }
    /// Whether `start` has been set.
    public var hasStart: Bool { self._start != nil }
    /// Makes `start` absent.
    public mutating func clearStart() { self._start = nil }
    private var _start: Int32? = nil

    /// The first number after the range.
    public var end: Int32 {
      get { self._end ?? 0 }
      set { self._end = newValue }
    }
    /// Whether `end` has been set.
    public var hasEnd: Bool { self._end != nil }
    /// Makes `end` absent.
    public mutating func clearEnd() { self._end = nil }
    private var _end: Int32? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.DescriptorProto.ReservedRange",
      fields: [
        .init(1, "start", .int32, .optional),
        .init(2, "end", .int32, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._start = input.varint()
        case 16: self._end = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._start)
      fields.optional(1, self._end)
    }
  }
}

/// Options of a range of extensions.
public struct Google_Protobuf_ExtensionRangeOptions: WrightProtobuf.Message {
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.ExtensionRangeOptions",
    fields: [
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.uninterpretedOption)
  }
}

/// One field of a message, or an extension.
public struct Google_Protobuf_FieldDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var number: Int32 {
    get { self._number ?? 0 }
    set { self._number = newValue }
  }
  /// Whether `number` has been set.
  public var hasNumber: Bool { self._number != nil }
  /// Makes `number` absent.
  public mutating func clearNumber() { self._number = nil }
  private var _number: Int32? = nil

  public var label: Google_Protobuf_FieldDescriptorProto.Label {
    get { self._label ?? .`optional` }
    set { self._label = newValue }
  }
  /// Whether `label` has been set.
  public var hasLabel: Bool { self._label != nil }
  /// Makes `label` absent.
  public mutating func clearLabel() { self._label = nil }
  private var _label: Google_Protobuf_FieldDescriptorProto.Label? = nil

  public var type: Google_Protobuf_FieldDescriptorProto.TypeEnum {
    get { self._type ?? .double }
    set { self._type = newValue }
  }
  /// Whether `type` has been set.
  public var hasType: Bool { self._type != nil }
  /// Makes `type` absent.
  public mutating func clearType() { self._type = nil }
  private var _type: Google_Protobuf_FieldDescriptorProto.TypeEnum? = nil

  /// The message or enum that the field holds, with a leading dot when the name is complete.
  public var typeName: String {
    get { self._typeName ?? "" }
    set { self._typeName = newValue }
  }
  /// Whether `typeName` has been set.
  public var hasTypeName: Bool { self._typeName != nil }
  /// Makes `typeName` absent.
  public mutating func clearTypeName() { self._typeName = nil }
  private var _typeName: String? = nil

  /// For an extension, the message that it extends.
  public var extendee: String {
    get { self._extendee ?? "" }
    set { self._extendee = newValue }
  }
  /// Whether `extendee` has been set.
  public var hasExtendee: Bool { self._extendee != nil }
  /// Makes `extendee` absent.
  public mutating func clearExtendee() { self._extendee = nil }
  private var _extendee: String? = nil

  /// The default as text; bytes are escaped as in C.
  public var defaultValue: String {
    get { self._defaultValue ?? "" }
    set { self._defaultValue = newValue }
  }
  /// Whether `defaultValue` has been set.
  public var hasDefaultValue: Bool { self._defaultValue != nil }
  /// Makes `defaultValue` absent.
  public mutating func clearDefaultValue() { self._defaultValue = nil }
  private var _defaultValue: String? = nil

  /// The index in `oneof_decl` of the oneof that the field is in.
  public var oneofIndex: Int32 {
    get { self._oneofIndex ?? 0 }
    set { self._oneofIndex = newValue }
  }
  /// Whether `oneofIndex` has been set.
  public var hasOneofIndex: Bool { self._oneofIndex != nil }
  /// Makes `oneofIndex` absent.
  public mutating func clearOneofIndex() { self._oneofIndex = nil }
  private var _oneofIndex: Int32? = nil

  /// The name in JSON.
  public var jsonName: String {
    get { self._jsonName ?? "" }
    set { self._jsonName = newValue }
  }
  /// Whether `jsonName` has been set.
  public var hasJsonName: Bool { self._jsonName != nil }
  /// Makes `jsonName` absent.
  public mutating func clearJsonName() { self._jsonName = nil }
  private var _jsonName: String? = nil

  public var options: Google_Protobuf_FieldOptions {
    get { self._options ?? Google_Protobuf_FieldOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_FieldOptions? = nil

  /// Whether the field says `optional` in proto3; it is then alone in a oneof that is there for older readers.
  public var proto3Optional: Bool {
    get { self._proto3Optional ?? false }
    set { self._proto3Optional = newValue }
  }
  /// Whether `proto3Optional` has been set.
  public var hasProto3Optional: Bool { self._proto3Optional != nil }
  /// Makes `proto3Optional` absent.
  public mutating func clearProto3Optional() { self._proto3Optional = nil }
  private var _proto3Optional: Bool? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.FieldDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "extendee", .string, .optional),
      .init(3, "number", .int32, .optional),
      .init(4, "label", .enum { Google_Protobuf_FieldDescriptorProto.Label.layout }, .optional),
      .init(5, "type", .enum { Google_Protobuf_FieldDescriptorProto.TypeEnum.layout }, .optional),
      .init(6, "type_name", .string, .optional),
      .init(7, "default_value", .string, .optional),
      .init(8, "options", .message { Google_Protobuf_FieldOptions.layout }, .optional),
      .init(9, "oneof_index", .int32, .optional),
      .init(10, "json_name", .string, .optional),
      .init(17, "proto3_optional", .bool, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: self._extendee = input.string()
      case 24: self._number = input.varint()
      case 32: self._label = input.enumeration()
      case 40: self._type = input.enumeration()
      case 50: self._typeName = input.string()
      case 58: self._defaultValue = input.string()
      case 66: input.message(&self._options)
      case 72: self._oneofIndex = input.varint()
      case 82: self._jsonName = input.string()
      case 136: self._proto3Optional = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.optional(1, self._extendee)
    fields.optional(2, self._number)
    fields.optional(3, self._label)
    fields.optional(4, self._type)
    fields.optional(5, self._typeName)
    fields.optional(6, self._defaultValue)
    fields.optional(7, self._options)
    fields.optional(8, self._oneofIndex)
    fields.optional(9, self._jsonName)
    fields.optional(10, self._proto3Optional)
  }

  /// What a field holds.
  public enum TypeEnum: WrightProtobuf.Enum {
    case double // = 1
    case float // = 2
    case int64 // = 3
    case uint64 // = 4
    case int32 // = 5
    case fixed64 // = 6
    case fixed32 // = 7
    case bool // = 8
    case string // = 9
    /// A message between tags; proto2 alone has it.
    case group // = 10
    case message // = 11
    case bytes // = 12
    case uint32 // = 13
    case `enum` // = 14
    case sfixed32 // = 15
    case sfixed64 // = 16
    case sint32 // = 17
    case sint64 // = 18

    /// The value that a field has when it was not set.
    public init() { self = .double }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 1: self = .double
      case 2: self = .float
      case 3: self = .int64
      case 4: self = .uint64
      case 5: self = .int32
      case 6: self = .fixed64
      case 7: self = .fixed32
      case 8: self = .bool
      case 9: self = .string
      case 10: self = .group
      case 11: self = .message
      case 12: self = .bytes
      case 13: self = .uint32
      case 14: self = .`enum`
      case 15: self = .sfixed32
      case 16: self = .sfixed64
      case 17: self = .sint32
      case 18: self = .sint64
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .double: 1
      case .float: 2
      case .int64: 3
      case .uint64: 4
      case .int32: 5
      case .fixed64: 6
      case .fixed32: 7
      case .bool: 8
      case .string: 9
      case .group: 10
      case .message: 11
      case .bytes: 12
      case .uint32: 13
      case .`enum`: 14
      case .sfixed32: 15
      case .sfixed64: 16
      case .sint32: 17
      case .sint64: 18
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_FieldDescriptorProto.TypeEnum] = [.double, .float, .int64, .uint64, .int32, .fixed64, .fixed32, .bool, .string, .group, .message, .bytes, .uint32, .`enum`, .sfixed32, .sfixed64, .sint32, .sint64]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.FieldDescriptorProto.Type",
      values: [
        ("TYPE_DOUBLE", 1),
        ("TYPE_FLOAT", 2),
        ("TYPE_INT64", 3),
        ("TYPE_UINT64", 4),
        ("TYPE_INT32", 5),
        ("TYPE_FIXED64", 6),
        ("TYPE_FIXED32", 7),
        ("TYPE_BOOL", 8),
        ("TYPE_STRING", 9),
        ("TYPE_GROUP", 10),
        ("TYPE_MESSAGE", 11),
        ("TYPE_BYTES", 12),
        ("TYPE_UINT32", 13),
        ("TYPE_ENUM", 14),
        ("TYPE_SFIXED32", 15),
        ("TYPE_SFIXED64", 16),
        ("TYPE_SINT32", 17),
        ("TYPE_SINT64", 18),
      ], isClosed: true)
  }

  /// How often a field occurs.
  public enum Label: WrightProtobuf.Enum {
    case `optional` // = 1
    case `required` // = 2
    case repeated // = 3

    /// The value that a field has when it was not set.
    public init() { self = .`optional` }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 1: self = .`optional`
      case 2: self = .`required`
      case 3: self = .repeated
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .`optional`: 1
      case .`required`: 2
      case .repeated: 3
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_FieldDescriptorProto.Label] = [.`optional`, .`required`, .repeated]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.FieldDescriptorProto.Label",
      values: [
        ("LABEL_OPTIONAL", 1),
        ("LABEL_REQUIRED", 2),
        ("LABEL_REPEATED", 3),
      ], isClosed: true)
  }
}

/// A oneof.
public struct Google_Protobuf_OneofDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var options: Google_Protobuf_OneofOptions {
    get { self._options ?? Google_Protobuf_OneofOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_OneofOptions? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.OneofDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "options", .message { Google_Protobuf_OneofOptions.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: input.message(&self._options)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.optional(1, self._options)
  }
}

/// An enumeration.
public struct Google_Protobuf_EnumDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var value: [Google_Protobuf_EnumValueDescriptorProto] = []

  public var options: Google_Protobuf_EnumOptions {
    get { self._options ?? Google_Protobuf_EnumOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_EnumOptions? = nil

  public var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = []

  /// Names that no value may have.
  public var reservedName: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.EnumDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "value", .message { Google_Protobuf_EnumValueDescriptorProto.layout }, .repeated),
      .init(3, "options", .message { Google_Protobuf_EnumOptions.layout }, .optional),
      .init(4, "reserved_range", .message { Google_Protobuf_EnumDescriptorProto.EnumReservedRange.layout }, .repeated),
      .init(5, "reserved_name", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: input.messages(&self.value, tag)
      case 26: input.message(&self._options)
      case 34: input.messages(&self.reservedRange, tag)
      case 42: input.repeated(&self.reservedName, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.repeated(1, self.value)
    fields.optional(2, self._options)
    fields.repeated(3, self.reservedRange)
    fields.repeated(4, self.reservedName)
  }

  /// Numbers that no value may have.
  public struct EnumReservedRange: WrightProtobuf.Message {
    public var start: Int32 {
      get { self._start ?? 0 }
      set { self._start = newValue }
    }
    /// Whether `start` has been set.
    public var hasStart: Bool { self._start != nil }
    /// Makes `start` absent.
    public mutating func clearStart() { self._start = nil }
    private var _start: Int32? = nil

    /// The last number of the range.
    public var end: Int32 {
      get { self._end ?? 0 }
      set { self._end = newValue }
    }
    /// Whether `end` has been set.
    public var hasEnd: Bool { self._end != nil }
    /// Makes `end` absent.
    public mutating func clearEnd() { self._end = nil }
    private var _end: Int32? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.EnumDescriptorProto.EnumReservedRange",
      fields: [
        .init(1, "start", .int32, .optional),
        .init(2, "end", .int32, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._start = input.varint()
        case 16: self._end = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._start)
      fields.optional(1, self._end)
    }
  }
}

/// A value of an enumeration.
public struct Google_Protobuf_EnumValueDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var number: Int32 {
    get { self._number ?? 0 }
    set { self._number = newValue }
  }
  /// Whether `number` has been set.
  public var hasNumber: Bool { self._number != nil }
  /// Makes `number` absent.
  public mutating func clearNumber() { self._number = nil }
  private var _number: Int32? = nil

  public var options: Google_Protobuf_EnumValueOptions {
    get { self._options ?? Google_Protobuf_EnumValueOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_EnumValueOptions? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.EnumValueDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "number", .int32, .optional),
      .init(3, "options", .message { Google_Protobuf_EnumValueOptions.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 16: self._number = input.varint()
      case 26: input.message(&self._options)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.optional(1, self._number)
    fields.optional(2, self._options)
  }
}

/// A service.
public struct Google_Protobuf_ServiceDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var method: [Google_Protobuf_MethodDescriptorProto] = []

  public var options: Google_Protobuf_ServiceOptions {
    get { self._options ?? Google_Protobuf_ServiceOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_ServiceOptions? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.ServiceDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "method", .message { Google_Protobuf_MethodDescriptorProto.layout }, .repeated),
      .init(3, "options", .message { Google_Protobuf_ServiceOptions.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: input.messages(&self.method, tag)
      case 26: input.message(&self._options)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.repeated(1, self.method)
    fields.optional(2, self._options)
  }
}

/// A method of a service.
public struct Google_Protobuf_MethodDescriptorProto: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  /// The message that callers send, with a leading dot when the name is complete.
  public var inputType: String {
    get { self._inputType ?? "" }
    set { self._inputType = newValue }
  }
  /// Whether `inputType` has been set.
  public var hasInputType: Bool { self._inputType != nil }
  /// Makes `inputType` absent.
  public mutating func clearInputType() { self._inputType = nil }
  private var _inputType: String? = nil

  /// The message that they get.
  public var outputType: String {
    get { self._outputType ?? "" }
    set { self._outputType = newValue }
  }
  /// Whether `outputType` has been set.
  public var hasOutputType: Bool { self._outputType != nil }
  /// Makes `outputType` absent.
  public mutating func clearOutputType() { self._outputType = nil }
  private var _outputType: String? = nil

  public var options: Google_Protobuf_MethodOptions {
    get { self._options ?? Google_Protobuf_MethodOptions() }
    set { self._options = newValue }
  }
  /// Whether `options` has been set.
  public var hasOptions: Bool { self._options != nil }
  /// Makes `options` absent.
  public mutating func clearOptions() { self._options = nil }
  private var _options: Google_Protobuf_MethodOptions? = nil

  /// Whether callers send a stream of messages.
  public var clientStreaming: Bool {
    get { self._clientStreaming ?? false }
    set { self._clientStreaming = newValue }
  }
  /// Whether `clientStreaming` has been set.
  public var hasClientStreaming: Bool { self._clientStreaming != nil }
  /// Makes `clientStreaming` absent.
  public mutating func clearClientStreaming() { self._clientStreaming = nil }
  private var _clientStreaming: Bool? = nil

  /// Whether they get one.
  public var serverStreaming: Bool {
    get { self._serverStreaming ?? false }
    set { self._serverStreaming = newValue }
  }
  /// Whether `serverStreaming` has been set.
  public var hasServerStreaming: Bool { self._serverStreaming != nil }
  /// Makes `serverStreaming` absent.
  public mutating func clearServerStreaming() { self._serverStreaming = nil }
  private var _serverStreaming: Bool? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.MethodDescriptorProto",
    fields: [
      .init(1, "name", .string, .optional),
      .init(2, "input_type", .string, .optional),
      .init(3, "output_type", .string, .optional),
      .init(4, "options", .message { Google_Protobuf_MethodOptions.layout }, .optional),
      .init(5, "client_streaming", .bool, .optional),
      .init(6, "server_streaming", .bool, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 18: self._inputType = input.string()
      case 26: self._outputType = input.string()
      case 34: input.message(&self._options)
      case 40: self._clientStreaming = input.bool()
      case 48: self._serverStreaming = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._name)
    fields.optional(1, self._inputType)
    fields.optional(2, self._outputType)
    fields.optional(3, self._options)
    fields.optional(4, self._clientStreaming)
    fields.optional(5, self._serverStreaming)
  }
}

/// Options of a file.
public struct Google_Protobuf_FileOptions: WrightProtobuf.Message {
  public var javaPackage: String {
    get { self._javaPackage ?? "" }
    set { self._javaPackage = newValue }
  }
  /// Whether `javaPackage` has been set.
  public var hasJavaPackage: Bool { self._javaPackage != nil }
  /// Makes `javaPackage` absent.
  public mutating func clearJavaPackage() { self._javaPackage = nil }
  private var _javaPackage: String? = nil

  public var javaOuterClassname: String {
    get { self._javaOuterClassname ?? "" }
    set { self._javaOuterClassname = newValue }
  }
  /// Whether `javaOuterClassname` has been set.
  public var hasJavaOuterClassname: Bool { self._javaOuterClassname != nil }
  /// Makes `javaOuterClassname` absent.
  public mutating func clearJavaOuterClassname() { self._javaOuterClassname = nil }
  private var _javaOuterClassname: String? = nil

  public var javaMultipleFiles: Bool {
    get { self._javaMultipleFiles ?? false }
    set { self._javaMultipleFiles = newValue }
  }
  /// Whether `javaMultipleFiles` has been set.
  public var hasJavaMultipleFiles: Bool { self._javaMultipleFiles != nil }
  /// Makes `javaMultipleFiles` absent.
  public mutating func clearJavaMultipleFiles() { self._javaMultipleFiles = nil }
  private var _javaMultipleFiles: Bool? = nil

  public var javaGenerateEqualsAndHash: Bool {
    get { self._javaGenerateEqualsAndHash ?? false }
    set { self._javaGenerateEqualsAndHash = newValue }
  }
  /// Whether `javaGenerateEqualsAndHash` has been set.
  public var hasJavaGenerateEqualsAndHash: Bool { self._javaGenerateEqualsAndHash != nil }
  /// Makes `javaGenerateEqualsAndHash` absent.
  public mutating func clearJavaGenerateEqualsAndHash() { self._javaGenerateEqualsAndHash = nil }
  private var _javaGenerateEqualsAndHash: Bool? = nil

  public var javaStringCheckUtf8: Bool {
    get { self._javaStringCheckUtf8 ?? false }
    set { self._javaStringCheckUtf8 = newValue }
  }
  /// Whether `javaStringCheckUtf8` has been set.
  public var hasJavaStringCheckUtf8: Bool { self._javaStringCheckUtf8 != nil }
  /// Makes `javaStringCheckUtf8` absent.
  public mutating func clearJavaStringCheckUtf8() { self._javaStringCheckUtf8 = nil }
  private var _javaStringCheckUtf8: Bool? = nil

  public var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode {
    get { self._optimizeFor ?? .speed }
    set { self._optimizeFor = newValue }
  }
  /// Whether `optimizeFor` has been set.
  public var hasOptimizeFor: Bool { self._optimizeFor != nil }
  /// Makes `optimizeFor` absent.
  public mutating func clearOptimizeFor() { self._optimizeFor = nil }
  private var _optimizeFor: Google_Protobuf_FileOptions.OptimizeMode? = nil

  public var goPackage: String {
    get { self._goPackage ?? "" }
    set { self._goPackage = newValue }
  }
  /// Whether `goPackage` has been set.
  public var hasGoPackage: Bool { self._goPackage != nil }
  /// Makes `goPackage` absent.
  public mutating func clearGoPackage() { self._goPackage = nil }
  private var _goPackage: String? = nil

  public var ccGenericServices: Bool {
    get { self._ccGenericServices ?? false }
    set { self._ccGenericServices = newValue }
  }
  /// Whether `ccGenericServices` has been set.
  public var hasCcGenericServices: Bool { self._ccGenericServices != nil }
  /// Makes `ccGenericServices` absent.
  public mutating func clearCcGenericServices() { self._ccGenericServices = nil }
  private var _ccGenericServices: Bool? = nil

  public var javaGenericServices: Bool {
    get { self._javaGenericServices ?? false }
    set { self._javaGenericServices = newValue }
  }
  /// Whether `javaGenericServices` has been set.
  public var hasJavaGenericServices: Bool { self._javaGenericServices != nil }
  /// Makes `javaGenericServices` absent.
  public mutating func clearJavaGenericServices() { self._javaGenericServices = nil }
  private var _javaGenericServices: Bool? = nil

  public var pyGenericServices: Bool {
    get { self._pyGenericServices ?? false }
    set { self._pyGenericServices = newValue }
  }
  /// Whether `pyGenericServices` has been set.
  public var hasPyGenericServices: Bool { self._pyGenericServices != nil }
  /// Makes `pyGenericServices` absent.
  public mutating func clearPyGenericServices() { self._pyGenericServices = nil }
  private var _pyGenericServices: Bool? = nil

  public var phpGenericServices: Bool {
    get { self._phpGenericServices ?? false }
    set { self._phpGenericServices = newValue }
  }
  /// Whether `phpGenericServices` has been set.
  public var hasPhpGenericServices: Bool { self._phpGenericServices != nil }
  /// Makes `phpGenericServices` absent.
  public mutating func clearPhpGenericServices() { self._phpGenericServices = nil }
  private var _phpGenericServices: Bool? = nil

  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var ccEnableArenas: Bool {
    get { self._ccEnableArenas ?? true }
    set { self._ccEnableArenas = newValue }
  }
  /// Whether `ccEnableArenas` has been set.
  public var hasCcEnableArenas: Bool { self._ccEnableArenas != nil }
  /// Makes `ccEnableArenas` absent.
  public mutating func clearCcEnableArenas() { self._ccEnableArenas = nil }
  private var _ccEnableArenas: Bool? = nil

  public var objcClassPrefix: String {
    get { self._objcClassPrefix ?? "" }
    set { self._objcClassPrefix = newValue }
  }
  /// Whether `objcClassPrefix` has been set.
  public var hasObjcClassPrefix: Bool { self._objcClassPrefix != nil }
  /// Makes `objcClassPrefix` absent.
  public mutating func clearObjcClassPrefix() { self._objcClassPrefix = nil }
  private var _objcClassPrefix: String? = nil

  public var csharpNamespace: String {
    get { self._csharpNamespace ?? "" }
    set { self._csharpNamespace = newValue }
  }
  /// Whether `csharpNamespace` has been set.
  public var hasCsharpNamespace: Bool { self._csharpNamespace != nil }
  /// Makes `csharpNamespace` absent.
  public mutating func clearCsharpNamespace() { self._csharpNamespace = nil }
  private var _csharpNamespace: String? = nil

  /// What Swift type names begin with, instead of the package.
  public var swiftPrefix: String {
    get { self._swiftPrefix ?? "" }
    set { self._swiftPrefix = newValue }
  }
  /// Whether `swiftPrefix` has been set.
  public var hasSwiftPrefix: Bool { self._swiftPrefix != nil }
  /// Makes `swiftPrefix` absent.
  public mutating func clearSwiftPrefix() { self._swiftPrefix = nil }
  private var _swiftPrefix: String? = nil

  public var phpClassPrefix: String {
    get { self._phpClassPrefix ?? "" }
    set { self._phpClassPrefix = newValue }
  }
  /// Whether `phpClassPrefix` has been set.
  public var hasPhpClassPrefix: Bool { self._phpClassPrefix != nil }
  /// Makes `phpClassPrefix` absent.
  public mutating func clearPhpClassPrefix() { self._phpClassPrefix = nil }
  private var _phpClassPrefix: String? = nil

  public var phpNamespace: String {
    get { self._phpNamespace ?? "" }
    set { self._phpNamespace = newValue }
  }
  /// Whether `phpNamespace` has been set.
  public var hasPhpNamespace: Bool { self._phpNamespace != nil }
  /// Makes `phpNamespace` absent.
  public mutating func clearPhpNamespace() { self._phpNamespace = nil }
  private var _phpNamespace: String? = nil

  public var phpMetadataNamespace: String {
    get { self._phpMetadataNamespace ?? "" }
    set { self._phpMetadataNamespace = newValue }
  }
  /// Whether `phpMetadataNamespace` has been set.
  public var hasPhpMetadataNamespace: Bool { self._phpMetadataNamespace != nil }
  /// Makes `phpMetadataNamespace` absent.
  public mutating func clearPhpMetadataNamespace() { self._phpMetadataNamespace = nil }
  private var _phpMetadataNamespace: String? = nil

  public var rubyPackage: String {
    get { self._rubyPackage ?? "" }
    set { self._rubyPackage = newValue }
  }
  /// Whether `rubyPackage` has been set.
  public var hasRubyPackage: Bool { self._rubyPackage != nil }
  /// Makes `rubyPackage` absent.
  public mutating func clearRubyPackage() { self._rubyPackage = nil }
  private var _rubyPackage: String? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.FileOptions",
    fields: [
      .init(1, "java_package", .string, .optional),
      .init(8, "java_outer_classname", .string, .optional),
      .init(9, "optimize_for", .enum { Google_Protobuf_FileOptions.OptimizeMode.layout }, .optional),
      .init(10, "java_multiple_files", .bool, .optional),
      .init(11, "go_package", .string, .optional),
      .init(16, "cc_generic_services", .bool, .optional),
      .init(17, "java_generic_services", .bool, .optional),
      .init(18, "py_generic_services", .bool, .optional),
      .init(20, "java_generate_equals_and_hash", .bool, .optional),
      .init(23, "deprecated", .bool, .optional),
      .init(27, "java_string_check_utf8", .bool, .optional),
      .init(31, "cc_enable_arenas", .bool, .optional),
      .init(36, "objc_class_prefix", .string, .optional),
      .init(37, "csharp_namespace", .string, .optional),
      .init(39, "swift_prefix", .string, .optional),
      .init(40, "php_class_prefix", .string, .optional),
      .init(41, "php_namespace", .string, .optional),
      .init(42, "php_generic_services", .bool, .optional),
      .init(44, "php_metadata_namespace", .string, .optional),
      .init(45, "ruby_package", .string, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._javaPackage = input.string()
      case 66: self._javaOuterClassname = input.string()
      case 72: self._optimizeFor = input.enumeration()
      case 80: self._javaMultipleFiles = input.bool()
      case 90: self._goPackage = input.string()
      case 128: self._ccGenericServices = input.bool()
      case 136: self._javaGenericServices = input.bool()
      case 144: self._pyGenericServices = input.bool()
      case 160: self._javaGenerateEqualsAndHash = input.bool()
      case 184: self._deprecated = input.bool()
      case 216: self._javaStringCheckUtf8 = input.bool()
      case 248: self._ccEnableArenas = input.bool()
      case 290: self._objcClassPrefix = input.string()
      case 298: self._csharpNamespace = input.string()
      case 314: self._swiftPrefix = input.string()
      case 322: self._phpClassPrefix = input.string()
      case 330: self._phpNamespace = input.string()
      case 336: self._phpGenericServices = input.bool()
      case 354: self._phpMetadataNamespace = input.string()
      case 362: self._rubyPackage = input.string()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._javaPackage)
    fields.optional(1, self._javaOuterClassname)
    fields.optional(2, self._optimizeFor)
    fields.optional(3, self._javaMultipleFiles)
    fields.optional(4, self._goPackage)
    fields.optional(5, self._ccGenericServices)
    fields.optional(6, self._javaGenericServices)
    fields.optional(7, self._pyGenericServices)
    fields.optional(8, self._javaGenerateEqualsAndHash)
    fields.optional(9, self._deprecated)
    fields.optional(10, self._javaStringCheckUtf8)
    fields.optional(11, self._ccEnableArenas)
    fields.optional(12, self._objcClassPrefix)
    fields.optional(13, self._csharpNamespace)
    fields.optional(14, self._swiftPrefix)
    fields.optional(15, self._phpClassPrefix)
    fields.optional(16, self._phpNamespace)
    fields.optional(17, self._phpGenericServices)
    fields.optional(18, self._phpMetadataNamespace)
    fields.optional(19, self._rubyPackage)
    fields.repeated(20, self.uninterpretedOption)
  }

  /// What generated C++ is to be good at.
  public enum OptimizeMode: WrightProtobuf.Enum {
    case speed // = 1
    case codeSize // = 2
    case liteRuntime // = 3

    /// The value that a field has when it was not set.
    public init() { self = .speed }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 1: self = .speed
      case 2: self = .codeSize
      case 3: self = .liteRuntime
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .speed: 1
      case .codeSize: 2
      case .liteRuntime: 3
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_FileOptions.OptimizeMode] = [.speed, .codeSize, .liteRuntime]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.FileOptions.OptimizeMode",
      values: [
        ("SPEED", 1),
        ("CODE_SIZE", 2),
        ("LITE_RUNTIME", 3),
      ], isClosed: true)
  }
}

/// Options of a message.
public struct Google_Protobuf_MessageOptions: WrightProtobuf.Message {
  public var messageSetWireFormat: Bool {
    get { self._messageSetWireFormat ?? false }
    set { self._messageSetWireFormat = newValue }
  }
  /// Whether `messageSetWireFormat` has been set.
  public var hasMessageSetWireFormat: Bool { self._messageSetWireFormat != nil }
  /// Makes `messageSetWireFormat` absent.
  public mutating func clearMessageSetWireFormat() { self._messageSetWireFormat = nil }
  private var _messageSetWireFormat: Bool? = nil

  public var noStandardDescriptorAccessor: Bool {
    get { self._noStandardDescriptorAccessor ?? false }
    set { self._noStandardDescriptorAccessor = newValue }
  }
  /// Whether `noStandardDescriptorAccessor` has been set.
  public var hasNoStandardDescriptorAccessor: Bool { self._noStandardDescriptorAccessor != nil }
  /// Makes `noStandardDescriptorAccessor` absent.
  public mutating func clearNoStandardDescriptorAccessor() { self._noStandardDescriptorAccessor = nil }
  private var _noStandardDescriptorAccessor: Bool? = nil

  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  /// Set for the entry of a map, which stands for `map<key, value>` in the schema.
  public var mapEntry: Bool {
    get { self._mapEntry ?? false }
    set { self._mapEntry = newValue }
  }
  /// Whether `mapEntry` has been set.
  public var hasMapEntry: Bool { self._mapEntry != nil }
  /// Makes `mapEntry` absent.
  public mutating func clearMapEntry() { self._mapEntry = nil }
  private var _mapEntry: Bool? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.MessageOptions",
    fields: [
      .init(1, "message_set_wire_format", .bool, .optional),
      .init(2, "no_standard_descriptor_accessor", .bool, .optional),
      .init(3, "deprecated", .bool, .optional),
      .init(7, "map_entry", .bool, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._messageSetWireFormat = input.bool()
      case 16: self._noStandardDescriptorAccessor = input.bool()
      case 24: self._deprecated = input.bool()
      case 56: self._mapEntry = input.bool()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._messageSetWireFormat)
    fields.optional(1, self._noStandardDescriptorAccessor)
    fields.optional(2, self._deprecated)
    fields.optional(3, self._mapEntry)
    fields.repeated(4, self.uninterpretedOption)
  }
}

/// Options of a field.
public struct Google_Protobuf_FieldOptions: WrightProtobuf.Message {
  public var ctype: Google_Protobuf_FieldOptions.CType {
    get { self._ctype ?? .string }
    set { self._ctype = newValue }
  }
  /// Whether `ctype` has been set.
  public var hasCtype: Bool { self._ctype != nil }
  /// Makes `ctype` absent.
  public mutating func clearCtype() { self._ctype = nil }
  private var _ctype: Google_Protobuf_FieldOptions.CType? = nil

  /// Whether repeated numbers stand together; in proto3 they do unless this says no.
  public var packed: Bool {
    get { self._packed ?? false }
    set { self._packed = newValue }
  }
  /// Whether `packed` has been set.
  public var hasPacked: Bool { self._packed != nil }
  /// Makes `packed` absent.
  public mutating func clearPacked() { self._packed = nil }
  private var _packed: Bool? = nil

  public var jstype: Google_Protobuf_FieldOptions.JSType {
    get { self._jstype ?? .jsNormal }
    set { self._jstype = newValue }
  }
  /// Whether `jstype` has been set.
  public var hasJstype: Bool { self._jstype != nil }
  /// Makes `jstype` absent.
  public mutating func clearJstype() { self._jstype = nil }
  private var _jstype: Google_Protobuf_FieldOptions.JSType? = nil

  public var lazy: Bool {
    get { self._lazy ?? false }
    set { self._lazy = newValue }
  }
  /// Whether `lazy` has been set.
  public var hasLazy: Bool { self._lazy != nil }
  /// Makes `lazy` absent.
  public mutating func clearLazy() { self._lazy = nil }
  private var _lazy: Bool? = nil

  public var unverifiedLazy: Bool {
    get { self._unverifiedLazy ?? false }
    set { self._unverifiedLazy = newValue }
  }
  /// Whether `unverifiedLazy` has been set.
  public var hasUnverifiedLazy: Bool { self._unverifiedLazy != nil }
  /// Makes `unverifiedLazy` absent.
  public mutating func clearUnverifiedLazy() { self._unverifiedLazy = nil }
  private var _unverifiedLazy: Bool? = nil

  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var weak: Bool {
    get { self._weak ?? false }
    set { self._weak = newValue }
  }
  /// Whether `weak` has been set.
  public var hasWeak: Bool { self._weak != nil }
  /// Makes `weak` absent.
  public mutating func clearWeak() { self._weak = nil }
  private var _weak: Bool? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.FieldOptions",
    fields: [
      .init(1, "ctype", .enum { Google_Protobuf_FieldOptions.CType.layout }, .optional),
      .init(2, "packed", .bool, .optional),
      .init(3, "deprecated", .bool, .optional),
      .init(5, "lazy", .bool, .optional),
      .init(6, "jstype", .enum { Google_Protobuf_FieldOptions.JSType.layout }, .optional),
      .init(10, "weak", .bool, .optional),
      .init(15, "unverified_lazy", .bool, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._ctype = input.enumeration()
      case 16: self._packed = input.bool()
      case 24: self._deprecated = input.bool()
      case 40: self._lazy = input.bool()
      case 48: self._jstype = input.enumeration()
      case 80: self._weak = input.bool()
      case 120: self._unverifiedLazy = input.bool()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._ctype)
    fields.optional(1, self._packed)
    fields.optional(2, self._deprecated)
    fields.optional(3, self._lazy)
    fields.optional(4, self._jstype)
    fields.optional(5, self._weak)
    fields.optional(6, self._unverifiedLazy)
    fields.repeated(7, self.uninterpretedOption)
  }

  /// What represents a string in generated C++.
  public enum CType: WrightProtobuf.Enum {
    case string // = 0
    case cord // = 1
    case stringPiece // = 2

    /// The value that a field has when it was not set.
    public init() { self = .string }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .string
      case 1: self = .cord
      case 2: self = .stringPiece
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .string: 0
      case .cord: 1
      case .stringPiece: 2
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_FieldOptions.CType] = [.string, .cord, .stringPiece]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.FieldOptions.CType",
      values: [
        ("STRING", 0),
        ("CORD", 1),
        ("STRING_PIECE", 2),
      ], isClosed: true)
  }

  /// What represents a 64-bit number in generated JavaScript.
  public enum JSType: WrightProtobuf.Enum {
    case jsNormal // = 0
    case jsString // = 1
    case jsNumber // = 2

    /// The value that a field has when it was not set.
    public init() { self = .jsNormal }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .jsNormal
      case 1: self = .jsString
      case 2: self = .jsNumber
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .jsNormal: 0
      case .jsString: 1
      case .jsNumber: 2
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_FieldOptions.JSType] = [.jsNormal, .jsString, .jsNumber]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.FieldOptions.JSType",
      values: [
        ("JS_NORMAL", 0),
        ("JS_STRING", 1),
        ("JS_NUMBER", 2),
      ], isClosed: true)
  }
}

/// Options of a oneof.
public struct Google_Protobuf_OneofOptions: WrightProtobuf.Message {
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.OneofOptions",
    fields: [
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.uninterpretedOption)
  }
}

/// Options of an enumeration.
public struct Google_Protobuf_EnumOptions: WrightProtobuf.Message {
  /// Whether several names may have one number.
  public var allowAlias: Bool {
    get { self._allowAlias ?? false }
    set { self._allowAlias = newValue }
  }
  /// Whether `allowAlias` has been set.
  public var hasAllowAlias: Bool { self._allowAlias != nil }
  /// Makes `allowAlias` absent.
  public mutating func clearAllowAlias() { self._allowAlias = nil }
  private var _allowAlias: Bool? = nil

  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.EnumOptions",
    fields: [
      .init(2, "allow_alias", .bool, .optional),
      .init(3, "deprecated", .bool, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 16: self._allowAlias = input.bool()
      case 24: self._deprecated = input.bool()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._allowAlias)
    fields.optional(1, self._deprecated)
    fields.repeated(2, self.uninterpretedOption)
  }
}

/// Options of a value of an enumeration.
public struct Google_Protobuf_EnumValueOptions: WrightProtobuf.Message {
  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.EnumValueOptions",
    fields: [
      .init(1, "deprecated", .bool, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._deprecated = input.bool()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._deprecated)
    fields.repeated(1, self.uninterpretedOption)
  }
}

/// Options of a service.
public struct Google_Protobuf_ServiceOptions: WrightProtobuf.Message {
  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.ServiceOptions",
    fields: [
      .init(33, "deprecated", .bool, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 264: self._deprecated = input.bool()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._deprecated)
    fields.repeated(1, self.uninterpretedOption)
  }
}

/// Options of a method.
public struct Google_Protobuf_MethodOptions: WrightProtobuf.Message {
  public var deprecated: Bool {
    get { self._deprecated ?? false }
    set { self._deprecated = newValue }
  }
  /// Whether `deprecated` has been set.
  public var hasDeprecated: Bool { self._deprecated != nil }
  /// Makes `deprecated` absent.
  public mutating func clearDeprecated() { self._deprecated = nil }
  private var _deprecated: Bool? = nil

  public var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel {
    get { self._idempotencyLevel ?? .idempotencyUnknown }
    set { self._idempotencyLevel = newValue }
  }
  /// Whether `idempotencyLevel` has been set.
  public var hasIdempotencyLevel: Bool { self._idempotencyLevel != nil }
  /// Makes `idempotencyLevel` absent.
  public mutating func clearIdempotencyLevel() { self._idempotencyLevel = nil }
  private var _idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil

  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.MethodOptions",
    fields: [
      .init(33, "deprecated", .bool, .optional),
      .init(34, "idempotency_level", .enum { Google_Protobuf_MethodOptions.IdempotencyLevel.layout }, .optional),
      .init(999, "uninterpreted_option", .message { Google_Protobuf_UninterpretedOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 264: self._deprecated = input.bool()
      case 272: self._idempotencyLevel = input.enumeration()
      case 7994: input.messages(&self.uninterpretedOption, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._deprecated)
    fields.optional(1, self._idempotencyLevel)
    fields.repeated(2, self.uninterpretedOption)
  }

  /// What calling twice does.
  public enum IdempotencyLevel: WrightProtobuf.Enum {
    case idempotencyUnknown // = 0
    /// Nothing changes.
    case noSideEffects // = 1
    /// The same as calling once.
    case idempotent // = 2

    /// The value that a field has when it was not set.
    public init() { self = .idempotencyUnknown }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .idempotencyUnknown
      case 1: self = .noSideEffects
      case 2: self = .idempotent
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .idempotencyUnknown: 0
      case .noSideEffects: 1
      case .idempotent: 2
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_MethodOptions.IdempotencyLevel] = [.idempotencyUnknown, .noSideEffects, .idempotent]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.MethodOptions.IdempotencyLevel",
      values: [
        ("IDEMPOTENCY_UNKNOWN", 0),
        ("NO_SIDE_EFFECTS", 1),
        ("IDEMPOTENT", 2),
      ], isClosed: true)
  }
}

/// An option that the parser could not resolve.
public struct Google_Protobuf_UninterpretedOption: WrightProtobuf.Message {
  public var name: [Google_Protobuf_UninterpretedOption.NamePart] = []

  public var identifierValue: String {
    get { self._identifierValue ?? "" }
    set { self._identifierValue = newValue }
  }
  /// Whether `identifierValue` has been set.
  public var hasIdentifierValue: Bool { self._identifierValue != nil }
  /// Makes `identifierValue` absent.
  public mutating func clearIdentifierValue() { self._identifierValue = nil }
  private var _identifierValue: String? = nil

  public var positiveIntValue: UInt64 {
    get { self._positiveIntValue ?? 0 }
    set { self._positiveIntValue = newValue }
  }
  /// Whether `positiveIntValue` has been set.
  public var hasPositiveIntValue: Bool { self._positiveIntValue != nil }
  /// Makes `positiveIntValue` absent.
  public mutating func clearPositiveIntValue() { self._positiveIntValue = nil }
  private var _positiveIntValue: UInt64? = nil

  public var negativeIntValue: Int64 {
    get { self._negativeIntValue ?? 0 }
    set { self._negativeIntValue = newValue }
  }
  /// Whether `negativeIntValue` has been set.
  public var hasNegativeIntValue: Bool { self._negativeIntValue != nil }
  /// Makes `negativeIntValue` absent.
  public mutating func clearNegativeIntValue() { self._negativeIntValue = nil }
  private var _negativeIntValue: Int64? = nil

  public var doubleValue: Double {
    get { self._doubleValue ?? 0 }
    set { self._doubleValue = newValue }
  }
  /// Whether `doubleValue` has been set.
  public var hasDoubleValue: Bool { self._doubleValue != nil }
  /// Makes `doubleValue` absent.
  public mutating func clearDoubleValue() { self._doubleValue = nil }
  private var _doubleValue: Double? = nil

  public var stringValue: [UInt8] {
    get { self._stringValue ?? [] }
    set { self._stringValue = newValue }
  }
  /// Whether `stringValue` has been set.
  public var hasStringValue: Bool { self._stringValue != nil }
  /// Makes `stringValue` absent.
  public mutating func clearStringValue() { self._stringValue = nil }
  private var _stringValue: [UInt8]? = nil

  public var aggregateValue: String {
    get { self._aggregateValue ?? "" }
    set { self._aggregateValue = newValue }
  }
  /// Whether `aggregateValue` has been set.
  public var hasAggregateValue: Bool { self._aggregateValue != nil }
  /// Makes `aggregateValue` absent.
  public mutating func clearAggregateValue() { self._aggregateValue = nil }
  private var _aggregateValue: String? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.UninterpretedOption",
    fields: [
      .init(2, "name", .message { Google_Protobuf_UninterpretedOption.NamePart.layout }, .repeated),
      .init(3, "identifier_value", .string, .optional),
      .init(4, "positive_int_value", .uint64, .optional),
      .init(5, "negative_int_value", .int64, .optional),
      .init(6, "double_value", .double, .optional),
      .init(7, "string_value", .bytes, .optional),
      .init(8, "aggregate_value", .string, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 18: input.messages(&self.name, tag)
      case 26: self._identifierValue = input.string()
      case 32: self._positiveIntValue = input.varint()
      case 40: self._negativeIntValue = input.varint()
      case 49: self._doubleValue = input.fixed()
      case 58: self._stringValue = input.bytes()
      case 66: self._aggregateValue = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.name)
    fields.optional(1, self._identifierValue)
    fields.optional(2, self._positiveIntValue)
    fields.optional(3, self._negativeIntValue)
    fields.optional(4, self._doubleValue)
    fields.optional(5, self._stringValue)
    fields.optional(6, self._aggregateValue)
  }

  /// One part of a dotted name; in `(foo.bar).baz` the first part is an extension.
  public struct NamePart: WrightProtobuf.Message {
    public var namePart: String {
      get { self._namePart ?? "" }
      set { self._namePart = newValue }
    }
    /// Whether `namePart` has been set.
    public var hasNamePart: Bool { self._namePart != nil }
    /// Makes `namePart` absent.
    public mutating func clearNamePart() { self._namePart = nil }
    private var _namePart: String? = nil

    public var isExtension: Bool {
      get { self._isExtension ?? false }
      set { self._isExtension = newValue }
    }
    /// Whether `isExtension` has been set.
    public var hasIsExtension: Bool { self._isExtension != nil }
    /// Makes `isExtension` absent.
    public mutating func clearIsExtension() { self._isExtension = nil }
    private var _isExtension: Bool? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.UninterpretedOption.NamePart",
      fields: [
        .init(1, "name_part", .string, .required),
        .init(2, "is_extension", .bool, .required),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self._namePart = input.string()
        case 16: self._isExtension = input.bool()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
      input.require(self._namePart != nil && self._isExtension != nil)
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.required(0, self._namePart)
      fields.required(1, self._isExtension)
    }
  }
}

/// Where things stand in the source, and the comments on them.
public struct Google_Protobuf_SourceCodeInfo: WrightProtobuf.Message {
  public var location: [Google_Protobuf_SourceCodeInfo.Location] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.SourceCodeInfo",
    fields: [
      .init(1, "location", .message { Google_Protobuf_SourceCodeInfo.Location.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.location, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.location)
  }

  /// One thing.
  public struct Location: WrightProtobuf.Message {
    /// Field numbers and indexes that lead to it from the file's descriptor.
    public var path: [Int32] = []

    /// Line, column, last line (left out if the same), last column; from zero.
    public var span: [Int32] = []

    public var leadingComments: String {
      get { self._leadingComments ?? "" }
      set { self._leadingComments = newValue }
    }
    /// Whether `leadingComments` has been set.
    public var hasLeadingComments: Bool { self._leadingComments != nil }
    /// Makes `leadingComments` absent.
    public mutating func clearLeadingComments() { self._leadingComments = nil }
    private var _leadingComments: String? = nil

    public var trailingComments: String {
      get { self._trailingComments ?? "" }
      set { self._trailingComments = newValue }
    }
    /// Whether `trailingComments` has been set.
    public var hasTrailingComments: Bool { self._trailingComments != nil }
    /// Makes `trailingComments` absent.
    public mutating func clearTrailingComments() { self._trailingComments = nil }
    private var _trailingComments: String? = nil

    public var leadingDetachedComments: [String] = []

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.SourceCodeInfo.Location",
      fields: [
        .init(1, "path", .int32, .packed),
        .init(2, "span", .int32, .packed),
        .init(3, "leading_comments", .string, .optional),
        .init(4, "trailing_comments", .string, .optional),
        .init(6, "leading_detached_comments", .string, .repeated),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: input.repeated(&self.path, tag) { $0.varint() }
        case 10: input.packed(&self.path) { $0.varint() }
        case 16: input.repeated(&self.span, tag) { $0.varint() }
        case 18: input.packed(&self.span) { $0.varint() }
        case 26: self._leadingComments = input.string()
        case 34: self._trailingComments = input.string()
        case 50: input.repeated(&self.leadingDetachedComments, tag) { $0.string() }
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.repeated(0, self.path)
      fields.repeated(1, self.span)
      fields.optional(2, self._leadingComments)
      fields.optional(3, self._trailingComments)
      fields.repeated(4, self.leadingDetachedComments)
    }
  }
}

/// Which parts of generated code come from which part of the schema.
public struct Google_Protobuf_GeneratedCodeInfo: WrightProtobuf.Message {
  public var annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.GeneratedCodeInfo",
    fields: [
      .init(1, "annotation", .message { Google_Protobuf_GeneratedCodeInfo.Annotation.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.annotation, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.annotation)
  }

  /// One part.
  public struct Annotation: WrightProtobuf.Message {
    /// Field numbers and indexes that lead to it from the file's descriptor.
    public var path: [Int32] = []

    public var sourceFile: String {
      get { self._sourceFile ?? "" }
      set { self._sourceFile = newValue }
    }
    /// Whether `sourceFile` has been set.
    public var hasSourceFile: Bool { self._sourceFile != nil }
    /// Makes `sourceFile` absent.
    public mutating func clearSourceFile() { self._sourceFile = nil }
    private var _sourceFile: String? = nil

    public var begin: Int32 {
      get { self._begin ?? 0 }
      set { self._begin = newValue }
    }
    /// Whether `begin` has been set.
    public var hasBegin: Bool { self._begin != nil }
    /// Makes `begin` absent.
    public mutating func clearBegin() { self._begin = nil }
    private var _begin: Int32? = nil

    /// The first offset after it.
    public var end: Int32 {
      get { self._end ?? 0 }
      set { self._end = newValue }
    }
    /// Whether `end` has been set.
    public var hasEnd: Bool { self._end != nil }
    /// Makes `end` absent.
    public mutating func clearEnd() { self._end = nil }
    private var _end: Int32? = nil

    public var semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic {
      get { self._semantic ?? .none }
      set { self._semantic = newValue }
    }
    /// Whether `semantic` has been set.
    public var hasSemantic: Bool { self._semantic != nil }
    /// Makes `semantic` absent.
    public mutating func clearSemantic() { self._semantic = nil }
    private var _semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.GeneratedCodeInfo.Annotation",
      fields: [
        .init(1, "path", .int32, .packed),
        .init(2, "source_file", .string, .optional),
        .init(3, "begin", .int32, .optional),
        .init(4, "end", .int32, .optional),
        .init(5, "semantic", .enum { Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: input.repeated(&self.path, tag) { $0.varint() }
        case 10: input.packed(&self.path) { $0.varint() }
        case 18: self._sourceFile = input.string()
        case 24: self._begin = input.varint()
        case 32: self._end = input.varint()
        case 40: self._semantic = input.enumeration()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.repeated(0, self.path)
      fields.optional(1, self._sourceFile)
      fields.optional(2, self._begin)
      fields.optional(3, self._end)
      fields.optional(4, self._semantic)
    }

    /// What the code does with it.
    public enum Semantic: WrightProtobuf.Enum {
      case none // = 0
      case set // = 1
      case alias // = 2

      /// The value that a field has when it was not set.
      public init() { self = .none }

      /// The value with the number `rawValue`, if the schema has it.
      public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .none
        case 1: self = .set
        case 2: self = .alias
        default: return nil
        }
      }

      /// The number on the wire.
      public var rawValue: Int {
        switch self {
        case .none: 0
        case .set: 1
        case .alias: 2
        }
      }

      /// The values that the schema has.
      public static let allCases: [Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic] = [.none, .set, .alias]

      /// The enumeration as the schema has it.
      public static let layout: WrightProtobuf.EnumLayout = .init(
        name: "google.protobuf.GeneratedCodeInfo.Annotation.Semantic",
        values: [
          ("NONE", 0),
          ("SET", 1),
          ("ALIAS", 2),
        ], isClosed: true)
    }
  }
}

/// The schema file `google/protobuf/descriptor.proto`.
public enum File_google_protobuf_descriptor {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/descriptor.proto",
    base64: """
      CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgK\
      BGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQ\
      cm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVw\
      ZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyAD\
      KAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9S\
      C21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVt\
      VHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJ\
      ZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9u\
      cxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8u\
      Z29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoP\
      RGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGRE\
      ZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQ\
      cm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVz\
      dGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUS\
      WAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIO\
      ZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJ\
      b25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVz\
      ZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVk\
      UmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgF\
      UgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdl\
      T3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8\
      ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVu\
      aW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8S\
      EgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1\
      Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERl\
      c2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4\
      dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRl\
      eBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRp\
      b25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VC\
      TEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZ\
      UEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9V\
      UBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZ\
      UEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVs\
      EhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3Jp\
      cHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlv\
      bnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdv\
      b2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJv\
      dG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURl\
      c2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNl\
      cnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhF\
      bnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRp\
      b25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9y\
      UHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRv\
      clByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJ\
      AgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBl\
      Eh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9k\
      T3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZl\
      cl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgB\
      IAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZh\
      X211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5k\
      X2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6\
      BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0\
      aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2Nf\
      Z2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgR\
      IAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2Vu\
      ZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRl\
      cHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxl\
      QXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEo\
      CVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgo\
      IAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9u\
      YW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoU\
      dW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJw\
      cmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjo\
      BxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRt\
      ZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFu\
      ZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkY\
      ByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJl\
      dGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQK\
      DEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IF\
      Y3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9u\
      cy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgP\
      IAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsY\
      CiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVy\
      cHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdf\
      UElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoE\
      CAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50\
      ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxp\
      YXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRl\
      ZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24q\
      CQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRl\
      ZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5p\
      bnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIK\
      ZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9w\
      dGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6\
      BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlv\
      bnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVk\
      X29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQ\
      ChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9U\
      RU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVu\
      aW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVl\
      EiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANS\
      EG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxS\
      C3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9w\
      YXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJE\
      Cghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExv\
      Y2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMY\
      AyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFk\
      aW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLQAgoRR2VuZXJhdGVkQ29kZUluZm8S\
      TQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0\
      aW9uGusBCgpBbm5vdGF0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEh8KC3NvdXJjZV9maWxlGAIgASgJUgpzb3VyY2VGaWxl\
      EhQKBWJlZ2luGAMgASgFUgViZWdpbhIQCgNlbmQYBCABKAVSA2VuZBJSCghzZW1hbnRpYxgFIAEoDjI2Lmdvb2dsZS5wcm90b2J1\
      Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uLlNlbWFudGljUghzZW1hbnRpYyIoCghTZW1hbnRpYxIICgROT05FEAASBwoD\
      U0VUEAESCQoFQUxJQVMQAkJ+ChNjb20uZ29vZ2xlLnByb3RvYnVmQhBEZXNjcmlwdG9yUHJvdG9zSAFaLWdvb2dsZS5nb2xhbmcu\
      b3JnL3Byb3RvYnVmL3R5cGVzL2Rlc2NyaXB0b3JwYvgBAaICA0dQQqoCGkdvb2dsZS5Qcm90b2J1Zi5SZWZsZWN0aW9u
      """,
    imports: { [] })
}
