import Synchronization
import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("Calls that are made again", .timeLimit(.minutes(1)))
struct RetryTests {
  typealias Method = BytesEcho.Method

  private static let long = Duration.seconds(60)

  private func options(
    _ attempts: Int = 3, wait: Duration = .milliseconds(1), codes: Set<StatusCode> = [.unavailable],
    throttling: RetryThrottling? = nil, keep: Int = 262_144
  ) -> HTTP2ClientOptions {
    let policy = RetryPolicy(
      maxAttempts: attempts, initialBackoff: wait, maxBackoff: wait, backoffMultiplier: 1, retryableCodes: codes)
    return .with {
      $0.serviceConfig = ServiceConfig(methods: [.init(attempts: .retry(policy))], retryThrottling: throttling)
      $0.maxRetryBytes = keep
    }
  }

  /// What a server saw of attempts: their numbers, as their headers have them.
  private func ask(
    _ options: HTTP2ClientOptions, calls: Int = 1, call: CallOptions = .defaults,
    _ answer: @escaping @Sendable (Int, HTTP2Session, HTTP2Stream) -> Void
  ) async throws -> (seen: [String], results: [Result<[UInt8], RPCError>]) {
    let seen = Heard<String>()
    return try await withScriptedServer(
      options: options,
      { session, stream in
        answer(seen.add(session.received("grpc-previous-rpc-attempts") ?? "0"), session, stream)
      },
      { client in
        var results: [Result<[UInt8], RPCError>] = []
        for _ in 0..<calls {
          do {
            results.append(.success(try await client.unary(Method.unary, [1], options: call)))
          } catch {
            results.append(.failure(RPCError(mapping: error)))
          }
        }
        return (seen.all, results)
      })
  }

  @Test("succeed with the attempt that does, and each attempt says how many were before it")
  func succeeds() async throws {
    let (seen, results) = try await ask(options()) { count, session, stream in
      if count < 3 { session.fail(stream, .unavailable) } else { session.answer(stream, 9) }
    }
    #expect(seen == ["0", "1", "2"])
    #expect(try results[0].get() == [9])
  }

  @Test("fail as the last attempt did, when there were as many as there may be", arguments: [2, 9])
  func exhausted(attempts: Int) async throws {
    let (seen, results) = try await ask(options(attempts)) { count, session, stream in
      session.fail(stream, .unavailable, ["grpc-message": "number \(count)"])
    }
    #expect(seen.count == min(attempts, 5))
    let error = #expect(throws: RPCError.self) { try results[0].get() }
    #expect(error?.message == "number \(min(attempts, 5))")
  }

  @Test("fail at once with a status that is not to be retried")
  func otherStatus() async throws {
    let (seen, results) = try await ask(options()) { _, session, stream in session.fail(stream, .aborted) }
    #expect(seen.count == 1)
    #expect(throws: RPCError.self) { try results[0].get() }
  }

  @Test("are not made again once a response has begun")
  func committed() async throws {
    let (seen, results) = try await ask(options()) { _, session, stream in
      session.answer(stream, 1, status: .unavailable)
    }
    #expect(seen.count == 1)
    let error = #expect(throws: RPCError.self) { try results[0].get() }
    #expect(error?.code == .unavailable)
  }

  @Test("are made again when the server says so, whatever the policy's wait")
  func pushedBack() async throws {
    let (seen, results) = try await ask(options(wait: Self.long)) { count, session, stream in
      if count == 1 {
        session.fail(stream, .unavailable, ["grpc-retry-pushback-ms": "1"])
      } else {
        session.answer(stream, 9)
      }
    }
    #expect(seen.count == 2)
    #expect(try results[0].get() == [9])
  }

