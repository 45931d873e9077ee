// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/cart/v1/cart.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// Where a session stands.
///
///     OPEN <-> PAIRED <-> HELD
///              PAIRED <-> LOCKED <-> PAYING -> PAID -> EXITED
///
/// Unpairing leads from PAIRED and HELD back to OPEN, an unlock from LOCKED back to PAIRED, and a payment that came to
/// nothing from PAYING back to LOCKED. A change to the goods of a locked cart unlocks it first. ABANDONED follows from
/// OPEN, PAIRED and HELD.
public enum SmartcartSessionState: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Nobody is paired; goods may be scanned.
  case open // = 1
  /// One terminal is paired; goods may be scanned and the cart may be locked.
  case paired // = 2
  /// Paired, with an intervention that staff must close before the cart can be locked.
  case held // = 3
  /// Quoted and waiting for a payment. A change to the goods voids the quote.
  case locked // = 4
  /// A payment is under way; nothing can change.
  case paying // = 5
  /// Paid; waiting for the gate.
  case paid // = 6
  /// The shopper left with the goods. Final.
  case exited // = 7
  /// Ended without payment. Final.
  case abandoned // = 8
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .paired
    case 3: self = .held
    case 4: self = .locked
    case 5: self = .paying
    case 6: self = .paid
    case 7: self = .exited
    case 8: self = .abandoned
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .paired: 2
    case .held: 3
    case .locked: 4
    case .paying: 5
    case .paid: 6
    case .exited: 7
    case .abandoned: 8
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartSessionState] = [.unspecified, .open, .paired, .held, .locked, .paying, .paid, .exited, .abandoned]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.SessionState",
    values: [
      ("SESSION_STATE_UNSPECIFIED", 0),
      ("SESSION_STATE_OPEN", 1),
      ("SESSION_STATE_PAIRED", 2),
      ("SESSION_STATE_HELD", 3),
      ("SESSION_STATE_LOCKED", 4),
      ("SESSION_STATE_PAYING", 5),
      ("SESSION_STATE_PAID", 6),
      ("SESSION_STATE_EXITED", 7),
      ("SESSION_STATE_ABANDONED", 8),
    ])
}

/// Why a quote became void.
public enum SmartcartUnlockReason: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The shopper asked to go on shopping.
  case requested // = 1
  /// The goods changed.
  case goodsChanged // = 2
  /// Its time ran out.
  case expired // = 3
  /// An intervention was opened.
  case held // = 4
  /// The terminal was unpaired, or the session ended.
  case unpaired // = 5
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .requested
    case 2: self = .goodsChanged
    case 3: self = .expired
    case 4: self = .held
    case 5: self = .unpaired
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .requested: 1
    case .goodsChanged: 2
    case .expired: 3
    case .held: 4
    case .unpaired: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartUnlockReason] = [.unspecified, .requested, .goodsChanged, .expired, .held, .unpaired]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.UnlockReason",
    values: [
      ("UNLOCK_REASON_UNSPECIFIED", 0),
      ("UNLOCK_REASON_REQUESTED", 1),
      ("UNLOCK_REASON_GOODS_CHANGED", 2),
      ("UNLOCK_REASON_EXPIRED", 3),
      ("UNLOCK_REASON_HELD", 4),
      ("UNLOCK_REASON_UNPAIRED", 5),
    ])
}

/// What staff are asked to look at.
public enum SmartcartInterventionKind: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Goods that must not be sold to the young.
  case ageCheck // = 1
  /// The scale disagrees with the goods.
  case weightMismatch // = 2
  /// A look at the cart before it pays, by chance or by rule.
  case spotCheck // = 3
  /// Something was taken out and it is not clear what.
  case unclearRemoval // = 4
  /// The shopper called.
  case assistance // = 5
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ageCheck
    case 2: self = .weightMismatch
    case 3: self = .spotCheck
    case 4: self = .unclearRemoval
    case 5: self = .assistance
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .ageCheck: 1
    case .weightMismatch: 2
    case .spotCheck: 3
    case .unclearRemoval: 4
    case .assistance: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartInterventionKind] = [.unspecified, .ageCheck, .weightMismatch, .spotCheck, .unclearRemoval, .assistance]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.InterventionKind",
    values: [
      ("INTERVENTION_KIND_UNSPECIFIED", 0),
      ("INTERVENTION_KIND_AGE_CHECK", 1),
      ("INTERVENTION_KIND_WEIGHT_MISMATCH", 2),
      ("INTERVENTION_KIND_SPOT_CHECK", 3),
      ("INTERVENTION_KIND_UNCLEAR_REMOVAL", 4),
      ("INTERVENTION_KIND_ASSISTANCE", 5),
    ])
}

/// What staff decided.
public enum SmartcartInterventionOutcome: WrightProtobuf.Enum {
  case unspecified // = 0
  /// All is well; the goods stay.
  case approved // = 1
  /// The line in question must go.
  case refused // = 2
  /// What it was about is gone: the line was taken out. Never given by staff.
  case withdrawn // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .approved
    case 2: self = .refused
    case 3: self = .withdrawn
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .approved: 1
    case .refused: 2
    case .withdrawn: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartInterventionOutcome] = [.unspecified, .approved, .refused, .withdrawn]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.cart.v1.InterventionOutcome",
    values: [
      ("INTERVENTION_OUTCOME_UNSPECIFIED", 0),
      ("INTERVENTION_OUTCOME_APPROVED", 1),
      ("INTERVENTION_OUTCOME_REFUSED", 2),
      ("INTERVENTION_OUTCOME_WITHDRAWN", 3),
    ])
}

