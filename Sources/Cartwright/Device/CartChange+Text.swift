public import SmartcartAPI

extension SmartcartCartChange {
  /// What the change means to the shopper; `cart` is the cart after it.
  public func text(in cart: SmartcartCart) -> String {
    switch change {
    case .opened: "the session begins"
    case .lineAdded(let added): "added \(added.line.goodsText), \(added.line.amount.text): total \(total.text)"
    case .lineQuantitySet(let set): "now \(goods(set.lineID, cart)), \(set.amount.text): total \(total.text)"
    case .lineWeightSet(let set): "weighed \(goods(set.lineID, cart)), \(set.amount.text): total \(total.text)"
    case .lineRemoved: "a line was taken out: total \(total.text)"
    case .cartWeightReported(let weight): "the scale says \(weight.grams) g"
    default: sessionText
    }
  }

  private var sessionText: String {
    switch change {
    case .terminalPaired: "a terminal has paired"
    case .terminalUnpaired: "the terminal has left"
    case .interventionOpened(let opened): "held for staff: \(opened.intervention.kind.text)"
    case .interventionClosed(let closed): "staff: \(closed.outcome.text)"
    case .cartLocked(let locked): "locked for payment of \(locked.quote.total.text)"
    case .cartUnlocked(let unlocked): "unlocked: \(unlocked.reason.text)"
    case .paymentStarted(let started): "payment \(started.paymentID) is under way"
    case .paymentStopped(let stopped): "payment \(stopped.paymentID) came to nothing"
    case .cartPaid: "paid: \(total.text)"
    case .cartExited: "the gate has let the cart out"
    case .cartAbandoned: "the session has ended without payment"
    default: "a change that this version does not know"
    }
  }

  private func goods(_ lineID: String, _ cart: SmartcartCart) -> String {
    cart.lines.first { $0.lineID == lineID }?.goodsText ?? "line \(lineID)"
  }
}

extension SmartcartInterventionOutcome {
  /// What staff decided.
  public var text: String {
    switch self {
    case .approved: "all is well"
    case .refused: "the line must go"
    case .withdrawn: "nothing to look at any more"
    default: "decided"
    }
  }
}

extension SmartcartUnlockReason {
  /// Why a quote is void.
  public var text: String {
    switch self {
    case .requested: "the shopper goes on shopping"
    case .goodsChanged: "the goods have changed"
    case .expired: "the quote has expired"
    case .held: "staff are needed"
    case .unpaired: "the terminal has left"
    default: "the quote is void"
    }
  }
}
