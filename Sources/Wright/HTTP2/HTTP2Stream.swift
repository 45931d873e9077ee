/// One stream of a session, with what is queued to go out on it. Belongs to its session.
public final class HTTP2Stream {
  /// Queued bytes above which a writer should wait …
  public static let highWater = 65_536
  /// … and below which it may go on.
  public static let lowWater = 32_768

  /// The stream's number; 0 until a request has been submitted.
  public internal(set) var id: Int32 = 0
  /// What the stream belongs to, for whoever runs the session.
  public var context: AnyObject?
  /// Bytes handed to the session and not yet sent.
  public private(set) var queuedBytes = 0
  /// Whether the peer has ended its side.
  public internal(set) var isRemoteEnded = false
  /// Whether the stream is over.
  public internal(set) var isClosed = false
  /// Whether a response was begun; what is reset before that costs the peer's budget.
  var hasResponded = false
  /// Whether nghttp2 waits to be told of more data.
  var isDeferred = false

  /// Where the session keeps it.
  var slot = 0

  private var head: [UInt8] = []
  private var headOffset = 0
  private var tail: [[UInt8]] = []
  private var isEnded = false
  private var trailers: HeaderBlock?
  private var wantsRoom = false

  init() {}

  /// Asks for ``HTTP2Event/becameWritable(_:)`` once there is room.
  public func notifyWhenWritable() { wantsRoom = true }

  func enqueue(_ bytes: consuming [UInt8]) {
    queuedBytes += bytes.count
    if headOffset == head.count {
      head = bytes
      headOffset = 0
    } else {
      tail.append(bytes)
    }
  }

  func end(trailers: HeaderBlock?) {
    isEnded = true
    self.trailers = trailers
  }

  /// What is left to do once the queue has been copied out as far as it would go.
  enum AfterCopy {
    case moreToCome
    case wait
    case endStream
    case sendTrailers(HeaderBlock)
  }

  /// Moves queued bytes to where nghttp2 wants them.
  func copy(into room: UnsafeMutableBufferPointer<UInt8>) -> (count: Int, AfterCopy) {
    var count = 0
    while count < room.count, headOffset < head.count {
      let step = min(room.count - count, head.count - headOffset)
      unsafe head.withUnsafeBufferPointer { source in
        _ = unsafe UnsafeMutableBufferPointer(rebasing: room[count..<(count + step)])
          .update(fromContentsOf: source[headOffset..<(headOffset + step)])
      }
      count += step
      headOffset += step
      if headOffset == head.count { advance() }
    }
    queuedBytes -= count
    return (count, state)
  }

  private func advance() {
    head = tail.isEmpty ? [] : tail.removeFirst()
    headOffset = 0
  }

  private var state: AfterCopy {
    if headOffset < head.count { return .moreToCome }
    guard isEnded else { return .wait }
    return trailers.map { .sendTrailers($0) } ?? .endStream
  }

  /// Whether somebody waits for room that is there now; tells it once.
  func takeRoomNotice() -> Bool {
    guard wantsRoom, queuedBytes <= Self.lowWater else { return false }
    wantsRoom = false
    return true
  }
}
