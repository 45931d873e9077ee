public import WrightRPC

/// A service whose messages are plain bytes, so that the runtime can be tested without a codec.
public struct BytesEcho: RPCService {
  /// What a method does, so that a test can say.
  public typealias Unary = @Sendable ([UInt8], ServerContext) async throws -> [UInt8]
  /// The same for streams both ways.
  public typealias BothWays =
    @Sendable (RPCAsyncSequence<[UInt8]>, RPCWriter<[UInt8]>, ServerContext) async throws -> Void

  /// The methods.
  public enum Method {
    /// One message each way.
    public static let unary = method("Unary", .unary)
    /// Many requests, joined into one response.
    public static let join = method("Join", .clientStreaming)
    /// One request, and a response for each of its bytes.
    public static let split = method("Split", .serverStreaming)
    /// Many messages each way.
    public static let bothWays = method("BothWays", .bidirectionalStreaming)

    private static func method(_ name: String, _ kind: RPCKind) -> MethodDescriptor<[UInt8], [UInt8]> {
      // At once: byte by byte is slow where nothing is optimised, as under a sanitizer.
      let codec = MessageCodec<[UInt8]>(
        decode: { span in unsafe span.withUnsafeBufferPointer { unsafe Array($0) } }, encode: { $1 += $0 })
      return MethodDescriptor(service: "test.BytesEcho", name: name, kind: kind, request: codec, response: codec)
    }
  }

  /// The service and its methods.
  public static let descriptor = ServiceDescriptor(
    name: "test.BytesEcho", methods: ["Unary", "Join", "Split", "BothWays"], files: { [] })

  private let unary: Unary
  private let bothWays: BothWays

  /// Makes a service that echoes, unless told otherwise.
  public init(
    unary: @escaping Unary = { bytes, _ in bytes },
    bothWays: @escaping BothWays = { requests, writer, _ in
      for try await request in requests { try await writer.write(request) }
    }
  ) {
    self.unary = unary
    self.bothWays = bothWays
  }

  /// Makes the methods known to a router.
  public func register(in router: inout RPCRouter) {
    router.unary(Method.unary, unary)
    router.clientStreaming(Method.join) { requests, _ in
      try await requests.reduce(into: []) { $0 += $1 }
    }
    router.serverStreaming(Method.split) { request, writer, _ in
      for byte in request { try await writer.write([byte]) }
    }
    router.bidirectionalStreaming(Method.bothWays, bothWays)
  }
}
