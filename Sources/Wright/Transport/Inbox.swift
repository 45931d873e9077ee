/// Messages of a call that wait for their reader, or the reader that waits for them. Belongs to one loop.
struct Inbox {
  /// What a reader is given: a message, or `nil` at the end.
  typealias Reader = CheckedContinuation<[UInt8]?, any Error>

  private var messages: [[UInt8]] = []
  private var taken = 0
  private var reader: Reader?
  private(set) var end: Result<Void, any Error>?

  /// The number of messages that wait.
  var count: Int { messages.count - taken }

  /// Hands a message to the reader, now or when it comes.
  mutating func deliver(_ message: [UInt8]) {
    guard end == nil else { return }
    if let reader {
      self.reader = nil
      reader.resume(returning: message)
    } else {
      messages.append(message)
    }
  }

  /// Ends the stream of messages; what waits is still handed out before the end is told. The first end counts.
  mutating func finish(_ result: Result<Void, any Error>) {
    guard end == nil else { return }
    end = result
    guard let reader else { return }
    self.reader = nil
    reader.resume(with: result.map { nil })
  }

  /// What a reader gets without waiting; `nil` when it has to wait.
  mutating func poll() -> Result<[UInt8]?, any Error>? {
    if taken < messages.count {
      defer { advance() }
      return .success(messages[taken])
    }
    return end?.map { nil }
  }

  private mutating func advance() {
    taken += 1
    if taken == messages.count {
      messages.removeAll(keepingCapacity: true)
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
