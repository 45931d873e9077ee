// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/health/v1/health.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// A question about one service.
public struct Grpc_Health_V1_HealthCheckRequest: WrightProtobuf.Message {
  /// The service's full name; empty for the server as a whole.
  public var service: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.health.v1.HealthCheckRequest",
    fields: [
      .init(1, "service", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.service = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.service)
  }
}

/// How a service does.
public struct Grpc_Health_V1_HealthCheckResponse: WrightProtobuf.Message {
  /// The state.
  public var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = .unknown

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.health.v1.HealthCheckResponse",
    fields: [
      .init(1, "status", .enum { Grpc_Health_V1_HealthCheckResponse.ServingStatus.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.status = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.status)
  }

  /// The states that a service can be in.
  public enum ServingStatus: WrightProtobuf.Enum {
    /// Nobody has said.
    case unknown // = 0
    /// It takes calls.
    case serving // = 1
    /// It is there, and takes no calls.
    case notServing // = 2
    /// There is no such service; Watch alone answers so.
    case serviceUnknown // = 3
    /// A number that the schema does not have.
    case UNRECOGNIZED(Int)

    /// The value that a field has when it was not set.
    public init() { self = .unknown }

    /// The value with the number `rawValue`.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .serving
      case 2: self = .notServing
      case 3: self = .serviceUnknown
      default: self = .UNRECOGNIZED(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .unknown: 0
      case .serving: 1
      case .notServing: 2
      case .serviceUnknown: 3
      case .UNRECOGNIZED(let number): number
      }
    }

    /// The values that the schema has.
    public static let allCases: [Grpc_Health_V1_HealthCheckResponse.ServingStatus] = [.unknown, .serving, .notServing, .serviceUnknown]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "grpc.health.v1.HealthCheckResponse.ServingStatus",
      values: [
        ("UNKNOWN", 0),
        ("SERVING", 1),
        ("NOT_SERVING", 2),
        ("SERVICE_UNKNOWN", 3),
      ])
  }
}

/// A question about all services.
public struct Grpc_Health_V1_HealthListRequest: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "grpc.health.v1.HealthListRequest", fields: [])

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

/// How all services do.
public struct Grpc_Health_V1_HealthListResponse: WrightProtobuf.Message {
  /// The state of each service, by its full name; that of the whole server under the empty name.
  public var statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.health.v1.HealthListResponse",
    fields: [
      .init(1, "statuses", .map(.string, .message { Grpc_Health_V1_HealthCheckResponse.layout }), .map),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.map(&self.statuses, tag, 10, 18, key: { $0.string() }, value: { $0.message() })
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.map(0, self.statuses)
  }
}

/// Tells whether services take calls.
public enum Grpc_Health_V1_Health {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "grpc.health.v1.Health",
    methods: ["Check", "List", "Watch"],
    files: { File_grpc_health_v1_health.file.closure })

  /// The methods of the service.
  public enum Method {
    /// The state of a service now; NOT_FOUND for one that is not known.
    public static let check = WrightRPC.MethodDescriptor<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
      service: "grpc.health.v1.Health", name: "Check", kind: .unary,
      request: .init(decode: { try Grpc_Health_V1_HealthCheckRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Health_V1_HealthCheckResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The states of all services now.
    public static let list = WrightRPC.MethodDescriptor<Grpc_Health_V1_HealthListRequest, Grpc_Health_V1_HealthListResponse>(
      service: "grpc.health.v1.Health", name: "List", kind: .unary,
      request: .init(decode: { try Grpc_Health_V1_HealthListRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Health_V1_HealthListResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The state of a service now, and again whenever it changes, for as long as the caller likes.
    public static let watch = WrightRPC.MethodDescriptor<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
      service: "grpc.health.v1.Health", name: "Watch", kind: .serverStreaming,
      request: .init(decode: { try Grpc_Health_V1_HealthCheckRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Health_V1_HealthCheckResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Tells whether services take calls.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// The state of a service now; NOT_FOUND for one that is not known.
    func check(request: Grpc_Health_V1_HealthCheckRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Health_V1_HealthCheckResponse

    /// The states of all services now.
    func list(request: Grpc_Health_V1_HealthListRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Health_V1_HealthListResponse

    /// The state of a service now, and again whenever it changes, for as long as the caller likes.
    func watch(
      request: Grpc_Health_V1_HealthCheckRequest, response: WrightRPC.RPCWriter<Grpc_Health_V1_HealthCheckResponse>, context: WrightRPC.ServerContext
    ) async throws
  }

  /// Calls the methods of `grpc.health.v1.Health`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// The state of a service now; NOT_FOUND for one that is not known.
    public func check(
      _ message: Grpc_Health_V1_HealthCheckRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Health_V1_HealthCheckResponse {
      try await client.unary(Method.check, message, metadata: metadata, options: options)
    }

    /// The states of all services now.
    public func list(
      _ message: Grpc_Health_V1_HealthListRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Health_V1_HealthListResponse {
      try await client.unary(Method.list, message, metadata: metadata, options: options)
    }

    /// The state of a service now, and again whenever it changes, for as long as the caller likes.
    public func watch(
      _ message: Grpc_Health_V1_HealthCheckRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<Grpc_Health_V1_HealthCheckResponse> {
      client.serverStreaming(Method.watch, message, metadata: metadata, options: options)
    }
  }
}

extension Grpc_Health_V1_Health.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Grpc_Health_V1_Health.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Grpc_Health_V1_Health.Method.check) { messages in
      { bytes, context in
        try messages.seal(try await self.check(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.check(request: request, context: context)
    }
    router.unary(Grpc_Health_V1_Health.Method.list) { messages in
      { bytes, context in
        try messages.seal(try await self.list(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.list(request: request, context: context)
    }
    router.serverStreaming(Grpc_Health_V1_Health.Method.watch) { request, response, context in
      try await self.watch(request: request, response: response, context: context)
    }
  }
}

/// The schema file `grpc/health/v1/health.proto`.
public enum File_grpc_health_v1_health {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/health/v1/health.proto",
    base64: """
      ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2\
      aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYx\
      LkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsK\
      B1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJI\
      ZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3Rh\
      dHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdy\
      cGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFs\
      dGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJNCgRMaXN0EiEuZ3Jw\
      Yy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2USUgoFV2F0Y2gS\
      Ii5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlMAFC\
      YQoRaW8uZ3JwYy5oZWFsdGgudjFCC0hlYWx0aFByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL2dycGMvaGVhbHRoL2dycGNfaGVh\
      bHRoX3YxqgIOR3JwYy5IZWFsdGguVjFiBnByb3RvMw==
      """,
    imports: { [] })
}
