import CartwrightBasket
import CartwrightCatalog
import CartwrightContracts
import CartwrightMoney
import SmartcartAPI
import Testing
import WrightGoogle
import WrightProtobuf
import WrightRPC

@Suite("Messages and domain values")
struct ConversionTests {
  /// Every change that a cart can go through, up to the exit.
  private static func story() throws -> [(BasketChange, Basket)] {
    let price = Money(minorUnits: 199, currency: .eur)
    let pen = try Product(code: .gtin(GTIN("4006381333931")), name: "Pen", price: price, unit: .each)
    let gin = try Product(
      code: .gtin(GTIN("5012345678900")), name: "Gin", price: price, unit: .each, minimumAge: 18)
    let kiwis = try Product(code: .plu(PLU("4030")), name: "Kiwis", price: price, unit: .kilogram)
    var basket = Basket(sessionID: "s1", currency: .eur)
    var story: [(BasketChange, Basket)] = [(.opened(.eur), basket)]
    func go(_ command: (Basket) throws -> [BasketChange]) throws {
      for change in try command(basket) {
        try basket.apply(change)
        story.append((change, basket))
      }
    }
    try go { try $0.add(pen, .pieces(1)) }
    try go { try $0.add(pen, .pieces(2)) }
    try go { try $0.add(pen, .labelled(Money(minorUnits: 77, currency: .eur))) }
    try go { try $0.add(kiwis, .awaitingWeight) }
    try go { try $0.weigh("3", grams: 321) }
    try go { try $0.add(gin, .pieces(1)) }
    try go { try $0.pair("p1") }
    try go { try $0.resolve($0.interventions[0].id, .approved) }
    try go { try $0.remove("2") }
    try go { try $0.weighCart(grams: 900) }
    try go { try $0.lock($0.makeQuote(id: "q1", expiresAt: 99) { _ in [1, 2] }) }
    try go { try $0.unlock("q1") }
    try go { try $0.unpair() }
    try go { try $0.pair("p2") }
    try go { try $0.resolve($0.interventions[0].id, .approved) }
    try go { try $0.lock($0.makeQuote(id: "q2", expiresAt: 99) { _ in [3] }) }
    try go { try $0.startPayment("pay", quoteID: "q2") }
    try go { try $0.stopPayment("pay") }
    try go { try $0.startPayment("pay", quoteID: "q2") }
    try go { try $0.pay("pay") }
    try go { try $0.exit(pass: "x") }
    return story
  }

  @Test("every change survives the wire, and folds to the same cart")
  func changes() throws {
    let story = try Self.story()
    let sent = try story.map { try SmartcartCartChange($0.0, after: $0.1, at: WallTime(seconds: 5)).serializedBytes() }
    let received = try sent.map { try BasketChange(SmartcartCartChange(serializedBytes: $0)) }
    #expect(received == story.map(\.0))
    let folded = try Basket(sessionID: "s1", folding: received)
    #expect(folded == story.last?.1)
  }

  @Test("times keep their microseconds, before 1970 too", arguments: [0, 1_700_000_000_123_456, -1, -1_000_001])
  func times(microseconds: Int64) {
    let time = WallTime(microseconds: microseconds)
    let message = Google_Protobuf_Timestamp(time)
    #expect((0..<1_000_000_000).contains(message.nanos))
    #expect(WallTime(message) == time)
  }

  @Test("the ends of time are moments like any other")
  func endsOfTime() {
    let (first, last) = (WallTime(microseconds: .min), WallTime(microseconds: .max))
    for time in [first, last] { #expect((0..<1_000_000_000).contains(Google_Protobuf_Timestamp(time).nanos)) }
    #expect(
      first.duration(to: last) == .microseconds(Int64.max) && last.duration(to: first) == .microseconds(Int64.min))
  }

  @Test("a product with a wrong part names that part")
  func wrongProducts() throws {
    let right = SmartcartProduct.with {
      $0.code = .with { $0.gtin = "04006381333931" }
      $0.name = "Pen"
      $0.price = .with { ($0.minorUnits, $0.currencyCode) = (129, "EUR") }
      $0.unit = .each
    }
    #expect(try Product(right, field: "p").name == "Pen")
    func field(_ spoil: (inout SmartcartProduct) -> Void) -> [String]? {
      var product = right
      spoil(&product)
      return #expect(throws: RPCError.self) { _ = try Product(product, field: "p") }?.invalidFields
    }
    #expect(field { $0.code.gtin = "04006381333932" } == ["p.code"])
    #expect(field { $0.price.currencyCode = "XXX" } == ["p.price.currency_code"])
    #expect(field { $0.unit = .unspecified } == ["p.unit"])
    #expect(field { $0.name = "" } == ["p"])
  }
}
