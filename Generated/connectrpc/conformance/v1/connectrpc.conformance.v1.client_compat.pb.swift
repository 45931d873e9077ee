// swift-format-ignore-file
// Made by protoc-gen-wright from connectrpc/conformance/v1/client_compat.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// One call that the client is to make.
public struct Connectrpc_Conformance_V1_ClientCompatRequest: WrightProtobuf.Message {
  public var testName: String = ""

  public var httpVersion: Connectrpc_Conformance_V1_HTTPVersion = .unspecified

  public var `protocol`: Connectrpc_Conformance_V1_Protocol = .unspecified

  public var codec: Connectrpc_Conformance_V1_Codec = .unspecified

  /// How requests are compressed.
  public var compression: Connectrpc_Conformance_V1_Compression = .unspecified

  public var host: String = ""

  public var port: UInt32 = 0

  /// In PEM, whom the server's certificate must come from; empty for plaintext.
  public var serverTlsCert: [UInt8] = []

  /// Who the client is, if the server asks.
  public var clientTlsCreds: Connectrpc_Conformance_V1_TLSCreds {
    get { self._clientTlsCreds ?? Connectrpc_Conformance_V1_TLSCreds() }
    set { self._clientTlsCreds = newValue }
  }
  /// Whether `clientTlsCreds` has been set.
  public var hasClientTlsCreds: Bool { self._clientTlsCreds != nil }
  /// Makes `clientTlsCreds` absent.
  public mutating func clearClientTlsCreds() { self._clientTlsCreds = nil }
  private var _clientTlsCreds: Connectrpc_Conformance_V1_TLSCreds? = nil

  /// Bytes that a response message may have; zero for no limit.
  public var messageReceiveLimit: UInt32 = 0

  public var service: String {
    get { self._service ?? "" }
    set { self._service = newValue }
  }
  /// Whether `service` has been set.
  public var hasService: Bool { self._service != nil }
  /// Makes `service` absent.
  public mutating func clearService() { self._service = nil }
  private var _service: String? = nil

  public var method: String {
    get { self._method ?? "" }
    set { self._method = newValue }
  }
  /// Whether `method` has been set.
  public var hasMethod: Bool { self._method != nil }
  /// Makes `method` absent.
  public mutating func clearMethod() { self._method = nil }
  private var _method: String? = nil

  public var streamType: Connectrpc_Conformance_V1_StreamType = .unspecified

  /// Of the Connect protocol alone.
  public var useGetHTTPMethod: Bool = false

  public var requestHeaders: [Connectrpc_Conformance_V1_Header] = []

  /// Just one where requests do not stream; all of one type.
  public var requestMessages: [Google_Protobuf_Any] = []

  /// How long the client waits; left out, for as long as it takes.
  public var timeoutMs: UInt32 {
    get { self._timeoutMs ?? 0 }
    set { self._timeoutMs = newValue }
  }
  /// Whether `timeoutMs` has been set.
  public var hasTimeoutMs: Bool { self._timeoutMs != nil }
  /// Makes `timeoutMs` absent.
  public mutating func clearTimeoutMs() { self._timeoutMs = nil }
  private var _timeoutMs: UInt32? = nil

  /// How long the client waits before each request of a stream.
  public var requestDelayMs: UInt32 = 0