/// A cart at one revision.
public struct SmartcartCart: WrightProtobuf.Message {
  /// Names the session: one shopper's use of one cart.
  public var sessionID: String = ""

  /// The cart's own name, as its certificate gives it.
  public var cartID: String = ""

  /// How many changes made it what it is. The opening of the session is revision 1; each change adds one.
  public var revision: Int64 = 0

  /// Where the session stands.
  public var state: SmartcartSessionState = .unspecified

  /// The goods, in the order in which they were first put in.
  public var lines: [SmartcartCartLine] = []

  /// The sum of the lines' amounts. Has the shop's currency even when it is zero.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// The pairing with a terminal; empty when there is none.
  public var pairingID: String = ""

  /// The quote; present in LOCKED, PAYING and PAID.
  public var quote: SmartcartQuote {
    get { self._quote ?? SmartcartQuote() }
    set { self._quote = newValue }
  }
  /// Whether `quote` has been set.
  public var hasQuote: Bool { self._quote != nil }
  /// Makes `quote` absent.
  public mutating func clearQuote() { self._quote = nil }
  private var _quote: SmartcartQuote? = nil

  /// What waits for staff.
  public var openInterventions: [SmartcartIntervention] = []

  /// The last weight that the cart's scale reported for all goods together, in grams; 0 when it never did.
  public var reportedGrams: Int64 = 0

  /// When the session was opened.
  public var openedAt: Google_Protobuf_Timestamp {
    get { self._openedAt ?? Google_Protobuf_Timestamp() }
    set { self._openedAt = newValue }
  }
  /// Whether `openedAt` has been set.
  public var hasOpenedAt: Bool { self._openedAt != nil }
  /// Makes `openedAt` absent.
  public mutating func clearOpenedAt() { self._openedAt = nil }
  private var _openedAt: Google_Protobuf_Timestamp? = nil

  /// The payment under way, or made; present in PAYING, PAID and EXITED.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.Cart",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "cart_id", .string),
      .init(3, "revision", .int64),
      .init(4, "state", .enum { SmartcartSessionState.layout }),
      .init(5, "lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(6, "total", .message { SmartcartMoney.layout }, .optional),
      .init(7, "pairing_id", .string),
      .init(8, "quote", .message { SmartcartQuote.layout }, .optional),
      .init(9, "open_interventions", .message { SmartcartIntervention.layout }, .repeated),
      .init(10, "reported_grams", .int64),
      .init(11, "opened_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(12, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 18: self.cartID = input.string()
      case 24: self.revision = input.varint()
      case 32: self.state = input.enumeration()
      case 42: input.messages(&self.lines, tag)
      case 50: input.message(&self._total)
      case 58: self.pairingID = input.string()
      case 66: input.message(&self._quote)
      case 74: input.messages(&self.openInterventions, tag)
      case 80: self.reportedGrams = input.varint()
      case 90: input.message(&self._openedAt)
      case 98: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.cartID)
    fields.value(2, self.revision)
    fields.value(3, self.state)
    fields.repeated(4, self.lines)
    fields.optional(5, self._total)
    fields.value(6, self.pairingID)
    fields.optional(7, self._quote)
    fields.repeated(8, self.openInterventions)
    fields.value(9, self.reportedGrams)
    fields.optional(10, self._openedAt)
    fields.value(11, self.paymentID)
  }
}

/// One change to a cart. Folding the changes from a snapshot on gives every watcher the same cart.
public struct SmartcartCartChange: WrightProtobuf.Message {
  /// The revision that the change makes: one more than the change before it.
  public var revision: Int64 = 0

  /// The session's state after it.
  public var state: SmartcartSessionState = .unspecified

  /// The total after it.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// When it was made.
  public var changedAt: Google_Protobuf_Timestamp {
    get { self._changedAt ?? Google_Protobuf_Timestamp() }
    set { self._changedAt = newValue }
  }
  /// Whether `changedAt` has been set.
  public var hasChangedAt: Bool { self._changedAt != nil }
  /// Makes `changedAt` absent.
  public mutating func clearChangedAt() { self._changedAt = nil }
  private var _changedAt: Google_Protobuf_Timestamp? = nil

  public var change: OneOf_Change? = nil

  /// The session was opened: always the first change.
  public var opened: SmartcartSessionOpened {
    get {
      if case .opened(let value)? = self.change { return value }
      return SmartcartSessionOpened()
    }
    set { self.change = .opened(newValue) }
  }

  /// A product was put in as a line of its own.
  public var lineAdded: SmartcartLineAdded {
    get {
      if case .lineAdded(let value)? = self.change { return value }
      return SmartcartLineAdded()
    }
    set { self.change = .lineAdded(newValue) }
  }

  /// There are now more or fewer pieces of a line.
  public var lineQuantitySet: SmartcartLineQuantitySet {
    get {
      if case .lineQuantitySet(let value)? = self.change { return value }
      return SmartcartLineQuantitySet()
    }
    set { self.change = .lineQuantitySet(newValue) }
  }

  /// A line's weight became known, or was corrected.
  public var lineWeightSet: SmartcartLineWeightSet {
    get {
      if case .lineWeightSet(let value)? = self.change { return value }
      return SmartcartLineWeightSet()
    }
    set { self.change = .lineWeightSet(newValue) }
  }

