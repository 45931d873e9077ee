internal import WrightRPC

/// Calls that wait for a connection, or for room on one, in order.
///
/// Belongs to the loop's thread.
struct WaitingCalls {
  private var calls: [HTTP2ClientCall] = []
  private var taken = 0
  private let limit: Int
  /// Calls that were sent away since the last look for those that are over.
  private var refused = 0

  init(limit: Int) { self.limit = limit }

  /// Whether none waits; calls that are over may be counted still.
  var isEmpty: Bool { taken == calls.count }

  /// Has a call wait.
  ///
  /// - Returns: whether it does: not over the limit.
  mutating func append(_ call: HTTP2ClientCall) -> Bool {
    // Those at the front that are over have had their turn.
    if calls.count - taken >= limit { _ = first }
    if calls.count - taken >= limit {
      // Looking through all of them for each that is sent away would take ever longer: only when many were found, or many were
      // sent away since.
      if refused == 0 { forgetOver() }
      let many = max(limit / 8, 1)
      refused = limit - (calls.count - taken) >= many ? 0 : (refused + 1) % many
    }
    guard calls.count - taken < limit else { return false }
    calls.append(call)
    return true
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
  mutating func takeAll() -> [HTTP2ClientCall] { take { _ in true } }

  /// Some of them; the others wait on, in order.
  mutating func take(where isTaken: (HTTP2ClientCall) -> Bool) -> [HTTP2ClientCall] {
    let all = calls[taken...].filter { !$0.isOver }
    calls = all.filter { !isTaken($0) }
    taken = 0
    return all.filter(isTaken)
  }

  /// Whether none waits, or those that do are over.
  var takenOrOver: Bool { calls[taken...].allSatisfy(\.isOver) }

  /// Forgets calls that have ended while they waited.
  mutating func forgetOver() {
    calls = calls[taken...].filter { !$0.isOver }
    taken = 0
  }
}
