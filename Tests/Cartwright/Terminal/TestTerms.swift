import CartwrightBasket
import CartwrightCatalog
import CartwrightContracts
import CartwrightMoney
import CartwrightSealing
import SmartcartAPI
import WrightGoogle
import WrightProtobuf

/// A cart with bread and milk in it, and what a shop asks for it.
struct TestTerms: Sendable {
  static let sessionID = "session-1"
  static let pairingID = "pairing-1"
  static let now: Int64 = 1_800_000_000
  /// Far from now, by any clock that these tests run at.
  static let expiry: Int64 = 4_000_000_000

  let settlementKey: SigningKey
  let gatewayKey: SigningKey
  let sealing: SealingKeyPair
  /// The cart as the terminal sees it, locked.
  let cart: SmartcartCart
  /// What a shop that means well asks for.
  let terms: SmartcartPaymentTerms

  var shopKeys: [SmartcartVerificationKey] { [settlementKey.verificationKey, gatewayKey.verificationKey] }

  init() throws {
    settlementKey = try SigningKey(secret: Array(repeating: 1, count: 32), purpose: .settlement)
    gatewayKey = try SigningKey(secret: Array(repeating: 2, count: 32), purpose: .gateway)
    sealing = try SealingKeyPair(keyID: "seal-1", privateKey: Array(1...32))
    let (lines, total) = (try Self.lines(.eur), Money(minorUnits: 617, currency: .eur))
    terms = try Self.terms(lines, total, sealing)
    cart = .with {
      ($0.sessionID, $0.cartID, $0.pairingID) = (Self.sessionID, "cart-1", Self.pairingID)
      ($0.revision, $0.state) = (7, .locked)
      $0.lines = lines.map(SmartcartCartLine.init)
      $0.total = SmartcartMoney(total)
      $0.quote.quoteID = "quote-1"
    }
  }

  static func lines(_ currency: Currency, bread: Int64 = 249) throws -> [BasketLine] {
    func product(_ code: String, _ name: String, _ cents: Int64) throws -> Product {
      try Product(
        code: .gtin(GTIN(code)), name: name, price: Money(minorUnits: cents, currency: currency), unit: .each)
    }
    return [
      try BasketLine(id: "line-1", product: product("4006381333931", "Bread", bread), measure: .pieces(2)),
      try BasketLine(id: "line-2", product: product("96385074", "Milk", 119), measure: .pieces(1)),
    ]
  }

  static func terms(
    _ lines: [BasketLine], _ total: Money, _ sealing: SealingKeyPair
  ) throws -> SmartcartPaymentTerms {
    let quote = Quote(
      id: "quote-1", sessionID: sessionID, revision: 7, lines: lines, total: total, digest: [], expiresAt: expiry)
    return .with {
      ($0.paymentID, $0.merchantID, $0.merchantName) = ("pay-1", "shop", "The Shop")
      ($0.sessionID, $0.pairingID, $0.quoteID, $0.revision) = (sessionID, pairingID, quote.id, quote.revision)
      $0.quoteDigest = PaymentSealing.digest(quote.canonicalBytes)
      $0.lines = lines.map(SmartcartCartLine.init)
      $0.total = SmartcartMoney(total)
      $0.nonce = Array(repeating: 9, count: 16)
      $0.sealingKey = sealing.publicKey
      $0.expiresAt.seconds = expiry
    }
  }

  /// What speaks against a payment request.
  enum Fault: String, CaseIterable, Sendable {
    case strangersKey, keyForSomethingElse, changedAfterSigning
    case anotherSession, anotherPairing, expired
    case higherTotal, anotherCurrency, mixedCurrencies, higherPrice, fewerGoods, anotherQuote, anotherDigest
  }

  /// A payment request, signed; with a fault, if there is to be one.
  func request(_ fault: Fault? = nil) throws -> SmartcartSignedPayload {
    switch fault {
    case .strangersKey:
      return try SigningKey(secret: Array(repeating: 3, count: 32), purpose: .settlement).sign(terms)
    case .keyForSomethingElse: return try gatewayKey.sign(terms)
    case .changedAfterSigning:
      var request = try settlementKey.sign(terms)
      request.payload = try spoiled(.higherTotal).serializedBytes()
      return request
    case let fault?: return try settlementKey.sign(spoiled(fault))
    case nil: return try settlementKey.sign(terms)
    }
  }

  private func spoiled(_ fault: Fault) throws -> SmartcartPaymentTerms {
    var terms = terms
    let dollars = try Currency("USD")
    switch fault {
    case .anotherSession: terms.sessionID = "session-2"
    case .anotherPairing: terms.pairingID = "pairing-2"
    // By the device's own clock too.
    case .expired: terms.expiresAt.seconds = 1
    case .higherTotal: terms = try Self.terms(Self.lines(.eur), Money(minorUnits: 717, currency: .eur), sealing)
    case .anotherCurrency:
      terms = try Self.terms(Self.lines(dollars), Money(minorUnits: 617, currency: dollars), sealing)
    case .mixedCurrencies: terms = try Self.terms(Self.lines(.eur), Money(minorUnits: 617, currency: dollars), sealing)
    case .higherPrice:
      terms = try Self.terms(Self.lines(.eur, bread: 299), Money(minorUnits: 717, currency: .eur), sealing)
    case .fewerGoods:
      terms = try Self.terms(Self.lines(.eur).dropLast(), Money(minorUnits: 498, currency: .eur), sealing)
    case .anotherQuote: terms.quoteID = "quote-2"
    case .anotherDigest: terms.quoteDigest = Array(repeating: 0, count: 32)
    case .strangersKey, .keyForSomethingElse, .changedAfterSigning: break
    }
    return terms
  }
}
