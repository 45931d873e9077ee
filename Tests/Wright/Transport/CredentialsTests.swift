import Synchronization
import Testing
import WireTestSupport
import WrightRPC
import WrightTransport

/// A clock that moves when it is told to.
private final class HandClock: Sendable {
  private let moved = Mutex(Duration.zero)
  private let start = ContinuousClock.now
  var now: ContinuousClock.Instant { start.advanced(by: moved.withLock { $0 }) }
  func advance(by duration: Duration) { moved.withLock { $0 += duration } }
}

/// Credentials of a test's own.
private final class OwnCredentials: CallCredentials {
  let isConfidential: Bool
  private let make: @Sendable (ClientContext) async throws -> Metadata

  init(isConfidential: Bool = true, _ make: @escaping @Sendable (ClientContext) async throws -> Metadata) {
    self.isConfidential = isConfidential
    self.make = make
  }

  func metadata(for call: ClientContext) async throws -> Metadata { try await make(call) }
}

@Suite("Credentials", .timeLimit(.minutes(1)))
struct CredentialsTests {
  typealias Method = BytesEcho.Method

  /// What calls were authorised with, as the server saw them.
  private let seen = Heard<[String]>()

  private var service: BytesEcho {
    BytesEcho(
      unary: { [seen] bytes, context in
        seen.add(context.metadata[stringValues: "authorization"])
        return bytes
      },
      bothWays: { [seen] requests, writer, context in
        seen.add(context.metadata[stringValues: "authorization"])
        for try await request in requests { try await writer.write(request) }
      })
  }

  /// A client with credentials, and a server that it meets over TLS.
  private func withTLS<Result>(
    _ credentials: (any CallCredentials)?, interceptors: [any ClientInterceptor] = [],
    _ body: (GRPCClient) async throws -> Result
  ) async throws -> Result {
    let issued = try Issued.shared.get()
    var options = HTTP2ServerOptions()
    options.tls = issued.serverSide
    return try await withServer([service], options: options) { _, _, port in
      var options = HTTP2ClientOptions()
      options.tls = issued.clientSide
      let client = try GRPCClient(
        to: "127.0.0.1:\(port)", options: options, interceptors: interceptors, credentials: credentials)
      defer { client.close() }
      return try await body(client)
    }
  }

  /// Makes a call of each kind whose handler tells what it was authorised with.
  private func callAll(_ client: GRPCClient, options: CallOptions = .defaults) async throws {
    let unary = try await client.unary(Method.unary, [1], options: options)
    #expect(unary == [1])
    var received: [[UInt8]] = []
    let responses = client.bidirectionalStreaming(Method.bothWays, options: options) { try await $0.write([2]) }
    for try await response in responses { received.append(response) }
    #expect(received == [[2]])
    let joined = try await client.clientStreaming(Method.join, options: options) { try await $0.write([3]) }
    #expect(joined == [3])
    var split: [[UInt8]] = []
    for try await part in client.serverStreaming(Method.split, [4, 5], options: options) { split.append(part) }
    #expect(split == [[4], [5]])
  }

