internal import WrightEventLoop

/// Messages of a call that wait for their reader, or the reader that waits for them.
///
/// Belongs to one loop.
struct Inbox<Message: Sendable> {
  /// What a reader is given: a message, or `nil` at the end.
  typealias Reader = Waiter<Message?>

  // Most calls have one message at a time, which needs no array.
  private var next: Message?
  private var later: [Message] = []
  private var taken = 0
  private var reader: Reader?
  private(set) var end: Result<Void, any Error>?

  /// The number of messages that wait.
  var count: Int { next == nil ? 0 : 1 + later.count - taken }

  /// Hands a message to the reader, now or when it comes.
  mutating func deliver(_ message: Message) {
    guard end == nil else { return }
    if let reader {
      self.reader = nil
      reader.resume(returning: message)
    } else if next == nil {
      next = message
    } else {
      later.append(message)
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
    advance()
    return .success(message)
  }

  private mutating func advance() {
    guard taken < later.count else {
      next = nil
      return
    }
    next = later[taken]
    taken += 1
    if taken == later.count {
      later.removeAll(keepingCapacity: true)
      taken = 0
    }
  }

  /// Has a reader wait; there is one at a time.
  mutating func wait(_ reader: Reader) {
    precondition(self.reader == nil, "two tasks read one stream at once")
    self.reader = reader
  }

  /// Sends a waiting reader away.
  mutating func stopWaiting(_ error: any Error) {
    reader?.resume(throwing: error)
    reader = nil
  }
}
