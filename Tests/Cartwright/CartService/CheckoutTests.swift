import CartwrightBasket
import CartwrightCartService
import CartwrightContracts
import CartwrightMoney
import SmartcartAPI
import TestSupport
import Testing
import WrightGoogle
import WrightProtobuf
import WrightRPC

@Suite("Quotes and payments", .timeLimit(.minutes(1)))
struct CheckoutTests {
  private let folder: TemporaryFolder
  private let time = ManualTime()

  init() throws { folder = try TemporaryFolder() }

  @Test("a quote names the goods, their total, a digest and ten minutes")
  func quotes() async throws {
    try await withShop(folder, time) { shop in
      let cart = try await shop.pairedCart()
      let stale = await status { _ = try await shop.terminal.lock("l0", .with { $0.sessionID = cart.sessionID }) }
      #expect(stale == .aborted)
      let locked = try await shop.terminal.lock("l", cart)
      #expect(locked.cart.state == .locked && locked.cart.quote == locked.quote)
      #expect(locked.quote.lines == cart.lines && locked.quote.total == cart.total)
      #expect(locked.quote.revision == cart.revision && locked.cart.revision == cart.revision + 1)
      #expect(locked.quote.digest.count == 32)
      #expect(locked.quote.expiresAt.seconds == time.now.seconds + 600)
    }
  }

  @Test("any change to the goods voids the quote")
  func voided() async throws {
    try await withShop(folder, time) { shop in
      let quote = try await shop.terminal.lock("l", shop.pairedCart()).quote
      let events = shop.service.events()
      let scanned = try await shop.cart.scan("more", quote.sessionID, Code.gum, .ean8)
      #expect(scanned.revision == quote.revision + 3)
      let cart = try await shop.terminal.get(quote.sessionID)
      #expect(cart.state == .paired && !cart.hasQuote)
      let event = await events.first { _ in true }
      #expect(event == .quoteVoided(session: quote.sessionID, quoteID: quote.quoteID, reason: .goodsChanged))
      let gone = await status { _ = try await shop.terminal.unlock("u", quote) }
      #expect(gone == .failedPrecondition)
    }
  }

  @Test("a quote is voided when its time runs out, also one from before a restart", arguments: [false, true])
  func expires(restarted: Bool) async throws {
    let quote = try await withShop(folder, time) { shop in
      let quote = try await shop.terminal.lock("l", shop.pairedCart()).quote
      if !restarted { try await expectExpiry(of: quote, in: shop) }
      return quote
    }
    guard restarted else { return }
    try await withShop(folder, time) { shop in try await expectExpiry(of: quote, in: shop) }
  }

