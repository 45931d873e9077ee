internal import Synchronization

/// A value that changes, and that tasks can wait for.
public final class Latest<Value: Sendable>: Sendable {
  private struct State {
    var value: Value
    var nextWatcher = 0
    var watchers: [Int: AsyncStream<Value>.Continuation] = [:]
  }

  private let state: Mutex<State>
  /// Held while watchers are told, so that they hear of the values in order.
  ///
  /// Not `state`: whoever tells a task may have to wait for who cancels it, and that is who calls ``remove(_:)``.
  private let telling = Mutex(())

  /// Begins with a value.
  public init(_ value: Value) { state = Mutex(State(value: value)) }

  /// The value now.
  public var value: Value { state.withLock { $0.value } }

  /// Changes the value, and tells whoever waits.
  public func update(_ change: (inout Value) -> Void) {
    telling.withLock { _ in
      let (value, watchers) = state.withLock { state in
        change(&state.value)
        return (state.value, Array(state.watchers.values))
      }
      for watcher in watchers { watcher.yield(value) }
    }
  }

  /// Takes another value.
  public func set(_ value: Value) { update { $0 = value } }

  /// The value now, and then whenever it changes; a slow reader skips to the latest.
  public func values() -> AsyncStream<Value> {
    let (stream, continuation) = AsyncStream.makeStream(of: Value.self, bufferingPolicy: .bufferingNewest(1))
    let number = telling.withLock { _ in
      let (value, number) = state.withLock { state in
        state.nextWatcher += 1
        state.watchers[state.nextWatcher] = continuation
        return (state.value, state.nextWatcher)
      }
      continuation.yield(value)
      return number
    }
    continuation.onTermination = { [weak self] _ in
      self?.remove(number)
    }
    return stream
  }

  private func remove(_ number: Int) {
    // The watcher is let go outside the lock.
    _ = state.withLock { $0.watchers.removeValue(forKey: number) }
  }

  /// Waits for a value; returns at once when it is there.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  @discardableResult
  public func first(where isWanted: (Value) -> Bool) async throws -> Value {
    for await value in values() where isWanted(value) { return value }
    throw CancellationError()
  }
}
