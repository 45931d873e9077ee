import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("Calls that a server has not seen when it goes away", .timeLimit(.minutes(1)))
struct GoAwayTests {
  private static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt8 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    [0, 0, UInt8(payload.count), type, flags, 0, 0, 0, stream] + payload
  }

  /// The numbers of the streams whose headers have come, after the client's preface.
  private static func streams(_ bytes: [UInt8]) -> [UInt8] {
    var (found, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes.dropFirst(24))
    while rest.count >= 9 {
      let start = rest.startIndex
      let length = Int(rest[start]) << 16 | Int(rest[start + 1]) << 8 | Int(rest[start + 2])
      guard rest.count >= 9 + length else { break }
      if rest[start + 3] == 1 { found.append(rest[start + 8]) }
      rest = rest.dropFirst(9 + length)
    }
    return found
  }

  /// `:status 200`, `content-type: application/grpc` and a `grpc-status`, without compression.
  private static func trailersOnly(_ status: String) -> [UInt8] {
    func literal(_ name: String, _ value: String) -> [UInt8] {
      [0, UInt8(name.utf8.count)] + name.utf8 + [UInt8(value.utf8.count)] + value.utf8
    }
    return [0x88] + literal("content-type", "application/grpc") + literal("grpc-status", status)
  }

  @Test("begin anew on another connection; those that it has seen do not")
  func aboveTheLast() async throws {
    let loop = try EventLoop(name: "leaver")
    let (first, second) = (Event<RawConnection>(), Event<RawConnection>())
    let port = try await Self.listen(on: loop) { connection in
      if first.hasHappened { second.happen(connection) } else { first.happen(connection) }
    }
    let client = try GRPCClient(to: "127.0.0.1:\(port)")
    let calls = (0..<3).map { _ in
      Task {
        await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, [1]) }?.code
      }
    }
    let leaving = await first.value
    leaving.send(Self.frame(4))
    await leaving.bytes { Self.streams($0).count == 3 }
    // GOAWAY: the last stream was 1, NO_ERROR.
    leaving.send(Self.frame(7, [0, 0, 0, 1, 0, 0, 0, 0]))
    let staying = await second.value
    staying.send(Self.frame(4))
    await staying.bytes { Self.streams($0).count == 2 }
    leaving.send(Self.frame(1, flags: 5, stream: 1, Self.trailersOnly("9")))
    for stream in [UInt8(1), 3] {
      staying.send(Self.frame(1, flags: 5, stream: stream, Self.trailersOnly("10")))
    }
    var codes: [StatusCode?] = []
    for call in calls { codes.append(await call.value) }
    #expect(codes.filter { $0 == .failedPrecondition }.count == 1)
    #expect(codes.filter { $0 == .aborted }.count == 2)
    client.close()
    loop.close()
  }

  private static func listen(
    on loop: EventLoop, accept: @escaping @Sendable (RawConnection) -> Void
  ) async throws -> Int {
    try await withCheckedThrowingContinuation { done in
      loop.execute {
        done.resume(
          with: Result {
            let listener = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) {
              accept(RawConnection(accepted: $0))
            }
            // It lives as long as its loop.
            _ = loop.schedule(after: .seconds(3600)) { listener.close() }
            return listener.address.port ?? 0
          })
      }
    }
  }
}
