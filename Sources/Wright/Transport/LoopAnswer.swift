internal import Synchronization
internal import WrightEventLoop

/// What somebody wants to know from a loop: there is an answer even when the loop is closed, and drops the question.
final class LoopAnswer<Value: Sendable>: Sendable {
  private let asker: Mutex<CheckedContinuation<Value?, Never>?>

  private init(_ asker: CheckedContinuation<Value?, Never>) { self.asker = Mutex(asker) }

  deinit { give(nil) }

  /// Asks a loop; `nil` when it is closed.
  static func ask(_ loop: EventLoop, _ body: @escaping @Sendable () -> Value) async -> Value? {
    await withCheckedContinuation { asker in
      let answer = LoopAnswer(asker)
      loop.run { answer.give(body()) }
    }
  }

  private func give(_ value: Value?) {
    let asker = self.asker.withLock { asker in
      defer { asker = nil }
      return asker
    }
    asker?.resume(returning: value)
  }
}
