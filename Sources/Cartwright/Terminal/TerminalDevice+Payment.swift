internal import CartwrightContracts
internal import CartwrightDevice
internal import CartwrightSealing
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

extension TerminalDevice {
  /// How long to wait for the cart to show what a payment request is for.
  private static let patienceForCart = Duration.seconds(10)

  /// Deals with each payment request, one after the other; done when the pairing ends.
  func answerRequests(
    _ pairing: TerminalMemory.Pairing, _ instruments: [RegisteredInstrument]
  ) async throws -> Bool {
    do {
      try await patience.untilEnded { progress in try await readRequests(pairing, instruments, progress) }
      return true
    } catch let error as RPCError where error.code == .permissionDenied {
      guard try await hasEnded(pairing) else { throw error }
      // Who watches the cart says so, and ends the work.
      return false
    }
  }

  private func readRequests(
    _ pairing: TerminalMemory.Pairing, _ instruments: [RegisteredInstrument], _ progress: () -> Void
  ) async throws {
    let request = SmartcartWatchPaymentRequestsRequest.with {
      $0.sessionID = pairing.sessionID
      $0.afterSequence = memory.value.pairing?.sequence ?? 0
    }
    for try await message in payments.watchPaymentRequests(request) {
      progress()
      let outcome: Outcome =
        if case .issued(let issued) = message.event { try await answer(issued, pairing, instruments) } else { .over }
      // Before it gives up: started again with something else to pay with, it is to look at the next request.
      try memory.update { $0.pairing?.sequence = message.sequence }
      if case .nothingLeftToPayWith(let text) = outcome { throw TerminalError.notPaid(text) }
    }
    guard try await hasEnded(pairing) else { throw RPCError.endedEarly }
  }

  /// What a payment request has come to.
  private enum Outcome {
    /// It is dealt with: the next one may come.
    case over
    /// It was not paid, and the next one could not be either.
    case nothingLeftToPayWith(String)
  }

  private func hasEnded(_ pairing: TerminalMemory.Pairing) async throws -> Bool {
    do {
      let cart = try await patience.untilAnswered {
        try await carts.getCart(.with { $0.sessionID = pairing.sessionID }, options: $0).cart
      }
      return cart.state.isFinal || cart.pairingID != pairing.pairingID
    } catch let error as RPCError where error.code == .permissionDenied {
      return true
    }
  }

  private func answer(
    _ issued: SmartcartPaymentRequestIssued, _ pairing: TerminalMemory.Pairing,
    _ instruments: [RegisteredInstrument]
  ) async throws -> Outcome {
    // The session's requests come to whoever is paired with it: another terminal's are nothing to this one.
    if let terms = issued.terms, terms.pairingID != pairing.pairingID { return .over }
    let payment = try await patience.untilAnswered {
      try await payments.getPayment(.with { $0.paymentID = issued.paymentID }, options: $0).payment
    }
    if payment.isSettled, payment.state != .completed {
      show(.payment(payment))
      return .over
    }
    if payment.state == .requested || payment.state == .declined {
      guard try await agree(issued, pairing) else { return .over }
    }
    let last = try await PaymentWatch(payments, paymentID: issued.paymentID, patience: patience).run { payment in
      show(.payment(payment))
      if payment.state == .requested || payment.state == .declined {
        try await submit(payment, issued.request, instruments)
      }
    }
    guard let last, last.state == .completed else { return unpaid(last, instruments) }
    try await settle(last, pairing)
    return .over
  }

  /// A payment that came to nothing: the cart may ask again, unless nothing is left to pay with.
  private func unpaid(_ last: SmartcartPayment?, _ instruments: [RegisteredInstrument]) -> Outcome {
    let text = last?.text ?? "the payment ended with no word"
    guard let last, last.attempts.count < instruments.count else { return .nothingLeftToPayWith(text) }
    show(.trouble("not paid: \(text)"))
    return .over
  }

  /// Whether the terms are in order and the owner agrees; otherwise the request is rejected.
  private func agree(_ issued: SmartcartPaymentRequestIssued, _ pairing: TerminalMemory.Pairing) async throws -> Bool {
    do {
      let terms = try await checkedTerms(of: issued, pairing)
      show(.asked(terms))
      if try await approve(terms) { return true }
      try await reject(issued.paymentID)
      show(.notice("not paid, as you wished"))
      return false
    } catch let error as TermsError where error != .expired {
      try await reject(issued.paymentID)
      throw error
    } catch TermsError.expired {
      show(.trouble(TermsError.expired.description))
      return false
    }
  }

