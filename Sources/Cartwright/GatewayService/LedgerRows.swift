internal import CartwrightContracts
internal import CartwrightLedger
internal import CartwrightMoney
internal import Foundation
internal import GRDB

/// The ledger as its rows have it, within one transaction.
struct LedgerRows: LedgerView {
  let db: Database

  func account(_ id: String) throws -> Account? {
    guard let row = try accountRow(id) else { return nil }
    return try Account(id: id, currency: Currency(row["currency"]))
  }

  func balance(of account: String) throws -> Balance {
    guard let row = try accountRow(account) else { return Balance() }
    return Balance(
      debits: row["debits"], credits: row["credits"], pendingDebits: row["pending_debits"],
      pendingCredits: row["pending_credits"])
  }

  func transfer(_ id: String) throws -> Transfer? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM ledger_transfer WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return try Transfer(id: id, kind(row))
  }

  func resolution(of pending: String) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT id FROM ledger_transfer WHERE resolves = ?")
    return try String.fetchOne(statement, arguments: [pending])
  }

  /// Records a transfer with its postings and the balances after them; nothing when it was recorded before.
  func record(_ transfer: Transfer) throws {
    guard case .new(let postings, let balances) = try LedgerRules.record(transfer, in: self) else { return }
    try insert(transfer)
    for posting in postings { try insert(posting) }
    for (account, balance) in balances { try write(balance, of: account) }
  }

  /// Opens an account unless it is open.
  func open(_ id: String, _ currency: Currency) throws {
    try db.cachedStatement(sql: "INSERT INTO ledger_account (id, currency) VALUES (?, ?) ON CONFLICT DO NOTHING")
      .execute(arguments: [id, currency.code])
  }

  private func accountRow(_ id: String) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM ledger_account WHERE id = ?"), arguments: [id])
  }

  private func kind(_ row: Row) throws -> Transfer.Kind {
    let name: String = row["kind"]
    if name == "void" { return .void(pending: row["resolves"]) }
    let amount = Money(minorUnits: row["amount"], currency: try Currency(row["currency"]))
    if name == "post" { return .post(pending: row["resolves"], amount: amount) }
    let movement = try Movement(debit: row["debit"], credit: row["credit"], amount: amount)
    return name == "pending" ? .pending(movement, expiresAt: nil) : .posted(movement)
  }

  private func insert(_ transfer: Transfer) throws {
    let (kind, movement, amount): (String, Movement?, Money?) =
      switch transfer.kind {
      case .posted(let movement): ("posted", movement, movement.amount)
      case .pending(let movement, _): ("pending", movement, movement.amount)
      case .post(_, let amount): ("post", nil, amount)
      case .void, .expire: ("void", nil, nil)
      }
    try db.cachedStatement(sql: "INSERT INTO ledger_transfer VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        transfer.id, kind, movement?.debit, movement?.credit, amount?.minorUnits, amount?.currency.code,
        transfer.resolves,
      ])
  }

  private func insert(_ posting: Posting) throws {
    try db.cachedStatement(sql: "INSERT INTO ledger_posting VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        posting.transfer, posting.index, posting.account, posting.side.rawValue, posting.layer.rawValue,
        posting.amount.minorUnits, posting.amount.currency.code, posting.releases,
      ])
  }

  private func write(_ balance: Balance, of account: String) throws {
    let sql = """
      UPDATE ledger_account SET debits = ?, credits = ?, pending_debits = ?, pending_credits = ? WHERE id = ?
      """
    try db.cachedStatement(sql: sql).execute(
      arguments: [balance.debits, balance.credits, balance.pendingDebits, balance.pendingCredits, account])
  }
}

/// What payments do to the ledger: the acquirer owes what the shop has sold.
struct PaymentPostings {
  let ledger: LedgerRows
  let payment: String
  let attempt: Int
  let amount: Money

  /// The money is held.
  func hold() throws {
    let (debit, credit) = ("acquirer:\(amount.currency)", "sales:\(amount.currency)")
    try ledger.open(debit, amount.currency)
    try ledger.open(credit, amount.currency)
    let movement = try Movement(debit: debit, credit: credit, amount: amount)
    try ledger.record(Transfer(id: holdID, .pending(movement, expiresAt: nil)))
  }

  /// The money is taken; it was held, even if nobody said so.
  func take() throws {
    try hold()
    try ledger.record(Transfer(id: "\(holdID):post", .post(pending: holdID, amount: amount)))
  }

  /// The money is let go, if it was held.
  func letGo() throws {
    guard try ledger.transfer(holdID) != nil else { return }
    try ledger.record(Transfer(id: "\(holdID):void", .void(pending: holdID)))
  }

  private var holdID: String { "\(payment):\(attempt)" }
}
