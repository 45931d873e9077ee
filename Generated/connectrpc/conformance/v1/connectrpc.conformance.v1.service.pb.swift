// swift-format-ignore-file
// Made by protoc-gen-wright from connectrpc/conformance/v1/service.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// What a single response is to be.
public struct Connectrpc_Conformance_V1_UnaryResponseDefinition: WrightProtobuf.Message {
  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []

  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []

  /// How long the server waits before it answers.
  public var responseDelayMs: UInt32 = 0

  public var response: OneOf_Response? = nil

  /// The data of the response.
  public var responseData: [UInt8] {
    get {
      if case .responseData(let value)? = self.response { return value }
      return []
    }
    set { self.response = .responseData(newValue) }
  }

  /// The error instead of a response; what is known of the request is added to its details.
  public var error: Connectrpc_Conformance_V1_Error {
    get {
      if case .error(let value)? = self.response { return value }
      return Connectrpc_Conformance_V1_Error()
    }
    set { self.response = .error(newValue) }
  }

  /// Which of `response` is set.
  public enum OneOf_Response: Hashable, Sendable {
    /// The data of the response.
    case responseData([UInt8])
    /// The error instead of a response; what is known of the request is added to its details.
    case error(Connectrpc_Conformance_V1_Error)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.UnaryResponseDefinition",
    fields: [
      .init(1, "response_headers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(2, "response_data", .bytes, .optional, oneof: 0),
      .init(3, "error", .message { Connectrpc_Conformance_V1_Error.layout }, .optional, oneof: 0),
      .init(4, "response_trailers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(6, "response_delay_ms", .uint32),
    ], oneofs: ["response"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.responseHeaders, tag)
      case 18: self.response = .responseData(input.bytes())
      case 26: self.response = .error(input.message(joining: self.response != nil))
      case 34: input.messages(&self.responseTrailers, tag)
      case 48: self.responseDelayMs = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.responseHeaders)
    switch self.response {
    case .responseData(let value)?: fields.present(1, value)
    case .error(let value)?: fields.present(2, value)
    case nil: break
    }
    fields.repeated(3, self.responseTrailers)
    fields.value(4, self.responseDelayMs)
  }
}

/// What the responses of a stream are to be.
public struct Connectrpc_Conformance_V1_StreamResponseDefinition: WrightProtobuf.Message {
  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []

  /// The data of each response.
  public var responseData: [[UInt8]] = []

  /// How long the server waits before each response.
  public var responseDelayMs: UInt32 = 0

