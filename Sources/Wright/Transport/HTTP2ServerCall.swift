internal import Logging
internal import Synchronization
internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A call that came to a server over HTTP/2.
///
/// Unchecked, because: `beside` is guarded by its mutex, `head` is never changed, and the rest belongs to the loop's thread.
final class HTTP2ServerCall: HTTP2Call, ServerCall, @unchecked Sendable {
  let head: ServerCallHead
  let handler: MethodHandler
  private let log: CallLog?
  private let accepted: AcceptedEncodings
  private let usualCompression: Compression
  private let web: WebFraming?
  private let beside = Mutex(Beside())
  // Most calls set nothing beside their messages, and so take no lock when they end.
  private let hasBeside = Atomic(false)
  /// Whether a message was written: what is said then of how messages are compressed comes too late.
  private let hasWritten = Atomic(false)
  private var task: HandlerTask?
  /// The call whose handler is to be run after this one's.
  final var nextCall: HTTP2ServerCall?
  private var timer: LoopTimer?
  /// The request, where one is due: it waits for the end of the client's side, not for a reader.
  private var request: ReceivedMessage?
  private var requestCount = 0
  private var hasBegunResponse = false
  private var isFinished = false
  private let wasCancelled = Atomic(false)
  /// What is to be done when the call is cancelled; `nil` while that is nothing.
  private var cancellationHooks: [@Sendable () -> Void]?

  init(
    _ head: ServerCallHead, _ handler: MethodHandler, encoding: Compression?, accepted: AcceptedEncodings,
    web: WebFraming?, on stream: HTTP2Stream, of connection: HTTP2ServerConnection
  ) {
    self.head = head
    self.handler = handler
    log = connection.isLogged ? CallLog(connection.router.logger) : nil
    self.accepted = accepted
    usualCompression = connection.compression
    self.web = web
    super.init(
      loop: connection.loop, maxMessageBytes: connection.router.maxRequestBytes,
      observation: connection.router.observer?.callArrived(head, isKnown: true))
    self.stream = stream
    self.connection = connection
    self.encoding = encoding
  }

  /// What a handler says beside its messages.
  private struct Beside {
    var initial = Metadata()
    var intercepted = Metadata()
    var trailing = Metadata()
    var compression: Compression?
  }

  var hasDeadline: Bool { head.hasDeadline }

  var logger: Logger { handler.logger }

  var responseMetadata: Metadata {
    get { hasBeside.load(ordering: .acquiring) ? beside.withLock { $0.initial } : Metadata() }
    set {
      beside.withLock { $0.initial = newValue }
      hasBeside.store(true, ordering: .releasing)
    }
  }

  var interceptorMetadata: Metadata {
    get { hasBeside.load(ordering: .acquiring) ? beside.withLock { $0.intercepted } : Metadata() }
    set {
      beside.withLock { $0.intercepted = newValue }
      hasBeside.store(true, ordering: .releasing)
    }
  }

  /// What goes before the first response message.
  private var leadingMetadata: Metadata {
    guard hasBeside.load(ordering: .acquiring) else { return Metadata() }
    return beside.withLock { beside in
      var all = beside.initial
      all.add(contentsOf: beside.intercepted)
      return all
    }
  }

  var trailingMetadata: Metadata {
    get { hasBeside.load(ordering: .acquiring) ? beside.withLock { $0.trailing } : Metadata() }
    set {
      beside.withLock { $0.trailing = newValue }
      hasBeside.store(true, ordering: .releasing)
    }
  }

  var responseCompression: Compression {
    get {
      hasBeside.load(ordering: .acquiring) ? beside.withLock { $0.compression ?? usualCompression } : usualCompression
    }
    set {
      guard !hasWritten.load(ordering: .relaxed) else { return }
      beside.withLock { $0.compression = newValue }
      hasBeside.store(true, ordering: .releasing)
    }
  }

  // MARK: What the client does

  /// The request's headers are here.
  ///
  /// - Returns: whether the handler is to be run now: one that takes a stream.
  func begin() -> Bool {
    if head.hasDeadline, let deadline = head.deadline {
      guard deadline > loop.now else {
        expire()
        return false
      }
      timer = loop.schedule(at: deadline) { self.expire() }
    }
    return !handler.kind.hasSingleRequest
  }

