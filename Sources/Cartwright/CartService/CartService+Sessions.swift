internal import CartwrightBasket
internal import CartwrightContracts
internal import CartwrightMoney
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// Sessions and pairings.
extension CartService {
  /// Begins a session on the calling cart.
  public func openSession(
    request: SmartcartOpenSessionRequest, context: ServerContext
  ) async throws -> SmartcartOpenSessionResponse {
    let caller = try Caller.of(context, roles: .cart)
    let id = surroundings.newID("session")
    let basket = Basket(sessionID: id, currency: configuration.currency)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      if let open = try SessionTable.liveSession(ofCart: caller.name, in: transaction.db) {
        let message = "\(caller.name) has the session \(open), which has not ended: close it first"
        throw RPCError(code: .failedPrecondition, message: message)
      }
      let session = Session(id: id, cart: caller.name, openedAt: transaction.now)
      let cart = try transaction.open(session, basket)
      return .with { $0.cart = cart.message }
    }
  }

  /// Makes a code for the cart to show and a terminal to pair with.
  ///
  /// A code made before is void.
  public func issuePairingCode(
    request: SmartcartIssuePairingCodeRequest, context: ServerContext
  ) async throws -> SmartcartIssuePairingCodeResponse {
    let caller = try Caller.of(context, roles: .cart)
    let code = PairingCode.make(surroundings)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      let cart = try transaction.cart(request.sessionID, for: caller)
      guard cart.basket.state == .open else { throw BasketError.wrongState(cart.basket.state) }
      let expiresAt = transaction.now.advanced(by: PairingCode.lifetime)
      try PairingCodeTable.replace(code, session: cart.session.id, expiresAt: expiresAt, in: transaction.db)
      return .with { ($0.code, $0.expiresAt) = (code, Google_Protobuf_Timestamp(expiresAt)) }
    }
  }

  /// Pairs the calling terminal with the cart that shows the code, which works once.
  public func pairTerminal(
    request: SmartcartPairTerminalRequest, context: ServerContext
  ) async throws -> SmartcartPairTerminalResponse {
    let caller = try Caller.of(context, roles: .terminal)
    let code = try PairingCode.read(request.code)
    try request.terminalKey.validate("terminal_key", purpose: .terminal)
    let shopKeys = try await configuration.shopKeys()
    let pairing = Pairing(id: surroundings.newID("pairing"), terminal: caller.name, key: request.terminalKey)
    return try await once(request, id: request.requestID, by: caller, context) { [wrongCodes] transaction in
      try wrongCodes.check(caller.name, at: transaction.now)
      guard let session = try PairingCodeTable.session(showing: code, at: transaction.now, in: transaction.db) else {
        wrongCodes.note(caller.name, at: transaction.now)
        throw RPCError(code: .notFound, message: "no cart shows this code now: ask the cart for a new one")
      }
      let cart = try transaction.pair(pairing, with: session)
      return .with { ($0.pairingID, $0.cart, $0.shopKeys) = (pairing.id, cart.message, shopKeys) }
    }
  }

  /// Ends a pairing, by its terminal, its cart or staff.
  public func unpair(
    request: SmartcartUnpairRequest, context: ServerContext
  ) async throws -> SmartcartUnpairResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let cart = try transaction.change(request.sessionID) { try $0.unpair() }
      return .with { $0.cart = cart.message }
    }
  }

  /// Ends a session without payment.
  public func closeSession(
    request: SmartcartCloseSessionRequest, context: ServerContext
  ) async throws -> SmartcartCloseSessionResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let cart = try transaction.change(request.sessionID) { try $0.abandon() }
      return .with { $0.cart = cart.message }
    }
  }
}

extension CartTransaction {
  /// Pairs a terminal, and uses the code up.
  fileprivate mutating func pair(_ pairing: Pairing, with session: String) throws -> CartState {
    if let other = try PairingTable.liveSession(ofTerminal: pairing.terminal, in: db) {
      let message = "\(pairing.terminal) is paired with the session \(other), which has not ended: unpair first"
      throw RPCError(code: .failedPrecondition, message: message)
    }
    let cart = try change(session, pairing: pairing) { try $0.pair(pairing.id) }
    try PairingTable.insert(pairing, session: session, at: now, in: db)
    try PairingCodeTable.remove(session: session, in: db)
    return cart
  }
}
