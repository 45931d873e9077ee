import Testing

@testable import WrightRPC

@Suite("grpc-timeout")
struct TimeoutTests {
  @Test(
    "is sent rounded up, in the finest unit that fits eight digits",
    arguments: [
      (Duration.zero, "0n"), (.seconds(-3), "0n"), (.nanoseconds(1), "1n"), (.nanoseconds(99_999_999), "99999999n"),
      (.nanoseconds(100_000_000), "100000u"), (.nanoseconds(100_000_001), "100001u"), (.seconds(1), "1000000u"),
      (.seconds(99), "99000000u"), (.seconds(100), "100000m"), (.milliseconds(99_999_999), "99999999m"),
      (.milliseconds(100_000_000), "100000S"), (.seconds(99_999_999), "99999999S"),
      (.seconds(100_000_000), "1666667M"), (.seconds(Int64(99_999_999) * 60 + 1), "1666667H"),
      (.seconds(9_223_372_036) + .nanoseconds(854_775_807), "2562048H"),
      (.seconds(9_223_372_036) + .nanoseconds(854_775_808), "2562048H"), (.seconds(Int64.max), "99999999H"),
    ])
  func encodes(_ duration: Duration, _ text: String) {
    #expect(Timeout.encode(duration) == text)
  }

  @Test(
    "takes one to eight digits and a unit",
    arguments: [
      ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
      ("5u", .microseconds(5)), ("6n", .nanoseconds(6)), ("0S", .zero), ("00000001S", .seconds(1)),
      ("99999999u", .microseconds(99_999_999)), ("99999999H", .seconds(Int64(99_999_999) * 3600)),
    ])
  func decodes(_ text: String, _ duration: Duration) {
    #expect(Timeout.decode(Array(text.utf8)[...]) == duration)
  }

  @Test(
    "refuses what is malformed",
    arguments: ["", "S", "1", "123456789S", "-1S", "+1S", " 1S", "1 S", "1s", "1h", "1.5S", "0x1S", "1SS", "١S"])
  func refuses(_ text: String) {
    #expect(Timeout.decode(Array(text.utf8)[...]) == nil)
  }

  @Test("is never shorter once it has been sent and taken in, and at most one unit longer")
  func roundTrips() throws {
    var nanoseconds: Int64 = 1
    while nanoseconds < 1_000_000_000_000_000_000 {
      for around in [nanoseconds - 1, nanoseconds, nanoseconds + 1] {
        let duration = Duration.nanoseconds(around)
        let back = try #require(Timeout.decode(Array(Timeout.encode(duration).utf8)[...]))
        #expect(back >= duration)
        #expect(back - duration <= max(duration * 2 / 100_000, .zero))
      }
      nanoseconds *= 7
    }
  }

  @Test("a call inherits the deadline of the call that its task serves, and keeps its own when that is nearer")
  func nearest() {
    let now = ContinuousClock.now
    #expect(Deadline.nearest(nil, now: now) == nil)
    #expect(Deadline.nearest(.seconds(5), now: now) == now + .seconds(5))
    Deadline.$current.withValue(now + .seconds(3)) {
      #expect(Deadline.nearest(nil, now: now) == now + .seconds(3))
      #expect(Deadline.nearest(.seconds(5), now: now) == now + .seconds(3))
      #expect(Deadline.nearest(.seconds(1), now: now) == now + .seconds(1))
    }
  }

  @Test("the longest time limit there is can be asked for")
  func longest() throws {
    let deadline = try #require(Deadline.nearest(.seconds(Int64.max)))
    #expect(Timeout.encode(ContinuousClock.now.duration(to: deadline)) == "99999999H")
  }
}
