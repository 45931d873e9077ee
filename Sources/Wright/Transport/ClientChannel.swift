internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC
internal import WrightTLS

/// A client's way to one server: connects when a call wants it, again when the connection is lost, with backoff when that fails.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class ClientChannel: @unchecked Sendable {
  /// Left: `idle` by a call; `connecting` by success, failure or close; `ready` by losing or draining the connection; `backingOff` by time;
  /// `closed` never.
  private enum State {
    case idle
    /// There is a connection once TCP has made one; it is ready when the server has said that it speaks HTTP/2.
    case connecting(HTTP2ClientConnection?)
    case ready(HTTP2ClientConnection)
    case backingOff(LoopTimer, RPCError)
    case closed
  }

  /// How often the files of certificates are looked at while connections are made.
  private static let reloadInterval = Duration.seconds(1)

  private let target: SocketAddress
  private let authority: String
  private let options: HTTP2ClientOptions
  private let tls: ReloadingTLSContext?
  private let scratch = TLSScratch()
  private var keepalive: KeepaliveOptions
  private let loop: EventLoop
  private var state = State.idle
  private var backoff = Backoff()
  private var waiting: WaitingCalls
  private var connections: [ObjectIdentifier: HTTP2ClientConnection] = [:]
  private var idleTimer: LoopTimer?
  private var isDraining = false
  let channelzID = ChannelzID.next()
  private let subchannelID = ChannelzID.next()
  var counters = ChannelzCounters()
  private var closeWaiters: [CheckedContinuation<Void, Never>] = []

  init(
    _ target: SocketAddress, authority: String, options: HTTP2ClientOptions, tls: ReloadingTLSContext?,
    loop: EventLoop
  ) {
    self.target = target
    self.authority = authority
    self.options = options
    self.tls = tls
    self.loop = loop
    keepalive = options.keepalive
    waiting = WaitingCalls(limit: options.maxWaitingCalls)
  }

  /// Begins a call now, or as soon as there is a connection with room for it.
  func start(_ call: HTTP2ClientCall) {
    call.begin(on: self)
    guard !call.isOver else { return }
    if isDraining { return call.fail(RPCError(code: .unavailable, message: "the client has been shut down")) }
    switch state {
    case .ready(let connection):
      idleTimer?.cancel()
      if waiting.isEmpty, connection.hasRoom { connection.begin(call) } else { waiting.append(call) }
    case .connecting: waiting.append(call)
    case .idle:
      waiting.append(call)
      connect()
    case .backingOff(_, let error):
      if call.head.waitForReady { waiting.append(call) } else { call.fail(error) }
    case .closed: call.fail(RPCError(code: .unavailable, message: "the client has been closed"))
    }
  }

  /// What channelz tells of it.
  func channelzReport(_ wanted: ChannelzSelection) -> ChannelzReport {
    var report = ChannelzReport(
      id: channelzID, name: target.description, state: channelzState, subchannelID: subchannelID, counters: counters)
    report.sockets = wanted.select(from: connections.values) { $0.channelzID }
      .map { $0.channelzSocket(withTLS: wanted.isDetailed) }
    return report
  }

  private var channelzState: ChannelzReport.State {
    switch state {
    case .idle: .idle
    case .connecting: .connecting
    case .ready: .ready
    case .backingOff: .transientFailure
    case .closed: .shutdown
    }
  }

  // MARK: Connecting

  private func connect() {
    state = .connecting(nil)
    // The attempt keeps the channel: calls that wait for it are told, even when nobody holds the client any more.
    let attempt = ConnectAttempt(target, loop) { self.connected($0) }
    attempt.start()
  }

  private func connected(_ result: Result<Socket, UVError>) {
    guard case .connecting(nil) = state else {
      if case .success(let socket) = result { socket.close() }
      return
    }
    switch result {
    case .success(let socket): greet(socket)
    case .failure(let error): failed(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  /// Begins HTTP/2 on a socket.
  private func greet(_ socket: Socket) {
    do {
      let connection = try HTTP2ClientConnection(
        socket, tls: try engine(), authority: authority, options: options, keepalive: keepalive
      ) { [weak self] in self?.noticed($0, $1) }
      state = .connecting(connection)
      connections[ObjectIdentifier(connection)] = connection
      connection.start()
    } catch {
      socket.close()
      failed(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  private func engine() throws(TLSError) -> TLSEngine? {
    guard let tls else { return nil }
    _ = tls.poll(now: loop.now, every: Self.reloadInterval)
    return try TLSEngine(tls.current, host: target.host ?? "", scratch: scratch)
  }

  /// The server speaks HTTP/2.
  private func settled(_ connection: HTTP2ClientConnection) {
    backoff.reset()
    guard case .connecting(let current) = state, current === connection else { return }
    state = .ready(connection)
    fill(connection)
    if isDraining { connection.drain() }
    if connection.session.streamCount == 0 { startIdling(connection) }
  }

  /// Begins calls that wait, as far as there is room.
  private func fill(_ connection: HTTP2ClientConnection) {
    while isCurrent(connection), connection.hasRoom, let call = waiting.popFirst() { connection.begin(call) }
  }

  private func failed(_ error: RPCError) {
    let calls = waiting.takeAll()
    let timer = loop.schedule(after: backoff.next()) { [weak self] in self?.backedOff() }
    state = .backingOff(timer, error)
    for call in calls {
      if call.head.waitForReady { waiting.append(call) } else { call.fail(error) }
    }
    settleIfDrained()
  }

  private func backedOff() {
    guard case .backingOff = state else { return }
    waiting.forgetOver()
    state = .idle
    if !waiting.isEmpty { connect() }
  }

  // MARK: Connections

  private func noticed(_ connection: HTTP2ClientConnection, _ notice: HTTP2ClientConnection.Notice) {
    switch notice {
    case .settled: settled(connection)
    case .draining: if isCurrent(connection) { replace(connection) }
    case .becameIdle: if isCurrent(connection) { startIdling(connection) }
    case .gotRoom: if isCurrent(connection) { fill(connection) }
    // Each complaint doubles the interval: gRPC's `doc/keepalive.md`.
    case .pingedTooOften: keepalive.interval = keepalive.interval.map { $0 * 2 }
    case .closed(let error): closed(connection, error)
    }
  }

  /// No new calls go to a connection that drains: another is made at once if there is use for it.
  private func replace(_ connection: HTTP2ClientConnection) {
    state = .idle
    if !isDraining, !waiting.isEmpty || connection.session.streamCount > 0 { connect() }
  }

  /// A connection that nobody uses is closed after a while; the next call makes another.
  private func startIdling(_ connection: HTTP2ClientConnection) {
    idleTimer?.cancel()
    guard let timeout = options.idleTimeout else { return }
    idleTimer = loop.schedule(after: timeout) { [weak self, weak connection] in
      guard let self, let connection, isCurrent(connection), connection.session.streamCount == 0 else { return }
      connection.drain()
    }
  }

  private func isCurrent(_ connection: HTTP2ClientConnection) -> Bool {
    if case .ready(let current) = state { current === connection } else { false }
  }

  private func closed(_ connection: HTTP2ClientConnection, _ error: RPCError) {
    connections[ObjectIdentifier(connection)] = nil
    if isCurrent(connection) {
      state = .idle
      if !waiting.isEmpty, !isDraining { connect() }
    } else if case .connecting(let current) = state, current === connection {
      // A peer that takes connections and speaks no HTTP/2 is not asked again at once.
      failed(error)
    }
    settleIfDrained()
  }

  // MARK: The end

  /// Begins no new calls; closes when those that run have ended.
  func beginGracefulShutdown() {
    isDraining = true
    for connection in connections.values where connection.wasSettled { drain(connection) }
    settleIfDrained()
  }

  /// Calls that wait for room are begun calls to their caller: they still have their turn.
  private func drain(_ connection: HTTP2ClientConnection) {
    while isCurrent(connection), let call = waiting.popFirst() { connection.begin(call) }
    connection.drain()
  }

  /// Ends everything now.
  func close() {
    guard !isClosed else { return }
    isDraining = true
    if case .backingOff(let timer, _) = state { timer.cancel() }
    state = .closed
    let error = RPCError(code: .cancelled, message: "the client has been closed")
    for call in waiting.takeAll() { call.fail(error) }
    for connection in connections.values { connection.close(error) }
    settleIfDrained()
  }

  private var isClosed: Bool { if case .closed = state { true } else { false } }

  private func settleIfDrained() {
    guard isDraining else { return }
    if case .connecting(let connection) = state, waiting.takenOrOver {
      // Nobody waits for this connection any more.
      state = .idle
      connection?.close(nil)
    }
    guard connections.isEmpty else { return }
    if case .connecting = state { return }
    if case .backingOff(let timer, _) = state { timer.cancel() }
    idleTimer?.cancel()
    state = .closed
    for call in waiting.takeAll() { call.fail(RPCError(code: .unavailable, message: "the client has been shut down")) }
    for waiter in closeWaiters { waiter.resume() }
    closeWaiters = []
  }

  func wait(_ waiter: CheckedContinuation<Void, Never>) {
    if isClosed, connections.isEmpty { waiter.resume() } else { closeWaiters.append(waiter) }
  }
}
