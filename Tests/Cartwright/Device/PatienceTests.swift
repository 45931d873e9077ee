import CartwrightDevice
import Testing
import WireTestSupport
import WrightRPC

@Suite("Patience with a server that cannot be reached", .timeLimit(.minutes(1)))
struct PatienceTests {
  @Test("a call is made again until it is answered, and the trouble is told once")
  func untilAnswered() async throws {
    let (calls, troubles) = (Heard<Duration?>(), Heard<String>())
    let patience = Patience { troubles.add($0.message) }
    let answer = try await patience.untilAnswered { options in
      switch calls.add(options.timeout) {
      case 1: throw RPCError.lost
      case 2: throw RPCError(code: .deadlineExceeded, message: "late")
      default: return "here"
      }
    }
    #expect(answer == "here")
    #expect(calls.all == Array(repeating: Patience.attemptTimeout, count: 3))
    #expect(troubles.all == ["lost"])
  }

  @Test("an error that waiting does not mend is an answer", arguments: [StatusCode.notFound, .internal, .cancelled])
  func answers(_ code: StatusCode) async {
    let calls = Heard<Void>()
    await #expect(throws: RPCError.self) {
      try await Patience().untilAnswered { _ in
        calls.add(())
        throw RPCError(code: code, message: "no")
      }
    }
    #expect(calls.all.count == 1)
  }

  @Test("it ends at its limit, with the last error")
  func limit() async {
    let error = await #expect(throws: RPCError.self) {
      try await Patience(limit: .zero).untilAnswered { _ in throw RPCError.lost }
    }
    #expect(error?.message == "lost")
  }

  @Test("a stream is opened again when it breaks or was too slow; trouble after progress is told anew")
  func untilEnded() async throws {
    let (attempts, troubles) = (Heard<Void>(), Heard<String>())
    try await Patience { troubles.add($0.message) }.untilEnded { progress in
      switch attempts.add(()) {
      case 1: throw RPCError.lost
      case 2:
        progress()
        throw RPCError(code: .resourceExhausted, message: "too slow")
      case 3: throw RPCError.endedEarly
      default: return
      }
    }
    #expect(attempts.all.count == 4)
    #expect(troubles.all == ["lost", "too slow"])
  }

  @Test("it ends when its task is cancelled")
  func cancelled() async {
    let begun = Event<Void>()
    let task = Task {
      try await Patience { _ in begun.happen() }.untilAnswered { _ in throw RPCError.lost }
    }
    await begun.value
    task.cancel()
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
  }
}
