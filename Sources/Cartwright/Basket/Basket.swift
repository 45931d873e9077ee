internal import CartwrightCatalog
public import CartwrightMoney

/// A cart at one revision: what its changes, folded in order, make of it.
///
/// A command (`add`, `remove`, `lock`, ...) checks and returns changes without making them; `apply` makes one. Whoever
/// keeps the cart stores the changes between the two. A replica applies the same changes and has the same cart.
public struct Basket: Hashable, Sendable {
  /// The session.
  public let sessionID: String
  /// The currency of everything in it.
  public let currency: Currency
  /// How many changes there were: 1 when the session has just been opened.
  public private(set) var revision: Int64 = 1
  /// Where the session stands.
  public private(set) var state = SessionState.open
  /// The goods, in the order in which they were put in.
  public private(set) var lines: [BasketLine] = []
  /// What they cost together.
  public private(set) var total: Money
  /// The pairing with a terminal, while there is one.
  public private(set) var pairing: String?
  /// The quote, from locking on.
  public private(set) var quote: Quote?
  /// The payment under way, or made.
  public private(set) var payment: String?
  /// What waits for staff, oldest first.
  public private(set) var interventions: [Intervention] = []
  /// The last reported weight of all goods together.
  public private(set) var reportedGrams: Int64?
  /// Grams by which the cart was heavier than its goods, or lighter, when staff last approved of that; never above 0
  /// with goods whose weight was not known.
  public private(set) var approvedExcess: Int64 = 0
  /// The highest age that staff have confirmed the shopper to have; of whoever stands at the cart, until they unpair.
  public private(set) var confirmedAge = 0

  private var linesMade: Int64 = 0
  private var interventionsMade: Int64 = 0

  /// A session that has just been opened: revision 1.
  public init(sessionID: String, currency: Currency) {
    self.sessionID = sessionID
    self.currency = currency
    total = .zero(currency)
  }

  /// What all changes of a session, from `opened` on, make.
  public init(sessionID: String, folding changes: some Sequence<BasketChange>) throws(BasketError) {
    var rest = changes.makeIterator()
    guard case .opened(let currency) = rest.next() else { throw .notOpened }
    self.init(sessionID: sessionID, currency: currency)
    while let change = rest.next() { try apply(change) }
  }

  /// A cart as somebody else described it: a replica, which follows by `apply` and makes no changes of its own.
  public init(
    replicating sessionID: String, currency: Currency, revision: Int64, state: SessionState, lines: [BasketLine],
    total: Money, pairing: String?, quote: Quote?, payment: String?, interventions: [Intervention],
    reportedGrams: Int64?
  ) {
    self.init(sessionID: sessionID, currency: currency)
    (self.revision, self.state, self.lines, self.total) = (revision, state, lines, total)
    (self.pairing, self.quote, self.payment) = (pairing, quote, payment)
    (self.interventions, self.reportedGrams) = (interventions, reportedGrams)
  }

  /// What those goods weigh together whose weight is known.
  public var weighedGrams: Int64 {
    lines.reduce(0) { sum, line in if case .grams(let grams) = line.measure { sum + grams } else { sum } }
  }

  /// Whether the weight of all goods is known.
  public var isWeighed: Bool { lines.allSatisfy { if case .grams = $0.measure { true } else { false } } }

  /// The line of an id.
  public func line(_ id: String) -> BasketLine? { lines.first { $0.id == id } }

  /// Checks that the caller has seen the cart as it is.
  public func requireRevision(_ expected: Int64) throws(BasketError) {
    guard expected == revision else { throw .staleRevision(expected: expected, actual: revision) }
  }

  /// The id of the next line.
  var nextLineID: String { String(linesMade + 1) }

  /// The id of the next intervention.
  var nextInterventionID: String { "\(sessionID)-\(interventionsMade + 1)" }

  /// Makes one change, which becomes the next revision.
  ///
  /// A change that cannot follow is refused and leaves the cart as
  /// it is.
  public mutating func apply(_ change: BasketChange) throws(BasketError) {
    var next = self
    try next.make(change)
    next.revision += 1
    self = next
  }

  private mutating func make(_ change: BasketChange) throws(BasketError) {
    switch change {
    case .lineAdded, .quantitySet, .weightSet, .lineRemoved, .cartWeighed: try makeToGoods(change)
    case .paired, .unpaired, .interventionOpened, .interventionClosed: try makeToPeople(change)
    case .opened, .locked, .unlocked, .paymentStarted, .paymentStopped, .paid, .exited, .abandoned:
      try makeToPayment(change)
    }
  }

  private mutating func makeToGoods(_ change: BasketChange) throws(BasketError) {
    try require(.open, .paired, .held)
    switch change {
    case .lineAdded(let line): try insert(line)
    case .quantitySet(let id, let quantity, let amount):
      try replace(id, with: .pieces(quantity), costing: amount)
    case .weightSet(let id, let grams, let amount): try replace(id, with: .grams(grams), costing: amount)
    case .lineRemoved(let id): try delete(id)
    case .cartWeighed(let grams): reportedGrams = grams
    default: preconditionFailure("not a change to the goods")
    }
  }

