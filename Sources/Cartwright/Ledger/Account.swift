public import CartwrightMoney

/// One account of the ledger.
public struct Account: Hashable, Sendable {
  /// Names the account: 1 to 64 characters.
  public let id: String
  /// The one currency that it holds.
  public let currency: Currency
  /// How far it may be drawn on.
  public let limit: Limit

  /// An account of one currency.
  public init(id: String, currency: Currency, limit: Limit = .none) throws(LedgerError) {
    guard (1...64).contains(id.utf8.count) else { throw .wrongID(id) }
    self.id = id
    self.currency = currency
    self.limit = limit
  }

  /// How far an account may be drawn on.
  ///
  /// What is pending counts as if it were posted.
  public enum Limit: String, Hashable, Sendable, CaseIterable {
    /// As far as one likes.
    case none
    /// It never holds less than nothing, where credits fill it: what a shop owes.
    case creditsCoverDebits
    /// It never holds less than nothing, where debits fill it: what a shop has.
    case debitsCoverCredits
  }
}

/// What an account holds: sums of its postings, in minor units, never below zero.
public struct Balance: Hashable, Sendable {
  /// Debits that stand.
  public internal(set) var debits: Int64 = 0
  /// Credits that stand.
  public internal(set) var credits: Int64 = 0
  /// Debits that are held.
  public internal(set) var pendingDebits: Int64 = 0
  /// Credits that are held.
  public internal(set) var pendingCredits: Int64 = 0

  /// An account with nothing on it.
  public init() {}

  /// A balance as it was stored.
  public init(debits: Int64, credits: Int64, pendingDebits: Int64, pendingCredits: Int64) {
    self.debits = debits
    self.credits = credits
    self.pendingDebits = pendingDebits
    self.pendingCredits = pendingCredits
  }

  /// The balance with one posting more.
  public func adding(_ posting: Posting) throws(LedgerError) -> Balance {
    var next = self
    let amount = posting.effect * posting.amount.minorUnits
    switch (posting.side, posting.layer) {
    case (.debit, .posted): next.debits = try Self.sum(debits, amount)
    case (.credit, .posted): next.credits = try Self.sum(credits, amount)
    case (.debit, .pending): next.pendingDebits = try Self.sum(pendingDebits, amount)
    case (.credit, .pending): next.pendingCredits = try Self.sum(pendingCredits, amount)
    }
    return next
  }

  func respects(_ limit: Account.Limit) -> Bool {
    switch limit {
    case .none: true
    case .creditsCoverDebits: Int128(debits) + Int128(pendingDebits) <= Int128(credits)
    case .debitsCoverCredits: Int128(credits) + Int128(pendingCredits) <= Int128(debits)
    }
  }

  private static func sum(_ one: Int64, _ other: Int64) throws(LedgerError) -> Int64 {
    let (sum, overflow) = one.addingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    return sum
  }
}
