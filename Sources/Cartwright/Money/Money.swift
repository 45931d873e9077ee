/// An amount of one currency, as a whole number of its minor units.
///
/// Nothing here rounds unless it says so.
public struct Money: Hashable, Sendable {
  /// The amount in minor units: 129 is 1.29 EUR, or 129 JPY.
  public let minorUnits: Int64

  /// The currency.
  public let currency: Currency

  /// An amount of a currency.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Nothing, of a currency.
  public static func zero(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency: currency)
  }

  /// Whether it is nothing.
  public var isZero: Bool { minorUnits == 0 }

  /// Whether it is below nothing.
  public var isNegative: Bool { minorUnits < 0 }

  /// The sum with an amount of the same currency.
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    try requireSameCurrency(as: other)
    return try checked(minorUnits.addingReportingOverflow(other.minorUnits))
  }

  /// What is left without an amount of the same currency; may be below zero.
  public func subtracting(_ other: Money) throws(MoneyError) -> Money {
    try requireSameCurrency(as: other)
    return try checked(minorUnits.subtractingReportingOverflow(other.minorUnits))
  }

  /// As much again for each of a number of pieces.
  public func times(_ quantity: Int64) throws(MoneyError) -> Money {
    guard quantity >= 0 else { throw .negativeMeasure(quantity) }
    return try checked(minorUnits.multipliedReportingOverflow(by: quantity))
  }

  /// What a weight costs, where this is the price of 1,000 grams.
  ///
  /// Rounds to the nearest minor unit, halves away from zero: the commercial rule that a shopper can check by hand.
  public func forGrams(_ grams: Int64) throws(MoneyError) -> Money {
    guard grams >= 0 else { throw .negativeMeasure(grams) }
    let exact = Int128(minorUnits) * Int128(grams)
    let rounded = (exact + (exact < 0 ? -500 : 500)) / 1_000
    guard let result = Int64(exactly: rounded) else { throw .overflow }
    return Money(minorUnits: result, currency: currency)
  }

  private func requireSameCurrency(as other: Money) throws(MoneyError) {
    guard currency == other.currency else { throw .currencyMismatch(currency, other.currency) }
  }

  private func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(MoneyError) -> Money {
    guard !result.overflow else { throw .overflow }
    return Money(minorUnits: result.partialValue, currency: currency)
  }
}

extension Sequence<Money> {
  /// The sum of amounts of one currency; nothing of it when there are none.
  public func total(in currency: Currency) throws(MoneyError) -> Money {
    var total = Money.zero(currency)
    for amount in self { total = try total.adding(amount) }
    return total
  }
}
