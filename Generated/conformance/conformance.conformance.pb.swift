// swift-format-ignore-file
// Made by protoc-gen-wright from conformance/conformance.proto. Do not edit.

public import WrightProtobuf

/// How a message is written.
public enum Conformance_WireFormat: WrightProtobuf.Enum {
  case unspecified // = 0
  case protobuf // = 1
  case json // = 2
  case jspb // = 3
  case textFormat // = 4
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .protobuf
    case 2: self = .json
    case 3: self = .jspb
    case 4: self = .textFormat
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .protobuf: 1
    case .json: 2
    case .jspb: 3
    case .textFormat: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Conformance_WireFormat] = [.unspecified, .protobuf, .json, .jspb, .textFormat]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "conformance.WireFormat",
    values: [
      ("UNSPECIFIED", 0),
      ("PROTOBUF", 1),
      ("JSON", 2),
      ("JSPB", 3),
      ("TEXT_FORMAT", 4),
    ])
}

/// What a test is about.
public enum Conformance_TestCategory: WrightProtobuf.Enum {
  case unspecifiedTest // = 0
  case binaryTest // = 1
  case jsonTest // = 2
  /// Fields in JSON that the schema does not have are to be passed over.
  case jsonIgnoreUnknownParsingTest // = 3
  case jspbTest // = 4
  case textFormatTest // = 5
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecifiedTest }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecifiedTest
    case 1: self = .binaryTest
    case 2: self = .jsonTest
    case 3: self = .jsonIgnoreUnknownParsingTest
    case 4: self = .jspbTest
    case 5: self = .textFormatTest
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecifiedTest: 0
    case .binaryTest: 1
    case .jsonTest: 2
    case .jsonIgnoreUnknownParsingTest: 3
    case .jspbTest: 4
    case .textFormatTest: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Conformance_TestCategory] = [.unspecifiedTest, .binaryTest, .jsonTest, .jsonIgnoreUnknownParsingTest, .jspbTest, .textFormatTest]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "conformance.TestCategory",
    values: [
      ("UNSPECIFIED_TEST", 0),
      ("BINARY_TEST", 1),
      ("JSON_TEST", 2),
      ("JSON_IGNORE_UNKNOWN_PARSING_TEST", 3),
      ("JSPB_TEST", 4),
      ("TEXT_FORMAT_TEST", 5),
    ])
}

/// Tests that are known to fail: what the runner asks for first, by the name `conformance.FailureSet`.
public struct Conformance_FailureSet: WrightProtobuf.Message {
  public var failure: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "conformance.FailureSet",
    fields: [
      .init(1, "failure", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.repeated(&self.failure, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.failure)
  }
}

/// A message to be read in one format and written in another.
public struct Conformance_ConformanceRequest: WrightProtobuf.Message {
  public var requestedOutputFormat: Conformance_WireFormat = .unspecified

  /// The full name of the message.
  public var messageType: String = ""

  public var testCategory: Conformance_TestCategory = .unspecifiedTest

  /// For JSPB alone.
  public var jspbEncodingOptions: Conformance_JspbEncodingConfig {
    get { self._jspbEncodingOptions ?? Conformance_JspbEncodingConfig() }
    set { self._jspbEncodingOptions = newValue }
  }
  /// Whether `jspbEncodingOptions` has been set.
  public var hasJspbEncodingOptions: Bool { self._jspbEncodingOptions != nil }
  /// Makes `jspbEncodingOptions` absent.
  public mutating func clearJspbEncodingOptions() { self._jspbEncodingOptions = nil }
  private var _jspbEncodingOptions: Conformance_JspbEncodingConfig? = nil

  /// For the text format alone.
  public var printUnknownFields: Bool = false

  public var payload: OneOf_Payload? = nil

  public var protobufPayload: [UInt8] {
    get {
      if case .protobufPayload(let value)? = self.payload { return value }
      return []
    }
    set { self.payload = .protobufPayload(newValue) }
  }

  public var jsonPayload: String {
    get {
      if case .jsonPayload(let value)? = self.payload { return value }
      return ""
    }
    set { self.payload = .jsonPayload(newValue) }
  }

  public var jspbPayload: String {
    get {
      if case .jspbPayload(let value)? = self.payload { return value }
      return ""
    }
    set { self.payload = .jspbPayload(newValue) }
  }

  public var textPayload: String {
    get {
      if case .textPayload(let value)? = self.payload { return value }
      return ""
    }
    set { self.payload = .textPayload(newValue) }
  }

