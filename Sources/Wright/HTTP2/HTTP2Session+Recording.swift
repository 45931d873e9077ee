internal import CNghttp2

// What the callbacks do: record, and nothing else.

extension HTTP2Session {
  func beganHeaders(_ headers: nghttp2_headers) -> Int32 {
    unsafe recorder.beginBlock()
    // nghttp2 refuses a stream above the last only once the GOAWAY that names that has gone out: what is begun until then would
    // be answered here, and begun anew by a client that is told that it was never seen.
    if role == .server, unsafe headers.cat == NGHTTP2_HCAT_REQUEST, unsafe headers.hd.stream_id <= lastTold ?? .max {
      adopt(HTTP2Stream(id: unsafe headers.hd.stream_id))
    }
    return 0
  }

  func receivedFrame(_ frame: nghttp2_frame, _ stream: HTTP2Stream?) {
    let header = unsafe frame.hd
    let endStream = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch UInt32(header.type) {
    case NGHTTP2_HEADERS.rawValue: receivedHeaderBlock(stream, endStream)
    case NGHTTP2_DATA.rawValue: unsafe receivedDataFrame(header, frame.data.padlen, stream, endStream)
    case NGHTTP2_RST_STREAM.rawValue:
      if unsafe stream?.state.hasResponded != true { spend() }
      unsafe stream?.state.isRemoteEnded = true
    case NGHTTP2_SETTINGS.rawValue: unsafe receivedSettings(frame.settings)
    case NGHTTP2_PING.rawValue: unsafe receivedPing(frame.ping)
    case NGHTTP2_GOAWAY.rawValue: unsafe receivedGoAway(frame.goaway)
    default: spend()
    }
  }

  private func receivedHeaderBlock(_ stream: HTTP2Stream?, _ endStream: Bool) {
    let block = unsafe recorder.endBlock()
    guard let stream else { return }
    if endStream { unsafe stream.state.isRemoteEnded = true }
    switch block {
    case .whole(let fields):
      unsafe recorder.events.append(.receivedHeaders(stream, fields: fields, endStream: endStream))
    case .oversized: unsafe recorder.events.append(.receivedOversizedHeaders(stream, endStream: endStream))
    }
  }

  private func receivedDataFrame(
    _ header: nghttp2_frame_hd, _ padding: Int, _ stream: HTTP2Stream?, _ endStream: Bool
  ) {
    if endStream {
      guard let stream else { return }
      unsafe stream.state.isRemoteEnded = true
      unsafe recorder.events.append(.receivedEnd(stream))
    } else if header.length <= padding {
      spend()
    }
  }

  private func receivedSettings(_ settings: nghttp2_settings) {
    spend()
    guard unsafe settings.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 else { return }
    let entries = unsafe UnsafeBufferPointer(start: settings.iv, count: settings.niv)
    if unsafe entries.contains(where: { $0.settings_id == Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue) }) {
      hasResizedWindows = true
    }
    unsafe recorder.events.append(.receivedSettings)
  }

  private func receivedPing(_ ping: nghttp2_ping) {
    spend()
    guard ping.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0 else {
      unsafe recorder.events.append(.receivedPing)
      return
    }
    let payload = unsafe withUnsafeBytes(of: ping.opaque_data) { unsafe $0.loadUnaligned(as: UInt64.self) }
    unsafe recorder.events.append(.receivedPingAck(payload: UInt64(bigEndian: payload)))
  }

  private func receivedGoAway(_ frame: nghttp2_goaway) {
    spend()
    let debug = unsafe UnsafeBufferPointer(start: frame.opaque_data, count: frame.opaque_data_len)
    unsafe recorder.events.append(
      .receivedGoAway(
        lastStreamID: frame.last_stream_id, HTTP2ErrorCode(rawValue: frame.error_code),
        debugData: String(decoding: debug, as: UTF8.self)))
  }

  func streamClosed(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    unsafe stream.state.isClosed = true
    if !stream.isRemoteEnded || code != .noError { closedInTrouble(stream, code) }
    unsafe recorder.events.append(.closed(stream, code))
    // Last: nobody but the event may hold the stream any more.
    remove(stream)
  }

  /// A server that is done before the client is says so: RFC 9113, section 8.1.
  func sentEnd(_ stream: HTTP2Stream) {
    unsafe sentCount &+= 1
    unsafe stream.state.isLocalEnded = true
    unsafe stream.state.hasResponded = true
    if role == .server, !stream.isRemoteEnded { reset(stream, .noError) }
  }

  /// The headers of a response are out, and more is to come.
  func sentHeaders() { unsafe sentCount &+= 1 }

  /// A response's headers, or its trailers, are more than a frame and its continuations can carry: the peer must not wait for them.
  ///
  /// A request that could not be sent is closed by nghttp2.
  func failedToSendHeaders(_ stream: HTTP2Stream) {
    if role == .server { reset(stream, .internalError) } else { unsafe stream.state.isUnsent = true }
  }

  func readBody(of stream: HTTP2Stream, into room: UnsafeMutableBufferPointer<UInt8>, _ flags: inout UInt32) -> Int {
    // The body is asked for once the headers are out.
    unsafe stream.state.hasResponded = true
    let (count, next) = unsafe stream.state.queue.copy(into: room)
    if count > 0 {
      unsafe budget.earn()
      unsafe sentCount &+= 1
    }
    if unsafe stream.state.queue.takeRoomNotice() { unsafe recorder.events.append(.becameWritable(stream)) }
    switch next {
    case .moreToCome: break
    case .wait where count == 0:
      unsafe stream.state.isDeferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .wait: break
    case .endStream: flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
    case .sendTrailers(let trailers):
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      trailersDue(trailers, on: stream)
    }
    return count
  }

  /// Lays out fields as nghttp2 wants them, for the time of one call.
  func withFields<R>(_ block: HeaderBlock, _ body: (UnsafePointer<nghttp2_nv>?, Int) -> R) -> R {
    let kept = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
    let fields = block.fields
    let flags = UInt8(fields.arePermanent ? kept : NGHTTP2_NV_FLAG_NONE.rawValue)
    return unsafe fields.bytes.withUnsafeBufferPointer { bytes in
      unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.places.count) { list in
        let base = unsafe UnsafeMutablePointer(mutating: bytes.baseAddress)
        for (index, field) in fields.places.enumerated() {
          unsafe list[index] = unsafe nghttp2_nv(
            name: base.map { unsafe $0 + Int(field.start) }, value: base.map { unsafe $0 + Int(field.nameEnd) },
            namelen: Int(field.nameEnd - field.start), valuelen: Int(field.end - field.nameEnd), flags: flags)
        }
        return unsafe body(list.baseAddress, list.count)
      }
    }
  }
}
