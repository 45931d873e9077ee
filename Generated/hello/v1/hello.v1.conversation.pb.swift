// swift-format-ignore-file
// Made by protoc-gen-wright from hello/v1/conversation.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// Talks with people for as long as they like.
public enum HelloConversation {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "hello.v1.Conversation",
    methods: ["Talk"],
    files: { File_hello_v1_conversation.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Answers each who speaks, while others do.
    public static let talk = WrightRPC.MethodDescriptor<HelloRequest, HelloReply>(
      service: "hello.v1.Conversation", name: "Talk", kind: .bidirectionalStreaming,
      request: .init(decode: { try HelloRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try HelloReply(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Talks with people for as long as they like.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Answers each who speaks, while others do.
    func talk(
      request: WrightRPC.RPCAsyncSequence<HelloRequest>, response: WrightRPC.RPCWriter<HelloReply>, context: WrightRPC.ServerContext
    ) async throws
  }

  /// Calls the methods of `hello.v1.Conversation`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Answers each who speaks, while others do.
    public func talk(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<HelloRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<HelloReply> {
      client.bidirectionalStreaming(Method.talk, metadata: metadata, options: options, requests: requests)
    }
  }
}

extension HelloConversation.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { HelloConversation.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.bidirectionalStreaming(HelloConversation.Method.talk) { request, response, context in
      try await self.talk(request: request, response: response, context: context)
    }
  }
}

/// The schema file `hello/v1/conversation.proto`.
public enum File_hello_v1_conversation {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "hello/v1/conversation.proto",
    base64: """
      ChtoZWxsby92MS9jb252ZXJzYXRpb24ucHJvdG8SCGhlbGxvLnYxGhRoZWxsby92MS9oZWxsby5wcm90bzI+CgxDb252ZXJzYXRp\
      b24SLgoEVGFsaxIRLmhlbGxvLnYxLlJlcXVlc3QaDy5oZWxsby52MS5SZXBseSgBMAFCCLoCBUhlbGxvYgZwcm90bzM=
      """,
    imports: { [File_hello_v1_hello.file] })
}
