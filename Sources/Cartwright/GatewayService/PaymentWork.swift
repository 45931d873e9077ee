internal import Synchronization

/// The payments that the acquirer must be asked about, each once at a time.
///
/// Holds no more than there are payments under way: a session has one at most.
final class PaymentWork: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// Those that wait or are worked on, and whether they were added again since the work began.
    var claimed: [String: Bool] = [:]
    var waiting: [String] = []
    var bell: AsyncStream<String>.Continuation?
  }

  /// Has a payment worked on, once more if it is already; what comes while nothing runs waits.
  func add(_ paymentID: String) {
    state.withLock { state in
      guard state.claimed[paymentID] == nil else {
        state.claimed[paymentID] = true
        return
      }
      state.claimed[paymentID] = false
      if let bell = state.bell { bell.yield(paymentID) } else { state.waiting.append(paymentID) }
    }
  }

  /// A payment is no longer worked on, unless it was added meanwhile.
  ///
  /// - Returns: whether the work is over.
  func finish(_ paymentID: String) -> Bool {
    state.withLock { state in
      let isWantedAgain = state.claimed[paymentID] == true
      state.claimed[paymentID] = isWantedAgain ? false : nil
      return !isWantedAgain
    }
  }

  /// The payments to work on, as they come, for one reader at a time.
  func payments() -> AsyncStream<String> {
    let (stream, bell) = AsyncStream<String>.makeStream()
    state.withLock { state in
      for payment in state.waiting { bell.yield(payment) }
      state.waiting = []
      state.bell = bell
    }
    return stream
  }

  /// Nobody reads any more; what is added from now on waits.
  func stop() {
    state.withLock { state in
      state.bell?.finish()
      state.bell = nil
      state.claimed = [:]
    }
  }
}
