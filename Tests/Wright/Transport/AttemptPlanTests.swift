import Testing
import WrightRPC
import WrightTransport

@Suite("When a call is made again")
struct AttemptPlanTests {
  private let retry = RetryPolicy(
    maxAttempts: 4, initialBackoff: .milliseconds(100), maxBackoff: .milliseconds(250), backoffMultiplier: 2,
    retryableCodes: [.unavailable])

  private func end(
    _ plan: inout AttemptPlan, _ outcome: AttemptOutcome, others: Bool = false, jitter: Double = 1,
    throttle: RetryThrottle? = nil
  ) -> AttemptPlan.Decision {
    var throttle = throttle
    return plan.ended(outcome, others: others, jitter: jitter, throttle: &throttle)
  }

  @Test("the waits grow up to the longest, and the last failure counts")
  func waits() {
    var plan = AttemptPlan(.retry(retry))
    let decisions = (0..<4).map { _ in
      _ = plan.begin()
      return end(&plan, .init(.unavailable))
    }
    #expect(
      decisions == [
        .again(after: .milliseconds(100)), .again(after: .milliseconds(200)), .again(after: .milliseconds(250)),
        .settle,
      ])
  }

  @Test("the longest wait holds, however fast waits grow")
  func hugeMultiplier() {
    var policy = retry
    policy.backoffMultiplier = 1e30
    var plan = AttemptPlan(.retry(policy))
    _ = plan.begin()
    _ = end(&plan, .init(.unavailable))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable)) == .again(after: policy.maxBackoff))
  }

  @Test("what this end would not send is not sent again")
  func local() {
    var policy = retry
    policy.retryableCodes = [.resourceExhausted]
    var plan = AttemptPlan(.retry(policy))
    _ = plan.begin()
    #expect(end(&plan, .init(.resourceExhausted, fate: .local)) == .settle)
    #expect(end(&plan, .init(.resourceExhausted, fate: .local), others: true) == .wait)
  }

  @Test("where none may be made any more, those that run may still do better")
  func noMore() {
    var throttle: RetryThrottle?
    var plan = AttemptPlan(.hedging(HedgingPolicy(maxAttempts: 3, delay: .zero)))
    for (code, others, decision) in [
      (StatusCode.unavailable, true, AttemptPlan.Decision.wait), (.unavailable, false, .settle),
      (.internal, true, .settle),
    ] {
      _ = plan.begin()
      let decided = plan.ended(
        .init(code), others: others, mayRepeat: false, jitter: 1, throttle: &throttle)
      #expect(decided == decision)
    }
  }

  @Test("waits are a fifth longer or shorter, as chance has it")
  func jitter() {
    var plan = AttemptPlan(.retry(retry))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable), jitter: 1.2) == .again(after: .milliseconds(120)))
  }

  @Test("another status is the call's end, and so is any without a policy")
  func otherStatus() {
    var plan = AttemptPlan(.retry(retry))
    _ = plan.begin()
    #expect(end(&plan, .init(.internal)) == .settle)
    var none = AttemptPlan(nil)
    _ = none.begin()
    #expect(end(&none, .init(.unavailable)) == .settle)
  }

  @Test("no more than five attempts are made, whatever the policy says")
  func five() {
    var policy = retry
    policy.maxAttempts = 100
    var plan = AttemptPlan(.retry(policy))
    var count = 0
    repeat {
      _ = plan.begin()
      count += 1
    } while end(&plan, .init(.unavailable)) != .settle
    #expect(count == 5)
  }

  @Test("the server says when, and waits begin anew after that; or that it shall not be")
  func pushback() {
    var plan = AttemptPlan(.retry(retry))
    _ = plan.begin()
    _ = end(&plan, .init(.unavailable))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable, pushback: .after(.seconds(7)))) == .again(after: .seconds(7)))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable)) == .again(after: .milliseconds(100)))
    var other = AttemptPlan(.retry(retry))
    _ = other.begin()
    #expect(end(&other, .init(.unavailable, pushback: .never)) == .settle)
  }

  @Test(
    "pushback is read from its trailer",
    arguments: [
      (nil, RetryPushback?.none), ("0", .after(.zero)), ("1500", .after(.milliseconds(1500))),
      ("-1", .never), ("soon", .never), ("", .never), ("99999999999", .never),
    ])
  func pushbackText(_ text: String?, _ pushback: RetryPushback?) {
    var trailers = Metadata()
    if let text { trailers.addString(text, forKey: "grpc-retry-pushback-ms") }
    let error = RPCError(code: .unavailable, message: "busy", metadata: trailers)
    #expect(error.retryPushback == pushback)
  }

  @Test(
    "pushback is written in whole milliseconds, rounded up, as many as can be read",
    arguments: [
      (RetryPushback.never, "-1"), (.after(.zero), "0"), (.after(.microseconds(1001)), "2"),
      (.after(.seconds(-1)), "0"), (.after(.seconds(Int64.max)), "2147483647"),
    ])
  func pushbackWritten(_ pushback: RetryPushback, _ text: String) {
    var error = RPCError(code: .unavailable, message: "busy", metadata: ["grpc-retry-pushback-ms": "7"])
    error.retryPushback = pushback
    #expect(error.metadata[stringValues: "grpc-retry-pushback-ms"].map { $0 } == [text])
    error.retryPushback = nil
    #expect(error.metadata.isEmpty)
  }

  @Test("what no server has looked at is made again without counting: once when refused, always when it never left")
  func unnoticed() {
    for policy in [nil, MethodConfig.Attempts.retry(retry)] {
      var plan = AttemptPlan(policy)
      for _ in 0..<20 {
        _ = plan.begin()
        #expect(end(&plan, .init(.unavailable, fate: .unsent)) == .again(after: .zero))
      }
      _ = plan.begin()
      #expect(end(&plan, .init(.unavailable, fate: .refused)) == .again(after: .zero))
      #expect(plan.count == 0)
      _ = plan.begin()
      let second = end(&plan, .init(.unavailable, fate: .refused))
      #expect(second == (policy == nil ? .settle : .again(after: .milliseconds(100))))
    }
  }

  @Test("retries stop when half of the tokens are gone, until successes bring them back")
  func throttled() {
    var throttle: RetryThrottle? = RetryThrottle(.init(maxTokens: 4, tokenRatio: 0.5))
    func attempt() -> AttemptPlan.Decision {
      var plan = AttemptPlan(.retry(retry))
      _ = plan.begin()
      return plan.ended(.init(.unavailable), others: false, jitter: 1, throttle: &throttle)
    }
    #expect(attempt() != .settle)
    #expect(attempt() == .settle)
    for _ in 0..<2 { throttle?.succeeded() }
    #expect(attempt() == .settle)
    for _ in 0..<100 { throttle?.succeeded() }
    #expect(attempt() != .settle)
    #expect(attempt() == .settle)
  }

  @Test("tokens neither run below none nor over what there were")
  func bounds() {
    var throttle = RetryThrottle(.init(maxTokens: 2, tokenRatio: 0.3))
    for _ in 0..<100 { throttle.failed() }
    for _ in 0..<3 { throttle.succeeded() }
    #expect(!throttle.allows)
    throttle.succeeded()
    #expect(throttle.allows)
  }

  private let hedging = HedgingPolicy(maxAttempts: 3, delay: .milliseconds(10), nonFatalCodes: [.unavailable])

  @Test("hedging begins another attempt after a while, as many as there may be")
  func hedges() {
    var plan = AttemptPlan(.hedging(hedging))
    let delays = (0..<3).map { _ in plan.begin() }
    #expect(delays == [.milliseconds(10), .milliseconds(10), nil])
    #expect(!plan.mayHedge(nil))
  }

  @Test("a failure that is not fatal brings the next attempt at once, and is the call's only when it is the last")
  func nonFatal() {
    var plan = AttemptPlan(.hedging(hedging))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable)) == .again(after: .zero))
    _ = plan.begin()
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable), others: true) == .wait)
    #expect(end(&plan, .init(.unavailable)) == .settle)
  }

  @Test("a fatal failure is the call's, whatever else runs")
  func fatal() {
    var plan = AttemptPlan(.hedging(hedging))
    _ = plan.begin()
    #expect(end(&plan, .init(.internal), others: true) == .settle)
  }

  @Test("a server may put the next attempt off, or forbid it; and without tokens there is none")
  func hedgingPushback() {
    var plan = AttemptPlan(.hedging(hedging))
    _ = plan.begin()
    #expect(end(&plan, .init(.unavailable, pushback: .after(.seconds(1))), others: true) == .again(after: .seconds(1)))
    #expect(end(&plan, .init(.unavailable, pushback: .never), others: true) == .wait)
    #expect(!plan.mayHedge(nil))
    var throttle = RetryThrottle(.init(maxTokens: 1, tokenRatio: 1))
    throttle.failed()
    #expect(!AttemptPlan(.hedging(hedging)).mayHedge(throttle))
  }
}
