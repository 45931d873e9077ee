import GRPCCore
import GRPCNIOTransportHTTP2Posix
import NIOPosix

/// `wright.bench.v1.Echo/Unary` on grpc-swift-2, one event loop thread: `echo-grpc-swift PORT`.
///
/// The message is never parsed: its bytes pass through as they came, which spares this server the codec that its
/// peers pay for, and so flatters it.
@main
struct EchoServer {
  static func main() async throws {
    guard CommandLine.arguments.count == 2, let port = Int(CommandLine.arguments[1]) else {
      throw RPCError(code: .invalidArgument, message: "usage: echo-grpc-swift PORT")
    }
    let transport = HTTP2ServerTransport.Posix(
      address: .ipv4(host: "127.0.0.1", port: port),
      transportSecurity: .plaintext,
      config: .defaults { $0.rpc.maxRequestPayloadSize = 4 << 20 },
      eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: 1))
    try await GRPCServer(transport: transport, services: [EchoService()]).serve()
  }
}

/// Registers what a generated service would register.
struct EchoService: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: MethodDescriptor(fullyQualifiedService: "wright.bench.v1.Echo", method: "Unary"),
      deserializer: AsIs(), serializer: AsIs()
    ) { request, _ in
      let single = try await ServerRequest(stream: request)
      return StreamingServerResponse(single: ServerResponse(message: single.message))
    }
  }
}

/// The message's bytes, as they are.
struct AsIs: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
    bytes.withUnsafeBytes { [UInt8]($0) }
  }
}
