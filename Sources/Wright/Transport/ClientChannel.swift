internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A client's way to its servers: finds them, connects to them by subchannels, and spreads calls over these.
///
/// It and its subchannels hold each other, until it is shut down: a weak reference would make every count of references slow.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class ClientChannel: @unchecked Sendable {
  /// How long it is at least until a channel that is in use looks again whether it still is.
  private static let leastWait = Duration.seconds(1)

  private let target: Target
  private let connector: ClientConnector
  private let loop: EventLoop
  /// How methods are called; `nil` when nobody says so.
  let config: CurrentConfig?
  /// When calls are not made again; `nil` where that is not limited.
  var throttle: RetryThrottle?
  /// Calls between two attempts, or before the first.
  private var resting: [ObjectIdentifier: RetryingCall] = [:]
  private var balancer: any LoadBalancer
  private lazy var source = AddressSource(target, loop) { self.found($0) }
  private var subchannels: [Subchannel] = []
  /// Those of addresses that the target has no more; they end when their calls have.
  private var retired: [Subchannel] = []
  /// Those of `subchannels` that are connected.
  private var ready: [Subchannel] = []
  private var waiting: WaitingCalls
  private var state = ConnectivityState.idle { didSet { if state != oldValue { publish() } } }
  /// Why the servers cannot be reached, when they cannot.
  private var failure: RPCError?
  /// Whether connections are wanted: since a call, until it goes idle.
  private var isActive = false
  /// Whether a connection is wanted now: since a call, until there is one.
  private var isAwaited = false
  private var isDraining = false
  private var idleTimer: LoopTimer?
  private var idleSince: ContinuousClock.Instant
  private var closeWaiters: [CheckedContinuation<Void, Never>] = []
  private var watchers: [Int: AsyncStream<ConnectivityState>.Continuation] = [:]
  private var nextWatcher = 0
  let channelzID = ChannelzID.next()
  var counters = ChannelzCounters()

  init(_ target: Target, _ connector: ClientConnector) {
    self.target = target
    self.connector = connector
    loop = connector.loop
    idleSince = loop.now
    balancer = connector.options.loadBalancer ?? connector.options.serviceConfig?.loadBalancer ?? .pickFirst
    config = CurrentConfig(connector.options.serviceConfig, for: target)
    throttle = connector.options.serviceConfig?.retryThrottling.map { RetryThrottle($0) }
    waiting = WaitingCalls(limit: connector.options.maxWaitingCalls)
  }

  // MARK: Calls

  /// Begins a call now, or as soon as there is a connection with room for it.
  func start(_ call: HTTP2ClientCall) {
    call.begin(on: self)
    guard !call.isOver else { return }
    if isDraining { return call.fail(over) }
    if waiting.isEmpty, let connection = pick(for: call) { return connection.begin(call) }
    if state == .transientFailure, let failure, !call.waitsForReady { return call.fail(failure) }
    guard waiting.append(call) else { return call.refuse(tooMany) }
    if state == .ready { fill() } else { wake() }
  }

  /// Counts a call that has ended.
  func callEnded(ok: Bool) {
    counters.ended(ok: ok)
    if ok { throttle?.succeeded() }
    // It may have been the last that the servers were looked for.
    if isDraining { loop.execute { self.refresh() } }
  }

  /// Whether calls that were made may be made again.
  var takesRetries: Bool { !isDraining }

  /// Knows of a call that will make an attempt, so that it ends when the channel does.
  func rest(_ call: RetryingCall) {
    if isDraining { return call.channelEnded(over) }
    // Those that were made once have their place.
    if !call.wasMade, resting.count >= connector.options.maxWaitingCalls { return call.channelEnded(tooMany) }
    resting[ObjectIdentifier(call)] = call
  }

  /// Forgets a call that rests no more.
  func wake(_ call: RetryingCall) { resting[ObjectIdentifier(call)] = nil }

  private func endResting(_ error: RPCError) {
    let calls = resting.values
    resting = [:]
    for call in calls { call.channelEnded(error) }
  }

  private var tooMany: RPCError {
    RPCError(
      code: .resourceExhausted, message: "\(connector.options.maxWaitingCalls) calls wait for the server already")
  }

  private var over: RPCError {
    RPCError(code: .unavailable, message: "the client has been \(state == .shutdown ? "closed" : "shut down")")
  }

  /// Where a call goes; `nil` when nothing that is connected has room.
  private func pick(for call: HTTP2ClientCall) -> HTTP2ClientConnection? {
    guard ready.count > 1 else { return ready.first?.connectionWithRoom }
    let choice = balancer.pick(for: call.head, from: ReadyEndpoints(subchannels: ready))
    if ready.indices.contains(choice), let connection = ready[choice].connectionWithRoom { return connection }
    return ready.lazy.compactMap(\.connectionWithRoom).first
  }

  /// Begins calls that wait, as far as there is room; makes room where that is allowed.
  private func fill() {
    while let call = waiting.first {
      guard let connection = pick(for: call) else {
        for subchannel in ready { subchannel.grow() }
        return
      }
      waiting.removeFirst()
      connection.begin(call)
    }
  }

  /// Connects what is not connected.
  private func wake() {
    let isNew = !isActive || subchannels.isEmpty
    isActive = true
    isAwaited = true
    startIdling()
    if isNew { source.ask() }
    for subchannel in subchannels { subchannel.connect() }
    refresh()
  }

  /// Connects ahead of calls.
  func connect() { if !isDraining { wake() } }

  // MARK: Servers

  private func found(_ result: Result<Resolution, RPCError>) {
    switch result {
    case .success(let resolution):
      adopt(resolution.serviceConfig)
      connector.hosts = resolution.hosts
      use(resolution.addresses.map(\.canonical))
      if subchannels.isEmpty {
        failure = RPCError(code: .unavailable, message: "the load balancer makes no endpoint of \(target)'s addresses")
      }
    case .failure(let error):
      if config?.methods == nil { adopt(nil) }
      if subchannels.isEmpty { failure = error }
    }
    refresh()
    for call in resting.values { call.configured() }
  }

  /// Has methods called as the resolver says, or else the client's options.
  private func adopt(_ found: ServiceConfig?) {
    guard let config, target.hasResolver else { return }
    let adopted = found ?? connector.options.serviceConfig ?? ServiceConfig()
    config.use(adopted)
    if adopted.retryThrottling != throttle?.limits { throttle = adopted.retryThrottling.map { RetryThrottle($0) } }
    if connector.options.loadBalancer == nil { balancer = adopted.loadBalancer ?? .pickFirst }
  }

  /// Keeps the subchannels of endpoints that are there still, makes those that are new, and retires the rest.
  private func use(_ addresses: [SocketAddress]) {
    var before = subchannels
    var seen = Set<Endpoint>()
    let endpoints = balancer.endpoints(of: addresses).filter { !$0.addresses.isEmpty && seen.insert($0).inserted }
    subchannels = endpoints.map { endpoint in
      guard let index = before.firstIndex(where: { $0.isOf(endpoint) }) else { return subchannel(endpoint) }
      let kept = before.remove(at: index)
      kept.endpoint = endpoint
      return kept
    }
    retired += before
    if isActive, balancer.connectsAhead || isAwaited || !waiting.takenOrOver {
      for subchannel in subchannels { subchannel.connect() }
    }
    for subchannel in before { subchannel.drain() }
  }

  private func subchannel(_ endpoint: Endpoint) -> Subchannel {
    Subchannel(endpoint, connector) { self.noticed($0, $1) }
  }

  private func noticed(_ subchannel: Subchannel, _ notice: Subchannel.Notice) {
    switch notice {
    case .gotRoom: fill()
    case .becameIdle: startIdling()
    case .failed(let error):
      failure = error
      source.ask()
      refresh()
    case .changed:
      if subchannel.isAtRest, isActive, !isDraining, subchannels.contains(where: { $0 === subchannel }) {
        // Its server may have moved, whether or not somebody wants it now.
        source.ask()
        if isWanted(subchannel) { subchannel.connect() }
      }
      refresh()
    }
  }

  /// Whether a subchannel that has no connection is to make one.
  ///
  /// One whose server goes away while calls run there will be used again; one that failed, and so has calls fail at once, has to
  /// find out by itself that it does no longer.
  private func isWanted(_ subchannel: Subchannel) -> Bool {
    balancer.connectsAhead || !waiting.takenOrOver || subchannel.callsInFlight > 0
      || subchannel.state == .transientFailure
  }

  /// Looks at what subchannels are up to, and does what follows.
  private func refresh() {
    retired.removeAll(where: \.isOver)
    ready = subchannels.filter { $0.state == .ready }
    guard state != .shutdown else { return }
    let before = state
    if !isDraining { state = aggregate }
    if state == .ready { isAwaited = false }
    fill()
    // Who comes later is told at once.
    if state == .transientFailure, before != state, let failure {
      for call in waiting.take(where: { !$0.waitsForReady }) { call.fail(failure) }
    }
    if isDraining { drain() }
  }

  /// What the states of subchannels come to: gRPC's `doc/load-balancing.md`.
  private var aggregate: ConnectivityState {
    if !ready.isEmpty { return .ready }
    if subchannels.isEmpty { return failure != nil ? .transientFailure : source.isAsking ? .connecting : .idle }
    if subchannels.contains(where: { $0.state == .connecting }) { return .connecting }
    return subchannels.contains { $0.state == .idle } ? .idle : .transientFailure
  }

  // MARK: Idling

  /// Connections that nobody uses are closed after a while; the next call makes others.
  private func startIdling() {
    guard let timeout = connector.options.idleTimeout else { return }
    idleSince = loop.now
    let due = idleSince.advanced(by: timeout)
    if let idleTimer, idleTimer.due <= due { return }
    idleTimer?.cancel()
    idle(at: due)
  }

  private func idle(at instant: ContinuousClock.Instant) {
    idleTimer = loop.schedule(at: instant) { self.becameIdle() }
  }

  private func becameIdle() {
    idleTimer = nil
    guard let timeout = connector.options.idleTimeout, isActive, !isDraining else { return }
    let due = idleSince.advanced(by: timeout)
    guard due <= loop.now else { return idle(at: due) }
    guard resting.isEmpty, waiting.takenOrOver, (subchannels + retired).allSatisfy({ $0.callsInFlight == 0 }) else {
      return idle(at: loop.now.advanced(by: max(timeout, Self.leastWait)))
    }
    (isActive, failure) = (false, nil)
    source.stop()
    for subchannel in subchannels { subchannel.drain() }
    refresh()
  }

  // MARK: Watching

  /// Tells somebody of the state, now and whenever it changes.
  func watch(_ watcher: AsyncStream<ConnectivityState>.Continuation) {
    watcher.yield(state)
    guard state != .shutdown else { return watcher.finish() }
    let id = nextWatcher
    nextWatcher += 1
    watchers[id] = watcher
    watcher.onTermination = { [self] _ in loop.run { [self] in watchers[id] = nil } }
  }

  private func publish() {
    for watcher in watchers.values { watcher.yield(state) }
    guard state == .shutdown else { return }
    for watcher in watchers.values { watcher.finish() }
    watchers = [:]
  }

  /// What channelz tells of it.
  func channelzReport(_ wanted: ChannelzSelection) -> ChannelzReport {
    var report = ChannelzReport(
      id: channelzID, name: target.description, state: state, counters: counters)
    report.subchannels = (subchannels + retired).map { $0.channelzSubchannel(wanted) }
    return report
  }

  // MARK: The end

  /// Begins no new calls; closes when those that run have ended.
  func beginGracefulShutdown() {
    guard !isDraining else { return }
    // Who waits to hear how its method is called has begun, and does without.
    for call in resting.values { call.makeAnyway() }
    isDraining = true
    endResting(over)
    refresh()
  }

  /// Calls that wait for room are begun calls to their caller: they still have their turn.
  ///
  /// Nothing waits for a backoff.
  private func drain() {
    while !ready.isEmpty, let call = waiting.first {
      waiting.removeFirst()
      (pick(for: call) ?? ready[0].anyConnection)?.begin(call)
    }
    for subchannel in ready { subchannel.drain() }
    guard state != .shutdown else { return }
    if waiting.takenOrOver || !isConnecting { giveUp() }
  }

  private var isConnecting: Bool { source.isAsking || subchannels.contains(where: \.isConnecting) }

  /// Nobody waits for a connection any more, or none will come.
  private func giveUp() {
    source.stop()
    for call in waiting.takeAll() { call.fail(over) }
    for subchannel in subchannels where subchannel.state != .ready { subchannel.drain() }
    guard state != .shutdown, (subchannels + retired).allSatisfy(\.isOver) else { return }
    end()
  }

  private func end() {
    idleTimer?.cancel()
    source.end()
    (subchannels, retired, ready) = ([], [], [])
    state = .shutdown
    for waiter in closeWaiters { waiter.resume() }
    closeWaiters = []
  }

  /// Ends everything now.
  func close() {
    guard state != .shutdown else { return }
    isDraining = true
    source.stop()
    let error = RPCError(code: .cancelled, message: "the client has been closed")
    endResting(error)
    for call in waiting.takeAll() { call.fail(error) }
    for subchannel in subchannels + retired { subchannel.close(error) }
    if state != .shutdown { end() }
  }

  func wait(_ waiter: CheckedContinuation<Void, Never>) {
    if state == .shutdown { waiter.resume() } else { closeWaiters.append(waiter) }
  }
}
