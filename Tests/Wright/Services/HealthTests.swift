import Testing
import WireTestSupport
import WrightEventLoop
import WrightProtobuf
import WrightRPC
import WrightServiceStubs
import WrightServices
import WrightTransport

@Suite("Health", .timeLimit(.minutes(1)))
struct HealthTests {
  private typealias Health = Grpc_Health_V1_Health
  private typealias Status = Grpc_Health_V1_HealthCheckResponse.ServingStatus

  private static func status(_ client: GRPCClient, _ service: String) async throws -> Status {
    try await Health.Client(client).check(.with { $0.service = service }).status
  }

  private static func watch(
    _ client: GRPCClient, _ service: String
  ) -> ResponseStream<Grpc_Health_V1_HealthCheckResponse>.AsyncIterator {
    Health.Client(client).watch(.with { $0.service = service }).makeAsyncIterator()
  }

  @Test("a server that starts serves, and so do its services, unless told otherwise", arguments: Carrier.allCases)
  func serves(_ carrier: Carrier) async throws {
    let reporter = HealthReporter()
    reporter.set(.notServing, for: "test.BytesEcho")
    try await withServer(over: carrier, [HealthService(reporter: reporter), BytesEcho()]) { client, _ in
      for (service, wanted) in [
        ("", Status.serving), ("grpc.health.v1.Health", .serving), ("test.BytesEcho", .notServing),
      ] {
        let status = try await Self.status(client, service)
        #expect(status == wanted)
      }
      reporter.set(.unknown, for: "test.BytesEcho")
      let unknown = try await Self.status(client, "test.BytesEcho")
      #expect(unknown == .unknown)
    }
  }

  @Test("a service that is not known is NOT_FOUND")
  func unknown() async throws {
    try await withServer(over: .inProcess, [HealthService()]) { client, _ in
      let error = await #expect(throws: RPCError.self) { _ = try await Self.status(client, "nobody") }
      #expect(error?.code == .notFound)
    }
  }

  @Test("all services are listed, with the server as a whole")
  func list() async throws {
    let health = HealthService()
    try await withServer(over: .inProcess, [health, BytesEcho()]) { client, _ in
      health.reporter.set(.notServing, for: "test.BytesEcho")
      let statuses = try await Health.Client(client).list(.init()).statuses
      #expect(
        statuses.mapValues(\.status)
          == ["": .serving, "grpc.health.v1.Health": .serving, "test.BytesEcho": .notServing])
    }
  }

  @Test("a watcher is told the state, and then each change", arguments: Carrier.allCases)
  func watch(_ carrier: Carrier) async throws {
    let health = HealthService()
    try await withServer(over: carrier, [health]) { client, _ in
      var states = Self.watch(client, "later")
      let changes: [(HealthReporter.Status?, Status)] = [
        (nil, .serviceUnknown), (.serving, .serving), (.notServing, .notServing), (nil, .serviceUnknown),
      ]
      for (index, (change, wanted)) in changes.enumerated() {
        if let change {
          health.reporter.set(change, for: "later")
        } else if index > 0 {
          health.reporter.remove("later")
        }
        let state = try await states.next()?.status
        #expect(state == wanted)
      }
      // The same again is no change.
      health.reporter.remove("later")
      health.reporter.set(.serving, for: "another")
      health.reporter.set(.serving, for: "later")
      let state = try await states.next()?.status
      #expect(state == .serving)
    }
  }

  @Test("a stopping server serves nothing: watchers hear it and are sent away", arguments: Carrier.allCases)
  func stop(_ carrier: Carrier) async throws {
    let health = HealthService()
    try await withServer(over: carrier, [health, BytesEcho()]) { client, server in
      var states = Self.watch(client, "")
      let first = try await states.next()?.status
      #expect(first == .serving)
      server.beginGracefulShutdown()
      let last = try await states.next()?.status
      #expect(last == .notServing)
      let error = await #expect(throws: RPCError.self) { _ = try await states.next() }
      #expect(error?.code == .unavailable)
      health.reporter.set(.serving, for: "test.BytesEcho")
      #expect(health.reporter.status(of: "test.BytesEcho") == .notServing)
      #expect(health.reporter.statuses[""] == .notServing)
      // Nobody who watches holds the server up.
      await server.waitUntilClosed()
    }
  }

  @Test(
    "servers that share a reporter serve until the last of them stops, and again once one starts",
    arguments: [true, false])
  func shared(gracefully: Bool) async throws {
    let health = HealthService()
    try await withServer([health]) { client, _, _ in
      try await withServer([health]) { _, server, _ in
        if gracefully { server.beginGracefulShutdown() } else { server.close() }
        await server.waitUntilClosed()
      }
      let status = try await Self.status(client, "")
      #expect(status == .serving)
    }
    #expect(health.reporter.status() == .notServing)
    try await withServer([health]) { client, _, _ in
      let status = try await Self.status(client, "")
      #expect(status == .serving)
    }
  }

  @Test("a server that could not start does not count")
  func notStarted() async throws {
    let health = HealthService()
    try await withServer([health]) { _, _, port in
      let second = GRPCServer(
        transport: HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: port), loops: 1), services: [health])
      await #expect(throws: (any Error).self) { try await second.start() }
    }
    #expect(health.reporter.status() == .notServing)
  }

  @Test("watchers are bounded, and one that leaves makes room")
  func bounded() async throws {
    try await withServer(over: .tcp, [HealthService(maxWatchers: 1)]) { client, _ in
      let first = Health.Client(client).watch(.init())
      var states = first.makeAsyncIterator()
      _ = try await states.next()
      var second = Self.watch(client, "")
      let error = await #expect(throws: RPCError.self) { _ = try await second.next() }
      #expect(error?.code == .resourceExhausted)
      first.cancel()
      // The server learns of it a little later: ask until there is room.
      while true {
        var third = Self.watch(client, "")
        if let state = try? await third.next() {
          #expect(state.status == .serving)
          break
        }
      }
    }
  }
}
