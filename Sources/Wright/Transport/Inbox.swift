internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// Messages of a call that wait for their reader, or the reader that waits for them.
///
/// Belongs to one loop.
struct Inbox<Message: Sendable> {
  /// What a reader is given: a message, or `nil` at the end.
  typealias Reader = Waiter<Message?>

  // Most calls have one message at a time, which needs no queue.
  private var next: Message?
  private var later: FIFOQueue<Message>?
  private var reader: Reader?
  private(set) var end: Result<Void, any Error>?

  /// The number of messages that wait.
  var count: Int { next == nil ? 0 : 1 + (later?.count ?? 0) }

  /// Hands a message to the reader, now or when it comes.
  mutating func deliver(_ message: Message) {
    guard end == nil else { return }
    if let reader {
      self.reader = nil
      reader.resume(returning: message)
    } else if next == nil {
      next = message
    } else {
      if later == nil { later = FIFOQueue() }
      later?.append(message)
    }
  }

  /// Ends the stream of messages; what waits is still handed out before the end is told.
  ///
  /// The first end counts.
  mutating func finish(_ result: Result<Void, any Error>) {
    guard end == nil else { return }
    end = result
    guard let reader else { return }
    self.reader = nil
    reader.resume(with: result.map { nil })
  }

  /// What a reader gets without waiting; `nil` when it has to wait.
  mutating func poll() -> Result<Message?, any Error>? {
    guard let message = next else { return end?.map { nil } }
    next = later?.popFirst()
    return .success(message)
  }

  /// Has a reader wait; there is one at a time, and a second is told so.
  mutating func wait(_ reader: Reader) {
    guard self.reader == nil else {
      return reader.resume(throwing: RPCError(code: .internal, message: "two tasks read one stream at once"))
    }
    self.reader = reader
  }

  /// Sends the reader away, if it is this task that waits.
  mutating func stopWaiting(_ task: TaskIdentity) {
    guard let reader, reader.task == task else { return }
    self.reader = nil
    reader.resume(throwing: CancellationError())
  }
}