  /// Body bytes came.
  func receivedData(_ range: Range<Int>, of session: HTTP2Session) {
    guard !isFinished else { return }
    do throws(RPCError) {
      if web == nil {
        try received(range, of: session)
      } else {
        try received(opened(session.receivedData(range)), size: range.count)
      }
      // Nobody takes a second message where one is due: it would fill the window, and wait there.
      if requestCount > 0, requestCount > 1 || hasBegunMessage {
        throw .cardinality("more than one request came where one is due")
      }
    } catch {
      fail(error)
    }
  }

  /// The client sends no more.
  ///
  /// - Returns: whether the handler is to be run now: one that takes one message.
  func receivedEnd() -> Bool {
    if let web { receivedEnd(of: web) }
    guard !isFinished else { return false }
    if endsMidMessage {
      fail(RPCError(code: .internal, message: "the stream ended in the middle of a message"))
    } else if !handler.kind.hasSingleRequest {
      inbox.finish(.success(()))
    } else if requestCount == 1 {
      return true
    } else {
      fail(.cardinality("\(requestCount) requests came where one is due"))
    }
    return false
  }

  private func opened(_ bytes: ArraySlice<UInt8>) throws(RPCError) -> ArraySlice<UInt8> {
    try web?.open(bytes) ?? bytes
  }

  /// A text's end may stand for a message's.
  private func receivedEnd(of web: WebFraming) {
    guard !isFinished else { return }
    do throws(RPCError) {
      try received(web.openEnd(), size: 0)
    } catch {
      fail(error)
    }
  }

  override func deliver(_ message: ReceivedMessage) {
    guard handler.kind.hasSingleRequest else { return super.deliver(message) }
    request = message
    requestCount += 1
    connection?.counters.messagesReceived &+= 1
    observation?.received(message.bytes.count)
  }

  override var waitingMessages: Int { handler.kind.hasSingleRequest ? requestCount : super.waitingMessages }

  /// The stream is over before the call was: the client gave it up, or the connection is gone.
  func streamClosed(_ why: String) {
    defer { detach() }
    guard !isFinished else {
      // A writer may have outlived its handler.
      return releaseWriters(.failure(RPCError(code: .cancelled, message: why)))
    }
    cancelling { conclude(RPCError(code: .cancelled, message: why)) }
  }

  override func giveUp(_ error: RPCError) { fail(error) }

  private func expire() {
    fail(RPCError(code: .deadlineExceeded, message: "the deadline passed"))
  }

  /// Ends the call before its handler has.
  private func fail(_ error: RPCError) {
    let running = task
    cancelling { finish(.failure(error)) }
    running?.cancel()
  }

  /// Ends the call by `conclude`, and tells who asked to be told.
  private func cancelling(_ conclude: () -> Void) {
    wasCancelled.store(true, ordering: .relaxed)
    let hooks = cancellationHooks
    conclude()
    for hook in hooks ?? [] { hook() }
  }

  var isCancelled: Bool { wasCancelled.load(ordering: .relaxed) }

  func onCancel(_ body: @escaping @Sendable () -> Void) {
    loop.run {
      if self.isCancelled { return body() }
      if !self.isFinished { self.cancellationHooks = (self.cancellationHooks ?? []) + [body] }
    }
  }

  // MARK: What the handler does

  /// A task is about to run the handler.
  ///
  /// - Returns: whether it still should.
  func begin(by task: HandlerTask) -> Bool {
    guard !isFinished else { return false }
    self.task = task
    return true
  }

  /// The request's bytes, decompressed, where exactly one is due.
  func takeRequest() throws(RPCError) -> [UInt8]? {
    guard let message = request.take() else { return nil }
    return try open(message)
  }

  func sendResponseMetadata() throws {
    let compression = accepted.allow(responseCompression)
    hasWritten.store(true, ordering: .relaxed)
    if loop.isCurrent { try begin(compression) } else { loop.execute { try? self.begin(compression) } }
  }

