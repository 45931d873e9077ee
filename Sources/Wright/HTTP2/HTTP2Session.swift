internal import CNghttp2

/// One end of an HTTP/2 connection on nghttp2: bytes in, events out; frames in, bytes out.
///
/// No sockets, no threads.
///
/// Hand what came to ``receive(_:)``, look at the events by ``handOutEvents(_:)``, then send what ``drain(into:upTo:)`` gives. nghttp2's
/// callbacks only record; nothing of the caller's runs inside them.
@safe public final class HTTP2Session {
  /// Which end of the connection this is.
  public enum Role: Sendable {
    /// Begins streams.
    case client
    /// Answers them.
    case server
  }

  /// The end that this is.
  public let role: Role
  let settings: HTTP2Settings
  // The callbacks of one call into nghttp2 come one after the other, and never inside what they record: the check at run time
  // that no two accesses overlap, which costs a tenth of a small call, would tell nothing.
  @exclusivity(unchecked) var recorder: EventRecorder
  @exclusivity(unchecked) var budget: FrameBudget
  @exclusivity(unchecked) private var streams: [HTTP2Stream] = []
  /// What the next events are recorded in, while those before are handed out.
  @exclusivity(unchecked) private var spareList: EventList? = EventList()
  private(set) var isOverBudget = false
  var offence: Offence?
  /// The highest number of a stream that the peer has begun.
  @exclusivity(unchecked) var highestStreamID: Int32 = 0
  /// Streams that this end was done with before the peer was.
  var lateStreams = LateStreams()
  /// Whether the peer's last settings changed the windows of all streams.
  var hasResizedWindows = false
  /// Whether the peer has been told which stream was the last.
  var isGoingAway: Bool { lastTold != nil }
  /// The last stream that the peer was told of, or will be as soon as the frame goes out: those above it are not looked at.
  private(set) var lastTold: Int32?
  private var pingAfterGoAway: UInt64?
  /// Counts up as DATA and HEADERS go out.
  @exclusivity(unchecked) public internal(set) var sentCount = 0
  private let elapsed: () -> Duration
  private let memory = SessionMemory()
  private let session: OpaquePointer

  /// Makes a session and queues its preface and settings.
  ///
  /// - Parameters:
  ///   - role: which end this is.
  ///   - settings: what is asked of the peer, and this end's limits.
  ///   - names: the header names whose tokens the caller wants told.
  ///   - now: the time, for limits that are rates.
  public init(
    role: Role, settings: HTTP2Settings = .init(), names: HeaderNames,
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) throws(HTTP2Error) {
    try settings.check()
    self.role = role
    self.settings = settings
    let start = now()
    elapsed = { start.duration(to: now()) }
    unsafe recorder = EventRecorder(names: names, maxHeaderListSize: settings.maxHeaderListSize)
    unsafe budget = FrameBudget(burst: settings.idleFrameBurst, perSecond: settings.idleFramesPerSecond, now: .zero)
    unsafe session = try Self.makeSession(role, memory)
    // `user_data` is this object, which outlives the session: `deinit` deletes it.
    unsafe nghttp2_session_set_user_data(session, Unmanaged.passUnretained(self).toOpaque())
    try submitSettings()
  }

  deinit { unsafe nghttp2_session_del(session) }

  private static func makeSession(_ role: Role, _ memory: SessionMemory) throws(HTTP2Error) -> OpaquePointer {
    var made: OpaquePointer?
    var hooks = unsafe memory.hooks
    let code =
      unsafe role == .server
      ? nghttp2_session_server_new3(&made, sessionCallbacks, nil, sessionOptions, &hooks)
      : nghttp2_session_client_new3(&made, sessionCallbacks, nil, sessionOptions, &hooks)
    try HTTP2Error.check(code, "make a session")
    guard let made = unsafe made else { throw HTTP2Error(code: NGHTTP2_ERR_NOMEM.rawValue, action: "make a session") }
    return unsafe made
  }

