public import WrightEventLoop
public import WrightHTTP2
public import WrightRPC
public import WrightTransport

/// A server that knows HTTP/2 and nothing of gRPC: what it answers is up to the test.
///
/// Unchecked, because: everything here belongs to the loop's thread.
public final class ScriptedServer: SocketHandler, @unchecked Sendable {
  /// Answers a request whose headers have come; they are in `receivedHeaders`.
  public typealias Answer = @Sendable (HTTP2Session, HTTP2Stream) -> Void

  /// Put on a stream as its context, it has the connection closed.
  public static let hangUp = HangUp()

  /// The type of ``hangUp``.
  public final class HangUp: Sendable {}

  private let socket: Socket
  private let session: HTTP2Session
  private let answer: Answer

  init(_ socket: Socket, _ settings: HTTP2Settings, _ answer: @escaping Answer) throws {
    self.socket = socket
    self.answer = answer
    session = try HTTP2Session(role: .server, settings: settings, names: HeaderNames([]))
    socket.handler = self
    socket.startReading()
    flush()
  }

  /// Has requests answered.
  public func received(_ bytes: Span<UInt8>) {
    guard (try? session.receive(bytes)) != nil else { return socket.close() }
    var isOver = false
    session.handOutEvents { event in
      guard case .receivedHeaders(let stream, _, _) = event else { return }
      answer(session, stream)
      isOver = stream.context === Self.hangUp
    }
    if isOver { socket.close() } else { flush() }
  }

  private func flush() {
    var bytes: [UInt8] = []
    try? session.drain(into: &bytes, upTo: .max)
    session.handOutEvents { _ in }
    _ = socket.write(bytes.span)
    if session.isFinished { socket.close() }
  }

  /// Closes in turn.
  public func receivedEnd(_ error: UVError?) { socket.close() }
  /// Nothing waits for this.
  public func drained() {}
}

/// A scripted server on loopback and a client of it, for the time of a test.
public func withScriptedServer<Result>(
  settings: HTTP2Settings = .init(), options: HTTP2ClientOptions = .init(), _ answer: @escaping ScriptedServer.Answer,
  _ body: (GRPCClient) async throws -> Result
) async throws -> Result {
  let loop = try EventLoop(name: "scripted")
  let house = House()
  let address = try await withCheckedThrowingContinuation { done in
    loop.execute {
      done.resume(
        with: Swift.Result {
          let listener = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) { socket in
            if let server = try? ScriptedServer(socket, settings, answer) { house.servers.append(server) }
          }
          house.listener = listener
          return listener.address
        })
    }
  }
  let client = try GRPCClient(to: address.authority, options: options)
  defer {
    client.close()
    loop.execute {
      house.listener?.close()
      for server in house.servers { server.receivedEnd(nil) }
      loop.close()
    }
  }
  return try await body(client)
}

/// What lives while the test runs.
///
/// Unchecked, because: it belongs to the loop's thread.
private final class House: @unchecked Sendable {
  var listener: Listener?
  var servers: [ScriptedServer] = []
}

extension HeaderBlock {
  /// Makes a block of fields.
  public init(_ fields: KeyValuePairs<String, String>) {
    self.init()
    for (name, value) in fields { append(name, value) }
  }
}

extension HTTP2Session {
  /// Answers with a status alone.
  public func fail(_ stream: HTTP2Stream, _ code: StatusCode, _ trailers: KeyValuePairs<String, String> = [:]) {
    var block = HeaderBlock([":status": "200", "content-type": "application/grpc", "grpc-status": "\(code.rawValue)"])
    for (name, value) in trailers { block.append(name, value) }
    submitHeadersOnly(block, on: stream)
  }

  /// Answers with one message of one byte, and a status after it.
  public func answer(_ stream: HTTP2Stream, _ byte: UInt8, status: StatusCode = .ok) {
    submitResponse(HeaderBlock([":status": "200", "content-type": "application/grpc"]), on: stream)
    send([0, 0, 0, 0, 1, byte], on: stream)
    end(stream, trailers: HeaderBlock(["grpc-status": "\(status.rawValue)"]))
  }

  /// The value of a field of the headers that came last.
  public func received(_ name: String) -> String? {
    let block = receivedHeaders
    return (0..<block.count).last { block.name($0) == name }.map { block.value($0) }
  }
}
