import Synchronization
import WrightEventLoop
import WrightTLS

/// A socket with an engine on it: what a connection does with TLS, and no more.
///
/// Unchecked, because: all but what a test asks for runs on its loop.
final class Endpoint: SocketHandler, @unchecked Sendable {
  /// What a connection came to.
  struct End: Sendable {
    var state: TLSEngine.State
    var received: String
    var version: TLSVersion?
    var certificate: PeerCertificate?
  }

  private let socket: Socket
  private let engine: TLSEngine
  /// What is said once the handshake is over.
  private let greeting: String
  /// After how many bytes this end closes.
  private let enough: Int
  private let ended: AsyncStream<End>.Continuation
  private var hasGreeted = false
  private var received: [UInt8] = []

  private init(
    _ socket: Socket, _ engine: TLSEngine, greeting: String, enough: Int, ended: AsyncStream<End>.Continuation
  ) {
    self.socket = socket
    self.engine = engine
    self.greeting = greeting
    self.enough = enough
    self.ended = ended
    socket.handler = self
    socket.startReading()
    flush([])
  }

  func received(_ bytes: Span<UInt8>) {
    engine.receive(bytes) { plaintext in
      for index in plaintext.indices { received.append(plaintext[index]) }
    }
    react()
  }

  private func react() {
    var ciphertext: [UInt8] = []
    if engine.state == .established, !hasGreeted {
      hasGreeted = true
      engine.write(Array(greeting.utf8).span, into: &ciphertext)
    }
    let isOver = received.count >= enough && hasGreeted || engine.state.isLast
    if isOver { engine.close() }
    flush(ciphertext)
    if isOver { end() }
  }

  private func flush(_ ciphertext: [UInt8]) {
    var ciphertext = ciphertext
    engine.drain(into: &ciphertext)
    _ = socket.write(ciphertext.span)
  }

  private func end() {
    ended.yield(
      End(
        state: engine.state, received: String(decoding: received, as: UTF8.self), version: engine.version,
        certificate: engine.peerCertificate))
    ended.finish()
    socket.close()
  }

  func receivedEnd(_ error: UVError?) {
    engine.receivedEnd()
    react()
  }

  func drained() {}

  /// Dials a server, and gives what came of it.
  static func dial(_ port: Int, _ client: TLSConfiguration.Client, greeting: String, enough: Int) async throws -> End {
    let engine = Handover(try TLSEngine(TLSContext(client: client), host: "localhost", scratch: TLSScratch()))
    let loop = try EventLoopGroup.shared().next()
    let (ends, ended) = AsyncStream<End>.makeStream()
    let endpoint: Endpoint = try await withCheckedThrowingContinuation { done in
      loop.execute {
        loop.connect(to: .tcp(host: "127.0.0.1", port: port)) { result in
          done.resume(
            with: result.map { Endpoint($0, engine.value, greeting: greeting, enough: enough, ended: ended) }
              .mapError { $0 })
        }
      }
    }
    defer { withExtendedLifetime(endpoint) {} }
    for await end in ends { return end }
    throw CancellationError()
  }

  /// Listens for one client; gives the port, and what comes of it.
  static func listen(
    _ server: TLSConfiguration.Server, greeting: String, enough: Int
  ) async throws -> (port: Int, ends: AsyncStream<End>) {
    let context = try TLSContext(server: server)
    let loop = try EventLoopGroup.shared().next()
    let (ends, ended) = AsyncStream<End>.makeStream()
    let port: Int = try await withCheckedThrowingContinuation { done in
      loop.execute {
        done.resume(with: Result { try accept(on: loop, context, greeting: greeting, enough: enough, ended) })
      }
    }
    return (port, ends)
  }

  private static func accept(
    on loop: EventLoop, _ context: TLSContext, greeting: String, enough: Int, _ ended: AsyncStream<End>.Continuation
  ) throws -> Int {
    var listener: Listener?
    let made = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) { socket in
      listener?.close()
      listener = nil
      guard let engine = try? TLSEngine(context, scratch: TLSScratch()) else { return socket.close() }
      _ = Endpoint(socket, engine, greeting: greeting, enough: enough, ended: ended)
    }
    listener = made
    guard case .tcp(_, let port) = made.address else { return 0 }
    return port
  }
}

/// Something that is handed to a loop's thread and is nobody else's from then on.
///
/// Unchecked, because: whoever makes it lets go of the value.
private final class Handover<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension TLSEngine.State {
  /// Whether nothing more comes.
  var isLast: Bool { self != .handshaking && self != .established }
}
