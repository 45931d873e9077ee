package import WrightRPC

/// How an attempt at a call ended.
package struct AttemptOutcome: Sendable {
  /// What the server had to do with it.
  package enum Fate: Sendable {
    /// It may have worked on it.
    case seen
    /// It said that it has not looked at it.
    case refused
    /// Nothing of it ever left this end.
    case unsent
    /// This end would not send it, and would not send it again.
    case local
  }

  package var code: StatusCode
  package var fate: Fate
  /// What the server says of the next attempt.
  package var pushback: RetryPushback?

  package init(_ code: StatusCode, fate: Fate = .seen, pushback: RetryPushback? = nil) {
    self.code = code
    self.fate = fate
    self.pushback = pushback
  }
}

/// Tokens that failures use up and successes give back: gRPC's proposal A6, "Throttling".
package struct RetryThrottle: Sendable {
  let limits: RetryThrottling
  private var milliTokens: Int

  package init(_ limits: RetryThrottling) {
    self.limits = limits
    milliTokens = limits.maxTokens * 1000
  }

  /// Whether a call may be made again.
  package var allows: Bool { milliTokens * 2 > limits.maxTokens * 1000 }

  /// A call ended well.
  package mutating func succeeded() { milliTokens = min(milliTokens + limits.milliRatio, limits.maxTokens * 1000) }

  /// An attempt failed in a way that asks for another.
  package mutating func failed() { milliTokens = max(milliTokens - 1000, 0) }
}

/// Decides when a call is made again: gRPC's proposal A6.
package struct AttemptPlan: Sendable {
  /// What follows from the end of an attempt.
  package enum Decision: Hashable, Sendable {
    /// That was the call's end.
    case settle
    /// Other attempts may do better.
    case wait
    /// It is made again.
    case again(after: Duration)
  }

  /// More attempts than this are not made, whatever a policy says.
  private static let mostAttempts = 5

  private let policy: MethodConfig.Attempts?
  /// Attempts that were begun, those not counted that no server looked at.
  package private(set) var count = 0
  private var backoff: Duration
  private var wasRefused = false
  private var isStopped = false

  package init(_ policy: MethodConfig.Attempts?) {
    self.policy = policy
    backoff = if case .retry(let policy) = policy { policy.initialBackoff } else { .zero }
  }

  private var limit: Int {
    switch policy {
    case nil: 1
    case .retry(let policy): min(policy.maxAttempts, Self.mostAttempts)
    case .hedging(let policy): min(policy.maxAttempts, Self.mostAttempts)
    }
  }

  /// An attempt begins.
  ///
  /// - Returns: after how long the next one does, if no answer has come by then.
  package mutating func begin() -> Duration? {
    count += 1
    guard case .hedging(let policy) = policy, count < limit, !isStopped else { return nil }
    return policy.delay
  }

  /// Whether another attempt may begin beside those that run.
  package func mayHedge(_ throttle: RetryThrottle?) -> Bool {
    count < limit && !isStopped && throttle?.allows ?? true
  }

  /// An attempt ended.
  ///
  /// - Parameters:
  ///   - others: whether others run still.
  ///   - mayRepeat: whether any may be made still.
  ///   - jitter: about 1, by which waits are multiplied.
  package mutating func ended(
    _ outcome: AttemptOutcome, others: Bool, mayRepeat: Bool = true, jitter: Double, throttle: inout RetryThrottle?
  ) -> Decision {
    if outcome.fate == .local { return others ? .wait : .settle }
    guard mayRepeat else { return others && isForgiven(outcome.code) ? .wait : .settle }
    if mayRepeatUnnoticed(outcome.fate) {
      count -= 1
      return .again(after: .zero)
    }
    switch policy {
    case nil: return .settle
    case .retry(let policy): return retry(policy, outcome, jitter, &throttle)
    case .hedging(let policy): return hedge(policy, outcome, others: others, &throttle)
    }
  }

  /// Whether an error leaves the other attempts of a hedged call alone.
  private func isForgiven(_ code: StatusCode) -> Bool {
    if case .hedging(let policy) = policy { policy.nonFatalCodes.contains(code) } else { false }
  }

  /// "Transparent retries": as often as need be when nothing left this end, once when the server refused.
  private mutating func mayRepeatUnnoticed(_ fate: AttemptOutcome.Fate) -> Bool {
    switch fate {
    case .seen, .local: return false
    case .unsent: return true
    case .refused:
      defer { wasRefused = true }
      return !wasRefused
    }
  }

  private mutating func retry(
    _ policy: RetryPolicy, _ outcome: AttemptOutcome, _ jitter: Double, _ throttle: inout RetryThrottle?
  ) -> Decision {
    guard policy.retryableCodes.contains(outcome.code) else { return .settle }
    throttle?.failed()
    guard count < limit, throttle?.allows ?? true else { return .settle }
    switch outcome.pushback {
    case .never: return .settle
    case .after(let delay):
      backoff = policy.initialBackoff
      return .again(after: delay)
    case .none:
      // Not multiplied as a duration, which a large product would overflow.
      defer { backoff = backoff.multiplied(by: policy.backoffMultiplier, upTo: policy.maxBackoff) }
      return .again(after: min(backoff, policy.maxBackoff) * jitter)
    }
  }

  private mutating func hedge(
    _ policy: HedgingPolicy, _ outcome: AttemptOutcome, others: Bool, _ throttle: inout RetryThrottle?
  ) -> Decision {
    guard policy.nonFatalCodes.contains(outcome.code) else { return .settle }
    throttle?.failed()
    if outcome.pushback == .never { isStopped = true }
    guard mayHedge(throttle) else { return others ? .wait : .settle }
    if case .after(let delay) = outcome.pushback { return .again(after: delay) }
    return .again(after: .zero)
  }
}

extension Duration {
  /// So many times as long, or the limit where that is less.
  fileprivate func multiplied(by factor: Double, upTo limit: Duration) -> Duration {
    self / .seconds(1) * factor < limit / .seconds(1) ? self * factor : limit
  }
}
