internal import CartwrightBasket
internal import CartwrightContracts
internal import SmartcartAPI
internal import Synchronization
internal import WrightRPC

/// Where one live cart is looked at: its committed state, those who watch it, and the stream that scans for it.
///
/// The store's writer alone publishes, in the order of revisions; everybody reads.
final class CartRoom: Sendable {
  /// The most watchers of one cart.
  static let watcherLimit = 16_384

  private struct State {
    var cart: CartState
    var watchers: [Int: Watcher] = [:]
    var entered = 0
    var scanning: ScanTurn.Continuation?
    var isStopped = false
  }

  private let state: Mutex<State>

  /// The one turn to scan of a session; ends by an error that says why.
  typealias ScanTurn = AsyncThrowingStream<Never, any Error>

  init(_ cart: CartState) { state = Mutex(State(cart: cart)) }

  /// The cart as it is on disk.
  var cart: CartState { state.withLock { $0.cart } }

  /// Makes a new state known, and tells watchers of the changes that led to it.
  func publish(_ cart: CartState, _ changes: [SmartcartCartChange]) {
    let watchers = state.withLock { state in
      state.cart = cart
      return Array(state.watchers.values)
    }
    for watcher in watchers { watcher.tell(changes, isLast: cart.basket.state.isFinal) }
  }

  /// Begins to watch.
  ///
  /// - Returns: the cart as it stands, and every change after it.
  /// - Throws: `PERMISSION_DENIED` for somebody who has nothing to do with the session.
  func watch(as caller: Caller) throws -> (cart: CartState, changes: Watcher.Changes) {
    let (changes, continuation) = Watcher.Changes.makeStream(bufferingPolicy: .bufferingOldest(Watcher.queueLimit))
    let (cart, number) = try state.withLock { state in
      try state.cart.authorize(caller)
      guard !state.isStopped else { throw Self.stopped }
      guard state.watchers.count < Self.watcherLimit else {
        throw RPCError(code: .resourceExhausted, message: "the cart has too many watchers: try again later")
      }
      let pairing = caller.role == .terminal ? state.cart.pairing?.id : nil
      state.entered += 1
      state.watchers[state.entered] = Watcher(continuation, pairing: pairing)
      return (state.cart, state.entered)
    }
    continuation.onTermination = { [weak self] _ in self?.leave(number) }
    if cart.basket.state.isFinal { continuation.finish() }
    return (cart, changes)
  }

  /// How many watch.
  var watcherCount: Int { state.withLock { $0.watchers.count } }

  /// Becomes the one stream that scans; the turn of the one before ends.
  func takeScanning() throws -> ScanTurn {
    let (turn, continuation) = ScanTurn.makeStream()
    let before = try state.withLock { state in
      guard !state.isStopped else { throw Self.stopped }
      defer { state.scanning = continuation }
      return state.scanning
    }
    before?.finish(throwing: RPCError(code: .aborted, message: "another stream of this session was opened"))
    return turn
  }

  /// Sends everybody away who looks on, and lets nobody in any more.
  func stop() {
    let (watchers, scanning) = state.withLock { state in
      state.isStopped = true
      return (Array(state.watchers.values), state.scanning)
    }
    for watcher in watchers { watcher.end(Self.stopped) }
    scanning?.finish(throwing: Self.stopped)
  }

  private static let stopped = RPCError(
    code: .unavailable, message: "the server is stopping: connect again, and go on from where you are")

  private func leave(_ number: Int) {
    state.withLock { _ = $0.watchers.removeValue(forKey: number) }
  }
}

/// Somebody who watches a cart, and what waits to be sent to them.
struct Watcher: Sendable {
  /// The most changes that wait for one watcher.
  static let queueLimit = 1_024

  typealias Changes = AsyncThrowingStream<SmartcartCartChange, any Error>

  private let continuation: Changes.Continuation
  /// The pairing by which a terminal may watch.
  private let pairing: String?

  init(_ continuation: Changes.Continuation, pairing: String?) {
    self.continuation = continuation
    self.pairing = pairing
  }

  /// Ends the watching, once what is queued has been read.
  func end(_ error: RPCError) { continuation.finish(throwing: error) }

  /// Queues changes; the last of a session ends the watching, and so does a queue that is full.
  func tell(_ changes: [SmartcartCartChange], isLast: Bool) {
    for change in changes {
      if case .dropped = continuation.yield(change) {
        let message = "more than \(Self.queueLimit) changes waited: read faster, and go on from the last revision"
        return end(RPCError(code: .resourceExhausted, message: message))
      }
      if let pairing, case .terminalUnpaired(let unpaired) = change.change, unpaired.pairingID == pairing {
        let message = "the pairing has ended: pair again to watch"
        return end(RPCError(code: .permissionDenied, message: message))
      }
    }
    if isLast { continuation.finish() }
  }
}
