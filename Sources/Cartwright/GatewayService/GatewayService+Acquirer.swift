internal import CartwrightContracts
internal import CartwrightMoney
internal import CartwrightPayment
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// The talk with the acquirer about one payment: authorise, capture; ask or let go when it is silent.
///
/// Each request's id follows from the payment and the attempt, so that it can be repeated at any time.
extension GatewayService {
  /// Goes on until the attempt is captured, declined or reversed, or the task is cancelled.
  func talkToAcquirer(of paymentID: String) async {
    var failures = 0
    while !Task.isCancelled {
      do {
        guard try await step(paymentID) else { return }
      } catch {
        failures += 1
        report(error, "learn what became of \(paymentID)", failures: failures)
        try? await surroundings.sleep(surroundings.now().advanced(by: timings.wait(afterFailures: failures)))
      }
    }
  }

  /// One exchange with the acquirer.
  ///
  /// - Returns: whether there is more to say.
  private func step(_ paymentID: String) async throws -> Bool {
    let record = try await load(paymentID)
    guard let attempt = record.attempts.last else { return false }
    switch try record.payment().state {
    case .submitted: try await hear(record, attempt) { try await self.authorize(record, attempt) }
    case .authorized: try await hear(record, attempt) { try await self.capture(record, attempt) }
    case .unknown: try await apply(resolution(record, attempt), record, attempt)
    case .reversing: try await apply(void(record, attempt), record, attempt)
    default: return false
    }
    return true
  }

  /// An answer is an outcome; silence and errors are neither success nor failure.
  ///
  /// - Throws: what was heard in place of an answer, once it is noted that there was none.
  private func hear(
    _ record: PaymentRecord, _ attempt: RecordedAttempt, _ ask: () async throws -> PaymentSteps.Outcome
  ) async throws {
    let outcome: PaymentSteps.Outcome
    do { outcome = try await ask() } catch {
      try Task.checkCancellation()
      try await apply(.becameUnknown, record, attempt)
      throw error
    }
    try await apply(outcome, record, attempt)
  }

  /// What became of an attempt that was not answered for.
  ///
  /// What is known to be held is captured at once, with no step back in between: an acquirer that goes on refusing
  /// captures must not make the payment's history grow.
  private func resolution(_ record: PaymentRecord, _ attempt: RecordedAttempt) async throws -> PaymentSteps.Outcome {
    let outcome = try await query(record, attempt)
    let isHeld = record.changes.contains { $0.kind == .authorized && $0.attempt == attempt.number }
    guard case .authorized = outcome, isHeld else { return outcome }
    return try await capture(record, attempt)
  }

  private func apply(
    _ outcome: PaymentSteps.Outcome, _ record: PaymentRecord, _ attempt: RecordedAttempt
  ) async throws {
    try await writer.write { [steps] db in
      try steps.resolve(record.paymentID, attempt: attempt.number, outcome, in: db)
    }
    notify(record)
    switch outcome {
    case .captured:
      bells.notify(Bell.outbox(.completion))
      bells.notify(Bell.outbox(.markPaid))
    case .declined, .reversed: bells.notify(Bell.outbox(.stopPayment))
    case .authorized, .becameUnknown, .reversing: break
    }
  }

  private var options: CallOptions { CallOptions(timeout: timings.acquirerAnswer) }

  private func authorize(_ record: PaymentRecord, _ attempt: RecordedAttempt) async throws -> PaymentSteps.Outcome {
    let answer = try await acquirer.authorize(
      .with {
        $0.requestID = attempt.authorizeRequestID(of: record.paymentID)
        $0.paymentID = record.paymentID
        $0.attempt = Int32(attempt.number)
        $0.merchantID = record.terms.merchantID
        $0.amount = record.terms.total
        $0.token = attempt.instrument.token
        $0.cryptogram = attempt.cryptogram
        $0.counter = attempt.counter
      }, options: options)
    return try outcome(answer, record)
  }

  private func outcome(_ answer: SmartcartAuthorizeResponse, _ record: PaymentRecord) throws -> PaymentSteps.Outcome {
    switch answer.outcome {
    case .declined: return .declined(SmartcartDeclineReason(answer.decline))
    case .approved where answer.authorized == record.terms.total: return .authorized(id: answer.authorizationID)
    default: throw RPCError(code: .dataLoss, message: "the acquirer holds another amount, or gives no answer")
    }
  }

  private func capture(_ record: PaymentRecord, _ attempt: RecordedAttempt) async throws -> PaymentSteps.Outcome {
    let authorization = record.changes.last { $0.kind == .authorized && $0.attempt == attempt.number }
    return .captured(
      try await acquirer.capture(
        .with {
          $0.requestID = attempt.captureRequestID(of: record.paymentID)
          $0.authorizationID = authorization?.reference ?? ""
          $0.amount = record.terms.total
        }, options: options))
  }

  private func query(_ record: PaymentRecord, _ attempt: RecordedAttempt) async throws -> PaymentSteps.Outcome {
    do {
      let request = SmartcartQueryRequest.with {
        $0.authorizeRequestID = attempt.authorizeRequestID(of: record.paymentID)
      }
      let answer = try await acquirer.query(request, options: options)
      switch answer.state {
      case .captured: return .captured(answer.capture)
      case .approved, .declined: return try outcome(answer.authorization, record)
      case .voided, .expired: return .reversing
      case .pending, .unspecified, .UNRECOGNIZED:
        throw RPCError(code: .unavailable, message: "the acquirer has not decided yet")
      }
    } catch let error as RPCError where error.code == .notFound {
      // It may still come: only what was voided is refused then.
      return .reversing
    }
  }

  private func void(_ record: PaymentRecord, _ attempt: RecordedAttempt) async throws -> PaymentSteps.Outcome {
    do {
      _ = try await acquirer.void(
        .with {
          $0.requestID = attempt.voidRequestID(of: record.paymentID)
          $0.authorizeRequestID = attempt.authorizeRequestID(of: record.paymentID)
          $0.amount = record.terms.total
        }, options: options)
      return .reversed
    } catch let error as RPCError where error.code == .failedPrecondition {
      // What is captured cannot be let go.
      guard case .captured(let capture) = try await query(record, attempt) else { throw error }
      return .captured(capture)
    }
  }
}