  /// A line was taken out.
  public var lineRemoved: SmartcartLineRemoved {
    get {
      if case .lineRemoved(let value)? = self.change { return value }
      return SmartcartLineRemoved()
    }
    set { self.change = .lineRemoved(newValue) }
  }

  /// The cart's scale reported the weight of all goods.
  public var cartWeightReported: SmartcartCartWeightReported {
    get {
      if case .cartWeightReported(let value)? = self.change { return value }
      return SmartcartCartWeightReported()
    }
    set { self.change = .cartWeightReported(newValue) }
  }

  /// A terminal paired.
  public var terminalPaired: SmartcartTerminalPaired {
    get {
      if case .terminalPaired(let value)? = self.change { return value }
      return SmartcartTerminalPaired()
    }
    set { self.change = .terminalPaired(newValue) }
  }

  /// The terminal was unpaired. A quote was voided by the change before.
  public var terminalUnpaired: SmartcartTerminalUnpaired {
    get {
      if case .terminalUnpaired(let value)? = self.change { return value }
      return SmartcartTerminalUnpaired()
    }
    set { self.change = .terminalUnpaired(newValue) }
  }

  /// Staff are needed.
  public var interventionOpened: SmartcartInterventionOpened {
    get {
      if case .interventionOpened(let value)? = self.change { return value }
      return SmartcartInterventionOpened()
    }
    set { self.change = .interventionOpened(newValue) }
  }

  /// Staff have dealt with it.
  public var interventionClosed: SmartcartInterventionClosed {
    get {
      if case .interventionClosed(let value)? = self.change { return value }
      return SmartcartInterventionClosed()
    }
    set { self.change = .interventionClosed(newValue) }
  }

  /// The cart was quoted and locked.
  public var cartLocked: SmartcartCartLocked {
    get {
      if case .cartLocked(let value)? = self.change { return value }
      return SmartcartCartLocked()
    }
    set { self.change = .cartLocked(newValue) }
  }

  /// The quote is void and goods may change.
  public var cartUnlocked: SmartcartCartUnlocked {
    get {
      if case .cartUnlocked(let value)? = self.change { return value }
      return SmartcartCartUnlocked()
    }
    set { self.change = .cartUnlocked(newValue) }
  }

  /// A payment began.
  public var paymentStarted: SmartcartPaymentStarted {
    get {
      if case .paymentStarted(let value)? = self.change { return value }
      return SmartcartPaymentStarted()
    }
    set { self.change = .paymentStarted(newValue) }
  }

  /// The payment came to nothing: the cart is locked as before.
  public var paymentStopped: SmartcartPaymentStopped {
    get {
      if case .paymentStopped(let value)? = self.change { return value }
      return SmartcartPaymentStopped()
    }
    set { self.change = .paymentStopped(newValue) }
  }

  /// The goods are paid.
  public var cartPaid: SmartcartCartPaid {
    get {
      if case .cartPaid(let value)? = self.change { return value }
      return SmartcartCartPaid()
    }
    set { self.change = .cartPaid(newValue) }
  }

  /// The gate let the cart out.
  public var cartExited: SmartcartCartExited {
    get {
      if case .cartExited(let value)? = self.change { return value }
      return SmartcartCartExited()
    }
    set { self.change = .cartExited(newValue) }
  }

  /// The session ended without payment.
  public var cartAbandoned: SmartcartCartAbandoned {
    get {
      if case .cartAbandoned(let value)? = self.change { return value }
      return SmartcartCartAbandoned()
    }
    set { self.change = .cartAbandoned(newValue) }
  }

