// swift-format-ignore-file
// Made by protoc-gen-wright from wright/test/v1/names.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// Named as what a service's stubs hold.
public enum MethodEnum: WrightProtobuf.Enum {
  case none // = 0

  /// The value that a field has when it was not set.
  public init() { self = .none }

  /// The value with the number `rawValue`, if the schema has it.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .none
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .none: 0
    }
  }

  /// The values that the schema has.
  public static let allCases: [MethodEnum] = [.none]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "Method",
    values: [
      ("METHOD_NONE", 0),
      ("NONE", 0),
    ], isClosed: true)
}

/// Named as what a service's stubs hold.
public struct ClientMessage: WrightProtobuf.Message {
  public var id: String {
    get { self._id ?? "" }
    set { self._id = newValue }
  }
  /// Whether `id` has been set.
  public var hasID: Bool { self._id != nil }
  /// Makes `id` absent.
  public mutating func clearID() { self._id = nil }
  private var _id: String? = nil

  public var method: MethodEnum {
    get { self._method ?? .none }
    set { self._method = newValue }
  }
  /// Whether `method` has been set.
  public var hasMethod: Bool { self._method != nil }
  /// Makes `method` absent.
  public mutating func clearMethod() { self._method = nil }
  private var _method: MethodEnum? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "Client",
    fields: [
      .init(1, "id", .string, .optional),
      .init(2, "method", .enum { MethodEnum.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._id = input.string()
      case 16: self._method = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._id)
    fields.optional(1, self._method)
  }
}

/// Named as its own enumeration.
public struct StatusMessage: WrightProtobuf.Message {
  public var status: StatusMessage.Status {
    get { self._status ?? .ok }
    set { self._status = newValue }
  }
  /// Whether `status` has been set.
  public var hasStatus: Bool { self._status != nil }
  /// Makes `status` absent.
  public mutating func clearStatus() { self._status = nil }
  private var _status: StatusMessage.Status? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "Status",
    fields: [
      .init(1, "status", .enum { StatusMessage.Status.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._status = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._status)
  }

  /// Within a type of its name.
  public enum Status: WrightProtobuf.Enum {
    case ok // = 0

    /// The value that a field has when it was not set.
    public init() { self = .ok }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .ok
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .ok: 0
      }
    }

    /// The values that the schema has.
    public static let allCases: [StatusMessage.Status] = [.ok]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "Status.Status",
      values: [
        ("OK", 0),
      ], isClosed: true)
  }
}

/// Types named as what stubs are made of.
public struct Made: WrightProtobuf.Message {
  public var byte: Made.UInt8Message {
    get { self._byte ?? Made.UInt8Message() }
    set { self._byte = newValue }
  }
  /// Whether `byte` has been set.
  public var hasByte: Bool { self._byte != nil }
  /// Makes `byte` absent.
  public mutating func clearByte() { self._byte = nil }
  private var _byte: Made.UInt8Message? = nil

  public var raw: [UInt8] {
    get { self._raw ?? [] }
    set { self._raw = newValue }
  }
  /// Whether `raw` has been set.
  public var hasRaw: Bool { self._raw != nil }
  /// Makes `raw` absent.
  public mutating func clearRaw() { self._raw = nil }
  private var _raw: [UInt8]? = nil

  public var kind: OneOf_Kind? = nil

  public var sendable: Made.SendableMessage {
    get {
      if case .sendable(let value)? = self.kind { return value }
      return Made.SendableMessage()
    }
    set { self.kind = .sendable(newValue) }
  }

  public var hashable: Made.HashableMessage {
    get {
      if case .hashable(let value)? = self.kind { return value }
      return Made.HashableMessage()
    }
    set { self.kind = .hashable(newValue) }
  }

  /// Which of `kind` is set.
  public enum OneOf_Kind: Hashable, Sendable {
    case sendable(Made.SendableMessage)
    case hashable(Made.HashableMessage)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "Made",
    fields: [
      .init(1, "byte", .message { Made.UInt8Message.layout }, .optional),
      .init(2, "raw", .bytes, .optional),
      .init(3, "sendable", .message { Made.SendableMessage.layout }, .optional, oneof: 0),
      .init(4, "hashable", .message { Made.HashableMessage.layout }, .optional, oneof: 0),
    ], oneofs: ["kind"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._byte)
      case 18: self._raw = input.bytes()
      case 26: self.kind = .sendable(input.message(joining: self.kind != nil))
      case 34: self.kind = .hashable(input.message(joining: self.kind != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._byte)
    fields.optional(1, self._raw)
    switch self.kind {
    case .sendable(let value)?: fields.present(2, value)
    case .hashable(let value)?: fields.present(3, value)
    case nil: break
    }
  }

