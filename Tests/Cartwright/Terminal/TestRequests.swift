import CartwrightContracts
import CartwrightDevice
import CartwrightTerminal
import SmartcartAPI
import Synchronization
import TestSupport
import WireTestSupport
import WrightProtobuf
import WrightRPC

/// A first server that tells a terminal of some payment requests of a session, and answers what is submitted as it is
/// told to.
final class TestRequests: Sendable {
  /// A payment that was asked for.
  struct Asked: Sendable {
    var paymentID = "pay-1"
    var pairingID = TestTerms.pairingID
    var state = SmartcartPaymentState.requested
    var attempts = 0
  }

  /// What becomes of a submission.
  typealias Answer = @Sendable (SmartcartSubmitPaymentRequest) throws -> SmartcartPaymentState

  let shop: TestTerms
  private let issued: [SmartcartPaymentRequestIssued]
  private let payments: Latest<[String: SmartcartPayment]>
  private let foreign: Set<String>
  private let answer: Mutex<Answer>
  private let isUnpaired = Mutex(false)

  let registrations = Heard<SmartcartRegisterInstrumentRequest>()
  let submissions = Heard<SmartcartSubmitPaymentRequest>()
  let shown = Heard<String>()
  private let showing = Latest(0)

  init(_ asked: [Asked] = [Asked()], answer: @escaping Answer = { _ in .completed }) throws {
    let shop = try TestTerms()
    self.shop = shop
    self.answer = Mutex(answer)
    foreign = Set(asked.filter { $0.pairingID != TestTerms.pairingID }.map(\.paymentID))
    issued = try asked.map { asked in
      var terms = shop.terms
      (terms.paymentID, terms.pairingID) = (asked.paymentID, asked.pairingID)
      let request = try shop.settlementKey.sign(terms)
      return .with { ($0.paymentID, $0.request) = (asked.paymentID, request) }
    }
    let payments = asked.map { asked in
      SmartcartPayment.with {
        ($0.paymentID, $0.revision, $0.state) = (asked.paymentID, 1, asked.state)
        $0.amount = shop.terms.total
        $0.attempts = (0..<asked.attempts).map { index in .with { $0.attempt = Int32(index + 1) } }
      }
    }
    self.payments = Latest(Dictionary(payments.map { ($0.paymentID, $0) }) { first, _ in first })
  }

  /// Answers the submissions that follow otherwise.
  func answer(_ answer: @escaping Answer) { self.answer.withLock { $0 = answer } }

  /// Ends the pairing; the terminal is told by no stream.
  func unpair() { isUnpaired.withLock { $0 = true } }

  /// Lets a payment get to a state.
  func set(_ state: SmartcartPaymentState, of paymentID: String = "pay-1") {
    payments.update { payments in
      payments[paymentID]?.state = state
      payments[paymentID]?.revision += 1
    }
  }

  /// Runs a terminal until it is done; the same folder again is the same terminal.
  func terminal(
    _ folder: TemporaryFolder, _ client: GRPCClient, code: String? = "ABCD2345", lastFour: String = "4242",
    key: UInt8 = 8
  ) async throws -> Bool {
    var options = TerminalDevice.Options()
    options.code = code
    options.instruments = [.init(token: "tok_visa", brand: "Visa", lastFour: lastFour)]
    let memory = try TerminalMemory(folder.file("memory"))
    defer { memory.close() }
    let device = TerminalDevice(
      carts: .init(client), payments: .init(client), memory: memory,
      key: try SigningKey(secret: Array(repeating: key, count: 32), purpose: .terminal), options: options,
      approve: { _ in true },
      show: { event in self.showing.set(self.shown.add(event.description)) })
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
    serveStreams(&server)
    try await withServer(over: .inProcess, [server]) { client, _ in try await body(client) }
  }

  private func serveCarts(_ server: inout StandIn) {
    server.on(SmartcartCartService.Method.pairTerminal) { [self] _ in
      .with { ($0.pairingID, $0.cart, $0.shopKeys) = (TestTerms.pairingID, shop.cart, shop.shopKeys) }
    }
    server.on(SmartcartCartService.Method.getCart) { [self] _ in
      try requirePairing()
      return .with { $0.cart = shop.cart }
    }
    server.on(streaming: SmartcartCartService.Method.watchCart) { [self] _, response in
      try requirePairing()
      try await response.write(.with { ($0.revision, $0.snapshot) = (shop.cart.revision, shop.cart) })
      try await payments.first { _ in false }
    }
  }

  private func requirePairing() throws {
    guard isUnpaired.withLock({ !$0 }) else { throw Self.denied }
  }

  private static let denied = RPCError(code: .permissionDenied, message: "not yours")

  private func servePayments(_ server: inout StandIn) {
    server.on(SmartcartGatewayService.Method.registerInstrument) { [self] request in
      registrations.add(request)
      return .with { $0.instrument.instrumentID = request.requestID }
    }
    server.on(SmartcartGatewayService.Method.getPayment) { [self] request in
      guard !foreign.contains(request.paymentID) else { throw Self.denied }
      return .with { $0.payment = payments.value[request.paymentID] ?? .init() }
    }
    server.on(SmartcartGatewayService.Method.submitPayment) { [self] request in
      submissions.add(request)
      let state = try answer.withLock { $0 }(request)
      try finish(request.paymentID, state)
      return .with { $0.payment = payments.value[request.paymentID] ?? .init() }
    }
    server.on(SmartcartGatewayService.Method.rejectPayment) { [self] request in
      set(.cancelled, of: request.paymentID)
      return .with { $0.payment = payments.value[request.paymentID] ?? .init() }
    }
    server.on(SmartcartGatewayService.Method.getReceipt) { [self] request in
      let completion = payments.value[request.paymentID]?.completion ?? .init()
      return .with { $0.receipt = .with { ($0.total, $0.completion) = (shop.terms.total, completion) } }
    }
  }

  private func finish(_ paymentID: String, _ state: SmartcartPaymentState) throws {
    let statement = SmartcartCompletionStatement.with {
      ($0.paymentID, $0.captured) = (paymentID, shop.terms.total)
    }
    let completion = try shop.gatewayKey.sign(statement)
    payments.update { payments in
      payments[paymentID]?.attempts.append(.with { $0.attempt = 1 })
      payments[paymentID]?.completion = completion
      payments[paymentID]?.exitPass = .with { $0.payload = [1] }
    }
    set(state, of: paymentID)
  }

  private func serveStreams(_ server: inout StandIn) {
    server.on(streaming: SmartcartGatewayService.Method.watchPaymentRequests) { [self] watch, response in
      try requirePairing()
      for (index, issued) in issued.enumerated() where Int64(index) >= watch.afterSequence {
        try await response.write(.with { ($0.sequence, $0.issued) = (Int64(index) + 1, issued) })
      }
      try await payments.first { _ in false }
    }
    server.on(streaming: SmartcartGatewayService.Method.watchPayment) { [self] watch, response in
      for await payments in payments.values() {
        guard let payment = payments[watch.paymentID], payment.revision > watch.afterRevision else { continue }
        try await response.write(.with { $0.payment = payment })
        if payment.isSettled { return }
      }
    }
  }
}
