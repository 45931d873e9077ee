/// What repeated measurements of one thing came to.
public struct Spread: Codable, Equatable, Sendable {
  /// The middle one, or the mean of the two in the middle.
  public var median: Double
  /// The least.
  public var minimum: Double
  /// The greatest.
  public var maximum: Double

  /// Sums up measurements, of which there must be at least one.
  public init(_ samples: [Double]) {
    precondition(!samples.isEmpty, "no measurements to sum up")
    let sorted = samples.sorted()
    minimum = sorted[0]
    maximum = sorted[sorted.count - 1]
    median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
