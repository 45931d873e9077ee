// swift-format-ignore-file
// Made by protoc-gen-wright from hello/v1/hello.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// Who is to be greeted.
public struct HelloRequest: WrightProtobuf.Message {
  /// The name, as it is to be said.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "hello.v1.Request",
    fields: [
      .init(1, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.name)
  }
}

/// A greeting.
public struct HelloReply: WrightProtobuf.Message {
  /// What is said.
  public var text: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "hello.v1.Reply",
    fields: [
      .init(1, "text", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.text = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.text)
  }
}

/// Greets people.
public enum HelloGreeter {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "hello.v1.Greeter",
    methods: ["Greet"],
    files: { File_hello_v1_hello.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Greets one person.
    public static let greet = WrightRPC.MethodDescriptor<HelloRequest, HelloReply>(
      service: "hello.v1.Greeter", name: "Greet", kind: .unary,
      request: .init(decode: { try HelloRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try HelloReply(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Greets people.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Greets one person.
    func greet(request: HelloRequest, context: WrightRPC.ServerContext) async throws -> HelloReply
  }

  /// Calls the methods of `hello.v1.Greeter`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Greets one person.
    public func greet(
      _ message: HelloRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> HelloReply {
      try await client.unary(Method.greet, message, metadata: metadata, options: options)
    }
  }
}

extension HelloGreeter.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { HelloGreeter.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(HelloGreeter.Method.greet) { messages in
      { bytes, context in
        try messages.seal(try await self.greet(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.greet(request: request, context: context)
    }
  }
}

/// The schema file `hello/v1/hello.proto`.
public enum File_hello_v1_hello {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "hello/v1/hello.proto",
    base64: """
      ChRoZWxsby92MS9oZWxsby5wcm90bxIIaGVsbG8udjEiHQoHUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIhsKBVJlcGx5EhIK\
      BHRleHQYASABKAlSBHRleHQyNgoHR3JlZXRlchIrCgVHcmVldBIRLmhlbGxvLnYxLlJlcXVlc3QaDy5oZWxsby52MS5SZXBseUII\
      ugIFSGVsbG9iBnByb3RvMw==
      """,
    imports: { [] })
}
