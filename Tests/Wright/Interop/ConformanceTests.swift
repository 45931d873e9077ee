import ConnectConformanceStubs
import Foundation
import PeerSupport
import Testing
import WireTestSupport
import WrightGoogle
import WrightInterop
import WrightProtobuf
import WrightRPC

/// The client and the server under test of connectrpc/conformance, under a driver of our own that speaks the runner's protocol to
/// both: what `Tools/conformance-client` and `Tools/conformance-server` run.
///
/// The cases are those of the suite's files that are not about one byte on the wire; those are in `WireTests` and
/// `StrangeServerTests`.
@Suite("connectrpc/conformance, in its gRPC mode", .timeLimit(.minutes(2)))
struct ConformanceTests {
  @Test("passes in plaintext", arguments: [ConformanceCase.Compression.identity, .gzip])
  func plaintext(_ compression: ConformanceCase.Compression) async throws {
    try await check(ConformanceCase.all, compression, credentials: nil)
  }

  @Test(
    "passes over TLS, with and without certificates of the client's",
    .enabled(if: Program.find("openssl") != nil, "needs openssl: Tools/setup --tests installs it"),
    arguments: [false, true])
  func secured(isMutual: Bool) async throws {
    let server = try await Credentials(usage: "serverAuth", names: "DNS:localhost,IP:127.0.0.1")
    let client = isMutual ? try await Credentials(usage: "clientAuth", names: nil) : nil
    try await check(ConformanceCase.basic, .identity, credentials: (server.pair, client?.pair))
  }

  @Test("keeps to its limit on requests at the server")
  func serverLimit() async throws {
    let limit = 1024
    let cases = [0, 10].map { excess in
      ConformanceCase(
        "unary/limit+\(excess)", .resized(to: limit + excess), { $0.error(is: .resourceExhausted, if: excess > 0) })
    }
    try await check(cases, .identity, credentials: nil, serverLimit: limit)
  }

  @Test("keeps to its limit on responses at the client")
  func clientLimit() async throws {
    // A response tells of its request, and is longer.
    let cases = [(limit: 1900, isOver: true), (4000, false)].map { limit, isOver in
      ConformanceCase(
        "unary/limit-\(limit)", .resized(to: 2000) { $0.messageReceiveLimit = UInt32(limit) },
        { $0.error(is: .resourceExhausted, if: isOver) })
    }
    try await check(cases, .identity, credentials: nil)
  }

  @Test("speaks gRPC-Web at the server, if asked")
  func web() async throws {
    let pipes = Pipes()
    try pipes.send(
      Connectrpc_Conformance_V1_ServerCompatRequest.with {
        $0.protocol = .grpcWeb
        $0.httpVersion = .httpVersion2
      })
    let server = try await ConformanceServerProgram.start(input: pipes.input, output: pipes.output)
    defer { server.close() }
    let place: Connectrpc_Conformance_V1_ServerCompatResponse = try #require(try await pipes.receive())
    let answer = try await rawRequest(
      port: Int(place.port),
      headers: [
        ":method": "POST", ":scheme": "http", ":path": "/connectrpc.conformance.v1.ConformanceService/Unary",
        ":authority": "x", "content-type": "application/grpc-web+proto",
      ], body: [[0, 0, 0, 0, 0]])
    #expect(answer[":status"] == "200")
    // After the response come the trailers, in a frame of the body.
    #expect(answer.body.first == 0)
    #expect(String(decoding: answer.body, as: UTF8.self).contains(/grpc-status: ?0\r\n/))
  }

