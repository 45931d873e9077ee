import CartwrightBasket
import CartwrightMoney
import Testing

@Suite("A session's states")
struct BasketSessionTests {
  /// A command, with the states that allow it.
  struct Command: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let allowed: Set<SessionState>
    let run: @Sendable (Basket) throws -> [BasketChange]
  }

  static let changing: Set<SessionState> = [.open, .paired, .held, .locked]

  static let commands: [Command] = [
    Command(testDescription: "add", allowed: changing) { try $0.add(Shop.gum(), .pieces(1)) },
    Command(testDescription: "set quantity", allowed: changing) { try $0.setQuantity(of: "1", to: 2) },
    Command(testDescription: "remove", allowed: changing) { try $0.remove("1") },
    Command(testDescription: "weigh the cart", allowed: changing) { try $0.weighCart(grams: 5) },
    Command(testDescription: "intervene", allowed: changing) { try $0.intervene(.assistance) },
    Command(testDescription: "pair", allowed: [.open]) { try $0.pair("p2") },
    Command(testDescription: "unpair", allowed: [.paired, .held, .locked]) { try $0.unpair() },
    Command(testDescription: "resolve", allowed: [.held]) { try $0.resolve("s1-1", .approved) },
    Command(testDescription: "abandon", allowed: changing) { try $0.abandon() },
    Command(testDescription: "lock", allowed: [.paired]) {
      try $0.lock($0.makeQuote(id: "q2", expiresAt: 1, digest: Shop.digest))
    },
    Command(testDescription: "unlock", allowed: [.locked]) { try $0.unlock("q1") },
    Command(testDescription: "start paying", allowed: [.locked]) { try $0.startPayment("pay1", quoteID: "q1") },
    Command(testDescription: "stop paying", allowed: [.paying]) { try $0.stopPayment("pay1") },
    Command(testDescription: "pay", allowed: [.paying]) { try $0.pay("pay1") },
    Command(testDescription: "exit", allowed: [.paid]) { try $0.exit(pass: "pass1") },
  ]

  @Test("allows each command in its states and refuses it in all others", arguments: commands, SessionState.allCases)
  func allowsAndRefuses(command: Command, state: SessionState) throws {
    let basket = try Shop.basket(state)
    #expect(basket.state == state)
    guard command.allowed.contains(state) else {
      #expect(throws: BasketError.self) { try command.run(basket) }
      return
    }
    var next = basket
    let changes = try next.make(command.run)
    #expect(!changes.isEmpty)
    #expect(next.revision == basket.revision + Int64(changes.count))
  }

  @Test("voids the quote with every change to a locked cart", arguments: commands.prefix(5))
  func voidsQuote(command: Command) throws {
    var basket = try Shop.basket(.locked)
    let changes = try basket.make(command.run)
    guard case .unlocked("q1", _) = changes.first else {
      Issue.record("the first change is \(String(describing: changes.first))")
      return
    }
    #expect(basket.quote == nil)
    #expect(basket.state == (command.testDescription == "intervene" ? .held : .paired))
  }

  @Test("keeps the quote when a payment comes to nothing, so that another may follow")
  func keepsQuoteAfterStoppedPayment() throws {
    var basket = try Shop.basket(.paying)
    try basket.make { try $0.stopPayment("pay1") }
    #expect(basket.state == .locked && basket.quote?.id == "q1" && basket.payment == nil)
    try basket.make { try $0.startPayment("pay2", quoteID: "q1") }
    #expect(basket.payment == "pay2")
  }

  @Test("refuses another quote, payment, pairing or revision than the cart's")
  func refusesStrangers() throws {
    let locked = try Shop.basket(.locked)
    #expect(throws: BasketError.wrongQuote("q9")) { try locked.unlock("q9") }
    #expect(throws: BasketError.wrongQuote("q9")) { try locked.startPayment("pay1", quoteID: "q9") }
    let paying = try Shop.basket(.paying)
    #expect(throws: BasketError.wrongPayment("pay9")) { try paying.pay("pay9") }
    #expect(throws: BasketError.wrongPayment("pay9")) { try paying.stopPayment("pay9") }
    var paired = try Shop.basket(.paired)
    #expect(throws: BasketError.wrongPairing("p9")) { try paired.apply(.unpaired(pairing: "p9")) }
    #expect(throws: BasketError.staleRevision(expected: 2, actual: 3)) { try paired.requireRevision(2) }
  }

  @Test("refuses to lock by a quote of other goods, and an empty cart")
  func refusesOldQuote() throws {
    var basket = try Shop.basket(.paired)
    let old = try basket.makeQuote(id: "q1", expiresAt: 1, digest: Shop.digest)
    try basket.make { try $0.add(Shop.gum(), .pieces(1)) }
    #expect(throws: BasketError.wrongQuote("q1")) { try basket.lock(old) }
    for line in basket.lines { try basket.make { try $0.remove(line.id) } }
    #expect(throws: BasketError.empty) { try basket.lockForTest() }
  }

  @Test("has no quote any more when it has left")
  func leaves() throws {
    let (paid, exited) = (try Shop.basket(.paid), try Shop.basket(.exited))
    #expect(paid.quote != nil && exited.quote == nil)
  }

  @Test("makes no quote of goods that cost nothing")
  func free() throws {
    var basket = Basket(sessionID: "s1", currency: .eur)
    try basket.make { try $0.add(Shop.product("4006381333931", "Leaflet", 0), .pieces(1)) }
    try basket.make { try $0.pair("p1") }
    #expect(throws: BasketError.free) { try basket.lockForTest() }
  }

  @Test("holds a terminal that pairs with a cart which waits for staff")
  func holdsOnPairing() throws {
    var basket = try Shop.basket(.open)
    try basket.make { try $0.intervene(.spotCheck) }
    #expect(basket.state == .open)
    try basket.make { try $0.pair("p1") }
    #expect(basket.state == .held)
    try basket.make { try $0.unpair() }
    #expect(basket.state == .open && basket.pairing == nil)
  }

  @Test("asks for the age of each shopper who pairs with goods that must not be sold to the young")
  func ageOfEach() throws {
    var basket = try Shop.basket(.paired)
    try basket.make { try $0.add(Shop.gin(), .pieces(1)) }
    try basket.make { try $0.resolve($0.interventions[0].id, .approved) }
    #expect(basket.state == .paired && basket.confirmedAge == 18)
    try basket.make { try $0.unpair() }
    #expect(basket.confirmedAge == 0)
    try basket.make { try $0.pair("p2") }
    #expect(basket.state == .held)
    #expect(basket.interventions.map(\.kind) == [.ageCheck] && basket.interventions[0].line == "2")
    #expect(throws: BasketError.self) { try basket.lockForTest() }
    try basket.make { try $0.resolve($0.interventions[0].id, .approved) }
    #expect(basket.state == .paired && basket.confirmedAge == 18)
  }

  @Test("asks about what wants most, whatever else is asked about")
  func ageOfOldest() throws {
    var basket = try Shop.basket(.paired)
    try basket.make { try $0.add(Shop.product("96385074", "Beer", 99, minimumAge: 16), .pieces(1)) }
    try basket.make { try $0.add(Shop.gin(), .pieces(1)) }
    // The gin is allowed, and the beer asked about still.
    let gin = try #require(basket.interventions.first { $0.line == "3" })
    try basket.make { try $0.resolve(gin.id, .approved) }
    try basket.make { try $0.unpair() }
    try basket.make { try $0.pair("p2") }
    #expect(basket.interventions.map(\.line) == ["2", "3"])
    try basket.make { try $0.resolve($0.interventions[0].id, .approved) }
    #expect(basket.state == .held && basket.confirmedAge == 16)
  }

  @Test("leaves the cart as it is when a change cannot follow")
  func leavesCartOnRefusal() throws {
    for state in SessionState.allCases {
      var basket = try Shop.basket(state)
      let before = basket
      #expect(throws: BasketError.self) { try basket.apply(.opened(.eur)) }
      #expect(throws: BasketError.self) { try basket.apply(.lineRemoved(line: "nine")) }
      #expect(basket == before)
    }
  }

  @Test("binds the digest to the session, the revision, each line and the total")
  func bindsDigest() throws {
    let basket = try Shop.basket(.paired)
    let quote = try basket.makeQuote(id: "q1", expiresAt: 1, digest: Shop.digest)
    #expect(quote.digest == Shop.digest(quote.canonicalBytes))
    let line = try #require(quote.lines.first)
    let twin = BasketLine(id: "2", product: line.product, measure: line.measure, amount: line.amount)
    let others = [
      changed(quote, session: "s2"), changed(quote, revision: 9), changed(quote, lines: []),
      changed(quote, lines: [twin]), changed(quote, lines: [line, twin]),
      changed(quote, total: Money(minorUnits: 1, currency: .eur)),
      changed(quote, total: Money(minorUnits: 129, currency: .usd)),
    ]
    let digests = Set((others + [quote]).map(\.canonicalBytes))
    #expect(digests.count == others.count + 1)
  }

  @Test("encodes a quote as the schema says, byte for byte")
  func encodesQuote() throws {
    let quote = try Shop.basket(.paired).makeQuote(id: "q1", expiresAt: 1, digest: Shop.digest)
    func text(_ text: String) -> [UInt8] { [0, 0, 0, UInt8(text.utf8.count)] + Array(text.utf8) }
    func number(_ number: UInt8) -> [UInt8] { [0, 0, 0, 0, 0, 0, 0, number] }
    var expected = text("smartcart.quote.v1") + text("s1") + number(3) + text("EUR") + number(1)
    expected += text("1") + text("04006381333931") + text("Pen") + number(129) + number(1) + number(0)
    expected += number(1) + number(1) + number(129) + number(129)
    #expect(quote.canonicalBytes == expected)
  }

  private func changed(
    _ quote: Quote, session: String? = nil, revision: Int64? = nil, lines: [BasketLine]? = nil, total: Money? = nil
  ) -> Quote {
    Quote(
      id: quote.id, sessionID: session ?? quote.sessionID, revision: revision ?? quote.revision,
      lines: lines ?? quote.lines, total: total ?? quote.total, digest: quote.digest, expiresAt: quote.expiresAt)
  }
}
