import CartwrightContracts
import CartwrightGatewayService
import SmartcartAPI
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Gateway: purchases", .timeLimit(.minutes(2)))
struct PurchaseTests {
  @Test("takes a payment from request to completion, and the gate opens once")
  func purchase() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let card = try await shop.terminal.register("tok_visa", at: gateway)
        let payment = try await gateway.ask()
        #expect(payment.state == .requested && payment.revision == 1 && payment.amount.minorUnits == 617)
        let submission = try shop.terminal.submission(of: payment, card, "tok_visa")
        let submitted = try await gateway.submitPayment(submission, metadata: shop.terminal.metadata).payment
        #expect(submitted.state == .submitted && submitted.attempts.map(\.instrument) == [card])

        let seen = try await gateway.follow(payment.paymentID, after: 1)
        #expect(seen.map(\.state) == [.submitted, .authorized, .captured, .completed])
        #expect(seen.map(\.revision) == [2, 3, 4, 5])
        let done = try #require(seen.last)
        #expect(done.captured == payment.amount && done.hasExitPass)

        let receipt = try await gateway.getReceipt(
          .with { $0.paymentID = payment.paymentID }, metadata: shop.terminal.metadata
        ).receipt
        #expect(receipt.total == payment.amount && receipt.instrument == card && receipt.merchantName == "The Shop")
        let statement = try receipt.completion.verified(
          as: SmartcartCompletionStatement.self, by: [shop.keys.signing.verificationKey], for: .gateway)
        #expect(statement.lineIds == ["line-1", "line-2"])

        let count = try await shop.completions()
        #expect(count == 1)
        try await shop.exit(done.exitPass)
        while await !shop.carts.hasExited { await Task.yield() }
      }
    }
  }

  @Test("lets a second attempt follow a decline, with another instrument")
  func declineThenSecondAttempt() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let poor = try await shop.terminal.register("tok_decline_insufficient", at: gateway)
        let good = try await shop.terminal.register("tok_visa", at: gateway)
        let payment = try await gateway.ask()
        let first = try shop.terminal.submission(of: payment, poor, "tok_decline_insufficient")
        _ = try await gateway.submitPayment(first, metadata: shop.terminal.metadata)
        let declined = try await gateway.follow(payment.paymentID) { $0.state == .declined }.last
        #expect(declined?.attempts.map(\.declineReason) == [.insufficientFunds])
        let second = try shop.terminal.submission(
          of: payment, good, "tok_visa", attempt: 2, id: "submit-2", counter: 2)
        _ = try await gateway.submitPayment(second, metadata: shop.terminal.metadata)
        let done = try await gateway.follow(payment.paymentID).last
        #expect(done?.state == .completed && done?.attempts.map(\.state) == [.declined, .captured])
        let count = try await shop.completions()
        #expect(count == 1)
      }
    }
  }

  @Test(
    "asks the acquirer what became of a payment whose answer was lost",
    arguments: ["tok_lost_reply", "tok_lost_capture"])
  func lostReply(token: String) async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let seen = try await shop.pay(token, at: gateway)
        #expect(seen.contains { $0.state == .unknown } && seen.last?.state == .completed)
        let count = try await shop.completions()
        #expect(count == 1)
      }
    }
  }

  @Test("reverses an attempt that the acquirer never heard of, and locks the cart again")
  func reverses() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway(.waiting(.milliseconds(500))) { gateway in
        let seen = try await shop.pay("tok_timeout", at: gateway)
        #expect(seen.map(\.state) == [.submitted, .unknown, .reversing, .reversed])
        let again = try await shop.untilLocked { try await gateway.ask("ask-2") }
        #expect(again.state == .requested)
      }
    }
  }

  @Test("goes on waiting for an acquirer that is slow to decide")
  func slow() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway(.waiting(.seconds(8))) { gateway in
        let states = try await shop.pay("tok_slow_10s", at: gateway).map(\.state)
        #expect(states.contains(.unknown) && states.last == .completed, "\(states)")
      }
    }
  }
}

extension TestShop {
  /// Asks for payment and pays with a new instrument; tells the payment's states from submission to its end.
  func pay(
    _ token: String, at gateway: SmartcartGatewayService.Client,
    until isEnough: (SmartcartPayment) -> Bool = { _ in false }
  ) async throws -> [SmartcartPayment] {
    let card = try await terminal.register(token, at: gateway)
    let payment = try await gateway.ask()
    let submission = try terminal.submission(of: payment, card, token)
    _ = try await gateway.submitPayment(submission, metadata: terminal.metadata)
    return try await gateway.follow(payment.paymentID, after: 1, until: isEnough)
  }

  /// Shows the pass to the gate: it opens once, and the gateway hears that the cart has left.
  func exit(_ pass: SmartcartSignedPayload) async throws {
    let gate: Metadata = ["smartcart-party": "gate/gate-1"]
    func show(_ id: String) -> SmartcartCheckExitRequest {
      .with {
        $0.requestID = id
        $0.exitPass = pass
      }
    }
    let open = try await plain.checkExit(show("exit-1"), metadata: gate)
    let same = try await plain.checkExit(show("exit-1"), metadata: gate)
    let used = try await plain.checkExit(show("exit-2"), metadata: gate)
    #expect(open.decision == .open && same == open)
    #expect(used.decision == .audit && used.auditReason == .passUsed)
  }

  /// Tries again while the cart has not heard yet that it is locked again.
  func untilLocked<Result>(_ work: () async throws -> Result) async throws -> Result {
    while await carts.state != .locked { await Task.yield() }
    return try await work()
  }
}
