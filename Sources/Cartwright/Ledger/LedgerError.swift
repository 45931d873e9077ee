public import CartwrightMoney

/// Why a ledger did not record something.
///
/// Every case says, as text, what to do about it.
public enum LedgerError: Error, Hashable, Sendable {
  /// An id that is empty or too long.
  case wrongID(String)
  /// There is no such account.
  case noSuchAccount(String)
  /// There is an account of this id, of another kind.
  case accountExists(String)
  /// Something else was recorded under this id.
  case transferExists(String)
  /// There is no such pending transfer.
  case noSuchPending(String)
  /// The pending transfer was posted, voided or expired before.
  case resolvedBefore(String, by: String)
  /// The pending transfer has time left, or never expires.
  case notYetExpired(String)
  /// More was posted than was held, or less than something.
  case wrongAmount(held: Money)
  /// An amount of nothing, or less.
  case emptyAmount
  /// Both sides are one account.
  case sameAccount(String)
  /// The account holds another currency.
  case wrongCurrency(account: String, Currency)
  /// The account may not be drawn on as far as that.
  case limitPassed(account: String)
  /// The sum does not fit in 64 bits.
  case overflow
}

extension LedgerError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongID(let id): "\"\(id.prefix(64))\" is no id: it is empty or too long"
    case .noSuchAccount(let id): "there is no account \"\(id)\": open it first"
    case .accountExists(let id): "there is another account \"\(id)\""
    case .transferExists(let id): "another transfer was recorded as \"\(id)\": take a new id"
    case .noSuchPending(let id): "there is no pending transfer \"\(id)\""
    case .resolvedBefore(let id, let other): "\"\(id)\" was resolved by \"\(other)\": make a new transfer"
    case .notYetExpired(let id): "\"\(id)\" has not expired: void it instead"
    case .wrongAmount(let held): "the amount must be above nothing and at most \(held)"
    case .emptyAmount: "the amount must be above nothing"
    case .sameAccount(let id): "\"\(id)\" cannot be debited and credited at once"
    case .wrongCurrency(let account, let currency): "the account \"\(account)\" holds \(currency)"
    case .limitPassed(let account): "the account \"\(account)\" does not have that much"
    case .overflow: "the sum is too large"
    }
  }
}
