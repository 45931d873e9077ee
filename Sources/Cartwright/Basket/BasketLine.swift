public import CartwrightCatalog
public import CartwrightMoney

/// How much of a product there is.
public enum Measure: Hashable, Sendable {
  /// Pieces, at least one.
  case pieces(Int64)
  /// Grams, at least one.
  case grams(Int64)
  /// Goods that were packed and priced in the shop: the price on their label.
  case labelled(Money)
  /// Goods sold by weight that nobody has weighed yet. They cost nothing, and cannot be paid, until then.
  case awaitingWeight
}

extension Measure {
  /// What one scan of a product puts into the cart.
  public init(scanned product: Product, label: LabelMeasure?) {
    switch (label, product.unit) {
    case (.price(let minorUnits), _):
      self = .labelled(Money(minorUnits: minorUnits, currency: product.price.currency))
    case (.grams(let grams), .kilogram): self = .grams(grams)
    case (_, .kilogram): self = .awaitingWeight
    case (_, .each): self = .pieces(1)
    }
  }
}

/// One line of a cart.
public struct BasketLine: Hashable, Sendable {
  /// Names the line within its session.
  ///
  /// Never used again once the line is removed.
  public let id: String
  /// The product as it was when the line was made.
  public let product: Product
  /// How much of it.
  public let measure: Measure
  /// What that costs.
  public let amount: Money

  /// A line whose amount was worked out before, as a change or a snapshot carries it.
  public init(id: String, product: Product, measure: Measure, amount: Money) {
    self.id = id
    self.product = product
    self.measure = measure
    self.amount = amount
  }

  /// A line, with its measure checked against the product and its amount worked out.
  public init(id: String, product: Product, measure: Measure) throws(BasketError) {
    self.init(id: id, product: product, measure: measure, amount: try Self.amount(of: measure, product))
  }

  /// Whether it waits for its weight.
  public var awaitsWeight: Bool { measure == .awaitingWeight }

  private static func amount(of measure: Measure, _ product: Product) throws(BasketError) -> Money {
    switch (measure, product.unit) {
    case (.pieces(let count), .each):
      guard BasketLimits.quantities.contains(count) else { throw .quantityOutOfRange(count) }
      return try BasketError.wrapping { () throws(MoneyError) in try product.price.times(count) }
    case (.grams(let grams), .kilogram):
      guard BasketLimits.lineGrams.contains(grams) else { throw .weightOutOfRange(grams) }
      return try BasketError.wrapping { () throws(MoneyError) in try product.price.forGrams(grams) }
    case (.labelled(let price), _): return try checked(label: price, of: product)
    case (.awaitingWeight, .kilogram): return .zero(product.price.currency)
    default: throw .wrongUnit(product.name, product.unit)
    }
  }

  private static func checked(label price: Money, of product: Product) throws(BasketError) -> Money {
    guard price.currency == product.price.currency else {
      throw .money(.currencyMismatch(product.price.currency, price.currency))
    }
    guard !price.isNegative else { throw .money(.negativeMeasure(price.minorUnits)) }
    return price
  }
}

/// How much a cart holds.
public enum BasketLimits {
  /// The most lines of a cart.
  public static let lines = 500
  /// How many pieces a line may have.
  public static let quantities: ClosedRange<Int64> = 1...999
  /// What a line may weigh, in grams.
  public static let lineGrams: ClosedRange<Int64> = 1...100_000
  /// What a whole cart may weigh, in grams.
  public static let cartGrams: ClosedRange<Int64> = 0...500_000
  /// The most interventions that are open at once.
  public static let openInterventions = 100
}
