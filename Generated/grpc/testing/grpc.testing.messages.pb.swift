// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/testing/messages.proto. Do not edit.

public import WrightProtobuf

/// What a payload is made of.
public enum Grpc_Testing_PayloadType: WrightProtobuf.Enum {
  /// Bytes that compress well.
  case compressable // = 0
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .compressable }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .compressable
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .compressable: 0
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Grpc_Testing_PayloadType] = [.compressable]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "grpc.testing.PayloadType",
    values: [
      ("COMPRESSABLE", 0),
    ])
}

/// By which way a client that balances by gRPCLB reached its server.
public enum Grpc_Testing_GrpclbRouteType: WrightProtobuf.Enum {
  /// It is not known.
  case unknown // = 0
  /// By a server to fall back to.
  case fallback // = 1
  /// By a server that the balancer named.
  case backend // = 2
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unknown }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .fallback
    case 2: self = .backend
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unknown: 0
    case .fallback: 1
    case .backend: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Grpc_Testing_GrpclbRouteType] = [.unknown, .fallback, .backend]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "grpc.testing.GrpclbRouteType",
    values: [
      ("GRPCLB_ROUTE_TYPE_UNKNOWN", 0),
      ("GRPCLB_ROUTE_TYPE_FALLBACK", 1),
      ("GRPCLB_ROUTE_TYPE_BACKEND", 2),
    ])
}

/// A truth value that may be left out.
public struct Grpc_Testing_BoolValue: WrightProtobuf.Message {
  /// The value.
  public var value: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.BoolValue",
    fields: [
      .init(1, "value", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.value = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.value)
  }
}

/// Bytes that give a message its size.
public struct Grpc_Testing_Payload: WrightProtobuf.Message {
  /// What the bytes are.
  public var type: Grpc_Testing_PayloadType = .compressable

  /// The bytes.
  public var body: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.Payload",
    fields: [
      .init(1, "type", .enum { Grpc_Testing_PayloadType.layout }),
      .init(2, "body", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.type = input.enumeration()
      case 18: self.body = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.type)
    fields.value(1, self.body)
  }
}

/// A status that the server is to end the call with.
public struct Grpc_Testing_EchoStatus: WrightProtobuf.Message {
  /// The number of the status.
  public var code: Int32 = 0

  /// Its message.
  public var message: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.EchoStatus",
    fields: [
      .init(1, "code", .int32),
      .init(2, "message", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.code = input.varint()
      case 18: self.message = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.code)
    fields.value(1, self.message)
  }
}

/// One request, and what its response is to be like.
public struct Grpc_Testing_SimpleRequest: WrightProtobuf.Message {
  /// What the response's payload is made of.
  public var responseType: Grpc_Testing_PayloadType = .compressable

  /// The bytes of the response's payload.
  public var responseSize: Int32 = 0

