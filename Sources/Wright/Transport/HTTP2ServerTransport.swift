internal import Logging
internal import Synchronization
public import WrightEventLoop
internal import WrightHTTP2
public import WrightRPC
internal import WrightTLS

/// gRPC over HTTP/2 at a server, by TLS or in plaintext with prior knowledge: one event loop a core, each listening on the same
/// port.
public final class HTTP2ServerTransport: ServerTransport {
  private let address: SocketAddress
  private let loopCount: Int
  private let options: HTTP2ServerOptions
  private let state = Mutex(State())
  private let channelzID = ChannelzID.next()

  private struct State {
    var listeners: [ServerListener] = []
    var addresses: [SocketAddress] = []
    var isStopping = false
    var isClosed = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  /// Makes a transport that will listen on `address`.
  ///
  /// - Parameters:
  ///   - address: a numeric TCP address, or a Unix socket's path; port 0 lets the system choose.
  ///   - loops: how many event loops serve it; one a core unless told otherwise, and one on a Unix socket.
  ///   - options: limits, and how the protocol is spoken.
  public init(
    _ address: SocketAddress, loops: Int? = nil, options: HTTP2ServerOptions = .init()
  ) {
    self.address = address
    self.options = options
    if case .unix = address { loopCount = 1 } else { loopCount = loops ?? EventLoopGroup.coreCount }
  }

  /// Where calls can come, once listening.
  public var listeningAddresses: [String] { state.withLock { $0.addresses.map(\.description) } }

  /// The first address, for whoever needs its port.
  public var listeningAddress: SocketAddress? { state.withLock { $0.addresses.first } }

  /// Begins to take calls, and gives them to a router.
  ///
  /// - Throws: `UVError` when the address cannot be listened on, `TLSError` when certificate and key cannot be used.
  public func listen(_ router: RPCRouter) async throws {
    if loopCount > 1 { try await probe() }
    let tls = try options.tls.map { tls throws(TLSError) in try ReloadingTLSContext(server: tls) }
    var address = self.address
    var options = self.options
    options.maxConnections = min(options.maxConnections, DescriptorLimit.connections(ofEach: loopCount))
    do {
      for number in 0..<loopCount {
        let listener = try ServerListener(number, router, options, tls) { self.settle() }
        try keep(listener)
        address = try await listener.listen(address, sharesPort: loopCount > 1)
        if number == 0 { state.withLock { $0.addresses = [address] } }
        // A stop may have come meanwhile, before there was anything to stop.
        if state.withLock({ $0.isStopping }) { listener.close() }
      }
    } catch {
      close()
      throw error
    }
  }

  private func keep(_ listener: ServerListener) throws {
    let isStopping = state.withLock { state in
      if !state.isStopping { state.listeners.append(listener) }
      return state.isStopping
    }
    guard isStopping else { return }
    listener.end()
    throw RPCError.stoppedBeforeListening
  }

  /// Sees that nobody else has the port: a shared port would be taken without a word.
  private func probe() async throws {
    guard let port = address.port, port != 0 else { return }
    let loop = try EventLoop(name: "wright.probe")
    defer { loop.close() }
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      loop.execute { [address] in
        done.resume(with: Result { try Listener(on: loop, address) { $0.close() }.close() })
      }
    }
  }

  /// Takes no new calls; those that run go on to their end.
  public func beginGracefulShutdown() { stop { $0.beginGracefulShutdown() } }

  /// Ends all calls and connections now.
  public func close() { stop { $0.close() } }

  private func stop(_ body: (ServerListener) -> Void) {
    let listeners = state.withLock { state in
      state.isStopping = true
      return state.listeners
    }
    for listener in listeners { body(listener) }
    settle()
  }

  /// Returns when all connections are closed.
  public func waitUntilClosed() async {
    await withCheckedContinuation { waiter in
      let isClosed = state.withLock { state in
        if !state.isClosed { state.waiters.append(waiter) }
        return state.isClosed
      }
      if isClosed { waiter.resume() }
    }
  }

  /// Ends the transport when it is stopping and its last connection is gone.
  private func settle() {
    let (waiters, listeners) = state.withLock { state -> ([CheckedContinuation<Void, Never>], [ServerListener]) in
      guard state.isStopping, !state.isClosed, state.listeners.allSatisfy(\.isIdle) else { return ([], []) }
      state.isClosed = true
      // They hold this transport until here.
      defer { (state.waiters, state.listeners) = ([], []) }
      return (state.waiters, state.listeners)
    }
    for listener in listeners { listener.end() }
    for waiter in waiters { waiter.resume() }
  }
}

extension HTTP2ServerTransport: ChannelzSource {
  /// The server, with what each of its loops has counted.
  public func channelzReport(_ connections: ChannelzSelection) async -> ChannelzReport {
    var report = ChannelzReport(id: channelzID, name: listeningAddresses.joined(separator: ", "))
    for listener in state.withLock({ $0.listeners }) {
      guard let part = await LoopAnswer.ask(listener.loop, { listener.channelzReport(connections) }) else { continue }
      report.counters += part.counters
      report.listeners += part.listeners
      report.sockets += part.sockets
    }
    return report
  }
}

extension HTTP2ServerTransport: LoopSource {
  /// How each loop does, in the order in which they were made.
  public func loopReports() async -> [LoopReport] {
    var reports: [LoopReport] = []
    for listener in state.withLock({ $0.listeners }) {
      let asked = ContinuousClock.now
      let report = await LoopAnswer.ask(listener.loop) {
        LoopReport(lag: asked.duration(to: .now), connections: listener.connectionCount)
      }
      if let report { reports.append(report) }
    }
    return reports
  }
}

