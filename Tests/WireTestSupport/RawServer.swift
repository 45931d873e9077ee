internal import WrightEventLoop
public import WrightRPC
public import WrightTransport

/// Listens on loopback, and says nothing of its own: what goes over each connection is up to the test.
///
/// Unchecked, because: `listener` and `connections` belong to the loop's thread.
public final class RawServer: @unchecked Sendable {
  /// Where it listens.
  public let port: Int
  private let loop: EventLoop
  private let connections: Connections
  private let listener: Listener

  /// Unchecked, because: it belongs to the loop's thread.
  private final class Connections: @unchecked Sendable {
    var all: [RawConnection] = []
  }

  /// Listens.
  public init(accept: @escaping @Sendable (RawConnection) -> Void) async throws {
    let (loop, connections) = (try EventLoop(name: "raw"), Connections())
    (listener, port) = try await withCheckedThrowingContinuation { done in
      loop.execute {
        done.resume(
          with: Result {
            let listener = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) { socket in
              let connection = RawConnection(accepted: socket)
              connections.all.append(connection)
              accept(connection)
            }
            return (listener, listener.address.port ?? 0)
          })
      }
    }
    (self.loop, self.connections) = (loop, connections)
  }

  /// Ends it, and its connections.
  public func close() {
    loop.execute {
      self.listener.close()
      for connection in self.connections.all { connection.close() }
      self.loop.close()
    }
  }
}

/// A client of a server that says nothing of its own, for the time of a test.
public func withRawServer<Result>(
  options: HTTP2ClientOptions = .init(), accept: @escaping @Sendable (RawConnection) -> Void,
  _ body: (GRPCClient) async throws -> Result
) async throws -> Result {
  let server = try await RawServer(accept: accept)
  defer { server.close() }
  let client = try GRPCClient(to: "127.0.0.1:\(server.port)", options: options)
  defer { client.close() }
  return try await body(client)
}

/// A client of a server that says it speaks HTTP/2, and then nothing; and its first connection.
public func withSilentServer<Result>(
  options: HTTP2ClientOptions = .init(), _ body: (GRPCClient, Event<RawConnection>) async throws -> Result
) async throws -> Result {
  let accepted = Event<RawConnection>()
  return try await withRawServer(options: options) { connection in
    connection.send(RawFrame.settings)
    accepted.happen(connection)
  } _: { client in
    try await body(client, accepted)
  }
}