  private mutating func makeToPeople(_ change: BasketChange) throws(BasketError) {
    switch change {
    case .paired(let id):
      try require(.open)
      pairing = id
    case .unpaired(let id):
      try require(.paired, .held)
      guard pairing == id else { throw .wrongPairing(id) }
      pairing = nil
      confirmedAge = 0
    case .interventionOpened(let intervention):
      try require(.open, .paired, .held)
      interventions.append(intervention)
      interventionsMade += 1
    case .interventionClosed(let id, let outcome): try close(id, outcome)
    default: preconditionFailure("not a change of who stands at the cart")
    }
    state = pairing == nil ? .open : (interventions.isEmpty ? .paired : .held)
  }

  private mutating func makeToPayment(_ change: BasketChange) throws(BasketError) {
    switch change {
    case .opened: throw .wrongState(state)
    case .locked(let new):
      try requireQuotable(new)
      (state, quote) = (.locked, new)
    case .unlocked(let id, _):
      try require(.locked)
      guard quote?.id == id else { throw .wrongQuote(id) }
      (state, quote) = (.paired, nil)
    case .paymentStarted(let id):
      try require(.locked)
      (state, payment) = (.paying, id)
    case .paymentStopped(let id):
      try requirePaying(id)
      (state, payment) = (.locked, nil)
    case .paid(let id):
      try requirePaying(id)
      state = .paid
    case .exited:
      try move(to: .exited, from: .paid)
      quote = nil
    case .abandoned: try move(to: .abandoned, from: .open, .paired, .held)
    default: preconditionFailure("not a change of the payment")
    }
  }
}

extension Basket {
  /// Checks that the session is in one of some states.
  func require(_ states: SessionState...) throws(BasketError) {
    guard states.contains(state) else { throw .wrongState(state) }
  }

  /// Checks that a payment is the one under way.
  func requirePaying(_ id: String) throws(BasketError) {
    try require(.paying)
    guard payment == id else { throw .wrongPayment(id) }
  }

  /// Checks that the cart can be locked by a quote.
  func requireQuotable(_ quote: Quote) throws(BasketError) {
    try requireLockable()
    guard quote.sessionID == sessionID, quote.revision == revision, quote.lines == lines, quote.total == total else {
      throw .wrongQuote(quote.id)
    }
  }

  /// Checks that the cart can be locked: paired, with goods in it, all of them weighed.
  func requireLockable() throws(BasketError) {
    guard state != .held else { throw .held(interventions: interventions.map(\.id)) }
    try require(.paired)
    guard !lines.isEmpty else { throw .empty }
    let unweighed = lines.filter(\.awaitsWeight).map(\.id)
    guard unweighed.isEmpty else { throw .awaitsWeight(lines: unweighed) }
  }

  /// Checks that a line is there.
  func requireLine(_ id: String) throws(BasketError) -> BasketLine {
    guard let line = line(id) else { throw .noSuchLine(id) }
    return line
  }

  /// Checks that a total without one amount and with another can be.
  func total(without old: Money, with new: Money) throws(BasketError) -> Money {
    try BasketError.wrapping { () throws(MoneyError) in try total.subtracting(old).adding(new) }
  }

  private mutating func move(to next: SessionState, from states: SessionState...) throws(BasketError) {
    guard states.contains(state) else { throw .wrongState(state) }
    state = next
  }

  private mutating func insert(_ line: BasketLine) throws(BasketError) {
    guard lines.count < BasketLimits.lines else { throw .full }
    guard self.line(line.id) == nil else { throw .duplicateLine(line.id) }
    total = try total(without: .zero(currency), with: line.amount)
    lines.append(line)
    linesMade += 1
  }

  private mutating func replace(_ id: String, with measure: Measure, costing amount: Money) throws(BasketError) {
    guard let at = lines.firstIndex(where: { $0.id == id }) else { throw .noSuchLine(id) }
    total = try total(without: lines[at].amount, with: amount)
    lines[at] = BasketLine(id: id, product: lines[at].product, measure: measure, amount: amount)
  }

  private mutating func delete(_ id: String) throws(BasketError) {
    guard let at = lines.firstIndex(where: { $0.id == id }) else { throw .noSuchLine(id) }
    total = try total(without: lines[at].amount, with: .zero(currency))
    lines.remove(at: at)
  }

  private mutating func close(_ id: String, _ outcome: Intervention.Outcome) throws(BasketError) {
    try require(.open, .held)
    guard let at = interventions.firstIndex(where: { $0.id == id }) else { throw .noSuchIntervention(id) }
    let intervention = interventions.remove(at: at)
    guard outcome == .approved else { return }
    switch intervention.kind {
    case .ageCheck: confirmedAge = max(confirmedAge, intervention.line.flatMap(line)?.product.minimumAge ?? 0)
    case .weightMismatch:
      // With goods whose weight is not known, what is more may be theirs.
      let excess = (reportedGrams ?? 0) - weighedGrams
      approvedExcess = isWeighed ? excess : min(excess, 0)
    case .spotCheck, .unclearRemoval, .assistance: break
    }
  }
}
