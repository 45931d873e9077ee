import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("Handlers of one loop", .timeLimit(.minutes(1)))
struct HandlerTests {
  typealias Method = BytesEcho.Method

  @Test("a handler that waits holds up none that came behind it")
  func waitingHandlers() async throws {
    let (quick, slow) = (Tally(), Tally())
    let service = BytesEcho(unary: { bytes, _ in
      if bytes == [1] {
        // It goes on when all those behind it have ended.
        await quick.reaches(50)
        slow.add()
      } else {
        quick.add()
      }
      return bytes
    })
    try await withServer([service]) { client, _, _ in
      try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for index in 0..<100 { group.addTask { try await client.unary(Method.unary, [index < 50 ? 1 : 2]) } }
        for try await _ in group {}
      }
      #expect(slow.count == 50)
    }
  }

  @Test("a call that is given up before its handler could begin runs none")
  func givenUpBefore() async throws {
    let ran = Tally()
    let service = BytesEcho(unary: { bytes, _ in
      ran.add()
      return bytes
    })
    try await withServer([service]) { client, _, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      let session = try HTTP2Session(role: .client, names: HeaderNames([]))
      var bytes: [UInt8] = []
      let stream = try session.submitRequest(request, context: nil)
      session.send([0, 0, 0, 0, 1, 7], on: stream)
      session.end(stream)
      try session.drain(into: &bytes, upTo: .max)
      session.reset(stream, .cancel)
      // The answer to a ping tells that the server has seen all of it.
      session.ping(payload: 1)
      try session.drain(into: &bytes, upTo: .max)
      connection.send(bytes)
      await connection.bytes { $0.suffix(17) == [0, 0, 8, 6, 1, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 1] }
      _ = try await client.unary(Method.unary, [])
      #expect(ran.count == 1)
    }
  }

  private var request: HeaderBlock {
    var block = HeaderBlock()
    for (name, value) in [
      (":method", "POST"), (":scheme", "http"), (":path", Method.unary.path), (":authority", "test"),
      ("te", "trailers"), ("content-type", "application/grpc"),
    ] {
      block.append(name, value)
    }
    return block
  }
}
