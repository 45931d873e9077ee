/// Reads EAN-13, UPC-A and EAN-8 from single lines, each from its first guard to its last.
///
/// ZBar joins halves that it met on different lines, and rarely joins ones that do not belong together, in view
/// after view. This reader shares nothing with it, so that what both say is said twice.
struct LineReader {
  /// What the lines of an image hold.
  struct Result {
    /// The codes, whose check digits may be wrong.
    let sightings: [Sighting]
    /// How often a line had guards where those of a symbol would be, readable or not.
    let likenesses: Int
  }

  /// Reads the rows and columns of an image, a line in every `step` pixels.
  func read(_ image: Image, step: Int) -> Result {
    var found: [Code: Sighting] = [:]
    var likenesses = 0
    for row in stride(from: step / 2, to: image.height, by: step) {
      let edges = Edges(in: image, start: row * image.width, stride: 1, length: image.width)
      collect(edges, into: &found, &likenesses) { SIMD2($0, Double(row)) }
    }
    for column in stride(from: step / 2, to: image.width, by: step) {
      let edges = Edges(in: image, start: column, stride: image.width, length: image.height)
      collect(edges, into: &found, &likenesses) { SIMD2(Double(column), $0) }
    }
    return Result(sightings: Array(found.values), likenesses: likenesses)
  }

  private func collect(
    _ edges: Edges, into found: inout [Code: Sighting], _ likenesses: inout Int, point: (Double) -> SIMD2<Double>
  ) {
    let symbols = edges.symbols()
    likenesses += symbols.count
    for (symbol, span) in symbols {
      guard let code = symbol.code() ?? symbol.reversed().code() else { continue }
      let region = Region(around: [point(span.lowerBound), point(span.upperBound)])
      found[code, default: Sighting(code: code, lines: 0, region: region)].add(lines: 1, region: region)
    }
  }
}

/// Where a line turns from light to dark and back, by turns.
struct Edges {
  /// The least change of grey, over two pixels, that can be an edge.
  private static let leastSlope = 10

  private(set) var positions: [Float] = []
  /// Whether the line turns dark at the first edge.
  private(set) var beginsDark = false

  /// Finds where the grey changes fastest between one extreme and the next.
  ///
  /// The line has `length` pixels from `start` on, `stride` apart, all of them within the image.
  init(in image: Image, start: Int, stride: Int, length: Int) {
    guard length > 4 else { return }
    precondition(start >= 0 && start + (length - 1) * stride < image.pixels.count, "a line lies in its image")
    unsafe image.pixels.withUnsafeBufferPointer { pixels in
      if let first = pixels.baseAddress { unsafe find(in: first + start, stride: stride, length: length) }
    }
  }

  private mutating func find(in line: UnsafePointer<UInt8>, stride: Int, length: Int) {
    var steepest = 0
    var (before, here) = (0, 0)
    var x = 1
    while x < length &- 1 {
      let at = x &* stride
      let next = unsafe Int(line[at &+ stride]) &- Int(line[at &- stride])
      // `here` is the slope at x - 1: an edge if both neighbours are less steep in its direction.
      let isRising = here >= Self.leastSlope && here >= before && here > next
      let isFalling = here <= 0 &- Self.leastSlope && here <= before && here < next
      if isRising || isFalling {
        add(Float(x - 1) + Self.peak(before, here, next), slope: here, steepest: &steepest)
      }
      (before, here) = (here, next)
      x &+= 1
    }
  }

  /// Of several edges that turn the same way one after the other, only the steepest is one.
  private mutating func add(_ position: Float, slope: Int, steepest: inout Int) {
    let turnsAgain = positions.isEmpty || (slope < 0) != (steepest < 0)
    if positions.isEmpty { beginsDark = slope < 0 }
    if turnsAgain {
      positions.append(position)
    } else if abs(slope) > abs(steepest) {
      positions[positions.count - 1] = position
    } else {
      return
    }
    steepest = slope
  }

  /// Where between its neighbours a peak stands, by the parabola through the three.
  private static func peak(_ left: Int, _ middle: Int, _ right: Int) -> Float {
    let bend = left - 2 * middle + right
    return bend == 0 ? 0 : Float(left - right) / Float(2 * bend)
  }

  /// What stands whole on this line and has the guards of a symbol, and from where to where.
  func symbols() -> [(MeasuredSymbol, ClosedRange<Double>)] {
    var found: [(MeasuredSymbol, ClosedRange<Double>)] = []
    for layout in SymbolLayout.all where positions.count > layout.runs {
      for first in stride(from: beginsDark ? 0 : 1, to: positions.count - layout.runs, by: 2) {
        guard let symbol = layout.measure(positions, from: first) else { continue }
        found.append((symbol, Double(positions[first])...Double(positions[first + layout.runs])))
      }
    }
    return found
  }
}
