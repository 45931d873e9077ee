import CartwrightBasket
import CartwrightCatalog
import CartwrightMoney
import Testing

@Suite("Goods in a cart")
struct BasketGoodsTests {
  @Test("joins pieces of one product into one line, at one price")
  func joinsPieces() throws {
    var basket = try Shop.basket(.open)
    try basket.make { try $0.add(Shop.pen(), .pieces(2)) }
    try basket.make { try $0.add(Shop.gum(), .pieces(1)) }
    #expect(basket.lines.map(\.measure) == [.pieces(3), .pieces(1)])
    #expect(basket.total == Money(minorUnits: 3 * 129 + 99, currency: .eur))
    let dearer = try Shop.product("4006381333931", "Pen", 139)
    try basket.make { try $0.add(dearer, .pieces(1)) }
    #expect(basket.lines.count == 3)
    #expect(basket.total.minorUnits == 3 * 129 + 99 + 139)
  }

  @Test("waits for the weight of goods sold by weight, and prices them by it")
  func weighs() throws {
    var basket = try Shop.basket(.paired)
    try basket.make { try $0.add(Shop.bananas(), Measure(scanned: Shop.bananas(), label: nil)) }
    let line = try #require(basket.lines.last)
    #expect(line.awaitsWeight && line.amount.isZero)
    #expect(throws: BasketError.awaitsWeight(lines: [line.id])) { try basket.lockForTest() }
    try basket.make { try $0.weigh(line.id, grams: 1_234) }
    #expect(basket.line(line.id)?.amount.minorUnits == 246)
    try basket.lockForTest()
    #expect(basket.state == .locked)
  }

  @Test("takes the price of a label as it is printed")
  func takesLabelPrice() throws {
    var basket = try Shop.basket(.open)
    let cheese = try Shop.product("96385074", "Cheese", 0)
    try basket.make { try $0.add(cheese, Measure(scanned: cheese, label: .price(minorUnits: 512))) }
    try basket.make { try $0.add(cheese, Measure(scanned: cheese, label: .price(minorUnits: 512))) }
    #expect(basket.lines.suffix(2).map(\.amount.minorUnits) == [512, 512])
    let line = try #require(basket.lines.last)
    #expect(throws: BasketError.pricedByLabel("Cheese")) { try basket.setQuantity(of: line.id, to: 2) }
  }

  @Test("never uses the id of a removed line again")
  func neverReusesLineIDs() throws {
    var basket = try Shop.basket(.open)
    try basket.make { try $0.add(Shop.gum(), .pieces(1)) }
    let removed = try #require(basket.lines.last?.id)
    try basket.make { try $0.remove(removed) }
    try basket.make { try $0.add(Shop.gum(), .pieces(1)) }
    #expect(basket.lines.last?.id != removed)
    #expect(throws: BasketError.noSuchLine(removed)) { try basket.remove(removed) }
  }

  @Test("refuses measures that a line cannot have")
  func refusesMeasures() throws {
    let basket = try Shop.basket(.open)
    #expect(throws: BasketError.quantityOutOfRange(0)) { try basket.add(Shop.gum(), .pieces(0)) }
    #expect(throws: BasketError.quantityOutOfRange(1_000)) { try basket.add(Shop.pen(), .pieces(999)) }
    #expect(throws: BasketError.quantityOutOfRange(.max)) { try basket.add(Shop.pen(), .pieces(.max)) }
    #expect(throws: BasketError.quantityOutOfRange(-1)) { try basket.setQuantity(of: "1", to: -1) }
    #expect(throws: BasketError.wrongUnit("Gum", .each)) { try basket.add(Shop.gum(), .grams(5)) }
    #expect(throws: BasketError.wrongUnit("Bananas", .kilogram)) { try basket.add(Shop.bananas(), .pieces(1)) }
    #expect(throws: BasketError.weightOutOfRange(0)) { try basket.add(Shop.bananas(), .grams(0)) }
    #expect(throws: BasketError.wrongUnit("Pen", .each)) { try basket.weigh("1", grams: 5) }
    #expect(throws: BasketError.weightOutOfRange(-1)) { try basket.weighCart(grams: -1) }
  }

  @Test("refuses another currency, totals that do not fit, and a line too many")
  func refusesWhatDoesNotFit() throws {
    var basket = try Shop.basket(.open)
    let dollars = try Product(
      code: .gtin(GTIN("96385074")), name: "Gum", price: Money(minorUnits: 1, currency: .usd), unit: .each)
    #expect(throws: BasketError.money(.currencyMismatch(.eur, .usd))) { try basket.add(dollars, .pieces(1)) }
    let priceless = try Shop.product("96385074", "Diamond", .max)
    #expect(throws: BasketError.money(.overflow)) { try basket.add(priceless, .pieces(1)) }
    #expect(throws: BasketError.money(.overflow)) { try basket.add(priceless, .pieces(2)) }
    for _ in basket.lines.count..<BasketLimits.lines { try basket.make { try $0.add(Shop.bananas(), .grams(1)) } }
    #expect(throws: BasketError.full) { try basket.add(Shop.bananas(), .grams(1)) }
  }

  @Test("changes nothing when nothing would change")
  func changesNothing() throws {
    var basket = try Shop.basket(.locked)
    #expect(try basket.setQuantity(of: "1", to: 1).isEmpty)
    try basket.make { try $0.weighCart(grams: 50) }
    #expect(try basket.weighCart(grams: 50).isEmpty)
  }

  @Test("holds a cart with goods for adults until staff have looked, once for each age")
  func holdsForAge() throws {
    var basket = try Shop.basket(.paired)
    try basket.make { try $0.add(Shop.gin(), .pieces(1)) }
    #expect(basket.state == .held)
    #expect(throws: BasketError.held(interventions: ["s1-1"])) { try basket.lockForTest() }
    try basket.make { try $0.resolve("s1-1", .approved) }
    #expect(basket.state == .paired)
    let beer = try Shop.product("96385074", "Beer", 99, minimumAge: 16)
    try basket.make { try $0.add(beer, .pieces(1)) }
    #expect(basket.state == .paired)
  }

  @Test("takes out what staff refuse, and withdraws what waited for a line that is gone")
  func refusesForAge() throws {
    var basket = try Shop.basket(.paired)
    try basket.make { try $0.add(Shop.gin(), .pieces(1)) }
    try basket.make { try $0.resolve("s1-1", .refused) }
    #expect(basket.lines.map(\.product.name) == ["Pen"])
    #expect(basket.state == .paired)
    try basket.make { try $0.add(Shop.gin(), .pieces(1)) }
    let line = try #require(basket.lines.last?.id)
    try basket.make { try $0.remove(line) }
    #expect(basket.interventions.isEmpty && basket.state == .paired)
    #expect(throws: BasketError.self) { try basket.resolve("s1-2", .approved) }
  }
}
