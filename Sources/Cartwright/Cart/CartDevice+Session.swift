internal import CartwrightDevice
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

extension CartDevice {
  /// The session of the journal, if it goes on; otherwise a new one.
  func openSession() async throws -> String {
    if let id = journal.sessionID {
      if try await resume(id) { return id }
      try journal.clear()
    }
    let cart = try await open()
    try journal.opened(cart.sessionID)
    status.update { $0.cart = cart }
    show(.session(id: cart.sessionID, isResumed: false))
    return cart.sessionID
  }

  private func open() async throws -> SmartcartCart {
    let requestID = try journal.openingRequestID()
    let request = SmartcartOpenSessionRequest.with { $0.requestID = requestID }
    do {
      return try await firstContact.untilAnswered {
        try await carts.openSession(request, options: $0).cart
      }
    } catch let error as RPCError where error.code == .failedPrecondition {
      throw CartError.sessionElsewhere(detail: error.message)
    }
  }

  /// Whether the session goes on.
  private func resume(_ id: String) async throws -> Bool {
    let cart: SmartcartCart
    do {
      cart = try await firstContact.untilAnswered {
        try await carts.getCart(.with { $0.sessionID = id }, options: $0).cart
      }
    } catch let error as RPCError where error.code == .notFound {
      throw CartError.unknownSession(id: id, journal: journal.path)
    }
    guard !cart.state.isFinal else { return false }
    status.update {
      $0.cart = cart
      $0.acknowledged = journal.acknowledged
    }
    show(.session(id: id, isResumed: true))
    show(.standing(cart))
    return true
  }

  private var firstContact: Patience {
    var patience = self.patience
    patience.limit = options.firstContact
    return patience
  }

  /// Shows a code whenever no terminal is paired, and another when it has expired.
  func showPairingCodes(_ sessionID: String) async throws -> Bool {
    while true {
      let cart = try await status.first { $0.cart.state == .open || $0.cart.state.isFinal }.cart
      guard !cart.state.isFinal else { return false }
      guard let code = try await issueCode(sessionID) else { continue }
      show(.pairingCode(code.code))
      try await waitForPairing(until: code.expiresAt.seconds)
    }
  }

  /// A new code; `nil` when a terminal has paired meanwhile.
  private func issueCode(_ sessionID: String) async throws -> SmartcartIssuePairingCodeResponse? {
    let request = SmartcartIssuePairingCodeRequest.with {
      $0.requestID = RequestID.make()
      $0.sessionID = sessionID
    }
    do {
      return try await patience.untilAnswered { try await carts.issuePairingCode(request, options: $0) }
    } catch let error as RPCError where error.code == .failedPrecondition {
      try await Task.sleep(for: Patience.firstPause)
      return nil
    }
  }

  private func waitForPairing(until expiry: Int64) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.status.first { $0.cart.state != .open } }
      group.addTask { try await Task.sleep(for: WallClock.wait(untilSecond: expiry)) }
      try await group.next()
      group.cancelAll()
    }
  }
}
