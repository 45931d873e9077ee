import CartwrightContracts
import CartwrightDevice
import CartwrightSealing
import CartwrightTerminal
import SmartcartAPI
import Synchronization
import TestSupport
import WireTestSupport
import WrightProtobuf
import WrightRPC

/// A first server of one cart and one payment, in place of the real one: asks for the payment, and ends each attempt as
/// it was told to.
final class TestCounter: Sendable {
  /// What may get lost between the terminal and the counter.
  enum Loss: Sendable {
    case pairingAnswer, registrationAnswer, submission, submissionAnswer, requestStream
  }

  let shop: TestTerms
  private let request: SmartcartSignedPayload
  /// How each attempt ends.
  private let outcomes: [SmartcartPaymentState]
  private let payment: Latest<SmartcartPayment>
  private let losses = Mutex<[Loss: Int]>([:])

  let pairings = Heard<SmartcartPairTerminalRequest>()
  let registrations = Heard<SmartcartRegisterInstrumentRequest>()
  let submissions = Heard<SmartcartSubmitPaymentRequest>()
  let rejections = Heard<SmartcartRejectPaymentRequest>()
  /// What the terminal had seen when it opened its stream of payment requests.
  let knownSequences = Heard<Int64>()
  /// How often it opened that stream.
  let streams = Latest(0)
  /// What the terminal showed to its owner.
  let shown = Heard<String>()
  /// The totals that the owner was asked about.
  let asked = Heard<Int64>()
  private let accepted = Heard<String>()
  private let showing = Latest(0)

  init(_ outcomes: [SmartcartPaymentState] = [.completed], fault: TestTerms.Fault? = nil) throws {
    let shop = try TestTerms()
    let request = try shop.request(fault)
    (self.shop, self.request, self.outcomes) = (shop, request, outcomes)
    payment = Latest(
      .with {
        ($0.paymentID, $0.revision, $0.state) = ("pay-1", 1, .requested)
        ($0.sessionID, $0.quoteID, $0.amount) = (TestTerms.sessionID, "quote-1", shop.terms.total)
        $0.request = request
      })
  }

  /// Has something get lost so many times.
  func lose(_ loss: Loss, times count: Int = 1) { losses.withLock { $0[loss] = count } }

  private func mayLose(_ loss: Loss) throws {
    let isLost = losses.withLock { losses in
      guard let left = losses[loss], left > 0 else { return false }
      losses[loss] = left - 1
      return true
    }
    if isLost { throw RPCError.lost }
  }

  /// Runs a terminal of this counter until it is done.
  ///
  /// - Parameter folder: Where its memory is; the same folder again is the same terminal, after it was killed.
  func terminal(
    _ folder: TemporaryFolder, _ client: GRPCClient, code: String? = "ABCD2345", tokens: [String] = ["tok_visa"],
    firstContact: Duration = .seconds(10), approves: Bool = true
  ) async throws -> Bool {
    let memory = try TerminalMemory(folder.file("memory"))
    defer { memory.close() }
    var options = TerminalDevice.Options()
    options.code = code
    options.firstContact = firstContact
    options.instruments = tokens.map { .init(token: $0, brand: "Visa", lastFour: "4242") }
    let key = try SigningKey(secret: Array(repeating: 8, count: 32), purpose: .terminal)
    let device = TerminalDevice(
      carts: .init(client), payments: .init(client), memory: memory, key: key, options: options,
      approve: { terms in
        self.asked.add(terms.total.minorUnits)
        return approves
      },
      show: { event in
        let count = self.shown.add(event.description)
        self.showing.set(count)
      })
    return try await device.run()
  }

  /// Returns once the terminal has shown something with a text in it.
  func hasShown(_ text: String, times count: Int = 1) async throws {
    try await showing.first { _ in self.shown.all.count { $0.contains(text) } >= count }
  }

  /// Serves in this process, for the time of a test.
  func serve(_ body: (GRPCClient) async throws -> Void) async throws {
    var server = StandIn()
    serveCarts(&server)
    servePayments(&server)
    serveWatchers(&server)
    try await withServer(over: .inProcess, [server]) { client, _ in try await body(client) }
  }

