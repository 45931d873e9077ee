import CartwrightContracts
import Synchronization

/// The machine's clock, as far ahead as a test says.
final class ShiftedClock: Sendable {
  private let shift = Mutex(Duration.zero)

  /// Lets so much time pass at once.
  func advance(by duration: Duration) { shift.withLock { $0 += duration } }

  /// What a service is given: this clock, and the machine's random numbers.
  var surroundings: Surroundings {
    Surroundings(
      now: { self.now },
      sleep: { moment in
        let live = Surroundings.live
        try await live.sleep(live.now().advanced(by: self.now.duration(to: moment)))
      },
      randomBytes: Surroundings.live.randomBytes)
  }

  private var now: WallTime { Surroundings.live.now().advanced(by: shift.withLock { $0 }) }
}