  /// When the client gives the call up, if it does.
  public var cancel: Connectrpc_Conformance_V1_ClientCompatRequest.Cancel {
    get { self._cancel ?? Connectrpc_Conformance_V1_ClientCompatRequest.Cancel() }
    set { self._cancel = newValue }
  }
  /// Whether `cancel` has been set.
  public var hasCancel: Bool { self._cancel != nil }
  /// Makes `cancel` absent.
  public mutating func clearCancel() { self._cancel = nil }
  private var _cancel: Connectrpc_Conformance_V1_ClientCompatRequest.Cancel? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientCompatRequest",
    fields: [
      .init(1, "test_name", .string),
      .init(2, "http_version", .enum { Connectrpc_Conformance_V1_HTTPVersion.layout }),
      .init(3, "protocol", .enum { Connectrpc_Conformance_V1_Protocol.layout }),
      .init(4, "codec", .enum { Connectrpc_Conformance_V1_Codec.layout }),
      .init(5, "compression", .enum { Connectrpc_Conformance_V1_Compression.layout }),
      .init(6, "host", .string),
      .init(7, "port", .uint32),
      .init(8, "server_tls_cert", .bytes),
      .init(9, "client_tls_creds", .message { Connectrpc_Conformance_V1_TLSCreds.layout }, .optional),
      .init(10, "message_receive_limit", .uint32),
      .init(11, "service", .string, .optional),
      .init(12, "method", .string, .optional),
      .init(13, "stream_type", .enum { Connectrpc_Conformance_V1_StreamType.layout }),
      .init(14, "use_get_http_method", .bool),
      .init(15, "request_headers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(16, "request_messages", .message { Google_Protobuf_Any.layout }, .repeated),
      .init(17, "timeout_ms", .uint32, .optional),
      .init(18, "request_delay_ms", .uint32),
      .init(19, "cancel", .message { Connectrpc_Conformance_V1_ClientCompatRequest.Cancel.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.testName = input.string()
      case 16: self.httpVersion = input.enumeration()
      case 24: self.`protocol` = input.enumeration()
      case 32: self.codec = input.enumeration()
      case 40: self.compression = input.enumeration()
      case 50: self.host = input.string()
      case 56: self.port = input.varint()
      case 66: self.serverTlsCert = input.bytes()
      case 74: input.message(&self._clientTlsCreds)
      case 80: self.messageReceiveLimit = input.varint()
      case 90: self._service = input.string()
      case 98: self._method = input.string()
      case 104: self.streamType = input.enumeration()
      case 112: self.useGetHTTPMethod = input.bool()
      case 122: input.messages(&self.requestHeaders, tag)
      case 130: input.messages(&self.requestMessages, tag)
      case 136: self._timeoutMs = input.varint()
      case 144: self.requestDelayMs = input.varint()
      case 154: input.message(&self._cancel)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.testName)
    fields.value(1, self.httpVersion)
    fields.value(2, self.`protocol`)
    fields.value(3, self.codec)
    fields.value(4, self.compression)
    fields.value(5, self.host)
    fields.value(6, self.port)
    fields.value(7, self.serverTlsCert)
    fields.optional(8, self._clientTlsCreds)
    fields.value(9, self.messageReceiveLimit)
    fields.optional(10, self._service)
    fields.optional(11, self._method)
    fields.value(12, self.streamType)
    fields.value(13, self.useGetHTTPMethod)
    fields.repeated(14, self.requestHeaders)
    fields.repeated(15, self.requestMessages)
    fields.optional(16, self._timeoutMs)
    fields.value(17, self.requestDelayMs)
    fields.optional(18, self._cancel)
  }

  /// When a client gives a call up: without a time, as soon as all requests are sent and their stream has ended.
  public struct Cancel: WrightProtobuf.Message {
    public var cancelTiming: OneOf_CancelTiming? = nil

    /// Instead of ending the stream of requests.
    public var beforeCloseSend: Google_Protobuf_Empty {
      get {
        if case .beforeCloseSend(let value)? = self.cancelTiming { return value }
        return Google_Protobuf_Empty()
      }
      set { self.cancelTiming = .beforeCloseSend(newValue) }
    }

    /// So long after ending the stream of requests.
    public var afterCloseSendMs: UInt32 {
      get {
        if case .afterCloseSendMs(let value)? = self.cancelTiming { return value }
        return 0
      }
      set { self.cancelTiming = .afterCloseSendMs(newValue) }
    }

    /// After so many responses.
    public var afterNumResponses: UInt32 {
      get {
        if case .afterNumResponses(let value)? = self.cancelTiming { return value }
        return 0
      }
      set { self.cancelTiming = .afterNumResponses(newValue) }
    }

    /// Which of `cancel_timing` is set.
    public enum OneOf_CancelTiming: Hashable, Sendable {
      /// Instead of ending the stream of requests.
      case beforeCloseSend(Google_Protobuf_Empty)
      /// So long after ending the stream of requests.
      case afterCloseSendMs(UInt32)
      /// After so many responses.
      case afterNumResponses(UInt32)
    }

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "connectrpc.conformance.v1.ClientCompatRequest.Cancel",
      fields: [
        .init(1, "before_close_send", .message { Google_Protobuf_Empty.layout }, .optional, oneof: 0),
        .init(2, "after_close_send_ms", .uint32, .optional, oneof: 0),
        .init(3, "after_num_responses", .uint32, .optional, oneof: 0),
      ], oneofs: ["cancel_timing"])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.cancelTiming = .beforeCloseSend(input.message(joining: self.cancelTiming != nil))
        case 16: self.cancelTiming = .afterCloseSendMs(input.varint())
        case 24: self.cancelTiming = .afterNumResponses(input.varint())
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      switch self.cancelTiming {
      case .beforeCloseSend(let value)?: fields.present(0, value)
      case .afterCloseSendMs(let value)?: fields.present(1, value)
      case .afterNumResponses(let value)?: fields.present(2, value)
      case nil: break
      }
    }
  }
}

