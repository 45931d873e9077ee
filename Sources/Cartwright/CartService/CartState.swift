internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// One shopper's use of one cart: what never changes about it.
struct Session: Sendable {
  let id: String
  let cart: String
  let openedAt: WallTime
}

/// A terminal at a cart.
public struct Pairing: Sendable {
  /// Names the pairing; another for each, also of the same terminal.
  public let id: String
  /// The terminal's name.
  public let terminal: String
  /// The key by which it signs.
  public let key: SmartcartVerificationKey
}

/// A cart at one revision, with what its service knows besides.
struct CartState: Sendable {
  let session: Session
  private(set) var basket: Basket
  /// The pairing, also of a session that has ended.
  private(set) var pairing: Pairing?
  private var openedInterventions: [String: SmartcartIntervention] = [:]

  /// A session that begins.
  init(_ session: Session, _ basket: Basket) {
    self.session = session
    self.basket = basket
  }

  /// A session as its changes tell it, up to a revision.
  init?(_ id: String, through revision: Int64 = .max, in db: Database) throws {
    guard let session = try SessionTable.session(id, in: db) else { return nil }
    let changes = try ChangeTable.changes(of: id, through: revision, in: db)
    guard let first = changes.first else { return nil }
    self.init(session, try Basket(sessionID: id, folding: [BasketChange(first)]))
    for change in changes.dropFirst() { try apply(BasketChange(change), as: change) }
    if let pairing = basket.pairing { self.pairing = try PairingTable.pairing(pairing, in: db) }
  }

  /// Makes a change.
  ///
  /// - Returns: the change as watchers are told of it.
  mutating func apply(_ change: BasketChange, at now: WallTime) throws -> SmartcartCartChange {
    var next = basket
    try next.apply(change)
    let message = SmartcartCartChange(change, after: next, at: now)
    basket = next
    note(change, message)
    return message
  }

  /// Says which terminal the pairing is with.
  mutating func paired(with pairing: Pairing) { self.pairing = pairing }

  /// Makes a change that was made before.
  mutating func apply(_ change: BasketChange, as message: SmartcartCartChange) throws {
    try basket.apply(change)
    note(change, message)
  }

  private mutating func note(_ change: BasketChange, _ message: SmartcartCartChange) {
    switch change {
    case .interventionOpened(let intervention):
      openedInterventions[intervention.id] = message.interventionOpened.intervention
    case .interventionClosed(let id, _): openedInterventions[id] = nil
    case .unpaired: pairing = nil
    default: break
    }
  }

  /// The cart as a snapshot.
  var message: SmartcartCart {
    .with { cart in
      cart.sessionID = session.id
      cart.cartID = session.cart
      cart.revision = basket.revision
      cart.state = SmartcartSessionState(basket.state)
      cart.lines = basket.lines.map(SmartcartCartLine.init)
      cart.total = SmartcartMoney(basket.total)
      cart.pairingID = basket.pairing ?? ""
      if let quote = shownQuote { cart.quote = SmartcartQuote(quote) }
      cart.openInterventions = basket.interventions.compactMap { openedInterventions[$0.id] }
      cart.reportedGrams = basket.reportedGrams ?? 0
      cart.openedAt = Google_Protobuf_Timestamp(session.openedAt)
      cart.paymentID = basket.payment ?? ""
    }
  }

  private var shownQuote: Quote? {
    switch basket.state {
    case .locked, .paying, .paid: basket.quote
    case .open, .paired, .held, .exited, .abandoned: nil
    }
  }

  /// Checks that a caller has something to do with the session: its cart, the terminal paired with it, or staff.
  ///
  /// - Throws: `PERMISSION_DENIED` for anybody else.
  func authorize(_ caller: Caller) throws {
    let isTheirs =
      switch caller.role {
      case .cart: caller.name == session.cart
      case .terminal: caller.name == pairing?.terminal
      case .staff: true
      case .gateway, .settlement, .acquirer, .gate: false
      }
    guard isTheirs else {
      throw RPCError(code: .permissionDenied, message: "the session \(session.id) is not \(caller)'s")
    }
  }
}
