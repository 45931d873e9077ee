internal import Synchronization
public import WrightEventLoop
public import WrightRPC
public import WrightTransport

/// Several servers on loopback, which can be stopped and started again.
///
/// Each has an address of its own and all have one port, as the servers behind one name do. No other fleet has these addresses,
/// nor has anybody who asks for any port: what was stopped can be started again.
public final class Fleet: Sendable {
  /// Makes the services of a server, by its number.
  public typealias Services = @Sendable (Int) -> [any RPCService]

  /// Where they listen, by number.
  public let addresses: [SocketAddress]
  private static let fleets = Atomic(0)

  private let services: Services
  private let options: HTTP2ServerOptions
  private let servers: Mutex<[Int: GRPCServer]>

  /// Starts them.
  public init(_ count: Int, options: HTTP2ServerOptions = .init(), services: @escaping Services) async throws {
    self.services = services
    self.options = options
    let number = Self.fleets.add(1, ordering: .relaxed).newValue
    let network = "127.\(Int.random(in: 1...250)).\(number % 250)"
    let first = HTTP2ServerTransport(.tcp(host: "\(network).1", port: 0), loops: 1, options: options)
    let server = GRPCServer(transport: first, services: services(0))
    try await server.start()
    guard let port = first.listeningAddress?.port else { throw RPCError(code: .internal, message: "no port") }
    addresses = (1...count).map { .tcp(host: "\(network).\($0)", port: port) }
    servers = Mutex([0: server])
    for number in 1..<count { try await start(number) }
  }

  /// Starts one that has been stopped.
  public func start(_ number: Int) async throws {
    let server = GRPCServer(
      transport: .http2(addresses[number], loops: 1, options: options), services: services(number))
    try await server.start()
    servers.withLock { $0[number] = server }
  }

  /// Stops one gracefully: returns when its calls have ended.
  public func stop(_ number: Int) async {
    guard let server = servers.withLock({ $0.removeValue(forKey: number) }) else { return }
    server.beginGracefulShutdown()
    await server.waitUntilClosed()
  }

  /// Ends one at once, with its connections and calls.
  public func kill(_ number: Int) async {
    guard let server = servers.withLock({ $0.removeValue(forKey: number) }) else { return }
    server.close()
    await server.waitUntilClosed()
  }

  /// Ends all of them.
  public func close() async { for number in addresses.indices { await kill(number) } }
}

/// Servers that answer with their numbers, and a client of all of them, for the time of a test.
public func withFleet<Result>(
  _ count: Int, options: HTTP2ClientOptions, services: @escaping Fleet.Services = { [BytesEcho(answering: $0)] },
  _ body: (GRPCClient, Fleet) async throws -> Result
) async throws -> Result {
  let fleet = try await Fleet(count, services: services)
  do {
    let client = try GRPCClient(to: Target(fleet.addresses), options: options)
    let result = try await body(client, fleet)
    await client.shutdown()
    await fleet.close()
    return result
  } catch {
    await fleet.close()
    throw error
  }
}

extension BytesEcho {
  /// A service that answers each message with its server's number.
  public init(answering number: Int) { self.init(unary: { _, _ in [UInt8(number)] }) }
}

extension HTTP2ClientOptions {
  /// Options, changed by a closure.
  public static func with(_ change: (inout HTTP2ClientOptions) -> Void) -> HTTP2ClientOptions {
    var options = HTTP2ClientOptions()
    change(&options)
    return options
  }
}
