/// What can be wrong with an amount.
///
/// Every case says, as text, what to do about it.
public enum MoneyError: Error, Hashable, Sendable {
  /// The code is not of a currency that people pay with.
  case unknownCurrency(String)
  /// The text is not a decimal number.
  case notDecimal(String)
  /// The text has more decimals than the currency.
  case tooManyDecimals(String, Currency)
  /// The result does not fit in 64 bits.
  case overflow
  /// Two amounts of different currencies met.
  case currencyMismatch(Currency, Currency)
  /// A quantity, or a weight in grams, is below zero.
  case negativeMeasure(Int64)
}

extension MoneyError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .unknownCurrency(let code):
      "\"\(code)\" is not a currency of ISO 4217: write three upper-case letters, such as EUR"
    case .notDecimal(let text):
      "\"\(text)\" is not an amount: write digits with a point before the decimals, such as 1.29"
    case .tooManyDecimals(let text, let currency):
      "\"\(text)\" has too many decimals: \(currency) has \(currency.minorDigits)"
    case .overflow:
      "the amount is too large: no amount passes \(Int64.max) minor units"
    case .currencyMismatch(let one, let other):
      "\(one) and \(other) cannot be added: convert one of them first"
    case .negativeMeasure(let measure):
      "\(measure) is below zero: a quantity or a weight is zero or more"
    }
  }
}