  private func checkedTerms(
    of issued: SmartcartPaymentRequestIssued, _ pairing: TerminalMemory.Pairing
  ) async throws -> SmartcartPaymentTerms {
    // The quote comes by the stream of the cart, the request by another: either may be first.
    let named = issued.terms
    try await waitForCart { $0.hasQuote && $0.quote.quoteID == named?.quoteID }
    let check = TermsCheck(
      sessionID: pairing.sessionID, pairingID: pairing.pairingID, shopKeys: pairing.keys, cart: cart.value,
      now: WallClock.seconds)
    return try check.terms(of: issued.request)
  }

  private func waitForCart(_ isWanted: @escaping @Sendable (SmartcartCart) -> Bool) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.cart.first(where: isWanted) }
      group.addTask { try await Task.sleep(for: Self.patienceForCart) }
      try await group.next()
      group.cancelAll()
    }
  }

  /// Pays with the next instrument; rejects the request when there is none left.
  private func submit(
    _ payment: SmartcartPayment, _ request: SmartcartSignedPayload, _ instruments: [RegisteredInstrument]
  ) async throws {
    let attempt = payment.attempts.count + 1
    guard attempt <= instruments.count else { return try await reject(payment.paymentID) }
    let subject = "\(payment.paymentID)/\(attempt)"
    if memory.value.submission?.subject != subject {
      try prepare(subject, payment, request, attempt, instruments[attempt - 1])
    }
    guard let pending = memory.value.submission else { return }
    show(.submitting(attempt: attempt))
    let body = try SmartcartSubmitPaymentRequest(serializedBytes: pending.body)
    do {
      _ = try await patience.untilAnswered { try await payments.submitPayment(body, options: $0) }
    } catch let error as RPCError where error.code == .failedPrecondition {
      // The time is over, or somebody took the request back: how the payment ends is told to who watches it.
      show(.trouble(error.message))
    } catch let error as RPCError where error.code == .unauthenticated {
      // As it is it would be refused for ever: started again, the terminal signs another one.
      try memory.update { $0.submission = nil }
      throw error
    }
  }

  /// Seals and keeps a submission, so that whatever happens it is the same one that is sent.
  private func prepare(
    _ subject: String, _ payment: SmartcartPayment, _ request: SmartcartSignedPayload, _ attempt: Int,
    _ instrument: RegisteredInstrument
  ) throws {
    let requestID = RequestID.make()
    let counter = memory.value.counter + 1
    try memory.update { $0.counter = counter }
    let sealed = try PaymentSealing.seal(
      instrument.information, answering: request, attempt: attempt, requestID: requestID, counter: counter,
      sign: { try key.sign($0) })
    let body = try SmartcartSubmitPaymentRequest.with {
      $0.requestID = requestID
      $0.paymentID = payment.paymentID
      $0.paymentInformation = sealed
    }.serializedBytes()
    try memory.update { $0.submission = .init(requestID: requestID, subject: subject, body: body) }
  }

  private func reject(_ paymentID: String) async throws {
    let request = SmartcartRejectPaymentRequest.with {
      $0.requestID = "reject-\(paymentID)"
      $0.paymentID = paymentID
    }
    do {
      _ = try await patience.untilAnswered { try await payments.rejectPayment(request, options: $0) }
    } catch let error as RPCError where error.code == .failedPrecondition {
      show(.notice(error.message))
    }
  }

  /// Shows the receipt of a completed payment, having checked whose word it is.
  private func settle(_ last: SmartcartPayment, _ pairing: TerminalMemory.Pairing) async throws {
    let receipt = try await patience.untilAnswered {
      try await payments.getReceipt(.with { $0.paymentID = last.paymentID }, options: $0).receipt
    }
    let completion: SmartcartCompletionStatement = try receipt.completion.verified(by: pairing.keys, for: .gateway)
    guard completion.paymentID == last.paymentID, completion.captured == receipt.total else {
      throw TermsError.wrongSum
    }
    show(.receipt(receipt))
    show(.exitPass(last.exitPass))
    isPaid.set(true)
  }
}

extension SmartcartPaymentRequestIssued {
  /// The terms, though nobody has looked yet whether the shop signed them; `nil` when they cannot be read.
  fileprivate var terms: SmartcartPaymentTerms? { try? SmartcartPaymentTerms(serializedBytes: request.payload) }
}
