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
    arguments: [false, true], [ConformanceCase.Compression.identity, .gzip])
  func secured(isMutual: Bool, _ compression: ConformanceCase.Compression) async throws {
    let server = try await Credentials(usage: "serverAuth", names: "DNS:localhost,IP:127.0.0.1")
    let client = isMutual ? try await Credentials(usage: "clientAuth", names: nil) : nil
    try await check(ConformanceCase.basic, compression, credentials: (server.pair, client?.pair))
  }

  /// Those whose requests can be made as long as one likes.
  private static let resizable = Call.Kind.allCases.filter { $0 != .idempotent }

  /// Requests of just the limit, and of some more: `server_message_size.yaml`.
  private static func atLimit(_ limit: Int) -> [ConformanceCase] {
    resizable.flatMap { kind in
      [0, 10].map { excess in
        ConformanceCase(
          "\(kind)/limit+\(excess)", .resized(kind, to: limit + excess),
          { $0.error(is: .resourceExhausted, if: excess > 0) })
      }
    }
  }

  @Test("keeps to its limit on requests at the server", arguments: [ConformanceCase.Compression.identity, .gzip])
  func serverLimit(_ compression: ConformanceCase.Compression) async throws {
    try await check(Self.atLimit(204_800), compression, credentials: nil, serverLimit: 204_800)
  }

  @Test("keeps to its limit on responses at the client", arguments: [ConformanceCase.Compression.identity, .gzip])
  func clientLimit(_ compression: ConformanceCase.Compression) async throws {
    // A response tells of its request, and is longer.
    let cases = Self.resizable.flatMap { kind in
      [(limit: 19_000, isOver: true), (40_000, false)].map { limit, isOver in
        ConformanceCase(
          "\(kind)/limit-\(limit)", .resized(kind, to: 20_000) { $0.messageReceiveLimit = UInt32(limit) },
          { $0.error(is: .resourceExhausted, if: isOver) })
      }
    }
    try await check(cases, compression, credentials: nil)
  }

  @Test("passes by gRPC-Web at the server")
  func web() async throws {
    let limit = 204_800
    let wanted = Connectrpc_Conformance_V1_ServerCompatRequest.with {
      $0.protocol = .grpcWeb
      $0.httpVersion = .httpVersion2
      $0.messageReceiveLimit = UInt32(limit)
    }
    try await withServer(wanted) { place in
      let caller = WebCaller(port: Int(place.port))
      let cases = ConformanceCase.basic + ConformanceCase.errors + ConformanceCase.deadlines + Self.atLimit(limit)
      for each in cases { each.check(try await caller.call(each.request)) }
    }
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
    try await withServer(wanted) { place in
      #expect(place.pemCert == credentials?.server.cert ?? [])
      let answers = try await ask(cases, compression, place, credentials?.client)
      for each in cases { each.check(try #require(answers[each.name])) }
    }
  }

  /// A server as the program makes it, for the time of a test.
  private func withServer(
    _ wanted: Connectrpc_Conformance_V1_ServerCompatRequest,
    _ body: (Connectrpc_Conformance_V1_ServerCompatResponse) async throws -> Void
  ) async throws {
    let pipes = Pipes()
    defer { pipes.endOutput() }
    try pipes.send(wanted)
    let server = try await ConformanceServerProgram.start(input: pipes.input, output: pipes.output)
    defer { server.close() }
    try await body(try #require(try await pipes.receive()))
  }

  /// Has the program make the calls of cases.
  ///
  /// - Returns: the answers, by the names of the cases.
  private func ask(
    _ cases: [ConformanceCase], _ compression: ConformanceCase.Compression,
    _ place: Connectrpc_Conformance_V1_ServerCompatResponse, _ credentials: ConformanceCase.Credentials?
  ) async throws -> [String: ConformanceCase.Response] {
    let calls = Pipes()
    defer { calls.endOutput() }
    async let running: Void = ConformanceClientProgram.run(input: calls.input, output: calls.output)
    for each in cases {
      var request = each.request
      request.compression = compression
      (request.host, request.port, request.serverTlsCert) = (place.host, place.port, place.pemCert)
      if let credentials { request.clientTlsCreds = credentials }
      try calls.send(request)
    }
    calls.endInput()
    var answers: [String: ConformanceCase.Response] = [:]
    while answers.count < cases.count {
      let answer: ConformanceCase.Response = try #require(try await calls.receive())
      answers[answer.testName] = answer
    }
    try await running
    return answers
  }
}

/// The runner's end of a program's standard input and output.
private final class Pipes: Sendable {
  private let toProgram = Pipe()
  private let fromProgram = Pipe()
  private let messages: AsyncStream<[UInt8]>
  // A pipe that is full waits for its reader, which tasks must not.
  private let writing = DispatchQueue(label: "pipe")

  init() {
    let (messages, next) = AsyncStream<[UInt8]>.makeStream()
    self.messages = messages
    // On a thread of its own, since reading waits.
    Thread.detachNewThread { [fromProgram] in
      let file = fromProgram.fileHandleForReading
      while let head = Self.read(4, from: file), let body = Self.read(head.reduce(0) { $0 << 8 | Int($1) }, from: file)
      {
        next.yield(body)
      }
      next.finish()
    }
  }

  /// So many bytes; a pipe may give fewer at a time.
  private static func read(_ count: Int, from file: FileHandle) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard let more = try? file.read(upToCount: count - bytes.count), !more.isEmpty else { return nil }
      bytes += more
    }
    return bytes
  }

  var input: FileHandle { toProgram.fileHandleForReading }
  var output: FileHandle { fromProgram.fileHandleForWriting }

  func send(_ message: some Message) throws {
    let bytes = try message.serializedBytes()
    let head = (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (24 - 8 * $0)) }
    writing.async { [toProgram] in try? toProgram.fileHandleForWriting.write(contentsOf: Data(head + bytes)) }
  }

  func endInput() { writing.async { [toProgram] in try? toProgram.fileHandleForWriting.close() } }

  /// The program says no more: nobody need go on reading.
  func endOutput() { try? fromProgram.fileHandleForWriting.close() }

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
