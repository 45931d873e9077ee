/// Which sides of a method stream.
public enum RPCKind: Hashable, Sendable {
  /// One message each way.
  case unary
  /// Many requests, one response.
  case clientStreaming
  /// One request, many responses.
  case serverStreaming
  /// Many messages each way.
  case bidirectionalStreaming

  /// Whether the client sends exactly one message.
  public var hasSingleRequest: Bool { self == .unary || self == .serverStreaming }
  /// Whether the server sends exactly one message.
  public var hasSingleResponse: Bool { self == .unary || self == .clientStreaming }
}

/// An error of a codec that can say whether a message was sound, and only took more than it may.
public protocol MessageLimitError: Error {
  /// Whether it took more than it may: its sender is told `RESOURCE_EXHAUSTED` then, and not `INTERNAL`.
  var isOverLimit: Bool { get }
}

/// How a message becomes bytes and bytes a message.
public struct MessageCodec<Message>: Sendable {
  /// Reads a message.
  public let decode: @Sendable (Span<UInt8>) throws -> Message
  /// Appends a message.
  public let encode: @Sendable (Message, inout [UInt8]) throws -> Void

  /// Makes a codec of two functions.
  @inlinable public init(
    decode: @escaping @Sendable (Span<UInt8>) throws -> Message,
    encode: @escaping @Sendable (Message, inout [UInt8]) throws -> Void
  ) {
    self.decode = decode
    self.encode = encode
  }

  @inlinable func open(_ bytes: [UInt8]) throws(RPCError) -> Message {
    do {
      return try decode(bytes.span)
    } catch let error as RPCError {
      throw error
    } catch let error as any MessageLimitError where error.isOverLimit {
      throw RPCError(code: .resourceExhausted, message: "the message cannot be decoded: \(error)", cause: error)
    } catch {
      throw RPCError(code: .internal, message: "the message cannot be decoded: \(error)", cause: error)
    }
  }

  @inlinable func seal(_ message: Message, limit: Int) throws -> [UInt8] {
    try Envelope.seal(limit: limit) { try encode(message, &$0) }
  }
}

/// A method of a service, with its messages.
public struct MethodDescriptor<Request: Sendable, Response: Sendable>: Sendable {
  /// The service's full name, such as `wright.bench.v1.Echo`.
  public let service: String
  /// The method's own name, such as `Unary`.
  public let name: String
  /// Which sides stream.
  public let kind: RPCKind
  /// How requests become bytes.
  public let request: MessageCodec<Request>
  /// How responses become bytes.
  public let response: MessageCodec<Response>
  /// The `:path` of a call: `/service/method`.
  public let path: String

  /// Makes a descriptor.
  public init(
    service: String, name: String, kind: RPCKind, request: MessageCodec<Request>, response: MessageCodec<Response>
  ) {
    self.service = service
    self.name = name
    self.kind = kind
    self.request = request
    self.response = response
    path = "/\(service)/\(name)"
  }
}

/// A service, as reflection and lists show it.
public struct ServiceDescriptor: Sendable {
  /// The full name.
  public let name: String
  /// The methods' own names, in the order of the schema.
  public let methods: [String]
  /// Serialised `FileDescriptorProto`s: the file that declares the service, and all that it imports.
  public let files: @Sendable () -> [[UInt8]]

  /// Makes a descriptor.
  public init(name: String, methods: [String], files: @escaping @Sendable () -> [[UInt8]]) {
    self.name = name
    self.methods = methods
    self.files = files
  }
}