  private func begin(_ compression: Compression) throws {
    if let error = writeError { throw error }
    guard let stream, let connection else { return }
    try beginResponse(stream, connection, compression)
    connection.touch()
  }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    let compression = accepted.allow(responseCompression)
    hasWritten.store(true, ordering: .relaxed)
    let envelope = compressed ? try compression.seal(envelope) : envelope
    if loop.isCurrent {
      try write(envelope, compression)
      if hasRoom { return }
    } else {
      loop.execute { try? self.write(envelope, compression) }
    }
    try await waitForRoom()
  }

  private func write(_ envelope: consuming [UInt8], _ compression: Compression) throws {
    if let error = writeError { throw error }
    guard let stream, let connection else { return }
    try beginResponse(stream, connection, compression)
    connection.counters.messagesSent &+= 1
    observation?.sent(envelope.count - Envelope.prefixSize)
    connection.session.send(sealed(envelope), on: stream)
    connection.touch()
  }

  override var writeError: (any Error)? {
    isFinished ? RPCError(code: .cancelled, message: "the call is over") : nil
  }

  private func beginResponse(
    _ stream: HTTP2Stream, _ connection: HTTP2Connection, _ compression: Compression
  ) throws(RPCError) {
    guard !hasBegunResponse else { return }
    let (session, metadata) = (connection.session, leadingMetadata)
    let head =
      metadata.isEmpty && compression == .none && web == nil
      ? ResponseHeaders.plain
      : try ResponseHeaders.head(metadata, compression, web: web, limit: session.headerListLimit)
    hasBegunResponse = true
    session.submitResponse(head, on: stream)
  }

  /// Sends the status, with the single response where there is one.
  func finish(_ result: Result<[UInt8]?, RPCError>) {
    // The handler has ended: there is nothing left to cancel.
    task = nil
    guard !isFinished, let stream, let connection else { return }
    switch result {
    case .success(let envelope):
      let compression = accepted.allow(responseCompression)
      do throws(RPCError) {
        try beginResponse(stream, connection, compression)
      } catch {
        return finish(.failure(error))
      }
      let session = connection.session
      if let envelope {
        connection.counters.messagesSent &+= 1
        let compressed = compression.sealOrLeave(envelope)
        observation?.sent(compressed.count - Envelope.prefixSize)
        session.send(sealed(compressed), on: stream)
      }
      end(stream, session, ResponseHeaders.ok(trailingMetadata, limit: session.headerListLimit))
      conclude()
    case .failure(let error):
      let (session, trailing) = (connection.session, trailingMetadata)
      let limit = session.headerListLimit
      // What the handler said to go before the first message goes, though there is none.
      if !leadingMetadata.isEmpty { try? beginResponse(stream, connection, .none) }
      if hasBegunResponse {
        end(stream, session, ResponseHeaders.status(error, trailing, limit: limit))
      } else {
        session.submitHeadersOnly(ResponseHeaders.trailersOnly(error, trailing, web: web, limit: limit), on: stream)
      }
      conclude(error)
    }
    connection.touch()
  }

  private func sealed(_ envelope: consuming [UInt8]) -> [UInt8] {
    guard let web else { return envelope }
    return web.seal(envelope)
  }

  /// Sends the status, after what was sent before it.
  private func end(_ stream: HTTP2Stream, _ session: HTTP2Session, _ trailers: HeaderBlock) {
    guard let web else { return session.end(stream, trailers: trailers) }
    session.send(web.seal(trailers: trailers), on: stream)
    session.end(stream)
  }

  /// Nothing more is sent: the handler's task, if it still runs, is cancelled.
  private func conclude(_ error: RPCError) {
    task?.cancel()
    releaseWriters(.failure(error))
    conclude(.failure(error), error.code, error.message)
  }

  private func conclude(
    _ result: Result<Void, any Error> = .success(()), _ code: StatusCode = .ok, _ message: String = ""
  ) {
    isFinished = true
    if cancellationHooks != nil { cancellationHooks = nil }
    connection?.counters.ended(ok: code == .ok)
    timer?.cancel()
    timer = nil
    // A single request does not go by way of the inbox.
    if !handler.kind.hasSingleRequest { inbox.finish(result) }
    task = nil
    observation?.ended(code, message)
    log?.finished(head, code: code, message: message)
  }

  private func detach() {
    stream = nil
    connection = nil
  }
}