  /// Which of `change` is set.
  public indirect enum OneOf_Change: Hashable, Sendable {
    /// The session was opened: always the first change.
    case opened(SmartcartSessionOpened)
    /// A product was put in as a line of its own.
    case lineAdded(SmartcartLineAdded)
    /// There are now more or fewer pieces of a line.
    case lineQuantitySet(SmartcartLineQuantitySet)
    /// A line's weight became known, or was corrected.
    case lineWeightSet(SmartcartLineWeightSet)
    /// A line was taken out.
    case lineRemoved(SmartcartLineRemoved)
    /// The cart's scale reported the weight of all goods.
    case cartWeightReported(SmartcartCartWeightReported)
    /// A terminal paired.
    case terminalPaired(SmartcartTerminalPaired)
    /// The terminal was unpaired. A quote was voided by the change before.
    case terminalUnpaired(SmartcartTerminalUnpaired)
    /// Staff are needed.
    case interventionOpened(SmartcartInterventionOpened)
    /// Staff have dealt with it.
    case interventionClosed(SmartcartInterventionClosed)
    /// The cart was quoted and locked.
    case cartLocked(SmartcartCartLocked)
    /// The quote is void and goods may change.
    case cartUnlocked(SmartcartCartUnlocked)
    /// A payment began.
    case paymentStarted(SmartcartPaymentStarted)
    /// The payment came to nothing: the cart is locked as before.
    case paymentStopped(SmartcartPaymentStopped)
    /// The goods are paid.
    case cartPaid(SmartcartCartPaid)
    /// The gate let the cart out.
    case cartExited(SmartcartCartExited)
    /// The session ended without payment.
    case cartAbandoned(SmartcartCartAbandoned)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartChange",
    fields: [
      .init(1, "revision", .int64),
      .init(2, "state", .enum { SmartcartSessionState.layout }),
      .init(3, "total", .message { SmartcartMoney.layout }, .optional),
      .init(4, "changed_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(10, "opened", .message { SmartcartSessionOpened.layout }, .optional, oneof: 0),
      .init(11, "line_added", .message { SmartcartLineAdded.layout }, .optional, oneof: 0),
      .init(12, "line_quantity_set", .message { SmartcartLineQuantitySet.layout }, .optional, oneof: 0),
      .init(13, "line_weight_set", .message { SmartcartLineWeightSet.layout }, .optional, oneof: 0),
      .init(14, "line_removed", .message { SmartcartLineRemoved.layout }, .optional, oneof: 0),
      .init(15, "cart_weight_reported", .message { SmartcartCartWeightReported.layout }, .optional, oneof: 0),
      .init(16, "terminal_paired", .message { SmartcartTerminalPaired.layout }, .optional, oneof: 0),
      .init(17, "terminal_unpaired", .message { SmartcartTerminalUnpaired.layout }, .optional, oneof: 0),
      .init(18, "intervention_opened", .message { SmartcartInterventionOpened.layout }, .optional, oneof: 0),
      .init(19, "intervention_closed", .message { SmartcartInterventionClosed.layout }, .optional, oneof: 0),
      .init(20, "cart_locked", .message { SmartcartCartLocked.layout }, .optional, oneof: 0),
      .init(21, "cart_unlocked", .message { SmartcartCartUnlocked.layout }, .optional, oneof: 0),
      .init(22, "payment_started", .message { SmartcartPaymentStarted.layout }, .optional, oneof: 0),
      .init(23, "payment_stopped", .message { SmartcartPaymentStopped.layout }, .optional, oneof: 0),
      .init(24, "cart_paid", .message { SmartcartCartPaid.layout }, .optional, oneof: 0),
      .init(25, "cart_exited", .message { SmartcartCartExited.layout }, .optional, oneof: 0),
      .init(26, "cart_abandoned", .message { SmartcartCartAbandoned.layout }, .optional, oneof: 0),
    ], oneofs: ["change"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.revision = input.varint()
      case 16: self.state = input.enumeration()
      case 26: input.message(&self._total)
      case 34: input.message(&self._changedAt)
      case 82: self.change = .opened(input.message(joining: self.change != nil))
      case 90: self.change = .lineAdded(input.message(joining: self.change != nil))
      case 98: self.change = .lineQuantitySet(input.message(joining: self.change != nil))
      case 106: self.change = .lineWeightSet(input.message(joining: self.change != nil))
      case 114: self.change = .lineRemoved(input.message(joining: self.change != nil))
      case 122: self.change = .cartWeightReported(input.message(joining: self.change != nil))
      case 130: self.change = .terminalPaired(input.message(joining: self.change != nil))
      case 138: self.change = .terminalUnpaired(input.message(joining: self.change != nil))
      case 146: self.change = .interventionOpened(input.message(joining: self.change != nil))
      case 154: self.change = .interventionClosed(input.message(joining: self.change != nil))
      case 162: self.change = .cartLocked(input.message(joining: self.change != nil))
      case 170: self.change = .cartUnlocked(input.message(joining: self.change != nil))
      case 178: self.change = .paymentStarted(input.message(joining: self.change != nil))
      case 186: self.change = .paymentStopped(input.message(joining: self.change != nil))
      case 194: self.change = .cartPaid(input.message(joining: self.change != nil))
      case 202: self.change = .cartExited(input.message(joining: self.change != nil))
      case 210: self.change = .cartAbandoned(input.message(joining: self.change != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.revision)
    fields.value(1, self.state)
    fields.optional(2, self._total)
    fields.optional(3, self._changedAt)
    switch self.change {
    case .opened(let value)?: fields.present(4, value)
    case .lineAdded(let value)?: fields.present(5, value)
    case .lineQuantitySet(let value)?: fields.present(6, value)
    case .lineWeightSet(let value)?: fields.present(7, value)
    case .lineRemoved(let value)?: fields.present(8, value)
    case .cartWeightReported(let value)?: fields.present(9, value)
    case .terminalPaired(let value)?: fields.present(10, value)
    case .terminalUnpaired(let value)?: fields.present(11, value)
    case .interventionOpened(let value)?: fields.present(12, value)
    case .interventionClosed(let value)?: fields.present(13, value)
    case .cartLocked(let value)?: fields.present(14, value)
    case .cartUnlocked(let value)?: fields.present(15, value)
    case .paymentStarted(let value)?: fields.present(16, value)
    case .paymentStopped(let value)?: fields.present(17, value)
    case .cartPaid(let value)?: fields.present(18, value)
    case .cartExited(let value)?: fields.present(19, value)
    case .cartAbandoned(let value)?: fields.present(20, value)
    case nil: break
    }
  }
}

/// A session began.
public struct SmartcartSessionOpened: WrightProtobuf.Message {
  /// The currency of everything in it.
  public var currencyCode: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.SessionOpened",
    fields: [
      .init(1, "currency_code", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.currencyCode = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.currencyCode)
  }
}

/// A new line.
public struct SmartcartLineAdded: WrightProtobuf.Message {
  /// The line as it stands.
  public var line: SmartcartCartLine {
    get { self._line?.value ?? SmartcartCartLine() }
    set { self._line = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `line` has been set.
  public var hasLine: Bool { self._line != nil }
  /// Makes `line` absent.
  public mutating func clearLine() { self._line = nil }
  private var _line: WrightProtobuf.Indirect<SmartcartCartLine>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LineAdded",
    fields: [
      .init(1, "line", .message { SmartcartCartLine.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._line)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._line)
  }
}

/// Another number of pieces.
public struct SmartcartLineQuantitySet: WrightProtobuf.Message {
  /// Which line.
  public var lineID: String = ""

  /// How many pieces there are now, at least 1.
  public var quantity: Int64 = 0

  /// What the line costs now.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LineQuantitySet",
    fields: [
      .init(1, "line_id", .string),
      .init(2, "quantity", .int64),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.lineID = input.string()
      case 16: self.quantity = input.varint()
      case 26: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.lineID)
    fields.value(1, self.quantity)
    fields.optional(2, self._amount)
  }
}

/// A weight of a line.
public struct SmartcartLineWeightSet: WrightProtobuf.Message {
  /// Which line.
  public var lineID: String = ""

  /// What it weighs, in grams, at least 1.
  public var grams: Int64 = 0

  /// What the line costs now.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LineWeightSet",
    fields: [
      .init(1, "line_id", .string),
      .init(2, "grams", .int64),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.lineID = input.string()
      case 16: self.grams = input.varint()
      case 26: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.lineID)
    fields.value(1, self.grams)
    fields.optional(2, self._amount)
  }
}

/// A line less.
public struct SmartcartLineRemoved: WrightProtobuf.Message {
  /// Which line. Its id is never used again.
  public var lineID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LineRemoved",
    fields: [
      .init(1, "line_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.lineID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.lineID)
  }
}

/// The weight of the whole cart.
public struct SmartcartCartWeightReported: WrightProtobuf.Message {
  /// All goods together, in grams.
  public var grams: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartWeightReported",
    fields: [
      .init(1, "grams", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.grams = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.grams)
  }
}

/// A terminal joined.
public struct SmartcartTerminalPaired: WrightProtobuf.Message {
  /// Names this pairing; another for each pairing, also of the same terminal.
  public var pairingID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.TerminalPaired",
    fields: [
      .init(1, "pairing_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.pairingID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.pairingID)
  }
}

/// A terminal left.
public struct SmartcartTerminalUnpaired: WrightProtobuf.Message {
  /// The pairing that ended.
  public var pairingID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.TerminalUnpaired",
    fields: [
      .init(1, "pairing_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.pairingID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.pairingID)
  }
}

/// Something that staff must see.
public struct SmartcartInterventionOpened: WrightProtobuf.Message {
  /// What it is.
  public var intervention: SmartcartIntervention {
    get { self._intervention ?? SmartcartIntervention() }
    set { self._intervention = newValue }
  }
  /// Whether `intervention` has been set.
  public var hasIntervention: Bool { self._intervention != nil }
  /// Makes `intervention` absent.
  public mutating func clearIntervention() { self._intervention = nil }
  private var _intervention: SmartcartIntervention? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.InterventionOpened",
    fields: [
      .init(1, "intervention", .message { SmartcartIntervention.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._intervention)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._intervention)
  }
}

/// Something that staff have seen.
public struct SmartcartInterventionClosed: WrightProtobuf.Message {
  /// Which intervention.
  public var interventionID: String = ""

  /// What was decided. A line refused is removed by a LineRemoved that comes before this change.
  public var outcome: SmartcartInterventionOutcome = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.InterventionClosed",
    fields: [
      .init(1, "intervention_id", .string),
      .init(2, "outcome", .enum { SmartcartInterventionOutcome.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.interventionID = input.string()
      case 16: self.outcome = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.interventionID)
    fields.value(1, self.outcome)
  }
}

/// A cart quoted.
public struct SmartcartCartLocked: WrightProtobuf.Message {
  /// The quote that may be paid.
  public var quote: SmartcartQuote {
    get { self._quote ?? SmartcartQuote() }
    set { self._quote = newValue }
  }
  /// Whether `quote` has been set.
  public var hasQuote: Bool { self._quote != nil }
  /// Makes `quote` absent.
  public mutating func clearQuote() { self._quote = nil }
  private var _quote: SmartcartQuote? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartLocked",
    fields: [
      .init(1, "quote", .message { SmartcartQuote.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._quote)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._quote)
  }
}

/// A quote void.
public struct SmartcartCartUnlocked: WrightProtobuf.Message {
  /// The quote that is void.
  public var quoteID: String = ""

  /// Why.
  public var reason: SmartcartUnlockReason = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartUnlocked",
    fields: [
      .init(1, "quote_id", .string),
      .init(2, "reason", .enum { SmartcartUnlockReason.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.quoteID = input.string()
      case 16: self.reason = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.quoteID)
    fields.value(1, self.reason)
  }
}

/// A payment under way.
public struct SmartcartPaymentStarted: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.PaymentStarted",
    fields: [
      .init(1, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
  }
}

/// A payment that came to nothing: rejected, cancelled, expired or reversed.
public struct SmartcartPaymentStopped: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.PaymentStopped",
    fields: [
      .init(1, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
  }
}

/// A payment made.
public struct SmartcartCartPaid: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartPaid",
    fields: [
      .init(1, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
  }
}

/// A cart gone through the gate.
public struct SmartcartCartExited: WrightProtobuf.Message {
  /// The pass that opened it.
  public var passID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CartExited",
    fields: [
      .init(1, "pass_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.passID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.passID)
  }
}

/// A session ended without payment.
public struct SmartcartCartAbandoned: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "smartcart.cart.v1.CartAbandoned", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// Something that waits for staff, or did.
public struct SmartcartIntervention: WrightProtobuf.Message {
  /// Names it.
  public var interventionID: String = ""

  /// The session that it holds.
  public var sessionID: String = ""

  /// What to look at.
  public var kind: SmartcartInterventionKind = .unspecified

  /// The line in question; empty when it is about the whole cart.
  public var lineID: String = ""

  /// When it was opened.
  public var openedAt: Google_Protobuf_Timestamp {
    get { self._openedAt ?? Google_Protobuf_Timestamp() }
    set { self._openedAt = newValue }
  }
  /// Whether `openedAt` has been set.
  public var hasOpenedAt: Bool { self._openedAt != nil }
  /// Makes `openedAt` absent.
  public mutating func clearOpenedAt() { self._openedAt = nil }
  private var _openedAt: Google_Protobuf_Timestamp? = nil

  /// What was decided; unspecified while it is open.
  public var outcome: SmartcartInterventionOutcome = .unspecified

  /// When it was decided.
  public var resolvedAt: Google_Protobuf_Timestamp {
    get { self._resolvedAt ?? Google_Protobuf_Timestamp() }
    set { self._resolvedAt = newValue }
  }
  /// Whether `resolvedAt` has been set.
  public var hasResolvedAt: Bool { self._resolvedAt != nil }
  /// Makes `resolvedAt` absent.
  public mutating func clearResolvedAt() { self._resolvedAt = nil }
  private var _resolvedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.Intervention",
    fields: [
      .init(1, "intervention_id", .string),
      .init(2, "session_id", .string),
      .init(3, "kind", .enum { SmartcartInterventionKind.layout }),
      .init(4, "line_id", .string),
      .init(5, "opened_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(6, "outcome", .enum { SmartcartInterventionOutcome.layout }),
      .init(7, "resolved_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.interventionID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.kind = input.enumeration()
      case 34: self.lineID = input.string()
      case 42: input.message(&self._openedAt)
      case 48: self.outcome = input.enumeration()
      case 58: input.message(&self._resolvedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.interventionID)
    fields.value(1, self.sessionID)
    fields.value(2, self.kind)
    fields.value(3, self.lineID)
    fields.optional(4, self._openedAt)
    fields.value(5, self.outcome)
    fields.optional(6, self._resolvedAt)
  }
}

/// The schema file `smartcart/cart/v1/cart.proto`.
public enum File_smartcart_cart_v1_cart {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/cart/v1/cart.proto",
    base64: """
      ChxzbWFydGNhcnQvY2FydC92MS9jYXJ0LnByb3RvEhFzbWFydGNhcnQuY2FydC52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFt\
      cC5wcm90bxofc21hcnRjYXJ0L2NvbW1vbi92MS9tb25leS5wcm90bxohc21hcnRjYXJ0L2NvbW1vbi92MS9wcm9kdWN0LnByb3Rv\
      IpgECgRDYXJ0Eh0KCnNlc3Npb25faWQYASABKAlSCXNlc3Npb25JZBIXCgdjYXJ0X2lkGAIgASgJUgZjYXJ0SWQSGgoIcmV2aXNp\
      b24YAyABKANSCHJldmlzaW9uEjUKBXN0YXRlGAQgASgOMh8uc21hcnRjYXJ0LmNhcnQudjEuU2Vzc2lvblN0YXRlUgVzdGF0ZRIz\
      CgVsaW5lcxgFIAMoCzIdLnNtYXJ0Y2FydC5jb21tb24udjEuQ2FydExpbmVSBWxpbmVzEjAKBXRvdGFsGAYgASgLMhouc21hcnRj\
      YXJ0LmNvbW1vbi52MS5Nb25leVIFdG90YWwSHQoKcGFpcmluZ19pZBgHIAEoCVIJcGFpcmluZ0lkEjAKBXF1b3RlGAggASgLMhou\
      c21hcnRjYXJ0LmNvbW1vbi52MS5RdW90ZVIFcXVvdGUSTgoSb3Blbl9pbnRlcnZlbnRpb25zGAkgAygLMh8uc21hcnRjYXJ0LmNh\
      cnQudjEuSW50ZXJ2ZW50aW9uUhFvcGVuSW50ZXJ2ZW50aW9ucxIlCg5yZXBvcnRlZF9ncmFtcxgKIAEoA1INcmVwb3J0ZWRHcmFt\
      cxI3CglvcGVuZWRfYXQYCyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghvcGVuZWRBdBIdCgpwYXltZW50X2lkGAwg\
      ASgJUglwYXltZW50SWQi1AsKCkNhcnRDaGFuZ2USGgoIcmV2aXNpb24YASABKANSCHJldmlzaW9uEjUKBXN0YXRlGAIgASgOMh8u\
      c21hcnRjYXJ0LmNhcnQudjEuU2Vzc2lvblN0YXRlUgVzdGF0ZRIwCgV0b3RhbBgDIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEu\
      TW9uZXlSBXRvdGFsEjkKCmNoYW5nZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgljaGFuZ2VkQXQSOgoG\
      b3BlbmVkGAogASgLMiAuc21hcnRjYXJ0LmNhcnQudjEuU2Vzc2lvbk9wZW5lZEgAUgZvcGVuZWQSPQoKbGluZV9hZGRlZBgLIAEo\
      CzIcLnNtYXJ0Y2FydC5jYXJ0LnYxLkxpbmVBZGRlZEgAUglsaW5lQWRkZWQSUAoRbGluZV9xdWFudGl0eV9zZXQYDCABKAsyIi5z\
      bWFydGNhcnQuY2FydC52MS5MaW5lUXVhbnRpdHlTZXRIAFIPbGluZVF1YW50aXR5U2V0EkoKD2xpbmVfd2VpZ2h0X3NldBgNIAEo\
      CzIgLnNtYXJ0Y2FydC5jYXJ0LnYxLkxpbmVXZWlnaHRTZXRIAFINbGluZVdlaWdodFNldBJDCgxsaW5lX3JlbW92ZWQYDiABKAsy\
      Hi5zbWFydGNhcnQuY2FydC52MS5MaW5lUmVtb3ZlZEgAUgtsaW5lUmVtb3ZlZBJZChRjYXJ0X3dlaWdodF9yZXBvcnRlZBgPIAEo\
      CzIlLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRXZWlnaHRSZXBvcnRlZEgAUhJjYXJ0V2VpZ2h0UmVwb3J0ZWQSTAoPdGVybWluYWxf\
      cGFpcmVkGBAgASgLMiEuc21hcnRjYXJ0LmNhcnQudjEuVGVybWluYWxQYWlyZWRIAFIOdGVybWluYWxQYWlyZWQSUgoRdGVybWlu\
      YWxfdW5wYWlyZWQYESABKAsyIy5zbWFydGNhcnQuY2FydC52MS5UZXJtaW5hbFVucGFpcmVkSABSEHRlcm1pbmFsVW5wYWlyZWQS\
      WAoTaW50ZXJ2ZW50aW9uX29wZW5lZBgSIAEoCzIlLnNtYXJ0Y2FydC5jYXJ0LnYxLkludGVydmVudGlvbk9wZW5lZEgAUhJpbnRl\
      cnZlbnRpb25PcGVuZWQSWAoTaW50ZXJ2ZW50aW9uX2Nsb3NlZBgTIAEoCzIlLnNtYXJ0Y2FydC5jYXJ0LnYxLkludGVydmVudGlv\
      bkNsb3NlZEgAUhJpbnRlcnZlbnRpb25DbG9zZWQSQAoLY2FydF9sb2NrZWQYFCABKAsyHS5zbWFydGNhcnQuY2FydC52MS5DYXJ0\
      TG9ja2VkSABSCmNhcnRMb2NrZWQSRgoNY2FydF91bmxvY2tlZBgVIAEoCzIfLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRVbmxvY2tl\
      ZEgAUgxjYXJ0VW5sb2NrZWQSTAoPcGF5bWVudF9zdGFydGVkGBYgASgLMiEuc21hcnRjYXJ0LmNhcnQudjEuUGF5bWVudFN0YXJ0\
      ZWRIAFIOcGF5bWVudFN0YXJ0ZWQSTAoPcGF5bWVudF9zdG9wcGVkGBcgASgLMiEuc21hcnRjYXJ0LmNhcnQudjEuUGF5bWVudFN0\
      b3BwZWRIAFIOcGF5bWVudFN0b3BwZWQSOgoJY2FydF9wYWlkGBggASgLMhsuc21hcnRjYXJ0LmNhcnQudjEuQ2FydFBhaWRIAFII\
      Y2FydFBhaWQSQAoLY2FydF9leGl0ZWQYGSABKAsyHS5zbWFydGNhcnQuY2FydC52MS5DYXJ0RXhpdGVkSABSCmNhcnRFeGl0ZWQS\
      SQoOY2FydF9hYmFuZG9uZWQYGiABKAsyIC5zbWFydGNhcnQuY2FydC52MS5DYXJ0QWJhbmRvbmVkSABSDWNhcnRBYmFuZG9uZWRC\
      CAoGY2hhbmdlIjQKDVNlc3Npb25PcGVuZWQSIwoNY3VycmVuY3lfY29kZRgBIAEoCVIMY3VycmVuY3lDb2RlIj4KCUxpbmVBZGRl\
      ZBIxCgRsaW5lGAEgASgLMh0uc21hcnRjYXJ0LmNvbW1vbi52MS5DYXJ0TGluZVIEbGluZSJ6Cg9MaW5lUXVhbnRpdHlTZXQSFwoH\
      bGluZV9pZBgBIAEoCVIGbGluZUlkEhoKCHF1YW50aXR5GAIgASgDUghxdWFudGl0eRIyCgZhbW91bnQYAyABKAsyGi5zbWFydGNh\
      cnQuY29tbW9uLnYxLk1vbmV5UgZhbW91bnQicgoNTGluZVdlaWdodFNldBIXCgdsaW5lX2lkGAEgASgJUgZsaW5lSWQSFAoFZ3Jh\
      bXMYAiABKANSBWdyYW1zEjIKBmFtb3VudBgDIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudCImCgtMaW5l\
      UmVtb3ZlZBIXCgdsaW5lX2lkGAEgASgJUgZsaW5lSWQiKgoSQ2FydFdlaWdodFJlcG9ydGVkEhQKBWdyYW1zGAEgASgDUgVncmFt\
      cyIvCg5UZXJtaW5hbFBhaXJlZBIdCgpwYWlyaW5nX2lkGAEgASgJUglwYWlyaW5nSWQiMQoQVGVybWluYWxVbnBhaXJlZBIdCgpw\
      YWlyaW5nX2lkGAEgASgJUglwYWlyaW5nSWQiWQoSSW50ZXJ2ZW50aW9uT3BlbmVkEkMKDGludGVydmVudGlvbhgBIAEoCzIfLnNt\
      YXJ0Y2FydC5jYXJ0LnYxLkludGVydmVudGlvblIMaW50ZXJ2ZW50aW9uIn8KEkludGVydmVudGlvbkNsb3NlZBInCg9pbnRlcnZl\
      bnRpb25faWQYASABKAlSDmludGVydmVudGlvbklkEkAKB291dGNvbWUYAiABKA4yJi5zbWFydGNhcnQuY2FydC52MS5JbnRlcnZl\
      bnRpb25PdXRjb21lUgdvdXRjb21lIj4KCkNhcnRMb2NrZWQSMAoFcXVvdGUYASABKAsyGi5zbWFydGNhcnQuY29tbW9uLnYxLlF1\
      b3RlUgVxdW90ZSJiCgxDYXJ0VW5sb2NrZWQSGQoIcXVvdGVfaWQYASABKAlSB3F1b3RlSWQSNwoGcmVhc29uGAIgASgOMh8uc21h\
      cnRjYXJ0LmNhcnQudjEuVW5sb2NrUmVhc29uUgZyZWFzb24iLwoOUGF5bWVudFN0YXJ0ZWQSHQoKcGF5bWVudF9pZBgBIAEoCVIJ\
      cGF5bWVudElkIi8KDlBheW1lbnRTdG9wcGVkEh0KCnBheW1lbnRfaWQYASABKAlSCXBheW1lbnRJZCIpCghDYXJ0UGFpZBIdCgpw\
      YXltZW50X2lkGAEgASgJUglwYXltZW50SWQiJQoKQ2FydEV4aXRlZBIXCgdwYXNzX2lkGAEgASgJUgZwYXNzSWQiDwoNQ2FydEFi\
      YW5kb25lZCLgAgoMSW50ZXJ2ZW50aW9uEicKD2ludGVydmVudGlvbl9pZBgBIAEoCVIOaW50ZXJ2ZW50aW9uSWQSHQoKc2Vzc2lv\
      bl9pZBgCIAEoCVIJc2Vzc2lvbklkEjcKBGtpbmQYAyABKA4yIy5zbWFydGNhcnQuY2FydC52MS5JbnRlcnZlbnRpb25LaW5kUgRr\
      aW5kEhcKB2xpbmVfaWQYBCABKAlSBmxpbmVJZBI3CglvcGVuZWRfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      UghvcGVuZWRBdBJACgdvdXRjb21lGAYgASgOMiYuc21hcnRjYXJ0LmNhcnQudjEuSW50ZXJ2ZW50aW9uT3V0Y29tZVIHb3V0Y29t\
      ZRI7CgtyZXNvbHZlZF9hdBgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJlc29sdmVkQXQq+gEKDFNlc3Npb25T\
      dGF0ZRIdChlTRVNTSU9OX1NUQVRFX1VOU1BFQ0lGSUVEEAASFgoSU0VTU0lPTl9TVEFURV9PUEVOEAESGAoUU0VTU0lPTl9TVEFU\
      RV9QQUlSRUQQAhIWChJTRVNTSU9OX1NUQVRFX0hFTEQQAxIYChRTRVNTSU9OX1NUQVRFX0xPQ0tFRBAEEhgKFFNFU1NJT05fU1RB\
      VEVfUEFZSU5HEAUSFgoSU0VTU0lPTl9TVEFURV9QQUlEEAYSGAoUU0VTU0lPTl9TVEFURV9FWElURUQQBxIbChdTRVNTSU9OX1NU\
      QVRFX0FCQU5ET05FRBAIKroBCgxVbmxvY2tSZWFzb24SHQoZVU5MT0NLX1JFQVNPTl9VTlNQRUNJRklFRBAAEhsKF1VOTE9DS19S\
      RUFTT05fUkVRVUVTVEVEEAESHwobVU5MT0NLX1JFQVNPTl9HT09EU19DSEFOR0VEEAISGQoVVU5MT0NLX1JFQVNPTl9FWFBJUkVE\
      EAMSFgoSVU5MT0NLX1JFQVNPTl9IRUxEEAQSGgoWVU5MT0NLX1JFQVNPTl9VTlBBSVJFRBAFKugBChBJbnRlcnZlbnRpb25LaW5k\
      EiEKHUlOVEVSVkVOVElPTl9LSU5EX1VOU1BFQ0lGSUVEEAASHwobSU5URVJWRU5USU9OX0tJTkRfQUdFX0NIRUNLEAESJQohSU5U\
      RVJWRU5USU9OX0tJTkRfV0VJR0hUX01JU01BVENIEAISIAocSU5URVJWRU5USU9OX0tJTkRfU1BPVF9DSEVDSxADEiUKIUlOVEVS\
      VkVOVElPTl9LSU5EX1VOQ0xFQVJfUkVNT1ZBTBAEEiAKHElOVEVSVkVOVElPTl9LSU5EX0FTU0lTVEFOQ0UQBSqkAQoTSW50ZXJ2\
      ZW50aW9uT3V0Y29tZRIkCiBJTlRFUlZFTlRJT05fT1VUQ09NRV9VTlNQRUNJRklFRBAAEiEKHUlOVEVSVkVOVElPTl9PVVRDT01F\
      X0FQUFJPVkVEEAESIAocSU5URVJWRU5USU9OX09VVENPTUVfUkVGVVNFRBACEiIKHklOVEVSVkVOVElPTl9PVVRDT01FX1dJVEhE\
      UkFXThADQgy6AglTbWFydGNhcnRiBnByb3RvMw==
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file] })
}
