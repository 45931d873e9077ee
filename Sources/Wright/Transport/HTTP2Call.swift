internal import Synchronization
internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// What calls at both ends share: messages in, with the peer held back while nobody reads; room to write, with the writer held
/// back while the peer takes nothing.
///
/// Unchecked, because: everything here belongs to the loop's thread; methods that any task may call say so, and go there.
class HTTP2Call: @unchecked Sendable {
  final let loop: EventLoop
  /// The stream, once there is one.
  final var stream: HTTP2Stream?
  /// The connection that carries the stream.
  final var connection: HTTP2Connection?
  final var inbox = Inbox<ReceivedMessage>()
  /// Who is told of the call, or of this attempt at it.
  final var observation: (any CallObservation)?
  /// How the peer's messages are compressed; `nil` before it has said so.
  ///
  /// Written before the first message is handed out.
  final var encoding: Compression?
  /// Made when bytes come that are not just one message.
  private var deframer: Deframer?
  private let maxMessageBytes: Int
  private let wasCompressed = Atomic(false)
  /// Whether the bytes that came end in the middle of a message.
  private(set) final var endsMidMessage = false
  /// Whether another message has begun, and has not ended.
  final var hasBegunMessage: Bool { deframer?.isPastPrefix ?? false }
  private var unconsumed = 0
  private var writers: [Waiter<Void>] = []

  init(loop: EventLoop, maxMessageBytes: Int, observation: (any CallObservation)?) {
    self.loop = loop
    self.observation = observation
    self.maxMessageBytes = maxMessageBytes
  }

  // MARK: Messages in

  /// Takes in body bytes.
  ///
  /// The peer may send more at once while no whole message waits, else as messages are taken: what is held is at most a
  /// window and a message.
  func received(_ range: Range<Int>, of session: HTTP2Session) throws(RPCError) {
    guard let message = try onlyMessage(range, session) else {
      return try received(session.receivedData(range), size: range.count)
    }
    unconsumed += range.count
    deliver(message)
    if waitingMessages == 0 { consume() }
  }

  /// Takes in body bytes, however messages are cut in them.
  ///
  /// - Parameter size: how many bytes of the window they were.
  func received(_ bytes: ArraySlice<UInt8>, size: Int) throws(RPCError) {
    unconsumed += size
    var deframer = deframer.take() ?? Deframer(limit: maxMessageBytes)
    try deframer.append(bytes, deliver: deliver)
    endsMidMessage = deframer.isMidMessage
    self.deframer = deframer
    if waitingMessages == 0 { consume() }
  }

  /// The message that the bytes are, where they are just one.
  private func onlyMessage(_ range: Range<Int>, _ session: HTTP2Session) throws(RPCError) -> ReceivedMessage? {
    guard !endsMidMessage, range.count >= Envelope.prefixSize else { return nil }
    let (start, flag) = (range.lowerBound, session.receivedByte(range.lowerBound))
    let length = session.receivedNumber(at: start + 1)
    guard try Deframer.isOnlyMessage(range.count, flag: flag, length: length, limit: maxMessageBytes) else {
      return nil
    }
    let bytes = session.receivedBytes((start + Envelope.prefixSize)..<range.upperBound)
    return ReceivedMessage(bytes, isCompressed: flag == 1)
  }

  /// Keeps a message for its reader.
  func deliver(_ message: ReceivedMessage) {
    connection?.counters.messagesReceived &+= 1
    observation?.received(message.bytes.count)
    inbox.deliver(message)
  }

  /// Messages that came and were not taken.
  var waitingMessages: Int { inbox.count }

  private func consume() {
    guard unconsumed > 0, let stream, let connection else { return }
    connection.session.consume(unconsumed, on: stream)
    unconsumed = 0
    connection.touch()
  }

  /// The next message; `nil` at the end.
  ///
  /// From any task.
  func receive() async throws -> [UInt8]? {
    if loop.isCurrent, let result = poll() { return try result.get().map(open) }
    let task = TaskIdentity.current
    let message = try await withTaskCancellationHandler {
      try await Waiter.wait { reader in
        loop.look(after: reader) { self.wait(reader) }
        // The handler below may have run before there was anybody to send away.
        if Task.isCancelled { loop.run { self.readerCancelled(task) } }
      }
    } onCancel: {
      loop.run { self.readerCancelled(task) }
    }
    return try message.map(open)
  }

  /// Whether the last message that was handed out had been compressed.
  ///
  /// From any task.
  var receivedCompressed: Bool { wasCompressed.load(ordering: .relaxed) }

  /// The bytes of a message, decompressed: by whoever reads it, so that no more than one is held so.
  ///
  /// From any task.
  func open(_ message: ReceivedMessage) throws(RPCError) -> [UInt8] {
    if wasCompressed.load(ordering: .relaxed) != message.isCompressed {
      wasCompressed.store(message.isCompressed, ordering: .relaxed)
    }
    guard message.isCompressed else { return message.bytes }
    do throws(RPCError) {
      guard let encoding, encoding != .none else {
        throw RPCError(code: .internal, message: "a message is compressed, and the call has no grpc-encoding")
      }
      return try encoding.open(message.bytes, limit: maxMessageBytes)
    } catch {
      loop.run { self.giveUp(error) }
      throw error
    }
  }

  /// Ends the call because of what the peer sent.
  func giveUp(_ error: RPCError) {}

  private func poll() -> Result<ReceivedMessage?, any Error>? {
    defer { if inbox.count == 0 { consume() } }
    return inbox.poll()
  }

  private func wait(_ reader: Inbox<ReceivedMessage>.Reader) {
    if let result = poll() { reader.resume(with: result) } else { inbox.wait(reader) }
  }

  /// A task that reads was cancelled.
  func readerCancelled(_ task: TaskIdentity) { inbox.stopWaiting(task) }

  // MARK: Messages out

  /// Waits until the peer has taken enough of what was written.
  ///
  /// From any task.
  func waitForRoom() async throws {
    let task = TaskIdentity.current
    try await withTaskCancellationHandler {
      try await Waiter.wait { writer in
        loop.look(after: writer) { self.wait(forRoom: writer) }
        if Task.isCancelled { loop.run { self.writerCancelled(task) } }
      }
    } onCancel: {
      loop.run { self.writerCancelled(task) }
    }
  }

  private func writerCancelled(_ task: TaskIdentity) {
    guard let index = writers.firstIndex(where: { $0.task == task }) else { return }
    writers.remove(at: index).resume(throwing: CancellationError())
  }

  private func wait(forRoom writer: Waiter<Void>) {
    guard let error = writeError else {
      guard !hasRoom else { return writer.resume() }
      writers.append(writer)
      stream?.notifyWhenWritable()
      return
    }
    writer.resume(throwing: error)
  }

  /// Why nothing can be written any more.
  var writeError: (any Error)? { nil }

  /// Whether a writer may go on.
  var hasRoom: Bool { stream.map { $0.queuedBytes <= HTTP2Stream.highWater } ?? true }

  /// Lets writers go on, or tells them why not.
  func releaseWriters(_ result: Result<Void, any Error>) {
    let released = writers
    writers = []
    for writer in released { writer.resume(with: result) }
  }
}

extension EventLoop {
  /// Has somebody who waits looked after on the loop: at once when already there, not at all when there is no loop any more.
  func look<Value>(after waiter: Waiter<Value>, _ body: @escaping @Sendable () -> Void) {
    if run(body) { return }
    waiter.resume(throwing: RPCError(code: .unavailable, message: "the transport's event loop is closed"))
  }
}
