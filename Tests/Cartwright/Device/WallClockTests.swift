import CartwrightDevice
import Testing

@Suite("The clock of a device")
struct WallClockTests {
  @Test("waits for a second that a server names, and bears any number", arguments: [Int64.min, -1, 0, 1])
  func past(_ second: Int64) {
    #expect(WallClock.wait(untilSecond: second) == .seconds(1))
  }

  @Test("waits an hour at most")
  func future() {
    #expect(WallClock.wait(untilSecond: .max) == .seconds(3_600))
    let wait = WallClock.wait(untilSecond: WallClock.seconds + 100)
    #expect(wait == .seconds(100) || wait == .seconds(99))
  }
}
