public import CartwrightMoney

/// Money moved, or held, from one account to another.
///
/// Never changed once it is recorded: corrections are new transfers.
public struct Transfer: Hashable, Sendable {
  /// Names the transfer, by its maker: 1 to 128 characters.
  ///
  /// The same id with the same transfer is recorded once.
  public let id: String
  /// What it does.
  public let kind: Kind

  /// A transfer.
  public init(id: String, _ kind: Kind) throws(LedgerError) {
    guard (1...128).contains(id.utf8.count) else { throw .wrongID(id) }
    self.id = id
    self.kind = kind
  }

  /// What a transfer does.
  public enum Kind: Hashable, Sendable {
    /// Debits one account and credits another, at once.
    case posted(Movement)
    /// Holds an amount on both, until it is posted, voided or expires: one of them, once.
    case pending(Movement, expiresAt: Int64?)
    /// Posts what was held, or a part of it; the rest is let go.
    case post(pending: String, amount: Money)
    /// Lets go of what was held.
    case void(pending: String)
    /// Lets go of what was held, because its time ran out.
    case expire(pending: String, at: Int64)
  }

  /// The transfer that this one resolves, where it resolves one.
  public var resolves: String? {
    switch kind {
    case .posted, .pending: nil
    case .post(let pending, _), .void(let pending), .expire(let pending, _): pending
    }
  }
}

/// An amount from one account to another.
public struct Movement: Hashable, Sendable {
  /// The account that is debited.
  public let debit: String
  /// The account that is credited.
  public let credit: String
  /// How much: more than nothing.
  public let amount: Money

  /// An amount between two different accounts.
  public init(debit: String, credit: String, amount: Money) throws(LedgerError) {
    guard amount.minorUnits > 0 else { throw .emptyAmount }
    guard debit != credit else { throw .sameAccount(debit) }
    self.debit = debit
    self.credit = credit
    self.amount = amount
  }
}

/// One row of the ledger: only ever added.
///
/// For each transfer, debits equal credits on each layer.
public struct Posting: Hashable, Sendable {
  /// The transfer that made it.
  public let transfer: String
  /// Its place within the transfer, from 0.
  public let index: Int
  /// The account.
  public let account: String
  /// Debit or credit.
  public let side: Side
  /// Whether it stands or is held.
  public let layer: Layer
  /// How much, always more than nothing.
  public let amount: Money
  /// Whether it takes back what was held before, on the same side.
  public let releases: Bool

  /// The two sides of an account.
  public enum Side: String, Hashable, Sendable, CaseIterable { case debit, credit }

  /// Whether amounts stand or are held.
  public enum Layer: String, Hashable, Sendable, CaseIterable { case posted, pending }

  /// 1, or -1 for what takes back.
  public var effect: Int64 { releases ? -1 : 1 }
}
