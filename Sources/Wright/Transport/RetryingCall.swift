internal import Synchronization
internal import WrightEventLoop
internal import WrightRPC

/// A call that may be made more than once: it begins attempts, each a call by itself, until one of them is the one that counts.
///
/// Until then what is sent is kept, and goes to each attempt; from then on everything goes straight to that one. That is the first
/// that brings response headers, or the one whose end is the call's; or the oldest one when too much was sent to be kept.
///
/// Unchecked, because: `chosen` is guarded by its mutex, and the rest belongs to the loop's thread.
final class RetryingCall: ClientCall, @unchecked Sendable {
  private let chosen = Mutex<HTTP2ClientCall?>(nil)
  /// Whether there is one: looked at before the lock is taken.
  private let hasChosen = Atomic(false)
  private var head: ClientCallHead
  private let compression: Compression
  private let maxKeptBytes: Int
  private let channel: ClientChannel
  private let loop: EventLoop
  private var plan: AttemptPlan?
  private var running: [HTTP2ClientCall] = []
  /// The last attempt that ended, whose error is the call's if no other follows.
  private var ended: HTTP2ClientCall?
  private var kept: [[UInt8]] = []
  private var keptBytes = 0
  private var isSendingDone = false
  private var isSettled = false
  private var timer: LoopTimer?
  /// Who waits for the attempt that counts.
  private var waiters: [Waiter<Void>] = []

  /// - Parameter config: how the method is called; `nil` when that has to be waited for.
  init(
    _ head: ClientCallHead, _ config: MethodConfig?, compression: Compression, maxKeptBytes: Int,
    channel: ClientChannel, loop: EventLoop
  ) {
    self.head = head
    self.compression = compression
    self.maxKeptBytes = maxKeptBytes
    self.channel = channel
    self.loop = loop
    plan = config.map { AttemptPlan($0.attempts) }
  }

  // MARK: Attempts. On the loop.

  /// Whether an attempt was made.
  var wasMade: Bool { plan != nil }

  /// Makes the first attempt, as soon as it is known how.
  func start() {
    channel.counters.callsStarted &+= 1
    guard plan == nil else { return attempt() }
    if let deadline = head.deadline { rest(until: deadline) } else { channel.rest(self) }
    channel.connect()
    configured()
  }

  /// It may be known now how the method is called.
  func configured() {
    guard plan == nil, !isSettled, let methods = channel.config?.methods else { return }
    let config = methods[head.path]
    if let config { head.apply(config, now: loop.now) }
    plan = AttemptPlan(config?.attempts)
    attempt()
  }

  /// Makes the first attempt though it is not known how.
  func makeAnyway() {
    guard plan == nil, !isSettled else { return }
    plan = AttemptPlan(nil)
    attempt()
  }

  private func attempt() {
    guard !isSettled else { return }
    if plan == nil || head.deadline.map({ $0 <= loop.now }) ?? false { return giveUp(.deadlinePassed) }
    wakeUp()
    let before = plan?.count ?? 0
    let next = plan?.begin()
    let call = HTTP2ClientCall(head, compression: compression, loop: loop, owner: self, previousAttempts: before)
    running.append(call)
    for envelope in kept { try? call.write(envelope) }
    if isSendingDone { call.endSending() }
    if let next { scheduleHedge(after: next) }
    channel.start(call)
    settleIfTooMuchIsKept()
  }

  private func scheduleHedge(after delay: Duration) {
    timer?.cancel()
    timer = loop.schedule(after: delay) { [self] in
      if !isSettled, plan?.mayHedge(channel.throttle) == true, channel.takesRetries { attempt() }
    }
  }

  /// An attempt has response headers: it is the one that counts.
  func attemptResponded(_ call: HTTP2ClientCall) { settle(on: call) }

  /// An attempt ended, and no response headers had come.
  func attemptEnded(_ call: HTTP2ClientCall, _ error: RPCError?, _ fate: AttemptOutcome.Fate) {
    running.removeAll { $0 === call }
    guard !isSettled else { return }
    ended = call
    switch decide(error, fate) {
    case .settle: settle(on: call)
    case .wait: break
    case .again(let delay): again(after: delay)
    }
  }

  private func decide(_ error: RPCError?, _ fate: AttemptOutcome.Fate) -> AttemptPlan.Decision {
    guard let error else { return .settle }
    let outcome = AttemptOutcome(error.code, fate: fate, pushback: error.retryPushback)
    return plan?.ended(
      outcome, others: !running.isEmpty, mayRepeat: channel.takesRetries, jitter: .random(in: 0.8...1.2),
      throttle: &channel.throttle) ?? .settle
  }

  private func again(after delay: Duration) {
    timer?.cancel()
    guard delay > .zero else { return attempt() }
    let due = loop.now.advanced(by: delay)
    guard running.isEmpty else { return scheduleHedge(after: delay) }
    // A call whose time is over by then ends when it is: the attempt finds that out.
    rest(until: head.deadline.map { min($0, due) } ?? due)
  }

