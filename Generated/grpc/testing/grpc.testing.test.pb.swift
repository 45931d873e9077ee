// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/testing/test.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// Calls of all four kinds, which do what their requests say.
public enum Grpc_Testing_TestService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "grpc.testing.TestService",
    methods: ["EmptyCall", "UnaryCall", "CacheableUnaryCall", "StreamingOutputCall", "StreamingInputCall", "FullDuplexCall", "HalfDuplexCall", "UnimplementedCall"],
    files: { File_grpc_testing_test.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Nothing for nothing.
    public static let emptyCall = WrightRPC.MethodDescriptor<Grpc_Testing_Empty, Grpc_Testing_Empty>(
      service: "grpc.testing.TestService", name: "EmptyCall", kind: .unary,
      request: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One request, one response.
    public static let unaryCall = WrightRPC.MethodDescriptor<Grpc_Testing_SimpleRequest, Grpc_Testing_SimpleResponse>(
      service: "grpc.testing.TestService", name: "UnaryCall", kind: .unary,
      request: .init(decode: { try Grpc_Testing_SimpleRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_SimpleResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// As UnaryCall, with a response that may be kept for a while.
    public static let cacheableUnaryCall = WrightRPC.MethodDescriptor<Grpc_Testing_SimpleRequest, Grpc_Testing_SimpleResponse>(
      service: "grpc.testing.TestService", name: "CacheableUnaryCall", kind: .unary,
      request: .init(decode: { try Grpc_Testing_SimpleRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_SimpleResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One request, and the responses that it asks for.
    public static let streamingOutputCall = WrightRPC.MethodDescriptor<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
      service: "grpc.testing.TestService", name: "StreamingOutputCall", kind: .serverStreaming,
      request: .init(decode: { try Grpc_Testing_StreamingOutputCallRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_StreamingOutputCallResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Many requests, whose payloads are counted.
    public static let streamingInputCall = WrightRPC.MethodDescriptor<Grpc_Testing_StreamingInputCallRequest, Grpc_Testing_StreamingInputCallResponse>(
      service: "grpc.testing.TestService", name: "StreamingInputCall", kind: .clientStreaming,
      request: .init(decode: { try Grpc_Testing_StreamingInputCallRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_StreamingInputCallResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Many requests, and after each the responses that it asks for.
    public static let fullDuplexCall = WrightRPC.MethodDescriptor<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
      service: "grpc.testing.TestService", name: "FullDuplexCall", kind: .bidirectionalStreaming,
      request: .init(decode: { try Grpc_Testing_StreamingOutputCallRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_StreamingOutputCallResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Many requests, and after the last one the responses that they ask for.
    public static let halfDuplexCall = WrightRPC.MethodDescriptor<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
      service: "grpc.testing.TestService", name: "HalfDuplexCall", kind: .bidirectionalStreaming,
      request: .init(decode: { try Grpc_Testing_StreamingOutputCallRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_StreamingOutputCallResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Something that no server has.
    public static let unimplementedCall = WrightRPC.MethodDescriptor<Grpc_Testing_Empty, Grpc_Testing_Empty>(
      service: "grpc.testing.TestService", name: "UnimplementedCall", kind: .unary,
      request: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Calls of all four kinds, which do what their requests say.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Nothing for nothing.
    func emptyCall(request: Grpc_Testing_Empty, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_Empty

    /// One request, one response.
    func unaryCall(request: Grpc_Testing_SimpleRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_SimpleResponse

    /// As UnaryCall, with a response that may be kept for a while.
    func cacheableUnaryCall(request: Grpc_Testing_SimpleRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_SimpleResponse

    /// One request, and the responses that it asks for.
    func streamingOutputCall(
      request: Grpc_Testing_StreamingOutputCallRequest, response: WrightRPC.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Many requests, whose payloads are counted.
    func streamingInputCall(request: WrightRPC.RPCAsyncSequence<Grpc_Testing_StreamingInputCallRequest>, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_StreamingInputCallResponse

    /// Many requests, and after each the responses that it asks for.
    func fullDuplexCall(
      request: WrightRPC.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest>, response: WrightRPC.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Many requests, and after the last one the responses that they ask for.
    func halfDuplexCall(
      request: WrightRPC.RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest>, response: WrightRPC.RPCWriter<Grpc_Testing_StreamingOutputCallResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Something that no server has.
    func unimplementedCall(request: Grpc_Testing_Empty, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_Empty
  }

  /// Calls the methods of `grpc.testing.TestService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Nothing for nothing.
    public func emptyCall(
      _ message: Grpc_Testing_Empty, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
      try await client.unary(Method.emptyCall, message, metadata: metadata, options: options)
    }

    /// One request, one response.
    public func unaryCall(
      _ message: Grpc_Testing_SimpleRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Testing_SimpleResponse {
      try await client.unary(Method.unaryCall, message, metadata: metadata, options: options)
    }

    /// As UnaryCall, with a response that may be kept for a while.
    public func cacheableUnaryCall(
      _ message: Grpc_Testing_SimpleRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Testing_SimpleResponse {
      try await client.unary(Method.cacheableUnaryCall, message, metadata: metadata, options: options)
    }

    /// One request, and the responses that it asks for.
    public func streamingOutputCall(
      _ message: Grpc_Testing_StreamingOutputCallRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<Grpc_Testing_StreamingOutputCallResponse> {
      client.serverStreaming(Method.streamingOutputCall, message, metadata: metadata, options: options)
    }

    /// Many requests, whose payloads are counted.
    public func streamingInputCall(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Grpc_Testing_StreamingInputCallRequest>) async throws -> Void
    ) async throws -> Grpc_Testing_StreamingInputCallResponse {
      try await client.clientStreaming(Method.streamingInputCall, metadata: metadata, options: options, requests: requests)
    }

    /// Many requests, and after each the responses that it asks for.
    public func fullDuplexCall(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Grpc_Testing_StreamingOutputCallRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<Grpc_Testing_StreamingOutputCallResponse> {
      client.bidirectionalStreaming(Method.fullDuplexCall, metadata: metadata, options: options, requests: requests)
    }

    /// Many requests, and after the last one the responses that they ask for.
    public func halfDuplexCall(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Grpc_Testing_StreamingOutputCallRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<Grpc_Testing_StreamingOutputCallResponse> {
      client.bidirectionalStreaming(Method.halfDuplexCall, metadata: metadata, options: options, requests: requests)
    }

    /// Something that no server has.
    public func unimplementedCall(
      _ message: Grpc_Testing_Empty, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
      try await client.unary(Method.unimplementedCall, message, metadata: metadata, options: options)
    }
  }
}

extension Grpc_Testing_TestService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Grpc_Testing_TestService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Grpc_Testing_TestService.Method.emptyCall) { messages in
      { bytes, context in
        try messages.seal(try await self.emptyCall(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.emptyCall(request: request, context: context)
    }
    router.unary(Grpc_Testing_TestService.Method.unaryCall) { messages in
      { bytes, context in
        try messages.seal(try await self.unaryCall(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unaryCall(request: request, context: context)
    }
    router.unary(Grpc_Testing_TestService.Method.cacheableUnaryCall) { messages in
      { bytes, context in
        try messages.seal(try await self.cacheableUnaryCall(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.cacheableUnaryCall(request: request, context: context)
    }
    router.serverStreaming(Grpc_Testing_TestService.Method.streamingOutputCall) { request, response, context in
      try await self.streamingOutputCall(request: request, response: response, context: context)
    }
    router.clientStreaming(Grpc_Testing_TestService.Method.streamingInputCall) { request, context in
      try await self.streamingInputCall(request: request, context: context)
    }
    router.bidirectionalStreaming(Grpc_Testing_TestService.Method.fullDuplexCall) { request, response, context in
      try await self.fullDuplexCall(request: request, response: response, context: context)
    }
    router.bidirectionalStreaming(Grpc_Testing_TestService.Method.halfDuplexCall) { request, response, context in
      try await self.halfDuplexCall(request: request, response: response, context: context)
    }
    router.unary(Grpc_Testing_TestService.Method.unimplementedCall) { messages in
      { bytes, context in
        try messages.seal(try await self.unimplementedCall(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unimplementedCall(request: request, context: context)
    }
  }
}

/// A service that no server has.
public enum Grpc_Testing_UnimplementedService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "grpc.testing.UnimplementedService",
    methods: ["UnimplementedCall"],
    files: { File_grpc_testing_test.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Something that no server has.
    public static let unimplementedCall = WrightRPC.MethodDescriptor<Grpc_Testing_Empty, Grpc_Testing_Empty>(
      service: "grpc.testing.UnimplementedService", name: "UnimplementedCall", kind: .unary,
      request: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Testing_Empty(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// A service that no server has.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Something that no server has.
    func unimplementedCall(request: Grpc_Testing_Empty, context: WrightRPC.ServerContext) async throws -> Grpc_Testing_Empty
  }

  /// Calls the methods of `grpc.testing.UnimplementedService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Something that no server has.
    public func unimplementedCall(
      _ message: Grpc_Testing_Empty, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Testing_Empty {
      try await client.unary(Method.unimplementedCall, message, metadata: metadata, options: options)
    }
  }
}

extension Grpc_Testing_UnimplementedService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Grpc_Testing_UnimplementedService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Grpc_Testing_UnimplementedService.Method.unimplementedCall) { messages in
      { bytes, context in
        try messages.seal(try await self.unimplementedCall(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unimplementedCall(request: request, context: context)
    }
  }
}

/// The schema file `grpc/testing/test.proto`.
public enum File_grpc_testing_test {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/testing/test.proto",
    base64: """
      ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMvdGVz\
      dGluZy9tZXNzYWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3Jw\
      Yy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNp\
      bXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0\
      aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2Fs\
      bFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxs\
      EicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxs\
      UmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdy\
      cGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0aW5n\
      LlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAES\
      PQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1l\
      bnRlZFNlcnZpY2USPQoRVW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHli\
      BnByb3RvMw==
      """,
    imports: { [File_grpc_testing_empty.file, File_grpc_testing_messages.file] })
}
