internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
internal import Logging
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// What commands see and change within one transaction of the store: carts as the commands before them left them.
///
/// Belongs to the store's writer. Nothing outside sees a change until the transaction is on disk.
struct CartTransaction {
  /// The most changes of a session; from there on it can only come to its end.
  static let revisionLimit: Int64 = 100_000
  /// How many more changes there may be on the way to the end: pairings and quotes that come to nothing are among them.
  static let endingLimit: Int64 = 1_000

  /// One cart that was changed.
  struct Draft {
    var cart: CartState
    var changes: [SmartcartCartChange] = []
  }

  let db: Database
  let now: WallTime
  private let rooms: CartRooms
  private(set) var drafts: [String: Draft] = [:]

  init(_ db: Database, now: WallTime, rooms: CartRooms) {
    self.db = db
    self.now = now
    self.rooms = rooms
  }

  /// A cart as it stands.
  ///
  /// - Throws: `NOT_FOUND` when there is no such session.
  func cart(_ session: String) throws -> CartState {
    if let draft = drafts[session] { return draft.cart }
    return try room(session).cart
  }

  /// A cart as it stands, for somebody who has to do with it.
  func cart(_ session: String, for caller: Caller) throws -> CartState {
    let cart = try cart(session)
    try cart.authorize(caller)
    return cart
  }

  /// Where a cart is watched.
  func room(_ session: String) throws -> CartRoom {
    if let room = rooms.room(session) { return room }
    guard session.isID, let cart = try CartState(session, in: db) else {
      throw RPCError(code: .notFound, message: "there is no session \"\(session.prefix(64))\"")
    }
    return rooms.enter(cart)
  }

  /// Begins a session.
  mutating func open(_ session: Session, _ basket: Basket) throws -> CartState {
    try SessionTable.insert(session, in: db)
    let cart = CartState(session, basket)
    let opened = SmartcartCartChange(.opened(basket.currency), after: basket, at: now)
    try ChangeTable.insert(opened, of: session.id, in: db)
    drafts[session.id] = Draft(cart: cart, changes: [opened])
    return cart
  }

  /// Makes the changes that a command returns.
  ///
  /// - Returns: the cart after them.
  @discardableResult
  mutating func change(
    _ session: String, pairing: Pairing? = nil, _ command: (Basket) throws -> [BasketChange]
  ) throws -> CartState {
    var draft = try drafts[session] ?? Draft(cart: cart(session))
    let before = draft.cart
    for change in try command(before.basket) {
      guard before.basket.revision < change.revisionLimit else {
        throw RPCError(code: .resourceExhausted, message: "too much happened in this session: pay for it, or close it")
      }
      let message = try draft.cart.apply(change, at: now)
      draft.changes.append(message)
      try keep(message, of: before)
    }
    if let pairing { draft.cart.paired(with: pairing) }
    try keepState(of: draft.cart, before: before)
    drafts[session] = draft
    return draft.cart
  }

  private func keep(_ change: SmartcartCartChange, of cart: CartState) throws {
    try ChangeTable.insert(change, of: cart.session.id, in: db)
    switch change.change {
    case .interventionOpened(let opened): try InterventionTable.insert(opened.intervention, in: db)
    case .interventionClosed(let closed):
      try InterventionTable.close(closed.interventionID, closed.outcome, at: now, in: db)
    case .terminalUnpaired(let unpaired): try PairingTable.end(unpaired.pairingID, in: db)
    default: break
    }
  }

  private func keepState(of cart: CartState, before: CartState) throws {
    let state = cart.basket.state
    guard state != before.basket.state else { return }
    try SessionTable.setState(state, of: cart.session.id, at: now, in: db)
    guard state.isFinal else { return }
    try PairingCodeTable.remove(session: cart.session.id, in: db)
    try InterventionTable.withdrawAll(session: cart.session.id, at: now, in: db)
    if let pairing = cart.basket.pairing { try PairingTable.end(pairing, in: db) }
  }
}

extension GroupWriter where Scope == CartTransaction {
  /// Writes to the store of carts; makes each change known once it is on disk.
  convenience init(_ pool: DatabasePool, rooms: CartRooms, surroundings: Surroundings, logger: Logger) {
    self.init(
      pool, begin: { CartTransaction($0, now: surroundings.now(), rooms: rooms) },
      committed: { for draft in $0.drafts.values { rooms.publish(draft.cart, draft.changes) } },
      failed: { error, writes in
        logger.error("carts cannot be written", metadata: ["error": "\(error)", "commands": "\(writes)"])
        return RPCError(code: .unavailable, message: "the cart cannot be written now: try again", cause: error)
      })
  }
}

extension BasketChange {
  /// The revision from which on it cannot be made; what ends a session or undoes something always can.
  fileprivate var revisionLimit: Int64 {
    switch self {
    case .lineAdded, .quantitySet, .weightSet, .cartWeighed, .interventionOpened, .opened:
      CartTransaction.revisionLimit
    case .paired, .locked, .paymentStarted: CartTransaction.revisionLimit + CartTransaction.endingLimit
    case .lineRemoved, .interventionClosed, .unpaired, .unlocked, .paymentStopped, .paid, .exited, .abandoned: .max
    }
  }
}