  private func rest(until instant: ContinuousClock.Instant) {
    timer = loop.schedule(at: instant) { [self] in attempt() }
    channel.rest(self)
  }

  private func wakeUp() {
    timer?.cancel()
    timer = nil
    channel.wake(self)
  }

  /// The channel takes no more attempts.
  func channelEnded(_ error: RPCError) { if let ended { settle(on: ended) } else { giveUp(error) } }

  // MARK: The one that counts. On the loop.

  /// Makes an attempt the one that counts, and gives the others up.
  private func settle(on call: HTTP2ClientCall) {
    guard !isSettled else { return }
    isSettled = true
    chosen.withLock { $0 = call }
    hasChosen.store(true, ordering: .releasing)
    wakeUp()
    call.owner = nil
    switch call.outcome {
    case nil: call.isCounted = true
    case .success: tell(ok: true, .ok, "")
    case .failure(let error): tell(ok: false, error.code, error.message)
    }
    for other in running where other !== call {
      other.owner = nil
      other.fail(RPCError(code: .cancelled, message: "another attempt was answered first"))
    }
    running = []
    kept = []
    ended = nil
    for waiter in waiters { waiter.resume() }
    waiters = []
  }

  private func tell(ok: Bool, _ code: StatusCode, _ message: String) {
    channel.callEnded(ok: ok)
    head.observation?.settled(code, message)
  }

  private func settleIfTooMuchIsKept() {
    if keptBytes > maxKeptBytes, let first = running.first { settle(on: first) }
  }

  /// Ends the call with an error of this end.
  private func giveUp(_ error: RPCError) {
    if let call = chosenCall { return call.fail(error) }
    let call = running.first ?? unmade
    // One that was never begun is counted by nobody else.
    if running.isEmpty { tell(ok: false, error.code, error.message) }
    settle(on: call)
    call.fail(error)
  }

  /// A call that is not made, and of which nobody is told: it stands for the one that failed.
  private var unmade: HTTP2ClientCall {
    var head = head
    head.observation = nil
    return HTTP2ClientCall(head, compression: compression, loop: loop)
  }

  private func write(_ envelope: consuming [UInt8]) {
    if let call = chosenCall {
      try? call.write(envelope)
      return
    }
    if let error = head.refusal(ofRequest: envelope) { return giveUp(error) }
    keptBytes += envelope.count
    kept.append(envelope)
    for call in running { if let last = kept.last { try? call.write(last) } }
    settleIfTooMuchIsKept()
  }

  private func endSending() {
    isSendingDone = true
    if let call = chosenCall { return call.endSending() }
    for call in running { call.endSending() }
  }

  // MARK: What the caller does. From any task.

  private var chosenCall: HTTP2ClientCall? {
    hasChosen.load(ordering: .acquiring) ? chosen.withLock { $0 } : nil
  }

  /// The attempt that counts, once it is known; `nil` when a writer need not wait for it.
  private func wait(asWriter isWriter: Bool) async throws -> HTTP2ClientCall? {
    if let call = chosenCall { return call }
    let task = TaskIdentity.current
    let giveUp = { @Sendable in if isWriter { self.writerCancelled(task) } else { self.cancel() } }
    try await withTaskCancellationHandler {
      try await Waiter.wait { waiter in
        loop.look(after: waiter) { self.wait(waiter, isWriter) }
        // The handler below may have run before there was anybody to send away.
        if Task.isCancelled { giveUp() }
      }
    } onCancel: {
      giveUp()
    }
    return chosenCall
  }

  private func writerCancelled(_ task: TaskIdentity) {
    loop.run {
      guard let index = self.waiters.firstIndex(where: { $0.task == task }) else { return }
      self.waiters.remove(at: index).resume(throwing: CancellationError())
    }
  }

  private func wait(_ waiter: Waiter<Void>, _ isWriter: Bool) {
    if isSettled || isWriter && keptBytes <= maxKeptBytes { waiter.resume() } else { waiters.append(waiter) }
  }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    let envelope = compressed ? try compression.seal(envelope) : envelope
    loop.run { self.write(envelope) }
    try await wait(asWriter: true)?.waitForRoom()
  }

  func sendOnly(_ envelope: consuming [UInt8]) {
    let envelope = compression.sealOrLeave(envelope)
    loop.run {
      self.write(envelope)
      self.endSending()
    }
  }

  func finishSending() { loop.run { self.endSending() } }

  func initialMetadata() async throws -> Metadata {
    try await wait(asWriter: false)?.initialMetadata() ?? [:]
  }

  func receive() async throws -> [UInt8]? { try await wait(asWriter: false)?.receive() }

  var receivedCompressed: Bool { chosenCall?.receivedCompressed ?? false }

  var trailingMetadata: Metadata { chosenCall?.trailingMetadata ?? [:] }

  func cancel(_ error: RPCError) { loop.run { self.giveUp(error) } }
}
