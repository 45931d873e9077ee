internal import Synchronization
public import WrightRPC

/// gRPC without a wire: clients and a server in one process, for tests and for embedding.
///
/// Calls behave as over HTTP/2: messages are bytes, held back where nobody reads; metadata that a wire would not carry is left
/// out; deadlines, cancellation, limits on messages and status are the same. There is no limit on metadata.
public final class InProcessTransport: Sendable {
  private let listener = InProcessServer()

  /// Makes a transport; calls are answered once its server listens.
  public init() {}

  /// The server's end: one server listens on it.
  public var server: some ServerTransport { listener }

  /// A client's end; each that is asked for is shut down by itself.
  public var client: some ClientTransport { InProcessClient(listener) }
}

/// The running calls of one end, and who waits for the last of them.
private final class RunningCalls: Sendable {
  private struct State {
    var calls: [ObjectIdentifier: InProcessExchange] = [:]
    var isDraining = false
    var waiters: [CheckedContinuation<Void, Never>] = []

    /// Who may go on, now that the last call has ended.
    mutating func released() -> [CheckedContinuation<Void, Never>] {
      guard isDraining, calls.isEmpty else { return [] }
      defer { waiters = [] }
      return waiters
    }
  }

  private let state = Mutex(State())

  /// - Returns: whether the call may run.
  func insert(_ call: InProcessExchange) -> Bool {
    state.withLock { state in
      guard !state.isDraining else { return false }
      state.calls[ObjectIdentifier(call)] = call
      return true
    }
  }

  var isDraining: Bool { state.withLock(\.isDraining) }

  func contains(_ call: InProcessExchange) -> Bool { state.withLock { $0.calls[ObjectIdentifier(call)] != nil } }

  func remove(_ call: InProcessExchange) {
    release { $0.calls[ObjectIdentifier(call)] = nil }
  }

  func beginGracefulShutdown() {
    release { $0.isDraining = true }
  }

  func close(_ error: RPCError) {
    beginGracefulShutdown()
    for call in state.withLock({ Array($0.calls.values) }) { call.fail(error) }
  }

  private func release(_ change: (inout State) -> Void) {
    let released = state.withLock { state in
      change(&state)
      return state.released()
    }
    for waiter in released { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { waiter in
      release { $0.waiters.append(waiter) }
    }
  }
}

/// The end that serves.
private final class InProcessServer: ServerTransport {
  private struct State {
    var router: RPCRouter?
    var waiting: [InProcessExchange] = []
    var isStopped = false
  }

  private let running = RunningCalls()
  private let state = Mutex(State())

  let listeningAddresses = [InProcessExchange.address]

  func listen(_ router: RPCRouter) async throws {
    let waiting = state.withLock { state in
      state.router = router
      defer { state.waiting = [] }
      return state.waiting
    }
    for call in waiting { begin(call) }
  }

  /// Has a call answered now, or once somebody listens if it waits for that.
  func begin(_ call: InProcessExchange) {
    let (router, isStopped) = state.withLock { state in
      if state.router == nil, !state.isStopped, call.head.waitForReady == true { state.waiting.append(call) }
      return (state.router, state.isStopped)
    }
    guard let router else {
      if isStopped { return call.fail(.shuttingDown) }
      if call.head.waitForReady != true { return call.fail(.unavailable("nobody listens in this process yet")) }
      return call.whenOver { [weak self] in self?.forget($0) }
    }
    guard let handler = router.handler(path: call.head.path) else {
      return call.refuse(RPCError(code: .unimplemented, message: "there is no method \(call.head.path)"), router)
    }
    guard running.insert(call) else { return call.fail(.shuttingDown) }
    call.whenServed { [running] in running.remove($0) }
    call.start(handler, router)
  }

  func beginGracefulShutdown() {
    running.beginGracefulShutdown()
    sendAwayWaiting()
  }

  func close() {
    running.close(.unavailable("the server closed the connection"))
    sendAwayWaiting()
  }

  /// Nobody will listen any more.
  private func sendAwayWaiting() {
    let waiting = state.withLock { state in
      state.isStopped = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for call in waiting { call.fail(.shuttingDown) }
  }

  /// A client waits no more.
  func sendAwayWaiting(of client: RunningCalls, _ error: RPCError) {
    let waiting = state.withLock { state in
      let all = state.waiting
      state.waiting.removeAll(where: client.contains)
      return all.filter(client.contains)
    }
    for call in waiting { call.fail(error) }
  }

  private func forget(_ call: InProcessExchange) {
    state.withLock { $0.waiting.removeAll { $0 === call } }
  }

  func waitUntilClosed() async { await running.wait() }
}

/// The end that calls.
private final class InProcessClient: ClientTransport {
  private let running = RunningCalls()
  private let server: InProcessServer
  let target = InProcessExchange.address
  /// Nothing leaves the process.
  let isConfidential = true

  init(_ server: InProcessServer) { self.server = server }

  deinit { beginGracefulShutdown() }

  func open(_ head: ClientCallHead) -> any ClientCall {
    let call = InProcessExchange(head)
    if running.insert(call) {
      call.whenOver { [running] in running.remove($0) }
      call.startClock()
      server.begin(call)
      // A shutdown may have come between the two.
      if running.isDraining { sendAwayWaiting() }
    } else {
      call.fail(.unavailable("the client has been shut down"))
    }
    return InProcessClientCall(call)
  }

  func beginGracefulShutdown() {
    running.beginGracefulShutdown()
    sendAwayWaiting()
  }

  /// Those that run go on to their end, not those that wait for somebody to listen.
  private func sendAwayWaiting() {
    server.sendAwayWaiting(of: running, .unavailable("the client has been shut down"))
  }

  func close() { running.close(RPCError(code: .cancelled, message: "the client has been closed")) }

  func waitUntilClosed() async { await running.wait() }
}

extension RPCError {
  fileprivate static let shuttingDown = unavailable("the server is shutting down")

  fileprivate static func unavailable(_ message: String) -> RPCError { RPCError(code: .unavailable, message: message) }
}
