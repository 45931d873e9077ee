extension Money {
  /// Reads an amount as people write it: digits, and after a point at most as many decimals as the currency has.
  ///
  /// "1.29", "1.2", "1" and "-0.50" are amounts; "1.", ".5", "1,29", "+1", "1e2" and "1.290 EUR" are not. Nothing is
  /// rounded: more decimals than the currency has are refused, even zeros.
  public init(decimal text: String, currency: Currency) throws(MoneyError) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, Self.isDigits(whole), parts.count == 1 || Self.isDigits(parts[1]) else {
      throw .notDecimal(text)
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard decimals.count <= currency.minorDigits else { throw .tooManyDecimals(text, currency) }
    let padding = repeatElement(UInt8(ascii: "0"), count: currency.minorDigits - decimals.count)
    let units = try Self.number(Array(whole) + decimals + padding, isNegative: isNegative)
    self.init(minorUnits: units, currency: currency)
  }

  /// The amount with the currency's decimals and without its name: "1.29", "-0.05", "129".
  public var decimalText: String {
    let digits = String(minorUnits.magnitude)
    let sign = isNegative ? "-" : ""
    guard currency.minorDigits > 0 else { return sign + digits }
    let missing = max(0, currency.minorDigits + 1 - digits.count)
    let padded = String(repeating: "0", count: missing) + digits
    return "\(sign)\(padded.dropLast(currency.minorDigits)).\(padded.suffix(currency.minorDigits))"
  }

  private static func isDigits(_ text: some Collection<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func number(_ digits: [UInt8], isNegative: Bool) throws(MoneyError) -> Int64 {
    var value: Int64 = 0
    for digit in digits {
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let step = Int64(digit - UInt8(ascii: "0"))
      let (sum, overflow) = tens.addingReportingOverflow(isNegative ? -step : step)
      guard !tooLarge, !overflow else { throw .overflow }
      value = sum
    }
    return value
  }
}

extension Money: CustomStringConvertible {
  /// The amount as a person reads it: "1.29 EUR".
  public var description: String { "\(decimalText) \(currency)" }
}
