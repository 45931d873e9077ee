public import CartwrightBasket
internal import CartwrightCatalog
internal import CartwrightMoney
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

extension SmartcartCartChange {
  /// A change as a message.
  ///
  /// - Parameter after: The cart that the change made.
  public init(_ change: BasketChange, after: Basket, at time: WallTime) {
    self.init()
    revision = after.revision
    state = SmartcartSessionState(after.state)
    total = SmartcartMoney(after.total)
    changedAt = Google_Protobuf_Timestamp(time)
    self.change = OneOf_Change(change, session: after.sessionID, at: time)
  }
}

extension SmartcartCartChange.OneOf_Change {
  fileprivate init(_ change: BasketChange, session: String, at time: WallTime) {
    switch change {
    case .opened, .lineAdded, .quantitySet, .weightSet, .lineRemoved, .cartWeighed: self = Self.ofGoods(change)
    case .paired, .unpaired, .interventionOpened, .interventionClosed:
      self = Self.ofPeople(change, session: session, at: time)
    case .locked, .unlocked, .paymentStarted, .paymentStopped, .paid, .exited, .abandoned:
      self = Self.ofPayment(change)
    }
  }

  private static func ofGoods(_ change: BasketChange) -> Self {
    switch change {
    case .opened(let currency): .opened(.with { $0.currencyCode = currency.code })
    case .lineAdded(let line): .lineAdded(.with { $0.line = SmartcartCartLine(line) })
    case .quantitySet(let line, let quantity, let amount):
      .lineQuantitySet(
        .with { ($0.lineID, $0.quantity, $0.amount) = (line, quantity, SmartcartMoney(amount)) })
    case .weightSet(let line, let grams, let amount):
      .lineWeightSet(.with { ($0.lineID, $0.grams, $0.amount) = (line, grams, SmartcartMoney(amount)) })
    case .lineRemoved(let line): .lineRemoved(.with { $0.lineID = line })
    case .cartWeighed(let grams): .cartWeightReported(.with { $0.grams = grams })
    default: preconditionFailure("not a change to the goods")
    }
  }

  private static func ofPeople(_ change: BasketChange, session: String, at time: WallTime) -> Self {
    switch change {
    case .paired(let pairing): return .terminalPaired(.with { $0.pairingID = pairing })
    case .unpaired(let pairing): return .terminalUnpaired(.with { $0.pairingID = pairing })
    case .interventionOpened(let intervention):
      var message = SmartcartIntervention(intervention)
      message.sessionID = session
      message.openedAt = Google_Protobuf_Timestamp(time)
      return .interventionOpened(.with { $0.intervention = message })
    case .interventionClosed(let id, let outcome):
      return .interventionClosed(
        .with { ($0.interventionID, $0.outcome) = (id, SmartcartInterventionOutcome(outcome)) })
    default: preconditionFailure("not a change of who stands at the cart")
    }
  }

  private static func ofPayment(_ change: BasketChange) -> Self {
    switch change {
    case .locked(let quote): .cartLocked(.with { $0.quote = SmartcartQuote(quote) })
    case .unlocked(let quote, let reason):
      .cartUnlocked(.with { ($0.quoteID, $0.reason) = (quote, SmartcartUnlockReason(reason)) })
    case .paymentStarted(let payment): .paymentStarted(.with { $0.paymentID = payment })
    case .paymentStopped(let payment): .paymentStopped(.with { $0.paymentID = payment })
    case .paid(let payment): .cartPaid(.with { $0.paymentID = payment })
    case .exited(let pass): .cartExited(.with { $0.passID = pass })
    case .abandoned: .cartAbandoned(SmartcartCartAbandoned())
    default: preconditionFailure("not a change of the payment")
    }
  }
}

extension BasketChange {
  /// Reads a change, so that a replica can apply it.
  public init(_ message: SmartcartCartChange) throws(RPCError) {
    switch message.change {
    case .opened, .lineAdded, .lineQuantitySet, .lineWeightSet, .lineRemoved, .cartWeightReported:
      self = try Self.ofGoods(message.change)
    case .none: throw .invalid("change", "is not one that is known: update this program")
    default: self = try Self.ofOthers(message.change)
    }
  }

  private static func ofGoods(_ change: SmartcartCartChange.OneOf_Change?) throws(RPCError) -> BasketChange {
    switch change {
    case .opened(let opened):
      return .opened(try Money(.with { $0.currencyCode = opened.currencyCode }, field: "opened").currency)
    case .lineAdded(let added): return .lineAdded(try BasketLine(added.line, field: "line_added.line"))
    case .lineQuantitySet(let set):
      let amount = try Money(set.amount, field: "line_quantity_set.amount")
      return .quantitySet(line: set.lineID, quantity: set.quantity, amount: amount)
    case .lineWeightSet(let set):
      let amount = try Money(set.amount, field: "line_weight_set.amount")
      return .weightSet(line: set.lineID, grams: set.grams, amount: amount)
    case .lineRemoved(let removed): return .lineRemoved(line: removed.lineID)
    case .cartWeightReported(let reported): return .cartWeighed(grams: reported.grams)
    default: preconditionFailure("not a change to the goods")
    }
  }

  private static func ofOthers(_ change: SmartcartCartChange.OneOf_Change?) throws(RPCError) -> BasketChange {
    switch change {
    case .terminalPaired(let paired): return .paired(pairing: paired.pairingID)
    case .terminalUnpaired(let unpaired): return .unpaired(pairing: unpaired.pairingID)
    case .interventionOpened(let opened): return .interventionOpened(Intervention(opened.intervention))
    case .interventionClosed(let closed):
      let outcome = try Intervention.Outcome(closed.outcome, field: "intervention_closed.outcome")
      return .interventionClosed(id: closed.interventionID, outcome: outcome)
    case .cartLocked(let locked): return .locked(try Quote(locked.quote, field: "cart_locked.quote"))
    case .cartUnlocked(let unlocked): return .unlocked(quote: unlocked.quoteID, reason: .init(unlocked.reason))
    case .paymentStarted(let started): return .paymentStarted(payment: started.paymentID)
    case .paymentStopped(let stopped): return .paymentStopped(payment: stopped.paymentID)
    case .cartPaid(let paid): return .paid(payment: paid.paymentID)
    case .cartExited(let exited): return .exited(pass: exited.passID)
    case .cartAbandoned: return .abandoned
    default: throw .invalid("change", "is not one that is known: update this program")
    }
  }
}
