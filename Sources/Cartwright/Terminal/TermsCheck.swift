internal import CartwrightBasket
internal import CartwrightContracts
internal import CartwrightMoney
internal import CartwrightSealing
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// What a terminal compares a payment request with before it shows it to its owner.
public struct TermsCheck: Sendable {
  /// The session that the terminal is paired with.
  public var sessionID: String
  /// The pairing.
  public var pairingID: String
  /// The keys of the shop.
  public var shopKeys: [SmartcartVerificationKey]
  /// The cart as the terminal saw it.
  public var cart: SmartcartCart
  /// The time, in seconds since 1970.
  public var now: Int64

  /// A check against what is known.
  public init(
    sessionID: String, pairingID: String, shopKeys: [SmartcartVerificationKey], cart: SmartcartCart, now: Int64
  ) {
    self.sessionID = sessionID
    self.pairingID = pairingID
    self.shopKeys = shopKeys
    self.cart = cart
    self.now = now
  }

  /// The terms of a request, once nothing speaks against them.
  public func terms(of request: SmartcartSignedPayload) throws(TermsError) -> SmartcartPaymentTerms {
    let terms: SmartcartPaymentTerms
    do {
      terms = try request.verified(by: shopKeys, for: .settlement)
    } catch {
      throw .notTheShops(error.description)
    }
    guard terms.sessionID == sessionID, terms.pairingID == pairingID else { throw .anotherPairing }
    guard terms.expiresAt.seconds > now else { throw .expired }
    let quote = try quote(of: terms)
    try checkSum(quote)
    guard PaymentSealing.digest(quote.canonicalBytes) == terms.quoteDigest else { throw .wrongDigest }
    try checkAgainstCart(quote, terms)
    return terms
  }

  /// The goods of the terms as the digest covers them.
  private func quote(of terms: SmartcartPaymentTerms) throws(TermsError) -> Quote {
    let message = SmartcartQuote.with {
      $0.quoteID = terms.quoteID
      $0.sessionID = terms.sessionID
      $0.revision = terms.revision
      $0.lines = terms.lines
      $0.total = terms.total
    }
    do {
      return try Quote(message, field: "terms")
    } catch {
      throw .unreadable(error.message)
    }
  }

  private func checkSum(_ quote: Quote) throws(TermsError) {
    do {
      let sum = try quote.lines.reduce(Money.zero(quote.total.currency)) { try $0.adding($1.amount) }
      guard sum == quote.total else { throw TermsError.wrongSum }
    } catch {
      throw .wrongSum
    }
  }

  private func checkAgainstCart(_ quote: Quote, _ terms: SmartcartPaymentTerms) throws(TermsError) {
    var seen: [BasketLine] = []
    do {
      for line in cart.lines { seen.append(try BasketLine(line, field: "cart")) }
    } catch {
      throw .unreadable(error.message)
    }
    guard cart.hasQuote, cart.quote.quoteID == terms.quoteID, seen == quote.lines, cart.total == terms.total else {
      throw .otherGoods
    }
  }
}

/// Why a terminal does not pay a payment request.
public enum TermsError: Error, Hashable, Sendable {
  /// None of the shop's keys signed it.
  case notTheShops(String)
  /// It is for another session or pairing.
  case anotherPairing
  /// Its time has run out.
  case expired
  /// The goods cannot be read.
  case unreadable(String)
  /// The lines do not add up to the total.
  case wrongSum
  /// The digest is not of these goods.
  case wrongDigest
  /// The goods are not those of the cart that the terminal sees.
  case otherGoods
}

extension TermsError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .notTheShops(let detail): "the payment request is not the shop's (\(detail)): nothing was paid, call staff"
    case .anotherPairing: "the payment request is for another cart or pairing: nothing was paid, call staff"
    case .expired: "the payment request has expired: check out again"
    case .unreadable(let detail): "the payment request cannot be read (\(detail)): update this terminal"
    case .wrongSum: "the payment request does not add up: nothing was paid, call staff"
    case .wrongDigest: "the payment request is signed for other goods than it shows: nothing was paid, call staff"
    case .otherGoods: "the payment request is not for the goods in this cart: nothing was paid, call staff"
    }
  }
}
