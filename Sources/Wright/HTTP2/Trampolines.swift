internal import CNghttp2

// What nghttp2 is told, and what it calls. Each callback recovers its object and calls one method of it.

/// The options of every session.
///
/// Made once, never freed.
nonisolated(unsafe) let sessionOptions: OpaquePointer? = {
  var option: OpaquePointer?
  unsafe nghttp2_option_new(&option)
  unsafe nghttp2_option_set_no_auto_window_update(option, 1)
  unsafe nghttp2_option_set_no_closed_streams(option, 1)
  // gRPC lets values begin and end with spaces, and strips them: `doc/PROTOCOL-HTTP2.md`, "Custom-Metadata".
  unsafe nghttp2_option_set_no_rfc9113_leading_and_trailing_ws_validation(option, 1)
  unsafe nghttp2_option_set_peer_max_concurrent_streams(option, 100)
  // Both are counted by us: resets before a response, and the bytes of a header list, however many frames bring them.
  unsafe nghttp2_option_set_stream_reset_rate_limit(option, 1_000_000, 1_000_000)
  unsafe nghttp2_option_set_max_continuations(option, 1024)
  return unsafe option
}()

/// The callbacks of every session.
///
/// Made once, never freed.
nonisolated(unsafe) let sessionCallbacks: OpaquePointer? = {
  var callbacks: OpaquePointer?
  unsafe nghttp2_session_callbacks_new(&callbacks)
  unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, onBeginFrame)
  unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
  unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
  unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
  unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks, onInvalidFrame)
  unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
  unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose)
  unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onFrameSent)
  unsafe nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, onFrameNotSent)
  return unsafe callbacks
}()

let dataProvider = unsafe nghttp2_data_provider(source: nghttp2_data_source(), read_callback: onReadData)

private func onBeginFrame(
  _ raw: OpaquePointer?, _ header: UnsafePointer<nghttp2_frame_hd>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let header = unsafe header?.pointee else { return callbackFailure }
  // The types that sessions want to know of before nghttp2 has looked at the frame.
  guard header.type == UInt8(NGHTTP2_HEADERS.rawValue) || header.type == UInt8(NGHTTP2_PRIORITY.rawValue) else {
    return 0
  }
  return unsafe session(user) { $0.mayBegin(header) { unsafe stream(raw, header.stream_id) { $0 != nil } } }
    ? 0 : callbackFailure
}

private func onBeginHeaders(
  _: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let frame = unsafe frame else { return callbackFailure }
  return unsafe session(user) { unsafe $0.beganHeaders(frame.pointee.headers) }
}

private func onHeader(
  _: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: UnsafePointer<UInt8>?, _ nameLength: Int,
  _ value: UnsafePointer<UInt8>?, _ valueLength: Int, _ flags: UInt8, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user else { return callbackFailure }
  let name = unsafe UnsafeBufferPointer(start: name, count: nameLength)
  let value = unsafe UnsafeBufferPointer(start: value, count: valueLength)
  return unsafe session(user) { unsafe $0.recorder.appendField(name, value) } ? 0 : callbackFailure
}

private func onFrame(
  _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let frame = unsafe frame else { return callbackFailure }
  return unsafe stream(raw, frame.pointee.hd.stream_id) { stream in
    unsafe session(user) { unsafe $0.receivedFrame(frame.pointee, stream) }
    return 0
  }
}

private func onInvalidFrame(
  _: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _: Int32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let header = unsafe frame?.pointee.hd else { return callbackFailure }
  unsafe session(user) { $0.refused(header) }
  return 0
}

private func onData(
  _ raw: OpaquePointer?, _ flags: UInt8, _ id: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int,
  _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user else { return callbackFailure }
  let bytes = unsafe UnsafeBufferPointer(start: bytes, count: count)
  return unsafe stream(raw, id) { stream in
    unsafe session(user) { unsafe $0.recorder.appendBody(bytes, stream) }
    return 0
  }
}

private func onStreamClose(
  _ raw: OpaquePointer?, _ id: Int32, _ code: UInt32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user else { return callbackFailure }
  return unsafe stream(raw, id) { stream in
    unsafe session(user) { if let stream { $0.streamClosed(stream, HTTP2ErrorCode(rawValue: code)) } }
    return 0
  }
}

private func onFrameSent(
  _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let header = unsafe frame?.pointee.hd else { return callbackFailure }
  guard header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 else {
    switch UInt32(header.type) {
    case NGHTTP2_GOAWAY.rawValue: unsafe session(user) { $0.sentGoAway() }
    case NGHTTP2_HEADERS.rawValue: unsafe session(user) { $0.sentHeaders() }
    default: break
    }
    return 0
  }
  return unsafe stream(raw, header.stream_id) { stream in
    unsafe session(user) { if let stream { $0.sentEnd(stream) } }
    return 0
  }
}

private func onFrameNotSent(
  _ raw: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _: Int32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let user = unsafe user, let header = unsafe frame?.pointee.hd else { return callbackFailure }
  guard header.type == UInt8(NGHTTP2_HEADERS.rawValue) else { return 0 }
  return unsafe stream(raw, header.stream_id) { stream in
    unsafe session(user) { if let stream { $0.failedToSendHeaders(stream) } }
    return 0
  }
}

private func onReadData(
  _ raw: OpaquePointer?, _ id: Int32, _ room: UnsafeMutablePointer<UInt8>?, _ length: Int,
  _ flags: UnsafeMutablePointer<UInt32>?, _ source: UnsafeMutablePointer<nghttp2_data_source>?,
  _ user: UnsafeMutableRawPointer?
) -> Int {
  guard let user = unsafe user, let flags = unsafe flags else { return noBody }
  let room = unsafe UnsafeMutableBufferPointer(start: room, count: length)
  return unsafe stream(raw, id) { stream in
    guard let stream else { return noBody }
    return unsafe session(user) { unsafe $0.readBody(of: stream, into: room, &flags.pointee) }
  }
}

private let callbackFailure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
private let noBody = Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)

/// The session that a callback is for.
///
/// It lives for as long as nghttp2's own, so no reference to it is counted.
private func session<R>(_ user: UnsafeMutableRawPointer, _ body: (HTTP2Session) -> R) -> R {
  unsafe Unmanaged<HTTP2Session>.fromOpaque(user)._withUnsafeGuaranteedRef { body($0) }
}

/// The stream of a number, if it is still open.
///
/// The session keeps it until it is closed, so no reference to it is counted here either.
private func stream<R>(_ session: OpaquePointer?, _ id: Int32, _ body: (HTTP2Stream?) -> R) -> R {
  guard let data = unsafe nghttp2_session_get_stream_user_data(session, id) else { return body(nil) }
  return unsafe Unmanaged<HTTP2Stream>.fromOpaque(data)._withUnsafeGuaranteedRef { body($0) }
}
