internal import WrightEventLoop

/// Tasks that go on once the lock is released under which that was decided.
///
/// Whoever resumes a task may have to wait for who cancels it, and who cancels it runs its handlers, which may wait for the lock.
struct Wakes {
  private var all: [@Sendable () -> Void] = []

  /// Has a task go on.
  mutating func add<Value>(_ waiter: Waiter<Value>, _ result: Result<Value, any Error>) {
    all.append { waiter.resume(with: result) }
  }

  /// Takes them all out.
  mutating func take() -> Wakes {
    defer { all = [] }
    return self
  }

  /// Lets them go on; outside the lock.
  func run() { for wake in all { wake() } }
}
