public import CartwrightMoney

/// What a price is for.
public enum PricingUnit: String, Hashable, Sendable, CaseIterable {
  /// One piece.
  case each
  /// 1,000 grams.
  case kilogram = "kg"
}

/// A product as the shop sells it.
public struct Product: Hashable, Sendable {
  /// What identifies it.
  public let code: ProductCode
  /// Its name, as a shopper reads it: 1 to 200 bytes of UTF-8, none of them a control character.
  public let name: String
  /// The price of one unit, not below zero.
  public let price: Money
  /// What the price is for.
  public let unit: PricingUnit
  /// The age in years below which it must not be sold; 0 for anybody, 99 at most.
  public let minimumAge: Int

  /// The longest name, in bytes of UTF-8: the terms of a full cart must fit what may be signed.
  public static let maximumNameLength = 200
  /// The highest age that a product can ask for.
  public static let highestAge = 99

  /// A product, with everything about it checked.
  public init(
    code: ProductCode, name: String, price: Money, unit: PricingUnit, minimumAge: Int = 0
  ) throws(ProductError) {
    try Self.check(name: name)
    guard !price.isNegative else { throw .negativePrice(price) }
    guard (0...Self.highestAge).contains(minimumAge) else { throw .wrongAge(minimumAge) }
    self.code = code
    self.name = name
    self.price = price
    self.unit = unit
    self.minimumAge = minimumAge
  }

  static func check(name: String) throws(ProductError) {
    guard (1...maximumNameLength).contains(name.utf8.count), !name.unicodeScalars.contains(where: isControl) else {
      throw .wrongName(name)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// What can be wrong with a product.
public enum ProductError: Error, Hashable, Sendable {
  /// The name is empty, too long, or has control characters in it.
  case wrongName(String)
  /// The price is below zero.
  case negativePrice(Money)
  /// The age is not one that a product can ask for.
  case wrongAge(Int)
}

extension ProductError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongName(let name) where name.isEmpty: "the name is empty"
    case .wrongName: "the name must have at most \(Product.maximumNameLength) bytes of UTF-8 and no control characters"
    case .negativePrice(let price): "the price \(price) is below zero"
    case .wrongAge(let age): "the minimum age \(age) must be 0 to \(Product.highestAge)"
    }
  }
}
