/// A product code as a symbol spells it.
struct Code: Hashable {
  let symbology: Symbology
  /// All digits, the check digit last.
  let digits: String
}

/// UPC-E, which leaves out zeros of a UPC-A.
enum UPCE {
  /// The twelve digits that the eight of a UPC-E symbol stand for; nil if they are not eight digits.
  static func expanded(_ text: String) -> String? {
    let digits = Array(text)
    guard digits.count == 8, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let (system, check) = (String(digits[0]), String(digits[7]))
    let body = digits[1...6].map(String.init)
    // The last of the six says how many zeros were left out, and where.
    let (kept, after): (Int, [String]) =
      switch body[5] {
      case "0", "1", "2": (2, [body[5], "0000"] + body[2...4])
      case "3": (3, ["00000"] + body[3...4])
      case "4": (4, ["00000", body[4]])
      default: (5, ["0000", body[5]])
      }
    return system + body[..<kept].joined() + after.joined() + check
  }
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
