/// How long to wait between attempts to connect: gRPC's `doc/connection-backoff.md`.
struct Backoff {
  private static let first = Duration.seconds(1)
  private static let longest = Duration.seconds(120)
  private static let multiplier = 1.6
  private static let jitter = 0.2

  private var current = first

  /// The next wait: 1 s, then 1.6 times as long each time, up to 120 s; give or take a fifth.
  mutating func next() -> Duration {
    defer { current = min(current * Self.multiplier, Self.longest) }
    return current * Double.random(in: (1 - Self.jitter)...(1 + Self.jitter))
  }

  /// The server was reached: the next wait is short again.
  mutating func reset() { current = Self.first }
}
