import Synchronization
import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC

/// Waits until its task is cancelled.
func waitForCancellation() async throws {
  try await Task.sleep(for: .seconds(600))
}

@Suite("Deadlines and cancellation", .timeLimit(.minutes(1)))
struct DeadlineTests {
  typealias Method = BytesEcho.Method

  @Test("a deadline runs out at the client, and cancels the handler at the server", arguments: Carrier.allCases)
  func deadline(over carrier: Carrier) async throws {
    let (began, cancelled) = (Event<Void>(), Event<Bool>())
    let service = BytesEcho(unary: { bytes, context in
      began.happen()
      do { try await waitForCancellation() } catch { cancelled.happen(context.isCancelled) }
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      // On a busy machine the first ones may run out before they are there.
      var timeout = Duration.milliseconds(50)
      while !began.hasHappened {
        let start = ContinuousClock.now
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [], options: .init(timeout: timeout))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(start.duration(to: .now) >= timeout)
        timeout *= 2
      }
      let wasCancelled = await cancelled.value
      #expect(wasCancelled)
    }
  }

  @Test("a call whose time has passed already does not reach a handler", arguments: Carrier.allCases)
  func passed(over carrier: Carrier) async throws {
    let calls = Tally()
    let service = BytesEcho(
      unary: { bytes, _ in
        calls.add()
        return bytes
      }, bothWays: { _, _, _ in calls.add() })
    try await withServer(over: carrier, [service]) { client, _ in
      for timeout in [Duration.zero, .seconds(-1)] {
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [], options: .init(timeout: timeout))
        }
        #expect(error?.code == .deadlineExceeded)
        let streamed = await #expect(throws: RPCError.self) {
          let responses = client.bidirectionalStreaming(Method.bothWays, options: .init(timeout: timeout)) { _ in }
          for try await _ in responses {}
        }
        #expect(streamed?.code == .deadlineExceeded)
      }
      _ = try await client.unary(Method.unary, [])
      #expect(calls.count == 1)
    }
  }

  @Test("a handler knows the deadline; without one it has none", arguments: Carrier.allCases)
  func known(over carrier: Carrier) async throws {
    let deadlines = Mutex<[ContinuousClock.Instant?]>([])
    let service = BytesEcho(unary: { bytes, context in
      deadlines.withLock { $0.append(context.deadline) }
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let before = ContinuousClock.now
      _ = try await client.unary(Method.unary, [], options: .init(timeout: .seconds(15)))
      _ = try await client.unary(Method.unary, [])
      let seen = deadlines.withLock { $0 }
      let first = try #require(seen[0])
      #expect(before.duration(to: first) > .seconds(14))
      #expect(before.duration(to: first) < .seconds(25))
      #expect(seen[1] == nil)
    }
  }

  /// What a handler saw of its deadline, and when.
  private typealias Sight = (deadline: ContinuousClock.Instant?, at: ContinuousClock.Instant)

  @Test("what remains of a deadline is handed on to the calls that a handler makes", arguments: Carrier.allCases)
  func nested(over carrier: Carrier) async throws {
    let (there, here) = (Heard<Sight>(), Heard<Sight>())
    let inner = BytesEcho(unary: { bytes, context in
      there.add((context.deadline, .now))
      return bytes
    })
    try await withServer(over: carrier, [inner]) { innerClient, _ in
      let outer = BytesEcho(unary: { bytes, context in
        // Some of it is gone by then.
        try await Task.sleep(for: .milliseconds(50))
        here.add((context.deadline, .now))
        return try await innerClient.unary(Method.unary, bytes, options: .init(timeout: .seconds(100)))
      })
      try await withServer(over: carrier, [outer]) { client, _ in
        for timeout in [Duration.seconds(50), .seconds(500), nil] {
          _ = try await client.unary(Method.unary, [], options: .init(timeout: timeout))
        }
      }
    }
    for ((seenThere, at), (seenHere, before)) in zip(there.all, here.all) {
      let own = before.advanced(by: .seconds(100))
      let late = min(seenHere ?? own, own).duration(to: try #require(seenThere))
      // Over the wire it is what remains when the call begins, rounded up to a millisecond, from when that comes.
      #expect(late >= .zero)
      #expect(late <= before.duration(to: at) + .milliseconds(1))
    }
    #expect(there.all.count == 3)
  }

  @Test("a client whose time runs out says so itself, and resets the stream at a server that says nothing")
  func toldByReset() async throws {
    try await withSilentServer { client, accepted in
      client.connect()
      let connection = await accepted.value
      // On a busy machine the first ones may run out before they are sent.
      var timeout = Duration.milliseconds(50)
      while await !connection.frames(until: { _ in true }).contains(where: { $0.isHeaders }) {
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [1], options: .init(timeout: timeout))
        }
        #expect(error?.code == .deadlineExceeded)
        timeout *= 2
      }
      let frames = await connection.framesUntilAnswer()
      let reset = try #require(frames.first { $0.resetCode != nil })
      #expect(reset.stream == frames.first { $0.isHeaders }?.stream)
      #expect(reset.resetCode == .cancel)
    }
  }

  @Test("a client whose task is cancelled resets the stream")
  func cancelledByReset() async throws {
    try await withSilentServer { client, accepted in
      let call = Task { try await client.unary(Method.unary, [1]) }
      let connection = await accepted.value
      await connection.frames { $0.contains { $0.isHeaders } }
      call.cancel()
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == .cancelled)
      let resets = await connection.framesUntilAnswer().filter { $0.resetCode != nil }
      #expect(resets.map(\.stream) == [1])
      #expect(resets.map(\.resetCode) == [.cancel])
    }
  }

  @Test("cancelling the task of a unary call cancels its handler", arguments: Carrier.allCases)
  func cancelUnary(over carrier: Carrier) async throws {
    let (began, ended) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, _ in
      began.happen()
      do { try await waitForCancellation() } catch { ended.happen() }
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let call = Task { try await client.unary(Method.unary, []) }
      await began.value
      call.cancel()
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == .cancelled)
      await ended.value
    }
  }

  @Test("a stream of responses that is cancelled or dropped cancels its handler", arguments: Carrier.allCases)
  func cancelStream(over carrier: Carrier) async throws {
    for isDropped in [false, true] {
      let ended = Event<Void>()
      let service = BytesEcho(bothWays: { _, writer, _ in
        defer { ended.happen() }
        try await writer.write([1])
        try await waitForCancellation()
      })
      try await withServer(over: carrier, [service]) { client, _ in
        do {
          let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
          for try await _ in responses { break }
          if !isDropped { responses.cancel() }
        }
        await ended.value
      }
    }
  }

  /// A service that answers, and tells how the requests ended: `nil` for well.
  private static func readingToTheEnd(_ failure: Event<RPCError?>) -> BytesEcho {
    BytesEcho(bothWays: { requests, writer, _ in
      try await writer.write([1])
      do {
        for try await _ in requests {}
        failure.happen(nil)
      } catch {
        failure.happen(RPCError(mapping: error))
      }
    })
  }

  @Test("a client that gives up for reasons of its own tells the server no more than that", arguments: Carrier.allCases)
  func ownReasons(over carrier: Carrier) async throws {
    let failure = Event<RPCError?>()
    try await withServer(over: carrier, [Self.readingToTheEnd(failure)]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in
        throw RPCError(code: .dataLoss, message: "the disk is gone")
      }
      let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
      #expect(error?.code == .dataLoss)
      let seen = await failure.value
      #expect(seen?.code == .cancelled && seen?.message.contains("disk") == false)
    }
  }

  @Test(
    "of a call that is given up nothing more is read, though all of it has come", arguments: Carrier.allCases,
    [true, false])
  func cancelUnread(over carrier: Carrier, fails: Bool) async throws {
    let service = BytesEcho(bothWays: { _, writer, context in
      context.trailingMetadata.addString("yes", forKey: "x-ended")
      for byte in UInt8(1)...(fails ? 1 : 3) { try await writer.write([byte]) }
      if fails { throw RPCError(code: .aborted, message: "no") }
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      var iterator = responses.makeAsyncIterator()
      let first = try await iterator.next()
      #expect(first == [1])
      while responses.trailingMetadata.isEmpty { await Task.yield() }
      responses.cancel()
      for _ in 0..<2 {
        do {
          let more = try await iterator.next()
          Issue.record("\(String(describing: more)) was read")
        } catch {
          #expect(RPCError(mapping: error).code == .cancelled)
        }
      }
    }
  }

  @Test("a call that was read to its end stays so when it is given up", arguments: Carrier.allCases)
  func cancelRead(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho(bothWays: { _, _, _ in })]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      var iterator = responses.makeAsyncIterator()
      let end = try await iterator.next()
      responses.cancel()
      let again = try await iterator.next()
      #expect(end == nil && again == nil)
    }
  }

  @Test("cancelling a call ends a handler that waits for requests", arguments: Carrier.allCases)
  func cancelReader(over carrier: Carrier) async throws {
    let failure = Event<RPCError?>()
    try await withServer(over: carrier, [Self.readingToTheEnd(failure)]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in try await waitForCancellation() }
      for try await _ in responses { break }
      responses.cancel()
      let code = await failure.value?.code
      #expect(code == .cancelled)
    }
  }

  @Test("a producer of requests is cancelled when the response comes first", arguments: Carrier.allCases)
  func producer(over carrier: Carrier) async throws {
    let ended = Event<Void>()
    let service = BytesEcho(bothWays: { _, writer, _ in try await writer.write([7]) })
    let method = MethodDescriptor(
      service: "test.BytesEcho", name: "BothWays", kind: .clientStreaming, request: Method.join.request,
      response: Method.join.response)
    try await withServer(over: carrier, [service]) { client, _ in
      let answer = try await client.clientStreaming(method) { _ in
        do { try await waitForCancellation() } catch { ended.happen() }
      }
      #expect(answer == [7])
      await ended.value
    }
  }

  @Test("what a producer of requests throws ends the call", arguments: Carrier.allCases)
  func producerFails(over carrier: Carrier) async throws {
    let (began, ended) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(bothWays: { requests, _, _ in
      began.happen()
      defer { ended.happen() }
      for try await _ in requests {}
      try await waitForCancellation()
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in
        await began.value
        throw RPCError(code: .outOfRange, message: "no more photographs")
      }
      let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
      #expect(error?.description == "OUT_OF_RANGE: no more photographs")
      await ended.value
    }
  }

  @Test("a task that a handler has cancelled stops waiting for requests", arguments: Carrier.allCases)
  func childTasks(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { requests, writer, _ in
      await withTaskGroup { group in
        group.addTask {
          var iterator = requests.makeAsyncIterator()
          _ = try? await iterator.next()
        }
        group.cancelAll()
      }
      try await writer.write([1])
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in try await waitForCancellation() }
      var received: [[UInt8]] = []
      for try await response in responses { received.append(response) }
      #expect(received == [[1]])
    }
  }
}
