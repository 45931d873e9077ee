import CartwrightBasket
import CartwrightCatalog
import CartwrightMoney

/// A few products and a shopper who gets as far as a test needs.
enum Shop {
  static func pen() throws -> Product { try product("4006381333931", "Pen", 129) }
  static func gum() throws -> Product { try product("96385074", "Gum", 99) }
  static func gin() throws -> Product { try product("5012345678900", "Gin", 1_499, minimumAge: 18) }
  static func bananas() throws -> Product {
    try Product(
      code: .plu(PLU("4011")), name: "Bananas", price: Money(minorUnits: 199, currency: .eur), unit: .kilogram)
  }

  static func product(_ gtin: String, _ name: String, _ cents: Int64, minimumAge: Int = 0) throws -> Product {
    try Product(
      code: .gtin(GTIN(gtin)), name: name, price: Money(minorUnits: cents, currency: .eur), unit: .each,
      minimumAge: minimumAge)
  }

  /// A session in a state, with a pen in the cart.
  static func basket(_ state: SessionState) throws -> Basket {
    var basket = Basket(sessionID: "s1", currency: .eur)
    try basket.make { try $0.add(pen(), .pieces(1)) }
    if state == .open { return basket }
    try basket.make { try $0.pair("p1") }
    switch state {
    case .held: try basket.make { try $0.intervene(.spotCheck) }
    case .abandoned: try basket.make { try $0.abandon() }
    case .locked, .paying, .paid, .exited: try basket.goOn(to: state)
    case .open, .paired: break
    }
    return basket
  }

  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
  }
}

extension Basket {
  /// Makes the changes that a command returns.
  @discardableResult
  mutating func make(_ command: (Basket) throws -> [BasketChange]) throws -> [BasketChange] {
    let changes = try command(self)
    for change in changes { try apply(change) }
    return changes
  }

  mutating func lockForTest(quote: String = "q1") throws {
    try make { try $0.lock($0.makeQuote(id: quote, expiresAt: 1_000, digest: Shop.digest)) }
  }

  fileprivate mutating func goOn(to state: SessionState) throws {
    try lockForTest()
    if state == .locked { return }
    try make { try $0.startPayment("pay1", quoteID: "q1") }
    if state == .paying { return }
    try make { try $0.pay("pay1") }
    if state == .exited { try make { try $0.exit(pass: "pass1") } }
  }
}
