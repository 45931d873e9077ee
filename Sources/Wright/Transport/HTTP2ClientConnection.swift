internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC
internal import WrightTLS

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
    /// A call has ended, or the server takes more at once.
    case gotRoom
    /// The server finds that it is asked too often whether it is there.
    case pingedTooOften
    /// The connection is gone.
    case closed(RPCError)
  }

  private let authority: String
  private let scheme: String
  private let notify: (HTTP2ClientConnection, Notice) -> Void
  private(set) var isDraining = false
  private(set) var wasSettled = false
  private var goAwayReason: String?
  private var wasTooEager = false

  init(
    _ socket: Socket, tls: TLSEngine?, authority: String, options: HTTP2ClientOptions, keepalive: KeepaliveOptions,
    notify: @escaping (HTTP2ClientConnection, Notice) -> Void
  ) throws(HTTP2Error) {
    self.authority = authority
    scheme = tls == nil ? "http" : "https"
    self.notify = notify
    try super.init(
      .client, socket: socket, tls: tls, room: WriteRoom(), settings: options.settings, keepalive: keepalive,
      greetingTimeout: options.greetingTimeout)
  }

  /// Whether the server takes another call now.
  var hasRoom: Bool { session.streamCount < session.peerStreamLimit }

  /// Begins a call on a new stream.
  func begin(_ call: HTTP2ClientCall) {
    guard !call.isOver else { return }
    let headers = headers(call)
    guard headers.listSize <= session.headerListLimit else {
      return call.refuse(.headersTooLarge("the request's metadata", session.headerListLimit))
    }
    do throws(HTTP2Error) {
      defer { keepalive?.wake() }
      let stream = try session.submitRequest(headers, context: call)
      counters.callsStarted &+= 1
      call.attach(stream, self)
    } catch {
      // The connection has used up its stream numbers, or may open no more: another one is made for the next call.
      drain()
      call.connectionLost(RPCError(code: .unavailable, message: "\(error)"), wasSent: false)
    }
  }

  private func headers(_ call: HTTP2ClientCall) -> HeaderBlock {
    let head = call.head
    var block = HeaderBlock()
    block.append(":method", "POST")
    block.append(":scheme", scheme)
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
    if call.previousAttempts > 0 { block.append("grpc-previous-rpc-attempts", "\(call.previousAttempts)") }
    block.append(head.metadata)
    return block
  }

  override func handle(_ event: consuming HTTP2Event) {
    switch event {
    case .receivedHeaders(let stream, let fields, let endStream):
      call(stream)?.receivedHeaders(session.receivedHeaders, fields, endStream: endStream)
    case .receivedOversizedHeaders(let stream, _):
      call(stream)?.fail(RPCError(code: .resourceExhausted, message: "the response's headers are over the limit"))
    case .receivedData(let stream, let range): call(stream)?.receivedData(range, of: session)
    case .receivedEnd(let stream): call(stream)?.receivedEnd()
    case .becameWritable(let stream): call(stream)?.releaseWriters(.success(()))
    case .closed(let stream, let code):
      call(stream)?.streamClosed(code)
      stream.context = nil
      streamEnded()
    case .receivedSettings: settle()
    case .receivedGoAway(_, let code, let debug): goneAway(code, debug)
    case .receivedPing, .receivedPingAck: break
    }
  }

  private func call(_ stream: HTTP2Stream) -> HTTP2ClientCall? { stream.context as? HTTP2ClientCall }

  private func streamEnded() {
    if session.streamCount == 0 {
      if isDraining { sayGoodbye() }
      notify(self, .becameIdle)
    }
    notify(self, .gotRoom)
  }

  private func settle() {
    guard !wasSettled else { return notify(self, .gotRoom) }
    wasSettled = true
    greeted()
    notify(self, .settled)
  }

  private func goneAway(_ code: HTTP2ErrorCode, _ debug: String) {
    if code == .enhanceYourCalm, debug == "too_many_pings", !wasTooEager {
      wasTooEager = true
      notify(self, .pingedTooOften)
    }
    goAwayReason = "the server is going away: \(code)" + (debug.isEmpty ? "" : " (\(debug))")
    drain()
  }

  /// Begins no new calls; when those that run have ended, the connection closes.
  func drain() {
    guard !isDraining else { return }
    isDraining = true
    if session.streamCount == 0 { sayGoodbye() }
    notify(self, .draining)
  }

  /// A server that heard so while calls are on their way to it might close before it has seen them.
  private func sayGoodbye() {
    session.goAway(.noError)
    touch()
  }

  override func willFinish() {
    guard !isDraining else { return }
    isDraining = true
    notify(self, .draining)
  }

  override func connectionClosed(_ error: (any Error)?) {
    let loss = (error as? RPCError) ?? RPCError(code: .unavailable, message: reason(error), cause: cause(error))
    // Calls that begin anew must not begin here.
    willFinish()
    for stream in session.openStreams {
      call(stream)?.connectionLost(loss, wasSent: session.hasBegun(stream))
      stream.context = nil
    }
    notify(self, .closed(loss))
  }

  private func cause(_ error: (any Error)?) -> (any Error)? {
    wasSettled || scheme == "https" ? error : ClosedBeforeGreeting()
  }

  private func reason(_ error: (any Error)?) -> String {
    if let goAwayReason { return goAwayReason }
    return error.map { "the connection was lost: \($0)" } ?? "the server closed the connection"
  }
}

/// A connection in plaintext came to its end before the server spoke HTTP/2: it may want TLS.
package struct ClosedBeforeGreeting: Error, CustomStringConvertible {
  /// A text for people.
  package var description: String { "the connection ended before the server spoke HTTP/2" }
}
