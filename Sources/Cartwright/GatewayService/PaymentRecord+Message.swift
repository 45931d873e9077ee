internal import CartwrightContracts
internal import CartwrightMoney
public import CartwrightPayment
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// Payments as messages.
extension PaymentRecord {
  /// The payment at one revision.
  func message(at revision: Int64 = .max) throws -> SmartcartPayment {
    let payment = try payment(at: revision)
    let past = changes.prefix(Int(payment.revision) - 1)
    return .with {
      $0.paymentID = paymentID
      $0.revision = payment.revision
      $0.state = SmartcartPaymentState(payment.state)
      $0.sessionID = sessionID
      $0.quoteID = quoteID
      $0.amount = terms.total
      $0.request = request
      $0.expiresAt = terms.expiresAt
      $0.attempts = payment.attempts.map { message($0, past) }
      $0.captured = SmartcartMoney(payment.captured)
      $0.refunded = SmartcartMoney(payment.refunded)
      if payment.state.hasCaptured, let completion { $0.completion = completion }
      if payment.state.hasCaptured, payment.state != .captured, hasPass(past), let exitPass { $0.exitPass = exitPass }
      $0.changedAt = Google_Protobuf_Timestamp(past.last?.at ?? requestedAt)
    }
  }

  /// Whether there was a pass after some changes: it came with the completion, or later by a change of its own.
  private func hasPass(_ past: ArraySlice<RecordedChange>) -> Bool {
    past.contains { $0.kind == .passIssued } || !changes.contains { $0.kind == .passIssued }
  }

  private func message(_ attempt: Payment.Attempt, _ past: ArraySlice<RecordedChange>) -> SmartcartPaymentAttempt {
    let own = past.filter { $0.attempt == attempt.number }
    return .with {
      $0.attempt = Int32(attempt.number)
      $0.state = SmartcartPaymentState(attempt.state)
      if let recorded = attempts.first(where: { $0.number == attempt.number }) {
        $0.instrument = recorded.instrument.view
      }
      $0.declineReason = own.last { $0.kind == .declined }?.reason ?? .unspecified
      if let submitted = own.first(where: { $0.kind == .submitted }) {
        $0.submittedAt = Google_Protobuf_Timestamp(submitted.at)
      }
    }
  }

  /// The receipt, once it is captured.
  func receipt() throws -> SmartcartReceipt {
    let payment = try payment()
    guard payment.state.hasCaptured, let completion, let captured = changes.last(where: { $0.kind == .captured }) else {
      throw RPCError(code: .failedPrecondition, message: "there is no receipt before the payment is captured")
    }
    return .with {
      $0.receiptID = "receipt-\(paymentID)"
      $0.paymentID = paymentID
      $0.merchantName = terms.merchantName
      $0.lines = terms.lines
      $0.total = terms.total
      $0.refunded = SmartcartMoney(payment.refunded)
      if let attempt = attempts.first(where: { $0.number == captured.attempt }) {
        $0.instrument = attempt.instrument.view
      }
      $0.paidAt = Google_Protobuf_Timestamp(captured.at)
      $0.completion = completion
    }
  }
}

extension SmartcartPaymentState {
  /// A state as the schema has it.
  init(_ state: PaymentState) {
    self =
      switch state {
      case .requested: .requested
      case .submitted: .submitted
      case .authorized: .authorized
      case .captured: .captured
      case .completed: .completed
      case .declined: .declined
      case .cancelled: .cancelled
      case .expired: .expired
      case .unknown: .unknown
      case .reversing: .reversing
      case .reversed: .reversed
      case .partlyRefunded: .partlyRefunded
      case .refunded: .refunded
      case .disputed: .disputed
      }
  }
}

extension SmartcartDeclineReason {
  /// What a shopper is told of the acquirer's reason.
  init(_ decline: SmartcartAuthorizationDecline) {
    self =
      switch decline {
      case .insufficientFunds: .insufficientFunds
      case .instrumentExpired: .instrumentExpired
      case .instrumentBlocked: .instrumentBlocked
      case .limitExceeded: .limitExceeded
      case .suspectedFraud: .suspectedFraud
      case .unspecified, .other, .UNRECOGNIZED: .other
      }
  }
}

extension PaymentError: RPCErrorConvertible {
  /// `ABORTED` for an attempt that is not the next, else `FAILED_PRECONDITION`.
  public var rpcError: RPCError {
    if case .wrongAttempt = self { return RPCError(code: .aborted, message: description) }
    return RPCError(code: .failedPrecondition, message: description)
  }
}
