internal import Logging
internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC
internal import WrightTLS

/// A client's connection to a server.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class HTTP2ServerConnection: HTTP2Connection, @unchecked Sendable {
  /// How long a client has to answer the ping of a graceful stop.
  private static let shutdownPingTimeout = Duration.seconds(10)
  private static let shutdownPing: UInt64 = 0x7772_6967_6874_0001

  let router: RPCRouter
  let tasks: HandlerTasks
  private let onClose: (HTTP2ServerConnection) -> Void
  let isLogged: Bool
  /// How responses are compressed unless their handler says otherwise.
  let compression: Compression
  /// How gRPC-Web is answered, if it is.
  let web: GRPCWebOptions?
  private var origin: CallOrigin
  private var lastPath: [UInt8] = []
  private var lastHandler: MethodHandler?
  private var lastUserAgent: [UInt8] = []
  private var lastAcceptEncoding: [UInt8] = []
  private var lastAccepted = AcceptedEncodings()
  private var shutdownTimer: LoopTimer?
  /// Whether the client knows which stream was the last.
  private var isLastSaid = false
  private var isSentAway = false
  private let limits: ConnectionLimits
  private var strikes = PingStrikes()
  private var idleTimer: LoopTimer?
  private var ageTimer: LoopTimer?

  init(
    _ socket: Socket, tls: TLSEngine?, room: WriteRoom, router: RPCRouter, tasks: HandlerTasks,
    options: HTTP2ServerOptions,
    onClose: @escaping (HTTP2ServerConnection) -> Void
  ) throws(HTTP2Error) {
    self.router = router
    self.tasks = tasks
    self.onClose = onClose
    compression = options.compression
    web = options.web
    limits = options.limits
    isLogged = router.logger.logLevel <= .debug
    origin = CallOrigin(
      remotePeer: socket.remoteAddress?.description ?? "unix:", localPeer: socket.localAddress?.description ?? "unix:",
      isSecured: tls != nil)
    try super.init(
      .server, socket: socket, tls: tls, room: room, settings: options.settings, keepalive: options.keepalive,
      greetingTimeout: options.greetingTimeout)
  }

  // MARK: Events

  override func handle(_ event: consuming HTTP2Event) {
    switch event {
    case .receivedHeaders(let stream, let fields, let endStream):
      receivedHeaders(stream, fields, endStream)
    case .receivedOversizedHeaders(let stream, _): receivedOversizedHeaders(stream)
    case .receivedData(let stream, let range):
      if let call = call(stream) {
        call.receivedData(range, of: session)
      } else {
        session.consume(range.count, on: stream)
      }
    case .receivedEnd(let stream): receivedEnd(stream)
    case .becameWritable(let stream): call(stream)?.releaseWriters(.success(()))
    case .closed(let stream, let code): closed(stream, code)
    case .receivedPingAck(let payload): if payload == Self.shutdownPing { finishShutdown() }
    case .receivedPing: pinged()
    case .receivedSettings: greeted()
    case .receivedGoAway: break
    }
  }

  private func call(_ stream: HTTP2Stream) -> HTTP2ServerCall? {
    stream.context as? HTTP2ServerCall
  }

  private func receivedHeaders(_ stream: HTTP2Stream, _ fields: Range<Int>, _ endStream: Bool) {
    if stream.context == nil { open(stream, fields) }
    if endStream { receivedEnd(stream) }
  }

  private func receivedOversizedHeaders(_ stream: HTTP2Stream) {
    let error = RPCError(code: .resourceExhausted, message: "the request's headers are over the limit")
    if let call = call(stream) { return call.giveUp(error) }
    guard stream.context == nil else { return }
    counters.callsStarted &+= 1
    refuse(stream, error)
  }

  private func receivedEnd(_ stream: HTTP2Stream) {
    if let call = call(stream), call.receivedEnd() { tasks.run(call) }
  }

  /// Begins a call, or says why not: gRPC's `doc/PROTOCOL-HTTP2.md`, "Requests".
  private func open(_ stream: HTTP2Stream, _ fields: Range<Int>) {
    idleTimer?.cancel()
    keepalive?.wake()
    counters.callsStarted &+= 1
    var request = RequestFields()
    request.read(session.receivedHeaders, fields, self)
    if !request.hasUserAgent, !lastUserAgent.isEmpty { forgetUserAgent() }
    var web: WebFraming?
    if !request.isPost || !request.isGRPC {
      web = openOther(stream, request)
      if web == nil { return }
    }
    if let error = request.error { return refuse(stream, error, web, request) }
    guard let handler = request.handler else {
      let error = RPCError(code: .unimplemented, message: "there is no method \(request.path)")
      return refuse(stream, error, web, request)
    }
    let head = ServerCallHead(
      path: handler.path, metadata: request.metadata, deadline: request.timeout.map { loop.now.advanced(by: $0) },
      origin: origin, id: CallID(connection: channelzID, call: Int64(stream.id)))
    let call = HTTP2ServerCall(
      head, handler, encoding: request.encoding, accepted: request.accepted, web: web, on: stream, of: self)
    stream.context = call
    if call.begin() { tasks.run(call) }
  }

  private func closed(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    call(stream)?.streamClosed(code == .noError ? "the stream is closed" : "the client gave the call up: \(code)")
    stream.context = nil
    if limits.maxIdle != nil, session.streamCount == 0 { startIdling() }
  }

  private func refuse(
    _ stream: HTTP2Stream, _ error: RPCError, _ web: WebFraming? = nil, _ request: RequestFields = RequestFields()
  ) {
    counters.ended(ok: false)
    if router.observer != nil || isLogged {
      let path = request.handler?.path ?? request.path
      let head = ServerCallHead(
        path: path, metadata: request.metadata, deadline: nil, origin: origin,
        id: CallID(connection: channelzID, call: Int64(stream.id)))
      router.observer?.callRefused(head, isKnown: request.handler != nil, error)
      CallLog(router.logger)?.finished(head, code: error.code, message: error.message)
    }
    markAnswered(stream)
    let headers = ResponseHeaders.trailersOnly(error, web: web, limit: session.headerListLimit)
    session.submitHeadersOnly(headers, on: stream)
  }

  /// Stands for the call of a stream that has its answer without one.
  private final class Answered {}

  /// What still comes on a stream is no second request.
  func markAnswered(_ stream: HTTP2Stream) { stream.context = Answered() }

  // MARK: Requests

  /// What is gathered of a request's header fields.
  struct RequestFields {
    var isPost = false
    var isGRPC = false
    /// The method, where it is not `POST`.
    var method = ""
    /// The content type, where it is not gRPC's.
    var contentType = ""
    var path = ""
    var hasUserAgent = false
    var handler: MethodHandler?
    var metadata = Metadata()
    var timeout: Duration?
    var encoding: Compression?
    var accepted = AcceptedEncodings()
    var error: RPCError?

    mutating func read(_ block: ReceivedHeaders, _ fields: Range<Int>, _ connection: HTTP2ServerConnection) {
      for index in fields {
        do throws(RPCError) {
          try note(block, index, connection)
        } catch {
          self.error = error
        }
      }
    }

    private mutating func note(
      _ block: ReceivedHeaders, _ index: Int, _ connection: HTTP2ServerConnection
    ) throws(RPCError) {
      switch block.known(index) {
      case .method:
        isPost = block.value(index, equals: "POST")
        if !isPost { method = block.value(index) }
      case .contentType:
        isGRPC = block.isGRPCContentType(index)
        if !isGRPC { contentType = block.value(index) }
      case .path:
        handler = connection.handler(block, index)
        if handler == nil { path = block.value(index) }
      case .userAgent:
        hasUserAgent = true
        connection.noteUserAgent(block, index)
      case .grpcTimeout: try noteTimeout(block.valueBytes(index)[...])
      case .grpcEncoding: try noteEncoding(block, index)
      case .grpcAcceptEncoding: accepted = connection.accepted(block, index)
      case .status, .grpcStatus, .grpcMessage, .grpcStatusDetails: break
      case nil: try metadata.addReceived(key: block.name(index), value: block.value(index))
      }
    }

    private mutating func noteTimeout(_ bytes: ArraySlice<UInt8>) throws(RPCError) {
      timeout = Timeout.decode(bytes)
      if timeout == nil { throw RPCError(code: .internal, message: "the grpc-timeout is malformed") }
    }

    private mutating func noteEncoding(_ block: ReceivedHeaders, _ index: Int) throws(RPCError) {
      encoding = Compression(rawValue: block.value(index))
      guard encoding == nil else { return }
      throw RPCError(code: .unimplemented, message: "the grpc-encoding \(block.value(index)) is not known here")
    }
  }

  /// A client takes the same in all its calls.
  private func accepted(_ block: ReceivedHeaders, _ index: Int) -> AcceptedEncodings {
    if !block.value(index, equals: lastAcceptEncoding) {
      lastAcceptEncoding = block.valueBytes(index)
      lastAccepted = AcceptedEncodings(block.value(index))
    }
    return lastAccepted
  }

  /// The handler of a path.
  ///
  /// Calls of one connection tend to go to one method, so the last one is compared first.
  private func handler(_ block: ReceivedHeaders, _ index: Int) -> MethodHandler? {
    if let lastHandler, block.value(index, equals: lastPath) { return lastHandler }
    guard let handler = router.handler(path: block.value(index)) else { return nil }
    lastPath = block.valueBytes(index)
    lastHandler = handler
    return handler
  }

  /// A client names itself alike in all its calls.
  private func noteUserAgent(_ block: ReceivedHeaders, _ index: Int) {
    guard !block.value(index, equals: lastUserAgent) else { return }
    lastUserAgent = block.valueBytes(index)
    noteOrigin(userAgent: block.value(index), origin.certificate)
  }

  /// Behind a proxy, it may not be the same client any more.
  private func forgetUserAgent() {
    lastUserAgent = []
    noteOrigin(userAgent: nil, origin.certificate)
  }

  override func secured(_ certificate: PeerCertificate?) {
    noteOrigin(userAgent: origin.userAgent, certificate.map { CallerCertificate($0) })
  }

  private func noteOrigin(userAgent: String?, _ certificate: CallerCertificate?) {
    origin = CallOrigin(
      remotePeer: origin.remotePeer, localPeer: origin.localPeer, userAgent: userAgent, isSecured: origin.isSecured,
      certificate: certificate)
  }

  // MARK: How long it lives

  override func start() {
    super.start()
    if limits.maxIdle != nil { startIdling() }
    if let age = limits.drawAge() { ageTimer = loop.schedule(after: age) { self.grewOld() } }
  }

  private func startIdling() {
    guard let maxIdle = limits.maxIdle else { return }
    idleTimer?.cancel()
    idleTimer = loop.schedule(after: maxIdle) { self.beginGracefulShutdown() }
  }

  private func grewOld() {
    beginGracefulShutdown()
    guard let grace = limits.maxAgeGrace else { return }
    ageTimer = loop.schedule(after: grace) { self.close(nil) }
  }

  private func pinged() {
    guard
      strikes.ping(
        at: loop.now, hasCalls: session.streamCount > 0, sent: session.sentCount, limits)
    else { return }
    guard !isSentAway else { return }
    isSentAway = true
    session.goAway(.enhanceYourCalm, debugData: "too_many_pings")
    // Not at once: what else came with the pings must be looked at first, or it would never end.
    loop.execute {
      self.flush()
      self.close(nil)
    }
  }

  // MARK: The end

  /// Lets no new streams begin; running ones finish, then the connection closes (RFC 9113, section 6.8).
  func beginGracefulShutdown() {
    guard shutdownTimer == nil, !isClosed else { return }
    session.announceShutdown(thenPing: Self.shutdownPing)
    shutdownTimer = loop.schedule(after: Self.shutdownPingTimeout) { self.finishShutdown() }
    touch()
  }

  private func finishShutdown() {
    guard shutdownTimer != nil, !isLastSaid else { return }
    isLastSaid = true
    shutdownTimer?.cancel()
    session.goAway(.noError)
    touch()
  }

  override func connectionClosed(_ error: (any Error)?) {
    for timer in [shutdownTimer, idleTimer, ageTimer] { timer?.cancel() }
    if let error {
      // A peer that goes away is everyday; one that breaks the protocol or meets a limit is somebody's to look into.
      router.logger.log(
        level: error is HTTP2Error ? .notice : .debug, "a connection was lost",
        metadata: ["peer": "\(origin.remotePeer)", "error": "\(error)"])
    }
    for stream in session.openStreams {
      call(stream)?.streamClosed("the connection is gone")
      stream.context = nil
    }
    onClose(self)
  }
}