  /// Which of `payload` is set.
  public enum OneOf_Payload: Hashable, Sendable {
    case protobufPayload([UInt8])
    case jsonPayload(String)
    case jspbPayload(String)
    case textPayload(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "conformance.ConformanceRequest",
    fields: [
      .init(1, "protobuf_payload", .bytes, .optional, oneof: 0),
      .init(2, "json_payload", .string, .optional, oneof: 0),
      .init(3, "requested_output_format", .enum { Conformance_WireFormat.layout }),
      .init(4, "message_type", .string),
      .init(5, "test_category", .enum { Conformance_TestCategory.layout }),
      .init(6, "jspb_encoding_options", .message { Conformance_JspbEncodingConfig.layout }, .optional),
      .init(7, "jspb_payload", .string, .optional, oneof: 0),
      .init(8, "text_payload", .string, .optional, oneof: 0),
      .init(9, "print_unknown_fields", .bool),
    ], oneofs: ["payload"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.payload = .protobufPayload(input.bytes())
      case 18: self.payload = .jsonPayload(input.string())
      case 24: self.requestedOutputFormat = input.enumeration()
      case 34: self.messageType = input.string()
      case 40: self.testCategory = input.enumeration()
      case 50: input.message(&self._jspbEncodingOptions)
      case 58: self.payload = .jspbPayload(input.string())
      case 66: self.payload = .textPayload(input.string())
      case 72: self.printUnknownFields = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.payload {
    case .protobufPayload(let value)?: fields.present(0, value)
    case .jsonPayload(let value)?: fields.present(1, value)
    default: break
    }
    fields.value(2, self.requestedOutputFormat)
    fields.value(3, self.messageType)
    fields.value(4, self.testCategory)
    fields.optional(5, self._jspbEncodingOptions)
    switch self.payload {
    case .jspbPayload(let value)?: fields.present(6, value)
    case .textPayload(let value)?: fields.present(7, value)
    default: break
    }
    fields.value(8, self.printUnknownFields)
  }
}

/// What became of a request.
public struct Conformance_ConformanceResponse: WrightProtobuf.Message {
  public var result: OneOf_Result? = nil

