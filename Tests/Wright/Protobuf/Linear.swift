/// Whether something takes as long for much at once as for the same in parts; where it takes the square, it takes as many times as
/// long as there are parts.
///
/// - Parameters:
///   - count: How much.
///   - parts: In how many parts, some dozens.
///   - prepare: Makes ready for so much; what it returns is timed.
func isLinear(_ count: Int, parts: Int, _ prepare: (Int) throws -> () throws -> Void) throws -> Bool {
  func time(_ count: Int, rounds: Int) throws -> Duration {
    let run = try prepare(count)
    let start = ContinuousClock.now
    for _ in 0..<rounds { try run() }
    return start.duration(to: .now)
  }
  // The best of some: others have their share of the machine.
  let inParts = try (0..<3).map { _ in try time(count / parts, rounds: parts) }.min() ?? .zero
  let atOnce = try (0..<3).map { _ in try time(count, rounds: 1) }.min() ?? .zero
  return atOnce < inParts * 4
}
