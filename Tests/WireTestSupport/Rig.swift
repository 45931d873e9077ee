public import Logging
internal import WrightEventLoop
public import WrightRPC
public import WrightTransport

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What carries the calls of a test.
public enum Carrier: String, CaseIterable, Sendable {
  case tcp
  case unix
  case inProcess
}

/// A server on loopback and a client of it, for the time of a test.
public func withServer<Result>(
  _ services: [any RPCService], serverInterceptors: [any ServerInterceptor] = [],
  clientInterceptors: [any ClientInterceptor] = [], loops: Int = 1, maxRequestBytes: Int = 4_194_304,
  options: HTTP2ServerOptions = .init(), observer: (any CallObserver)? = nil,
  logger: Logger = Logger(label: "wright"),
  _ body: (GRPCClient, GRPCServer, Int) async throws -> Result
) async throws -> Result {
  let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: loops, options: options)
  let server = GRPCServer(
    transport: transport, services: services, interceptors: serverInterceptors, logger: logger,
    maxRequestBytes: maxRequestBytes, observer: observer)
  try await server.start()
  guard let port = transport.listeningAddress?.port else { throw RPCError(code: .internal, message: "no port") }
  let client = try GRPCClient(to: "127.0.0.1:\(port)", interceptors: clientInterceptors, observer: observer)
  return try await run(client, server) { try await body(client, server, port) }
}

/// A server and a client of it on any transport, for the time of a test.
public func withServer<Result>(
  over carrier: Carrier, _ services: [any RPCService], serverInterceptors: [any ServerInterceptor] = [],
  clientInterceptors: [any ClientInterceptor] = [], maxRequestBytes: Int = 4_194_304,
  observer: (any CallObserver)? = nil,
  logger: Logger = Logger(label: "wright"), _ body: (GRPCClient, GRPCServer) async throws -> Result
) async throws -> Result {
  switch carrier {
  case .tcp:
    return try await withServer(
      services, serverInterceptors: serverInterceptors, clientInterceptors: clientInterceptors,
      maxRequestBytes: maxRequestBytes, observer: observer, logger: logger
    ) { client, server, _ in try await body(client, server) }
  case .unix:
    let path = temporarySocketPath()
    let server = GRPCServer(
      transport: HTTP2ServerTransport(.unix(path: path)), services: services, interceptors: serverInterceptors,
      logger: logger,
      maxRequestBytes: maxRequestBytes, observer: observer)
    try await server.start()
    let client = try GRPCClient(to: "unix:\(path)", interceptors: clientInterceptors, observer: observer)
    return try await run(client, server) { try await body(client, server) }
  case .inProcess:
    let transport = InProcessTransport()
    let server = GRPCServer(
      transport: transport.server, services: services, interceptors: serverInterceptors, logger: logger,
      maxRequestBytes: maxRequestBytes, observer: observer)
    try await server.start()
    let client = GRPCClient(transport: transport.client, interceptors: clientInterceptors, observer: observer)
    return try await run(client, server) { try await body(client, server) }
  }
}

/// A path for a Unix socket that nobody has.
public func temporarySocketPath() -> String {
  "/tmp/wright-test-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).sock"
}

private func run<Result>(
  _ client: GRPCClient, _ server: GRPCServer, _ body: () async throws -> Result
) async throws -> Result {
  do {
    let result = try await body()
    await client.shutdown()
    server.beginGracefulShutdown()
    await server.waitUntilClosed()
    return result
  } catch {
    client.close()
    server.close()
    throw error
  }
}
