internal import Logging
internal import WrightEventLoop
internal import WrightRPC
internal import WrightServices
internal import WrightTransport

/// A server that takes calls.
struct RunningServer: Sendable {
  /// How long calls may go on after the server was told to stop.
  static let grace = Duration.seconds(5)

  /// The party.
  let name: String
  /// Where it is: `127.0.0.1:7400`.
  let address: String
  private let server: GRPCServer
  private let beginStop: @Sendable () async -> Void
  private let finish: @Sendable () async throws -> Void

  /// Starts a server, which tells its health and its schemas too.
  ///
  /// - Parameters:
  ///   - certificate: The party's, for mutual TLS; `nil` for plaintext.
  ///   - beginStop: Ends what would go on for ever, such as streams to watchers.
  ///   - finish: Closes the stores, when no call runs any more.
  static func start(
    _ name: String, at address: SocketAddress, certificate: PartyCertificate?, services: [any RPCService],
    logger: Logger,
    beginStop: @escaping @Sendable () async -> Void = {}, finish: @escaping @Sendable () async throws -> Void
  ) async throws -> RunningServer {
    DescriptorLimit.raise()
    var options = HTTP2ServerOptions()
    options.tls = certificate?.serverSide
    // Both ends ask after each other while streams are open, every minute.
    options.keepalive = KeepaliveOptions(interval: .seconds(60), timeout: .seconds(10))
    options.limits.minPingInterval = .seconds(30)
    let transport = HTTP2ServerTransport(address, options: options)
    let server = GRPCServer(
      transport: transport, services: services + [HealthService(), ReflectionService()], logger: logger)
    try await server.start()
    let listening = transport.listeningAddress.map { "\($0.description.trimmingScheme)" } ?? "\(address)"
    return RunningServer(name: name, address: listening, server: server, beginStop: beginStop, finish: finish)
  }

  /// Takes no new calls, lets those that run come to an end for a while, and closes everything.
  func stop() async throws {
    server.beginGracefulShutdown()
    await beginStop()
    let timer = Task { [server] in
      try await Task.sleep(for: Self.grace)
      server.close()
    }
    await server.waitUntilClosed()
    timer.cancel()
    try await finish()
  }

  /// Ends all calls now.
  func close() { server.close() }
}

extension String {
  /// `127.0.0.1:7400` of `ipv4:127.0.0.1:7400`.
  fileprivate var trimmingScheme: String {
    for scheme in ["ipv4:", "ipv6:"] where hasPrefix(scheme) { return String(dropFirst(scheme.count)) }
    return self
  }
}
