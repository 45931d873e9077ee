/// What a session noticed while it took in bytes.
///
/// Ranges point into the session's buffers, until the next bytes come.
public enum HTTP2Event {
  /// A whole header block: a request, a response, or trailers. `fields` are indices into ``HTTP2Session/receivedHeaders``.
  case receivedHeaders(HTTP2Stream, fields: Range<Int>, endStream: Bool)
  /// A header block over the limit; its fields are dropped.
  case receivedOversizedHeaders(HTTP2Stream, endStream: Bool)
  /// Body bytes, as a range of ``HTTP2Session/receivedData(_:)``.
  case receivedData(HTTP2Stream, Range<Int>)
  /// The peer sends no more on the stream.
  case receivedEnd(HTTP2Stream)
  /// The stream is over; nothing more comes of it. `noError` when both ends finished.
  case closed(HTTP2Stream, HTTP2ErrorCode)
  /// So much of what was queued on the stream has gone out that there is room for more.
  case becameWritable(HTTP2Stream)
  /// The peer's settings; the first ones mean that it speaks HTTP/2.
  case receivedSettings
  /// The peer answered our ping.
  case receivedPingAck(payload: UInt64)
  /// The peer pinged; the answer is already on its way.
  case receivedPing
  /// The peer wants no new streams; those above `lastStreamID` it has not seen.
  case receivedGoAway(lastStreamID: Int32, HTTP2ErrorCode, debugData: String)
}
