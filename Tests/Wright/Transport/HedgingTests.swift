import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("Calls that are made several times at once", .timeLimit(.minutes(1)))
struct HedgingTests {
  typealias Method = BytesEcho.Method

  private func options(_ attempts: Int = 3, delay: Duration) -> HTTP2ClientOptions {
    .with {
      $0.serviceConfig = ServiceConfig(methods: [
        MethodConfig(attempts: .hedging(HedgingPolicy(maxAttempts: attempts, delay: delay)))
      ])
    }
  }

  private static let long = Duration.seconds(60)

  @Test("are answered by the attempt that is first, and the others are cancelled")
  func first() async throws {
    let (began, cancelled) = (Tally(), Tally())
    let service = BytesEcho(unary: { bytes, _ in
      began.add()
      let number = began.count
      if number == 3 { return [3] }
      do { try await waitForCancellation() } catch { cancelled.add() }
      return bytes
    })
    try await withServer([service]) { _, _, port in
      let transport = try HTTP2ClientTransport(
        to: .tcp(host: "127.0.0.1", port: port), options: options(delay: .milliseconds(5)))
      let client = GRPCClient(transport: transport)
      let answer = try await client.unary(Method.unary, [1])
      #expect(answer == [3])
      await cancelled.reaches(2)
      #expect(began.count == 3)
      // To the channel it was one call, and it went well; the subchannel tells its attempts.
      let report = await transport.channelzReport(.none)
      #expect(report.counters.callsStarted == 1 && report.counters.callsSucceeded == 1)
      #expect(report.counters.callsFailed == 0)
      #expect(report.subchannels.first?.counters.callsStarted == 3)
      await client.shutdown()
    }
  }

  @Test("that are answered soon are made once")
  func soon() async throws {
    let began = Tally()
    let service = BytesEcho(unary: { bytes, _ in
      began.add()
      return bytes
    })
    try await withServer([service]) { _, _, port in
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options(delay: Self.long))
      let answer = try await client.unary(Method.unary, [1])
      #expect(answer == [1])
      await client.shutdown()
      #expect(began.count == 1)
    }
  }

  /// Asks a server that answers each attempt as `answer` says.
  private func ask(
    _ options: HTTP2ClientOptions, _ answer: @escaping @Sendable (Int, HTTP2Session, HTTP2Stream) -> Void
  ) async throws -> (seen: [String], result: Result<[UInt8], RPCError>) {
    let seen = Heard<String>()
    return try await withScriptedServer(
      options: options,
      { session, stream in
        answer(seen.add(session.received("grpc-previous-rpc-attempts") ?? "0"), session, stream)
      },
      { client in
        do {
          return Result<[UInt8], RPCError>.success(try await client.unary(Method.unary, [1])).with(seen)
        } catch {
          return Result<[UInt8], RPCError>.failure(RPCError(mapping: error)).with(seen)
        }
      })
  }

  @Test("are made again at once when an attempt fails in a way that is not fatal")
  func nonFatal() async throws {
    let (seen, result) = try await ask(options(delay: Self.long)) { count, session, stream in
      if count < 3 { session.fail(stream, .unavailable) } else { session.answer(stream, 9) }
    }
    #expect(seen == ["0", "1", "2"])
    #expect(try result.get() == [9])
  }

  @Test("fail when the last attempt has failed")
  func allFail() async throws {
    let (seen, result) = try await ask(options(2, delay: Self.long)) { count, session, stream in
      session.fail(stream, .unavailable, ["grpc-message": "number \(count)"])
    }
    #expect(seen.count == 2)
    let error = #expect(throws: RPCError.self) { try result.get() }
    #expect(error?.message == "number 2")
  }

  @Test("fail at once with a fatal status")
  func fatal() async throws {
    let (seen, result) = try await ask(options(delay: .milliseconds(1))) { count, session, stream in
      // The first is not answered.
      if count == 2 { session.fail(stream, .dataLoss) }
    }
    #expect(seen.count >= 2)
    let error = #expect(throws: RPCError.self) { try result.get() }
    #expect(error?.code == .dataLoss)
  }

  @Test("are not made again when the server forbids it")
  func forbidden() async throws {
    let (seen, result) = try await ask(options(delay: Self.long)) { _, session, stream in
      session.fail(stream, .unavailable, ["grpc-retry-pushback-ms": "-1"])
    }
    #expect(seen.count == 1)
    #expect(throws: RPCError.self) { try result.get() }
  }
}

extension Result<[UInt8], RPCError> {
  /// Beside what a server has seen by now.
  fileprivate func with(_ seen: Heard<String>) -> (seen: [String], result: Self) { (seen.all, self) }
}