  /// A payload for the request.
  public var payload: Grpc_Testing_Payload {
    get { self._payload ?? Grpc_Testing_Payload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Grpc_Testing_Payload? = nil

  /// Whether the response names the caller.
  public var fillUsername: Bool = false

  /// Whether the response names the scope of the caller's token.
  public var fillOauthScope: Bool = false

  /// Whether the response is to be compressed; left out, it is the server's choice.
  public var responseCompressed: Grpc_Testing_BoolValue {
    get { self._responseCompressed ?? Grpc_Testing_BoolValue() }
    set { self._responseCompressed = newValue }
  }
  /// Whether `responseCompressed` has been set.
  public var hasResponseCompressed: Bool { self._responseCompressed != nil }
  /// Makes `responseCompressed` absent.
  public mutating func clearResponseCompressed() { self._responseCompressed = nil }
  private var _responseCompressed: Grpc_Testing_BoolValue? = nil

  /// The status to end with, if it is not OK.
  public var responseStatus: Grpc_Testing_EchoStatus {
    get { self._responseStatus ?? Grpc_Testing_EchoStatus() }
    set { self._responseStatus = newValue }
  }
  /// Whether `responseStatus` has been set.
  public var hasResponseStatus: Bool { self._responseStatus != nil }
  /// Makes `responseStatus` absent.
  public mutating func clearResponseStatus() { self._responseStatus = nil }
  private var _responseStatus: Grpc_Testing_EchoStatus? = nil

  /// Whether this request must have been compressed; left out, it does not matter.
  public var expectCompressed: Grpc_Testing_BoolValue {
    get { self._expectCompressed ?? Grpc_Testing_BoolValue() }
    set { self._expectCompressed = newValue }
  }
  /// Whether `expectCompressed` has been set.
  public var hasExpectCompressed: Bool { self._expectCompressed != nil }
  /// Makes `expectCompressed` absent.
  public mutating func clearExpectCompressed() { self._expectCompressed = nil }
  private var _expectCompressed: Grpc_Testing_BoolValue? = nil

  /// Whether the response names the server.
  public var fillServerID: Bool = false

  /// Whether the response tells by which way the client came.
  public var fillGrpclbRouteType: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.SimpleRequest",
    fields: [
      .init(1, "response_type", .enum { Grpc_Testing_PayloadType.layout }),
      .init(2, "response_size", .int32),
      .init(3, "payload", .message { Grpc_Testing_Payload.layout }, .optional),
      .init(4, "fill_username", .bool),
      .init(5, "fill_oauth_scope", .bool),
      .init(6, "response_compressed", .message { Grpc_Testing_BoolValue.layout }, .optional),
      .init(7, "response_status", .message { Grpc_Testing_EchoStatus.layout }, .optional),
      .init(8, "expect_compressed", .message { Grpc_Testing_BoolValue.layout }, .optional),
      .init(9, "fill_server_id", .bool),
      .init(10, "fill_grpclb_route_type", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.responseType = input.enumeration()
      case 16: self.responseSize = input.varint()
      case 26: input.message(&self._payload)
      case 32: self.fillUsername = input.bool()
      case 40: self.fillOauthScope = input.bool()
      case 50: input.message(&self._responseCompressed)
      case 58: input.message(&self._responseStatus)
      case 66: input.message(&self._expectCompressed)
      case 72: self.fillServerID = input.bool()
      case 80: self.fillGrpclbRouteType = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.responseType)
    fields.value(1, self.responseSize)
    fields.optional(2, self._payload)
    fields.value(3, self.fillUsername)
    fields.value(4, self.fillOauthScope)
    fields.optional(5, self._responseCompressed)
    fields.optional(6, self._responseStatus)
    fields.optional(7, self._expectCompressed)
    fields.value(8, self.fillServerID)
    fields.value(9, self.fillGrpclbRouteType)
  }
}

/// The response to one request.
public struct Grpc_Testing_SimpleResponse: WrightProtobuf.Message {
  /// A payload of the size that was asked for.
  public var payload: Grpc_Testing_Payload {
    get { self._payload ?? Grpc_Testing_Payload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Grpc_Testing_Payload? = nil

  /// The caller, if that was asked for.
  public var username: String = ""

  /// The scope of the caller's token, if that was asked for.
  public var oauthScope: String = ""

  /// The server, if that was asked for.
  public var serverID: String = ""

  /// By which way the client came, if that was asked for.
  public var grpclbRouteType: Grpc_Testing_GrpclbRouteType = .unknown

  /// The machine that the server runs on.
  public var hostname: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.SimpleResponse",
    fields: [
      .init(1, "payload", .message { Grpc_Testing_Payload.layout }, .optional),
      .init(2, "username", .string),
      .init(3, "oauth_scope", .string),
      .init(4, "server_id", .string),
      .init(5, "grpclb_route_type", .enum { Grpc_Testing_GrpclbRouteType.layout }),
      .init(6, "hostname", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payload)
      case 18: self.username = input.string()
      case 26: self.oauthScope = input.string()
      case 34: self.serverID = input.string()
      case 40: self.grpclbRouteType = input.enumeration()
      case 50: self.hostname = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payload)
    fields.value(1, self.username)
    fields.value(2, self.oauthScope)
    fields.value(3, self.serverID)
    fields.value(4, self.grpclbRouteType)
    fields.value(5, self.hostname)
  }
}

/// One of many requests.
public struct Grpc_Testing_StreamingInputCallRequest: WrightProtobuf.Message {
  /// A payload for the request.
  public var payload: Grpc_Testing_Payload {
    get { self._payload ?? Grpc_Testing_Payload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Grpc_Testing_Payload? = nil

  /// Whether this request must have been compressed; left out, it does not matter.
  public var expectCompressed: Grpc_Testing_BoolValue {
    get { self._expectCompressed ?? Grpc_Testing_BoolValue() }
    set { self._expectCompressed = newValue }
  }
  /// Whether `expectCompressed` has been set.
  public var hasExpectCompressed: Bool { self._expectCompressed != nil }
  /// Makes `expectCompressed` absent.
  public mutating func clearExpectCompressed() { self._expectCompressed = nil }
  private var _expectCompressed: Grpc_Testing_BoolValue? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.StreamingInputCallRequest",
    fields: [
      .init(1, "payload", .message { Grpc_Testing_Payload.layout }, .optional),
      .init(2, "expect_compressed", .message { Grpc_Testing_BoolValue.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payload)
      case 18: input.message(&self._expectCompressed)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payload)
    fields.optional(1, self._expectCompressed)
  }
}

/// The response to many requests.
public struct Grpc_Testing_StreamingInputCallResponse: WrightProtobuf.Message {
  /// The bytes of all payloads together.
  public var aggregatedPayloadSize: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.StreamingInputCallResponse",
    fields: [
      .init(1, "aggregated_payload_size", .int32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.aggregatedPayloadSize = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.aggregatedPayloadSize)
  }
}

/// What one of many responses is to be like.
public struct Grpc_Testing_ResponseParameters: WrightProtobuf.Message {
  /// The bytes of its payload.
  public var size: Int32 = 0

  /// How many microseconds after the response before it comes.
  public var intervalUs: Int32 = 0

  /// Whether it is to be compressed; left out, it is the server's choice.
  public var compressed: Grpc_Testing_BoolValue {
    get { self._compressed ?? Grpc_Testing_BoolValue() }
    set { self._compressed = newValue }
  }
  /// Whether `compressed` has been set.
  public var hasCompressed: Bool { self._compressed != nil }
  /// Makes `compressed` absent.
  public mutating func clearCompressed() { self._compressed = nil }
  private var _compressed: Grpc_Testing_BoolValue? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.ResponseParameters",
    fields: [
      .init(1, "size", .int32),
      .init(2, "interval_us", .int32),
      .init(3, "compressed", .message { Grpc_Testing_BoolValue.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.size = input.varint()
      case 16: self.intervalUs = input.varint()
      case 26: input.message(&self._compressed)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.size)
    fields.value(1, self.intervalUs)
    fields.optional(2, self._compressed)
  }
}

/// A request that is answered by many responses.
public struct Grpc_Testing_StreamingOutputCallRequest: WrightProtobuf.Message {
  /// What the responses' payloads are made of.
  public var responseType: Grpc_Testing_PayloadType = .compressable

  /// The responses, in order.
  public var responseParameters: [Grpc_Testing_ResponseParameters] = []

  /// A payload for the request.
  public var payload: Grpc_Testing_Payload {
    get { self._payload ?? Grpc_Testing_Payload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Grpc_Testing_Payload? = nil

  /// The status to end with, if it is not OK.
  public var responseStatus: Grpc_Testing_EchoStatus {
    get { self._responseStatus ?? Grpc_Testing_EchoStatus() }
    set { self._responseStatus = newValue }
  }
  /// Whether `responseStatus` has been set.
  public var hasResponseStatus: Bool { self._responseStatus != nil }
  /// Makes `responseStatus` absent.
  public mutating func clearResponseStatus() { self._responseStatus = nil }
  private var _responseStatus: Grpc_Testing_EchoStatus? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.StreamingOutputCallRequest",
    fields: [
      .init(1, "response_type", .enum { Grpc_Testing_PayloadType.layout }),
      .init(2, "response_parameters", .message { Grpc_Testing_ResponseParameters.layout }, .repeated),
      .init(3, "payload", .message { Grpc_Testing_Payload.layout }, .optional),
      .init(7, "response_status", .message { Grpc_Testing_EchoStatus.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.responseType = input.enumeration()
      case 18: input.messages(&self.responseParameters, tag)
      case 26: input.message(&self._payload)
      case 58: input.message(&self._responseStatus)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.responseType)
    fields.repeated(1, self.responseParameters)
    fields.optional(2, self._payload)
    fields.optional(3, self._responseStatus)
  }
}

/// One of many responses.
public struct Grpc_Testing_StreamingOutputCallResponse: WrightProtobuf.Message {
  /// A payload of the size that was asked for.
  public var payload: Grpc_Testing_Payload {
    get { self._payload ?? Grpc_Testing_Payload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Grpc_Testing_Payload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.testing.StreamingOutputCallResponse",
    fields: [
      .init(1, "payload", .message { Grpc_Testing_Payload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payload)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payload)
  }
}

/// The schema file `grpc/testing/messages.proto`.
public enum File_grpc_testing_messages {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/testing/messages.proto",
    base64: """
      ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZh\
      bHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgM\
      UgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIqIECg1TaW1w\
      bGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIj\
      Cg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2Fk\
      UgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5m\
      aWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9u\
      c2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0\
      YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQS\
      JAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxsX2dycGNsYl9yb3V0ZV90eXBlGAogASgIUhNmaWxs\
      R3JwY2xiUm91dGVUeXBlIoICCg5TaW1wbGVSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRS\
      B3BheWxvYWQSGgoIdXNlcm5hbWUYAiABKAlSCHVzZXJuYW1lEh8KC29hdXRoX3Njb3BlGAMgASgJUgpvYXV0aFNjb3BlEhsKCXNl\
      cnZlcl9pZBgEIAEoCVIIc2VydmVySWQSSQoRZ3JwY2xiX3JvdXRlX3R5cGUYBSABKA4yHS5ncnBjLnRlc3RpbmcuR3JwY2xiUm91\
      dGVUeXBlUg9ncnBjbGJSb3V0ZVR5cGUSGgoIaG9zdG5hbWUYBiABKAlSCGhvc3RuYW1lIpIBChlTdHJlYW1pbmdJbnB1dENhbGxS\
      ZXF1ZXN0Ei8KB3BheWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJEChFleHBlY3RfY29tcHJlc3Nl\
      ZBgCIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQiVAoaU3RyZWFtaW5nSW5wdXRDYWxsUmVz\
      cG9uc2USNgoXYWdncmVnYXRlZF9wYXlsb2FkX3NpemUYASABKAVSFWFnZ3JlZ2F0ZWRQYXlsb2FkU2l6ZSKCAQoSUmVzcG9uc2VQ\
      YXJhbWV0ZXJzEhIKBHNpemUYASABKAVSBHNpemUSHwoLaW50ZXJ2YWxfdXMYAiABKAVSCmludGVydmFsVXMSNwoKY29tcHJlc3Nl\
      ZBgDIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSCmNvbXByZXNzZWQiowIKGlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0\
      Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRJRChNyZXNwb25z\
      ZV9wYXJhbWV0ZXJzGAIgAygLMiAuZ3JwYy50ZXN0aW5nLlJlc3BvbnNlUGFyYW1ldGVyc1IScmVzcG9uc2VQYXJhbWV0ZXJzEi8K\
      B3BheWxvYWQYAyABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJBCg9yZXNwb25zZV9zdGF0dXMYByABKAsyGC5n\
      cnBjLnRlc3RpbmcuRWNob1N0YXR1c1IOcmVzcG9uc2VTdGF0dXMiTgobU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlEi8KB3Bh\
      eWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZCofCgtQYXlsb2FkVHlwZRIQCgxDT01QUkVTU0FCTEUQ\
      ACpvCg9HcnBjbGJSb3V0ZVR5cGUSHQoZR1JQQ0xCX1JPVVRFX1RZUEVfVU5LTk9XThAAEh4KGkdSUENMQl9ST1VURV9UWVBFX0ZB\
      TExCQUNLEAESHQoZR1JQQ0xCX1JPVVRFX1RZUEVfQkFDS0VORBACYgZwcm90bzM=
      """,
    imports: { [] })
}
