internal import CartwrightContracts
internal import CartwrightPayment
internal import CartwrightSealing
internal import Crypto
internal import GRDB
internal import Logging
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
    // Alone in its session: the second server lets the last one stand that it is asked for.
    return try await lanes.alone(Bell.requests(request.sessionID)) {
      if let reply: SmartcartRequestPaymentResponse = try await replied(request.requestID, request, caller, context) {
        return reply
      }
      return try await ask(request, caller, context)
    }
  }

  private func ask(
    _ request: SmartcartRequestPaymentRequest, _ caller: Caller, _ context: ServerContext
  ) async throws -> SmartcartRequestPaymentResponse {
    let locked = try await carts.lockedQuote(session: request.sessionID, quoteID: request.quoteID)
    let pairing = try locked.parties.require(caller)
    let record = try await author(locked, pairing, paymentID: Self.paymentID(caller, request.requestID))
    let reply: SmartcartRequestPaymentResponse = try await once(request.requestID, request, caller, context) {
      [steps] db in
      try steps.begin(record, in: db)
      return try .with { $0.payment = try record.message() }
    }
    // Where the carts do not answer the payment goes on: they will refuse a submission, or its time runs out.
    let isLocked = (try? await endUnlessLocked(record)) ?? true
    notify(record)
    guard !isLocked else { return reply }
    let ended = try await load(record.paymentID)
    return try .with { $0.payment = try ended.message() }
  }

  /// Refuses to pay.
  public func rejectPayment(
    request: SmartcartRejectPaymentRequest, context: ServerContext
  ) async throws -> SmartcartRejectPaymentResponse {
    let caller = try Caller.of(context, roles: .terminal)
    let record = try await load(request.paymentID)
    try record.require(caller)
    return try await end(record) { [self] in
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
    let record = try await load(request.paymentID)
    try record.require(caller)
    return try await end(record) { [self] in
      try await once(request.requestID, request, caller, context) { [steps] db in
        try .with { $0.payment = try steps.end(request.paymentID, .cancelled, in: db).message() }
      }
    }
  }

  /// Ends a payment that nobody is paying, and tells everybody.
  private func end<Reply: Sendable>(
    _ record: PaymentRecord, _ work: @Sendable () async throws -> Reply
  ) async throws -> Reply {
    let reply = try await lanes.alone(record.paymentID, work)
    // Nothing is awaited here: the caller may be gone, and others must hear of it all the same.
    notify(record)
    bells.notify(Bell.outbox(.stopPayment))
    return reply
  }

  /// Ends a payment that can no longer be paid, unless it is being paid or has ended: it has expired if its time is
  /// over, whoever noticed that first.
  func endIfWaiting(_ record: PaymentRecord) async throws {
    try await end(record) { [self] in
      try await writer.write { [steps, surroundings] db in
        guard try PaymentRecord.get(record.paymentID, in: db).payment().state.acceptsSubmission else { return }
        let isOver = surroundings.now() >= WallTime(record.terms.expiresAt)
        _ = try steps.end(record.paymentID, isOver ? .expired : .cancelled, in: db)
      }
    }
  }

  /// What the second server signs for a locked cart.
  private func author(
    _ locked: LockedQuote, _ pairing: CartParties.Pairing, paymentID: String
  ) async throws -> PaymentRecord {
    let quote = locked.quote
    try await requireNoOther(paymentID, of: quote)
    let answer = try await signed(locked, pairing, paymentID)
    return try PaymentRecord(
      answer.request, answer.terms, cart: locked.parties.cart, terminal: pairing.terminal, at: surroundings.now())
  }

  /// A session has one live payment; one of a quote that was voided has come to nothing, whether that was heard or not.
  private func requireNoOther(_ paymentID: String, of quote: SmartcartQuote) async throws {
    let before = try await pool.read { db in try PaymentRecord.live(of: quote.sessionID, in: db) }
    if let before, before.quoteID != quote.quoteID { try await endIfWaiting(before) }
    let live = try await pool.read { db in try PaymentRecord.live(of: quote.sessionID, in: db) }
    guard live == nil || live?.paymentID == paymentID else { throw PaymentRecord.underWay }
  }

  /// What the second server signs; where its refusal is no matter of our caller's, the caller is not told of it.
  private func signed(
    _ locked: LockedQuote, _ pairing: CartParties.Pairing, _ paymentID: String
  ) async throws -> (request: SmartcartSignedPayload, terms: SmartcartPaymentTerms) {
    do { return try await askToSign(locked, pairing, paymentID) } catch {
      let refusal = RPCError(mapping: error)
      guard ![.unavailable, .deadlineExceeded, .failedPrecondition, .cancelled].contains(refusal.code) else {
        throw refusal
      }
      let about: Logger.Metadata = ["error": "\(error)", "payment": "\(paymentID)"]
      logger.error("the second server makes no payment request", metadata: about)
      throw RPCError(code: .internal, message: "no payment request could be made", cause: error)
    }
  }

  private func askToSign(
    _ locked: LockedQuote, _ pairing: CartParties.Pairing, _ paymentID: String
  ) async throws -> (request: SmartcartSignedPayload, terms: SmartcartPaymentTerms) {
    let quote = locked.quote
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
    return (answer.request, terms)
  }

  /// Ends a payment whose quote was voided while nobody told of it, unless it is being paid.
  ///
  /// - Returns: whether the cart is locked by the quote.
  func endUnlessLocked(_ record: PaymentRecord) async throws -> Bool {
    do {
      _ = try await carts.lockedQuote(session: record.sessionID, quoteID: record.quoteID)
      return true
    } catch  where [.failedPrecondition, .notFound].contains(RPCError(mapping: error).code) {
      try await endIfWaiting(record)
      return false
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
