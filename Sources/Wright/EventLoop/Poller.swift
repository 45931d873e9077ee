internal import CUV

/// The libuv loop under an ``EventLoop``, with the five handles that drive its turns.
///
/// Everything but ``wake()`` belongs to the loop's thread. The handles live as long as this object, which the thread keeps.
@safe final class Poller {
  /// One read at a time happens on a loop, so all its sockets share this.
  static let readBufferSize = 65_536

  let loop: UnsafeMutablePointer<uv_loop_t>
  let readBuffer: UnsafeMutableRawBufferPointer
  private let async = UnsafeMutablePointer<uv_async_t>.allocate(capacity: 1)
  private let prepare = UnsafeMutablePointer<uv_prepare_t>.allocate(capacity: 1)
  private let check = UnsafeMutablePointer<uv_check_t>.allocate(capacity: 1)
  private let idle = UnsafeMutablePointer<uv_idle_t>.allocate(capacity: 1)
  private let timer = UnsafeMutablePointer<uv_timer_t>.allocate(capacity: 1)
  private var armed: ContinuousClock.Instant?
  private unowned var owner: EventLoop?
  private var isMade = false
  private var isClosed = false

  init() throws(UVError) {
    unsafe loop = .allocate(capacity: 1)
    unsafe readBuffer = .allocate(byteCount: Self.readBufferSize, alignment: 16)
    try unsafe UVError.check(uv_loop_init(loop), "make an event loop")
    isMade = true
  }

  deinit {
    // A loop that could not be made has nothing that could be closed.
    if isMade { unsafe uv_loop_close(loop) }
    unsafe loop.deallocate()
    unsafe readBuffer.deallocate()
    unsafe async.deallocate()
    unsafe prepare.deallocate()
    unsafe check.deallocate()
    unsafe idle.deallocate()
    unsafe timer.deallocate()
  }

  func attach(to owner: EventLoop) throws(UVError) {
    self.owner = owner
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    try unsafe UVError.check(uv_async_init(loop, async, onAsync), "make a wake-up")
    unsafe uv_prepare_init(loop, prepare)
    unsafe uv_check_init(loop, check)
    unsafe uv_idle_init(loop, idle)
    unsafe uv_timer_init(loop, timer)
    unsafe prepare.pointee.data = me
    unsafe check.pointee.data = me
    unsafe timer.pointee.data = me
    unsafe uv_prepare_start(prepare, onPrepare)
    unsafe uv_check_start(check, onCheck)
  }

  /// Runs until ``close()``.
  ///
  /// The thread keeps the loop alive, and the loop keeps this.
  func run(_ owner: EventLoop) {
    unsafe uv_run(loop, UV_RUN_DEFAULT)
    withExtendedLifetime(owner) {}
  }

  func turn() { _ = owner?.turn() }

  /// Has the loop take a turn.
  ///
  /// From any thread, but not after ``close()``.
  func wake() { unsafe uv_async_send(async) }

  /// Tells how long the next wait may last: not at all when there is work left, else until the next timer.
  func prepare(isIdle: Bool, next: ContinuousClock.Instant?) {
    // A handle that closes and is started never ends.
    guard !isClosed else { return }
    if isIdle { unsafe uv_idle_stop(idle) } else { unsafe uv_idle_start(idle, onIdle) }
    guard next != armed else { return }
    armed = next
    guard let next else {
      unsafe uv_timer_stop(timer)
      return
    }
    unsafe uv_update_time(loop)
    unsafe uv_timer_start(timer, onTimer, ContinuousClock.now.milliseconds(until: next), 0)
  }

  /// The timer has gone off, and must be armed again for whatever comes next.
  func timerFired() { armed = nil }

  func close() {
    isClosed = true
    unsafe handles.forEach { unsafe uv_close($0, nil) }
  }

  /// Closes what was made for a loop that will never run.
  func discard() {
    close()
    owner = nil
    unsafe uv_run(loop, UV_RUN_NOWAIT)
  }

  private var handles: [UnsafeMutablePointer<uv_handle_t>] {
    unsafe [
      UnsafeMutableRawPointer(async), UnsafeMutableRawPointer(prepare), UnsafeMutableRawPointer(check),
      UnsafeMutableRawPointer(idle), UnsafeMutableRawPointer(timer),
    ].map { unsafe $0.assumingMemoryBound(to: uv_handle_t.self) }
  }
}

extension ContinuousClock.Instant {
  /// Whole milliseconds until a later instant, rounded up; 0 when it has passed.
  fileprivate func milliseconds(until later: ContinuousClock.Instant) -> UInt64 {
    let left = duration(to: later)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    // A thousand years are as good as more.
    guard seconds < 31_557_600_000 else { return 31_557_600_000_000 }
    return UInt64(seconds) * 1000 + UInt64((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
