internal import CartwrightMoney

/// What has to be known of a ledger to record one transfer more.
///
/// A store answers from its rows, in one transaction.
public protocol LedgerView {
  /// The account of an id.
  func account(_ id: String) throws -> Account?
  /// What an account holds.
  func balance(of account: String) throws -> Balance
  /// The transfer of an id.
  func transfer(_ id: String) throws -> Transfer?
  /// The id of the transfer that resolved a pending one.
  func resolution(of pending: String) throws -> String?
}

/// What recording a transfer comes to.
public enum Recording: Hashable, Sendable {
  /// The transfer is new: these rows and balances are to be written together with it.
  case new([Posting], balances: [String: Balance])
  /// The very same transfer was recorded before: there is nothing to write.
  case recordedBefore
}

/// The rules of double entry, apart from where rows are kept.
public enum LedgerRules {
  /// Checks one transfer against a ledger and works out what to write.
  ///
  /// Throws `LedgerError`, or what the view throws.
  public static func record(_ transfer: Transfer, in view: some LedgerView) throws -> Recording {
    if let before = try view.transfer(transfer.id) {
      guard before == transfer else { throw LedgerError.transferExists(transfer.id) }
      return .recordedBefore
    }
    let postings = try postings(of: transfer, in: view)
    return .new(postings, balances: try balances(after: postings, in: view))
  }

  private static func postings(of transfer: Transfer, in view: some LedgerView) throws -> [Posting] {
    var rows = Rows(transfer: transfer.id)
    switch transfer.kind {
    case .posted(let movement): rows.add(movement, .posted)
    case .pending(let movement, _): rows.add(movement, .pending)
    case .post(let id, let amount):
      let held = try pending(id, in: view).movement
      guard amount.currency == held.amount.currency, (1...held.amount.minorUnits).contains(amount.minorUnits) else {
        throw LedgerError.wrongAmount(held: held.amount)
      }
      rows.add(held, .pending, releases: true)
      rows.add(try Movement(debit: held.debit, credit: held.credit, amount: amount), .posted)
    case .void(let id): rows.add(try pending(id, in: view).movement, .pending, releases: true)
    case .expire(let id, let at):
      let (held, expiresAt) = try pending(id, in: view)
      guard let expiresAt, at >= expiresAt else { throw LedgerError.notYetExpired(id) }
      rows.add(held, .pending, releases: true)
    }
    return rows.postings
  }

  private static func pending(
    _ id: String, in view: some LedgerView
  ) throws -> (movement: Movement, expiresAt: Int64?) {
    guard case .pending(let movement, let expiresAt) = try view.transfer(id)?.kind else {
      throw LedgerError.noSuchPending(id)
    }
    if let other = try view.resolution(of: id) { throw LedgerError.resolvedBefore(id, by: other) }
    return (movement, expiresAt)
  }

  private static func balances(after postings: [Posting], in view: some LedgerView) throws -> [String: Balance] {
    var balances: [String: Balance] = [:]
    for posting in postings {
      let account = try account(for: posting, in: view)
      let before = try balances[account.id] ?? view.balance(of: account.id)
      balances[account.id] = try before.adding(posting)
    }
    for (id, balance) in balances {
      guard let account = try view.account(id), balance.respects(account.limit) else {
        throw LedgerError.limitPassed(account: id)
      }
    }
    return balances
  }

  private static func account(for posting: Posting, in view: some LedgerView) throws -> Account {
    guard let account = try view.account(posting.account) else { throw LedgerError.noSuchAccount(posting.account) }
    guard account.currency == posting.amount.currency else {
      throw LedgerError.wrongCurrency(account: account.id, account.currency)
    }
    return account
  }
}

/// The rows of one transfer, numbered.
private struct Rows {
  let transfer: String
  private(set) var postings: [Posting] = []

  mutating func add(_ movement: Movement, _ layer: Posting.Layer, releases: Bool = false) {
    for (account, side) in [(movement.debit, Posting.Side.debit), (movement.credit, .credit)] {
      postings.append(
        Posting(
          transfer: transfer, index: postings.count, account: account, side: side, layer: layer,
          amount: movement.amount, releases: releases))
    }
  }
}