  private func submitSettings() throws(HTTP2Error) {
    var entries = [
      nghttp2_settings_entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, settings.streamWindow),
      nghttp2_settings_entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, settings.maxHeaderListSize),
      nghttp2_settings_entry(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
    ]
    if role == .server {
      entries.append(nghttp2_settings_entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, settings.maxConcurrentStreams))
    } else {
      entries.append(nghttp2_settings_entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    try unsafe HTTP2Error.check(
      nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), entries, entries.count), "send settings")
    try unsafe HTTP2Error.check(
      nghttp2_session_set_local_window_size(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, Int32(settings.connectionWindow)), "set the window")
  }

  // MARK: Bytes

  /// Takes in what came from the peer, and records events.
  ///
  /// The events of the bytes before must have been handed out. On an error, what `drain` still gives (a GOAWAY) is sent,
  /// and the connection closed.
  public func receive(_ bytes: Span<UInt8>) throws(HTTP2Error) {
    unsafe precondition(recorder.events.count == 0, "events of the bytes before are still there")
    unsafe recorder.clear()
    hasResizedWindows = false
    let taken = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe nghttp2_session_mem_recv(session, buffer.baseAddress, buffer.count)
    }
    if isOverBudget {
      goAway(.enhanceYourCalm, debugData: "too many frames that carry nothing")
      throw HTTP2Error(code: NGHTTP2_ERR_FLOODED.rawValue, action: "keep up with the peer")
    }
    if taken == Int(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue) {
      let offence = offence ?? .headerBomb
      goAway(offence.code, debugData: offence.what)
      throw HTTP2Error(code: NGHTTP2_ERR_PROTO.rawValue, action: "go on after \(offence.what)")
    }
    try HTTP2Error.check(taken, "read the peer's frames")
    if unsafe recorder.unconsumed > 0 {
      // One slow call must not stall the others: the connection's window opens at once, the stream's when its bytes are used.
      unsafe nghttp2_session_consume_connection(session, recorder.unconsumed)
      unsafe recorder.unconsumed = 0
    }
  }

  /// Hands out the events recorded so far, in order, each once.
  ///
  /// What `body` does may record more, for the next time.
  public func handOutEvents(_ body: (consuming HTTP2Event) -> Void) {
    // There is no spare list when `body` comes here again.
    var events = unsafe spareList.take() ?? EventList()
    unsafe swap(&recorder.events, &events)
    events.handOut(body)
    unsafe spareList = consume events
  }

  /// Whether there are events to hand out.
  public var hasEvents: Bool { unsafe recorder.events.count > 0 }

  /// The header fields that events point to, until the next bytes come.
  public var receivedHeaders: ReceivedHeaders { unsafe recorder.headers }

  /// The body bytes that an event points to, until the next bytes come.
  public func receivedData(_ range: Range<Int>) -> ArraySlice<UInt8> { unsafe recorder.data[range] }

  /// One of the body bytes that an event points to.
  public func receivedByte(_ index: Int) -> UInt8 { unsafe recorder.data[index] }

  /// Four of the body bytes that an event points to, as a big-endian number.
  public func receivedNumber(at index: Int) -> UInt32 {
    unsafe recorder.data.withUnsafeBytes { bytes in
      precondition(index >= 0 && index + 4 <= bytes.count, "no such body bytes")
      return UInt32(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }
  }

  /// Body bytes that an event points to, as an array of their own.
  public func receivedBytes(_ range: Range<Int>) -> [UInt8] {
    unsafe recorder.data.withUnsafeBufferPointer { bytes in
      precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "no such body bytes")
      return unsafe Array(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Appends what is to be sent, until there is no more or `bytes` holds `limit` bytes.
  ///
  /// May record ``HTTP2Event/becameWritable(_:)`` and ``HTTP2Event/closed(_:_:)``.
  public func drain(into bytes: inout [UInt8], upTo limit: Int) throws(HTTP2Error) {
    while bytes.count < limit {
      var frame: UnsafePointer<UInt8>?
      let count = unsafe nghttp2_session_mem_send(session, &frame)
      try HTTP2Error.check(count, "write frames")
      guard count > 0, let frame = unsafe frame else { return }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: frame, count: count))
    }
  }

  /// Whether the session has neither anything to send nor anything to wait for: the connection can be closed.
  public var isFinished: Bool {
    unsafe nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0
  }

  /// Takes one token for a frame that carries nothing; notes when there is none.
  func spend() {
    if unsafe !budget.take(now: elapsed) { isOverBudget = true }
  }

  // MARK: Streams

  /// Begins a request.
  ///
  /// The body follows by ``send(_:on:)``; over the peer's stream limit the request waits inside the session.
  public func submitRequest(_ headers: HeaderBlock, context: AnyObject?) throws(HTTP2Error) -> HTTP2Stream {
    let stream = HTTP2Stream()
    unsafe stream.state.context = context
    let user = unsafe Unmanaged.passUnretained(stream).toOpaque()
    var provider = unsafe dataProvider
    let id = unsafe withFields(headers) { unsafe nghttp2_submit_request(session, nil, $0, $1, &provider, user) }
    unsafe stream.state.id = try HTTP2Error.check(id, "begin a request")
    insert(stream)
    return stream
  }

  /// Sends response headers, a body to follow.
  public func submitResponse(_ headers: HeaderBlock, on stream: HTTP2Stream) {
    guard !stream.isClosed else { return }
    var provider = unsafe dataProvider
    let code = unsafe withFields(headers) { unsafe nghttp2_submit_response(session, stream.id, $0, $1, &provider) }
    if code < 0 { reset(stream, .internalError) }
  }

  /// Sends a response that is headers alone, and ends the stream.
  public func submitHeadersOnly(_ headers: HeaderBlock, on stream: HTTP2Stream) {
    guard !stream.isClosed else { return }
    let code = unsafe withFields(headers) { unsafe nghttp2_submit_response(session, stream.id, $0, $1, nil) }
    if code < 0 { reset(stream, .internalError) }
  }

  /// Queues body bytes.
  ///
  /// - Returns: whether there is room for more; if not, ``HTTP2Stream/notifyWhenWritable()`` tells when there is.
  @discardableResult public func send(_ bytes: consuming [UInt8], on stream: HTTP2Stream) -> Bool {
    guard !stream.isClosed else { return true }
    unsafe stream.state.queue.enqueue(bytes)
    resume(stream)
    return stream.queuedBytes <= HTTP2Stream.highWater
  }

  /// Ends the stream once what is queued has gone out, with trailers if there are any.
  public func end(_ stream: HTTP2Stream, trailers: HeaderBlock? = nil) {
    guard !stream.isClosed else { return }
    unsafe stream.state.queue.end(trailers: trailers)
    resume(stream)
  }

  private func resume(_ stream: HTTP2Stream) {
    guard unsafe stream.state.isDeferred else { return }
    unsafe stream.state.isDeferred = false
    unsafe nghttp2_session_resume_data(session, stream.id)
  }

  /// Ends the stream at once, both ways.
  public func reset(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
    guard !stream.isClosed else { return }
    unsafe nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, code.rawValue)
  }

  /// Says that the application has taken so many bytes, so that the peer may send as many more.
  public func consume(_ count: Int, on stream: HTTP2Stream) {
    guard count > 0, !stream.isClosed, !stream.isRemoteEnded else { return }
    unsafe nghttp2_session_consume_stream(session, stream.id, count)
  }

  func trailersDue(_ trailers: HeaderBlock, on stream: HTTP2Stream) {
    let code = unsafe withFields(trailers) { unsafe nghttp2_submit_trailer(session, stream.id, $0, $1) }
    if code < 0 { reset(stream, .internalError) }
  }

  // MARK: The connection

  /// Asks whether the peer is there; the answer is ``HTTP2Event/receivedPingAck(payload:)``.
  public func ping(payload: UInt64) {
    unsafe withUnsafeBytes(of: payload.bigEndian) { bytes in
      unsafe _ = nghttp2_submit_ping(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), bytes.bindMemory(to: UInt8.self).baseAddress)
    }
  }

  /// Tells the peer to begin no more streams, without saying yet which was the last: the first half of a graceful stop.
  ///
  /// The ping follows when that has gone out, since nghttp2 would send it first: its answer then shows that the peer knows.
  public func announceShutdown(thenPing payload: UInt64) {
    pingAfterGoAway = payload
    unsafe nghttp2_submit_shutdown_notice(session)
  }

  /// A GOAWAY has gone out.
  func sentGoAway() { if let payload = pingAfterGoAway.take() { ping(payload: payload) } }

  /// Says which stream was the last, and why; running streams go on.
  public func goAway(_ code: HTTP2ErrorCode, debugData: String = "") {
    let last = unsafe min(lastTold ?? .max, nghttp2_session_get_last_proc_stream_id(session))
    lastTold = last
    let bytes = Array(debugData.utf8)
    unsafe _ = nghttp2_submit_goaway(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, bytes, bytes.count)
  }

  /// Says that the connection ends now, with all its streams.
  func terminate(_ code: HTTP2ErrorCode) { unsafe _ = nghttp2_session_terminate_session(session, code.rawValue) }

  /// Streams that the peer lets this end have open at once.
  public var peerStreamLimit: Int {
    Int(unsafe nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// Bytes of a header list that can be sent: what the peer takes, and no more than nghttp2 sends.
  public var headerListLimit: Int {
    min(65_536, Int(unsafe nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE)))
  }

  /// Whether the request of an open stream has begun to go out.
  public func hasBegun(_ stream: HTTP2Stream) -> Bool {
    unsafe nghttp2_session_find_stream(session, stream.id) != nil
  }

  /// Frames that wait to be sent, bodies not counted.
  public var queuedFrames: Int { unsafe nghttp2_session_get_outbound_queue_size(session) }

  /// The number of open streams.
  public var streamCount: Int { unsafe streams.count }

  /// Takes in a stream that the peer began.
  func adopt(_ stream: HTTP2Stream) {
    insert(stream)
    unsafe nghttp2_session_set_stream_user_data(session, stream.id, Unmanaged.passUnretained(stream).toOpaque())
  }

  // The session keeps its streams; nghttp2 holds their addresses until it has closed them.

  private func insert(_ stream: HTTP2Stream) {
    unsafe stream.state.slot = unsafe streams.count
    unsafe streams.append(stream)
  }

  func remove(_ stream: HTTP2Stream) {
    let last = unsafe streams.removeLast()
    guard last !== stream else { return }
    unsafe last.state.slot = unsafe stream.state.slot
    unsafe streams[stream.state.slot] = last
  }

  /// The streams that are open, in no order.
  public var openStreams: [HTTP2Stream] { unsafe streams }
}

extension nghttp2_settings_entry {
  fileprivate init(_ id: nghttp2_settings_id, _ value: Int) {
    self.init(settings_id: Int32(id.rawValue), value: UInt32(value))
  }
}
