import CartwrightContracts
import CartwrightGatewayService
import SmartcartAPI
import Testing
import WrightGoogle
import WrightProtobuf
import WrightRPC

@Suite("Gateway: refusals", .timeLimit(.minutes(2)))
struct RefusalTests {
  @Test("answers a repeated submission as before, and pays once")
  func repeatedSubmission() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let card = try await shop.terminal.register("tok_visa", at: gateway)
        let payment = try await gateway.ask()
        let submission = try shop.terminal.submission(of: payment, card, "tok_visa")
        let first = try await gateway.submitPayment(submission, metadata: shop.terminal.metadata)
        _ = try await gateway.follow(payment.paymentID)
        let second = try await gateway.submitPayment(submission, metadata: shop.terminal.metadata)
        #expect(first == second && first.payment.attempts.count == 1)
        var other = submission
        other.requestID = "submit-2"
        let replayed = await code { try await gateway.submitPayment(other, metadata: shop.terminal.metadata) }
        #expect(replayed == .failedPrecondition)
      }
    }
  }

  @Test("refuses an old counter, a wrong signature, a wrong binding and another attempt, each with its status")
  func wrongSubmissions() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let terminal = shop.terminal
        let poor = try await terminal.register("tok_decline", at: gateway)
        let payment = try await gateway.ask()
        func submit(_ request: SmartcartSubmitPaymentRequest) async -> StatusCode? {
          await code { try await gateway.submitPayment(request, metadata: terminal.metadata) }
        }
        // SQLite would find the payment by this name too.
        var renamed = try terminal.submission(of: payment, poor, "tok_decline")
        renamed.paymentID += "\u{0}"
        #expect(await submit(renamed) == .notFound)
        let stranger = try TestTerminal().key
        let forged = try terminal.submission(of: payment, poor, "tok_decline", signer: stranger)
        #expect(await submit(forged) == .unauthenticated)
        let early = try terminal.submission(of: payment, poor, "tok_decline", attempt: 2)
        #expect(await submit(early) == .aborted)
        var rebound = try terminal.submission(of: payment, poor, "tok_decline", id: "other")
        rebound.requestID = "submit-1"
        #expect(await submit(rebound) == .invalidArgument)
        var swapped = try terminal.submission(of: payment, poor, "tok_decline")
        swapped.paymentInformation.ciphertext = Array(swapped.paymentInformation.ciphertext.reversed())
        #expect(await submit(swapped) == .unauthenticated)
        let wrongToken = try terminal.submission(of: payment, poor, "tok_visa")
        #expect(await submit(wrongToken) == .invalidArgument)
        let state = await shop.carts.state
        #expect(state == .locked)

        let right = try terminal.submission(of: payment, poor, "tok_decline", counter: 5)
        #expect(await submit(right) == nil)
        _ = try await gateway.follow(payment.paymentID) { $0.state == .declined }
        let stale = try terminal.submission(of: payment, poor, "tok_decline", attempt: 2, id: "submit-2", counter: 5)
        #expect(await submit(stale) == .unauthenticated)
      }
    }
  }

  @Test("voids what was open when a terminal pairs anew, and ends the stream of the one before")
  func pairingAnew() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let card = try await shop.terminal.register("tok_visa", at: gateway)
        let payment = try await gateway.ask()
        let watching = SmartcartWatchPaymentRequestsRequest.with { $0.sessionID = "session-1" }
        var events: [SmartcartWatchPaymentRequestsResponse] = []
        let options = CallOptions(timeout: .seconds(60))
        let stream = gateway.watchPaymentRequests(watching, metadata: shop.terminal.metadata, options: options)
        for try await event in stream {
          events.append(event)
          if event.sequence == 1 { await shop.carts.pairAnew(nil) }
        }
        #expect(events.first?.issued.paymentID == payment.paymentID)
        let ended = try await gateway.follow(payment.paymentID).last
        #expect(ended?.state == .cancelled)
        let submission = try shop.terminal.submission(of: payment, card, "tok_visa")
        let late = await code { try await gateway.submitPayment(submission, metadata: shop.terminal.metadata) }
        #expect(late == .failedPrecondition)
      }
    }
  }

  @Test("withdraws a request whose quote is voided, and asks for the new one")
  func quoteVoided() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let payment = try await gateway.ask()
        await shop.carts.quoteAnew(try .test("quote-2", revision: 9))
        let ended = try await gateway.follow(payment.paymentID).last
        #expect(ended?.state == .cancelled)
        let stale = await code { try await gateway.ask("ask-2") }
        #expect(stale == .failedPrecondition)
        let second = try await gateway.ask("ask-3", quote: "quote-2")
        #expect(second.state == .requested && second.paymentID != payment.paymentID)
      }
    }
  }

  @Test("has one live payment of a cart, which a shopper may refuse, and gives it once for one request id")
  func oneLivePayment() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let payment = try await gateway.ask()
        let same = try await gateway.ask()
        #expect(same == payment)
        let other = await code { try await gateway.ask("ask-2") }
        #expect(other == .failedPrecondition)
        let rejection = SmartcartRejectPaymentRequest.with {
          $0.requestID = "reject-1"
          $0.paymentID = payment.paymentID
        }
        let rejected = try await gateway.rejectPayment(rejection, metadata: shop.terminal.metadata).payment
        #expect(rejected.state == .cancelled)
        let again = try await gateway.ask("ask-3")
        #expect(again.state == .requested)
      }
    }
  }

  @Test("ends a payment that nobody paid in time")
  func expires() async throws {
    try await TestShop.open { shop in
      let expiry = Surroundings.live.now().advanced(by: .seconds(600)).seconds
      await shop.carts.quoteAnew(try .test("quote-2", expiresAt: expiry))
      try await shop.withGateway { gateway in
        let payment = try await gateway.ask(quote: "quote-2")
        shop.clock.advance(by: .seconds(601))
        let ended = try await gateway.follow(payment.paymentID).last
        #expect(ended?.state == .expired)
      }
    }
  }

  @Test(
    "keeps card numbers out, however they are written",
    arguments: ["4242424242424242", "tok-4242-4242-4242-4242-x", "tok_4242_4242_4242_4242", "98764242424242424242"])
  func cardNumbers(token: String) async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        do {
          _ = try await shop.terminal.register(token, at: gateway)
          Issue.record("a card number was registered")
        } catch let error as RPCError {
          #expect(error.code == .invalidArgument && error.invalidFields == ["token"])
        }
      }
    }
  }

  @Test(
    "keeps card numbers out of brands, and what could hide them",
    arguments: ["4242.4242.4242.4242", "4242 4242 4242 4242", "４２４２４２４２４２４２４２４２", "e\u{301}\u{301}"])
  func brands(brand: String) async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        do {
          _ = try await shop.terminal.register("tok_visa", brand: brand, at: gateway)
          Issue.record("the brand was taken")
        } catch let error as RPCError {
          #expect(error.code == .invalidArgument && error.invalidFields == ["brand"])
        }
      }
    }
  }

  @Test("shows a payment to its parties alone")
  func strangers() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let payment = try await gateway.ask()
        for party in ["terminal/other", "cart/other", "gate/gate-1"] {
          let seen = await code {
            try await gateway.getPayment(
              .with { $0.paymentID = payment.paymentID }, metadata: ["smartcart-party": .string(party)])
          }
          #expect(seen == .permissionDenied)
        }
      }
    }
  }
}
