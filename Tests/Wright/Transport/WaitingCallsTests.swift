import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC

@testable import WrightTransport

@Suite("Calls that wait for room on a connection", .timeLimit(.minutes(1)))
struct WaitingCallsTests {
  /// A client of a server that takes one call at a time, and answers none by itself.
  private func withNarrowServer(
    options: HTTP2ClientOptions = .init(), _ body: (GRPCClient, Event<RawConnection>) async throws -> Void
  ) async throws {
    let accepted = Event<RawConnection>()
    try await withRawServer(options: options) { connection in
      // RFC 9113, section 6.5.2: 3 is MAX_CONCURRENT_STREAMS.
      connection.send(RawFrame.setting(3, 1))
      accepted.happen(connection)
    } _: { client in
      try await body(client, accepted)
    }
  }

  /// How calls end that begin now.
  private func begin(_ client: GRPCClient, _ count: Int = 1, saying byte: UInt8 = 0) -> [Task<StatusCode?, Never>] {
    (0..<count).map { _ in
      Task { await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, [byte]) }?.code }
    }
  }

  @Test("end when their time runs out or they are given up, and are never sent afterwards")
  func neverSent() async throws {
    try await withNarrowServer { client, accepted in
      let running = begin(client)
      let connection = await accepted.value
      await connection.frames { $0.contains { $0.isHeaders } }
      let given = begin(client, 10, saying: 1)
      let late = await #expect(throws: RPCError.self) {
        try await client.unary(BytesEcho.Method.unary, [1], options: .init(timeout: .milliseconds(50)))
      }
      #expect(late?.code == .deadlineExceeded)
      for call in given { call.cancel() }
      for call in given { #expect(await call.value == .cancelled) }
      connection.send(RawFrame.status(1, .aborted))
      #expect(await running[0].value == .aborted)
      // This one has its turn at once, and the stream that is the next.
      for (stream, code) in [(UInt32(3), StatusCode.notFound), (5, .outOfRange)] {
        let next = begin(client, saying: 2)
        let frames = await connection.frames { $0.contains { $0.stream == stream && $0.type == 0 } }
        try #require(frames.contains { $0.stream == stream && $0.payload.last == 2 })
        connection.send(RawFrame.status(stream, code))
        #expect(await next[0].value == code)
      }
      let frames = await connection.framesUntilAnswer()
      #expect(frames.filter(\.isHeaders).map(\.stream) == [1, 3, 5])
    }
  }

  @Test("are no more than may be; further ones are RESOURCE_EXHAUSTED")
  func limit() async throws {
    try await withNarrowServer(options: .with { $0.maxWaitingCalls = 2 }) { client, accepted in
      let running = begin(client)
      let connection = await accepted.value
      await connection.frames { $0.contains { $0.isHeaders } }
      let waiting = begin(client, 5)
      let ends = AsyncStream<StatusCode?>.makeStream()
      for call in running + waiting { Task { ends.continuation.yield(await call.value) } }
      var codes: [StatusCode?] = []
      for await code in ends.stream {
        codes.append(code)
        if codes.count == 3 {
          #expect(codes == [.resourceExhausted, .resourceExhausted, .resourceExhausted])
          for stream in [UInt32(1), 3, 5] {
            await connection.frames { $0.contains { $0.isHeaders && $0.stream == stream } }
            connection.send(RawFrame.status(stream, .aborted))
          }
        }
        if codes.count == 6 { break }
      }
      #expect(codes.suffix(3) == [.aborted, .aborted, .aborted])
    }
  }

  // MARK: The queue

  private static func call() -> HTTP2ClientCall {
    let loop = EventLoop(clock: ManualClock())
    loop.turn()
    return HTTP2ClientCall(ClientCallHead(path: "/a.B/C"), compression: .none, loop: loop)
  }

  /// - Returns: whether there was room.
  @discardableResult private func append(_ call: HTTP2ClientCall, to queue: inout WaitingCalls) -> Bool {
    queue.append(call)
  }

  @Test("have their turn in the order in which they came")
  func order() {
    var queue = WaitingCalls(limit: 1000)
    let calls = (0..<1000).map { _ in Self.call() }
    for call in calls { append(call, to: &queue) }
    for call in calls where queue.first === call { queue.removeFirst() }
    #expect(queue.isEmpty && queue.takenOrOver)
  }

  @Test("make room each time that many are over, behind one that is not")
  func roomAgain() {
    var queue = WaitingCalls(limit: 100)
    append(Self.call(), to: &queue)
    for _ in 0..<3 {
      let calls = (0..<99).map { _ in Self.call() }
      #expect(calls.allSatisfy { append($0, to: &queue) })
      for call in calls { call.fail(RPCError(code: .cancelled, message: "")) }
    }
  }

  @Test("make room when they have their turn, and when they are over", arguments: [true, false])
  func room(haveTurn: Bool) {
    var queue = WaitingCalls(limit: 10)
    let calls = (0..<10).map { _ in Self.call() }
    for call in calls { append(call, to: &queue) }
    for call in calls.prefix(5) {
      if haveTurn { queue.removeFirst() } else { call.fail(RPCError(code: .cancelled, message: "")) }
    }
    let more = (0..<6).map { _ in Self.call() }
    #expect(more.map { append($0, to: &queue) } == [true, true, true, true, true, false])
    #expect(queue.takeAll().map(ObjectIdentifier.init) == (calls.suffix(5) + more.prefix(5)).map(ObjectIdentifier.init))
  }
}
