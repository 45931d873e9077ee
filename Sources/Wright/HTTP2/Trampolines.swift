internal import CNghttp2

// What nghttp2 is told, and what it calls. Each callback recovers its object and calls one method of it.

/// The options of every session. Made once, never freed.
nonisolated(unsafe) let sessionOptions: OpaquePointer? = {
  var option: OpaquePointer?
  unsafe nghttp2_option_new(&option)
  unsafe nghttp2_option_set_no_auto_window_update(option, 1)
  unsafe nghttp2_option_set_no_closed_streams(option, 1)
  unsafe nghttp2_option_set_peer_max_concurrent_streams(option, 100)
  // Both are counted by us: resets before a response, and the bytes of a header list, however many frames bring them.
  unsafe nghttp2_option_set_stream_reset_rate_limit(option, 1_000_000, 1_000_000)
  unsafe nghttp2_option_set_max_continuations(option, 1024)
  return unsafe option
}()

/// The callbacks of every session. Made once, never freed.
nonisolated(unsafe) let sessionCallbacks: OpaquePointer? = {
  var callbacks: OpaquePointer?
  unsafe nghttp2_session_callbacks_new(&callbacks)
  unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, onBeginHeaders)
  unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader)
  unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame)
  unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData)
  unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onStreamClose)
  unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, onFrameSent)
  return unsafe callbacks
}()

let dataProvider = unsafe nghttp2_data_provider(source: nghttp2_data_source(), read_callback: onReadData)

private func onBeginHeaders(_: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user), let frame = unsafe frame else { return callbackFailure }
  return unsafe me.beganHeaders(frame.pointee.headers)
}

private func onHeader(
  _ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: UnsafePointer<UInt8>?, _ nameLength: Int,
  _ value: UnsafePointer<UInt8>?, _ valueLength: Int, _ flags: UInt8, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user) else { return callbackFailure }
  return unsafe me.receivedField(
    UnsafeBufferPointer(start: name, count: nameLength), UnsafeBufferPointer(start: value, count: valueLength))
}

private func onFrame(_ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user), let frame = unsafe frame else { return callbackFailure }
  let data = unsafe nghttp2_session_get_stream_user_data(session, frame.pointee.hd.stream_id)
  unsafe me.receivedFrame(frame.pointee, HTTP2Stream.recover(data))
  return 0
}

private func onData(
  _ session: OpaquePointer?, _ flags: UInt8, _ id: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int,
  _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user) else { return callbackFailure }
  let stream = unsafe HTTP2Stream.recover(nghttp2_session_get_stream_user_data(session, id))
  unsafe me.receivedBody(UnsafeBufferPointer(start: bytes, count: count), stream)
  return 0
}

private func onStreamClose(_ session: OpaquePointer?, _ id: Int32, _ code: UInt32, _ user: UnsafeMutableRawPointer?) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user) else { return callbackFailure }
  if let stream = unsafe HTTP2Stream.recover(nghttp2_session_get_stream_user_data(session, id)) {
    me.streamClosed(stream, HTTP2ErrorCode(rawValue: code))
  }
  return 0
}

private func onFrameSent(_ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  guard let me = unsafe HTTP2Session.recover(user), let header = unsafe frame?.pointee.hd else { return callbackFailure }
  guard me.role == .server, header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 else { return 0 }
  if let stream = unsafe HTTP2Stream.recover(nghttp2_session_get_stream_user_data(session, header.stream_id)) {
    me.sentEnd(stream)
  }
  return 0
}

private func onReadData(
  _ session: OpaquePointer?, _ id: Int32, _ room: UnsafeMutablePointer<UInt8>?, _ length: Int,
  _ flags: UnsafeMutablePointer<UInt32>?, _ source: UnsafeMutablePointer<nghttp2_data_source>?,
  _ user: UnsafeMutableRawPointer?
) -> Int {
  guard let me = unsafe HTTP2Session.recover(user), let flags = unsafe flags,
    let stream = unsafe HTTP2Stream.recover(nghttp2_session_get_stream_user_data(session, id))
  else { return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue) }
  return unsafe me.readBody(of: stream, into: UnsafeMutableBufferPointer(start: room, count: length), &flags.pointee)
}

private let callbackFailure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue

extension HTTP2Session {
  fileprivate static func recover(_ user: UnsafeMutableRawPointer?) -> HTTP2Session? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<HTTP2Session>.fromOpaque(user).takeUnretainedValue()
  }
}

extension HTTP2Stream {
  fileprivate static func recover(_ data: UnsafeMutableRawPointer?) -> HTTP2Stream? {
    guard let data = unsafe data else { return nil }
    return unsafe Unmanaged<HTTP2Stream>.fromOpaque(data).takeUnretainedValue()
  }
}
