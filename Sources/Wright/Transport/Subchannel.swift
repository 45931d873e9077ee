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
    /// TCP connects; left by its success or failure.
    case dialling(ConnectAttempt)
    /// The server has not said yet that it speaks HTTP/2; left when it does, or when the connection is closed.
    case greeting(HTTP2ClientConnection, at: SocketAddress)
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
  /// Addresses that take connections and do not speak HTTP/2, of those tried since the last pause.
  private var silent: Set<SocketAddress> = []
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

  var state: ConnectivityState {
    if !serving.isEmpty { return .ready }
    if case .none = attempt { return pause == nil ? .idle : .transientFailure }
    return .connecting
  }

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
    if untried.isEmpty { silent = [] }
    let dialling = ConnectAttempt(Endpoint(untried), connector.loop) { self.connected($0) }
    attempt = .dialling(dialling)
    dialling.start()
  }

  private var untried: [SocketAddress] { endpoint.addresses.filter { !silent.contains($0) } }

  private func connected(_ result: Result<ConnectAttempt.Reached, UVError>) {
    switch result {
    case .success(let reached): greet(reached.socket, at: reached.address)
    case .failure(let error): failed(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  private func greet(_ socket: Socket, at address: SocketAddress) {
    switch connector.connection(on: socket, to: address, notify: { self.noticed($0, $1) }) {
    case .failure(let error): failedToGreet(address, error)
    case .success(let connection):
      attempt = .greeting(connection, at: address)
      connections[ObjectIdentifier(connection)] = connection
      connection.start()
    }
  }

  /// An address takes connections and does not speak HTTP/2: the others may.
  private func failedToGreet(_ address: SocketAddress, _ error: RPCError) {
    silent.insert(address)
    guard !untried.isEmpty else { return failed(error) }
    attempt = .none
    dial()
  }

  private func failed(_ error: RPCError) {
    attempt = .none
    silent = []
    guard serving.isEmpty else {
      growthPause = connector.loop.schedule(after: Self.growthInterval) { [self] in
        growthPause = nil
        notify(self, .gotRoom)
      }
      return
    }
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
    silent = []
    guard isGreeting(connection) else { return }
    attempt = .none
    serving.append(connection)
    notify(self, .changed)
    if isServing(connection), connection.session.streamCount == 0 { notify(self, .becameIdle) }
  }

  private func isServing(_ connection: HTTP2ClientConnection) -> Bool { serving.contains { $0 === connection } }

  private func isGreeting(_ connection: HTTP2ClientConnection) -> Bool {
    if case .greeting(let current, _) = attempt { current === connection } else { false }
  }

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
    if case .greeting(let current, let address) = attempt, current === connection {
      return failedToGreet(address, error)
    }
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
    (pause, growthPause, silent) = (nil, nil, [])
    let given = attempt
    attempt = .none
    switch given {
    case .none: return
    case .due(let timer): timer.cancel()
    case .dialling(let dialling): dialling.cancel()
    case .greeting(let connection, _): connection.close(error)
    }
    notify(self, .changed)
  }
}
