import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("Whether a client is connected", .timeLimit(.minutes(1)))
struct ConnectivityTests {
  typealias Method = BytesEcho.Method

  /// The states up to one that is waited for.
  private func states(_ client: GRPCClient, until last: ConnectivityState) async -> [ConnectivityState] {
    var seen: [ConnectivityState] = []
    for await state in client.connectivityStates() {
      seen.append(state)
      if state == last { break }
    }
    return seen
  }

  @Test("is watched from idle by way of ready to its end")
  func watched() async throws {
    try await withServer([BytesEcho()]) { _, _, port in
      let client = try GRPCClient(to: "127.0.0.1:\(port)")
      let watched = client.connectivityStates()
      client.connect()
      #expect(await states(client, until: .ready).last == .ready)
      await client.shutdown()
      let all = await Array(watched)
      #expect(all.starts(with: [.idle, .connecting, .ready]))
      #expect(all.last == .shutdown)
      let late = await Array(client.connectivityStates())
      #expect(late == [.shutdown])
    }
  }

  @Test("is a failure that passes when nobody listens, and ready once somebody does")
  func failure() async throws {
    let path = temporarySocketPath()
    let client = try GRPCClient(to: "unix:\(path)", options: .with { $0.loadBalancer = .roundRobin })
    client.connect()
    #expect(await states(client, until: .transientFailure).last == .transientFailure)
    let server = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await server.start()
    #expect(await states(client, until: .ready).last == .ready)
    client.close()
    server.close()
    await server.waitUntilClosed()
  }

  @Test(
    "ends in idle when no call came for a while, and the next call connects again",
    arguments: [LoadBalancing.pickFirst, .roundRobin])
  func idle(_ policy: LoadBalancing) async throws {
    try await withFleet(
      2,
      options: .with {
        $0.idleTimeout = .milliseconds(50)
        $0.loadBalancer = policy.balancer
      }
    ) { client, _ in
      for _ in 0..<3 {
        _ = try await client.unary(Method.unary, [])
        _ = await states(client, until: .idle)
      }
      _ = try await client.unary(Method.unary, [])
    }
  }

  enum LoadBalancing: CaseIterable {
    case pickFirst, roundRobin
    var balancer: any LoadBalancer { self == .pickFirst ? .pickFirst : .roundRobin }
  }

  @Test("a client whose server goes away connects to it again by itself where it connects ahead of calls")
  func goneAway() async throws {
    try await withFleet(1, options: .with { $0.loadBalancer = .roundRobin }) { client, fleet in
      _ = try await client.unary(Method.unary, [])
      await fleet.stop(0)
      _ = await states(client, until: .transientFailure)
      try await fleet.start(0)
      _ = await states(client, until: .ready)
      _ = try await client.unary(Method.unary, [])
    }
  }

  @Test("a server that takes connections and closes them is not reached: the wait between attempts grows")
  func neverGreeted() async throws {
    let (attempts, third) = (Heard<ContinuousClock.Instant>(), Event<Void>())
    try await withRawServer(options: .with { $0.loadBalancer = .roundRobin }) { connection in
      if attempts.add(.now) == 3 { third.happen() }
      connection.close()
    } _: { client in
      client.connect()
      await third.value
    }
    let waits = zip(attempts.all, attempts.all.dropFirst()).map { $0.duration(to: $1) }
    // 1 s and 1.6 s, less a fifth.
    #expect(waits[0] >= .milliseconds(800))
    #expect(waits[1] >= .milliseconds(1280))
  }

  @Test("a failure lasts until there is a connection, which is tried for without calls; they fail at once meanwhile")
  func lastingFailure() async throws {
    let (attempts, second) = (Heard<ContinuousClock.Instant>(), Event<RawConnection>())
    try await withRawServer { connection in
      if attempts.add(.now) == 1 { connection.close() } else { second.happen(connection) }
    } _: { client in
      let watched = client.connectivityStates()
      client.connect()
      let connection = await second.value
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
      connection.send(RawFrame.settings)
      var seen: [ConnectivityState] = []
      for await state in watched {
        seen.append(state)
        if state == .ready { break }
      }
      #expect(seen == [.idle, .connecting, .transientFailure, .ready])
    }
  }

  @Test("stopping does not wait out a backoff, with calls that wait and without", arguments: [false, true])
  func stopInBackoff(isWaiting: Bool) async throws {
    // A backoff may be over just when the client is stopped; hardly ten times.
    for _ in 0..<10 where try await stopsAtOnce(isWaiting: isWaiting) { return }
    Issue.record("the client connected again before it stopped")
  }

  /// Whether a client that could not connect stops without another attempt.
  private func stopsAtOnce(isWaiting: Bool) async throws -> Bool {
    let client = try GRPCClient(to: "unix:\(temporarySocketPath())", options: .with { $0.loadBalancer = .roundRobin })
    client.connect()
    _ = await states(client, until: .transientFailure)
    let call = Task {
      guard isWaiting else { return StatusCode?.some(.unavailable) }
      return await #expect(throws: RPCError.self) {
        try await client.unary(Method.unary, [], options: .init(waitForReady: true))
      }?.code
    }
    let watched = client.connectivityStates()
    await client.shutdown()
    #expect(await call.value == .unavailable)
    return await Array(watched) == [.transientFailure, .shutdown]
  }
}

extension Array where Element == ConnectivityState {
  fileprivate init(_ states: AsyncStream<ConnectivityState>) async {
    self.init()
    for await state in states { append(state) }
  }
}
