internal import WrightEventLoop
internal import WrightRPC

/// The tasks that run a loop's handlers: one after the other by one task for as long as they do not wait, kept for the next call when
/// there is none.
///
/// Making a task costs three allocations, two of them large, and more than the handler of a small call does; waking one that
/// waits costs none of them, but still as much as a small call's codec. So calls queue up while the loop reads, and one task is woken
/// for all of them. When a handler waits for something, its task is no more than that handler's, and another goes on with the
/// queue. A task that was cancelled cannot be used again, and ends.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class HandlerTasks: @unchecked Sendable {
  /// Tasks that are kept while they have nothing to do.
  private static let mostIdle = 1024

  private let loop: EventLoop
  // Chains, which are changed by plain stores: changing an array would be checked, at run time, for overlapping access.
  private var firstIdle: HandlerTask?
  private var idleCount = 0
  private var firstCall: HTTP2ServerCall?
  private var lastCall: HTTP2ServerCall?
  /// Whether the loop will look at the queue again.
  private var isLookedAfter = false
  private var isClosed = false
  /// Handlers that have been asked for and have not ended.
  fileprivate(set) var running = 0
  /// Told when the last of them has ended, once somebody waits for that.
  var onIdle: (() -> Void)?

  init(loop: EventLoop) { self.loop = loop }

  /// Runs the handler of a call, soon, and then the call's `finish`.
  func run(_ call: HTTP2ServerCall) {
    running += 1
    if let lastCall { lastCall.nextCall = call } else { firstCall = call }
    lastCall = call
    if !isLookedAfter { lookAfterCalls() }
  }

  /// Has a task go on with the queue, and looks again when that task has done what it can for now.
  private func lookAfterCalls() {
    isLookedAfter = firstCall != nil
    guard isLookedAfter else { return }
    if let idle = takeIdle() { idle.wake() } else { HandlerTask(of: self).start(on: loop) }
    loop.execute { self.lookAfterCalls() }
  }

  /// The next call whose handler is to be run.
  fileprivate func next() -> HTTP2ServerCall? {
    guard let call = firstCall else { return nil }
    firstCall = call.nextCall
    if firstCall == nil { lastCall = nil } else { call.nextCall = nil }
    return call
  }

  /// Keeps a task that has nothing to do.
  ///
  /// - Returns: whether there was room.
  fileprivate func keep(_ task: HandlerTask) -> Bool {
    guard !isClosed, idleCount < Self.mostIdle else { return false }
    task.nextIdle = firstIdle
    firstIdle = task
    idleCount += 1
    return true
  }

  /// A handler has ended.
  fileprivate func ended() {
    running -= 1
    if running == 0, let onIdle { onIdle() }
  }

  private func takeIdle() -> HandlerTask? {
    guard let task = firstIdle else { return nil }
    firstIdle = task.nextIdle
    task.nextIdle = nil
    idleCount -= 1
    return task
  }

  /// Lets the idle tasks end, and the others when they become idle.
  func close() {
    isClosed = true
    while let task = takeIdle() { task.wake() }
  }
}

/// One task that runs one handler after the other.
///
/// Unchecked, because: everything here belongs to the loop's thread, but `task`, which is written before anybody else sees it.
final class HandlerTask: @unchecked Sendable {
  private let pool: HandlerTasks
  private let wakeUp = WakeUp()
  private var task: Task<Void, Never>?
  private var isCancelled = false
  /// The idle task below this one.
  fileprivate var nextIdle: HandlerTask?

  fileprivate init(of pool: HandlerTasks) { self.pool = pool }

  fileprivate func start(on loop: EventLoop) {
    task = Task(executorPreference: loop) { await self.serve() }
  }

  /// Cancels the handler; the task is not used again.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  fileprivate func wake() { wakeUp.wake() }

  /// A handler may leave the loop, but a task that prefers a loop comes back to it: what stands between two awaits runs there.
  private func serve() async {
    var isKept = true
    while isKept {
      while !isCancelled, let call = pool.next() {
        // A call may be over before its handler could begin.
        if call.begin(by: self) {
          do throws(RPCError) {
            let request = try call.takeRequest()
            call.finish(await call.handler.run(call, request: request))
          } catch {
            call.finish(.failure(error))
          }
        }
        pool.ended()
      }
      isKept = !isCancelled
      if isKept { await wakeUp.wait { if !pool.keep(self) { isKept = false; wakeUp.wake() } } }
    }
    task = nil
  }
}