  private func serveCarts(_ server: inout StandIn) {
    server.on(SmartcartCartService.Method.pairTerminal) { [self] request in
      pairings.add(request)
      guard request.code == "ABCD2345" else { throw RPCError(code: .notFound, message: "no cart shows it") }
      try mayLose(.pairingAnswer)
      return .with { ($0.pairingID, $0.cart, $0.shopKeys) = (TestTerms.pairingID, shop.cart, shop.shopKeys) }
    }
    server.on(SmartcartCartService.Method.getCart) { [self] _ in .with { $0.cart = shop.cart } }
    server.on(streaming: SmartcartCartService.Method.watchCart) { [self] _, response in
      try await response.write(.with { ($0.revision, $0.snapshot) = (shop.cart.revision, shop.cart) })
      try await payment.first { _ in false }
    }
  }

  private func servePayments(_ server: inout StandIn) {
    server.on(SmartcartGatewayService.Method.registerInstrument) { [self] request in
      registrations.add(request)
      try mayLose(.registrationAnswer)
      let view = SmartcartInstrumentView.with {
        ($0.instrumentID, $0.brand, $0.lastFour) = ("for \(request.token)", request.brand, request.lastFour)
      }
      return .with { $0.instrument = view }
    }
    server.on(SmartcartGatewayService.Method.submitPayment) { [self] request in
      let isNew = !accepted.all.contains(request.requestID)
      submissions.add(request)
      try mayLose(.submission)
      if isNew { accept(request) }
      try mayLose(.submissionAnswer)
      return .with { $0.payment = payment.value }
    }
    server.on(SmartcartGatewayService.Method.rejectPayment) { [self] request in
      rejections.add(request)
      change { $0.state = .cancelled }
      return .with { $0.payment = payment.value }
    }
    server.on(SmartcartGatewayService.Method.getPayment) { [self] _ in .with { $0.payment = payment.value } }
    server.on(SmartcartGatewayService.Method.getReceipt) { [self] _ in
      .with { $0.receipt = .with { ($0.total, $0.completion) = (shop.terms.total, payment.value.completion) } }
    }
  }

  private func serveWatchers(_ server: inout StandIn) {
    server.on(streaming: SmartcartGatewayService.Method.watchPaymentRequests) { [self] watch, response in
      knownSequences.add(watch.afterSequence)
      if watch.afterSequence < 1 {
        let issued = SmartcartPaymentRequestIssued.with { ($0.paymentID, $0.request) = ("pay-1", request) }
        try await response.write(.with { ($0.sequence, $0.issued) = (1, issued) })
      }
      streams.update { $0 += 1 }
      try mayLose(.requestStream)
      try await payment.first { _ in false }
    }
    server.on(streaming: SmartcartGatewayService.Method.watchPayment) { [self] watch, response in
      for await payment in payment.values() where payment.revision > watch.afterRevision {
        try await response.write(.with { $0.payment = payment })
        if payment.isSettled { return }
      }
    }
  }

  private func accept(_ request: SmartcartSubmitPaymentRequest) {
    accepted.add(request.requestID)
    change { payment in
      let attempt = payment.attempts.count + 1
      payment.attempts.append(.with { ($0.attempt, $0.state) = (Int32(attempt), outcomes[attempt - 1]) })
      payment.state = outcomes[attempt - 1]
      guard payment.state == .completed else { return }
      payment.captured = payment.amount
      payment.exitPass = .with { $0.payload = [1] }
      let statement = SmartcartCompletionStatement.with {
        ($0.paymentID, $0.captured) = (payment.paymentID, payment.amount)
      }
      if let completion = try? shop.gatewayKey.sign(statement) { payment.completion = completion }
    }
  }

  private func change(_ change: (inout SmartcartPayment) -> Void) {
    payment.update { payment in
      change(&payment)
      payment.revision += 1
    }
  }
}

extension SmartcartSubmitPaymentRequest {
  /// The counter that the terminal signed.
  var counter: Int64 {
    get throws {
      try SmartcartPaymentAuthorization(serializedBytes: paymentInformation.authorization.payload).counter
    }
  }
}
