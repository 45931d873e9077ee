import Testing

@testable import WrightTransport

@Suite("How often clients may ask, and how old connections grow")
struct ConnectionLimitsTests {
  private let start = ContinuousClock.now

  /// Which of some pings were too many, each so long after the first.
  private func verdicts(
    _ limits: ConnectionLimits = .init(), hasCalls: Bool, sent: [Int] = [], at times: [Duration]
  ) -> [Bool] {
    var strikes = PingStrikes()
    return times.enumerated().map { index, time in
      strikes.ping(
        at: start.advanced(by: time), hasCalls: hasCalls, sent: index < sent.count ? sent[index] : 0, limits)
    }
  }

  @Test("two pings too soon are let pass, the third is one too many")
  func third() {
    #expect(verdicts(hasCalls: true, at: [0, 1, 2, 3].map { .seconds($0) }) == [false, false, false, true])
  }

  @Test("a ping five minutes after the last is not too soon, while calls run")
  func interval() {
    let (just, soon) = (Duration.seconds(300), Duration.seconds(300) - .nanoseconds(1))
    #expect(verdicts(hasCalls: true, at: (0..<5).map { just * $0 }) == Array(repeating: false, count: 5))
    #expect(verdicts(hasCalls: true, at: (0..<4).map { soon * $0 }) == [false, false, false, true])
  }

  @Test("while none runs it is two hours, unless pings are permitted then")
  func withoutCalls() {
    let (just, soon) = (Duration.seconds(7200), Duration.seconds(7200) - .nanoseconds(1))
    #expect(verdicts(hasCalls: false, at: (0..<5).map { just * $0 }) == Array(repeating: false, count: 5))
    #expect(verdicts(hasCalls: false, at: (0..<4).map { soon * $0 }) == [false, false, false, true])
    let permitted = ConnectionLimits(minPingInterval: .seconds(1), permitPingsWithoutCalls: true)
    #expect(verdicts(permitted, hasCalls: false, at: (0..<4).map { .seconds($0) }) == [false, false, false, false])
  }

  @Test("a ping after something was sent is as good as the first")
  func sent() {
    let times = (0..<7).map { Duration.seconds($0) }
    let verdicts = verdicts(hasCalls: true, sent: [0, 0, 0, 1, 1, 1, 1], at: times)
    #expect(verdicts == [false, false, false, false, false, false, true])
  }

  @Test("the age of a connection is what is said, give or take a tenth")
  func age() {
    let limits = ConnectionLimits(maxAge: .seconds(100))
    let ages = (0..<1000).compactMap { _ in limits.drawAge() }
    #expect(ages.count == 1000)
    #expect(ages.allSatisfy { $0 >= .seconds(90) - .microseconds(1) && $0 <= .seconds(110) + .microseconds(1) })
    #expect(ages.contains { $0 < .seconds(92) })
    #expect(ages.contains { $0 > .seconds(108) })
    #expect(ConnectionLimits().drawAge() == nil)
  }
}
