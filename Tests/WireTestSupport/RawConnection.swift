public import WrightEventLoop
public import WrightHTTP2

/// A plain socket that a test speaks any bytes on, with an HTTP/2 session at hand for those it would rather not make itself.
///
/// Unchecked, because: all but `init` and what it returns runs on its loop.
public final class RawConnection: SocketHandler, @unchecked Sendable {
  private let loop: EventLoop
  private var socket: Socket?
  private var bytes: [UInt8] = []
  private var isEnded = false
  private var waiters: [() -> Bool] = []

  /// Connects.
  public init(port: Int) async throws {
    loop = try EventLoopGroup.shared().next()
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      loop.execute {
        self.loop.connect(to: .tcp(host: "127.0.0.1", port: port)) { result in
          if case .success(let socket) = result { self.attach(socket) }
          done.resume(with: result.map { _ in }.mapError { $0 })
        }
      }
    }
  }

  /// Takes over a socket that was accepted.
  ///
  /// On its loop.
  public init(accepted socket: Socket) {
    loop = socket.loop
    attach(socket)
  }

  private func attach(_ socket: Socket) {
    self.socket = socket
    socket.handler = self
    socket.startReading()
  }

  /// Keeps what came.
  public func received(_ bytes: Span<UInt8>) {
    for index in 0..<bytes.count { self.bytes.append(bytes[index]) }
    settle()
  }

  /// Notes that no more comes.
  public func receivedEnd(_ error: UVError?) {
    isEnded = true
    settle()
  }

  /// Nothing waits for this.
  public func drained() {}

  private func settle() { waiters.removeAll { $0() } }

  /// Sends bytes.
  public func send(_ bytes: [UInt8]) {
    loop.run { _ = self.socket?.write(bytes.span) }
  }

  /// Lets what comes wait in the system, so that the peer is held back.
  public func stopReading() { loop.run { self.socket?.stopReading() } }

  /// Takes what comes again.
  public func startReading() { loop.run { self.socket?.startReading() } }

  /// Closes at once.
  public func close() { loop.run { self.socket?.close() } }

  /// Everything that came, once it satisfies a condition, or the peer has closed, or the test is given up.
  @discardableResult public func bytes(
    until isEnough: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }
  ) async -> [UInt8] {
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        loop.run {
          let isSettled = {
            guard self.isEnded || isEnough(self.bytes) else { return false }
            waiter.resume(returning: self.bytes)
            return true
          }
          if !isSettled() { self.waiters.append(isSettled) }
        }
      }
    } onCancel: {
      loop.run { self.receivedEnd(nil) }
    }
  }
}

/// What a server answered to raw frames, read by a client's session.
public struct RawAnswer: Sendable {
  /// The header blocks that came on the stream, each with whether it was the last.
  public var headers: [(fields: [String: String], endStream: Bool)] = []
  /// The fields of all blocks, as they came.
  public var fields: [(name: String, value: String)] = []
  /// The body.
  public var body: [UInt8] = []
  /// How the stream ended.
  public var reset: HTTP2ErrorCode?

  /// The fields of all blocks.
  public subscript(name: String) -> String? {
    headers.lazy.compactMap { $0.fields[name] }.last
  }
}

/// Makes one request by hand, and reads what comes until its stream is over.
///
/// - Parameter parts: the body, each part sent by itself.
public func rawRequest(
  port: Int, headers: KeyValuePairs<String, String>, body parts: [[UInt8]] = [], settings: HTTP2Settings = .init()
) async throws -> RawAnswer {
  try await rawRequest(port: port, fields: headers.map { ($0, $1) }, body: parts, settings: settings)
}

/// The same, of fields that were put together.
public func rawRequest(
  port: Int, fields: [(String, String)], body parts: [[UInt8]] = [], settings: HTTP2Settings = .init()
) async throws -> RawAnswer {
  let connection = try await RawConnection(port: port)
  defer { connection.close() }
  let session = try HTTP2Session(role: .client, settings: settings, names: HeaderNames([]))
  var block = HeaderBlock()
  for (name, value) in fields { block.append(name, value) }
  let stream = try session.submitRequest(block, context: nil)
  for part in parts { session.send(part, on: stream) }
  session.end(stream)
  var answer = RawAnswer()
  var taken = 0
  while answer.reset == nil {
    var out: [UInt8] = []
    try session.drain(into: &out, upTo: .max)
    session.handOutEvents { answer.note($0, session) }
    if answer.reset != nil { break }
    connection.send(out)
    let seen = taken
    let all = await connection.bytes { $0.count > seen }
    guard all.count > taken else { break }
    let fresh = Array(all[taken...])
    taken = all.count
    try session.receive(fresh.span)
    session.handOutEvents { answer.note($0, session) }
  }
  return answer
}

extension RawAnswer {
  mutating func note(_ event: borrowing HTTP2Event, _ session: HTTP2Session) {
    switch event {
    case .receivedHeaders(_, let fields, let endStream):
      let block = session.receivedHeaders
      let pairs = fields.map { (block.name($0), block.value($0)) }
      self.fields += pairs.map { (name: $0, value: $1) }
      headers.append((Dictionary(pairs) { $1 }, endStream))
    case .receivedData(let stream, let range):
      body += session.receivedData(range)
      session.consume(range.count, on: stream)
    case .closed(_, let code): reset = code
    default: break
    }
  }
}
