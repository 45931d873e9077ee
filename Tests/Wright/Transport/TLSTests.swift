import CartwrightCertificates
import Foundation
import TestSupport
import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTLS
import WrightTransport

@Suite("gRPC over TLS", .timeLimit(.minutes(1)))
struct TLSTests {
  typealias Method = BytesEcho.Method

  private let issued: Issued

  init() throws { issued = try Issued.shared.get() }

  /// A server and a client of it, both on TLS unless told otherwise.
  private func withTLS<Result>(
    server: TLSConfiguration.Server?, client: TLSConfiguration.Client?, service: BytesEcho = BytesEcho(),
    _ body: (GRPCClient, Int) async throws -> Result
  ) async throws -> Result {
    var options = HTTP2ServerOptions()
    options.tls = server
    return try await withServer([service], options: options) { _, _, port in
      var options = HTTP2ClientOptions()
      options.tls = client
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options)
      let result = try await body(client, port)
      client.close()
      return result
    }
  }

  private var serverSide: TLSConfiguration.Server { issued.serverSide }
  private var clientSide: TLSConfiguration.Client { issued.clientSide }

  @Test("calls of all kinds go through", arguments: [TLSVersion.tls12, .tls13])
  func kinds(_ version: TLSVersion) async throws {
    var (server, client) = (serverSide, clientSide)
    (server.maximumVersion, client.minimumVersion) = (version, version)
    try await withTLS(server: server, client: client) { client, _ in
      let one = try await client.unary(Method.unary, [7])
      #expect(one == [7])
      let joined = try await client.clientStreaming(Method.join) { writer in
        for byte in UInt8(0)..<100 { try await writer.write([byte]) }
      }
      #expect(joined == Array(0..<100))
      var split: [UInt8] = []
      for try await part in client.serverStreaming(Method.split, joined) { split += part }
      #expect(split == joined)
      let big = [UInt8](repeating: 9, count: 1_000_000)
      var echoed = 0
      let answers = client.bidirectionalStreaming(Method.bothWays) { writer in
        for _ in 0..<10 { try await writer.write(big) }
      }
      for try await answer in answers { echoed += answer == big ? 1 : 0 }
      #expect(echoed == 10)
    }
  }

  @Test("with mutual TLS the caller's certificate reaches the handler")
  func mutual() async throws {
    var (server, client) = (serverSide, clientSide)
    server.clientCertificates = .required(issued.roots)
    client.identity = Issued.identity(issued.client)
    let service = BytesEcho(unary: { _, context in Array((context.certificate?.spiffeID ?? "none").utf8) })
    try await withTLS(server: server, client: client, service: service) { client, _ in
      let seen = try await client.unary(Method.unary, [])
      #expect(String(decoding: seen, as: UTF8.self) == "spiffe://smartcart/cart/7")
    }
  }

  @Test("a caller without a certificate, where one is due, is told that it is unavailable, and why")
  func noCertificate() async throws {
    var server = serverSide
    server.clientCertificates = .required(issued.roots)
    try await withTLS(server: server, client: clientSide) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test("a server that the client does not trust, or of another name, is not spoken to")
  func untrusted() async throws {
    let stranger = TLSConfiguration.Client(
      trustRoots: .pem(.bytes(Array(try CertificateAuthority(name: "Stranger").credential.certificatePEM.utf8))))
    var misnamed = clientSide
    misnamed.expectedName = "shop.example"
    for client in [stranger, misnamed] {
      try await withTLS(server: serverSide, client: client) { client, _ in
        let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("TLS") == true, "\(error?.message ?? "")")
      }
    }
    var forgiving = misnamed
    forgiving.expectedName = "localhost"
    try await withTLS(server: serverSide, client: forgiving) { client, _ in
      let answer = try await client.unary(Method.unary, [7])
      #expect(answer == [7])
    }
  }

  @Test("TLS and plaintext do not meet, and say so", arguments: [true, false])
  func mixed(serverHasTLS: Bool) async throws {
    try await withTLS(server: serverHasTLS ? serverSide : nil, client: serverHasTLS ? nil : clientSide) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test("a configuration that cannot be used is refused when the server starts")
  func wrongKey() async throws {
    var options = HTTP2ServerOptions()
    options.tls = TLSConfiguration.Server(
      identity: TLSIdentity(
        certificateChain: .bytes(Array(issued.server.certificatePEM.utf8)),
        privateKey: .bytes(Array(issued.client.privateKeyPEM.utf8))))
    let server = GRPCServer(
      transport: .http2(.tcp(host: "127.0.0.1", port: 0), loops: 1, options: options), services: [BytesEcho()])
    await #expect(throws: TLSError.self) { try await server.start() }
  }

  @Test("new connections use new files, and old ones go on")
  func reload() async throws {
    let folder = try TemporaryFolder()
    let (chain, key) = (folder.file("chain.pem"), folder.file("key.pem"))
    let write: @Sendable (Credential) throws -> Void = { credential in
      try Data(credential.certificatePEM.utf8).write(to: URL(filePath: chain))
      try Data(credential.privateKeyPEM.utf8).write(to: URL(filePath: key))
    }
    try write(issued.server)
    let renewed = try issued.authority.issue(CertificateHolder("renewed", names: [.dns("renewed.test")]))
    let identity = TLSIdentity(certificateChain: .file(chain), privateKey: .file(key))
    let server = TLSConfiguration.Server(identity: identity)
    try await withTLS(server: server, client: clientSide) { client, port in
      let answered = Event<Void>()
      let old = client.bidirectionalStreaming(Method.bothWays) { writer in
        try await writer.write([1])
        await answered.value
        // The files change while this stream is open.
        try write(renewed)
        var options = HTTP2ClientOptions()
        options.tls = clientSide
        options.tls?.expectedName = "renewed.test"
        let new = try GRPCClient(to: "127.0.0.1:\(port)", options: options)
        // Files are looked at once a second at most.
        while (try? await new.unary(Method.unary, [2])) == nil {}
        new.close()
        try await writer.write([3])
      }
      var seen: [UInt8] = []
      for try await answer in old {
        seen += answer
        answered.happen()
      }
      #expect(seen == [1, 3])
    }
  }
}