  @Test("of a client go with all its calls, those of a call in their place")
  func sent() async throws {
    let own = OwnCredentials { call in ["authorization": .string("Own \(call.method)")] }
    try await withTLS(BearerToken("a-token.of~all+/characters_1==")) { client in
      try await callAll(client)
      try await callAll(client, options: CallOptions(credentials: own))
    }
    #expect(
      seen.all == [
        ["Bearer a-token.of~all+/characters_1=="], ["Bearer a-token.of~all+/characters_1=="],
        ["Own test.BytesEcho/Unary"], ["Own test.BytesEcho/BothWays"],
      ])
  }

  /// Notes what metadata an interceptor sees.
  private struct Looking: ClientInterceptor {
    let seen: Heard<Metadata>

    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      seen.add(request.metadata)
      return try await next(request, context)
    }
  }

  @Test("go on after the interceptors, who do not see them")
  func interceptors() async throws {
    let looked = Heard<Metadata>()
    try await withTLS(BearerToken("secret"), interceptors: [Looking(seen: looked)]) { client in
      try await callAll(client)
    }
    #expect(looked.all == [[:], [:], [:], [:]])
    #expect(seen.all == [["Bearer secret"], ["Bearer secret"]])
  }

  @Test("are not sent in plaintext, not even asked for, and neither is the call")
  func plaintext() async throws {
    let fetches = Tally()
    let token = BearerToken {
      fetches.add()
      return .init("secret")
    }
    let options = CallOptions(credentials: token)
    try await withServer([service]) { client, _, _ in
      for kind in 0..<3 {
        let error = await #expect(throws: RPCError.self) {
          switch kind {
          case 0: _ = try await client.unary(Method.unary, [1], options: options)
          case 1:
            for try await _ in client.bidirectionalStreaming(Method.bothWays, options: options, requests: { _ in }) {}
          default: _ = try await client.clientStreaming(Method.join, options: options) { _ in }
          }
        }
        #expect(error?.code == .unauthenticated)
        #expect(error?.message.contains("TLS") == true)
      }
      let open = OwnCredentials(isConfidential: false) { _ in ["authorization": "open"] }
      _ = try await client.unary(Method.unary, [1], options: CallOptions(credentials: open))
    }
    #expect(fetches.count == 0)
    #expect(seen.all == [["open"]])
  }

  @Test(
    "are sent where nobody else reads: on a Unix socket, and within a process", arguments: [Carrier.unix, .inProcess])
  func confidential(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [service]) { client, _ in
      _ = try await client.unary(Method.unary, [1], options: CallOptions(credentials: BearerToken("secret")))
    }
    #expect(seen.all == [["Bearer secret"]])
  }

  @Test("a token is fetched once for many calls, and again when it has expired")
  func cached() async throws {
    let (clock, fetches, mayCome) = (HandClock(), Tally(), Event<Void>())
    let token = BearerToken(refreshAhead: .zero, now: { clock.now }) {
      fetches.add()
      await mayCome.value
      return .init("token-\(fetches.count)", lifetime: .seconds(100))
    }
    try await withTLS(token) { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 { group.addTask { _ = try await client.unary(Method.unary, [1]) } }
        await fetches.reaches(1)
        mayCome.happen()
        try await group.waitForAll()
      }
      clock.advance(by: .seconds(99))
      _ = try await client.unary(Method.unary, [1])
      #expect(fetches.count == 1)
      clock.advance(by: .seconds(1))
      _ = try await client.unary(Method.unary, [1])
      token.discard()
      _ = try await client.unary(Method.unary, [1])
    }
    #expect(seen.all == Array(repeating: ["Bearer token-1"], count: 21) + [["Bearer token-2"], ["Bearer token-3"]])
  }

  @Test("a token that is about to expire is used while the next is fetched, and when that fails too")
  func refreshed() async throws {
    let (clock, fetches, mayCome) = (HandClock(), Tally(), Event<Void>())
    let token = BearerToken(refreshAhead: .seconds(10), now: { clock.now }) {
      fetches.add()
      switch fetches.count {
      case 1: return .init("first", lifetime: .seconds(100))
      case 2: throw RPCError(code: .unavailable, message: "not now")
      default:
        await mayCome.value
        return .init("next", lifetime: .seconds(1000))
      }
    }
    try await withTLS(token) { client in
      _ = try await client.unary(Method.unary, [1])
      clock.advance(by: .seconds(91))
      _ = try await client.unary(Method.unary, [1])
      await fetches.reaches(2)
      _ = try await client.unary(Method.unary, [1])
      // Beyond the pause after the fetch that failed.
      while fetches.count < 3 {
        clock.advance(by: .seconds(1))
        _ = try await client.unary(Method.unary, [1])
      }
      clock.advance(by: .seconds(100))
      mayCome.happen()
      _ = try await client.unary(Method.unary, [1])
    }
    #expect(fetches.count == 3)
    #expect(Set(seen.all.dropLast()) == [["Bearer first"]])
    #expect(seen.all.last == ["Bearer next"])
  }

  private struct Broken: Error, CustomStringConvertible { let description = "the token server is on fire" }

  @Test(
    "that cannot be had are a clear status",
    arguments: [
      (Broken(), StatusCode.unavailable, "on fire"),
      (RPCError(code: .unauthenticated, message: "wrong password"), .unauthenticated, "wrong password"),
      (RPCError(code: .unavailable, message: "lost"), .unavailable, "lost"),
      (RPCError(code: .permissionDenied, message: "not you"), .permissionDenied, "not you"),
      (RPCError(code: .notFound, message: "no such user"), .internal, "no such user"),
    ] as [(any Error, StatusCode, String)])
  func failure(_ failure: any Error, _ code: StatusCode, _ text: String) async throws {
    let own = OwnCredentials { _ in throw failure }
    let token = BearerToken { throw failure }
    try await withTLS(nil) { client in
      for credentials: any CallCredentials in [own, token] {
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [1], options: CallOptions(credentials: credentials))
        }
        #expect(error?.code == code)
        #expect(error?.message.contains(text) == true)
      }
    }
    #expect(seen.all == [])
  }

  @Test("after a fetch that failed there is a pause, in which calls fail at once")
  func pause() async throws {
    let (clock, fetches) = (HandClock(), Tally())
    let token = BearerToken(refreshAhead: .zero, now: { clock.now }) {
      fetches.add()
      if fetches.count < 3 { throw Broken() }
      return .init("at-last")
    }
    try await withTLS(token) { client in
      for (moved, count) in [
        (Duration.zero, 1), (.milliseconds(999), 1), (.milliseconds(1), 2), (.milliseconds(1599), 2),
      ] {
        clock.advance(by: moved)
        let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
        #expect(error?.code == .unavailable)
        #expect(fetches.count == count)
      }
      clock.advance(by: .milliseconds(1))
      _ = try await client.unary(Method.unary, [1])
    }
    #expect(seen.all == [["Bearer at-last"]])
  }

  @Test(
    "that metadata cannot carry are refused, and the call is not made", arguments: ["", "two words", "tökén", "a\nb"])
  func malformed(_ text: String) async throws {
    let own = OwnCredentials { _ in ["authorization": .string("Own ö\(text)")] }
    try await withTLS(nil) { client in
      for credentials: any CallCredentials in [BearerToken(text), own] {
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [1], options: CallOptions(credentials: credentials))
        }
        #expect(error?.code == .unauthenticated)
      }
    }
    #expect(seen.all == [])
  }

  @Test("are waited for no longer than the call has time, and not fetched any more when nobody waits")
  func deadline() async throws {
    for isOwn in [false, true] {
      let cancelled = Event<Void>()
      let wait: @Sendable () async throws -> Void = {
        do { try await waitForCancellation() } catch { cancelled.happen() }
        try Task.checkCancellation()
      }
      let own = OwnCredentials { _ in
        try await wait()
        return [:]
      }
      let token = BearerToken {
        try await wait()
        return .init("late")
      }
      try await withTLS(isOwn ? own : token) { client in
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, [1], options: CallOptions(timeout: .milliseconds(50)))
        }
        #expect(error?.code == .deadlineExceeded)
        await cancelled.value
      }
    }
    #expect(seen.all == [])
  }

  @Test("a fetch that hangs is given up with the last call that waits for it, though there was a token before")
  func hungRefresh() async throws {
    let (clock, fetches, isGivenUp) = (HandClock(), Tally(), Event<Void>())
    let token = BearerToken(refreshAhead: .zero, now: { clock.now }) {
      fetches.add()
      if fetches.count == 2 {
        for await _ in AsyncStream<Void>.makeStream().stream {}
        isGivenUp.happen()
      }
      return .init("token-\(fetches.count)", lifetime: .seconds(100))
    }
    try await withTLS(token) { client in
      _ = try await client.unary(Method.unary, [1])
      clock.advance(by: .seconds(100))
      let error = await #expect(throws: RPCError.self) {
        try await client.unary(Method.unary, [1], options: CallOptions(timeout: .milliseconds(50)))
      }
      #expect(error?.code == .deadlineExceeded)
      await isGivenUp.value
      _ = try await client.unary(Method.unary, [1])
    }
    #expect(seen.all == [["Bearer token-1"], ["Bearer token-3"]])
  }

  @Test("who waits for the metadata of a stream that waits for them can be cancelled")
  func cancelledMetadata() async throws {
    let (began, never) = (
      Event<Void>(),
      BearerToken {
        for await _ in AsyncStream<Void>.makeStream().stream {}
        throw CancellationError()
      }
    )
    try await withTLS(never) { client in
      let responses = client.serverStreaming(Method.split, [1])
      let reader = Task {
        began.happen()
        return try await responses.metadata
      }
      await began.value
      reader.cancel()
      let result = await reader.result
      #expect(throws: (any Error).self) { try result.get() }
    }
  }

  @Test("are given up with the call, but not while another call waits for the same token")
  func cancelled() async throws {
    let (fetches, mayCome) = (Tally(), Event<Void>())
    let token = BearerToken {
      fetches.add()
      await mayCome.value
      try Task.checkCancellation()
      return .init("token")
    }
    try await withTLS(token) { client in
      let first = Task { try await client.unary(Method.unary, [1]) }
      await fetches.reaches(1)
      let began = Event<Void>()
      let second = Task {
        began.happen()
        return try await client.unary(Method.unary, [2])
      }
      await began.value
      let waiting = client.bidirectionalStreaming(Method.bothWays) { try await $0.write([3]) }
      first.cancel()
      let error = await #expect(throws: RPCError.self) { try await first.value }
      #expect(error?.code == .cancelled)
      mayCome.happen()
      let answer = try await second.value
      #expect(answer == [2])
      for try await response in waiting { #expect(response == [3]) }
    }
    #expect(Set(seen.all) == [["Bearer token"]])
  }

  @Test("a stream that waits for them is given up by cancelling it, and by dropping it")
  func streams() async throws {
    for isDropped in [false, true] {
      let (began, ended) = (Event<Void>(), Event<Void>())
      let own = OwnCredentials { _ in
        began.happen()
        do { try await waitForCancellation() } catch { ended.happen() }
        throw CancellationError()
      }
      try await withTLS(own) { client in
        do {
          let responses = client.serverStreaming(Method.split, [1])
          await began.value
          if !isDropped {
            responses.cancel()
            let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
            #expect(error?.code == .cancelled)
          }
        }
        await ended.value
      }
    }
  }
}
