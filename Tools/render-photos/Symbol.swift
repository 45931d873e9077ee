/// The bars of a product code: EAN-13, UPC-A (an EAN-13 that begins with 0) or EAN-8.
struct Symbol {
  /// The modules from the first bar to the last, true where there is ink.
  let modules: [Bool]

  /// The symbol of 8, 12 or 13 digits; nil for any other text.
  init?(digits text: String) {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == text.count else { return nil }
    switch digits.count {
    case 8: self.init(left: digits[..<4], sets: "AAAA", right: digits[4...])
    case 12: self.init(left: digits[..<6], sets: Self.sets[0], right: digits[6...])
    case 13: self.init(left: digits[1..<7], sets: Self.sets[digits[0]], right: digits[7...])
    default: return nil
    }
  }

  private init(left: ArraySlice<Int>, sets: String, right: ArraySlice<Int>) {
    let first = zip(left, sets).map { $1 == "A" ? Self.inverted(Self.setC[$0]) : String(Self.setC[$0].reversed()) }
    let bits = "101" + first.joined() + "01010" + right.map { Self.setC[$0] }.joined() + "101"
    modules = bits.map { $0 == "1" }
  }

  private static func inverted(_ bits: String) -> String { String(bits.map { $0 == "1" ? "0" : "1" }) }

  /// The digits of the right half; set A is its inverse, set B its mirror image.
  private static let setC = [
    "1110010", "1100110", "1101100", "1000010", "1011100", "1001110", "1010000", "1000100", "1001000", "1110100",
  ]

  /// The sets of the left half, which spell the first of thirteen digits.
  private static let sets = [
    "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA",
  ]
}
