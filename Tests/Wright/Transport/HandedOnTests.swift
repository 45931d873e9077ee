import Testing
import WireTestSupport
import WrightRPC
import WrightTransport

@Suite("What a handler is told, and hands on", .timeLimit(.minutes(1)))
struct HandedOnTests {
  typealias Method = BytesEcho.Method

  /// How a handler makes its call.
  enum Manner: CaseIterable { case unary, stream, childTask, awaitedStream }

  private static func call(_ client: GRPCClient, _ manner: Manner) async throws {
    switch manner {
    case .unary: _ = try await client.unary(Method.unary, [1])
    case .stream: for try await _ in client.bidirectionalStreaming(Method.bothWays, requests: { _ in }) {}
    case .childTask:
      async let answer = client.unary(Method.unary, [1])
      _ = try await answer
    case .awaitedStream: _ = try await client.bidirectionalStreaming(Method.bothWays) { _ in }.metadata
    }
  }

  @Test("a call that a handler makes is cancelled with the handler's own", arguments: Carrier.allCases, Manner.allCases)
  func cancellation(over carrier: Carrier, _ manner: Manner) async throws {
    let (began, ended) = (Event<Void>(), Event<Bool>())
    let wait: @Sendable (ServerContext) async throws -> Void = { context in
      began.happen()
      do { try await waitForCancellation() } catch { ended.happen(context.isCancelled) }
    }
    let inner = BytesEcho(
      unary: { bytes, context in
        try await wait(context)
        return bytes
      }, bothWays: { _, _, context in try await wait(context) })
    try await withServer(over: carrier, [inner]) { innerClient, _ in
      let outer = BytesEcho(unary: { bytes, _ in
        try await Self.call(innerClient, manner)
        return bytes
      })
      try await withServer(over: carrier, [outer]) { client, _ in
        let call = Task { try await client.unary(Method.unary, []) }
        await began.value
        call.cancel()
        let wasCancelled = await ended.value
        #expect(wasCancelled)
        await #expect(throws: RPCError.self) { try await call.value }
      }
    }
  }

  @Test("detached work goes on to its end, and has no deadline", arguments: Carrier.allCases)
  func detached(over carrier: Carrier) async throws {
    let (began, mayEnd, ended) = (Event<Bool>(), Event<Void>(), Event<Bool>())
    let inner = BytesEcho(unary: { bytes, context in
      began.happen(context.deadline == nil)
      await mayEnd.value
      return bytes
    })
    try await withServer(over: carrier, [inner]) { innerClient, _ in
      let outer = BytesEcho(unary: { bytes, _ in
        let answer = try await Deadline.detached { try await innerClient.unary(Method.unary, [7]) }
        ended.happen(answer == [7] && Task.isCancelled)
        return bytes
      })
      try await withServer(over: carrier, [outer]) { client, _ in
        let call = Task { try await client.unary(Method.unary, [], options: .init(timeout: .seconds(60))) }
        let hadNoDeadline = await began.value
        #expect(hadNoDeadline)
        call.cancel()
        await #expect(throws: RPCError.self) { try await call.value }
        mayEnd.happen()
        let wentOn = await ended.value
        #expect(wentOn)
      }
    }
  }

  /// How a call ends before its handler has.
  enum Cause: CaseIterable { case cancelled, outOfTime }

  @Test(
    "a handler is told that its call is cancelled, in whatever task it asks to be", arguments: Carrier.allCases,
    Cause.allCases)
  func hook(over carrier: Carrier, _ cause: Cause) async throws {
    let (began, told, toldLate) = (Event<Void>(), Event<Bool>(), Event<Bool>())
    let service = BytesEcho(unary: { bytes, context in
      await Task.detached {
        context.onCancel { told.happen(context.isCancelled) }
        began.happen()
        _ = await told.value
        // Too late to be told of it when it happens: told at once.
        context.onCancel { toldLate.happen(context.isCancelled) }
        _ = await toldLate.value
      }.value
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let options = CallOptions(timeout: cause == .outOfTime ? .milliseconds(500) : nil)
      let call = Task { try await client.unary(Method.unary, [], options: options) }
      if cause == .cancelled {
        await began.value
        call.cancel()
      }
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == (cause == .cancelled ? .cancelled : .deadlineExceeded))
      guard began.hasHappened else { return }
      let (first, second) = (await told.value, await toldLate.value)
      #expect(first && second)
    }
  }

  @Test("a handler that ends by itself is not told", arguments: Carrier.allCases)
  func noHook(over carrier: Carrier) async throws {
    let told = Tally()
    let service = BytesEcho(unary: { bytes, context in
      context.onCancel { told.add() }
      if bytes == [1] { throw RPCError(code: .cancelled, message: "by itself") }
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      _ = try await client.unary(Method.unary, [0])
      _ = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
    }
    #expect(told.count == 0)
  }

  @Test("a handler knows who calls, from where and with what", arguments: Carrier.allCases)
  func caller(over carrier: Carrier) async throws {
    let seen = Heard<[String?]>()
    let service = BytesEcho(unary: { bytes, context in
      seen.add([context.method, context.remotePeer, context.localPeer, context.userAgent])
      return bytes
    })
    let local = try await withServer(over: carrier, [service]) { client, server in
      _ = try await client.unary(Method.unary, [])
      return server.listeningAddresses[0]
    }
    let call = try #require(seen.all.first)
    #expect(call[0] == "test.BytesEcho/Unary")
    switch carrier {
    case .tcp:
      #expect(call[1]?.hasPrefix("ipv4:127.0.0.1:") == true && call[1] != local)
      #expect(call[2] == local)
      #expect(call[3]?.hasPrefix("grpc-swift-wright/") == true)
    case .unix:
      #expect(call[1...2].allSatisfy { $0?.hasPrefix("unix:") == true })
    case .inProcess: #expect(call[1...] == ["inprocess:", "inprocess:", nil])
    }
  }
}
