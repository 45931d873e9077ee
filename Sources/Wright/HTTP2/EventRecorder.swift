/// What a session records while nghttp2 reads the peer's bytes: header fields and body bytes in flat buffers, and the events that
/// point into them.
struct EventRecorder: ~Copyable {
  /// How a block of header fields ended.
  enum Block {
    case whole(Range<Int>)
    case oversized
  }

  let names: HeaderNames
  let maxHeaderListSize: Int
  let headers = ReceivedHeaders()
  var data: [UInt8] = []
  var events = EventList()
  /// Body bytes that the connection's window does not know to be read yet.
  var unconsumed = 0
  private var blockStart = 0
  private var blockSize = 0
  private var isInBlock = false

  init(names: HeaderNames, maxHeaderListSize: Int) {
    self.names = names
    self.maxHeaderListSize = maxHeaderListSize
  }

  /// Forgets what the bytes before brought, but the fields of a block that has not ended.
  mutating func clear() {
    unsafe headers.removeFirst(isInBlock ? blockStart : headers.count)
    blockStart = 0
    data.removeAll(keepingCapacity: true)
  }

  mutating func beginBlock() {
    blockStart = unsafe headers.count
    blockSize = 0
    isInBlock = true
  }

  /// Keeps a field, or only counts it when the block is over the limit: RFC 9113, section 6.5.2.
  ///
  /// - Returns: `false` for a block eight times over the limit, which ends the connection.
  mutating func appendField(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    blockSize += name.count + value.count + 32
    guard blockSize <= maxHeaderListSize else { return blockSize <= 8 * maxHeaderListSize }
    switch unsafe names.recognise(name) {
    case ReceivedHeaders.unknownToken: unsafe headers.append(name, value)
    case HeaderNames.droppedToken: break
    case let token: unsafe headers.append(value, token: token)
    }
    return true
  }

  mutating func endBlock() -> Block {
    isInBlock = false
    return unsafe blockSize > maxHeaderListSize ? .oversized : .whole(blockStart..<headers.count)
  }

  mutating func appendBody(_ bytes: UnsafeBufferPointer<UInt8>, _ stream: HTTP2Stream?) {
    unconsumed += bytes.count
    guard let stream else { return }
    let start = data.count
    unsafe data.append(contentsOf: bytes)
    events.append(.receivedData(stream, start..<data.count))
  }
}
