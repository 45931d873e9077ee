internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A client's connection to a server. Belongs to its loop's thread.
final class HTTP2ServerConnection: HTTP2Connection, @unchecked Sendable {
  /// How long a client has to answer the ping of a graceful stop.
  private static let shutdownPingTimeout = Duration.seconds(5)
  private static let shutdownPing: UInt64 = 0x7772_6967_6874_0001

  let router: RPCRouter
  private let onClose: (HTTP2ServerConnection) -> Void
  private let remotePeer: String
  private let localPeer: String
  private var lastPath: [UInt8] = []
  private var lastHandler: MethodHandler?
  private var lastUserAgent: (bytes: [UInt8], text: String)?
  private var shutdownTimer: LoopTimer?

  init(
    _ socket: Socket, router: RPCRouter, settings: HTTP2Settings, onClose: @escaping (HTTP2ServerConnection) -> Void
  ) throws(HTTP2Error) {
    self.router = router
    self.onClose = onClose
    remotePeer = socket.remoteAddress?.description ?? "unix:"
    localPeer = socket.localAddress?.description ?? "unix:"
    try super.init(.server, socket: socket, settings: settings)
  }

  // MARK: Events

  override func handle(_ event: HTTP2Event) {
    switch event {
    case .receivedHeaders(let stream, let fields, let endStream):
      receivedHeaders(stream, fields, endStream)
    case .receivedOversizedHeaders(let stream, _):
      refuse(stream, RPCError(code: .resourceExhausted, message: "the request's headers are over the limit"))
    case .receivedData(let stream, let range):
      if let call = call(stream) {
        call.receivedData(session.receivedData[range])
      } else {
        session.consume(range.count, on: stream)
      }
    case .receivedEnd(let stream): call(stream)?.receivedEnd()
    case .becameWritable(let stream): call(stream)?.releaseWriters(.success(()))
    case .closed(let stream, let code): closed(stream, code)
    case .receivedPingAck(let payload): if payload == Self.shutdownPing { finishShutdown() }
    case .receivedSettings, .receivedPing, .receivedGoAway: break
    }
  }

  private func call(_ stream: HTTP2Stream) -> HTTP2ServerCall? {
    stream.context as? HTTP2ServerCall
  }

  private func receivedHeaders(_ stream: HTTP2Stream, _ fields: Range<Int>, _ endStream: Bool) {
    if stream.context == nil {
      switch parse(fields) {
      case .call(let head, let handler): begin(HTTP2ServerCall(head, handler, on: stream, of: self), on: stream)
      case .status(let error): refuse(stream, error)
      case .http(let status, let text): answer(stream, status, text)
      }
    }
    if endStream { call(stream)?.receivedEnd() }
  }

  private func begin(_ call: HTTP2ServerCall, on stream: HTTP2Stream) {
    stream.context = call
    call.begin()
  }

  private func closed(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    call(stream)?.streamClosed(code == .noError ? "the stream is closed" : "the client gave the call up: \(code)")
    stream.context = nil
  }

  private func refuse(_ stream: HTTP2Stream, _ error: RPCError) {
    session.submitHeadersOnly(ResponseHeaders.trailersOnly(error), on: stream)
  }

  private func answer(_ stream: HTTP2Stream, _ status: String, _ text: String) {
    session.submitResponse(ResponseHeaders.http(status: status), on: stream)
    session.send(Array(text.utf8), on: stream)
    session.end(stream)
  }

  // MARK: Requests

  private enum Request {
    case call(ServerCallHead, MethodHandler)
    case status(RPCError)
    case http(status: String, text: String)
  }

