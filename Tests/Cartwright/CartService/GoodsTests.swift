import CartwrightContracts
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Goods of a cart", .timeLimit(.minutes(1)))
struct GoodsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a scan is answered with the line, the total and a sentence")
  func scans() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let first = try await shop.cart.scan("1", session, Code.pen)
      #expect(first.outcome == .added && first.revision == 2 && first.total.minorUnits == 129)
      #expect(first.message == "Pen added, 1.29 EUR. Total: 1.29 EUR.")
      let second = try await shop.cart.scan("2", session, Code.pen)
      #expect(second.line.lineID == first.line.lineID && second.line.quantity == 2)
      let gum = try await shop.cart.scan("3", session, Code.gum, .ean8)
      #expect(gum.line.lineID != first.line.lineID && gum.total.minorUnits == 357)
      let bananas = try await shop.cart.scan("4", session, "4011", .keyed)
      #expect(bananas.outcome == .addedAwaitingWeight && bananas.line.measure == nil)
    }
  }

  @Test(
    "a scan that adds nothing says why, and changes nothing",
    arguments: [
      ("5060123450019", SmartcartSymbology.ean13, true, SmartcartScanOutcome.unknownCode),
      ("4006381333932", .ean13, true, .wrongCheckDigit), ("4006381333931", .ean13, false, .unconfirmed),
      ("hello", .qr, true, .notAProductCode), ("", .ean13, true, .notAProductCode),
      (String(repeating: "9", count: 5_000), .ean13, true, .notAProductCode),
    ])
  func addsNothing(text: String, symbology: SmartcartSymbology, confirmed: Bool, outcome: SmartcartScanOutcome)
    async throws
  {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let result = try await shop.cart.scan("1", session, text, symbology, confirmed: confirmed)
      #expect(result.outcome == outcome)
      #expect(result.revision == 1 && !result.hasLine)
      #expect(result.message.hasSuffix(".") && result.message.count < 200)
    }
  }

  @Test("a request that is sent again is answered again, and another one with its id refused")
  func idempotent() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let first = try await shop.cart.scan("same", session, Code.pen)
      let again = try await shop.cart.scan("same", session, Code.pen)
      #expect(again == first)
      let cart = try await shop.cart.get(session)
      #expect(cart.revision == 2 && cart.lines.count == 1 && cart.lines.first?.quantity == 1)
      let other = await status { _ = try await shop.cart.scan("same", session, Code.gum) }
      #expect(other == .alreadyExists)
    }
  }

  @Test("a decision on another revision is refused")
  func staleRevision() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let line = try await shop.cart.scan("1", session, Code.pen).line
      let set = SmartcartSetQuantityRequest.with {
        ($0.requestID, $0.sessionID, $0.expectedRevision) = ("q", session, 1)
        ($0.lineID, $0.quantity) = (line.lineID, 3)
      }
      let stale = await status { _ = try await shop.cart.setQuantity(set) }
      #expect(stale == .aborted)
      var fresh = set
      fresh.expectedRevision = 2
      let cart = try await shop.cart.setQuantity(fresh).cart
      #expect(cart.total.minorUnits == 387, "a refused request does not use its id up")
    }
  }

  @Test("produce is added by its code and weighed")
  func produce() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let added = try await shop.cart.addByPlu(
        .with { ($0.requestID, $0.sessionID, $0.plu, $0.grams) = ("1", session, "4011", 1_500) })
      #expect(added.line.grams == 1_500 && added.line.amount.minorUnits == 299)
      let weighed = try await shop.cart.reportWeight(
        .with { ($0.requestID, $0.sessionID, $0.lineID, $0.grams) = ("2", session, added.line.lineID, 1_000) })
      #expect(weighed.cart.total.minorUnits == 199)
      let pieces = await #expect(throws: RPCError.self) {
        _ = try await shop.cart.addByPlu(
          .with { ($0.requestID, $0.sessionID, $0.plu, $0.quantity) = ("3", session, "4011", 2) })
      }
      #expect(pieces?.code == .invalidArgument && pieces?.invalidFields == ["quantity"])
      let unknown = await status {
        _ = try await shop.cart.addByPlu(.with { ($0.requestID, $0.sessionID, $0.plu) = ("4", session, "4999") })
      }
      #expect(unknown == .notFound)
      let noCode = await #expect(throws: RPCError.self) {
        _ = try await shop.cart.addByPlu(.with { ($0.requestID, $0.sessionID, $0.plu) = ("5", session, "12") })
      }
      #expect(noCode?.invalidFields == ["plu"])
    }
  }

  @Test("a weight that disagrees with the goods calls staff, once; what they approve of calls them no more")
  func weightMismatch() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      _ = try await shop.cart.addByPlu(
        .with { ($0.requestID, $0.sessionID, $0.plu, $0.grams) = ("1", session, "4011", 1_000) })
      func weigh(_ request: String, _ grams: Int64) async throws -> SmartcartCart {
        try await shop.cart.reportWeight(
          .with { ($0.requestID, $0.sessionID, $0.grams) = (request, session, grams) }
        ).cart
      }
      #expect(try await weigh("2", 1_040).openInterventions.isEmpty)
      let heavy = try await weigh("3", 1_900)
      #expect(heavy.openInterventions.map(\.kind) == [.weightMismatch] && heavy.reportedGrams == 1_900)
      let heavier = try await weigh("4", 1_950)
      #expect(heavier.openInterventions.count == 1)
      let id = try #require(heavier.openInterventions.first?.interventionID)
      _ = try await shop.staff.resolveIntervention(
        .with { ($0.requestID, $0.interventionID, $0.outcome) = ("5", id, .approved) })
      #expect(try await weigh("6", 1_950).openInterventions.isEmpty)
      _ = try await shop.cart.addByPlu(
        .with { ($0.requestID, $0.sessionID, $0.plu, $0.grams) = ("7", session, "4011", 500) })
      #expect(try await weigh("8", 2_440).openInterventions.isEmpty)
      #expect(try await weigh("9", 1_500).openInterventions.count == 1)
    }
  }

  @Test("age-restricted goods hold the cart until staff have looked")
  func ageCheck() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.pairedCart().sessionID
      let gin = try await shop.cart.scan("gin", session, Code.gin)
      #expect(gin.outcome == .addedAgeRestricted)
      let held = try await shop.terminal.get(session)
      let locked = await status { _ = try await shop.terminal.lock("l", held) }
      #expect(held.state == .held && locked == .failedPrecondition)
      let waiting = try await shop.staff.listInterventions(SmartcartListInterventionsRequest()).interventions
      #expect(waiting.map(\.lineID) == [gin.line.lineID] && waiting.first == held.openInterventions.first)
      let id = try #require(waiting.first?.interventionID)
      func resolve(_ client: CartClient, _ request: String) async throws -> SmartcartResolveInterventionResponse {
        try await client.resolveIntervention(
          .with { ($0.requestID, $0.interventionID, $0.outcome) = (request, id, .approved) })
      }
      let shopper = await status { _ = try await resolve(shop.terminal, "r") }
      #expect(shopper == .permissionDenied)
      let resolved = try await resolve(shop.staff, "r")
      #expect(resolved.intervention.outcome == .approved && resolved.cart.state == .paired)
      let twice = await status { _ = try await resolve(shop.staff, "r2") }
      #expect(twice == .failedPrecondition)
      #expect(try await shop.staff.listInterventions(SmartcartListInterventionsRequest()).interventions.isEmpty)
      let closed = try await shop.staff.listInterventions(.with { $0.includeClosed = true }).interventions
      #expect(closed == [resolved.intervention])
    }
  }

  @Test("what waits for staff goes with the session, and is listed in pages")
  func withdrawn() async throws {
    try await withShop(folder) { shop in
      var sessions: [String] = []
      for number in 0..<3 {
        let cart = try shop.client(.cart, "cart-\(number)")
        let session = try await cart.open().sessionID
        _ = try await cart.scan("gin", session, Code.gin)
        sessions.append(session)
      }
      let first = try await shop.staff.listInterventions(.with { $0.pageSize = 2 })
      let rest = try await shop.staff.listInterventions(
        .with { ($0.pageSize, $0.pageToken) = (2, first.nextPageToken) })
      #expect((first.interventions + rest.interventions).map(\.sessionID) == sessions)
      #expect(!first.nextPageToken.isEmpty && rest.nextPageToken.isEmpty)
      let gone = sessions[1]
      _ = try await shop.staff.closeSession(.with { ($0.requestID, $0.sessionID) = ("c", gone) })
      let waiting = try await shop.staff.listInterventions(SmartcartListInterventionsRequest()).interventions
      #expect(waiting.map(\.sessionID) == [sessions[0], sessions[2]])
      let closed = try await shop.staff.listInterventions(
        .with { ($0.sessionID, $0.includeClosed) = (gone, true) })
      #expect(closed.interventions.map(\.outcome) == [.withdrawn])
      let wrong = await #expect(throws: RPCError.self) {
        _ = try await shop.staff.listInterventions(.with { $0.pageToken = "x" })
      }
      #expect(wrong?.invalidFields == ["page_token"])
    }
  }
}
