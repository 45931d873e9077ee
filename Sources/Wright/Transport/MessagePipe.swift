internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// One direction of a call in process: its reader waits while there is nothing, its writers while there is too much.
///
/// Belongs to whoever holds the call's lock; who is to go on does so once that is released.
struct MessagePipe {
  typealias Reader = Waiter<[UInt8]?>

  /// Queued bytes above which a writer waits.
  private static let highWater = 65_536
  /// Queued bytes below which it goes on.
  private static let lowWater = 32_768
  /// What a message costs beside its bytes, so that empty ones are bounded too.
  private static let messageOverhead = 64

  private var messages = FIFOQueue<[UInt8]>()
  private var queued = 0
  private var reader: Reader?
  private var writers: [Waiter<Void>] = []
  private var end: Result<Void, any Error>?

  /// The number of messages that wait.
  var count: Int { messages.count }

  /// Whether no more messages come.
  var isEnded: Bool { end != nil }

  private var hasRoom: Bool { queued <= Self.highWater }

  /// Hands a message to the reader, now or when it comes.
  mutating func deliver(_ message: [UInt8], _ wakes: inout Wakes) {
    guard end == nil else { return }
    if let reader = reader.take() { return wakes.add(reader, .success(message)) }
    messages.append(message)
    queued += message.count + Self.messageOverhead
  }

  /// Ends the messages; what waits is still handed out before the end is told.
  ///
  /// Writers go on, or are told why not. The first end counts.
  mutating func finish(_ result: Result<Void, any Error>, _ wakes: inout Wakes) {
    if end == nil {
      end = result
      if let reader = reader.take() { wakes.add(reader, result.map { nil }) }
    }
    releaseWriters(result, &wakes)
  }

  /// What a reader gets without waiting; `nil` when it has to wait.
  mutating func poll(_ wakes: inout Wakes) -> Result<[UInt8]?, any Error>? {
    guard let message = messages.popFirst() else { return end?.map { nil } }
    queued -= message.count + Self.messageOverhead
    if queued <= Self.lowWater { releaseWriters(.success(()), &wakes) }
    return .success(message)
  }

  /// Has a reader wait for the next message, unless its task has been cancelled; a second reader is told that there is one.
  mutating func wait(_ reader: Reader, _ wakes: inout Wakes) {
    if let result = poll(&wakes) { return wakes.add(reader, result) }
    if Task.isCancelled { return wakes.add(reader, .failure(CancellationError())) }
    guard self.reader == nil else {
      let error = RPCError(code: .internal, message: "two tasks read one stream at once")
      return wakes.add(reader, .failure(error))
    }
    self.reader = reader
  }

  /// Has a writer wait for room, unless its task has been cancelled.
  mutating func wait(forRoom writer: Waiter<Void>, _ wakes: inout Wakes) {
    if hasRoom || isEnded { return wakes.add(writer, .success(())) }
    if Task.isCancelled { return wakes.add(writer, .failure(CancellationError())) }
    writers.append(writer)
  }

  /// Sends a task away that waits for a message.
  mutating func stopReading(_ task: TaskIdentity, _ wakes: inout Wakes) {
    guard let reader, reader.task == task else { return }
    self.reader = nil
    wakes.add(reader, .failure(CancellationError()))
  }

  /// Sends a task away that waits for room.
  mutating func stopWriting(_ task: TaskIdentity, _ wakes: inout Wakes) {
    guard let index = writers.firstIndex(where: { $0.task == task }) else { return }
    wakes.add(writers.remove(at: index), .failure(CancellationError()))
  }

  private mutating func releaseWriters(_ result: Result<Void, any Error>, _ wakes: inout Wakes) {
    for writer in writers { wakes.add(writer, result) }
    writers = []
  }
}
