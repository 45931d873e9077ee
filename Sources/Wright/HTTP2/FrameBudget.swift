/// Counts frames that cost us and carry nothing, so that a flood of them has a bounded cost.
///
/// A bucket of `burst` tokens, refilled by `perSecond`; the clock is read only when it runs dry.
struct FrameBudget {
  private let burst: Int
  private let perSecond: Int
  private var left: Int
  private var filledAt: Duration

  init(burst: Int, perSecond: Int, now: Duration) {
    self.burst = burst
    self.perSecond = perSecond
    left = burst
    filledAt = now
  }

  /// Takes one token; `false` when there is none.
  mutating func take(now: () -> Duration) -> Bool {
    if left == 0 { refill(now()) }
    guard left > 0 else { return false }
    left -= 1
    return true
  }

  /// Pays for the window updates that a DATA frame of ours will bring.
  mutating func earn() {
    if left < burst { left += 2 }
  }

  private mutating func refill(_ now: Duration) {
    let (seconds, attoseconds) = (now - filledAt).components
    let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    left = min(burst, milliseconds * perSecond / 1000)
    if left > 0 { filledAt = now }
  }
}
