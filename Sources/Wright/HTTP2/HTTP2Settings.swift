internal import CNghttp2

/// What one end of a connection asks of the other, and the limits that it keeps itself.
public struct HTTP2Settings: Hashable, Sendable {
  /// Streams that the peer may have open at once.
  public var maxConcurrentStreams = 1000
  /// Bytes of one stream that the peer may send before the application takes them.
  public var streamWindow = 262_144
  /// Bytes of all streams that the peer may send before they have been read off the socket.
  public var connectionWindow = 4_194_304
  /// Bytes of a header list, each field counted as its name and value and 32 more: RFC 9113, section 6.5.2.
  public var maxHeaderListSize = 16_384
  /// Frames that cost us and carry nothing (PING, SETTINGS, PRIORITY, WINDOW_UPDATE, empty DATA, RST_STREAM before anything
  /// of a response has gone out) that a peer may send in a burst.
  public var idleFrameBurst = 10_000
  /// How many such frames a second a peer may send in the long run.
  public var idleFramesPerSecond = 1000

  /// The defaults.
  public init() {}

  /// - Throws: `HTTP2Error` for what HTTP/2 cannot say: RFC 9113, section 6.5.2.
  func check() throws(HTTP2Error) {
    let (small, large) = (0...Int(UInt32.max), 1...Int(Int32.max))
    guard small.contains(maxConcurrentStreams), small.contains(maxHeaderListSize), large.contains(streamWindow),
      large.contains(connectionWindow)
    else { throw HTTP2Error(code: NGHTTP2_ERR_INVALID_ARGUMENT.rawValue, action: "offer the settings \(self)") }
  }
}
