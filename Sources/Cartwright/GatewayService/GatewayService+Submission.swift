internal import CartwrightContracts
internal import CartwrightPayment
internal import CartwrightSealing
internal import GRDB
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// Submissions, checked in this order: keys, expiry, signature, decryption, freshness.
extension GatewayService {
  /// Pays: answers when the attempt is durably recorded.
  public func submitPayment(
    request: SmartcartSubmitPaymentRequest, context: ServerContext
  ) async throws -> SmartcartSubmitPaymentResponse {
    let caller = try Caller.of(context, roles: .terminal)
    return try await lanes.alone(request.paymentID) {
      if let reply: SmartcartSubmitPaymentResponse = try await replied(request.requestID, request, caller, context) {
        return reply
      }
      return try await submit(request, caller, context)
    }
  }

  private func submit(
    _ request: SmartcartSubmitPaymentRequest, _ caller: Caller, _ context: ServerContext
  ) async throws -> SmartcartSubmitPaymentResponse {
    let record = try await load(request.paymentID)
    try record.require(caller)
    let pairing = try await currentPairing(record)
    let submission = try check(request, record, pairing)
    try await carts.startPayment(session: record.sessionID, quoteID: record.quoteID, paymentID: record.paymentID)
    do {
      let reply = try await write(submission, request, caller, context)
      notify(record)
      work.add(record.paymentID)
      return reply
    } catch {
      // Not where another submission of the same payment was quicker.
      if (try? await load(record.paymentID).payment())?.state.acceptsSubmission == true {
        try? await carts.stopPayment(session: record.sessionID, paymentID: record.paymentID)
      }
      throw error
    }
  }

  /// The terminal that is paired now must be the one that was asked.
  private func currentPairing(_ record: PaymentRecord) async throws -> CartParties.Pairing {
    let pairing = try await carts.parties(session: record.sessionID).pairing
    guard let pairing, pairing.id == record.pairingID, pairing.terminal == record.terminal else {
      throw PaymentError.wrongPairing(record.terminal)
    }
    return pairing
  }

  /// What a submission comes to when all of it is right, short of its freshness.
  private func check(
    _ request: SmartcartSubmitPaymentRequest, _ record: PaymentRecord, _ pairing: CartParties.Pairing
  ) throws -> Submission {
    let sealed = request.paymentInformation
    guard sealed.sealingKeyID == sealing.keyID else { throw Self.sealingError(.unknownKey(sealed.sealingKeyID)) }
    let payment = try record.payment()
    guard payment.state.acceptsSubmission else { throw PaymentError.wrongState(payment.state) }
    guard surroundings.now() < WallTime(record.terms.expiresAt) else { throw PaymentError.expired }
    let authorization = try sealed.authorization.verified(
      as: SmartcartPaymentAuthorization.self, by: [pairing.terminalKey], for: .terminal)
    let attempt = payment.attempts.count + 1
    let information = try open(request, record, authorization, attempt: attempt)
    return Submission(
      information: information, attempt: attempt, counter: authorization.counter,
      cryptogram: sealed.authorization.signature, terminalKey: pairing.terminalKey)
  }

  private func open(
    _ request: SmartcartSubmitPaymentRequest, _ record: PaymentRecord, _ authorization: SmartcartPaymentAuthorization,
    attempt: Int
  ) throws(RPCError) -> SmartcartPaymentInformation {
    do {
      try PaymentSealing.check(authorization, of: request.paymentInformation, answering: record.request)
      let binding = SmartcartPaymentBinding(terms: record.terms, attempt: attempt, requestID: request.requestID)
      return try sealing.open(request.paymentInformation, boundTo: binding)
    } catch {
      throw Self.sealingError(error)
    }
  }

  private static func sealingError(_ error: SealingError) -> RPCError {
    switch error {
    case .signedSomethingElse: RPCError(code: .unauthenticated, message: error.description)
    case .boundToSomethingElse(["attempt"]):
      RPCError(code: .aborted, message: "the attempt is not the next: read the payment again")
    default: .invalid("payment_information", error.description)
    }
  }

  private func write(
    _ submission: Submission, _ request: SmartcartSubmitPaymentRequest, _ caller: Caller, _ context: ServerContext
  ) async throws -> SmartcartSubmitPaymentResponse {
    try await once(request.requestID, request, caller, context) { [steps] db in
      let instrument = try submission.instrument(of: caller.name, in: db)
      let terms = try PaymentRecord.get(request.paymentID, in: db).terms
      try Freshness.spend(
        counter: submission.counter, of: submission.terminalKey, terms: terms, attempt: submission.attempt, in: db)
      let attempt = RecordedAttempt(
        number: submission.attempt, instrument: instrument, cryptogram: submission.cryptogram,
        counter: submission.counter)
      return try .with { $0.payment = try steps.submit(attempt, request.paymentID, in: db).message() }
    }
  }
}

/// A submission whose signature and seal are right.
private struct Submission: Sendable {
  let information: SmartcartPaymentInformation
  let attempt: Int
  let counter: Int64
  let cryptogram: [UInt8]
  let terminalKey: SmartcartVerificationKey

  /// The instrument, which must be this terminal's and this key's, and be known by the token that was sealed.
  func instrument(of terminal: String, in db: Database) throws -> Instrument {
    let instrument = try Instrument.get(information.instrumentID, of: terminal, in: db)
    guard !instrument.isRevoked else {
      throw RPCError(code: .failedPrecondition, message: "the instrument is revoked: choose another")
    }
    guard instrument.token == information.token, instrument.terminalKey.publicKey == terminalKey.publicKey else {
      throw RPCError.invalid("payment_information", "is not what was registered for this instrument and key")
    }
    return instrument
  }
}
