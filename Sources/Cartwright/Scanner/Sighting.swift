/// A product code as a symbol spells it.
struct Code: Hashable {
  let symbology: Symbology
  /// All digits, the check digit last.
  let digits: String
}

/// A code that one reader found in one view, and where.
struct Sighting {
  let code: Code
  /// On how many lines across the view it was read.
  var lines: Int
  /// The part of the image that it was read from.
  var region: Region

  mutating func add(lines more: Int, region other: Region) {
    lines += more
    region.extend(over: other)
  }
}

/// An upright rectangle.
struct Region {
  private(set) var low: SIMD2<Double>
  private(set) var high: SIMD2<Double>

  /// The least region that holds all the points, of which there is at least one.
  init(around points: [SIMD2<Double>]) {
    (low, high) = (points[0], points[0])
    for point in points.dropFirst() {
      low = pointwiseMin(low, point)
      high = pointwiseMax(high, point)
    }
  }

  mutating func extend(over other: Region) {
    low = pointwiseMin(low, other.low)
    high = pointwiseMax(high, other.high)
  }

  /// Whether the two have a point in common.
  func overlaps(_ other: Region) -> Bool {
    let (from, to) = (pointwiseMax(low, other.low), pointwiseMin(high, other.high))
    return from.x <= to.x && from.y <= to.y
  }

  /// The region in which this one is seen when each of its corners moves.
  func moved(_ move: (SIMD2<Double>) -> SIMD2<Double>) -> Region {
    Region(around: [low, high, SIMD2(low.x, high.y), SIMD2(high.x, low.y)].map(move))
  }
}
