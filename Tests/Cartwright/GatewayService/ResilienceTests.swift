import CartwrightContracts
import CartwrightGatewayService
import CartwrightSealing
import SmartcartAPI
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Gateway: what must hold nothing else up", .timeLimit(.minutes(2)))
struct ResilienceTests {
  @Test("leaves a cart closed that is paid while quotes are looked through after a restart")
  func paidDuringLook() async throws {
    try await TestShop.open { shop in
      let (card, payment) = try await shop.withGateway { gateway in
        (try await shop.terminal.register("tok_visa", at: gateway), try await gateway.ask())
      }
      shop.mishap.begin("Authorize", .before)
      shop.mishap.begin("Query", .before)
      let (looks, look) = AsyncStream<Void>.makeStream()
      let (goOn, release) = AsyncStream<Void>.makeStream()
      await shop.carts.whenStopped {
        look.finish()
        for await _ in goOn {}
      }
      try await shop.withGateway { gateway in
        for await _ in looks {}
        let submission = try shop.terminal.submission(of: payment, card, "tok_visa")
        async let reply = gateway.submitPayment(submission, metadata: shop.terminal.metadata)
        // A submission that does not wait for the look is given the time to overtake it.
        for _ in 1...20_000 where await shop.carts.state == .locked { await Task.yield() }
        release.finish()
        _ = try await reply
        _ = try await gateway.follow(payment.paymentID) { $0.state == .unknown }
        let state = await shop.carts.state
        #expect(state == .paying(payment.paymentID))
      }
    }
  }

  @Test("an exit that its cart cannot take holds up no other cart's")
  func stuckExit() async throws {
    try await TestShop.open { shop in
      await shop.carts.refuseExits(true)
      try await shop.withGateway { gateway in
        let done = try #require(try await shop.pay("tok_visa", at: gateway).last)
        try await shop.exit(done.exitPass)
        try await shop.letOutAnother()
        while await !shop.carts.exits.contains("session-2") { await Task.yield() }
        await shop.carts.refuseExits(false)
        while await !shop.carts.hasExited { await Task.yield() }
      }
    }
  }

