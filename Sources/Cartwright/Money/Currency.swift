/// A currency of ISO 4217, with how many decimals its amounts have.
public struct Currency: Hashable, Sendable {
  /// The code: three upper-case letters.
  public let code: String

  /// How many decimals stand between the unit people name and the smallest one: 2 for EUR, 0 for JPY, 3 for KWD.
  public let minorDigits: Int

  /// Finds a currency by its code.
  ///
  /// Only currencies that people pay with are known: no metals, no units of account without decimals of their own.
  public init(_ code: String) throws(MoneyError) {
    guard let digits = Self.minorDigits(of: code) else { throw .unknownCurrency(code) }
    self.init(known: code, minorDigits: digits)
  }

  private init(known code: String, minorDigits: Int) {
    self.code = code
    self.minorDigits = minorDigits
  }

  /// The euro.
  public static let eur = Currency(known: "EUR", minorDigits: 2)
  /// The pound sterling.
  public static let gbp = Currency(known: "GBP", minorDigits: 2)
  /// The dollar of the United States.
  public static let usd = Currency(known: "USD", minorDigits: 2)
  /// The yen.
  public static let jpy = Currency(known: "JPY", minorDigits: 0)
  /// The dinar of Kuwait.
  public static let kwd = Currency(known: "KWD", minorDigits: 3)

  /// Every code that is known, in alphabetical order.
  public static var allCodes: [String] {
    (withoutDecimals.union(withTwo).union(withThree).union(withFour)).sorted()
  }

  /// How many minor units make one unit of the currency.
  package var minorUnitsPerUnit: Int64 {
    switch minorDigits {
    case 0: 1
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }

  private static func minorDigits(of code: String) -> Int? {
    if withTwo.contains(code) { return 2 }
    if withoutDecimals.contains(code) { return 0 }
    if withThree.contains(code) { return 3 }
    return withFour.contains(code) ? 4 : nil
  }

  private static let withoutDecimals = codes(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")

  private static let withThree = codes("BHD IQD JOD KWD LYD OMR TND")

  private static let withFour = codes("CLF UYW")

  private static let withTwo = codes(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
    CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
    MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD
    SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
    """)

  private static func codes(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension Currency: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}
