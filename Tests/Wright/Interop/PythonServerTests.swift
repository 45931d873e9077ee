import PeerSupport
import Testing
import WrightGoogle
import WrightProtobuf
import WrightRPC
import WrightStatus
import WrightTestAPI
import WrightTransport

/// Our client on grpcio's server, which is `Python/echo_server.py`.
@Suite("our client on grpcio's server", .enabled(if: Python.isInstalled, "\(Python.wanted)"), .timeLimit(.minutes(2)))
struct PythonServerTests {
  typealias Payload = Wright_Bench_V1_Payload
  typealias Echo = Wright_Bench_V1_Echo.Client

  /// A call that takes longer than this has gone wrong.
  private static let patience = CallOptions(timeout: .seconds(30))
  private let options = Self.patience

  /// Runs `body` with a server of its own, over mutual TLS if there are certificates.
  private func withPython(
    _ certificates: Certificates? = nil, _ body: (Echo, Server) async throws -> Void
  ) async throws {
    let (program, lines) = try await Python.start("echo_server.py", certificates?.arguments ?? [])
    let server = Server(program: program, lines: lines)
    do {
      let port = try #require(await server.line("port "))
      let client = try GRPCClient(to: "localhost:\(port)", options: certificates?.client ?? .init())
      try await body(Echo(client), server)
      await client.shutdown()
      await program.end()
    } catch {
      await program.end()
      throw error
    }
  }

  /// A server that says what becomes of its calls.
  private struct Server {
    let program: Program
    let lines: AsyncStream<String>

    /// The rest of the next line that begins so.
    func line(_ beginning: String) async -> String? {
      for await line in lines where line.hasPrefix(beginning) { return String(line.dropFirst(beginning.count)) }
      return nil
    }
  }

  private func payload(_ text: String) -> Payload { .with { $0.payload = Array(text.utf8) } }

  private func texts(_ messages: ResponseStream<Payload>) async throws -> [String] {
    try await messages.reduce(into: []) { $0.append(String(decoding: $1.payload, as: UTF8.self)) }
  }

  @Test("makes calls of all four kinds, in plaintext and over mutual TLS", arguments: [false, true])
  func fourKinds(isSecure: Bool) async throws {
    try await withPython(isSecure ? try Certificates() : nil) { echo, _ in
      let unary = try await echo.unary(payload("one"), options: options)
      #expect(unary.payload == Array("one".utf8))
      let last = try await echo.clientStream(options: options) { writer in
        for number in 0..<5 { try await writer.write(.with { $0.payload = [UInt8(number)] }) }
      }
      #expect(last.payload == [4])
      let ten = try await texts(echo.serverStream(payload("ten"), options: options))
      #expect(ten == Array(repeating: "ten", count: 10))
      let none = try await echo.unary(Payload(), options: options)
      #expect(none.payload.isEmpty)
    }
  }

  @Test("asks each question after the answer to the one before")
  func bothWays() async throws {
    try await withPython { echo, _ in
      let (turns, next) = AsyncStream<Int>.makeStream()
      let answers = echo.bothWays(options: options) { writer in
        for await number in turns { try await writer.write(.with { $0.payload = [UInt8(number)] }) }
      }
      next.yield(0)
      var seen: [UInt8] = []
      for try await answer in answers {
        seen += answer.payload
        if seen.count < 5 { next.yield(seen.count) } else { next.finish() }
      }
      #expect(seen == [0, 1, 2, 3, 4])
    }
  }

  @Test("sends metadata, and gets it before the response and with the status")
  func metadata() async throws {
    var sent: Metadata = ["x-echo": "one"]
    sent.addString("two, three", forKey: "x-echo")
    sent.addBinary(Array(0...255), forKey: "x-echo-bin")
    sent.addBinary([], forKey: "x-echo-bin")
    try await withPython { [sent] echo, _ in
      let stream = echo.serverStream(payload("m"), metadata: sent, options: options)
      let initial = try await stream.metadata
      _ = try await texts(stream)
      for received in [initial, stream.trailingMetadata] {
        #expect(received[stringValues: "x-echo"] == ["one", "two, three"])
        #expect(received[binaryValues: "x-echo-bin"] == [Array(0...255), []])
      }
    }
  }

