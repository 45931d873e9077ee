import Synchronization
import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("Calls over several servers", .timeLimit(.minutes(1)))
struct BalancingTests {
  typealias Method = BytesEcho.Method

  /// How many of some calls each server answers.
  private func answers(_ client: GRPCClient, calls: Int) async throws -> [UInt8: Int] {
    var counts: [UInt8: Int] = [:]
    for _ in 0..<calls { counts[try await client.unary(Method.unary, [])[0], default: 0] += 1 }
    return counts
  }

  /// Calls until so many servers have answered.
  private func hear(_ client: GRPCClient, servers: Set<UInt8>) async throws {
    var heard = Set<UInt8>()
    while heard != servers {
      heard = Set(try await answers(client, calls: 2 * servers.count).keys)
    }
  }

  @Test("round_robin spreads calls evenly over all addresses")
  func roundRobin() async throws {
    try await withFleet(4, options: .with { $0.loadBalancer = .roundRobin }) { client, _ in
      try await hear(client, servers: [0, 1, 2, 3])
      let counts = try await answers(client, calls: 40)
      #expect(counts == [0: 10, 1: 10, 2: 10, 3: 10])
    }
  }

  @Test("pick_first sends all calls to one address, and to another when that is gone")
  func pickFirst() async throws {
    try await withFleet(3, options: .init()) { client, fleet in
      let first = try await answers(client, calls: 10)
      #expect(first == [0: 10])
      await fleet.kill(0)
      // The loss may be noticed by a call that meets it.
      _ = try? await client.unary(Method.unary, [])
      let second = try await answers(client, calls: 10)
      #expect(second == [1: 10])
    }
  }

  @Test("round_robin goes on with those that are left, and takes back those that come back")
  func comeBack() async throws {
    try await withFleet(3, options: .with { $0.loadBalancer = .roundRobin }) { client, fleet in
      try await hear(client, servers: [0, 1, 2])
      await fleet.stop(1)
      try await hear(client, servers: [0, 2])
      let third = try await answers(client, calls: 10)
      #expect(third == [0: 5, 2: 5])
      try await fleet.start(1)
      try await hear(client, servers: [0, 1, 2])
    }
  }

