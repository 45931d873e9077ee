import CartwrightBasket
import CartwrightCatalog
import CartwrightMoney
import TestSupport
import Testing

@Suite("Carts folded from changes")
struct BasketFoldTests {
  @Test("keeps what must hold through whatever shoppers do, and every replica has the same cart", arguments: 0..<40)
  func keepsInvariants(seed: UInt64) throws {
    let (basket, changes, snapshots) = try shop(seed: seed)
    #expect(try Basket(sessionID: "s\(seed)", folding: changes) == basket)
    #expect(basket.revision == Int64(changes.count))
    for start in snapshots { try followFrom(start, changes, to: basket) }
  }

  @Test("reaches every state in those sequences")
  func reachesEveryState() throws {
    var reached: Set<SessionState> = []
    for seed in 0..<40 as Range<UInt64> { reached.formUnion(try shop(seed: seed).snapshots.map(\.state)) }
    #expect(reached == Set(SessionState.allCases))
  }

  /// One shopper's session: the cart at the end, all changes, and the cart after each of them.
  private func shop(seed: UInt64) throws -> (basket: Basket, changes: [BasketChange], snapshots: [Basket]) {
    var random = SeededRandom(seed: seed)
    var basket = Basket(sessionID: "s\(seed)", currency: .eur)
    var changes: [BasketChange] = [.opened(.eur)]
    var snapshots = [basket]
    for step in 0..<200 {
      let before = basket
      guard let made = try? command(step, basket, &random) else { continue }
      for change in made {
        try basket.apply(change)
        changes.append(change)
        snapshots.append(basket)
        try check(basket)
      }
      if before.state == .paying { #expect(basket.lines == before.lines && basket.total == before.total) }
      if before.quote != nil, basket.lines != before.lines { #expect(basket.quote == nil) }
    }
    return (basket, changes, snapshots)
  }

  @Test("refuses a history that does not begin with the opening")
  func refusesHeadlessHistory() {
    #expect(throws: BasketError.notOpened) { try Basket(sessionID: "s", folding: []) }
    #expect(throws: BasketError.notOpened) { try Basket(sessionID: "s", folding: [.paired(pairing: "p")]) }
  }

  private func check(_ basket: Basket) throws {
    #expect(try basket.lines.map(\.amount).total(in: .eur) == basket.total)
    #expect(Set(basket.lines.map(\.id)).count == basket.lines.count)
    #expect((basket.quote != nil) == [.locked, .paying, .paid].contains(basket.state))
    #expect(basket.quote.map { $0.total == basket.total && $0.lines == basket.lines } ?? true)
    #expect(basket.state != .held || !basket.interventions.isEmpty)
    #expect(![.paired, .locked, .paying, .paid, .exited].contains(basket.state) || basket.interventions.isEmpty)
    #expect((basket.payment != nil) == [.paying, .paid, .exited].contains(basket.state))
  }

  /// A watcher that was given a cart, and the changes after it, sees what the others see.
  private func followFrom(_ start: Basket, _ changes: [BasketChange], to end: Basket) throws {
    var replica = Basket(
      replicating: start.sessionID, currency: start.currency, revision: start.revision, state: start.state,
      lines: start.lines, total: start.total, pairing: start.pairing, quote: start.quote, payment: start.payment,
      interventions: start.interventions, reportedGrams: start.reportedGrams)
    for change in changes.dropFirst(Int(start.revision)) { try replica.apply(change) }
    #expect(replica.revision == end.revision && replica.state == end.state)
    #expect(replica.lines == end.lines && replica.total == end.total && replica.quote == end.quote)
    #expect(replica.interventions == end.interventions && replica.reportedGrams == end.reportedGrams)
  }

  private func ending(_ step: Int, _ basket: Basket) throws -> [BasketChange] {
    switch basket.state {
    case .paying: return try step > 60 ? basket.pay(basket.payment ?? "none") : []
    case .paid: return try basket.exit(pass: "pass")
    default: return try step > 190 ? basket.abandon() : []
    }
  }

  private func command(_ step: Int, _ basket: Basket, _ random: inout SeededRandom) throws -> [BasketChange] {
    let line = basket.lines.randomElement(using: &random)?.id ?? "none"
    let product = try [Shop.pen(), Shop.gum(), Shop.gin(), Shop.bananas()].randomElement(using: &random)
    let intervention = basket.interventions.randomElement(using: &random)?.id ?? "none"
    switch Int.random(in: 0..<26, using: &random) {
    case 0...5: return try product.map { try basket.add($0, Measure(scanned: $0, label: nil)) } ?? []
    case 6: return try basket.setQuantity(of: line, to: Int64.random(in: 1...5, using: &random))
    case 7: return try basket.remove(line)
    case 8, 9: return try basket.weigh(line, grams: Int64.random(in: 1...2_000, using: &random))
    case 10: return try basket.pair("p\(step)")
    case 11: return try step.isMultiple(of: 3) ? basket.unpair() : []
    case 12: return try basket.intervene(.spotCheck, line: basket.lines.isEmpty ? nil : line)
    case 13, 14: return try basket.resolve(intervention, step.isMultiple(of: 2) ? .approved : .refused)
    case 15, 16: return try basket.lock(basket.makeQuote(id: "q\(step)", expiresAt: 9, digest: Shop.digest))
    case 17: return try basket.unlock(basket.quote?.id ?? "none")
    case 18, 19: return try basket.startPayment("pay\(step)", quoteID: basket.quote?.id ?? "none")
    case 20: return try basket.stopPayment(basket.payment ?? "none")
    default: return try ending(step, basket)
    }
  }
}
