/// Reads EAN-13, UPC-A and EAN-8 from single lines, each from its first guard to its last.
///
/// ZBar joins halves that it met on different lines, and rarely joins ones that do not belong together, in view
/// after view. This reader shares nothing with it, so that what both say is said twice.
struct LineReader {
  /// The codes on the rows and columns of an image, a line in every `step` pixels; check digits may be wrong.
  func sightings(in image: Image, step: Int) -> [Sighting] {
    var found: [Code: Sighting] = [:]
    for row in stride(from: step / 2, to: image.height, by: step) {
      let edges = Edges(pixels: image.pixels, start: row * image.width, stride: 1, length: image.width)
      collect(edges, into: &found) { SIMD2($0, Double(row)) }
    }
    for column in stride(from: step / 2, to: image.width, by: step) {
      let edges = Edges(pixels: image.pixels, start: column, stride: image.width, length: image.height)
      collect(edges, into: &found) { SIMD2(Double(column), $0) }
    }
    return Array(found.values)
  }

  private func collect(_ edges: Edges, into found: inout [Code: Sighting], point: (Double) -> SIMD2<Double>) {
    for (code, span) in edges.codes() {
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
  init(pixels: [UInt8], start: Int, stride: Int, length: Int) {
    guard length > 4 else { return }
    var steepest = 0
    var (before, here) = (0, 0)
    for x in 1..<length - 1 {
      let at = start + x * stride
      let next = Int(pixels[at + stride]) - Int(pixels[at - stride])
      // `here` is the slope at x - 1, now known on both sides.
      if abs(here) >= Self.leastSlope, abs(here) >= abs(before), abs(here) > abs(next) {
        add(Float(x - 1) + Self.peak(abs(before), abs(here), abs(next)), slope: here, steepest: &steepest)
      }
      (before, here) = (here, next)
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

  /// The codes that stand whole on this line, in either direction, and from where to where.
  func codes() -> [(Code, ClosedRange<Double>)] {
    var found: [(Code, ClosedRange<Double>)] = []
    for layout in SymbolLayout.all where positions.count > layout.runs {
      for first in stride(from: beginsDark ? 0 : 1, to: positions.count - layout.runs, by: 2) {
        guard let symbol = layout.measure(positions, from: first) else { continue }
        guard let code = symbol.code() ?? symbol.reversed().code() else { continue }
        found.append((code, Double(positions[first])...Double(positions[first + layout.runs])))
      }
    }
    return found
  }
}
