/// The five bytes before each message: a flag that tells whether it is compressed, and its length, big-endian.
public enum Envelope {
  /// The size of the prefix.
  public static let prefixSize = 5
  /// Room that is made for an envelope at first, so that a small message is written without growing it.
  @usableFromInline static let usualSize = 224

  /// Makes an envelope around what `write` appends.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for a message over `limit` bytes, and what `write` throws.
  @inlinable public static func seal(limit: Int, _ write: (inout [UInt8]) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(usualSize)
    for _ in 0..<prefixSize { bytes.append(0) }
    try write(&bytes)
    let length = bytes.count - prefixSize
    guard length <= min(limit, Int(UInt32.max)) else { throw RPCError.tooLarge(length, limit: limit) }
    bytes[1] = UInt8(truncatingIfNeeded: length >> 24)
    bytes[2] = UInt8(truncatingIfNeeded: length >> 16)
    bytes[3] = UInt8(truncatingIfNeeded: length >> 8)
    bytes[4] = UInt8(truncatingIfNeeded: length)
    return bytes
  }
}

extension RPCError {
  /// The error for a message over a limit, sent or received.
  public static func tooLarge(_ length: Int, limit: Int) -> RPCError {
    RPCError(code: .resourceExhausted, message: "a message of \(length) bytes is over the limit of \(limit)")
  }
}

/// Takes messages out of a stream of bytes, however they are cut into frames.
public struct Deframer {
  private let limit: Int
  private var prefix: [UInt8] = []
  private var body: [UInt8] = []
  private var missing = 0

  /// Makes a deframer that refuses messages over `limit` bytes before it allocates anything for them.
  public init(limit: Int) { self.limit = limit }

  /// Whether bytes of an unfinished message are held.
  public var isMidMessage: Bool { !prefix.isEmpty }

  /// Whether they are enough to say that another message has begun, and are not just left over.
  public var isPastPrefix: Bool { prefix.count == Envelope.prefixSize }

  /// Whether so many bytes, which begin with this flag and this length, are just one message: the common case, which needs no
  /// deframer.
  ///
  /// - Throws: as ``append(_:deliver:)``.
  public static func isOnlyMessage(
    _ count: Int, flag: UInt8, length: UInt32, limit: Int
  ) throws(RPCError) -> Bool {
    try check(flag: flag, length: Int(length), limit: limit)
    return count == Envelope.prefixSize + Int(length)
  }

  /// Takes in `bytes`, handing each whole message to `deliver`.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for a length over the limit, `INTERNAL` for a message whose compressed flag is neither 0 nor 1.
  public mutating func append(_ bytes: ArraySlice<UInt8>, deliver: (ReceivedMessage) -> Void) throws(RPCError) {
    var rest = bytes
    while !rest.isEmpty {
      if prefix.isEmpty, let message = try wholeMessage(&rest) {
        deliver(message)
        continue
      }
      if prefix.count < Envelope.prefixSize {
        let step = rest.prefix(Envelope.prefixSize - prefix.count)
        prefix += step
        rest = rest.dropFirst(step.count)
        guard prefix.count == Envelope.prefixSize else { return }
        missing = try Self.length(prefix[...], limit: limit)
      }
      let step = rest.prefix(missing)
      body += step
      missing -= step.count
      rest = rest.dropFirst(step.count)
      if missing == 0 { deliver(take()) }
    }
  }

  /// The common case: a message that lies whole in the bytes at hand.
  private func wholeMessage(_ rest: inout ArraySlice<UInt8>) throws(RPCError) -> ReceivedMessage? {
    guard rest.count >= Envelope.prefixSize else { return nil }
    let length = try Self.length(rest, limit: limit)
    let start = rest.startIndex + Envelope.prefixSize
    guard rest.endIndex - start >= length else { return nil }
    defer { rest = rest[(start + length)...] }
    return ReceivedMessage(Array(rest[start..<(start + length)]), isCompressed: rest[rest.startIndex] == 1)
  }

  private mutating func take() -> ReceivedMessage {
    let message = ReceivedMessage(body, isCompressed: prefix.first == 1)
    body = []
    prefix.removeAll(keepingCapacity: true)
    return message
  }

  private static func length(_ prefix: ArraySlice<UInt8>, limit: Int) throws(RPCError) -> Int {
    let start = prefix.startIndex
    let length = prefix[(start + 1)..<(start + 5)].reduce(0) { $0 << 8 | Int($1) }
    try check(flag: prefix[start], length: length, limit: limit)
    return length
  }

  private static func check(flag: UInt8, length: Int, limit: Int) throws(RPCError) {
    guard flag <= 1 else { throw RPCError(code: .internal, message: "a bad compressed flag") }
    guard length <= limit else { throw RPCError.tooLarge(length, limit: limit) }
  }
}
