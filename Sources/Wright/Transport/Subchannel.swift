internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A client's way to one server: connects when it is told to, with backoff when that fails.
///
/// It serves by one connection; by more, up to a limit, when the server takes no more calls on those it has.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class Subchannel: @unchecked Sendable {
  /// What its channel is told.
  enum Notice {
    /// Its state may be another.
    case changed
    /// It could not connect.
    case failed(RPCError)
    /// A connection has room for a call that had none.
    case gotRoom
    /// A connection's last call has ended.
    case becameIdle
  }

  /// What becomes a connection.
  private enum Attempt {
    /// None is being made.
    case none
    /// The last one was a moment ago; left by time.
    case due(LoopTimer)
    /// Addresses are tried; left when the server behind one of them speaks HTTP/2, or when none is left.
    case running(ConnectAttempt)
  }

  /// Attempts are at least so far apart, however short the lives of connections are.
  private static let leastInterval = Duration.milliseconds(50)
  /// How long it is left at the connections there are when another cannot be made.
  private static let growthInterval = Duration.seconds(1)

  var endpoint: Endpoint
  private let connector: ClientConnector
  private let notify: (Subchannel, Notice) -> Void
  private var serving: [HTTP2ClientConnection] = []
  private var attempt = Attempt.none
  /// No attempt is made before it is over.
  private var pause: LoopTimer?
  /// No further connection is made beside one that serves before it is over.
  private var growthPause: LoopTimer?
  /// Whether the last attempt failed, since when there was no connection.
  private var isFailing = false
  private var backoff = Backoff()
  private var lastDial: ContinuousClock.Instant?
  private var connections: [ObjectIdentifier: HTTP2ClientConnection] = [:]
  private let channelzID = ChannelzID.next()
  private var counters = ChannelzCounters()

  init(_ endpoint: Endpoint, _ connector: ClientConnector, notify: @escaping (Subchannel, Notice) -> Void) {
    self.endpoint = endpoint
    self.connector = connector
    self.notify = notify
  }

  /// What failed has failed until there is a connection, however often that is tried meanwhile: gRPC's proposal A62.
  var state: ConnectivityState {
    if !serving.isEmpty { return .ready }
    if isFailing { return .transientFailure }
    return isConnecting ? .connecting : .idle
  }

  /// Whether an attempt is being made.
  var isConnecting: Bool { if case .none = attempt { false } else { true } }

  /// Whether there is no connection, and none will be before somebody wants one.
  var isAtRest: Bool { serving.isEmpty && !isConnecting && pause == nil }

  /// Whether nothing is left of its connections.
  var isOver: Bool { connections.isEmpty }

  /// The calls that run.
  var callsInFlight: Int {
    connections.count == 1 && serving.count == 1
      ? serving[0].session.streamCount : connections.values.reduce(0) { $0 + $1.session.streamCount }
  }

  /// A connection that takes a call now.
  var connectionWithRoom: HTTP2ClientConnection? {
    serving.count == 1 ? (serving[0].hasRoom ? serving[0] : nil) : serving.first(where: \.hasRoom)
  }

  /// A connection that takes a call now or later.
  var anyConnection: HTTP2ClientConnection? { connectionWithRoom ?? serving.first }

  /// Whether it is the one for an endpoint: it is connected to one of its addresses, or is to connect to the same ones.
  func isOf(_ endpoint: Endpoint) -> Bool {
    let connected = serving.compactMap(\.socket.remoteAddress)
    if connected.isEmpty { return Set(endpoint.addresses) == Set(self.endpoint.addresses) }
    return connected.allSatisfy(endpoint.addresses.contains)
  }

  /// What channelz tells of it.
  func channelzSubchannel(_ wanted: ChannelzSelection) -> ChannelzSubchannel {
    let sockets = wanted.select(from: connections.values) { $0.channelzID }
    return ChannelzSubchannel(
      id: channelzID, name: endpoint.addresses.map(\.description).joined(separator: ","), state: state,
      counters: connections.values.reduce(into: counters) { $0 += $1.counters },
      sockets: sockets.map { $0.channelzSocket(withTLS: wanted.isDetailed) })
  }

  // MARK: Connecting

  /// Makes a connection, unless there is one, or is about to be, or the last attempt was a moment ago.
  func connect() { if serving.isEmpty { dial() } }

  /// Makes one more connection beside those that are full, as far as that is allowed.
  func grow() {
    if serving.count < connector.options.maxConnectionsPerEndpoint, growthPause == nil { dial() }
  }

  private func dial() {
    guard case .none = attempt, pause == nil else { return }
    if let due = lastDial?.advanced(by: Self.leastInterval), due > connector.loop.now {
      attempt = .due(connector.loop.schedule(at: due) { self.dialNow() })
    } else {
      dialNow()
    }
  }

  private func dialNow() {
    lastDial = connector.loop.now
    let running = ConnectAttempt(endpoint, connector.loop, greet: greet, failed: failed)
    attempt = .running(running)
    running.start()
  }

  private func greet(_ socket: Socket, at address: SocketAddress) -> Result<HTTP2ClientConnection, RPCError> {
    let result = connector.connection(on: socket, to: address, notify: { self.noticed($0, $1) })
    if case .success(let connection) = result { connections[ObjectIdentifier(connection)] = connection }
    return result
  }

  private func failed(_ error: RPCError) {
    attempt = .none
    guard serving.isEmpty else {
      growthPause = connector.loop.schedule(after: Self.growthInterval) { [self] in
        growthPause = nil
        notify(self, .gotRoom)
      }
      return
    }
    isFailing = true
    pause = connector.loop.schedule(after: backoff.next()) { [self] in
      pause = nil
      notify(self, .changed)
    }
    notify(self, .failed(error))
  }

  // MARK: Connections

  private func noticed(_ connection: HTTP2ClientConnection, _ notice: HTTP2ClientConnection.Notice) {
    switch notice {
    case .settled: settled(connection)
    case .draining: stopServing(connection)
    case .becameIdle: notify(self, .becameIdle)
    case .gotRoom: if isServing(connection) { notify(self, .gotRoom) }
    case .pingedTooOften: connector.pingedTooOften()
    case .closed(let error): closed(connection, error)
    }
  }

  /// The server speaks HTTP/2.
  private func settled(_ connection: HTTP2ClientConnection) {
    backoff.reset()
    guard case .running(let running) = attempt, running.greeted(connection) else { return }
    attempt = .none
    isFailing = false
    serving.append(connection)
    notify(self, .changed)
    if isServing(connection), connection.session.streamCount == 0 { notify(self, .becameIdle) }
  }

  private func isServing(_ connection: HTTP2ClientConnection) -> Bool { serving.contains { $0 === connection } }

  /// No new calls go to a connection that drains or is gone.
  private func stopServing(_ connection: HTTP2ClientConnection) {
    guard let index = serving.firstIndex(where: { $0 === connection }) else { return }
    serving.remove(at: index)
    if serving.isEmpty {
      growthPause?.cancel()
      growthPause = nil
    }
    notify(self, .changed)
  }

  private func closed(_ connection: HTTP2ClientConnection, _ error: RPCError) {
    connections[ObjectIdentifier(connection)] = nil
    counters += connection.counters
    if case .running(let running) = attempt, running.lost(connection, error) { return }
    guard isServing(connection) else { return notify(self, .changed) }
    stopServing(connection)
  }

  // MARK: The end

  /// Goes idle: what is being made is given up, and connections close when their calls have ended.
  func drain() {
    giveUpAttempt(RPCError(code: .unavailable, message: "the connection is not needed any more"))
    for connection in serving { connection.drain() }
  }

  /// Ends everything now.
  func close(_ error: RPCError) {
    giveUpAttempt(error)
    for connection in connections.values { connection.close(error) }
  }

  private func giveUpAttempt(_ error: RPCError) {
    for timer in [pause, growthPause] { timer?.cancel() }
    (pause, growthPause) = (nil, nil)
    let given = attempt
    guard isFailing || isConnecting else { return }
    (attempt, isFailing) = (.none, false)
    switch given {
    case .none: break
    case .due(let timer): timer.cancel()
    case .running(let running): running.cancel(error)
    }
    notify(self, .changed)
  }
}
