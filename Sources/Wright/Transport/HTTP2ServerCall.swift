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
  private let beside = Mutex(Beside())
  // Most calls set nothing beside their messages, and so take no lock when they end.
  private let hasBeside = Atomic(false)
  private let tasks: HandlerTasks
  private var task: HandlerTask?
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
    on stream: HTTP2Stream, of connection: HTTP2ServerConnection
  ) {
    self.head = head
    self.handler = handler
    log = connection.isLogged ? CallLog(connection.router.logger) : nil
    tasks = connection.tasks
    self.accepted = accepted
    usualCompression = connection.compression
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
      beside.withLock { $0.compression = newValue }
      hasBeside.store(true, ordering: .releasing)
    }
  }

  // MARK: What the client does

  /// The request's headers are here.
  ///
  /// A method that takes a stream begins at once.
  func begin() {
    if let deadline = head.deadline {
      guard deadline > loop.now else { return expire() }
      timer = loop.schedule(at: deadline) { self.expire() }
    }
    if !handler.kind.hasSingleRequest { run(request: nil) }
  }

  /// Body bytes came.
  func receivedData(_ bytes: ArraySlice<UInt8>) {
    guard !isFinished else { return }
    do throws(RPCError) {
      try received(bytes)
      // Nobody takes a second message where one is due: it would fill the window, and wait there.
      if requestCount > 0, requestCount > 1 || endsMidMessage {
        throw .cardinality("more than one request came where one is due")
      }
    } catch {
      fail(error)
    }
  }

  /// The client sends no more.
  ///
  /// A method that takes one message begins now, with that message.
  func receivedEnd() {
    guard !isFinished else { return }
    if endsMidMessage { return fail(RPCError(code: .internal, message: "the stream ended in the middle of a message")) }
    guard handler.kind.hasSingleRequest else { return inbox.finish(.success(())) }
    guard requestCount == 1, let message = request.take() else {
      return fail(.cardinality("\(requestCount) requests came where one is due"))
    }
    run(request: message)
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
    guard !isFinished else { return }
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

  private func run(request: ReceivedMessage?) { task = tasks.run(self, request: request) }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    let compression = accepted.allow(responseCompression)
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
    connection.session.send(envelope, on: stream)
    connection.touch()
  }

  override var writeError: (any Error)? {
    isFinished ? RPCError(code: .cancelled, message: "the call is over") : nil
  }

  private func beginResponse(
    _ stream: HTTP2Stream, _ connection: HTTP2Connection, _ compression: Compression
  ) throws(RPCError) {
    guard !hasBegunResponse else { return }
    let (session, metadata) = (connection.session, responseMetadata)
    let head =
      metadata.isEmpty && compression == .none
      ? ResponseHeaders.plain : try ResponseHeaders.head(metadata, compression, limit: session.headerListLimit)
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
        let sealed = compression.sealOrLeave(envelope)
        observation?.sent(sealed.count - Envelope.prefixSize)
        session.send(sealed, on: stream)
      }
      session.end(stream, trailers: ResponseHeaders.ok(trailingMetadata, limit: session.headerListLimit))
      conclude()
    case .failure(let error):
      let (session, trailing) = (connection.session, trailingMetadata)
      let limit = session.headerListLimit
      if hasBegunResponse {
        session.end(stream, trailers: ResponseHeaders.status(error, trailing, limit: limit))
      } else {
        session.submitHeadersOnly(ResponseHeaders.trailersOnly(error, trailing, limit: limit), on: stream)
      }
      conclude(error)
    }
    connection.touch()
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