  @Test("gets a status with its message, its details and its metadata")
  func status() async throws {
    try await withPython { echo, _ in
      let error = await #expect(throws: RPCError.self) {
        try await echo.unary(payload(""), metadata: ["x-fail": "9", "x-echo": "with the error"], options: options)
      }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.message == ObligingEcho.message)
      #expect(error?.metadata.firstString(forKey: "x-echo") == "with the error")
      #expect(error?.status?.message == ObligingEcho.message)
      let badRequest = error?.detail(of: Google_Rpc_BadRequest.self)
      #expect(badRequest?.fieldViolations.map(\.field) == ["payload"])
    }
  }

  @Test("understands every status")
  func codes() async throws {
    try await withPython { echo, _ in
      for code in StatusCode.allCases where code != .ok {
        let error = await #expect(throws: RPCError.self) {
          try await echo.unary(payload(""), metadata: ["x-fail": .string("\(code.rawValue)")], options: options)
        }
        #expect(error?.code == code)
      }
    }
  }

  @Test("tells how long it waits, and waits no longer")
  func deadlines() async throws {
    try await withPython { echo, server in
      let stream = echo.serverStream(payload(""), options: .init(timeout: .seconds(20)))
      _ = try await texts(stream)
      let left = stream.trailingMetadata.firstString(forKey: "x-milliseconds-left").flatMap(Int.init) ?? -1
      #expect((1...20_000).contains(left))

      let error = await #expect(throws: RPCError.self) {
        try await echo.unary(payload(""), metadata: ["x-wait": "1"], options: .init(timeout: .seconds(2)))
      }
      #expect(error?.code == .deadlineExceeded)
      #expect(await server.line("cancelled") != nil)
    }
  }

  @Test("that gives up a call has it cancelled at the server")
  func cancellation() async throws {
    try await withPython { echo, server in
      let caller = Task { [options] in
        try await echo.unary(Payload(), metadata: ["x-wait": "1"], options: options)
      }
      #expect(await server.line("waiting") != nil)
      caller.cancel()
      let error = await #expect(throws: RPCError.self) { try await caller.value }
      #expect(error?.code == .cancelled)
      #expect(await server.line("cancelled") != nil)
    }
  }

  @Test("sends and gets messages of 3 MB")
  func large() async throws {
    try await withPython { echo, _ in
      let message = Payload.with { $0.payload = [UInt8](repeating: 7, count: 3 << 20) }
      let echoed = try await echo.unary(message, options: options)
      #expect(echoed.payload.count == 3 << 20)
      var count = 0
      for try await answer in echo.serverStream(message, options: options) { count += answer.payload.count }
      #expect(count == 10 * (3 << 20))
    }
  }

  @Test("refuses a response larger than it takes")
  func tooLarge() async throws {
    try await withPython { echo, _ in
      let message = Payload.with { $0.payload = [UInt8](repeating: 7, count: (4 << 20) + 1) }
      let error = await #expect(throws: RPCError.self) { try await echo.unary(message, options: options) }
      #expect(error?.code == .resourceExhausted)
      let after = try await echo.unary(payload("after"), options: options)
      #expect(after.payload == Array("after".utf8))
    }
  }

  @Test("streams a thousand messages each way")
  func many() async throws {
    try await withPython { echo, _ in
      let answers = echo.bothWays(options: options) { writer in
        for number in 0..<1000 { try await writer.write(.with { $0.payload = Array("\(number)".utf8) }) }
      }
      let seen = try await texts(answers)
      #expect(seen == (0..<1000).map(String.init))
    }
  }

  @Test("compresses what it sends, and takes what is compressed", arguments: [Compression.gzip, .deflate])
  func compressed(_ compression: Compression) async throws {
    try await withPython { echo, _ in
      let text = String(repeating: "goods ", count: 5000)
      var options = options
      options.compression = compression
      let answer = try await echo.unary(payload(text), options: options)
      #expect(answer.payload == Array(text.utf8))
      let answers = echo.bothWays(options: options) { writer in
        for compressed in [true, false, true] { try await writer.write(payload(text), compressed: compressed) }
      }
      let seen = try await texts(answers)
      #expect(seen == [text, text, text])
    }
  }

  @Test("says that a server which is gone is unavailable")
  func unavailable() async throws {
    try await withPython { echo, server in
      _ = try await echo.unary(payload("before"), options: options)
      await server.program.end()
      let error = await #expect(throws: RPCError.self) { try await echo.unary(payload("after"), options: options) }
      #expect(error?.code == .unavailable)
    }
  }
}
