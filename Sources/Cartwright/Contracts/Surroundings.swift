internal import Foundation

/// What a service takes from the world: time and randomness, passed in so that a test can say what they are.
public struct Surroundings: Sendable {
  /// The time.
  public var now: @Sendable () -> WallTime
  /// Returns once a moment has come; throws when the task is cancelled.
  public var sleep: @Sendable (_ until: WallTime) async throws -> Void
  /// Bytes that nobody can foresee.
  public var randomBytes: @Sendable (_ count: Int) -> [UInt8]

  /// Surroundings of one's own.
  public init(
    now: @escaping @Sendable () -> WallTime, sleep: @escaping @Sendable (WallTime) async throws -> Void,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.now = now
    self.sleep = sleep
    self.randomBytes = randomBytes
  }

  /// The machine's clock and its random numbers.
  public static let live = Surroundings(
    now: currentTime,
    sleep: { until in
      // The clock may be set while it sleeps.
      while case let rest = currentTime().duration(to: until), rest > .zero {
        try await Task.sleep(for: min(rest, longestSleep))
      }
      try Task.checkCancellation()
    },
    randomBytes: { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    })

  /// An id that nothing else has: a prefix, a dash, and 26 characters with 128 random bits in them.
  public func newID(_ prefix: String) -> String {
    "\(prefix)-\(Base32.text(of: randomBytes(Self.idBytes)))"
  }

  private static let idBytes = 16
  private static let longestSleep = Duration.seconds(30)
  private static let currentTime: @Sendable () -> WallTime = {
    WallTime(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
  }
}

/// Bytes as lower-case letters and digits, without those that are easily mistaken for others (i, l, o and u).
enum Base32 {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var pending: UInt32 = 0
    var bits = 0
    for byte in bytes {
      pending = (pending << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(pending >> UInt32(bits)) & 31])
      }
    }
    if bits > 0 { text.append(alphabet[Int(pending << UInt32(5 - bits)) & 31]) }
    return text
  }
}
