internal import Synchronization

/// One libuv loop, on one thread, as a Swift executor.
///
/// A task that prefers this executor runs on the loop's thread, and so does an actor that names its ``isolation`` as its own
/// executor. What is confined to the loop needs no lock. One turn of the loop is: wait for I/O, take in all that came, run the jobs that this made ready
/// until there are none, then flush each connection that was touched, once.
///
/// Unchecked, because: `inbox` is guarded by its mutex, `thread` is written once before anybody else sees the loop, and all other
/// state is touched by the loop's own thread alone.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
  /// What is waiting to be run on the loop.
  private enum Work: Sendable {
    case job(UnownedJob)
    case isolated(UnownedJob)
    case body(@Sendable () -> Void)
  }

  private struct Inbox {
    var work: [Work] = []
    var isClosed = false
  }

  /// How often a turn goes round before it looks at I/O again, so that jobs that beget jobs cannot starve the sockets.
  private static let roundsPerTurn = 64

  private let inbox = Mutex(Inbox())
  // Looked at in each round of a turn, so that the lock is taken only when there is something in the inbox.
  private let hasMail = Atomic(false)
  private let serial = LoopIsolation()
  private let clock: ManualClock?
  private var poller: Poller?
  private var thread = LoopThread()
  private var ready: [Work] = []
  private var running: [Work] = []
  private var timers = TimerQueue()
  private var touched: [any Flushable] = []

  /// Makes a loop and starts its thread.
  public init(name: String = "wright.loop") throws(UVError) {
    clock = nil
    let poller = try Poller()
    self.poller = poller
    try poller.attach(to: self)
    // The new thread passes the gate once `thread` is written.
    let gate = Mutex(())
    let passGate: () -> Void = { gate.withLock { _ in } }
    do throws(UVError) {
      try gate.withLock { _ throws(UVError) in
        thread = try LoopThread.start(name: name) { [self] in
          passGate()
          poller.run(self)
          serial.loopEnded()
        }
      }
    } catch {
      poller.discard()
      throw error
    }
  }

  /// Makes a loop without thread or I/O, which a test turns by hand.
  ///
  /// The thread that calls ``turn()`` is the loop's while it does.
  public init(clock: ManualClock) {
    self.clock = clock
  }

  /// Whether the caller is on the loop's thread.
  public var isCurrent: Bool { thread.isCurrent }

  /// The time that this loop goes by.
  public var now: ContinuousClock.Instant { clock?.now ?? .now }

  /// The poller of a real loop.
  ///
  /// - Throws: `UVError` for a loop that a test turns by hand, which has no sockets, and for one that has been closed.
  func requirePoller(_ action: @autoclosure () -> String) throws(UVError) -> Poller {
    guard let poller else { throw UVError(code: UVError.badHandle, action: action()) }
    return poller
  }

  // MARK: Running things

  /// Takes a job to run on the loop; from any thread.
  public func enqueue(_ job: consuming ExecutorJob) {
    submit(.job(UnownedJob(job)))
  }

  /// The loop as the executor of tasks.
  public func asUnownedTaskExecutor() -> UnownedTaskExecutor { unsafe UnownedTaskExecutor(ordinary: self) }

  /// The loop as the executor of an actor.
  ///
  /// It is an object of its own, since a job must be run as what it was enqueued as: isolated to an actor, or not. A task that is run
  /// as isolated without need is enqueued once more at its first call of a function that is not.
  public var isolation: LoopIsolation {
    serial.hold(self)
    return serial
  }

  fileprivate func enqueueIsolated(_ job: UnownedJob) { submit(.isolated(job)) }

  /// Runs `body` on the loop, soon, and after whatever was submitted before it.
  ///
  /// - Returns: whether it will: a loop that has been closed drops it.
  @discardableResult public func execute(_ body: @escaping @Sendable () -> Void) -> Bool {
    submit(.body(body))
  }

  /// Runs `body` on the loop: at once when already there.
  ///
  /// - Returns: whether it was run, or will be: a loop that has been closed drops it.
  @discardableResult public func run(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard isCurrent else { return execute(body) }
    body()
    return true
  }

  @discardableResult private func submit(_ work: Work) -> Bool {
    if isCurrent {
      ready.append(work)
      return true
    }
    // Waking stays inside the lock: after `isClosed` is set the handle that it uses is gone.
    return inbox.withLock { inbox in
      guard !inbox.isClosed else { return false }
      inbox.work.append(work)
      // An exchange, and below too inside the lock: whoever takes the inbox has then seen all who put something in, which
      // ThreadSanitizer can follow where it cannot follow the lock.
      _ = hasMail.exchange(true, ordering: .acquiringAndReleasing)
      if inbox.work.count == 1 { poller?.wake() }
      return true
    }
  }

  // MARK: Timers

  /// Runs `body` after a delay.
  ///
  /// On the loop only.
  public func schedule(after delay: Duration, _ body: @escaping () -> Void) -> LoopTimer {
    schedule(at: now.advanced(by: delay), body)
  }

  /// Runs `body` at an instant, or as soon as it can if that has passed.
  ///
  /// On the loop only.
  public func schedule(at instant: ContinuousClock.Instant, _ body: @escaping () -> Void) -> LoopTimer {
    assert(isCurrent)
    let timer = LoopTimer(due: instant, loop: self, body: body)
    timers.insert(timer)
    return timer
  }

  func timerWasCancelled() { timers.noteCancelled() }

  private func fireTimers() {
    guard timers.earliest() != nil else { return }
    let now = self.now
    while let timer = timers.popDue(at: now) { timer.fire() }
  }

  // MARK: Turning

  /// Has `connection` flushed once at the end of this turn.
  ///
  /// On the loop only.
  ///
  /// The caller marks it once a turn: the loop keeps no set.
  public func flushLater(_ connection: any Flushable) {
    touched.append(connection)
  }

  /// Does all that is ready: jobs and due timers until there are none, then flushes.
  ///
  /// - Returns: whether there was nothing left to do.
  @discardableResult public func turn() -> Bool {
    if clock != nil { thread = .current }
    fireTimers()
    for _ in 0..<Self.roundsPerTurn {
      collectInbox()
      if ready.isEmpty { flushTouched() }
      if ready.isEmpty { break }
      runReady()
    }
    // Nor can they keep what was written from going out.
    flushTouched()
    let isIdle = ready.isEmpty
    poller?.prepare(isIdle: isIdle, next: isIdle ? timers.earliest() : nil)
    return isIdle
  }

  private func collectInbox() {
    guard hasMail.load(ordering: .relaxed) else { return }
    inbox.withLock { inbox in
      _ = hasMail.exchange(false, ordering: .acquiringAndReleasing)
      guard !inbox.work.isEmpty else { return }
      if ready.isEmpty {
        swap(&ready, &inbox.work)
      } else {
        ready.append(contentsOf: inbox.work)
        inbox.work.removeAll(keepingCapacity: true)
      }
    }
  }

  private func runReady() {
    swap(&ready, &running)
    for work in running {
      switch work {
      case .body(let body): body()
      case .job(let job): unsafe job.runSynchronously(on: asUnownedTaskExecutor())
      case .isolated(let job):
        unsafe job.runSynchronously(isolatedTo: serial.asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
      }
    }
    running.removeAll(keepingCapacity: true)
  }

  private func flushTouched() {
    while let connection = touched.popLast() { connection.flush() }
  }

  // MARK: Closing

  /// Stops the loop: what was submitted before runs, then its handles close and its thread ends.
  ///
  /// Whoever closes a loop has closed its sockets first. Returns at once; may be told twice.
  public func close() {
    execute { [self] in
      let wasClosed = inbox.withLock { inbox in
        defer { inbox.isClosed = true }
        return inbox.isClosed
      }
      guard !wasClosed else { return }
      poller?.close()
      // Timers hold their loop until they are done.
      timers = TimerQueue()
      // A loop that a test turns has no thread that could end.
      if poller == nil { serial.loopEnded() }
    }
  }
}