/// What came of a call.
public struct Connectrpc_Conformance_V1_ClientCompatResponse: WrightProtobuf.Message {
  public var testName: String = ""

  public var result: OneOf_Result? = nil

  /// The call was made, for better or worse.
  public var response: Connectrpc_Conformance_V1_ClientResponseResult {
    get {
      if case .response(let value)? = self.result { return value }
      return Connectrpc_Conformance_V1_ClientResponseResult()
    }
    set { self.result = .response(newValue) }
  }

  /// The call could not be made.
  public var error: Connectrpc_Conformance_V1_ClientErrorResult {
    get {
      if case .error(let value)? = self.result { return value }
      return Connectrpc_Conformance_V1_ClientErrorResult()
    }
    set { self.result = .error(newValue) }
  }

  /// Which of `result` is set.
  public enum OneOf_Result: Hashable, Sendable {
    /// The call was made, for better or worse.
    case response(Connectrpc_Conformance_V1_ClientResponseResult)
    /// The call could not be made.
    case error(Connectrpc_Conformance_V1_ClientErrorResult)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientCompatResponse",
    fields: [
      .init(1, "test_name", .string),
      .init(2, "response", .message { Connectrpc_Conformance_V1_ClientResponseResult.layout }, .optional, oneof: 0),
      .init(3, "error", .message { Connectrpc_Conformance_V1_ClientErrorResult.layout }, .optional, oneof: 0),
    ], oneofs: ["result"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.testName = input.string()
      case 18: self.result = .response(input.message(joining: self.result != nil))
      case 26: self.result = .error(input.message(joining: self.result != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.testName)
    switch self.result {
    case .response(let value)?: fields.present(1, value)
    case .error(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// What the client saw.
public struct Connectrpc_Conformance_V1_ClientResponseResult: WrightProtobuf.Message {
  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []

  public var payloads: [Connectrpc_Conformance_V1_ConformancePayload] = []

  /// The status, if it was not OK.
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

  /// Requests that were not sent because the call was over.
  public var numUnsentRequests: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientResponseResult",
    fields: [
      .init(1, "response_headers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(2, "payloads", .message { Connectrpc_Conformance_V1_ConformancePayload.layout }, .repeated),
      .init(3, "error", .message { Connectrpc_Conformance_V1_Error.layout }, .optional),
      .init(4, "response_trailers", .message { Connectrpc_Conformance_V1_Header.layout }, .repeated),
      .init(5, "num_unsent_requests", .int32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.responseHeaders, tag)
      case 18: input.messages(&self.payloads, tag)
      case 26: input.message(&self._error)
      case 34: input.messages(&self.responseTrailers, tag)
      case 40: self.numUnsentRequests = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.responseHeaders)
    fields.repeated(1, self.payloads)
    fields.optional(2, self._error)
    fields.repeated(3, self.responseTrailers)
    fields.value(4, self.numUnsentRequests)
  }
}

/// Why a call could not be made.
public struct Connectrpc_Conformance_V1_ClientErrorResult: WrightProtobuf.Message {
  public var message: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.ClientErrorResult",
    fields: [
      .init(1, "message", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.message = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.message)
  }
}

/// The schema file `connectrpc/conformance/v1/client_compat.proto`.
public enum File_connectrpc_conformance_v1_client__compat {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "connectrpc/conformance/v1/client_compat.proto",
    base64: """
      Ci1jb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL2NsaWVudF9jb21wYXQucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEa\
      JmNvbm5lY3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvGidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZpY2Uu\
      cHJvdG8aGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90byLbCQoTQ2xpZW50Q29t\
      cGF0UmVxdWVzdBIbCgl0ZXN0X25hbWUYASABKAlSCHRlc3ROYW1lEkkKDGh0dHBfdmVyc2lvbhgCIAEoDjImLmNvbm5lY3RycGMu\
      Y29uZm9ybWFuY2UudjEuSFRUUFZlcnNpb25SC2h0dHBWZXJzaW9uEj8KCHByb3RvY29sGAMgASgOMiMuY29ubmVjdHJwYy5jb25m\
      b3JtYW5jZS52MS5Qcm90b2NvbFIIcHJvdG9jb2wSNgoFY29kZWMYBCABKA4yIC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNv\
      ZGVjUgVjb2RlYxJICgtjb21wcmVzc2lvbhgFIAEoDjImLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29tcHJlc3Npb25SC2Nv\
      bXByZXNzaW9uEhIKBGhvc3QYBiABKAlSBGhvc3QSEgoEcG9ydBgHIAEoDVIEcG9ydBImCg9zZXJ2ZXJfdGxzX2NlcnQYCCABKAxS\
      DXNlcnZlclRsc0NlcnQSTQoQY2xpZW50X3Rsc19jcmVkcxgJIAEoCzIjLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVExTQ3Jl\
      ZHNSDmNsaWVudFRsc0NyZWRzEjIKFW1lc3NhZ2VfcmVjZWl2ZV9saW1pdBgKIAEoDVITbWVzc2FnZVJlY2VpdmVMaW1pdBIdCgdz\
      ZXJ2aWNlGAsgASgJSABSB3NlcnZpY2WIAQESGwoGbWV0aG9kGAwgASgJSAFSBm1ldGhvZIgBARJGCgtzdHJlYW1fdHlwZRgNIAEo\
      DjIlLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtVHlwZVIKc3RyZWFtVHlwZRItChN1c2VfZ2V0X2h0dHBfbWV0aG9k\
      GA4gASgIUhB1c2VHZXRIdHRwTWV0aG9kEkoKD3JlcXVlc3RfaGVhZGVycxgPIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2Uu\
      djEuSGVhZGVyUg5yZXF1ZXN0SGVhZGVycxI/ChByZXF1ZXN0X21lc3NhZ2VzGBAgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVIP\
      cmVxdWVzdE1lc3NhZ2VzEiIKCnRpbWVvdXRfbXMYESABKA1IAlIJdGltZW91dE1ziAEBEigKEHJlcXVlc3RfZGVsYXlfbXMYEiAB\
      KA1SDnJlcXVlc3REZWxheU1zEk0KBmNhbmNlbBgTIAEoCzI1LmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50Q29tcGF0\
      UmVxdWVzdC5DYW5jZWxSBmNhbmNlbBrCAQoGQ2FuY2VsEkQKEWJlZm9yZV9jbG9zZV9zZW5kGAEgASgLMhYuZ29vZ2xlLnByb3Rv\
      YnVmLkVtcHR5SABSD2JlZm9yZUNsb3NlU2VuZBIvChNhZnRlcl9jbG9zZV9zZW5kX21zGAIgASgNSABSEGFmdGVyQ2xvc2VTZW5k\
      TXMSMAoTYWZ0ZXJfbnVtX3Jlc3BvbnNlcxgDIAEoDUgAUhFhZnRlck51bVJlc3BvbnNlc0IPCg1jYW5jZWxfdGltaW5nQgoKCF9z\
      ZXJ2aWNlQgkKB19tZXRob2RCDQoLX3RpbWVvdXRfbXMi0gEKFENsaWVudENvbXBhdFJlc3BvbnNlEhsKCXRlc3RfbmFtZRgBIAEo\
      CVIIdGVzdE5hbWUSTQoIcmVzcG9uc2UYAiABKAsyLy5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNsaWVudFJlc3BvbnNlUmVz\
      dWx0SABSCHJlc3BvbnNlEkQKBWVycm9yGAMgASgLMiwuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5DbGllbnRFcnJvclJlc3Vs\
      dEgAUgVlcnJvckIICgZyZXN1bHQi5wIKFENsaWVudFJlc3BvbnNlUmVzdWx0EkwKEHJlc3BvbnNlX2hlYWRlcnMYASADKAsyIS5j\
      b25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkhlYWRlclIPcmVzcG9uc2VIZWFkZXJzEkkKCHBheWxvYWRzGAIgAygLMi0uY29ubmVj\
      dHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWRSCHBheWxvYWRzEjYKBWVycm9yGAMgASgLMiAuY29ubmVjdHJw\
      Yy5jb25mb3JtYW5jZS52MS5FcnJvclIFZXJyb3ISTgoRcmVzcG9uc2VfdHJhaWxlcnMYBCADKAsyIS5jb25uZWN0cnBjLmNvbmZv\
      cm1hbmNlLnYxLkhlYWRlclIQcmVzcG9uc2VUcmFpbGVycxIuChNudW1fdW5zZW50X3JlcXVlc3RzGAUgASgFUhFudW1VbnNlbnRS\
      ZXF1ZXN0cyItChFDbGllbnRFcnJvclJlc3VsdBIYCgdtZXNzYWdlGAEgASgJUgdtZXNzYWdlYgZwcm90bzM=
      """,
    imports: { [File_connectrpc_conformance_v1_config.file, File_connectrpc_conformance_v1_service.file, File_google_protobuf_any.file, File_google_protobuf_empty.file] })
}
