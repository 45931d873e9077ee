/// Where one task waits on its loop until it is woken.
///
/// Belongs to the loop's thread.
///
/// Unchecked, because: only the loop's thread touches it, and a task that waits does so on the loop. It keeps no canary for a
/// forgotten wake-up, as a checked continuation does: this is waited on once a call.
@safe public final class WakeUp: @unchecked Sendable {
  @exclusivity(unchecked) @usableFromInline var waiting: UnsafeContinuation<Void, Never>?

  /// Makes one that nobody waits on.
  public init() {}

  /// Waits until ``wake()``.
  ///
  /// - Parameter willWait: called once the task can be woken, and may wake it itself.
  @inlinable @inline(__always)
  public func wait(_ willWait: () -> Void) async {
    await unsafe withUnsafeContinuation { continuation in
      unsafe precondition(waiting == nil, "two tasks wait for one wake-up")
      unsafe waiting = continuation
      willWait()
    }
  }

  /// Lets the task that waits go on; without one, does nothing.
  public func wake() {
    let woken = unsafe waiting
    unsafe waiting = nil
    unsafe woken?.resume()
  }
}
