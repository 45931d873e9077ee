internal import CartwrightBasket
internal import CartwrightContracts
internal import Crypto
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Quotes.
extension CartService {
  /// Quotes the cart and locks it for payment.
  public func lockCart(
    request: SmartcartLockCartRequest, context: ServerContext
  ) async throws -> SmartcartLockCartResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal)
    let id = surroundings.newID("quote")
    return try await once(request, id: request.requestID, by: caller, context) { [configuration] transaction in
      try transaction.cart(request.sessionID, for: caller).basket.requireRevision(request.expectedRevision)
      try transaction.expireQuote(of: request.sessionID)
      let expiresAt = transaction.now.advanced(by: configuration.quoteLifetime)
      let cart = try transaction.change(request.sessionID) { basket in
        try basket.lock(basket.makeQuote(id: id, expiresAt: expiresAt.seconds) { Array(SHA256.hash(data: $0)) })
      }
      return .with { ($0.quote, $0.cart) = (cart.message.quote, cart.message) }
    }
  }

  /// Voids the quote, so that shopping can go on.
  public func unlockCart(
    request: SmartcartUnlockCartRequest, context: ServerContext
  ) async throws -> SmartcartUnlockCartResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let cart = try transaction.change(request.sessionID) { try $0.unlock(request.quoteID) }
      return .with { $0.cart = cart.message }
    }
  }
}

extension CartTransaction {
  /// Voids the quote of a locked cart when its time has run out.
  mutating func expireQuote(of session: String) throws {
    let basket = try cart(session).basket
    guard basket.state == .locked, let quote = basket.quote, quote.hasExpired(at: now) else { return }
    try change(session) { try $0.unlock(quote.id, .expired) }
  }
}

extension Quote {
  /// When it stops being payable.
  var expiry: WallTime { WallTime(seconds: expiresAt) }

  /// Whether it is too late to pay.
  func hasExpired(at now: WallTime) -> Bool { expiry <= now }
}
