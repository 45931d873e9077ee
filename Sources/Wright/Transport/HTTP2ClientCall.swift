internal import Synchronization
internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A call that a client makes over HTTP/2.
///
/// Unchecked, because: `trailing` is guarded by its mutex, `head` is never changed, and the rest belongs to the loop's thread.
final class HTTP2ClientCall: HTTP2Call, ClientCall, @unchecked Sendable {
  let head: ClientCallHead
  private let trailing = Mutex(Metadata())
  private var initial: Metadata?
  private var initialReaders: [Waiter<Metadata>] = []
  private var early: [[UInt8]] = []
  private var earlyBytes = 0
  private var isSendingDone = false
  private var timer: LoopTimer?
  private var failure: RPCError?
  private var isDone = false
  /// Where the call begins anew if the server has not looked at it.
  private var channel: ClientChannel?
  private var sentCount = 0
  /// The first message, for as long as it is all that was sent: what a second attempt takes.
  private var sentAlone: [UInt8]?
  private var wasRefused = false
  private var fate = AttemptOutcome.Fate.seen
  /// Whose attempt this is, until it is over or the one that counts; `nil` for a call that is made once.
  var owner: RetryingCall?
  /// Whether the channel counts it: of several attempts at a call only the one that counts.
  var isCounted: Bool
  /// How often the call was made before: `grpc-previous-rpc-attempts`.
  let previousAttempts: Int

  /// How requests are compressed.
  let compression: Compression

  init(
    _ head: ClientCallHead, compression: Compression, loop: EventLoop, owner: RetryingCall? = nil,
    previousAttempts: Int = 0
  ) {
    self.head = head
    self.compression = compression
    self.owner = owner
    isCounted = owner == nil
    self.previousAttempts = previousAttempts
    super.init(
      loop: loop, maxMessageBytes: head.maxResponseBytes ?? ClientCallHead.standardMaxResponseBytes,
      observation: head.observation?.attemptBegan())
  }

  /// How the call has ended; `nil` while it runs.
  var outcome: Result<Void, RPCError>? { isDone ? failure.map { .failure($0) } ?? .success(()) : nil }

  /// Whether it waits while no server can be reached.
  var waitsForReady: Bool { head.waitForReady == true }

  /// Whether the call has ended, one way or the other.
  var isOver: Bool { isDone }

  // MARK: The life of the call. On the loop.

  /// Starts the clock, once.
  func begin(on channel: ClientChannel) {
    if self.channel == nil, isCounted { channel.counters.callsStarted &+= 1 }
    self.channel = channel
    guard let deadline = head.deadline, !isDone, timer == nil else { return }
    guard deadline > loop.now else { return expire() }
    timer = loop.schedule(at: deadline) { self.expire() }
  }

  /// The request's headers are with the session: what was written until now follows.
  func attach(_ stream: HTTP2Stream, _ connection: HTTP2Connection) {
    self.stream = stream
    self.connection = connection
    for envelope in early { send(envelope, on: stream, of: connection) }
    early = []
    earlyBytes = 0
    if isSendingDone { connection.session.end(stream) }
    connection.touch()
    if hasRoom { releaseWriters(.success(())) } else { stream.notifyWhenWritable() }
  }

  private func send(_ envelope: [UInt8], on stream: HTTP2Stream, of connection: HTTP2Connection) {
    sentCount += 1
    sentAlone = sentCount == 1 ? envelope : nil
    connection.counters.messagesSent &+= 1
    observation?.sent(envelope.count - Envelope.prefixSize)
    connection.session.send(envelope, on: stream)
  }

  private func expire() { fail(.deadlinePassed) }

  /// Ends the call with an error; the stream, if it still runs, is reset.
  func fail(_ error: RPCError) {
    guard !isDone else { return }
    conclude(error)
    if let stream, let connection {
      connection.session.reset(stream, .cancel)
      connection.touch()
    }
  }

  /// Ends the call because this end will not send it.
  func refuse(_ error: RPCError) {
    fate = .local
    fail(error)
  }

  private func conclude(_ error: RPCError?) {
    isDone = true
    connection?.counters.ended(ok: error == nil)
    if isCounted {
      channel?.callEnded(ok: error == nil)
      head.observation?.settled(error?.code ?? .ok, error?.message ?? "")
    }
    observation?.ended(error?.code ?? .ok, error?.message ?? "")
    failure = error
    timer?.cancel()
    timer = nil
    early = []
    sentAlone = nil
    channel = nil
    if let error { trailing.withLock { $0 = error.metadata } }
    inbox.finish(error.map { .failure($0) } ?? .success(()))
    for reader in initialReaders {
      if let error { reader.resume(throwing: error) } else { reader.resume(returning: initial ?? [:]) }
    }
    initialReaders = []
    releaseWriters(.failure(error ?? RPCError(code: .cancelled, message: "the call is over")))
    guard let owner else { return }
    self.owner = nil
    owner.attemptEnded(self, error, fate)
  }

  // MARK: What the server does. On the loop.

  /// A header block: the response's head, or its trailers.
  func receivedHeaders(_ block: ReceivedHeaders, _ fields: Range<Int>, endStream: Bool) {
    guard !isDone else { return }
    do throws(RPCError) {
      let response = try ResponseFields(block, fields)
      if response.isInformational { return }
      if endStream { return end(response) }
      guard initial == nil else {
        throw RPCError(code: .internal, message: "headers came in the middle of the response")
      }
      if let error = response.refusal { throw error }
      initial = response.metadata
      encoding = response.encoding
      sentAlone = nil
      for reader in initialReaders { reader.resume(returning: response.metadata) }
      initialReaders = []
      owner?.attemptResponded(self)
    } catch {
      fail(error)
    }
  }

