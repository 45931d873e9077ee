internal import CNghttp2

/// What ends a connection though nghttp2 would let it pass, or has no word for it.
struct Offence {
  let code: HTTP2ErrorCode
  let what: String

  /// A header list eight times over the limit.
  static let headerBomb = Offence(code: .enhanceYourCalm, what: "a header list that is far over the limit")
}

// Where RFC 9113 is stricter than nghttp2.

extension HTTP2Session {
  /// A frame begins: HEADERS, or PRIORITY.
  ///
  /// nghttp2 takes no notice of HEADERS for streams that it has forgotten, because trailers may be late for one that was
  /// reset here. All others end the connection: RFC 9113, sections 5.1 and 5.1.1.
  ///
  /// - Returns: whether it may be; if not, there is an ``offence``.
  func mayBegin(_ header: nghttp2_frame_hd, isOpen: () -> Bool) -> Bool {
    let id = header.stream_id
    if UInt32(header.type) == NGHTTP2_PRIORITY.rawValue {
      // Section 6.3. Elsewhere nothing becomes of priorities: SETTINGS_NO_RFC7540_PRIORITIES.
      return id != 0 || offend(.protocolError, "PRIORITY on no stream")
    }
    guard unsafe role == .server && id <= highestStreamID else {
      unsafe highestStreamID = id
      return true
    }
    // Of numbers that are never a client's, nghttp2 takes care.
    if id & 1 == 0 || isGoingAway || isOpen() || lateStreams.contains(id) { return true }
    return unsafe id == highestStreamID
      ? offend(.streamClosed, "headers on a stream that is over")
      : offend(.protocolError, "a stream number that is not higher than all before")
  }

  private func offend(_ code: HTTP2ErrorCode, _ what: String) -> Bool {
    offence = Offence(code: code, what: what)
    return false
  }

  /// A stream was refused before it was one: what the peer has sent on it already may still come.
  func refused(_ header: nghttp2_frame_hd) {
    spend()
    if role == .server, UInt32(header.type) == NGHTTP2_HEADERS.rawValue { lateStreams.add(header.stream_id) }
  }

  /// A stream is over before both ends had ended it.
  func closedInTrouble(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    if role == .server, !stream.isRemoteEnded {
      lateStreams.add(stream.id)
      // A peer that makes nghttp2 reset it, by more DATA than it said, costs as much as one that resets it itself.
      if code != .noError, unsafe !stream.state.hasResponded { spend() }
    }
    // Section 6.9.2: settings that open a window too far are not the stream's fault alone.
    if code == .flowControlError, hasResizedWindows { terminate(.flowControlError) }
  }
}

/// Streams for which frames may still be on their way: the last few of them are known one by one.
struct LateStreams {
  private static let most = 256

  private var ids: [Int32] = []
  private var oldest = 0
  private var forgotten: Int32 = 0

  mutating func add(_ id: Int32) {
    guard ids.count == Self.most else { return ids.append(id) }
    forgotten = max(forgotten, ids[oldest])
    ids[oldest] = id
    oldest = (oldest + 1) % Self.most
  }

  /// Whether a stream is one of them, or may have been.
  func contains(_ id: Int32) -> Bool { id <= forgotten || ids.contains(id) }
}