/// An ``EventLoop`` as the executor of actors, whose code then runs on the loop's thread.
///
/// It keeps its loop until that has ended; what is enqueued then is dropped.
public final class LoopIsolation: SerialExecutor {
  private enum Hold {
    /// Nobody has asked for it yet.
    case unused
    /// Actors may have the loop as their executor; left when the loop's thread ends.
    case running(EventLoop)
    /// The loop's thread is gone.
    case ended
  }

  // Not a weak reference, which would make every count of references to the loop slow.
  private let hold = Mutex(Hold.unused)

  fileprivate func hold(_ loop: EventLoop) {
    hold.withLock { if case .unused = $0 { $0 = .running(loop) } }
  }

  fileprivate func loopEnded() {
    let held = loop
    hold.withLock { $0 = .ended }
    // Let go of outside the lock.
    withExtendedLifetime(held) {}
  }

  private var loop: EventLoop? {
    hold.withLock { if case .running(let loop) = $0 { loop } else { nil } }
  }

  /// Takes a job to run on the loop; from any thread.
  public func enqueue(_ job: consuming ExecutorJob) { loop?.enqueueIsolated(UnownedJob(job)) }

  /// The loop as the executor of actors.
  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }

  /// Ends the process when the caller is not on the loop.
  public func checkIsolated() {
    precondition(loop?.isCurrent == true, "not on the event loop's thread")
  }
}

/// A connection that gathers what it has to send, and sends it once a turn.
public protocol Flushable: AnyObject {
  /// Sends what has gathered. On the loop only.
  func flush()
}

/// Time that moves only when a test says so.
public final class ManualClock: Sendable {
  private let instant = Mutex(ContinuousClock.Instant.now)

  /// Makes a clock that stands still.
  public init() {}

  /// The time it shows.
  public var now: ContinuousClock.Instant { instant.withLock { $0 } }

  /// Moves the time forward.
  public func advance(by duration: Duration) {
    instant.withLock { $0 = $0.advanced(by: duration) }
  }
}