  @Test("an acquirer that refuses captures again and again makes no history of it")
  func refusedCaptures() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("Capture", .before)
      try await shop.withGateway { gateway in
        let paymentID = try await shop.pay("tok_visa", at: gateway) { $0.state == .unknown }.last?.paymentID ?? ""
        while shop.mishap.count("Capture") < 5 { await Task.yield() }
        shop.mishap.end("Capture")
        let seen = try await gateway.follow(paymentID, after: 1)
        #expect(seen.map(\.state) == [.submitted, .authorized, .unknown, .captured, .completed])
      }
    }
  }

  @Test("a pairing begins with its own requests, and hears nothing of those before it")
  func requestsOfPairing() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let first = try await gateway.ask()
        await shop.carts.pairAnew(shop.terminal.pairing("pairing-2"))
        _ = try await gateway.follow(first.paymentID)
        await shop.carts.quoteAnew(try .test("quote-2", revision: 9))
        let second = try await gateway.ask("ask-2", quote: "quote-2")
        let watching = SmartcartWatchPaymentRequestsRequest.with { $0.sessionID = "session-1" }
        let options = CallOptions(timeout: .seconds(60))
        for try await event in gateway.watchPaymentRequests(
          watching, metadata: shop.terminal.metadata, options: options)
        {
          #expect(event.sequence == 1 && event.issued.paymentID == second.paymentID)
          break
        }
      }
    }
  }

  @Test("a payment that nobody paid in time has expired, also where its quote is heard of first")
  func expiredByQuote() async throws {
    try await TestShop.open { shop in
      let expiry = Surroundings.live.now().advanced(by: .seconds(600)).seconds
      await shop.carts.quoteAnew(try .test("quote-2", expiresAt: expiry))
      var timings = GatewayTimings.quick
      timings.expiryLook = .seconds(3_600)
      try await shop.withGateway(timings) { gateway in
        let payment = try await gateway.ask(quote: "quote-2")
        shop.clock.advance(by: .seconds(601))
        await shop.carts.quoteAnew(try .test("quote-3", revision: 9))
        let ended = try await gateway.follow(payment.paymentID).last
        #expect(ended?.state == .expired)
      }
    }
  }

  @Test("ends payments of carts that are known no more")
  func forgottenCart() async throws {
    try await TestShop.open { shop in
      let payment = try await shop.withGateway { gateway in try await gateway.ask() }
      await shop.carts.forget()
      try await shop.withGateway { gateway in
        let ended = try await gateway.follow(payment.paymentID).last
        #expect(ended?.state == .cancelled)
      }
    }
  }

  @Test("hands out a pass that staff allowed later, as a change of its own")
  func latePass() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("RecordCompletion", .before)
      try await shop.withGateway { gateway in
        let paymentID = try await shop.pay("tok_visa", at: gateway) { $0.state == .captured }.last?.paymentID ?? ""
        try await shop.identify(revision: 8, waitingFor: ["spot-check"])
        shop.mishap.end("RecordCompletion")
        var states: [String] = []
        for try await next in gateway.watchPayment(
          .with { ($0.paymentID, $0.afterRevision) = (paymentID, 4) }, metadata: SmartcartGatewayService.Client.cart,
          options: CallOptions(timeout: .seconds(60)))
        {
          states.append("\(next.payment.state) \(next.payment.hasExitPass)")
          if states.count == 1 { try await shop.identify(revision: 9, waitingFor: []) }
        }
        #expect(states == ["completed false", "completed true"])
      }
    }
  }

  @Test("a payment of a voided quote stands in no other's way, heard of or not")
  func voidedUnheard() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        let first = try await gateway.ask()
        await shop.carts.quoteAnew(try .test("quote-2", revision: 9), isTold: false)
        let second = try await gateway.ask("ask-2", quote: "quote-2")
        #expect(second.state == .requested)
        let ended = try await gateway.follow(first.paymentID).last
        #expect(ended?.state == .cancelled)
      }
    }
  }

  @Test("a payment is asked for although the carts fall silent meanwhile")
  func silentCarts() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        await shop.carts.fallSilent(after: 1)
        let payment = try await gateway.ask()
        #expect(payment.state == .requested)
        let request = SmartcartGetPaymentRequest.with { $0.paymentID = payment.paymentID }
        let later = try await gateway.getPayment(request, metadata: SmartcartGatewayService.Client.cart).payment
        #expect(later.state == .requested)
      }
    }
  }

  @Test("keeps the latest goods of a cart, and tells of the end of a quote first")
  func eventQueue() async throws {
    let queue = CartEventQueue()
    let lines = try SmartcartQuote.test()
    func goods(_ session: String, _ revision: Int64) -> CartEvent {
      .identified(IdentifiedGoods(sessionID: session, revision: revision, lines: lines.lines, total: lines.total))
    }
    for revision in 1...3 { queue.put(goods("session-1", Int64(revision))) }
    queue.put(goods("session-2", 1))
    queue.put(.quoteVoided(session: "session-1", quoteID: "quote-1"))
    var told: [String] = []
    for await event in queue.events() {
      switch event {
      case .identified(let goods): told.append("\(goods.sessionID) \(goods.revision)")
      case .quoteVoided(_, let quote): told.append(quote)
      case .pairingEnded: break
      }
      if told.count == 3 { queue.put(goods("session-1", 4)) }
      if told.count == 4 { break }
    }
    #expect(told == ["quote-1", "session-1 3", "session-2 1", "session-1 4"])
  }

  @Test("asks for one quote a limited number of times")
  func askedTooOften() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        for number in 1...100 {
          let payment = try await gateway.ask("ask-\(number)")
          let rejection = SmartcartRejectPaymentRequest.with {
            ($0.requestID, $0.paymentID) = ("reject-\(number)", payment.paymentID)
          }
          _ = try await gateway.rejectPayment(rejection, metadata: shop.terminal.metadata)
        }
        let tooOften = await code { try await gateway.ask("ask-101") }
        #expect(tooOften == .resourceExhausted)
      }
    }
  }

  @Test("tells nobody of a quarrel with the second server")
  func strangeSignature() async throws {
    try await TestShop.open { shop in
      var shop = shop
      shop.keys.settlement = [try TestTerminal().key.verificationKey]
      try await shop.withGateway { gateway in
        let refused = await code { try await gateway.ask() }
        #expect(refused == .internal)
      }
    }
  }
}

extension TestShop {
  /// Tells the second server what is in the cart, and what waits for staff.
  func identify(_ session: String = "session-1", revision: Int64, waitingFor interventions: [String]) async throws {
    let quote = try SmartcartQuote.test()
    _ = try await second.recordIdentification(
      .with {
        $0.requestID = "goods-\(revision)"
        $0.sessionID = session
        $0.revision = revision
        $0.lines = quote.lines
        $0.total = quote.total
        $0.openInterventionIds = interventions
      })
  }

  /// Has the gate let a cart out that this shop's carts do not keep.
  func letOutAnother() async throws {
    let quote = try SmartcartQuote.test("quote-other", session: "session-2")
    try await identify("session-2", revision: quote.revision, waitingFor: [])
    _ = try await second.createPaymentRequest(
      .with {
        $0.requestID = "other"
        $0.paymentID = "other"
        $0.pairingID = "pairing-other"
        $0.quote = quote
        $0.sealingKey = keys.sealing.publicKey
      })
    let completion = try keys.signing.sign(
      SmartcartCompletionStatement.with {
        $0.paymentID = "other"
        $0.sessionID = "session-2"
        $0.quoteID = quote.quoteID
        $0.quoteDigest = quote.digest
        $0.lineIds = quote.lines.map(\.lineID)
        $0.captured = quote.total
        $0.captureID = "capture-other"
        $0.revision = quote.revision
      })
    _ = try await second.recordCompletion(.with { $0.completion = completion })
    let pass = try await second.issueExitPass(
      .with { ($0.requestID, $0.sessionID) = ("pass-other", "session-2") }
    ).exitPass
    let gate: Metadata = ["smartcart-party": "gate/gate-1"]
    _ = try await plain.checkExit(.with { ($0.requestID, $0.exitPass) = ("exit-other", pass) }, metadata: gate)
  }
}