  /// The block that ends the stream: the status, beside trailing metadata.
  private func end(_ response: ResponseFields) {
    if endsMidMessage { return fail(RPCError(code: .internal, message: "the stream ended in the middle of a message")) }
    // A server need not say that it wants no more of the request, and the stream would stay half open.
    if let stream, let connection, !stream.isLocalEnded {
      connection.session.reset(stream, .noError)
      connection.touch()
    }
    guard var error = response.error else {
      if initial == nil { initial = [:] }
      trailing.withLock { $0 = response.metadata }
      return conclude(nil)
    }
    error.metadata = response.metadata
    conclude(error)
  }

  /// Body bytes came.
  func receivedData(_ range: Range<Int>, of session: HTTP2Session) {
    guard !isDone else { return }
    guard initial != nil else { return fail(RPCError(code: .internal, message: "a message came before the headers")) }
    do throws(RPCError) {
      try received(range, of: session)
    } catch {
      fail(error)
    }
  }

  /// The server ended the stream without trailers.
  func receivedEnd() {
    guard !isDone else { return }
    fail(RPCError(code: .internal, message: "the stream ended without a status"))
  }

  /// A call that the server has not looked at begins anew, unless more was sent than is kept: as often as need be when nothing of
  /// it left this end, once when the server refused it (gRPC's proposal A6, "Transparent retries").
  private func beginAnew() -> Bool {
    guard owner == nil, !isDone, initial == nil, sentCount <= 1, let channel else { return false }
    switch fate {
    case .seen, .local: return false
    case .refused where wasRefused: return false
    case .refused: wasRefused = true
    case .unsent: break
    }
    observation?.ended(.unavailable, "the server refused the stream")
    observation = head.observation?.attemptBegan()
    connection?.counters.ended(ok: false)
    stream = nil
    connection = nil
    early = sentAlone.map { [$0] } ?? early
    earlyBytes = sentAlone?.count ?? earlyBytes
    sentCount = 0
    channel.start(self)
    return true
  }

  /// The stream is over.
  func streamClosed(_ code: HTTP2ErrorCode) {
    fate = code != .refusedStream ? .seen : stream?.isUnsent == true ? .unsent : .refused
    if beginAnew() { return }
    if !isDone {
      let isLate = head.deadline.map { $0 <= loop.now } ?? false
      conclude(isLate ? .deadlinePassed : RPCError(reset: code))
    }
    stream = nil
    connection = nil
  }

  /// The connection is gone, or could not take the call.
  func connectionLost(_ error: RPCError, wasSent: Bool) {
    fate = wasSent ? .seen : .unsent
    if beginAnew() { return }
    if !isDone { conclude(error) }
    stream = nil
    connection = nil
  }

  // MARK: What the caller does. From any task.

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    let envelope = compressed ? try compression.seal(envelope) : envelope
    if loop.isCurrent {
      try write(envelope)
      if hasRoom { return }
    } else {
      loop.execute { try? self.write(envelope) }
    }
    try await waitForRoom()
  }

  func sendOnly(_ envelope: consuming [UInt8]) {
    let envelope = compression.sealOrLeave(envelope)
    loop.run {
      try? self.write(envelope)
      self.endSending()
    }
  }

  func finishSending() { loop.run { self.endSending() } }

  /// Sends a message that is sealed.
  ///
  /// On the loop.
  func write(_ envelope: consuming [UInt8]) throws {
    if let error = writeError { throw error }
    if let error = head.refusal(ofRequest: envelope) {
      refuse(error)
      throw error
    }
    guard let stream, let connection else {
      earlyBytes += envelope.count
      early.append(envelope)
      return
    }
    send(envelope, on: stream, of: connection)
    connection.touch()
  }

  /// Sends no more.
  ///
  /// On the loop.
  func endSending() {
    guard !isSendingDone, !isDone else { return }
    isSendingDone = true
    guard let stream, let connection else { return }
    connection.session.end(stream)
    connection.touch()
  }

  override var writeError: (any Error)? {
    guard isDone else { return nil }
    return failure ?? RPCError(code: .cancelled, message: "the call is over")
  }

  override var hasRoom: Bool { stream == nil ? earlyBytes <= HTTP2Stream.highWater : super.hasRoom }

  func initialMetadata() async throws -> Metadata {
    try await withTaskCancellationHandler {
      try await Waiter.wait { reader in
        loop.look(after: reader) {
          if let initial = self.initial {
            reader.resume(returning: initial)
          } else if let failure = self.failure {
            reader.resume(throwing: failure)
          } else {
            self.initialReaders.append(reader)
          }
        }
      }
    } onCancel: {
      cancel()
    }
  }

  var trailingMetadata: Metadata { trailing.withLock { $0 } }

  func cancel(_ error: RPCError) { loop.run { self.fail(error) } }

  override func giveUp(_ error: RPCError) { fail(error) }

  override func readerCancelled(_ task: TaskIdentity) {
    fail(.givenUp)
  }
}

extension ClientCallHead {
  /// Why a request message cannot be sent, if it cannot.
  func refusal(ofRequest envelope: borrowing [UInt8]) -> RPCError? {
    guard let maxRequestBytes, envelope.count - Envelope.prefixSize > maxRequestBytes else { return nil }
    return .tooLarge(envelope.count - Envelope.prefixSize, limit: maxRequestBytes)
  }
}

extension RPCError {
  /// What a caller is told whose time ran out.
  static let deadlinePassed = RPCError(code: .deadlineExceeded, message: "the deadline passed")
}
