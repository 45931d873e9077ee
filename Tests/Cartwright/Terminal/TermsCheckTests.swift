import CartwrightTerminal
import SmartcartAPI
import Testing
import WrightProtobuf

@Suite("What a terminal compares a payment request with")
struct TermsCheckTests {
  let shop: TestTerms

  init() throws { shop = try TestTerms() }

  private func check(_ request: SmartcartSignedPayload, at now: Int64 = TestTerms.now) throws -> SmartcartPaymentTerms {
    try TermsCheck(
      sessionID: TestTerms.sessionID, pairingID: TestTerms.pairingID, shopKeys: shop.shopKeys, cart: shop.cart,
      now: now
    ).terms(of: request)
  }

  @Test("a request that is in order is given out as it was signed")
  func inOrder() throws {
    #expect(try check(shop.request()) == shop.terms)
  }

  @Test("a request is good up to the second before its expiry")
  func expiry() throws {
    #expect(try check(shop.request(), at: TestTerms.expiry - 1) == shop.terms)
    #expect(throws: TermsError.expired) { try check(shop.request(), at: TestTerms.expiry) }
  }

  @Test("each fault is refused for what it is", arguments: TestTerms.Fault.allCases)
  func faults(_ fault: TestTerms.Fault) throws {
    let error = try #require(throws: TermsError.self) { try check(shop.request(fault)) }
    switch (fault, error) {
    case (.strangersKey, .notTheShops), (.keyForSomethingElse, .notTheShops), (.changedAfterSigning, .notTheShops),
      (.anotherSession, .anotherPairing), (.anotherPairing, .anotherPairing), (.expired, .expired),
      (.higherTotal, .wrongSum), (.mixedCurrencies, .wrongSum), (.anotherCurrency, .otherGoods),
      (.higherPrice, .otherGoods), (.fewerGoods, .otherGoods), (.anotherQuote, .otherGoods),
      (.anotherDigest, .wrongDigest):
      break
    default: Issue.record("\(fault): \(error)")
    }
  }

  @Test("a cart that has changed since is not what is paid for")
  func changedCart() throws {
    var cart = shop.cart
    cart.lines.removeLast()
    let check = TermsCheck(
      sessionID: TestTerms.sessionID, pairingID: TestTerms.pairingID, shopKeys: shop.shopKeys, cart: cart,
      now: TestTerms.now)
    #expect(throws: TermsError.otherGoods) { try check.terms(of: shop.request()) }
  }
}
