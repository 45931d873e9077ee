// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/struct.proto. Do not edit.

public import WrightProtobuf

/// JSON's null.
public enum Google_Protobuf_NullValue: WrightProtobuf.Enum {
  case nullValue // = 0
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .nullValue }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .nullValue
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .nullValue: 0
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Google_Protobuf_NullValue] = [.nullValue]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "google.protobuf.NullValue",
    values: [
      ("NULL_VALUE", 0),
    ])
}

/// A JSON object.
public struct Google_Protobuf_Struct: WrightProtobuf.Message {
  public var fields: [String: Google_Protobuf_Value] = [:]

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.Struct",
    fields: [
      .init(1, "fields", .map(.string, .message { Google_Protobuf_Value.layout }), .map),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.map(&self.fields, tag, 10, 18, key: { $0.string() }, value: { $0.message() })
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.map(0, self.fields)
  }
}

/// A JSON value.
public struct Google_Protobuf_Value: WrightProtobuf.Message {
  /// Exactly one is set.
  public var kind: OneOf_Kind? = nil

  public var nullValue: Google_Protobuf_NullValue {
    get {
      if case .nullValue(let value)? = self.kind { return value }
      return .nullValue
    }
    set { self.kind = .nullValue(newValue) }
  }

  public var numberValue: Double {
    get {
      if case .numberValue(let value)? = self.kind { return value }
      return 0
    }
    set { self.kind = .numberValue(newValue) }
  }

  public var stringValue: String {
    get {
      if case .stringValue(let value)? = self.kind { return value }
      return ""
    }
    set { self.kind = .stringValue(newValue) }
  }

  public var boolValue: Bool {
    get {
      if case .boolValue(let value)? = self.kind { return value }
      return false
    }
    set { self.kind = .boolValue(newValue) }
  }

  public var structValue: Google_Protobuf_Struct {
    get {
      if case .structValue(let value)? = self.kind { return value }
      return Google_Protobuf_Struct()
    }
    set { self.kind = .structValue(newValue) }
  }

  public var listValue: Google_Protobuf_ListValue {
    get {
      if case .listValue(let value)? = self.kind { return value }
      return Google_Protobuf_ListValue()
    }
    set { self.kind = .listValue(newValue) }
  }

  /// Exactly one is set.
  public enum OneOf_Kind: Hashable, Sendable {
    case nullValue(Google_Protobuf_NullValue)
    case numberValue(Double)
    case stringValue(String)
    case boolValue(Bool)
    case structValue(Google_Protobuf_Struct)
    case listValue(Google_Protobuf_ListValue)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.Value",
    fields: [
      .init(1, "null_value", .enum { Google_Protobuf_NullValue.layout }, .optional, oneof: 0),
      .init(2, "number_value", .double, .optional, oneof: 0),
      .init(3, "string_value", .string, .optional, oneof: 0),
      .init(4, "bool_value", .bool, .optional, oneof: 0),
      .init(5, "struct_value", .message { Google_Protobuf_Struct.layout }, .optional, oneof: 0),
      .init(6, "list_value", .message { Google_Protobuf_ListValue.layout }, .optional, oneof: 0),
    ], oneofs: ["kind"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.kind = .nullValue(input.enumeration())
      case 17: self.kind = .numberValue(input.fixed())
      case 26: self.kind = .stringValue(input.string())
      case 32: self.kind = .boolValue(input.bool())
      case 42: self.kind = .structValue(input.message(joining: self.kind != nil))
      case 50: self.kind = .listValue(input.message(joining: self.kind != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.kind {
    case .nullValue(let value)?: fields.present(0, value)
    case .numberValue(let value)?: fields.present(1, value)
    case .stringValue(let value)?: fields.present(2, value)
    case .boolValue(let value)?: fields.present(3, value)
    case .structValue(let value)?: fields.present(4, value)
    case .listValue(let value)?: fields.present(5, value)
    case nil: break
    }
  }
}

/// A JSON array.
public struct Google_Protobuf_ListValue: WrightProtobuf.Message {
  public var values: [Google_Protobuf_Value] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.ListValue",
    fields: [
      .init(1, "values", .message { Google_Protobuf_Value.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.values, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.values)
  }
}

/// The schema file `google/protobuf/struct.proto`.
public enum File_google_protobuf_struct {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/struct.proto",
    base64: """
      Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASADKAsy\
      Iy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEgASgJUgNr\
      ZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1\
      ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtu\
      dW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29s\
      VmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0\
      X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUS\
      LgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQ\
      AEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9r\
      bm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z
      """,
    imports: { [] })
}