  /// The payload is no such message.
  public var parseError: String {
    get {
      if case .parseError(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .parseError(newValue) }
  }

  /// The program itself went wrong.
  public var runtimeError: String {
    get {
      if case .runtimeError(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .runtimeError(newValue) }
  }

  public var protobufPayload: [UInt8] {
    get {
      if case .protobufPayload(let value)? = self.result { return value }
      return []
    }
    set { self.result = .protobufPayload(newValue) }
  }

  public var jsonPayload: String {
    get {
      if case .jsonPayload(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .jsonPayload(newValue) }
  }

  /// Why the program does not do this.
  public var skipped: String {
    get {
      if case .skipped(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .skipped(newValue) }
  }

  /// The message has no form in the format that was asked for.
  public var serializeError: String {
    get {
      if case .serializeError(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .serializeError(newValue) }
  }

  public var jspbPayload: String {
    get {
      if case .jspbPayload(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .jspbPayload(newValue) }
  }

  public var textPayload: String {
    get {
      if case .textPayload(let value)? = self.result { return value }
      return ""
    }
    set { self.result = .textPayload(newValue) }
  }

  /// Which of `result` is set.
  public enum OneOf_Result: Hashable, Sendable {
    /// The payload is no such message.
    case parseError(String)
    /// The program itself went wrong.
    case runtimeError(String)
    case protobufPayload([UInt8])
    case jsonPayload(String)
    /// Why the program does not do this.
    case skipped(String)
    /// The message has no form in the format that was asked for.
    case serializeError(String)
    case jspbPayload(String)
    case textPayload(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "conformance.ConformanceResponse",
    fields: [
      .init(1, "parse_error", .string, .optional, oneof: 0),
      .init(2, "runtime_error", .string, .optional, oneof: 0),
      .init(3, "protobuf_payload", .bytes, .optional, oneof: 0),
      .init(4, "json_payload", .string, .optional, oneof: 0),
      .init(5, "skipped", .string, .optional, oneof: 0),
      .init(6, "serialize_error", .string, .optional, oneof: 0),
      .init(7, "jspb_payload", .string, .optional, oneof: 0),
      .init(8, "text_payload", .string, .optional, oneof: 0),
    ], oneofs: ["result"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.result = .parseError(input.string())
      case 18: self.result = .runtimeError(input.string())
      case 26: self.result = .protobufPayload(input.bytes())
      case 34: self.result = .jsonPayload(input.string())
      case 42: self.result = .skipped(input.string())
      case 50: self.result = .serializeError(input.string())
      case 58: self.result = .jspbPayload(input.string())
      case 66: self.result = .textPayload(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.result {
    case .parseError(let value)?: fields.present(0, value)
    case .runtimeError(let value)?: fields.present(1, value)
    case .protobufPayload(let value)?: fields.present(2, value)
    case .jsonPayload(let value)?: fields.present(3, value)
    case .skipped(let value)?: fields.present(4, value)
    case .serializeError(let value)?: fields.present(5, value)
    case .jspbPayload(let value)?: fields.present(6, value)
    case .textPayload(let value)?: fields.present(7, value)
    case nil: break
    }
  }
}

/// How JSPB is written.
public struct Conformance_JspbEncodingConfig: WrightProtobuf.Message {
  public var useJspbArrayAnyFormat: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "conformance.JspbEncodingConfig",
    fields: [
      .init(1, "use_jspb_array_any_format", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.useJspbArrayAnyFormat = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.useJspbArrayAnyFormat)
  }
}

/// The schema file `conformance/conformance.proto`.
public enum File_conformance_conformance {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "conformance/conformance.proto",
    base64: """
      Ch1jb25mb3JtYW5jZS9jb25mb3JtYW5jZS5wcm90bxILY29uZm9ybWFuY2UiJgoKRmFpbHVyZVNldBIYCgdmYWlsdXJlGAEgAygJ\
      UgdmYWlsdXJlIvYDChJDb25mb3JtYW5jZVJlcXVlc3QSKwoQcHJvdG9idWZfcGF5bG9hZBgBIAEoDEgAUg9wcm90b2J1ZlBheWxv\
      YWQSIwoManNvbl9wYXlsb2FkGAIgASgJSABSC2pzb25QYXlsb2FkEiMKDGpzcGJfcGF5bG9hZBgHIAEoCUgAUgtqc3BiUGF5bG9h\
      ZBIjCgx0ZXh0X3BheWxvYWQYCCABKAlIAFILdGV4dFBheWxvYWQSTwoXcmVxdWVzdGVkX291dHB1dF9mb3JtYXQYAyABKA4yFy5j\
      b25mb3JtYW5jZS5XaXJlRm9ybWF0UhVyZXF1ZXN0ZWRPdXRwdXRGb3JtYXQSIQoMbWVzc2FnZV90eXBlGAQgASgJUgttZXNzYWdl\
      VHlwZRI+Cg10ZXN0X2NhdGVnb3J5GAUgASgOMhkuY29uZm9ybWFuY2UuVGVzdENhdGVnb3J5Ugx0ZXN0Q2F0ZWdvcnkSUwoVanNw\
      Yl9lbmNvZGluZ19vcHRpb25zGAYgASgLMh8uY29uZm9ybWFuY2UuSnNwYkVuY29kaW5nQ29uZmlnUhNqc3BiRW5jb2RpbmdPcHRp\
      b25zEjAKFHByaW50X3Vua25vd25fZmllbGRzGAkgASgIUhJwcmludFVua25vd25GaWVsZHNCCQoHcGF5bG9hZCLMAgoTQ29uZm9y\
      bWFuY2VSZXNwb25zZRIhCgtwYXJzZV9lcnJvchgBIAEoCUgAUgpwYXJzZUVycm9yEiUKDXJ1bnRpbWVfZXJyb3IYAiABKAlIAFIM\
      cnVudGltZUVycm9yEisKEHByb3RvYnVmX3BheWxvYWQYAyABKAxIAFIPcHJvdG9idWZQYXlsb2FkEiMKDGpzb25fcGF5bG9hZBgE\
      IAEoCUgAUgtqc29uUGF5bG9hZBIaCgdza2lwcGVkGAUgASgJSABSB3NraXBwZWQSKQoPc2VyaWFsaXplX2Vycm9yGAYgASgJSABS\
      DnNlcmlhbGl6ZUVycm9yEiMKDGpzcGJfcGF5bG9hZBgHIAEoCUgAUgtqc3BiUGF5bG9hZBIjCgx0ZXh0X3BheWxvYWQYCCABKAlI\
      AFILdGV4dFBheWxvYWRCCAoGcmVzdWx0Ik4KEkpzcGJFbmNvZGluZ0NvbmZpZxI4Chl1c2VfanNwYl9hcnJheV9hbnlfZm9ybWF0\
      GAEgASgIUhV1c2VKc3BiQXJyYXlBbnlGb3JtYXQqUAoKV2lyZUZvcm1hdBIPCgtVTlNQRUNJRklFRBAAEgwKCFBST1RPQlVGEAES\
      CAoESlNPThACEggKBEpTUEIQAxIPCgtURVhUX0ZPUk1BVBAEKo8BCgxUZXN0Q2F0ZWdvcnkSFAoQVU5TUEVDSUZJRURfVEVTVBAA\
      Eg8KC0JJTkFSWV9URVNUEAESDQoJSlNPTl9URVNUEAISJAogSlNPTl9JR05PUkVfVU5LTk9XTl9QQVJTSU5HX1RFU1QQAxINCglK\
      U1BCX1RFU1QQBBIUChBURVhUX0ZPUk1BVF9URVNUEAViBnByb3RvMw==
      """,
    imports: { [] })
}
