/// How the bars and spaces of a kind of symbol are laid out: guard, digits, centre guard, digits, guard.
struct SymbolLayout {
  /// The number of digits in each half.
  let digitsInHalf: Int

  /// EAN-13 (with UPC-A in it) and EAN-8.
  static let all = [SymbolLayout(digitsInHalf: 6), SymbolLayout(digitsInHalf: 4)]

  /// The number of bars and spaces together.
  var runs: Int { 11 + 8 * digitsInHalf }
  /// The width in modules.
  var modules: Int { 11 + 14 * digitsInHalf }
  var centre: Int { 3 + 4 * digitsInHalf }

  /// The runs from the edge at `first` on, as modules, if their guards are where this layout has them.
  func measure(_ edges: [Float], from first: Int) -> MeasuredSymbol? {
    let module = (edges[first + runs] - edges[first]) / Float(modules)
    for (start, length) in [(0, 3), (centre, 5), (runs - 3, 3)] {
      let expected = module * Float(length)
      let width = edges[first + start + length] - edges[first + start]
      guard abs(width - expected) < expected * 0.3 else { return nil }
    }
    return MeasuredSymbol(layout: self, widths: (first..<first + runs).map { (edges[$0 + 1] - edges[$0]) / module })
  }
}

/// The runs of one symbol, each in modules.
struct MeasuredSymbol {
  /// How far a digit may be off its pattern, as the sum of squares in modules.
  private static let tolerance: Float = 1.2
  /// How much farther off the next best digit has to be.
  private static let margin: Float = 0.25

  let layout: SymbolLayout
  let widths: [Float]

  func reversed() -> MeasuredSymbol { MeasuredSymbol(layout: layout, widths: widths.reversed()) }

  /// What the bars spell, if each digit is plain.
  func code() -> Code? {
    let growth = self.growth
    var (left, right): ([DigitPattern], [DigitPattern]) = ([], [])
    for index in 0..<layout.digitsInHalf {
      guard let digit = digit(at: 3 + 4 * index, growth: growth, dark: false) else { return nil }
      left.append(digit)
    }
    for index in 0..<layout.digitsInHalf {
      guard let digit = digit(at: layout.centre + 5 + 4 * index, growth: growth, dark: true) else { return nil }
      right.append(digit)
    }
    return Self.code(left: left, right: right)
  }

  /// How much wider ink and blur have made the bars than they should be, in modules, as the guards show.
  private var growth: Float {
    let guards = [0..<3, layout.centre..<layout.centre + 5, layout.runs - 3..<layout.runs].joined()
    let bars = guards.filter { $0.isMultiple(of: 2) }.map { widths[$0] }
    let spaces = guards.filter { !$0.isMultiple(of: 2) }.map { widths[$0] }
    return (bars.reduce(0, +) / Float(bars.count) - spaces.reduce(0, +) / Float(spaces.count)) / 2
  }

  private func digit(at first: Int, growth: Float, dark: Bool) -> DigitPattern? {
    let total = widths[first] + widths[first + 1] + widths[first + 2] + widths[first + 3]
    guard abs(total - 7) < 1.2 else { return nil }
    let scale = 7 / total
    var best: (pattern: DigitPattern?, distance: Float) = (nil, .infinity)
    var next = Float.infinity
    for pattern in dark ? DigitPattern.right : DigitPattern.left {
      var distance: Float = 0
      for run in 0..<4 {
        let isBar = (run % 2 == 0) == dark
        let off = (widths[first + run] - (isBar ? growth : -growth)) * scale - pattern.runs[run]
        distance += off * off
      }
      if distance < best.distance {
        next = best.distance
        best = (pattern, distance)
      } else {
        next = min(next, distance)
      }
    }
    return best.distance < Self.tolerance && next - best.distance > Self.margin ? best.pattern : nil
  }

  private static func code(left: [DigitPattern], right: [DigitPattern]) -> Code? {
    let parity = left.map { $0.isEven ? "G" : "L" }.joined()
    let digits = (left + right).map { String($0.digit) }.joined()
    if left.count == 4 { return parity == "LLLL" ? Code(symbology: .ean8, digits: digits) : nil }
    guard let first = DigitPattern.firstDigits.firstIndex(of: parity) else { return nil }
    return first == 0
      ? Code(symbology: .upcA, digits: digits) : Code(symbology: .ean13, digits: "\(first)\(digits)")
  }
}

/// The four runs of one digit.
struct DigitPattern {
  let digit: Int
  /// Whether it is of the set with an even number of dark modules, which in the left half spells the first digit.
  let isEven: Bool
  let runs: [Float]

  private static let odd: [[Float]] = [
    [3, 2, 1, 1], [2, 2, 2, 1], [2, 1, 2, 2], [1, 4, 1, 1], [1, 1, 3, 2],
    [1, 2, 3, 1], [1, 1, 1, 4], [1, 3, 1, 2], [1, 2, 1, 3], [3, 1, 1, 2],
  ]

  /// Those of the left half: each digit in both sets.
  static let left =
    odd.enumerated().map { DigitPattern(digit: $0.offset, isEven: false, runs: $0.element) }
    + odd.enumerated().map { DigitPattern(digit: $0.offset, isEven: true, runs: $0.element.reversed()) }
  /// Those of the right half.
  static let right = odd.enumerated().map { DigitPattern(digit: $0.offset, isEven: true, runs: $0.element) }

  /// The sets of the six left digits by the first digit of an EAN-13, which has no bars of its own.
  static let firstDigits = [
    "LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL",
  ]
}