extension ServerTransport where Self == HTTP2ServerTransport {
  /// gRPC over HTTP/2, in plaintext, on one event loop a core unless told otherwise.
  public static func http2(
    _ address: SocketAddress, loops: Int? = nil, options: HTTP2ServerOptions = .init()
  ) -> HTTP2ServerTransport {
    HTTP2ServerTransport(address, loops: loops, options: options)
  }
}

/// One loop's share of a server: its listening socket and its connections.
///
/// Unchecked, because: `isBusy` is atomic, the rest belongs to the loop's thread.
private final class ServerListener: @unchecked Sendable {
  /// How often the files of certificates are looked at while clients connect.
  private static let reloadInterval = Duration.seconds(1)

  let loop: EventLoop
  private let router: RPCRouter
  private let tasks: HandlerTasks
  private let options: HTTP2ServerOptions
  private let tls: ReloadingTLSContext?
  private let scratch = TLSScratch()
  private let room = WriteRoom()
  private let becameIdle: @Sendable () -> Void
  // From the start: who is about to listen is not idle.
  private let isBusy = Atomic(true)
  private var isStopped = false
  private var listener: Listener?
  private var connections: [ObjectIdentifier: HTTP2ServerConnection] = [:]
  private let channelzID = ChannelzID.next()
  /// What connections have counted that are gone.
  private var pastCounters = ChannelzCounters()

  init(
    _ number: Int, _ router: RPCRouter, _ options: HTTP2ServerOptions, _ tls: ReloadingTLSContext?,
    becameIdle: @escaping @Sendable () -> Void
  ) throws(UVError) {
    loop = try EventLoop(name: "wright.server.\(number)")
    tasks = HandlerTasks(loop: loop)
    self.router = router
    self.options = options
    self.tls = tls
    self.becameIdle = becameIdle
  }

  /// What channelz tells of this share.
  func channelzReport(_ wanted: ChannelzSelection) -> ChannelzReport {
    var report = ChannelzReport(id: channelzID, name: "", counters: pastCounters)
    for connection in connections.values { report.counters += connection.counters }
    report.listeners = (listener?.address).map { [ChannelzSocket(id: channelzID, local: "\($0)", remote: nil)] } ?? []
    report.sockets = wanted.select(from: connections.values) { $0.channelzID }
      .map { $0.channelzSocket(withTLS: wanted.isDetailed) }
    return report
  }

  var connectionCount: Int { connections.count }

  /// Whether it neither listens nor has connections, and no handler runs.
  var isIdle: Bool { !isBusy.load(ordering: .acquiring) }

  func listen(_ address: SocketAddress, sharesPort: Bool) async throws -> SocketAddress {
    try await withCheckedThrowingContinuation { done in
      let isTaken = loop.execute { done.resume(with: Result { try self.bind(address, sharesPort) }) }
      if !isTaken { done.resume(throwing: RPCError.stoppedBeforeListening) }
    }
  }

  private func bind(_ address: SocketAddress, _ sharesPort: Bool) throws -> SocketAddress {
    // A stop may have come first.
    guard !isStopped else { throw RPCError.stoppedBeforeListening }
    let listener = try Listener(on: loop, address, sharesPort: sharesPort) { self.accept($0) }
    self.listener = listener
    return listener.address
  }

  private func accept(_ socket: Socket) {
    guard connections.count < options.maxConnections else {
      router.logger.notice("a connection is refused", metadata: ["limit": "\(options.maxConnections) connections"])
      return socket.close()
    }
    do {
      let connection = try HTTP2ServerConnection(
        socket, tls: try engine(), room: room, router: router, tasks: tasks, options: options, onClose: remove)
      connections[ObjectIdentifier(connection)] = connection
      connection.start()
    } catch {
      router.logger.error("a connection cannot be taken", metadata: ["error": "\(error)"])
      socket.close()
    }
  }

  /// The TLS of a new connection, by the certificate that its files hold now.
  private func engine() throws(TLSError) -> TLSEngine? {
    guard let tls else { return nil }
    switch tls.poll(now: loop.now, every: Self.reloadInterval) {
    case .unchanged: break
    case .reloaded: router.logger.notice("new connections use the new certificate")
    case .kept(let error):
      router.logger.error("the new certificate cannot be used; the old one goes on", metadata: ["error": "\(error)"])
    }
    return try TLSEngine(tls.current, scratch: scratch)
  }

  private func remove(_ connection: HTTP2ServerConnection) {
    connections[ObjectIdentifier(connection)] = nil
    pastCounters += connection.counters
    settle()
  }

  /// Notes when there is nothing left to wait for: handlers may outlast their connections.
  private func settle() {
    guard isStopped, connections.isEmpty, tasks.running == 0, isBusy.load(ordering: .acquiring) else { return }
    isBusy.store(false, ordering: .releasing)
    becameIdle()
  }

  func beginGracefulShutdown() {
    loop.execute {
      self.stopListening()
      for connection in self.connections.values { connection.beginGracefulShutdown() }
      self.settle()
    }
  }

  func close() {
    loop.execute {
      self.stopListening()
      for connection in self.connections.values { connection.close(nil) }
      self.settle()
    }
  }

  /// Ends the loop, once idle.
  func end() {
    loop.execute { self.tasks.close() }
    loop.close()
  }

  private func stopListening() {
    isStopped = true
    listener?.close()
    listener = nil
    tasks.onIdle = { [weak self] in self?.settle() }
  }
}

extension RPCError {
  fileprivate static let stoppedBeforeListening = RPCError(
    code: .unavailable, message: "the server was stopped before it listened")
}