  @Test("are made again when our own server says so, or not", arguments: [true, false])
  func pushedBackByOurs(again: Bool) async throws {
    let calls = Tally()
    let service = BytesEcho(unary: { bytes, context in
      calls.add()
      guard calls.count == 1 else { return bytes }
      var busy = RPCError(code: .unavailable, message: "busy")
      busy.retryPushback = again ? .after(.milliseconds(1)) : .never
      throw busy
    })
    try await withServer([service]) { _, _, port in
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options(wait: again ? Self.long : .milliseconds(1)))
      let answer = try? await client.unary(Method.unary, [7])
      #expect(answer == (again ? [7] : nil))
      #expect(calls.count == (again ? 2 : 1))
      client.close()
    }
  }

  @Test("are not made again when the server forbids it", arguments: ["-1", "later"])
  func forbidden(_ pushback: String) async throws {
    let (seen, _) = try await ask(options()) { _, session, stream in
      session.fail(stream, .unavailable, ["grpc-retry-pushback-ms": pushback])
    }
    #expect(seen.count == 1)
  }

  @Test("are not made again while too many of the channel's calls fail")
  func throttled() async throws {
    let options = options(5, throttling: .init(maxTokens: 4, tokenRatio: 1))
    let (seen, _) = try await ask(options, calls: 7) { count, session, stream in
      // The first call has two attempts, the second one; four calls succeed; the last has two again.
      if (4...7).contains(count) { session.answer(stream, 9) } else { session.fail(stream, .unavailable) }
    }
    #expect(seen == ["0", "1", "0", "0", "0", "0", "0", "0", "1"])
  }

  @Test("that a server refuses are made again at once and without counting, once")
  func refused() async throws {
    let (seen, results) = try await ask(options(2)) { count, session, stream in
      switch count {
      case 1: session.reset(stream, .refusedStream)
      case 2: session.fail(stream, .unavailable)
      default: session.answer(stream, 9)
      }
    }
    #expect(seen == ["0", "0", "1"])
    #expect(try results[0].get() == [9])
  }

  @Test("end with their deadline, also between two attempts")
  func deadline() async throws {
    let (seen, results) = try await ask(options(wait: Self.long), call: .init(timeout: .milliseconds(500))) {
      $1.fail($2, .unavailable)
    }
    // On a machine that is busy the time may be over before there is a connection.
    #expect(seen.count <= 1)
    let error = #expect(throws: RPCError.self) { try results[0].get() }
    #expect(error?.code == .deadlineExceeded)
  }

  @Test("end when they are given up between two attempts, and when their client is stopped", arguments: [false, true])
  func givenUp(byStopping: Bool) async throws {
    let failed = Event<Void>()
    try await withScriptedServer(
      options: options(wait: Self.long),
      { session, stream in
        session.fail(stream, .unavailable)
        failed.happen()
      },
      { client in
        let call = Task { try await client.unary(Method.unary, []) }
        await failed.value
        if byStopping { await client.shutdown() } else { call.cancel() }
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == (byStopping ? .unavailable : .cancelled))
      })
  }

  /// Joins requests, from the second attempt on.
  private static func joining(_ attempts: Tally) -> BytesEcho {
    BytesEcho(bothWays: { requests, writer, _ in
      attempts.add()
      let joined = try await requests.reduce(into: [UInt8]()) { $0 += $1 }
      if attempts.count == 1 { throw RPCError.lost }
      try await writer.write(joined)
    })
  }

  @Test("send again all that was sent, up to what is kept", arguments: [10_000, 10])
  func streams(keep: Int) async throws {
    let attempts = Tally()
    try await withServer([Self.joining(attempts)]) { _, _, port in
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options(keep: keep))
      let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
        for byte in UInt8(0)..<100 { try await writer.write([byte]) }
      }
      do {
        var all: [[UInt8]] = []
        for try await response in responses { all.append(response) }
        #expect(all == [Array(0..<100)])
        #expect(keep == 10_000)
      } catch let error as RPCError {
        #expect(error.code == .unavailable)
        #expect(keep == 10)
      }
      #expect(attempts.count == (keep == 10 ? 1 : 2))
      await client.shutdown()
    }
  }

  @Test("hold a writer back that sends more than is kept before there is a connection")
  func writerWaits() async throws {
    let path = temporarySocketPath()
    let written = Tally()
    let options = HTTP2ClientOptions.with {
      $0.serviceConfig = ServiceConfig(methods: [
        MethodConfig(waitForReady: true, attempts: .retry(RetryPolicy(maxAttempts: 2)))
      ])
      $0.maxRetryBytes = 100_000
    }
    let client = try GRPCClient(to: "unix:\(path)", options: options)
    let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
      for _ in 0..<100 {
        try await writer.write([UInt8](repeating: 1, count: 10_000))
        written.add()
      }
    }
    await written.reaches(9)
    #expect(written.count < 20)
    let server = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await server.start()
    let count = try await responses.reduce(0) { count, _ in count + 1 }
    #expect(count == 100)
    await client.shutdown()
    server.close()
    await server.waitUntilClosed()
  }

  /// Sees one call.
  private struct Counting: ClientInterceptor {
    let calls: Tally
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      calls.add()
      return try await next(request, context)
    }
  }

  @Test("are one call to interceptors, and to the metadata of a response")
  func oneCall() async throws {
    let (attempts, calls) = (Tally(), Tally())
    let service = BytesEcho(unary: { bytes, context in
      attempts.add()
      if attempts.count == 1 { throw RPCError(code: .unavailable, message: "", metadata: ["which": "first"]) }
      return bytes
    })
    try await withServer([service]) { _, _, port in
      let client = try GRPCClient(
        to: "127.0.0.1:\(port)", options: options(), interceptors: [Counting(calls: calls)])
      let answer = try await client.unary(Method.unary, [5])
      #expect(answer == [5])
      #expect(attempts.count == 2 && calls.count == 1)
      await client.shutdown()
    }
  }

  @Test("are made again when their connection is lost")
  func lost() async throws {
    let (seen, results) = try await ask(options()) { count, session, stream in
      if count == 1 { stream.context = ScriptedServer.hangUp } else { session.answer(stream, 9) }
    }
    #expect(seen == ["0", "1"])
    #expect(try results[0].get() == [9])
  }
}
