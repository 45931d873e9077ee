internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A client's connection to a server.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class HTTP2ClientConnection: HTTP2Connection, @unchecked Sendable {
  /// What a client names itself.
  static let userAgent = "grpc-swift-wright/0.1"

  /// What the channel is told.
  enum Notice {
    /// The server speaks HTTP/2.
    case settled
    /// No new calls may begin on this connection.
    case draining
    /// The last call has ended.
    case becameIdle
    /// The server finds that it is asked too often whether it is there.
    case pingedTooOften
    /// The connection is gone.
    case closed((any Error)?)
  }

  private let authority: String
  private let notify: (HTTP2ClientConnection, Notice) -> Void
  private(set) var isDraining = false
  private(set) var wasSettled = false
  private var goAwayReason: String?

  init(
    _ socket: Socket, authority: String, options: HTTP2ClientOptions, keepalive: KeepaliveOptions,
    notify: @escaping (HTTP2ClientConnection, Notice) -> Void
  ) throws(HTTP2Error) {
    self.authority = authority
    self.notify = notify
    try super.init(.client, socket: socket, settings: options.settings, keepalive: keepalive)
  }

  /// Begins a call on a new stream; over the server's stream limit it waits inside the session.
  func begin(_ call: HTTP2ClientCall) {
    guard !call.isOver else { return }
    do throws(HTTP2Error) {
      defer { keepalive?.wake() }
      let stream = try session.submitRequest(headers(call), context: call)
      counters.callsStarted &+= 1
      call.attach(stream, self)
    } catch {
      // The connection has used up its stream numbers, or may open no more: another one is made for the next call.
      drain()
      call.connectionLost("\(error)")
    }
  }

  private func headers(_ call: HTTP2ClientCall) -> HeaderBlock {
    let head = call.head
    var block = HeaderBlock()
    block.append(":method", "POST")
    block.append(":scheme", "http")
    block.append(":path", head.path)
    block.append(":authority", authority)
    block.append("te", "trailers")
    block.append("content-type", "application/grpc")
    block.append("user-agent", Self.userAgent)
    block.append("grpc-accept-encoding", Compression.accepted)
    if call.compression != .none { block.append("grpc-encoding", call.compression.rawValue) }
    if let deadline = head.deadline {
      block.append("grpc-timeout", Timeout.encode(loop.now.duration(to: deadline)))
    }
    block.append(head.metadata)
    return block
  }

  override func handle(_ event: borrowing HTTP2Event) {
    switch event {
    case .receivedHeaders(let stream, let fields, let endStream):
      call(stream)?.receivedHeaders(session.receivedHeaders, fields, endStream: endStream)
    case .receivedOversizedHeaders(let stream, _):
      call(stream)?.fail(RPCError(code: .resourceExhausted, message: "the response's headers are over the limit"))
    case .receivedData(let stream, let range): call(stream)?.receivedData(session.receivedData(range))
    case .receivedEnd(let stream): call(stream)?.receivedEnd()
    case .becameWritable(let stream): call(stream)?.releaseWriters(.success(()))
    case .closed(let stream, let code):
      call(stream)?.streamClosed(code)
      stream.context = nil
      if session.streamCount == 0 { notify(self, .becameIdle) }
    case .receivedSettings: settle()
    case .receivedGoAway(_, let code, let debug): goneAway(code, debug)
    case .receivedPing, .receivedPingAck: break
    }
  }

  private func call(_ stream: HTTP2Stream) -> HTTP2ClientCall? { stream.context as? HTTP2ClientCall }

  private func settle() {
    guard !wasSettled else { return }
    wasSettled = true
    notify(self, .settled)
  }

  private func goneAway(_ code: HTTP2ErrorCode, _ debug: String) {
    if code == .enhanceYourCalm, debug == "too_many_pings" { notify(self, .pingedTooOften) }
    goAwayReason = "the server is going away: \(code)" + (debug.isEmpty ? "" : " (\(debug))")
    drain()
  }

  /// Begins no new calls; when those that run have ended, the connection closes.
  func drain() {
    guard !isDraining else { return }
    isDraining = true
    session.goAway(.noError)
    touch()
    notify(self, .draining)
  }

  override func connectionClosed(_ error: (any Error)?) {
    let reason = error.map { "the connection was lost: \($0)" } ?? goAwayReason ?? "the server closed the connection"
    for stream in session.openStreams {
      call(stream)?.connectionLost(reason)
      stream.context = nil
    }
    notify(self, .closed(error))
  }
}
