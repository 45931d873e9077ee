internal import CartwrightMoney

/// A ledger of double entry in memory: accounts, transfers and the postings they made.
///
/// Postings are only ever added.
public struct Ledger: Hashable, Sendable {
  /// Every posting, in the order in which they were made.
  public private(set) var postings: [Posting] = []

  private var accounts: [String: Account] = [:]
  private var balances: [String: Balance] = [:]
  private var transfers: [String: Transfer] = [:]
  private var resolutions: [String: String] = [:]

  /// A ledger with nothing in it.
  public init() {}

  /// Opens an account.
  ///
  /// Opening the very same one again changes nothing.
  public mutating func open(_ account: Account) throws(LedgerError) {
    guard accounts[account.id] ?? account == account else { throw .accountExists(account.id) }
    accounts[account.id] = account
  }

  /// Records a transfer, all of it or nothing.
  ///
  /// The rows that it added; none for one that was recorded before.
  @discardableResult
  public mutating func record(_ transfer: Transfer) throws -> [Posting] {
    guard case .new(let added, let changed) = try LedgerRules.record(transfer, in: self) else { return [] }
    transfers[transfer.id] = transfer
    if let pending = transfer.resolves { resolutions[pending] = transfer.id }
    balances.merge(changed) { $1 }
    postings += added
    return added
  }

  /// Whether debits equal credits, for each currency and on each layer.
  public var isBalanced: Bool {
    var differences: [Key: Int128] = [:]
    for posting in postings {
      let amount = Int128(posting.amount.minorUnits) * Int128(posting.effect)
      let key = Key(currency: posting.amount.currency, layer: posting.layer)
      differences[key, default: 0] += posting.side == .debit ? amount : -amount
    }
    return differences.values.allSatisfy { $0 == 0 }
  }

  private struct Key: Hashable {
    let currency: Currency
    let layer: Posting.Layer
  }
}

extension Ledger: LedgerView {
  /// The account of an id.
  public func account(_ id: String) -> Account? { accounts[id] }
  /// What an account holds; nothing for one that is not open.
  public func balance(of account: String) -> Balance { balances[account] ?? Balance() }
  /// The transfer of an id.
  public func transfer(_ id: String) -> Transfer? { transfers[id] }
  /// The id of the transfer that resolved a pending one.
  public func resolution(of pending: String) -> String? { resolutions[pending] }
}
