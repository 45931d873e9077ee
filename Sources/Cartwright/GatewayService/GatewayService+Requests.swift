internal import CartwrightContracts
internal import CartwrightPayment
internal import CartwrightSealing
internal import Crypto
internal import GRDB
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// Payment requests: made, refused, withdrawn.
extension GatewayService {
  /// Has the second server author a payment request, and relays it to the paired terminal.
  public func requestPayment(
    request: SmartcartRequestPaymentRequest, context: ServerContext
  ) async throws -> SmartcartRequestPaymentResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal)
    if let reply: SmartcartRequestPaymentResponse = try await replied(request.requestID, request, caller, context) {
      return reply
    }
    let locked = try await carts.lockedQuote(session: request.sessionID, quoteID: request.quoteID)
    let pairing = try locked.parties.require(caller)
    let record = try await author(locked, pairing, paymentID: Self.paymentID(caller, request.requestID))
    let reply: SmartcartRequestPaymentResponse = try await once(request.requestID, request, caller, context) {
      [steps] db in
      try steps.begin(record, in: db)
      return try .with { $0.payment = try record.message() }
    }
    try await requireStillLocked(record)
    notify(record)
    return reply
  }

  /// Refuses to pay.
  public func rejectPayment(
    request: SmartcartRejectPaymentRequest, context: ServerContext
  ) async throws -> SmartcartRejectPaymentResponse {
    let caller = try Caller.of(context, roles: .terminal)
    try await load(request.paymentID).require(caller)
    return try await end(request.paymentID) { [self] in
      try await once(request.requestID, request, caller, context) { [steps] db in
        try .with { $0.payment = try steps.end(request.paymentID, .cancelled, in: db).message() }
      }
    }
  }

  /// Withdraws a payment request.
  public func cancelPayment(
    request: SmartcartCancelPaymentRequest, context: ServerContext
  ) async throws -> SmartcartCancelPaymentResponse {
    let caller = try Caller.of(context, roles: .cart, .staff)
    try await load(request.paymentID).require(caller)
    return try await end(request.paymentID) { [self] in
      try await once(request.requestID, request, caller, context) { [steps] db in
        try .with { $0.payment = try steps.end(request.paymentID, .cancelled, in: db).message() }
      }
    }
  }

  /// Ends a payment that nobody is paying, and tells everybody.
  func end<Reply: Sendable>(
    _ paymentID: String, _ work: @Sendable () async throws -> Reply
  ) async throws -> Reply {
    let reply = try await lanes.alone(paymentID, work)
    notify(try await load(paymentID))
    bells.notify(Bell.outbox(.stopPayment))
    return reply
  }

  /// Ends a payment that can no longer be paid, unless it is being paid or has ended.
  func endIfWaiting(_ paymentID: String, _ kind: RecordedChange.Kind) async throws {
    try await end(paymentID) { [self] in
      try await writer.write { [steps] db in
        let state = try PaymentRecord.get(paymentID, in: db).payment().state
        if state.acceptsSubmission { _ = try steps.end(paymentID, kind, in: db) }
      }
    }
  }

  /// What the second server signs for a locked cart.
  private func author(
    _ locked: LockedQuote, _ pairing: CartParties.Pairing, paymentID: String
  ) async throws -> PaymentRecord {
    let quote = locked.quote
    let live = try await pool.read { db in try PaymentRecord.live(of: quote.sessionID, in: db) }
    guard live == nil || live?.paymentID == paymentID else { throw PaymentRecord.underWay }
    let options = CallOptions(timeout: timings.settlementAnswer)
    let goods = IdentifiedGoods(
      sessionID: quote.sessionID, revision: quote.revision, lines: quote.lines, total: quote.total)
    _ = try await settlement.recordIdentification(goods.message, options: options)
    let answer = try await settlement.createPaymentRequest(
      .with {
        $0.requestID = paymentID
        $0.paymentID = paymentID
        $0.pairingID = pairing.id
        $0.quote = quote
        $0.sealingKey = sealing.publicKey
      }, options: options)
    let terms = try answer.request.verified(as: SmartcartPaymentTerms.self, by: settlementKeys, for: .settlement)
    try terms.require(paymentID: paymentID, pairing: pairing.id, quote: quote, sealingKey: sealing.publicKey)
    return try PaymentRecord(
      answer.request, terms, cart: locked.parties.cart, terminal: pairing.terminal, at: surroundings.now())
  }

  /// A quote may have been voided while the second server was asked: then nobody told of a payment of it.
  private func requireStillLocked(_ record: PaymentRecord) async throws {
    do {
      _ = try await carts.lockedQuote(session: record.sessionID, quoteID: record.quoteID)
    } catch {
      try await endIfWaiting(record.paymentID, .cancelled)
      throw error
    }
  }

  /// A payment's id follows from the request, so that the same request asks the second server for the same payment.
  private static func paymentID(_ caller: Caller, _ requestID: String) -> String {
    let digest = SHA256.hash(data: Array("\(caller) \(requestID)".utf8))
    return "pay-" + digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension IdentifiedGoods {
  /// The goods for the second server, by a request id that they themselves make.
  var message: SmartcartRecordIdentificationRequest {
    .with {
      $0.requestID = "\(sessionID)-\(revision)"
      $0.sessionID = sessionID
      $0.revision = revision
      $0.lines = lines
      $0.total = total
      $0.openInterventionIds = openInterventionIDs
    }
  }
}

extension CartParties {
  /// The pairing, for a caller that is one of the parties.
  func require(_ caller: Caller) throws -> Pairing {
    guard caller.role == .cart ? caller.name == cart : caller.name == pairing?.terminal else {
      throw RPCError(code: .permissionDenied, message: "the session is not the caller's")
    }
    guard let pairing else {
      throw RPCError(code: .failedPrecondition, message: "no terminal is paired: pair one to pay")
    }
    return pairing
  }
}

extension PaymentRecord {
  /// Refuses callers who are not parties of the payment; staff may see every one.
  func require(_ caller: Caller) throws {
    let isParty =
      switch caller.role {
      case .cart: caller.name == cart
      case .terminal: caller.name == terminal
      case .staff: true
      default: false
      }
    guard isParty else { throw RPCError(code: .permissionDenied, message: "the payment is not the caller's") }
  }
}

extension SmartcartPaymentTerms {
  /// Refuses terms that are not those that were asked for.
  fileprivate func require(
    paymentID: String, pairing: String, quote: SmartcartQuote, sealingKey: SmartcartSealingKey
  ) throws {
    let isSamePayment = self.paymentID == paymentID && pairingID == pairing && self.sealingKey == sealingKey
    let isSameQuote = quoteID == quote.quoteID && sessionID == quote.sessionID && quoteDigest == quote.digest
    let isSameSum = lines == quote.lines && total == quote.total && revision == quote.revision
    guard isSamePayment, isSameQuote, isSameSum, expiresAt.seconds <= quote.expiresAt.seconds else {
      throw RPCError(code: .internal, message: "the second server signed other terms than were asked for")
    }
  }
}
