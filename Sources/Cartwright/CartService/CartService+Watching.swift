internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Looking at a cart.
extension CartService {
  /// Reads a cart.
  public func getCart(request: SmartcartGetCartRequest, context: ServerContext) async throws -> SmartcartGetCartResponse
  {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    let cart = try await room(request.sessionID).cart
    try cart.authorize(caller)
    return .with { $0.cart = cart.message }
  }

  /// Follows a cart: a snapshot, then every change, with no gap and no duplicate.
  public func watchCart(
    request: SmartcartWatchCartRequest, response: RPCWriter<SmartcartWatchCartResponse>, context: ServerContext
  ) async throws {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    guard request.fromRevision >= 0 else { throw RPCError.invalid("from_revision", "must be 0 or more") }
    let (cart, changes) = try await room(request.sessionID).watch(as: caller)
    let (snapshot, missed) = try await history(of: cart, from: request.fromRevision)
    try await response.write(.with { ($0.revision, $0.snapshot) = (snapshot.revision, snapshot) })
    for change in missed { try await response.write(SmartcartWatchCartResponse(change)) }
    for try await change in changes { try await response.write(SmartcartWatchCartResponse(change)) }
  }

  /// The cart as it was at a revision, and what happened since, up to a cart that is known.
  private func history(
    of cart: CartState, from revision: Int64
  ) async throws -> (snapshot: SmartcartCart, missed: [SmartcartCartChange]) {
    let now = cart.basket.revision
    guard revision <= now else {
      throw RPCError(code: .outOfRange, message: "the cart is at revision \(now): \(revision) has not been reached")
    }
    guard revision != 0, revision != now else { return (cart.message, []) }
    let id = cart.session.id
    return try await pool.read { db in
      guard let then = try CartState(id, through: revision, in: db) else {
        throw RPCError(code: .dataLoss, message: "the history of the session \(id) is gone")
      }
      return (then.message, try ChangeTable.changes(of: id, after: revision, through: now, in: db))
    }
  }
}

extension SmartcartWatchCartResponse {
  fileprivate init(_ change: SmartcartCartChange) {
    self.init()
    revision = change.revision
    self.change = change
  }
}
