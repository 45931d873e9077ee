import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC

@Suite("Calls that a server has not seen when it goes away", .timeLimit(.minutes(1)))
struct GoAwayTests {
  @Test("begin anew on another connection; those that it has seen do not")
  func aboveTheLast() async throws {
    let (first, second) = (Event<RawConnection>(), Event<RawConnection>())
    try await withRawServer { connection in
      connection.send(RawFrame.settings)
      if first.hasHappened { second.happen(connection) } else { first.happen(connection) }
    } _: { client in
      let calls = (0..<3).map { _ in
        Task {
          await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, [1]) }?.code
        }
      }
      let leaving = await first.value
      await leaving.frames { $0.count(where: \.isHeaders) == 3 }
      leaving.send(RawFrame.goAway(last: 1, .noError))
      let staying = await second.value
      await staying.frames { $0.count(where: \.isHeaders) == 2 }
      leaving.send(RawFrame.status(1, .failedPrecondition))
      for stream in [UInt32(1), 3] { staying.send(RawFrame.status(stream, .aborted)) }
      var codes: [StatusCode?] = []
      for call in calls { codes.append(await call.value) }
      #expect(codes.filter { $0 == .failedPrecondition }.count == 1)
      #expect(codes.filter { $0 == .aborted }.count == 2)
    }
  }
}
