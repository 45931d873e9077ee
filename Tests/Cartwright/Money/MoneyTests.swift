import CartwrightMoney
import TestSupport
import Testing

@Suite("Money")
struct MoneyTests {
  private func euros(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .eur) }

  @Test("adds and subtracts amounts of one currency")
  func addsAndSubtracts() throws {
    #expect(try euros(129).adding(euros(71)) == euros(200))
    #expect(try euros(129).subtracting(euros(130)) == euros(-1))
    #expect(try [euros(1), euros(2), euros(3)].total(in: .eur) == euros(6))
    #expect(try [].total(in: .jpy) == .zero(.jpy))
  }

  @Test("refuses to mix currencies")
  func refusesToMixCurrencies() {
    let pounds = Money(minorUnits: 1, currency: .gbp)
    #expect(throws: MoneyError.currencyMismatch(.eur, .gbp)) { try euros(1).adding(pounds) }
    #expect(throws: MoneyError.currencyMismatch(.eur, .gbp)) { try euros(1).subtracting(pounds) }
    #expect(throws: MoneyError.currencyMismatch(.eur, .gbp)) { try [pounds].total(in: .eur) }
  }

  @Test("refuses what does not fit, instead of wrapping around")
  func refusesOverflow() {
    #expect(throws: MoneyError.overflow) { try euros(.max).adding(euros(1)) }
    #expect(throws: MoneyError.overflow) { try euros(.min).subtracting(euros(1)) }
    #expect(throws: MoneyError.overflow) { try euros(.max).times(2) }
    #expect(throws: MoneyError.overflow) { try euros(.max).forGrams(1_001) }
  }

  @Test("multiplies by a number of pieces that is not below zero")
  func multiplies() throws {
    #expect(try euros(129).times(3) == euros(387))
    #expect(try euros(129).times(0) == .zero(.eur))
    #expect(throws: MoneyError.negativeMeasure(-1)) { try euros(129).times(-1) }
    #expect(throws: MoneyError.negativeMeasure(-5)) { try euros(129).forGrams(-5) }
  }

  @Test(
    "rounds a price by weight to the nearest minor unit, halves away from zero",
    arguments: [
      (199, 1_000, 199), (199, 500, 100), (199, 250, 50), (100, 5, 1), (100, 4, 0), (100, 14, 1), (100, 15, 2),
      (100, 25, 3), (100, 35, 4), (299, 1_234, 369), (1, 499, 0), (1, 500, 1), (0, 700, 0), (-100, 15, -2),
      (-100, 14, -1),
    ] as [(Int64, Int64, Int64)])
  func roundsByWeight(perKilogram: Int64, grams: Int64, expected: Int64) throws {
    #expect(try euros(perKilogram).forGrams(grams) == euros(expected))
  }

  @Test("weighs exactly where the product of price and weight passes 64 bits")
  func weighsLargeAmounts() throws {
    #expect(try euros(.max).forGrams(1_000) == euros(.max))
    #expect(try euros(.max).forGrams(500) == euros(4_611_686_018_427_387_904))
  }

  @Test("splitting a weight loses or gains at most half a minor unit a part")
  func splittingAWeight() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let price = euros(Int64.random(in: 0...10_000, using: &random))
      let (one, other) = (Int64.random(in: 0...5_000, using: &random), Int64.random(in: 0...5_000, using: &random))
      let apart = try price.forGrams(one).adding(price.forGrams(other))
      let together = try price.forGrams(one + other)
      #expect(abs(try apart.subtracting(together).minorUnits) <= 1)
    }
  }
}