  /// Reads a request's header fields: gRPC's `doc/PROTOCOL-HTTP2.md`, "Requests".
  private func parse(_ fields: Range<Int>) -> Request {
    let block = session.receivedHeaders
    var request = RequestFields()
    for index in fields {
      do throws(RPCError) {
        try request.note(block, index, self)
      } catch {
        return .status(error)
      }
    }
    guard request.isPost else {
      return .http(status: "405", text: "This is a gRPC server: it answers POST, over HTTP/2, and nothing else.\n")
    }
    guard request.isGRPC else {
      return .http(status: "415", text: "This is a gRPC server: the content-type is application/grpc.\n")
    }
    guard let handler = request.handler else {
      return .status(RPCError(code: .unimplemented, message: "there is no method \(request.path)"))
    }
    return .call(
      ServerCallHead(
        path: handler.path, metadata: request.metadata, deadline: request.timeout.map { loop.now.advanced(by: $0) },
        remotePeer: remotePeer, localPeer: localPeer, userAgent: request.userAgent), handler)
  }

  /// What is gathered of a request's header fields.
  private struct RequestFields {
    var isPost = false
    var isGRPC = false
    var path = ""
    var handler: MethodHandler?
    var metadata = Metadata()
    var timeout: Duration?
    var userAgent: String?

    mutating func note(_ block: HeaderBlock, _ index: Int, _ connection: HTTP2ServerConnection) throws(RPCError) {
      switch block.known(index) {
      case .method: isPost = block.value(index, equals: "POST")
      case .contentType: isGRPC = block.isGRPCContentType(index)
      case .path:
        handler = connection.handler(block, index)
        if handler == nil { path = block.value(index) }
      case .userAgent: userAgent = connection.userAgent(block, index)
      case .grpcTimeout: try noteTimeout(block.valueBytes(index))
      case .grpcEncoding: try noteEncoding(block, index)
      case .scheme, .authority, .te, .grpcAcceptEncoding: break
      case .status, .grpcStatus, .grpcMessage, .grpcStatusDetails, nil:
        try metadata.addReceived(key: block.name(index), value: block.value(index))
      }
    }

    private mutating func noteTimeout(_ bytes: ArraySlice<UInt8>) throws(RPCError) {
      timeout = Timeout.decode(bytes)
      if timeout == nil { throw RPCError(code: .internal, message: "the grpc-timeout is malformed") }
    }

    private func noteEncoding(_ block: HeaderBlock, _ index: Int) throws(RPCError) {
      guard !block.value(index, equals: "identity") else { return }
      throw RPCError(code: .unimplemented, message: "the grpc-encoding \(block.value(index)) is not known here")
    }
  }

  /// The handler of a path. Calls of one connection tend to go to one method, so the last one is compared first.
  private func handler(_ block: HeaderBlock, _ index: Int) -> MethodHandler? {
    if let lastHandler, block.value(index, equals: lastPath) { return lastHandler }
    guard let handler = router.handler(path: block.value(index)) else { return nil }
    lastPath = Array(block.valueBytes(index))
    lastHandler = handler
    return handler
  }

  private func userAgent(_ block: HeaderBlock, _ index: Int) -> String {
    if let lastUserAgent, block.value(index, equals: lastUserAgent.bytes) { return lastUserAgent.text }
    let text = block.value(index)
    lastUserAgent = (Array(block.valueBytes(index)), text)
    return text
  }

  // MARK: The end

  /// Lets no new streams begin; running ones finish, then the connection closes (RFC 9113, section 6.8).
  func beginGracefulShutdown() {
    guard shutdownTimer == nil, !isClosed else { return }
    session.announceShutdown()
    session.ping(payload: Self.shutdownPing)
    shutdownTimer = loop.schedule(after: Self.shutdownPingTimeout) { [weak self] in self?.finishShutdown() }
    touch()
  }

  private func finishShutdown() {
    shutdownTimer?.cancel()
    session.goAway(.noError)
    touch()
  }

  override func connectionClosed(_ error: (any Error)?) {
    shutdownTimer?.cancel()
    for stream in session.openStreams {
      call(stream)?.streamClosed("the connection is gone")
      stream.context = nil
    }
    onClose(self)
  }
}
