internal import Synchronization

/// One thing at a time for each key, in the order in which they came.
final class Lanes: Sendable {
  /// Whoever waits for a lane that is taken; a lane that is free has no entry.
  private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])

  /// Does some work while nothing else is done for the key.
  func alone<Value: Sendable>(_ key: String, _ work: () async throws -> Value) async rethrows -> Value {
    await enter(key)
    defer { leave(key) }
    return try await work()
  }

  private func enter(_ key: String) async {
    await withCheckedContinuation { continuation in
      let isFree = waiting.withLock { lanes in
        guard lanes[key] != nil else {
          lanes[key] = []
          return true
        }
        lanes[key, default: []].append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ key: String) {
    let next: CheckedContinuation<Void, Never>? = waiting.withLock { lanes in
      guard lanes[key]?.isEmpty == false else {
        lanes[key] = nil
        return nil
      }
      return lanes[key]?.removeFirst()
    }
    next?.resume()
  }
}
