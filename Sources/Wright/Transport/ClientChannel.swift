internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A client's way to one server: connects when a call wants it, again when the connection is lost, with backoff when that fails.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class ClientChannel: @unchecked Sendable {
  /// Left: `idle` by a call; `connecting` by success, failure or close; `ready` by losing or draining the connection; `backingOff` by time;
  /// `closed` never.
  private enum State {
    case idle
    case connecting
    case ready(HTTP2ClientConnection)
    case backingOff(LoopTimer, RPCError)
    case closed
  }

  private let target: SocketAddress
  private let authority: String
  private let options: HTTP2ClientOptions
  private var keepalive: KeepaliveOptions
  private var idleTimer: LoopTimer?
  private let loop: EventLoop
  private var state = State.idle
  private var backoff = Backoff()
  private var waiting: [HTTP2ClientCall] = []
  private var connections: [ObjectIdentifier: HTTP2ClientConnection] = [:]
  private var isDraining = false
  let channelzID = ChannelzID.next()
  private let subchannelID = ChannelzID.next()
  var counters = ChannelzCounters()
  private var closeWaiters: [CheckedContinuation<Void, Never>] = []

  init(_ target: SocketAddress, authority: String, options: HTTP2ClientOptions, loop: EventLoop) {
    self.target = target
    self.authority = authority
    self.options = options
    keepalive = options.keepalive
    self.loop = loop
  }

  /// Begins a call now, or as soon as there is a connection.
  func start(_ call: HTTP2ClientCall) {
    call.begin(on: self)
    guard !call.isOver else { return }
    if isDraining { return call.fail(RPCError(code: .unavailable, message: "the client has been shut down")) }
    switch state {
    case .ready(let connection):
      idleTimer?.cancel()
      connection.begin(call)
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
  var channelzReport: ChannelzReport {
    var report = ChannelzReport(
      id: channelzID, name: target.description, state: channelzState, subchannelID: subchannelID, counters: counters)
    report.sockets = connections.values.map(\.channelzSocket)
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
    state = .connecting
    // The attempt keeps the channel: calls that wait for it are told, even when nobody holds the client any more.
    let attempt = ConnectAttempt(target, loop) { self.connected($0) }
    attempt.start()
  }

  private func connected(_ result: Result<Socket, UVError>) {
    guard case .connecting = state else {
      if case .success(let socket) = result { socket.close() }
      return
    }
    switch result {
    case .success(let socket): ready(socket)
    case .failure(let error): failed(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  private func ready(_ socket: Socket) {
    do throws(HTTP2Error) {
      let connection = try HTTP2ClientConnection(
        socket, authority: authority, options: options, keepalive: keepalive
      ) { [weak self] in self?.noticed($0, $1) }
      state = .ready(connection)
      connections[ObjectIdentifier(connection)] = connection
      connection.start()
      for call in takeWaiting() { connection.begin(call) }
      if isDraining { connection.drain() }
    } catch {
      socket.close()
      failed(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  private func takeWaiting() -> [HTTP2ClientCall] {
    defer { waiting = [] }
    return waiting
  }

  private func failed(_ error: RPCError) {
    let calls = takeWaiting()
    let timer = loop.schedule(after: backoff.next()) { [weak self] in self?.backedOff() }
    state = .backingOff(timer, error)
    for call in calls where !call.isOver {
      if call.head.waitForReady { waiting.append(call) } else { call.fail(error) }
    }
    settleIfDrained()
  }

  private func backedOff() {
    guard case .backingOff = state else { return }
    waiting.removeAll(where: \.isOver)
    state = .idle
    if !waiting.isEmpty { connect() }
  }

  // MARK: Connections

  private func noticed(_ connection: HTTP2ClientConnection, _ notice: HTTP2ClientConnection.Notice) {
    switch notice {
    case .settled: backoff.reset()
    case .draining: if isCurrent(connection) { state = .idle }
    case .becameIdle: if isCurrent(connection) { startIdling(connection) }
    // Each complaint doubles the interval: gRPC's `doc/keepalive.md`.
    case .pingedTooOften: keepalive.interval = keepalive.interval.map { $0 * 2 }
    case .closed(let error): closed(connection, error)
    }
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

  private func closed(_ connection: HTTP2ClientConnection, _ error: (any Error)?) {
    connections[ObjectIdentifier(connection)] = nil
    if isCurrent(connection) {
      state = .idle
      // A peer that takes connections and speaks no HTTP/2 is not asked again at once.
      if !connection.wasSettled {
        failed(RPCError(code: .unavailable, message: "the server closed the connection before it spoke HTTP/2"))
      }
    }
    settleIfDrained()
  }

  // MARK: The end

  /// Begins no new calls; closes when those that run have ended.
  func beginGracefulShutdown() {
    isDraining = true
    for connection in connections.values { connection.drain() }
    settleIfDrained()
  }

  /// Ends everything now.
  func close() {
    guard !isClosed else { return }
    isDraining = true
    if case .backingOff(let timer, _) = state { timer.cancel() }
    state = .closed
    for call in takeWaiting() { call.fail(RPCError(code: .cancelled, message: "the client has been closed")) }
    for connection in connections.values { connection.close(nil) }
    settleIfDrained()
  }

  private var isClosed: Bool { if case .closed = state { true } else { false } }

  private func settleIfDrained() {
    guard isDraining, connections.isEmpty else { return }
    idleTimer?.cancel()
    if case .connecting = state, !waiting.isEmpty { return }
    if case .backingOff(let timer, _) = state { timer.cancel() }
    state = .closed
    for call in takeWaiting() { call.fail(RPCError(code: .unavailable, message: "the client has been shut down")) }
    for waiter in closeWaiters { waiter.resume() }
    closeWaiters = []
  }

  func wait(_ waiter: CheckedContinuation<Void, Never>) {
    if isClosed, connections.isEmpty { waiter.resume() } else { closeWaiters.append(waiter) }
  }
}

/// One attempt to reach a target: looks up its addresses, and tries them in turn.
private final class ConnectAttempt {
  /// How long an address has to answer.
  private static let timeout = Duration.seconds(20)

  private let target: SocketAddress
  private let loop: EventLoop
  private let completion: (Result<Socket, UVError>) -> Void

  init(_ target: SocketAddress, _ loop: EventLoop, completion: @escaping (Result<Socket, UVError>) -> Void) {
    self.target = target
    self.loop = loop
    self.completion = completion
  }

  func start() {
    guard case .tcp(let host, let port) = target else { return tryNext([target]) }
    loop.resolve(host: host, port: port) { result in
      switch result {
      case .success(let found): self.tryNext(found[...])
      case .failure(let error): self.completion(.failure(error))
      }
    }
  }

  private func tryNext(_ addresses: ArraySlice<SocketAddress>) {
    guard let address = addresses.first else { return }
    var isDone = false
    let timer = loop.schedule(after: Self.timeout) {
      guard !isDone else { return }
      isDone = true
      self.failed(.timedOut("connect to \(address)"), addresses)
    }
    loop.connect(to: address) { result in
      if isDone {
        if case .success(let socket) = result { socket.close() }
        return
      }
      isDone = true
      timer.cancel()
      switch result {
      case .success: self.completion(result)
      case .failure(let error): self.failed(error, addresses)
      }
    }
  }

  private func failed(_ error: UVError, _ addresses: ArraySlice<SocketAddress>) {
    let rest = addresses.dropFirst()
    if rest.isEmpty { completion(.failure(error)) } else { tryNext(rest) }
  }
}
