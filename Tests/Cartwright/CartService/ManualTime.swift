import CartwrightContracts
import Synchronization

/// A clock that stands still until a test moves it.
final class ManualTime: Sendable {
  private struct State {
    var now = WallTime(seconds: 1_800_000_000)
    var sleepers: [Int: (until: WallTime, waiter: CheckedContinuation<Void, any Error>)] = [:]
    var begun = 0
    var onSleep: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var now: WallTime { state.withLock { $0.now } }

  var surroundings: Surroundings {
    Surroundings(
      now: { self.now }, sleep: { try await self.sleep(until: $0) }, randomBytes: Surroundings.live.randomBytes)
  }

  /// Lets time pass, and wakes those whose time has come.
  func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.value.until <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.map(\.waiter)
    }
    for waiter in woken { waiter.resume() }
  }

  /// Returns when somebody sleeps until a moment that is at most so far away.
  func waitForSleeper(within duration: Duration) async {
    while !state.withLock({ state in
      state.sleepers.values.contains { $0.until <= state.now.advanced(by: duration) }
    }) {
      await withCheckedContinuation { waiter in state.withLock { $0.onSleep.append(waiter) } }
    }
  }

  private func sleep(until: WallTime) async throws {
    let number = state.withLock { state in
      state.begun += 1
      return state.begun
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { enter($0, number, until: until) }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: number) }?.waiter.resume(throwing: CancellationError())
    }
  }

  private func enter(_ waiter: CheckedContinuation<Void, any Error>, _ number: Int, until: WallTime) {
    let (isDue, observers) = state.withLock { state in
      defer { state.onSleep = [] }
      guard until > state.now, !Task.isCancelled else { return (true, state.onSleep) }
      state.sleepers[number] = (until, waiter)
      return (false, state.onSleep)
    }
    if isDue { waiter.resume() }
    for observer in observers { observer.resume() }
  }
}