  @Test("a cart that is locked anew is waited for anew")
  func lockedAnew() async throws {
    try await withShop(folder, time) { shop in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await shop.service.run() }
        let first = try await shop.terminal.lock("l", shop.pairedCart()).quote
        await time.waitForSleeper(within: .seconds(600))
        time.advance(by: .seconds(300))
        let open = try await shop.terminal.unlock("u", first)
        let second = try await shop.terminal.lock("l2", open).quote
        var replica = Replica(try shop.cart.watch(second.sessionID))
        try await replica.read(through: second.revision + 1)
        time.advance(by: .seconds(300))
        await time.waitForSleeper(within: .seconds(300))
        let locked = try await shop.terminal.get(second.sessionID)
        #expect(locked.state == .locked)
        time.advance(by: .seconds(300))
        try await replica.read(through: second.revision + 2)
        #expect(replica.basket?.state == .paired)
        group.cancelAll()
      }
    }
  }

  private func expectExpiry(of quote: SmartcartQuote, in shop: ShopFloor) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await shop.service.run() }
      await time.waitForSleeper(within: .seconds(600))
      var replica = Replica(try shop.cart.watch(quote.sessionID))
      try await replica.read(through: quote.revision + 1)
      time.advance(by: .seconds(600))
      try await replica.read(through: quote.revision + 2)
      #expect(replica.basket?.state == .paired)
      group.cancelAll()
    }
  }

  @Test("a payment goes its way, each step once however often it is told")
  func pays() async throws {
    try await withShop(folder, time) { shop in
      let quote = try await shop.terminal.lock("l", shop.pairedCart()).quote
      let (session, service) = (quote.sessionID, shop.service)
      let payable = try await service.lockedQuote(session: session, quoteID: quote.quoteID)
      #expect(SmartcartQuote(payable.quote) == quote && payable.pairing.terminal == "phone-1")
      let parties = try await service.parties(session: session)
      #expect(parties.cart == "cart-1" && parties.pairing?.id == payable.pairing.id)
      for _ in 1...2 { try await service.startPayment("pay-1", session: session, quoteID: quote.quoteID) }
      let closed = try await shop.cart.scan("late", session, Code.pen)
      #expect(closed.outcome == .cartClosed)
      let unpaired = await status {
        _ = try await shop.terminal.unpair(.with { ($0.requestID, $0.sessionID) = ("u", session) })
      }
      #expect(unpaired == .failedPrecondition)
      for _ in 1...2 { try await service.stopPayment("pay-1", session: session) }
      try await service.startPayment("pay-2", session: session, quoteID: quote.quoteID)
      try await service.stopPayment("pay-1", session: session)
      for _ in 1...2 { try await service.markPaid("pay-2", session: session) }
      try await service.stopPayment("pay-2", session: session)
      let paid = try await shop.terminal.get(session)
      #expect(paid.state == .paid && paid.paymentID == "pay-2" && paid.revision == quote.revision + 5)
      for _ in 1...2 { try await service.markExited(session: session, pass: "pass-1") }
      let gone = try await shop.terminal.get(session)
      #expect(gone.state == .exited && gone.revision == quote.revision + 6)
      _ = try await shop.cart.open("next")
      let after = try await service.parties(session: session)
      #expect(after.cart == "cart-1" && after.pairing == nil)
    }
  }

  @Test("a payment that a restart interrupts is still under way, and can be made")
  func restart() async throws {
    let quote = try await withShop(folder, time) { shop in
      let quote = try await shop.terminal.lock("l", shop.pairedCart()).quote
      try await shop.service.startPayment("pay-1", session: quote.sessionID, quoteID: quote.quoteID)
      return quote
    }
    try await withShop(folder, time) { shop in
      let cart = try await shop.terminal.get(quote.sessionID)
      #expect(cart.state == .paying && cart.quote == quote)
      try await shop.service.markPaid("pay-1", session: quote.sessionID)
      let paid = try await shop.terminal.get(quote.sessionID)
      #expect(paid.state == .paid)
    }
  }

  @Test("an expired quote is not payable, and a payment that stops too late leaves the cart open for shopping")
  func late() async throws {
    try await withShop(folder, time) { shop in
      let quote = try await shop.terminal.lock("l", shop.pairedCart()).quote
      let (session, service) = (quote.sessionID, shop.service)
      try await service.startPayment("pay-1", session: session, quoteID: quote.quoteID)
      time.advance(by: .seconds(601))
      try await service.stopPayment("pay-1", session: session)
      let cart = try await shop.terminal.get(session)
      #expect(cart.state == .paired)
      let second = try await shop.terminal.lock("l2", cart).quote
      time.advance(by: .seconds(601))
      let refused = await status {
        try await service.startPayment("pay-2", session: session, quoteID: second.quoteID)
      }
      #expect(refused == .failedPrecondition)
      let third = try await shop.terminal.lock("l3", shop.terminal.get(session))
      #expect(third.cart.state == .locked && third.quote.quoteID != second.quoteID)
    }
  }

  @Test("the goods are told as they are, as they change, and as they were quoted")
  func identifications() async throws {
    try await withShop(folder, time) { shop in
      let cart = try await shop.pairedCart()
      let (told, tell) = AsyncStream<Identification>.makeStream()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await shop.service.followIdentifications { tell.yield($0) } }
        var each = told.makeAsyncIterator()
        let first = await each.next()
        #expect(first?.revision == 3 && first?.lines.count == 1)
        _ = try await shop.cart.scan("gum", cart.sessionID, Code.gum, .ean8)
        let second = await each.next()
        #expect(second?.revision == 4 && second?.total.minorUnits == 228)
        let quote = try await shop.terminal.lock("l", shop.terminal.get(cart.sessionID)).quote
        let third = await each.next()
        #expect(third?.revision == quote.revision && third?.lines.map(SmartcartCartLine.init) == quote.lines)
        group.cancelAll()
      }
    }
  }
}
