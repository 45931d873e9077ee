public import SmartcartAPI

/// A cart as a watcher knows it: a snapshot, and every change since.
public struct CartReplica: Hashable, Sendable {
  /// The cart at the last revision that is known.
  public private(set) var cart: SmartcartCart

  /// Begins with a snapshot.
  public init(_ snapshot: SmartcartCart) { cart = snapshot }

  /// Takes the next change.
  ///
  /// - Throws: `ReplicaError` when it is not the next one, or speaks of a line that is not there.
  public mutating func apply(_ change: SmartcartCartChange) throws(ReplicaError) {
    guard change.revision == cart.revision + 1 else {
      throw .gap(known: cart.revision, next: change.revision)
    }
    try fold(change)
    cart.revision = change.revision
    cart.state = change.state
    cart.total = change.total
  }

  private mutating func fold(_ change: SmartcartCartChange) throws(ReplicaError) {
    switch change.change {
    case .lineAdded, .lineQuantitySet, .lineWeightSet, .lineRemoved: try foldGoods(change)
    case .interventionOpened(let opened): cart.openInterventions.append(opened.intervention)
    case .interventionClosed(let closed):
      cart.openInterventions.removeAll { $0.interventionID == closed.interventionID }
    default: foldSession(change)
    }
  }

  private mutating func foldGoods(_ change: SmartcartCartChange) throws(ReplicaError) {
    switch change.change {
    case .lineAdded(let added):
      cart.lines.append(added.line)
    case .lineQuantitySet(let set):
      let index = try index(of: set.lineID)
      cart.lines[index].quantity = set.quantity
      cart.lines[index].amount = set.amount
    case .lineWeightSet(let set):
      let index = try index(of: set.lineID)
      cart.lines[index].grams = set.grams
      cart.lines[index].amount = set.amount
    case .lineRemoved(let removed):
      cart.lines.remove(at: try index(of: removed.lineID))
    default: break
    }
  }

  private mutating func foldSession(_ change: SmartcartCartChange) {
    switch change.change {
    case .cartWeightReported(let weight): cart.reportedGrams = weight.grams
    case .terminalPaired(let paired): cart.pairingID = paired.pairingID
    case .terminalUnpaired: cart.pairingID = ""
    case .cartLocked(let locked): cart.quote = locked.quote
    case .cartUnlocked: cart.clearQuote()
    case .paymentStarted(let started): cart.paymentID = started.paymentID
    case .paymentStopped: cart.paymentID = ""
    case .cartPaid(let paid): cart.paymentID = paid.paymentID
    case .cartExited: cart.clearQuote()
    default: break
    }
  }

  private func index(of lineID: String) throws(ReplicaError) -> Int {
    guard let index = cart.lines.firstIndex(where: { $0.lineID == lineID }) else { throw .noSuchLine(lineID) }
    return index
  }
}

/// Why a change does not follow from what a watcher knows.
public enum ReplicaError: Error, Hashable, Sendable {
  /// It is not the next change.
  case gap(known: Int64, next: Int64)
  /// The line that it speaks of is not there.
  case noSuchLine(String)
}

extension ReplicaError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .gap(let known, let next): "after revision \(known) the server told of revision \(next): watch the cart anew"
    case .noSuchLine(let id): "the server told of a line \(id) that is not in the cart: watch the cart anew"
    }
  }
}

extension SmartcartSessionState {
  /// Whether nothing can follow.
  public var isFinal: Bool { self == .exited || self == .abandoned }
}
