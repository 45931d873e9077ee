import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("How long connections live, and who asks after whom", .timeLimit(.minutes(1)))
struct KeepaliveTests {
  typealias Method = BytesEcho.Method

  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4)
  private static let ping = frame(6, [UInt8](repeating: 7, count: 8))

  private static func frame(_ type: UInt8, _ payload: [UInt8] = []) -> [UInt8] {
    [0, 0, UInt8(payload.count), type, 0, 0, 0, 0, 0] + payload
  }

  /// The types of the frames in these bytes.
  private func types(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var types: [UInt8] = []
    while rest.count >= 9 {
      let start = rest.startIndex
      types.append(rest[start + 3])
      let length = rest[start..<(start + 3)].reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(9 + length)
    }
    return types
  }

  private func options(_ change: (inout HTTP2ServerOptions) -> Void) -> HTTP2ServerOptions {
    var options = HTTP2ServerOptions()
    change(&options)
    return options
  }

  // MARK: The server

  @Test("a server asks a client that says nothing, and closes when no answer comes")
  func serverAsks() async throws {
    let options = options {
      $0.keepalive = KeepaliveOptions(
        interval: .milliseconds(20), timeout: .milliseconds(20), permitWithoutCalls: true)
    }
    try await withServer([BytesEcho()], options: options) { _, _, port in
      let connection = try await RawConnection(port: port)
      connection.send(Self.preface)
      let bytes = await connection.bytes()
      #expect(types(bytes).contains(6))
    }
  }

  @Test("a client that asks too often is sent away, and told why")
  func tooManyPings() async throws {
    try await withServer([BytesEcho()]) { _, _, port in
      let connection = try await RawConnection(port: port)
      connection.send(Self.preface + Self.ping + Self.ping + Self.ping + Self.ping)
      let bytes = await connection.bytes()
      #expect(types(bytes).last == 7)
      #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("too_many_pings"))
      #expect(bytes.dropLast(14).last == 11, "ENHANCE_YOUR_CALM")
    }
  }

  @Test("a client may ask as often as is permitted")
  func permittedPings() async throws {
    let options = options {
      $0.limits = ConnectionLimits(minPingInterval: .zero, permitPingsWithoutCalls: true)
    }
    try await withServer([BytesEcho()], options: options) { _, _, port in
      let connection = try await RawConnection(port: port)
      connection.send(Self.preface + (0..<20).flatMap { _ in Self.ping })
      let bytes = await connection.bytes { bytes in
        // 20 answers of 17 bytes are there at the least.
        bytes.count >= 340
      }
      #expect(!types(bytes).contains(7))
      connection.close()
    }
  }

  @Test("a connection that nobody uses is closed by the server, and the next call makes another")
  func serverIdle() async throws {
    try await withServer([BytesEcho()], options: options { $0.limits.maxIdle = .milliseconds(20) }) { client, _, port in
      let connection = try await RawConnection(port: port)
      connection.send(Self.preface)
      let bytes = await connection.bytes { bytes in types(bytes).contains(7) }
      #expect(types(bytes).contains(7))
      connection.close()
      // A call may come just when the server closes the connection, and then find the same on the next one.
      for _ in 0..<3 { while (try? await client.unary(Method.unary, [7])) != [7] {} }
    }
  }

  @Test("an old connection lets its calls finish, and the next call makes another")
  func age() async throws {
    let (began, go) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, context in
      if bytes == [0] {
        began.happen()
        await go.value
      }
      return Array(context.remotePeer.utf8)
    })
    try await withServer([service], options: options { $0.limits.maxAge = .milliseconds(500) }) { client, _, _ in
      async let old = client.unary(Method.unary, [0])
      // Nobody waits for the old one when something else goes wrong.
      defer { go.happen() }
      await began.value
      var new: [UInt8] = []
      var peers: Set<[UInt8]> = []
      while peers.count < 2 {
        new = try await client.unary(Method.unary, [1])
        peers.insert(new)
      }
      go.happen()
      let first = try await old
      #expect(first != new)
    }
  }

  @Test("calls of an old connection are cut once their grace is over")
  func grace() async throws {
    let service = BytesEcho(unary: { bytes, _ in
      try await waitForCancellation()
      return bytes
    })
    let options = options {
      $0.limits.maxAge = .milliseconds(20)
      $0.limits.maxAgeGrace = .milliseconds(20)
    }
    try await withServer([service], options: options) { client, _, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
    }
  }

  // MARK: The client

  /// A client of a server that says it speaks HTTP/2, and then nothing.
  private func withSilentServer(
    _ options: HTTP2ClientOptions, _ body: (GRPCClient, Event<RawConnection>) async throws -> Void
  ) async throws {
    let loop = try EventLoop(name: "silent")
    let accepted = Event<RawConnection>()
    let (port, close) = try await withCheckedThrowingContinuation {
      (done: CheckedContinuation<(Int?, @Sendable () -> Void), any Error>) in
      loop.execute {
        done.resume(
          with: Result {
            let listener = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) { socket in
              let connection = RawConnection(accepted: socket)
              connection.send(Self.frame(4))
              accepted.happen(connection)
            }
            let house = House(listener)
            return (listener.address.port, { loop.execute { house.listener.close() } })
          })
      }
    }
    defer { close() }
    let transport = try HTTP2ClientTransport(to: .tcp(host: "127.0.0.1", port: try #require(port)), options: options)
    let client = GRPCClient(transport: transport)
    defer { client.close() }
    try await body(client, accepted)
  }

  /// Unchecked, because: it belongs to the loop's thread.
  private final class House: @unchecked Sendable {
    let listener: Listener
    init(_ listener: Listener) { self.listener = listener }
  }

  @Test("a client asks a server that says nothing while a call runs, and gives the call up when no answer comes")
  func clientAsks() async throws {
    var options = HTTP2ClientOptions()
    options.keepalive = KeepaliveOptions(interval: .milliseconds(20), timeout: .milliseconds(20))
    try await withSilentServer(options) { client, accepted in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("keepalive") == true)
      let bytes = await accepted.value.bytes()
      #expect(types(Array(bytes.dropFirst(24))).contains(6))
    }
  }

  @Test("a client closes a connection that it does not use, and makes another for the next call")
  func clientIdle() async throws {
    let service = BytesEcho(unary: { _, context in Array(context.remotePeer.utf8) })
    try await withServer([service]) { _, _, port in
      var options = HTTP2ClientOptions()
      options.idleTimeout = .zero
      let client = GRPCClient(
        transport: try HTTP2ClientTransport(to: .tcp(host: "127.0.0.1", port: port), options: options))
      var peers: Set<[UInt8]> = []
      while peers.count < 3 { peers.insert(try await client.unary(Method.unary, [])) }
      await client.shutdown()
    }
  }
}