  /// The error after the responses; with no response before it, what is known of the request is added to its details.
  public var error: Connectrpc_Conformance_V1_Error {
    get { self._error ?? Connectrpc_Conformance_V1_Error() }
    set { self._error = newValue }
  }
  /// Whether `error` has been set.
  public var hasError: Bool { self._error != nil }
  /// Makes `error` absent.
  public mutating func clearError() { self._error = nil }
  private var _error: Connectrpc_Conformance_V1_Error? = nil

  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.StreamResponseDefinition",
    fields: [
      .init(1, "response_headers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(2, "response_data", .bytes, .repeated),
      .init(3, "response_delay_ms", .uint32),
      .init(4, "error", .message { Connectrpc_Conformance_V1_Error.layout }, .optional),
      .init(5, "response_trailers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.responseHeaders, tag)
      case 18: input.repeated(&self.responseData, tag) { $0.bytes() }
      case 24: self.responseDelayMs = input.varint()
      case 34: input.message(&self._error)
      case 42: input.messages(&self.responseTrailers, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.responseHeaders)
    fields.repeated(1, self.responseData)
    fields.value(2, self.responseDelayMs)
    fields.optional(3, self._error)
    fields.repeated(4, self.responseTrailers)
  }
}

/// The message `connectrpc.conformance.v1.UnaryRequest`.
public struct Connectrpc_Conformance_V1_UnaryRequest: WrightProtobuf.Message {
  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition {
    get { self._responseDefinition ?? Connectrpc_Conformance_V1_UnaryResponseDefinition() }
    set { self._responseDefinition = newValue }
  }
  /// Whether `responseDefinition` has been set.
  public var hasResponseDefinition: Bool { self._responseDefinition != nil }
  /// Makes `responseDefinition` absent.
  public mutating func clearResponseDefinition() { self._responseDefinition = nil }
  private var _responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil

  /// Bytes that make the request larger.
  public var requestData: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.UnaryRequest",
    fields: [
      .init(1, "response_definition", .message { Connectrpc_Conformance_V1_UnaryResponseDefinition.layout }, .optional),
      .init(2, "request_data", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._responseDefinition)
      case 18: self.requestData = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._responseDefinition)
    fields.value(1, self.requestData)
  }
}

/// The message `connectrpc.conformance.v1.UnaryResponse`.
public struct Connectrpc_Conformance_V1_UnaryResponse: WrightProtobuf.Message {
  public var payload: Connectrpc_Conformance_V1_ConformancePayload {
    get { self._payload ?? Connectrpc_Conformance_V1_ConformancePayload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.UnaryResponse",
    fields: [
      .init(1, "payload", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .optional),
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

/// The message `connectrpc.conformance.v1.IdempotentUnaryRequest`.
public struct Connectrpc_Conformance_V1_IdempotentUnaryRequest: WrightProtobuf.Message {
  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition {
    get { self._responseDefinition ?? Connectrpc_Conformance_V1_UnaryResponseDefinition() }
    set { self._responseDefinition = newValue }
  }
  /// Whether `responseDefinition` has been set.
  public var hasResponseDefinition: Bool { self._responseDefinition != nil }
  /// Makes `responseDefinition` absent.
  public mutating func clearResponseDefinition() { self._responseDefinition = nil }
  private var _responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil

  /// Bytes that make the request larger.
  public var requestData: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.IdempotentUnaryRequest",
    fields: [
      .init(1, "response_definition", .message { Connectrpc_Conformance_V1_UnaryResponseDefinition.layout }, .optional),
      .init(2, "request_data", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._responseDefinition)
      case 18: self.requestData = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._responseDefinition)
    fields.value(1, self.requestData)
  }
}

/// The message `connectrpc.conformance.v1.IdempotentUnaryResponse`.
public struct Connectrpc_Conformance_V1_IdempotentUnaryResponse: WrightProtobuf.Message {
  public var payload: Connectrpc_Conformance_V1_ConformancePayload {
    get { self._payload ?? Connectrpc_Conformance_V1_ConformancePayload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.IdempotentUnaryResponse",
    fields: [
      .init(1, "payload", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .optional),
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

/// The message `connectrpc.conformance.v1.ServerStreamRequest`.
public struct Connectrpc_Conformance_V1_ServerStreamRequest: WrightProtobuf.Message {
  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition {
    get { self._responseDefinition ?? Connectrpc_Conformance_V1_StreamResponseDefinition() }
    set { self._responseDefinition = newValue }
  }
  /// Whether `responseDefinition` has been set.
  public var hasResponseDefinition: Bool { self._responseDefinition != nil }
  /// Makes `responseDefinition` absent.
  public mutating func clearResponseDefinition() { self._responseDefinition = nil }
  private var _responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil

  /// Bytes that make the request larger.
  public var requestData: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ServerStreamRequest",
    fields: [
      .init(1, "response_definition", .message { Connectrpc_Conformance_V1_StreamResponseDefinition.layout }, .optional),
      .init(2, "request_data", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._responseDefinition)
      case 18: self.requestData = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._responseDefinition)
    fields.value(1, self.requestData)
  }
}

/// The message `connectrpc.conformance.v1.ServerStreamResponse`.
public struct Connectrpc_Conformance_V1_ServerStreamResponse: WrightProtobuf.Message {
  public var payload: Connectrpc_Conformance_V1_ConformancePayload {
    get { self._payload ?? Connectrpc_Conformance_V1_ConformancePayload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ServerStreamResponse",
    fields: [
      .init(1, "payload", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .optional),
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

/// The message `connectrpc.conformance.v1.ClientStreamRequest`.
public struct Connectrpc_Conformance_V1_ClientStreamRequest: WrightProtobuf.Message {
  /// In the first request alone.
  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition {
    get { self._responseDefinition ?? Connectrpc_Conformance_V1_UnaryResponseDefinition() }
    set { self._responseDefinition = newValue }
  }
  /// Whether `responseDefinition` has been set.
  public var hasResponseDefinition: Bool { self._responseDefinition != nil }
  /// Makes `responseDefinition` absent.
  public mutating func clearResponseDefinition() { self._responseDefinition = nil }
  private var _responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil

  /// Bytes that make the request larger.
  public var requestData: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientStreamRequest",
    fields: [
      .init(1, "response_definition", .message { Connectrpc_Conformance_V1_UnaryResponseDefinition.layout }, .optional),
      .init(2, "request_data", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._responseDefinition)
      case 18: self.requestData = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._responseDefinition)
    fields.value(1, self.requestData)
  }
}

/// The message `connectrpc.conformance.v1.ClientStreamResponse`.
public struct Connectrpc_Conformance_V1_ClientStreamResponse: WrightProtobuf.Message {
  public var payload: Connectrpc_Conformance_V1_ConformancePayload {
    get { self._payload ?? Connectrpc_Conformance_V1_ConformancePayload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientStreamResponse",
    fields: [
      .init(1, "payload", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .optional),
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

/// The message `connectrpc.conformance.v1.BidiStreamRequest`.
public struct Connectrpc_Conformance_V1_BidiStreamRequest: WrightProtobuf.Message {
  /// In the first request alone.
  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition {
    get { self._responseDefinition ?? Connectrpc_Conformance_V1_StreamResponseDefinition() }
    set { self._responseDefinition = newValue }
  }
  /// Whether `responseDefinition` has been set.
  public var hasResponseDefinition: Bool { self._responseDefinition != nil }
  /// Makes `responseDefinition` absent.
  public mutating func clearResponseDefinition() { self._responseDefinition = nil }
  private var _responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil

  /// Whether a response comes after each request; in the first request alone.
  public var fullDuplex: Bool = false

  /// Bytes that make the request larger.
  public var requestData: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.BidiStreamRequest",
    fields: [
      .init(1, "response_definition", .message { Connectrpc_Conformance_V1_StreamResponseDefinition.layout }, .optional),
      .init(2, "full_duplex", .bool),
      .init(3, "request_data", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._responseDefinition)
      case 16: self.fullDuplex = input.bool()
      case 26: self.requestData = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._responseDefinition)
    fields.value(1, self.fullDuplex)
    fields.value(2, self.requestData)
  }
}

/// The message `connectrpc.conformance.v1.BidiStreamResponse`.
public struct Connectrpc_Conformance_V1_BidiStreamResponse: WrightProtobuf.Message {
  public var payload: Connectrpc_Conformance_V1_ConformancePayload {
    get { self._payload ?? Connectrpc_Conformance_V1_ConformancePayload() }
    set { self._payload = newValue }
  }
  /// Whether `payload` has been set.
  public var hasPayload: Bool { self._payload != nil }
  /// Makes `payload` absent.
  public mutating func clearPayload() { self._payload = nil }
  private var _payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.BidiStreamResponse",
    fields: [
      .init(1, "payload", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .optional),
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

/// The message `connectrpc.conformance.v1.UnimplementedRequest`.
public struct Connectrpc_Conformance_V1_UnimplementedRequest: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "connectrpc.conformance.v1.UnimplementedRequest", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// The message `connectrpc.conformance.v1.UnimplementedResponse`.
public struct Connectrpc_Conformance_V1_UnimplementedResponse: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "connectrpc.conformance.v1.UnimplementedResponse", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// What a response holds.
public struct Connectrpc_Conformance_V1_ConformancePayload: WrightProtobuf.Message {
  public var data: [UInt8] = []

  /// What the server was sent.
  public var requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo {
    get { self._requestInfo ?? Connectrpc_Conformance_V1_ConformancePayload.RequestInfo() }
    set { self._requestInfo = newValue }
  }
  /// Whether `requestInfo` has been set.
  public var hasRequestInfo: Bool { self._requestInfo != nil }
  /// Makes `requestInfo` absent.
  public mutating func clearRequestInfo() { self._requestInfo = nil }
  private var _requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ConformancePayload",
    fields: [
      .init(1, "data", .bytes),
      .init(2, "request_info", .message { Connectrpc_Conformance_V1_ConformancePayload.RequestInfo.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.data = input.bytes()
      case 18: input.message(&self._requestInfo)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.data)
    fields.optional(1, self._requestInfo)
  }

  /// What a server was sent.
  public struct RequestInfo: WrightProtobuf.Message {
    public var requestHeaders: [Connectrpc_Conformance_V1_Header] = []

    /// What the client's time limit left.
    public var timeoutMs: Int64 {
      get { self._timeoutMs ?? 0 }
      set { self._timeoutMs = newValue }
    }
    /// Whether `timeoutMs` has been set.
    public var hasTimeoutMs: Bool { self._timeoutMs != nil }
    /// Makes `timeoutMs` absent.
    public mutating func clearTimeoutMs() { self._timeoutMs = nil }
    private var _timeoutMs: Int64? = nil

    public var requests: [Google_Protobuf_Any] = []

    /// Of the Connect protocol alone.
    public var connectGetInfo: Connectrpc_Conformance_V1_ConformancePayload.ConnectGetInfo {
      get { self._connectGetInfo ?? Connectrpc_Conformance_V1_ConformancePayload.ConnectGetInfo() }
      set { self._connectGetInfo = newValue }
    }
    /// Whether `connectGetInfo` has been set.
    public var hasConnectGetInfo: Bool { self._connectGetInfo != nil }
    /// Makes `connectGetInfo` absent.
    public mutating func clearConnectGetInfo() { self._connectGetInfo = nil }
    private var _connectGetInfo: Connectrpc_Conformance_V1_ConformancePayload.ConnectGetInfo? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "connectrpc.conformance.v1.ConformancePayload.RequestInfo",
      fields: [
        .init(1, "request_headers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
        .init(2, "timeout_ms", .int64, .optional),
        .init(3, "requests", .message { Google_Protobuf_Any.layout }, .repeated),
        .init(4, "connect_get_info", .message { Connectrpc_Conformance_V1_ConformancePayload.ConnectGetInfo.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: input.messages(&self.requestHeaders, tag)
        case 16: self._timeoutMs = input.varint()
        case 26: input.messages(&self.requests, tag)
        case 34: input.message(&self._connectGetInfo)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.repeated(0, self.requestHeaders)
      fields.optional(1, self._timeoutMs)
      fields.repeated(2, self.requests)
      fields.optional(3, self._connectGetInfo)
    }
  }

  /// What a server was sent by GET.
  public struct ConnectGetInfo: WrightProtobuf.Message {
    public var queryParams: [Connectrpc_Conformance_V1_Header] = []

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "connectrpc.conformance.v1.ConformancePayload.ConnectGetInfo",
      fields: [
        .init(1, "query_params", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: input.messages(&self.queryParams, tag)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.repeated(0, self.queryParams)
    }
  }
}

/// A status that is not OK.
public struct Connectrpc_Conformance_V1_Error: WrightProtobuf.Message {
  public var code: Connectrpc_Conformance_V1_Code = .unspecified

  public var message: String {
    get { self._message ?? "" }
    set { self._message = newValue }
  }
  /// Whether `message` has been set.
  public var hasMessage: Bool { self._message != nil }
  /// Makes `message` absent.
  public mutating func clearMessage() { self._message = nil }
  private var _message: String? = nil

  public var details: [Google_Protobuf_Any] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.Error",
    fields: [
      .init(1, "code", .enum { Connectrpc_Conformance_V1_Code.layout }),
      .init(2, "message", .string, .optional),
      .init(3, "details", .message { Google_Protobuf_Any.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.code = input.enumeration()
      case 18: self._message = input.string()
      case 26: input.messages(&self.details, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.code)
    fields.optional(1, self._message)
    fields.repeated(2, self.details)
  }
}

/// A header or a trailer, with all its values; those of names that end in -bin are base64.
public struct Connectrpc_Conformance_V1_Header: WrightProtobuf.Message {
  public var name: String = ""

  public var value: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.Header",
    fields: [
      .init(1, "name", .string),
      .init(2, "value", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.name = input.string()
      case 18: input.repeated(&self.value, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.name)
    fields.repeated(1, self.value)
  }
}

/// Calls of all kinds, which answer as their requests say, and tell what they were sent.
public enum Connectrpc_Conformance_V1_ConformanceService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "connectrpc.conformance.v1.ConformanceService",
    methods: ["Unary", "ServerStream", "ClientStream", "BidiStream", "Unimplemented", "IdempotentUnary"],
    files: { File_connectrpc_conformance_v1_service.file.closure })

  /// The methods of the service.
  public enum Method {
    /// One response, or an error.
    public static let unary = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_UnaryRequest, Connectrpc_Conformance_V1_UnaryResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "Unary", kind: .unary,
      request: .init(decode: { try Connectrpc_Conformance_V1_UnaryRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_UnaryResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The responses that the request lists, then an error if it names one. The first tells of the request.
    public static let serverStream = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_ServerStreamRequest, Connectrpc_Conformance_V1_ServerStreamResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "ServerStream", kind: .serverStreaming,
      request: .init(decode: { try Connectrpc_Conformance_V1_ServerStreamRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_ServerStreamResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One response after the last request, or an error. The first request says which.
    public static let clientStream = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_ClientStreamRequest, Connectrpc_Conformance_V1_ClientStreamResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "ClientStream", kind: .clientStreaming,
      request: .init(decode: { try Connectrpc_Conformance_V1_ClientStreamRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_ClientStreamResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The responses that the first request lists: after the last request, or one after each.
    public static let bidiStream = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_BidiStreamRequest, Connectrpc_Conformance_V1_BidiStreamResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "BidiStream", kind: .bidirectionalStreaming,
      request: .init(decode: { try Connectrpc_Conformance_V1_BidiStreamRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_BidiStreamResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Something that the server does not have.
    public static let unimplemented = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_UnimplementedRequest, Connectrpc_Conformance_V1_UnimplementedResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "Unimplemented", kind: .unary,
      request: .init(decode: { try Connectrpc_Conformance_V1_UnimplementedRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_UnimplementedResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// As Unary, without effects.
    public static let idempotentUnary = WrightRPC.MethodDescriptor<Connectrpc_Conformance_V1_IdempotentUnaryRequest, Connectrpc_Conformance_V1_IdempotentUnaryResponse>(
      service: "connectrpc.conformance.v1.ConformanceService", name: "IdempotentUnary", kind: .unary,
      request: .init(decode: { try Connectrpc_Conformance_V1_IdempotentUnaryRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Connectrpc_Conformance_V1_IdempotentUnaryResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Calls of all kinds, which answer as their requests say, and tell what they were sent.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// One response, or an error.
    func unary(request: Connectrpc_Conformance_V1_UnaryRequest, context: WrightRPC.ServerContext) async throws -> Connectrpc_Conformance_V1_UnaryResponse

    /// The responses that the request lists, then an error if it names one. The first tells of the request.
    func serverStream(
      request: Connectrpc_Conformance_V1_ServerStreamRequest, response: WrightRPC.RPCWriter<Connectrpc_Conformance_V1_ServerStreamResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// One response after the last request, or an error. The first request says which.
    func clientStream(request: WrightRPC.RPCAsyncSequence<Connectrpc_Conformance_V1_ClientStreamRequest>, context: WrightRPC.ServerContext) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse

    /// The responses that the first request lists: after the last request, or one after each.
    func bidiStream(
      request: WrightRPC.RPCAsyncSequence<Connectrpc_Conformance_V1_BidiStreamRequest>, response: WrightRPC.RPCWriter<Connectrpc_Conformance_V1_BidiStreamResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Something that the server does not have.
    func unimplemented(request: Connectrpc_Conformance_V1_UnimplementedRequest, context: WrightRPC.ServerContext) async throws -> Connectrpc_Conformance_V1_UnimplementedResponse

    /// As Unary, without effects.
    func idempotentUnary(request: Connectrpc_Conformance_V1_IdempotentUnaryRequest, context: WrightRPC.ServerContext) async throws -> Connectrpc_Conformance_V1_IdempotentUnaryResponse
  }

  /// Calls the methods of `connectrpc.conformance.v1.ConformanceService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// One response, or an error.
    public func unary(
      _ message: Connectrpc_Conformance_V1_UnaryRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Connectrpc_Conformance_V1_UnaryResponse {
      try await client.unary(Method.unary, message, metadata: metadata, options: options)
    }

    /// The responses that the request lists, then an error if it names one. The first tells of the request.
    public func serverStream(
      _ message: Connectrpc_Conformance_V1_ServerStreamRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<Connectrpc_Conformance_V1_ServerStreamResponse> {
      client.serverStreaming(Method.serverStream, message, metadata: metadata, options: options)
    }

    /// One response after the last request, or an error. The first request says which.
    public func clientStream(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Connectrpc_Conformance_V1_ClientStreamRequest>) async throws -> Void
    ) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse {
      try await client.clientStreaming(Method.clientStream, metadata: metadata, options: options, requests: requests)
    }

    /// The responses that the first request lists: after the last request, or one after each.
    public func bidiStream(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Connectrpc_Conformance_V1_BidiStreamRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<Connectrpc_Conformance_V1_BidiStreamResponse> {
      client.bidirectionalStreaming(Method.bidiStream, metadata: metadata, options: options, requests: requests)
    }

    /// Something that the server does not have.
    public func unimplemented(
      _ message: Connectrpc_Conformance_V1_UnimplementedRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Connectrpc_Conformance_V1_UnimplementedResponse {
      try await client.unary(Method.unimplemented, message, metadata: metadata, options: options)
    }

    /// As Unary, without effects.
    public func idempotentUnary(
      _ message: Connectrpc_Conformance_V1_IdempotentUnaryRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Connectrpc_Conformance_V1_IdempotentUnaryResponse {
      try await client.unary(Method.idempotentUnary, message, metadata: metadata, options: options)
    }
  }
}

extension Connectrpc_Conformance_V1_ConformanceService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Connectrpc_Conformance_V1_ConformanceService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Connectrpc_Conformance_V1_ConformanceService.Method.unary) { messages in
      { bytes, context in
        try messages.seal(try await self.unary(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unary(request: request, context: context)
    }
    router.serverStreaming(Connectrpc_Conformance_V1_ConformanceService.Method.serverStream) { request, response, context in
      try await self.serverStream(request: request, response: response, context: context)
    }
    router.clientStreaming(Connectrpc_Conformance_V1_ConformanceService.Method.clientStream) { request, context in
      try await self.clientStream(request: request, context: context)
    }
    router.bidirectionalStreaming(Connectrpc_Conformance_V1_ConformanceService.Method.bidiStream) { request, response, context in
      try await self.bidiStream(request: request, response: response, context: context)
    }
    router.unary(Connectrpc_Conformance_V1_ConformanceService.Method.unimplemented) { messages in
      { bytes, context in
        try messages.seal(try await self.unimplemented(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unimplemented(request: request, context: context)
    }
    router.unary(Connectrpc_Conformance_V1_ConformanceService.Method.idempotentUnary) { messages in
      { bytes, context in
        try messages.seal(try await self.idempotentUnary(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.idempotentUnary(request: request, context: context)
    }
  }
}

/// The schema file `connectrpc/conformance/v1/service.proto`.
public enum File_connectrpc_conformance_v1_service {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "connectrpc/conformance/v1/service.proto",
    base64: """
      Cidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZpY2UucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEaJmNvbm5l\
      Y3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvItACChdVbmFyeVJlc3Bv\
      bnNlRGVmaW5pdGlvbhJMChByZXNwb25zZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJS\
      D3Jlc3BvbnNlSGVhZGVycxIlCg1yZXNwb25zZV9kYXRhGAIgASgMSABSDHJlc3BvbnNlRGF0YRI4CgVlcnJvchgDIAEoCzIgLmNv\
      bm5lY3RycGMuY29uZm9ybWFuY2UudjEuRXJyb3JIAFIFZXJyb3ISTgoRcmVzcG9uc2VfdHJhaWxlcnMYBCADKAsyIS5jb25uZWN0\
      cnBjLmNvbmZvcm1hbmNlLnYxLkhlYWRlclIQcmVzcG9uc2VUcmFpbGVycxIqChFyZXNwb25zZV9kZWxheV9tcxgGIAEoDVIPcmVz\
      cG9uc2VEZWxheU1zQgoKCHJlc3BvbnNlIsECChhTdHJlYW1SZXNwb25zZURlZmluaXRpb24STAoQcmVzcG9uc2VfaGVhZGVycxgB\
      IAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUg9yZXNwb25zZUhlYWRlcnMSIwoNcmVzcG9uc2VfZGF0YRgC\
      IAMoDFIMcmVzcG9uc2VEYXRhEioKEXJlc3BvbnNlX2RlbGF5X21zGAMgASgNUg9yZXNwb25zZURlbGF5TXMSNgoFZXJyb3IYBCAB\
      KAsyIC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkVycm9yUgVlcnJvchJOChFyZXNwb25zZV90cmFpbGVycxgFIAMoCzIhLmNv\
      bm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUhByZXNwb25zZVRyYWlsZXJzIpYBCgxVbmFyeVJlcXVlc3QSYwoTcmVzcG9u\
      c2VfZGVmaW5pdGlvbhgBIAEoCzIyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlSZXNwb25zZURlZmluaXRpb25SEnJl\
      c3BvbnNlRGVmaW5pdGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiABKAxSC3JlcXVlc3REYXRhIlgKDVVuYXJ5UmVzcG9uc2USRwoHcGF5\
      bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkUgdwYXlsb2FkIqABChZJZGVt\
      cG90ZW50VW5hcnlSZXF1ZXN0EmMKE3Jlc3BvbnNlX2RlZmluaXRpb24YASABKAsyMi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYx\
      LlVuYXJ5UmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmluaXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1ZXN0\
      RGF0YSJiChdJZGVtcG90ZW50VW5hcnlSZXNwb25zZRJHCgdwYXlsb2FkGAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52\
      MS5Db25mb3JtYW5jZVBheWxvYWRSB3BheWxvYWQingEKE1NlcnZlclN0cmVhbVJlcXVlc3QSZAoTcmVzcG9uc2VfZGVmaW5pdGlv\
      bhgBIAEoCzIzLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtUmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmlu\
      aXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1ZXN0RGF0YSJfChRTZXJ2ZXJTdHJlYW1SZXNwb25zZRJHCgdwYXlsb2Fk\
      GAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWRSB3BheWxvYWQinQEKE0NsaWVudFN0\
      cmVhbVJlcXVlc3QSYwoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlS\
      ZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5pdGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiABKAxSC3JlcXVlc3REYXRhIl8K\
      FENsaWVudFN0cmVhbVJlc3BvbnNlEkcKB3BheWxvYWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1h\
      bmNlUGF5bG9hZFIHcGF5bG9hZCK9AQoRQmlkaVN0cmVhbVJlcXVlc3QSZAoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIzLmNv\
      bm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtUmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmluaXRpb24SHwoLZnVs\
      bF9kdXBsZXgYAiABKAhSCmZ1bGxEdXBsZXgSIQoMcmVxdWVzdF9kYXRhGAMgASgMUgtyZXF1ZXN0RGF0YSJdChJCaWRpU3RyZWFt\
      UmVzcG9uc2USRwoHcGF5bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkUgdw\
      YXlsb2FkIhYKFFVuaW1wbGVtZW50ZWRSZXF1ZXN0IhcKFVVuaW1wbGVtZW50ZWRSZXNwb25zZSKHBAoSQ29uZm9ybWFuY2VQYXls\
      b2FkEhIKBGRhdGEYASABKAxSBGRhdGESXAoMcmVxdWVzdF9pbmZvGAIgASgLMjkuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5D\
      b25mb3JtYW5jZVBheWxvYWQuUmVxdWVzdEluZm9SC3JlcXVlc3RJbmZvGqYCCgtSZXF1ZXN0SW5mbxJKCg9yZXF1ZXN0X2hlYWRl\
      cnMYASADKAsyIS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkhlYWRlclIOcmVxdWVzdEhlYWRlcnMSIgoKdGltZW91dF9tcxgC\
      IAEoA0gAUgl0aW1lb3V0TXOIAQESMAoIcmVxdWVzdHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UghyZXF1ZXN0cxJmChBj\
      b25uZWN0X2dldF9pbmZvGAQgASgLMjwuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWQuQ29ubmVj\
      dEdldEluZm9SDmNvbm5lY3RHZXRJbmZvQg0KC190aW1lb3V0X21zGlYKDkNvbm5lY3RHZXRJbmZvEkQKDHF1ZXJ5X3BhcmFtcxgB\
      IAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUgtxdWVyeVBhcmFtcyKXAQoFRXJyb3ISMwoEY29kZRgBIAEo\
      DjIfLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29kZVIEY29kZRIdCgdtZXNzYWdlGAIgASgJSABSB21lc3NhZ2WIAQESLgoH\
      ZGV0YWlscxgDIAMoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSB2RldGFpbHNCCgoIX21lc3NhZ2UiMgoGSGVhZGVyEhIKBG5hbWUY\
      ASABKAlSBG5hbWUSFAoFdmFsdWUYAiADKAlSBXZhbHVlMrgFChJDb25mb3JtYW5jZVNlcnZpY2USWgoFVW5hcnkSJy5jb25uZWN0\
      cnBjLmNvbmZvcm1hbmNlLnYxLlVuYXJ5UmVxdWVzdBooLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlSZXNwb25zZRJx\
      CgxTZXJ2ZXJTdHJlYW0SLi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlNlcnZlclN0cmVhbVJlcXVlc3QaLy5jb25uZWN0cnBj\
      LmNvbmZvcm1hbmNlLnYxLlNlcnZlclN0cmVhbVJlc3BvbnNlMAEScQoMQ2xpZW50U3RyZWFtEi4uY29ubmVjdHJwYy5jb25mb3Jt\
      YW5jZS52MS5DbGllbnRTdHJlYW1SZXF1ZXN0Gi8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5DbGllbnRTdHJlYW1SZXNwb25z\
      ZSgBEm0KCkJpZGlTdHJlYW0SLC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkJpZGlTdHJlYW1SZXF1ZXN0Gi0uY29ubmVjdHJw\
      Yy5jb25mb3JtYW5jZS52MS5CaWRpU3RyZWFtUmVzcG9uc2UoATABEnIKDVVuaW1wbGVtZW50ZWQSLy5jb25uZWN0cnBjLmNvbmZv\
      cm1hbmNlLnYxLlVuaW1wbGVtZW50ZWRSZXF1ZXN0GjAuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmltcGxlbWVudGVkUmVz\
      cG9uc2USfQoPSWRlbXBvdGVudFVuYXJ5EjEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5JZGVtcG90ZW50VW5hcnlSZXF1ZXN0\
      GjIuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5JZGVtcG90ZW50VW5hcnlSZXNwb25zZSIDkAIBYgZwcm90bzM=
      """,
    imports: { [File_connectrpc_conformance_v1_config.file, File_google_protobuf_any.file] })
}
