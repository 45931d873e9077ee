internal import WrightEventLoop
internal import WrightRPC

/// The tasks that run a loop's handlers, kept for the next call when one has ended.
///
/// Making a task costs three allocations, two of them large, and more than the handler of a small call does; waking one that
/// waits costs none of them. A task that was cancelled cannot be used again, and ends.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class HandlerTasks: @unchecked Sendable {
  /// Tasks that are kept while they have nothing to do.
  private static let mostIdle = 1024

  private let loop: EventLoop
  // A chain, which is changed by plain stores: changing an array would be checked, at run time, for overlapping access.
  private var firstIdle: HandlerTask?
  private var idleCount = 0
  private var isClosed = false
  /// Handlers that have begun and not ended.
  fileprivate(set) var running = 0
  /// Told when the last of them has ended, once somebody waits for that.
  var onIdle: (() -> Void)?

  init(loop: EventLoop) { self.loop = loop }

  /// Runs the handler of a call, and then the call's `finish`.
  ///
  /// - Returns: the task, to be cancelled when the call is over before its handler is.
  func run(_ call: HTTP2ServerCall, request: ReceivedMessage?) -> HandlerTask {
    running += 1
    guard let waiting = takeIdle() else { return HandlerTask(call, request, of: self, on: loop) }
    waiting.take(call, request)
    return waiting
  }

  /// Keeps a task whose handler has ended.
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
    while let task = takeIdle() { task.end() }
  }
}

/// One task that runs one handler after the other.
///
/// Unchecked, because: everything here belongs to the loop's thread, but `task`, which is written before anybody else sees it.
final class HandlerTask: @unchecked Sendable {
  private struct Work {
    let call: HTTP2ServerCall
    let request: ReceivedMessage?
  }

  private let pool: HandlerTasks
  private let loop: EventLoop
  private var work: Work?
  private let wakeUp = WakeUp()
  private var task: Task<Void, Never>?
  private var isCancelled = false
  /// The idle task below this one.
  fileprivate var nextIdle: HandlerTask?

  fileprivate init(_ call: HTTP2ServerCall, _ request: ReceivedMessage?, of pool: HandlerTasks, on loop: EventLoop) {
    self.pool = pool
    self.loop = loop
    work = Work(call: call, request: request)
    task = Task(executorPreference: loop) { await self.serve() }
  }

  /// Cancels the handler; the task is not used again.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  fileprivate func take(_ call: HTTP2ServerCall, _ request: ReceivedMessage?) {
    work = Work(call: call, request: request)
    wakeUp.wake()
  }

  fileprivate func end() { wakeUp.wake() }

  /// A handler may leave the loop, but a task that prefers a loop comes back to it: what stands between two awaits runs there.
  private func serve() async {
    while let work = work.take() {
      do throws(RPCError) {
        let request: [UInt8]? = if let message = work.request { try work.call.open(message) } else { nil }
        work.call.finish(await work.call.handler.run(work.call, request: request))
      } catch {
        work.call.finish(.failure(error))
      }
      pool.ended()
      if isCancelled { break }
      await wakeUp.wait { if !pool.keep(self) { wakeUp.wake() } }
    }
    task = nil
  }
}
