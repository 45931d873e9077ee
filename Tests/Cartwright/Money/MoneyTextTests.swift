import CartwrightMoney
import TestSupport
import Testing

@Suite("Money as text")
struct MoneyTextTests {
  @Test(
    "reads an amount exactly",
    arguments: [
      ("1.29", 129), ("1.2", 120), ("1", 100), ("0.05", 5), ("-0.50", -50), ("007.10", 710), ("0", 0),
      ("92233720368547758.07", Int64.max), ("-92233720368547758.08", Int64.min),
    ] as [(String, Int64)])
  func reads(text: String, cents: Int64) throws {
    #expect(try Money(decimal: text, currency: .eur).minorUnits == cents)
  }

  @Test(
    "refuses what is not an amount",
    arguments: [
      "", "-", ".", "1.", ".5", "1,29", "+1", "1e2", " 1", "1 ", "1.2.3", "0x1", "NaN", "--1", "1.-2", "١", "1٫2",
    ])
  func refusesNonsense(text: String) {
    #expect(throws: MoneyError.notDecimal(text)) { try Money(decimal: text, currency: .eur) }
  }

  @Test("refuses more decimals than the currency has, even zeros")
  func refusesDecimals() throws {
    #expect(throws: MoneyError.tooManyDecimals("1.290", .eur)) { try Money(decimal: "1.290", currency: .eur) }
    #expect(throws: MoneyError.tooManyDecimals("1.0", .jpy)) { try Money(decimal: "1.0", currency: .jpy) }
    #expect(try Money(decimal: "1.234", currency: .kwd).minorUnits == 1_234)
  }

  @Test("refuses an amount that does not fit", arguments: ["92233720368547758.08", "99999999999999999999999"])
  func refusesOverflow(text: String) {
    #expect(throws: MoneyError.overflow) { try Money(decimal: text, currency: .eur) }
  }

  @Test("writes the currency's decimals")
  func writes() {
    #expect(Money(minorUnits: 129, currency: .eur).description == "1.29 EUR")
    #expect(Money(minorUnits: -5, currency: .eur).description == "-0.05 EUR")
    #expect(Money(minorUnits: 500, currency: .jpy).description == "500 JPY")
    #expect(Money(minorUnits: 7, currency: .kwd).description == "0.007 KWD")
    #expect(Money(minorUnits: .min, currency: .eur).decimalText == "-92233720368547758.08")
  }

  @Test("reads back what it wrote", arguments: [Currency.eur, .jpy, .kwd])
  func readsBack(currency: Currency) throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<1_000 {
      let money = Money(minorUnits: Int64.random(in: .min ... .max, using: &random), currency: currency)
      #expect(try Money(decimal: money.decimalText, currency: currency) == money)
    }
  }
}

@Suite("Currency")
struct CurrencyTests {
  @Test(
    "knows the decimals of ISO 4217",
    arguments: [("EUR", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("TND", 3), ("CLF", 4), ("MRU", 2), ("ISK", 0)])
  func knowsDecimals(code: String, digits: Int) throws {
    #expect(try Currency(code).minorDigits == digits)
  }

  @Test("refuses what nobody pays with", arguments: ["", "eur", "EURO", "XAU", "XXX", "ZZZ", "E R"])
  func refusesUnknown(code: String) {
    #expect(throws: MoneyError.unknownCurrency(code)) { try Currency(code) }
  }

  @Test("has every currency once, and equal ones are equal however they were made")
  func hasEachOnce() throws {
    #expect(Set(Currency.allCodes).count == Currency.allCodes.count)
    #expect(try Currency("EUR") == .eur)
    for code in Currency.allCodes { #expect(try Currency(code).code == code) }
  }
}
