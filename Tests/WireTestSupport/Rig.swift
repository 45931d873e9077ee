internal import WrightEventLoop
public import WrightRPC
internal import WrightTransport

/// A server on loopback and a client of it, for the time of a test.
public func withServer<Result>(
  _ services: [any RPCService], serverInterceptors: [any ServerInterceptor] = [],
  clientInterceptors: [any ClientInterceptor] = [], loops: Int = 1, maxRequestBytes: Int = 4_194_304,
  _ body: (GRPCClient, GRPCServer, Int) async throws -> Result
) async throws -> Result {
  let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: loops)
  let server = GRPCServer(
    transport: transport, services: services, interceptors: serverInterceptors, maxRequestBytes: maxRequestBytes)
  try await server.start()
  guard let port = transport.listeningAddress?.port else { throw RPCError(code: .internal, message: "no port") }
  let client = try GRPCClient(to: "127.0.0.1:\(port)", interceptors: clientInterceptors)
  do {
    let result = try await body(client, server, port)
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
