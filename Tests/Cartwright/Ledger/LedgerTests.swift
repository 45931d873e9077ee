import CartwrightLedger
import CartwrightMoney
import TestSupport
import Testing

@Suite("Ledger")
struct LedgerTests {
  private func euros(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .eur) }

  private func move(_ debit: String, _ credit: String, _ cents: Int64) throws -> Movement {
    try Movement(debit: debit, credit: credit, amount: euros(cents))
  }

  /// The acquirer owes the shop; the shop has sales, and owes refunds no further than sales cover them.
  private func shop() throws -> Ledger {
    var ledger = Ledger()
    try ledger.open(Account(id: "acquirer", currency: .eur))
    try ledger.open(Account(id: "sales", currency: .eur, limit: .creditsCoverDebits))
    try ledger.open(Account(id: "till", currency: .eur, limit: .debitsCoverCredits))
    try ledger.open(Account(id: "dollars", currency: .usd))
    return ledger
  }

  @Test("holds, then posts a part and lets go of the rest")
  func holdsThenPosts() throws {
    var ledger = try shop()
    try ledger.record(Transfer(id: "auth", .pending(move("acquirer", "sales", 100), expiresAt: nil)))
    #expect(ledger.balance(of: "acquirer").pendingDebits == 100 && ledger.balance(of: "acquirer").debits == 0)
    try ledger.record(Transfer(id: "capture", .post(pending: "auth", amount: euros(70))))
    #expect(ledger.balance(of: "acquirer") == Balance(debits: 70, credits: 0, pendingDebits: 0, pendingCredits: 0))
    #expect(ledger.balance(of: "sales") == Balance(debits: 0, credits: 70, pendingDebits: 0, pendingCredits: 0))
    #expect(ledger.isBalanced)
  }

  @Test("resolves what is held once, by whichever comes first")
  func resolvesOnce() throws {
    let ends: [Transfer.Kind] = [
      .post(pending: "auth", amount: euros(100)), .void(pending: "auth"), .expire(pending: "auth", at: 10),
    ]
    for first in ends {
      var ledger = try shop()
      try ledger.record(Transfer(id: "auth", .pending(move("acquirer", "sales", 100), expiresAt: 10)))
      try ledger.record(Transfer(id: "end", first))
      #expect(ledger.balance(of: "sales").pendingCredits == 0)
      for second in ends {
        #expect(throws: LedgerError.resolvedBefore("auth", by: "end")) {
          try ledger.record(Transfer(id: "again", second))
        }
      }
    }
  }

  @Test("records the same transfer once, and refuses another of the same id")
  func recordsOnce() throws {
    var ledger = try shop()
    let sale = try Transfer(id: "t", .posted(move("acquirer", "sales", 5)))
    #expect(try ledger.record(sale).count == 2)
    let before = ledger
    #expect(try ledger.record(sale).isEmpty)
    #expect(throws: LedgerError.transferExists("t")) {
      try ledger.record(Transfer(id: "t", .posted(move("acquirer", "sales", 6))))
    }
    #expect(ledger == before)
  }

  @Test("refuses what cannot be, and adds nothing")
  func refuses() throws {
    var ledger = try shop()
    try ledger.record(Transfer(id: "auth", .pending(move("acquirer", "sales", 100), expiresAt: 10)))
    let before = ledger
    let refused: [(Transfer.Kind, LedgerError)] = [
      (.posted(try move("acquirer", "nobody", 1)), .noSuchAccount("nobody")),
      (.posted(try move("acquirer", "dollars", 1)), .wrongCurrency(account: "dollars", .usd)),
      (.posted(try move("sales", "acquirer", 1)), .limitPassed(account: "sales")),
      (.posted(try move("acquirer", "till", 1)), .limitPassed(account: "till")),
      (.pending(try move("sales", "acquirer", 1), expiresAt: nil), .limitPassed(account: "sales")),
      (.post(pending: "auth", amount: euros(101)), .wrongAmount(held: euros(100))),
      (.post(pending: "auth", amount: euros(0)), .wrongAmount(held: euros(100))),
      (.post(pending: "auth", amount: .init(minorUnits: 1, currency: .usd)), .wrongAmount(held: euros(100))),
      (.void(pending: "nothing"), .noSuchPending("nothing")),
      (.expire(pending: "auth", at: 9), .notYetExpired("auth")),
    ]
    for (kind, error) in refused {
      #expect(throws: error) { try ledger.record(Transfer(id: "x", kind)) }
    }
    #expect(ledger == before)
  }

  @Test("refuses movements of nothing and onto themselves, and ids without end")
  func refusesMalformed() throws {
    #expect(throws: LedgerError.emptyAmount) { try move("a", "b", 0) }
    #expect(throws: LedgerError.emptyAmount) { try move("a", "b", -1) }
    #expect(throws: LedgerError.sameAccount("a")) { try move("a", "a", 1) }
    #expect(throws: LedgerError.wrongID("")) { try Account(id: "", currency: .eur) }
    let long = String(repeating: "x", count: 129)
    #expect(throws: LedgerError.wrongID(long)) { try Transfer(id: long, .void(pending: "x")) }
  }

  @Test("refuses sums that do not fit, instead of wrapping around")
  func refusesOverflow() throws {
    var ledger = try shop()
    try ledger.record(Transfer(id: "t1", .posted(move("acquirer", "sales", .max))))
    #expect(throws: LedgerError.overflow) {
      try ledger.record(Transfer(id: "t2", .posted(move("acquirer", "sales", 1))))
    }
    #expect(ledger.isBalanced)
  }

  @Test("opens an account once, and not as something else")
  func opensOnce() throws {
    var ledger = try shop()
    try ledger.open(Account(id: "dollars", currency: .usd))
    #expect(throws: LedgerError.accountExists("dollars")) {
      try ledger.open(Account(id: "dollars", currency: .eur))
    }
  }

  @Test("balances after every transfer, only adds rows, and its balances are the sums of its rows", arguments: 0..<20)
  func keepsInvariants(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var ledger = try shop()
    for step in 0..<200 {
      let before = ledger.postings
      let kind = try kind(step, &random)
      let added = (try? ledger.record(Transfer(id: "t\(step)", kind))) ?? []
      #expect(ledger.postings == before + added)
      #expect(ledger.isBalanced)
    }
    #expect(!ledger.postings.isEmpty)
    for account in ["acquirer", "sales", "till"] {
      var sum = Balance()
      for posting in ledger.postings where posting.account == account { sum = try sum.adding(posting) }
      #expect(sum == ledger.balance(of: account))
    }
    let (sales, till) = (ledger.balance(of: "sales"), ledger.balance(of: "till"))
    #expect(sales.debits + sales.pendingDebits <= sales.credits)
    #expect(till.credits + till.pendingCredits <= till.debits)
  }

  private func kind(_ step: Int, _ random: inout SeededRandom) throws -> Transfer.Kind {
    let pair = ["acquirer", "sales", "till"].shuffled(using: &random)
    let movement = try move(pair[0], pair[1], Int64.random(in: 1...500, using: &random))
    let earlier = "t\(Int.random(in: 0...step, using: &random))"
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: return .pending(movement, expiresAt: step.isMultiple(of: 2) ? 5 : nil)
    case 2: return .post(pending: earlier, amount: euros(Int64.random(in: 1...500, using: &random)))
    case 3: return .void(pending: earlier)
    case 4: return .expire(pending: earlier, at: Int64.random(in: 0...9, using: &random))
    default: return .posted(movement)
    }
  }
}
