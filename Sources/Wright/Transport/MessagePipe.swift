internal import WrightEventLoop
internal import WrightRPC

/// One direction of a call in process: its reader waits while there is nothing, its writers while there is too much.
///
/// Belongs to whoever holds the call's lock.
struct MessagePipe {
  /// Queued bytes above which a writer waits.
  private static let highWater = 65_536
  /// Queued bytes below which it goes on.
  private static let lowWater = 32_768
  /// What a message costs beside its bytes, so that empty ones are bounded too.
  private static let messageOverhead = 64

  private var inbox = Inbox<[UInt8]>()
  private var queued = 0
  private var writers: [Waiter<Void>] = []

  /// The number of messages that wait.
  var count: Int { inbox.count }

  /// Whether no more messages come.
  var isEnded: Bool { inbox.end != nil }

  /// Whether a writer may go on.
  var hasRoom: Bool { queued <= Self.highWater }

  mutating func deliver(_ message: [UInt8]) {
    let before = inbox.count
    inbox.deliver(message)
    if inbox.count > before { queued += message.count + Self.messageOverhead }
  }

  /// Ends the messages; writers go on, or are told why not.
  mutating func finish(_ result: Result<Void, any Error>) {
    inbox.finish(result)
    releaseWriters(result)
  }

  mutating func poll() -> Result<[UInt8]?, any Error>? {
    let result = inbox.poll()
    if case .success(let message?) = result {
      queued -= message.count + Self.messageOverhead
      if queued <= Self.lowWater { releaseWriters(.success(())) }
    }
    return result
  }

  /// Has a reader wait for the next message, unless its task has been cancelled.
  mutating func wait(_ reader: Inbox<[UInt8]>.Reader) {
    if let result = poll() { return reader.resume(with: result) }
    if Task.isCancelled { return reader.resume(throwing: CancellationError()) }
    inbox.wait(reader)
  }

  /// Has a writer wait for room, unless its task has been cancelled.
  mutating func wait(forRoom writer: Waiter<Void>) {
    if hasRoom || isEnded { return writer.resume() }
    if Task.isCancelled { return writer.resume(throwing: CancellationError()) }
    writers.append(writer)
  }

  /// Sends a task away that waits for a message.
  mutating func stopReading(_ task: TaskIdentity) { inbox.stopWaiting(task) }

  /// Sends a task away that waits for room.
  mutating func stopWriting(_ task: TaskIdentity) {
    guard let index = writers.firstIndex(where: { $0.task == task }) else { return }
    writers.remove(at: index).resume(throwing: CancellationError())
  }

  private mutating func releaseWriters(_ result: Result<Void, any Error>) {
    let released = writers
    writers = []
    for writer in released { writer.resume(with: result) }
  }
}