  /// Runs a server and a client, and looks at what the client saw.
  private func check(
    _ cases: [ConformanceCase], _ compression: ConformanceCase.Compression,
    credentials: (server: ConformanceCase.Credentials, client: ConformanceCase.Credentials?)?, serverLimit: Int = 0
  ) async throws {
    let wanted = Connectrpc_Conformance_V1_ServerCompatRequest.with {
      $0.protocol = .grpc
      $0.httpVersion = .httpVersion2
      $0.messageReceiveLimit = UInt32(serverLimit)
      guard let credentials else { return }
      $0.useTls = true
      $0.serverCreds = credentials.server
      $0.clientTlsCert = credentials.client?.cert ?? []
    }
    let pipes = Pipes()
    try pipes.send(wanted)
    let server = try await ConformanceServerProgram.start(input: pipes.input, output: pipes.output)
    defer { server.close() }
    let place: Connectrpc_Conformance_V1_ServerCompatResponse = try #require(try await pipes.receive())
    #expect(place.pemCert == credentials?.server.cert ?? [])

    let calls = Pipes()
    async let running: Void = ConformanceClientProgram.run(input: calls.input, output: calls.output)
    for each in cases {
      var request = each.request
      request.compression = compression
      (request.host, request.port, request.serverTlsCert) = (place.host, place.port, place.pemCert)
      if let client = credentials?.client { request.clientTlsCreds = client }
      try calls.send(request)
    }
    calls.endInput()
    var answers: [String: Connectrpc_Conformance_V1_ClientCompatResponse] = [:]
    while answers.count < cases.count {
      let answer: Connectrpc_Conformance_V1_ClientCompatResponse = try #require(try await calls.receive())
      answers[answer.testName] = answer
    }
    try await running
    for each in cases { each.check(try #require(answers[each.name])) }
  }
}

/// The runner's end of a program's standard input and output.
private final class Pipes: Sendable {
  private let toProgram = Pipe()
  private let fromProgram = Pipe()
  private let messages: AsyncStream<[UInt8]>

  init() {
    let (messages, next) = AsyncStream<[UInt8]>.makeStream()
    self.messages = messages
    // On a thread of its own, since reading waits.
    Thread.detachNewThread { [fromProgram] in
      let file = fromProgram.fileHandleForReading
      while let head = try? file.read(upToCount: 4), head.count == 4 {
        let length = head.reduce(0) { $0 << 8 | Int($1) }
        next.yield(Array((try? file.read(upToCount: length)) ?? Data()))
      }
      next.finish()
    }
  }

  var input: FileHandle { toProgram.fileHandleForReading }
  var output: FileHandle { fromProgram.fileHandleForWriting }

  func send(_ message: some Message) throws {
    let bytes = try message.serializedBytes()
    let head = (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (24 - 8 * $0)) }
    try toProgram.fileHandleForWriting.write(contentsOf: Data(head + bytes))
  }

  func endInput() { try? toProgram.fileHandleForWriting.close() }

  /// The next message.
  func receive<M: Message>() async throws -> M? {
    for await bytes in messages { return try M(serializedBytes: bytes) }
    return nil
  }
}

/// A certificate that vouches for itself alone, and its key, just as the suite's runner makes them.
private struct Credentials {
  let pair: ConformanceCase.Credentials

  init(usage: String, names: String?) async throws {
    let openssl = try #require(Program.find("openssl"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "wright-conformance-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (key, certificate) = (folder.appending(path: "key.pem").path, folder.appending(path: "cert.pem").path)
    let made = try await Program.run(openssl, ["genrsa", "-traditional", "-out", key, "2048"])
    try #require(made.status == 0, "\(made.text)")
    var words = [
      "req", "-x509", "-key", key, "-out", certificate, "-days", "7", "-subj", "/O=ConnectRPC/CN=Conformance \(usage)",
      "-addext", "basicConstraints=critical,CA:FALSE", "-addext",
      "keyUsage=critical,digitalSignature,keyEncipherment", "-addext", "extendedKeyUsage=\(usage)",
    ]
    if let names { words += ["-addext", "subjectAltName=\(names)"] }
    let signed = try await Program.run(openssl, words)
    try #require(signed.status == 0, "\(signed.text)")
    pair = try .with {
      $0.cert = Array(try Data(contentsOf: URL(filePath: certificate)))
      $0.key = Array(try Data(contentsOf: URL(filePath: key)))
    }
  }
}
