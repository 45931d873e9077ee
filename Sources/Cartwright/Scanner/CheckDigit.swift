/// The last digit of a GTIN, which guards the others.
enum CheckDigit {
  /// Whether the last of these digits is the one that the others call for: weights 3, 1, 3, … from the right.
  static func isRight(in digits: String) -> Bool {
    let values = digits.utf8.map { Int($0) - 0x30 }
    guard let last = values.last, values.allSatisfy({ (0...9).contains($0) }) else { return false }
    return last == expected(after: values.dropLast())
  }

  /// The check digit for the data digits before it.
  static func expected(after data: ArraySlice<Int>) -> Int {
    let sum = data.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 3 : 1) }
    return (10 - sum % 10) % 10
  }
}
