/// What is queued to go out on a stream: body bytes, and whether and how the stream ends after them.
struct OutboundQueue {
  /// What is left to do once the queue has been copied out as far as it would go.
  enum AfterCopy {
    case moreToCome
    case wait
    case endStream
    case sendTrailers(HeaderBlock)
  }

  /// Bytes that are queued.
  private(set) var byteCount = 0
  /// Somebody waits for room.
  var wantsRoom = false
  private var head: [UInt8] = []
  private var headOffset = 0
  private var tail = FIFOQueue<[UInt8]>()
  private var isEnded = false
  private var trailers: HeaderBlock?

  mutating func enqueue(_ bytes: consuming [UInt8]) {
    byteCount += bytes.count
    if headOffset == head.count {
      head = bytes
      headOffset = 0
    } else {
      tail.append(bytes)
    }
  }

  mutating func end(trailers: HeaderBlock?) {
    isEnded = true
    self.trailers = trailers
  }

  /// Moves queued bytes to where nghttp2 wants them.
  mutating func copy(into room: UnsafeMutableBufferPointer<UInt8>) -> (count: Int, AfterCopy) {
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
    byteCount -= count
    return (count, state)
  }

  private mutating func advance() {
    headOffset = 0
    head = tail.popFirst() ?? []
  }

  private var state: AfterCopy {
    if headOffset < head.count { return .moreToCome }
    guard isEnded else { return .wait }
    return trailers.map { .sendTrailers($0) } ?? .endStream
  }

  /// Whether somebody waits for room that is there now; tells it once.
  mutating func takeRoomNotice() -> Bool {
    guard wantsRoom, byteCount <= HTTP2Stream.lowWater else { return false }
    wantsRoom = false
    return true
  }
}
