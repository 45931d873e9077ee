public import CartwrightMoney

/// One change to a cart.
///
/// Each makes the next revision; folding them gives every replica the same cart.
public enum BasketChange: Hashable, Sendable {
  /// The session began: always the first change, and never another.
  case opened(Currency)
  /// A line was put in.
  case lineAdded(BasketLine)
  /// A line has another number of pieces.
  case quantitySet(line: String, quantity: Int64, amount: Money)
  /// A line was weighed.
  case weightSet(line: String, grams: Int64, amount: Money)
  /// A line was taken out.
  case lineRemoved(line: String)
  /// All goods together were weighed.
  case cartWeighed(grams: Int64)
  /// A terminal paired.
  case paired(pairing: String)
  /// The terminal left.
  case unpaired(pairing: String)
  /// Staff are needed.
  case interventionOpened(Intervention)
  /// Staff have looked, or what they were needed for is gone.
  case interventionClosed(id: String, outcome: Intervention.Outcome)
  /// The cart was quoted and locked.
  case locked(Quote)
  /// The quote is void.
  case unlocked(quote: String, reason: UnlockReason)
  /// A payment was submitted.
  case paymentStarted(payment: String)
  /// The payment came to nothing.
  case paymentStopped(payment: String)
  /// The goods are paid.
  case paid(payment: String)
  /// The cart went through the gate.
  case exited(pass: String)
  /// The session ended without payment.
  case abandoned
}

/// Why a quote became void.
public enum UnlockReason: String, Hashable, Sendable, CaseIterable {
  /// The shopper goes on shopping.
  case requested
  /// The goods changed.
  case goodsChanged
  /// Its time ran out.
  case expired
  /// Staff are needed.
  case held
  /// The terminal left, or the session ended.
  case unpaired
}

/// Something that staff must look at before a cart can be paid.
public struct Intervention: Hashable, Sendable {
  /// Names it.
  public let id: String
  /// What to look at.
  public let kind: Kind
  /// The line in question; nil when it is about the whole cart.
  public let line: String?

  /// Something for staff to look at.
  public init(id: String, kind: Kind, line: String?) {
    self.id = id
    self.kind = kind
    self.line = line
  }

  /// What to look at.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Goods that must not be sold to the young.
    case ageCheck
    /// The scale disagrees with the goods.
    case weightMismatch
    /// A look by chance or by rule.
    case spotCheck
    /// Something was taken out and it is not clear what.
    case unclearRemoval
    /// The shopper called.
    case assistance
  }

  /// What came of it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// All is well.
    case approved
    /// The line in question went.
    case refused
    /// The line in question was taken out before anybody looked.
    case withdrawn
  }
}