  @Test("round_robin over DNS reaches each address of a name")
  func names() async throws {
    let addresses = try await Self.addresses(of: "localhost")
    let first = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: 1)
    let server = GRPCServer(
      transport: first, services: [BytesEcho(unary: { _, context in Array(context.localPeer.utf8) })])
    try await server.start()
    let port = try #require(first.listeningAddress?.port)
    let others = addresses.filter { $0 != "127.0.0.1" }.map { host in
      GRPCServer(
        transport: .http2(.tcp(host: host, port: port), loops: 1),
        services: [BytesEcho(unary: { _, context in Array(context.localPeer.utf8) })])
    }
    for server in others { try await server.start() }
    let client = try GRPCClient(to: "dns:///localhost:\(port)", options: .with { $0.loadBalancer = .roundRobin })
    var heard = Set<[UInt8]>()
    while heard.count < addresses.count { heard.insert(try await client.unary(Method.unary, [])) }
    await client.shutdown()
    for server in [server] + others {
      server.close()
      await server.waitUntilClosed()
    }
  }

  @Test("round_robin reaches what a name stands for, and addresses beside it")
  func namesAndAddresses() async throws {
    let fleet = try await Fleet(2) { [BytesEcho(answering: $0)] }
    try await withServer([BytesEcho(answering: 2)]) { _, _, port in
      let places = [.tcp(host: "localhost", port: port)] + fleet.addresses
      let client = try GRPCClient(to: Target(places), options: .with { $0.loadBalancer = .roundRobin })
      try await hear(client, servers: [0, 1, 2])
      await client.shutdown()
    }
    await fleet.close()
  }

  /// The addresses of a host.
  private static func addresses(of host: String) async throws -> Set<String> {
    let loop = try EventLoopGroup.shared().next()
    return try await withCheckedThrowingContinuation { done in
      loop.execute {
        loop.resolve(host: host, port: 1) { result in
          done.resume(with: result.map { Set($0.compactMap(\.host)) }.mapError { $0 as any Error })
        }
      }
    }
  }

  @Test("least_request sends calls to the server that has fewer of them")
  func leastRequest() async throws {
    let go = Event<Void>()
    let began = Tally()
    let services: Fleet.Services = { number in
      [
        BytesEcho(unary: { bytes, _ in
          if bytes == [1] {
            began.add()
            await go.value
          }
          return [UInt8(number)]
        })
      ]
    }
    try await withFleet(2, options: .with { $0.loadBalancer = .leastRequest }, services: services) { client, fleet in
      try await hear(client, servers: [0, 1])
      await fleet.stop(1)
      // All of these wait at the one that is left.
      try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<5 {
          group.addTask { try await client.unary(Method.unary, [1], options: .init(waitForReady: true)) }
        }
        await began.reaches(5)
        try await fleet.start(1)
        var counts: [UInt8: Int] = [:]
        while counts[1] == nil { counts = try await answers(client, calls: 1) }
        // One draw in four names the busy one twice.
        counts = try await answers(client, calls: 100)
        #expect(counts[1, default: 0] > 50)
        go.happen()
        for try await answer in group { #expect(answer == [0]) }
      }
    }
  }

  /// Sends a call where its metadata say.
  private struct ByName: LoadBalancer {
    let connectsAhead = true
    func endpoints(of addresses: [SocketAddress]) -> [Endpoint] { addresses.reversed().map { Endpoint([$0]) } }
    func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int {
      (0..<ready.count).first { ready[$0].addresses[0].host == call.metadata.firstString(forKey: "host-wanted") } ?? 0
    }
  }

  @Test("a balancer of one's own chooses by the call")
  func ownBalancer() async throws {
    try await withFleet(3, options: .with { $0.loadBalancer = ByName() }) { client, fleet in
      for number in [2, 0, 1, 1] {
        var answer: [UInt8] = []
        // It is connected once it answers; until then another one does.
        while answer != [UInt8(number)] {
          let host = try #require(fleet.addresses[number].host)
          answer = try await client.unary(Method.unary, [], metadata: ["host-wanted": .string(host)])
        }
      }
    }
  }

  /// Makes no endpoint, or picks one that there is not.
  private struct Odd: LoadBalancer {
    let hasEndpoints: Bool
    let connectsAhead = true
    func endpoints(of addresses: [SocketAddress]) -> [Endpoint] {
      hasEndpoints ? addresses.map { Endpoint([$0]) } : [Endpoint([])]
    }
    func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int { -1 }
  }

  @Test("a balancer that makes no endpoints is told to callers; one that picks none is passed over")
  func oddBalancer() async throws {
    try await withFleet(2, options: .with { $0.loadBalancer = Odd(hasEndpoints: false) }) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("no endpoint") == true)
    }
    try await withFleet(2, options: .with { $0.loadBalancer = Odd(hasEndpoints: true) }) { client, _ in
      for _ in 0..<20 { _ = try await client.unary(Method.unary, []) }
    }
  }

  /// Names what a test says.
  private final class Names: NameResolver {
    let minInterval = Duration.zero
    let asked = Tally()
    private let answer: Mutex<Result<[SocketAddress], RPCError>>

    init(_ answer: Result<[SocketAddress], RPCError>) { self.answer = Mutex(answer) }

    func say(_ addresses: [SocketAddress]) { answer.withLock { $0 = .success(addresses) } }

    func resolve() async throws -> Resolution {
      asked.add()
      let answer = answer.withLock { $0 }
      return Resolution(try answer.get())
    }
  }

  @Test("a resolver is asked again when a server is lost, and calls go where it says then")
  func ownResolver() async throws {
    let fleet = try await Fleet(3) { [BytesEcho(answering: $0)] }
    let names = Names(.success([fleet.addresses[0], fleet.addresses[1]]))
    let client = try GRPCClient(
      to: Target(names, authority: "shop.example"), options: .with { $0.loadBalancer = .roundRobin })
    try await hear(client, servers: [0, 1])
    #expect(names.asked.count == 1)
    names.say([fleet.addresses[1], fleet.addresses[2]])
    await fleet.stop(0)
    await names.asked.reaches(2)
    try await hear(client, servers: [1, 2])
    await client.shutdown()
    await fleet.close()
  }

  @Test(
    "a resolver that finds nothing is asked again; calls that wait get through, others are told", arguments: [0, 1])
  func unresolved(kind: Int) async throws {
    let fleet = try await Fleet(1) { [BytesEcho(answering: $0)] }
    let nothing = RPCError(code: .internal, message: "the directory is closed")
    let names = Names(kind == 0 ? .failure(nothing) : .success([]))
    let client = try GRPCClient(to: Target(names, authority: "shop.example"))
    let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains(kind == 0 ? "the directory is closed" : "has no address") == true)
    names.say(fleet.addresses)
    let fourth = try await client.unary(Method.unary, [], options: .init(waitForReady: true))
    #expect(fourth == [0])
    await client.shutdown()
    await fleet.close()
  }

  @Test("a second connection is made when the first is full, up to the limit; further calls wait", arguments: [1, 2])
  func grow(limit: Int) async throws {
    let (began, go) = (Tally(), Event<Void>())
    var options = HTTP2ServerOptions()
    options.settings.maxConcurrentStreams = 2
    let peers = Heard<String>()
    let service = BytesEcho(unary: { bytes, context in
      peers.add(context.remotePeer)
      began.add()
      await go.value
      return bytes
    })
    try await withServer([service], options: options) { _, _, port in
      let client = try GRPCClient(
        to: "127.0.0.1:\(port)", options: .with { $0.maxConnectionsPerEndpoint = limit })
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<5 { group.addTask { _ = try await client.unary(Method.unary, []) } }
        await began.reaches(2 * limit)
        #expect(Set(peers.all).count == limit)
        go.happen()
        try await group.waitForAll()
      }
      #expect(peers.all.count == 5)
      await client.shutdown()
    }
  }
}
