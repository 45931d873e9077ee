// swift-format-ignore-file
// Made by protoc-gen-wright from wright/bench/v1/echo.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// Any bytes.
public struct Wright_Bench_V1_Payload: WrightProtobuf.Message {
  public var payload: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.bench.v1.Payload",
    fields: [
      .init(1, "payload", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.payload = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.payload)
  }
}

/// Gives back what it is given.
public enum Wright_Bench_V1_Echo {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "wright.bench.v1.Echo",
    methods: ["Unary", "ClientStream", "ServerStream", "BothWays"],
    files: { File_wright_bench_v1_echo.file.closure })

  /// The methods of the service.
  public enum Method {
    /// The same message.
    public static let unary = WrightRPC.MethodDescriptor<Wright_Bench_V1_Payload, Wright_Bench_V1_Payload>(
      service: "wright.bench.v1.Echo", name: "Unary", kind: .unary,
      request: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The last message, once all have come.
    public static let clientStream = WrightRPC.MethodDescriptor<Wright_Bench_V1_Payload, Wright_Bench_V1_Payload>(
      service: "wright.bench.v1.Echo", name: "ClientStream", kind: .clientStreaming,
      request: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// The message, ten times.
    public static let serverStream = WrightRPC.MethodDescriptor<Wright_Bench_V1_Payload, Wright_Bench_V1_Payload>(
      service: "wright.bench.v1.Echo", name: "ServerStream", kind: .serverStreaming,
      request: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Each message as it comes.
    public static let bothWays = WrightRPC.MethodDescriptor<Wright_Bench_V1_Payload, Wright_Bench_V1_Payload>(
      service: "wright.bench.v1.Echo", name: "BothWays", kind: .bidirectionalStreaming,
      request: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Wright_Bench_V1_Payload(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Gives back what it is given.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// The same message.
    func unary(request: Wright_Bench_V1_Payload, context: WrightRPC.ServerContext) async throws -> Wright_Bench_V1_Payload

    /// The last message, once all have come.
    func clientStream(request: WrightRPC.RPCAsyncSequence<Wright_Bench_V1_Payload>, context: WrightRPC.ServerContext) async throws -> Wright_Bench_V1_Payload

    /// The message, ten times.
    func serverStream(
      request: Wright_Bench_V1_Payload, response: WrightRPC.RPCWriter<Wright_Bench_V1_Payload>, context: WrightRPC.ServerContext
    ) async throws

    /// Each message as it comes.
    func bothWays(
      request: WrightRPC.RPCAsyncSequence<Wright_Bench_V1_Payload>, response: WrightRPC.RPCWriter<Wright_Bench_V1_Payload>, context: WrightRPC.ServerContext
    ) async throws
  }

  /// Calls the methods of `wright.bench.v1.Echo`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// The same message.
    public func unary(
      _ message: Wright_Bench_V1_Payload, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Wright_Bench_V1_Payload {
      try await client.unary(Method.unary, message, metadata: metadata, options: options)
    }

    /// The last message, once all have come.
    public func clientStream(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Wright_Bench_V1_Payload>) async throws -> Void
    ) async throws -> Wright_Bench_V1_Payload {
      try await client.clientStreaming(Method.clientStream, metadata: metadata, options: options, requests: requests)
    }

    /// The message, ten times.
    public func serverStream(
      _ message: Wright_Bench_V1_Payload, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<Wright_Bench_V1_Payload> {
      client.serverStreaming(Method.serverStream, message, metadata: metadata, options: options)
    }

    /// Each message as it comes.
    public func bothWays(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Wright_Bench_V1_Payload>) async throws -> Void
    ) -> WrightRPC.ResponseStream<Wright_Bench_V1_Payload> {
      client.bidirectionalStreaming(Method.bothWays, metadata: metadata, options: options, requests: requests)
    }
  }
}

extension Wright_Bench_V1_Echo.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Wright_Bench_V1_Echo.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Wright_Bench_V1_Echo.Method.unary) { messages in
      { bytes, context in
        try messages.seal(try await self.unary(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unary(request: request, context: context)
    }
    router.clientStreaming(Wright_Bench_V1_Echo.Method.clientStream) { request, context in
      try await self.clientStream(request: request, context: context)
    }
    router.serverStreaming(Wright_Bench_V1_Echo.Method.serverStream) { request, response, context in
      try await self.serverStream(request: request, response: response, context: context)
    }
    router.bidirectionalStreaming(Wright_Bench_V1_Echo.Method.bothWays) { request, response, context in
      try await self.bothWays(request: request, response: response, context: context)
    }
  }
}

/// The schema file `wright/bench/v1/echo.proto`.
public enum File_wright_bench_v1_echo {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "wright/bench/v1/echo.proto",
    base64: """
      Chp3cmlnaHQvYmVuY2gvdjEvZWNoby5wcm90bxIPd3JpZ2h0LmJlbmNoLnYxIiMKB1BheWxvYWQSGAoHcGF5bG9hZBgBIAEoDFIH\
      cGF5bG9hZDKTAgoERWNobxI7CgVVbmFyeRIYLndyaWdodC5iZW5jaC52MS5QYXlsb2FkGhgud3JpZ2h0LmJlbmNoLnYxLlBheWxv\
      YWQSRAoMQ2xpZW50U3RyZWFtEhgud3JpZ2h0LmJlbmNoLnYxLlBheWxvYWQaGC53cmlnaHQuYmVuY2gudjEuUGF5bG9hZCgBEkQK\
      DFNlcnZlclN0cmVhbRIYLndyaWdodC5iZW5jaC52MS5QYXlsb2FkGhgud3JpZ2h0LmJlbmNoLnYxLlBheWxvYWQwARJCCghCb3Ro\
      V2F5cxIYLndyaWdodC5iZW5jaC52MS5QYXlsb2FkGhgud3JpZ2h0LmJlbmNoLnYxLlBheWxvYWQoATABYgZwcm90bzM=
      """,
    imports: { [] })
}
