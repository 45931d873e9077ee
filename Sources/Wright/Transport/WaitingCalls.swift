internal import WrightRPC

/// Calls that wait for a connection, or for room on one, in order.
///
/// Belongs to the loop's thread.
struct WaitingCalls {
  private var calls: [HTTP2ClientCall] = []
  private var taken = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether none waits; calls that are over may be counted still.
  var isEmpty: Bool { taken == calls.count }

  /// Has a call wait; over the limit it fails.
  mutating func append(_ call: HTTP2ClientCall) {
    if calls.count - taken >= limit { forgetOver() }
    guard calls.count - taken < limit else {
      return call.fail(RPCError(code: .resourceExhausted, message: "\(limit) calls wait for the server already"))
    }
    calls.append(call)
  }

  /// The first call that is not over.
  var first: HTTP2ClientCall? {
    mutating get {
      while taken < calls.count {
        if !calls[taken].isOver { return calls[taken] }
        removeFirst()
      }
      return nil
    }
  }

  /// Has the first one wait no more.
  mutating func removeFirst() {
    taken += 1
    if taken == calls.count {
      calls.removeAll(keepingCapacity: true)
      taken = 0
    } else if taken >= 32, taken * 2 >= calls.count {
      calls.removeFirst(taken)
      taken = 0
    }
  }

  /// All of them; none waits any more.
  mutating func takeAll() -> [HTTP2ClientCall] {
    defer {
      calls = []
      taken = 0
    }
    return calls[taken...].filter { !$0.isOver }
  }

  /// Whether none waits, or those that do are over.
  var takenOrOver: Bool { calls[taken...].allSatisfy(\.isOver) }

  /// Forgets calls that have ended while they waited.
  mutating func forgetOver() {
    calls = calls[taken...].filter { !$0.isOver }
    taken = 0
  }
}
