internal import ConnectConformanceStubs
public import Foundation
internal import WrightEventLoop
internal import WrightProtobuf
public import WrightRPC
internal import WrightTLS
internal import WrightTransport

/// The server under test of connectrpc/conformance (its `docs/testing_servers.md`): reads one request that says what server is
/// wanted, and writes where that is.
public enum ConformanceServerProgram {
  /// Runs the server that is asked for, until the process is ended.
  ///
  /// - Throws: as ``start(input:output:)``.
  public static func run(input: FileHandle, output: FileHandle) async throws {
    await (try await start(input: input, output: output)).waitUntilClosed()
  }

  /// Starts the server that is asked for; the caller closes it.
  ///
  /// - Throws: when the request makes no sense, or asks for what is not spoken here.
  public static func start(input: FileHandle, output: FileHandle) async throws -> GRPCServer {
    guard let bytes = try SizedMessage.read(from: input) else { throw InteropFailure("no ServerCompatRequest came") }
    let request = try ServerCompatRequest(serializedBytes: bytes)
    let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), options: try options(request))
    let limit = request.messageReceiveLimit == 0 ? 4_194_304 : Int(request.messageReceiveLimit)
    let server = GRPCServer(transport: transport, services: [ConformanceService()], maxRequestBytes: limit)
    try await server.start()
    let response = ServerCompatResponse.with {
      $0.host = "127.0.0.1"
      $0.port = UInt32(transport.listeningAddress?.port ?? 0)
      if request.useTls { $0.pemCert = request.serverCreds.cert }
    }
    try SizedMessage.write(try response.serializedBytes(), to: output)
    return server
  }

  private static func options(_ request: ServerCompatRequest) throws -> HTTP2ServerOptions {
    guard [.grpc, .grpcWeb].contains(request.protocol), request.httpVersion == .httpVersion2 else {
      throw InteropFailure("only gRPC and gRPC-Web over HTTP/2 are spoken here")
    }
    var options = HTTP2ServerOptions()
    if request.protocol == .grpcWeb { options.web = GRPCWebOptions(origins: .any) }
    options.compression = .gzip
    guard request.useTls else { return options }
    guard request.hasServerCreds else { throw InteropFailure("TLS wants server_creds, which newer runners send") }
    let identity = TLSIdentity(
      certificateChain: .bytes(request.serverCreds.cert), privateKey: .bytes(request.serverCreds.key))
    options.tls = TLSConfiguration.Server(
      identity: identity,
      clientCertificates: request.clientTlsCert.isEmpty ? .none : .required(.pem(.bytes(request.clientTlsCert))))
    return options
  }
}