  /// As the standard library's.
  public struct UInt8Message: WrightProtobuf.Message {
    public var raw: [UInt8] {
      get { self._raw ?? [] }
      set { self._raw = newValue }
    }
    /// Whether `raw` has been set.
    public var hasRaw: Bool { self._raw != nil }
    /// Makes `raw` absent.
    public mutating func clearRaw() { self._raw = nil }
    private var _raw: [UInt8]? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "Made.UInt8",
      fields: [
        .init(1, "raw", .bytes, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self._raw = input.bytes()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._raw)
    }
  }

  /// As a protocol.
  public struct SendableMessage: WrightProtobuf.Message {
    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(name: "Made.Sendable", fields: [])

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

  /// As another.
  public struct HashableMessage: WrightProtobuf.Message {
    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(name: "Made.Hashable", fields: [])

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
}

/// Fields whose names differ in case and underscores alone.
public struct Alike: WrightProtobuf.Message {
  public var url: String {
    get { self._url ?? "" }
    set { self._url = newValue }
  }
  /// Whether `url` has been set.
  public var hasURL: Bool { self._url != nil }
  /// Makes `url` absent.
  public mutating func clearURL() { self._url = nil }
  private var _url: String? = nil

  public var url_2: String {
    get { self._url_2 ?? "" }
    set { self._url_2 = newValue }
  }
  /// Whether `url_2` has been set.
  public var hasURL_2: Bool { self._url_2 != nil }
  /// Makes `url_2` absent.
  public mutating func clearURL_2() { self._url_2 = nil }
  private var _url_2: String? = nil

  public var url_3: String {
    get { self._url_3 ?? "" }
    set { self._url_3 = newValue }
  }
  /// Whether `url_3` has been set.
  public var hasURL_3: Bool { self._url_3 != nil }
  /// Makes `url_3` absent.
  public mutating func clearURL_3() { self._url_3 = nil }
  private var _url_3: String? = nil

  public var method: MethodEnum {
    get { self._method ?? .none }
    set { self._method = newValue }
  }
  /// Whether `method` has been set.
  public var hasMethod: Bool { self._method != nil }
  /// Makes `method` absent.
  public mutating func clearMethod() { self._method = nil }
  private var _method: MethodEnum? = nil

  public var zero: Double {
    get { self._zero ?? -0.0 }
    set { self._zero = newValue }
  }
  /// Whether `zero` has been set.
  public var hasZero: Bool { self._zero != nil }
  /// Makes `zero` absent.
  public mutating func clearZero() { self._zero = nil }
  private var _zero: Double? = nil

  public var orderID_1: OneOf_OrderID_1? = nil

  public var orderID: String {
    get {
      if case .orderID(let value)? = self.orderID_1 { return value }
      return ""
    }
    set { self.orderID_1 = .orderID(newValue) }
  }

  public var other: Int32 {
    get {
      if case .other(let value)? = self.orderID_1 { return value }
      return 0
    }
    set { self.orderID_1 = .other(newValue) }
  }

  /// Which of `order_id` is set.
  public enum OneOf_OrderID_1: Hashable, Sendable {
    case orderID(String)
    case other(Int32)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "Alike",
    fields: [
      .init(1, "url", .string, .optional),
      .init(2, "URL", .string, .optional),
      .init(3, "_url", .string, .optional),
      .init(4, "method", .enum { MethodEnum.layout }, .optional),
      .init(5, "zero", .double, .optional),
      .init(6, "orderId", .string, .optional, oneof: 0),
      .init(7, "other", .int32, .optional, oneof: 0),
    ], oneofs: ["order_id"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._url = input.string()
      case 18: self._url_2 = input.string()
      case 26: self._url_3 = input.string()
      case 32: self._method = input.enumeration()
      case 41: self._zero = input.fixed()
      case 50: self.orderID_1 = .orderID(input.string())
      case 56: self.orderID_1 = .other(input.varint())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._url)
    fields.optional(1, self._url_2)
    fields.optional(2, self._url_3)
    fields.optional(3, self._method)
    fields.optional(4, self._zero)
    switch self.orderID_1 {
    case .orderID(let value)?: fields.present(5, value)
    case .other(let value)?: fields.present(6, value)
    case nil: break
    }
  }
}

/// Methods whose names differ in case alone, or are words of Swift's.
public enum classService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "class",
    methods: ["GetURL", "GetUrl", "Self", "Init"],
    files: { File_wright_test_v1_names.file.closure })

  /// The methods of the service.
  public enum Method {
    /// The method `class.GetURL`.
    public static let getURL = WrightRPC.MethodDescriptor<ClientMessage, ClientMessage>(
      service: "class", name: "GetURL", kind: .unary,
      request: .init(decode: { try ClientMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try ClientMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The method `class.GetUrl`.
    public static let getURL_2 = WrightRPC.MethodDescriptor<ClientMessage, StatusMessage>(
      service: "class", name: "GetUrl", kind: .serverStreaming,
      request: .init(decode: { try ClientMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try StatusMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The method `class.Self`.
    public static let self_ = WrightRPC.MethodDescriptor<Made, Alike>(
      service: "class", name: "Self", kind: .unary,
      request: .init(decode: { try Made(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Alike(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The method `class.Init`.
    public static let `init` = WrightRPC.MethodDescriptor<StatusMessage, ClientMessage>(
      service: "class", name: "Init", kind: .clientStreaming,
      request: .init(decode: { try StatusMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try ClientMessage(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Methods whose names differ in case alone, or are words of Swift's.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// The method `class.GetURL`.
    func getURL(request: ClientMessage, context: WrightRPC.ServerContext) async throws -> ClientMessage

    /// The method `class.GetUrl`.
    func getURL_2(
      request: ClientMessage, response: WrightRPC.RPCWriter<StatusMessage>, context: WrightRPC.ServerContext
    ) async throws

    /// The method `class.Self`.
    func self_(request: Made, context: WrightRPC.ServerContext) async throws -> Alike

    /// The method `class.Init`.
    func `init`(request: WrightRPC.RPCAsyncSequence<StatusMessage>, context: WrightRPC.ServerContext) async throws -> ClientMessage
  }

  /// Calls the methods of `class`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// The method `class.GetURL`.
    public func getURL(
      _ message: ClientMessage, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> ClientMessage {
      try await client.unary(Method.getURL, message, metadata: metadata, options: options)
    }

    /// The method `class.GetUrl`.
    public func getURL_2(
      _ message: ClientMessage, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<StatusMessage> {
      client.serverStreaming(Method.getURL_2, message, metadata: metadata, options: options)
    }

    /// The method `class.Self`.
    public func self_(
      _ message: Made, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Alike {
      try await client.unary(Method.self_, message, metadata: metadata, options: options)
    }

    /// The method `class.Init`.
    public func `init`(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<StatusMessage>) async throws -> Void
    ) async throws -> ClientMessage {
      try await client.clientStreaming(Method.`init`, metadata: metadata, options: options, requests: requests)
    }
  }
}

extension classService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { classService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(classService.Method.getURL) { messages in
      { bytes, context in
        try messages.seal(try await self.getURL(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getURL(request: request, context: context)
    }
    router.serverStreaming(classService.Method.getURL_2) { request, response, context in
      try await self.getURL_2(request: request, response: response, context: context)
    }
    router.unary(classService.Method.self_) { messages in
      { bytes, context in
        try messages.seal(try await self.self_(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.self_(request: request, context: context)
    }
    router.clientStreaming(classService.Method.`init`) { request, context in
      try await self.`init`(request: request, context: context)
    }
  }
}

/// The schema file `wright/test/v1/names.proto`.
public enum File_wright_test_v1_names {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "wright/test/v1/names.proto",
    base64: """
      Chp3cmlnaHQvdGVzdC92MS9uYW1lcy5wcm90byI5CgZDbGllbnQSDgoCaWQYASABKAlSAmlkEh8KBm1ldGhvZBgCIAEoDjIHLk1l\
      dGhvZFIGbWV0aG9kIkIKBlN0YXR1cxImCgZzdGF0dXMYASABKA4yDi5TdGF0dXMuU3RhdHVzUgZzdGF0dXMiEAoGU3RhdHVzEgYK\
      Ak9LEAAi0AEKBE1hZGUSHwoEYnl0ZRgBIAEoCzILLk1hZGUuVUludDhSBGJ5dGUSEAoDcmF3GAIgASgMUgNyYXcSLAoIc2VuZGFi\
      bGUYAyABKAsyDi5NYWRlLlNlbmRhYmxlSABSCHNlbmRhYmxlEiwKCGhhc2hhYmxlGAQgASgLMg4uTWFkZS5IYXNoYWJsZUgAUgho\
      YXNoYWJsZRoZCgVVSW50OBIQCgNyYXcYASABKAxSA3JhdxoKCghTZW5kYWJsZRoKCghIYXNoYWJsZUIGCgRraW5kIr0BCgVBbGlr\
      ZRIQCgN1cmwYASABKAlSA3VybBIQCgNVUkwYAiABKAlSA1VSTBIRCgRfdXJsGAMgASgJUgNVcmwSJQoGbWV0aG9kGAQgASgOMgcu\
      TWV0aG9kOgROT05FUgZtZXRob2QSFgoEemVybxgFIAEoAToCLTBSBHplcm8SGgoHb3JkZXJJZBgGIAEoCUgAUgdvcmRlcklkEhYK\
      BW90aGVyGAcgASgFSABSBW90aGVyQgoKCG9yZGVyX2lkKicKBk1ldGhvZBIPCgtNRVRIT0RfTk9ORRAAEggKBE5PTkUQABoCEAEy\
      dAoFY2xhc3MSGgoGR2V0VVJMEgcuQ2xpZW50GgcuQ2xpZW50EhwKBkdldFVybBIHLkNsaWVudBoHLlN0YXR1czABEhUKBFNlbGYS\
      BS5NYWRlGgYuQWxpa2USGgoESW5pdBIHLlN0YXR1cxoHLkNsaWVudCgB
      """,
    imports: { [] })
}
