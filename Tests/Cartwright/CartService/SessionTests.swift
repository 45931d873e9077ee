import CartwrightContracts
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Sessions and pairings", .timeLimit(.minutes(1)))
struct SessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a cart has one session at a time")
  func oneSession() async throws {
    try await withShop(folder) { shop in
      let cart = try await shop.cart.open()
      #expect(cart.revision == 1 && cart.state == .open && cart.cartID == "cart-1")
      #expect(cart.total == .with { $0.currencyCode = "EUR" })
      let again = try await shop.cart.open()
      #expect(again == cart, "the same request id gets the same answer")
      let second = await status { _ = try await shop.cart.open("another") }
      #expect(second == .failedPrecondition)
      let closed = try await shop.cart.closeSession(.with { ($0.requestID, $0.sessionID) = ("c", cart.sessionID) }).cart
      #expect(closed.state == .abandoned)
      let next = try await shop.cart.open("another")
      #expect(next.sessionID != cart.sessionID)
    }
  }

  @Test("a session is known by its id alone, not by what begins with it")
  func otherName() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      for name in [session + "\u{0}", session + "\u{0}a", "\u{0}" + session, session + " "] {
        let read = await status { _ = try await shop.cart.getCart(.with { $0.sessionID = name }) }
        #expect(read == .notFound)
        let closed = await status {
          _ = try await shop.cart.closeSession(.with { ($0.requestID, $0.sessionID) = ("close", name) })
        }
        #expect(closed == .notFound)
      }
      let cart = try await shop.cart.getCart(.with { $0.sessionID = session }).cart
      #expect(cart.state == .open)
    }
  }

  @Test("a code pairs once, whatever its case and spaces")
  func pairsOnce() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let code = try await shop.cart.code("code", session)
      #expect(code.count == 8)
      let typed = " \(code.lowercased().prefix(4)) \(code.suffix(4))"
      let paired = try await shop.terminal.pair("pair", code: typed)
      #expect(paired.cart.state == .paired && paired.cart.pairingID == paired.pairingID)
      let other = try shop.client(.terminal, "phone-2")
      let used = await status { _ = try await other.pair("pair", code: code) }
      #expect(used == .notFound)
      let replayed = try await shop.terminal.pair("pair", code: typed)
      #expect(replayed.pairingID == paired.pairingID)
      let whilePaired = await status { _ = try await shop.cart.code("code-2", session) }
      #expect(whilePaired == .failedPrecondition)
    }
  }

  @Test("a new code voids the one before, and time voids both")
  func expiry() async throws {
    let time = ManualTime()
    try await withShop(folder, time) { shop in
      let session = try await shop.cart.open().sessionID
      let first = try await shop.cart.code("code-1", session)
      let second = try await shop.cart.code("code-2", session)
      let void = await status { _ = try await shop.terminal.pair("p1", code: first) }
      #expect(void == .notFound)
      time.advance(by: .seconds(301))
      let late = await status { _ = try await shop.terminal.pair("p2", code: second) }
      #expect(late == .notFound)
    }
  }

  @Test("trying codes is stopped, and allowed again later")
  func tooManyWrongCodes() async throws {
    let time = ManualTime()
    try await withShop(folder, time) { shop in
      let session = try await shop.cart.open().sessionID
      for number in 0..<5 {
        let wrong = await status { _ = try await shop.terminal.pair("p\(number)", code: "2222222\(number + 2)") }
        #expect(wrong == .notFound)
      }
      let code = try await shop.cart.code("code", session)
      let stopped = await status { _ = try await shop.terminal.pair("p", code: code) }
      #expect(stopped == .resourceExhausted)
      time.advance(by: .seconds(300))
      let fresh = try await shop.cart.code("code-2", session)
      let paired = try await shop.terminal.pair("p", code: fresh)
      #expect(paired.cart.state == .paired)
    }
  }

  @Test("a terminal is at one cart at a time, and free when it has left")
  func oneCart() async throws {
    try await withShop(folder) { shop in
      let cart = try await shop.pairedCart()
      let other = try shop.client(.cart, "cart-2")
      let session = try await other.open().sessionID
      let code = try await other.code("code", session)
      let both = await status { _ = try await shop.terminal.pair("p2", code: code) }
      #expect(both == .failedPrecondition)
      let left = try await shop.terminal.unpair(.with { ($0.requestID, $0.sessionID) = ("u", cart.sessionID) }).cart
      #expect(left.state == .open && left.pairingID.isEmpty)
      let paired = try await shop.terminal.pair("p3", code: code)
      #expect(paired.cart.sessionID == session)
      let again = try await shop.terminal.unpair(.with { ($0.requestID, $0.sessionID) = ("u", cart.sessionID) }).cart
      #expect(again == left, "a repeated request is answered though the terminal has left")
    }
  }

  @Test("nobody sees or changes a cart that is not theirs")
  func strangers() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.pairedCart().sessionID
      let strangers = [
        try shop.client(.cart, "cart-2"), try shop.client(.terminal, "phone-2"), try shop.client(.gate, "gate-1"),
      ]
      for stranger in strangers {
        let seen = await status { _ = try await stranger.get(session) }
        #expect(seen == .permissionDenied)
        let watched = await status { for try await _ in stranger.watch(session) {} }
        #expect(watched == .permissionDenied)
        let locked = await status { _ = try await stranger.lock("l", .with { $0.sessionID = session }) }
        #expect(locked == .permissionDenied)
      }
      let scanned = await status { _ = try await shop.terminal.scan("s", session, Code.pen) }
      #expect(scanned == .permissionDenied, "a terminal does not scan")
      let missing = await status { _ = try await shop.staff.get("session-none") }
      #expect(missing == .notFound)
    }
  }

  @Test("a malformed key is named")
  func wrongKey() async throws {
    try await withShop(folder) { shop in
      let request = SmartcartPairTerminalRequest.with { ($0.requestID, $0.code) = ("p", "22222222") }
      let error = await #expect(throws: RPCError.self) { _ = try await shop.terminal.pairTerminal(request) }
      #expect(error?.invalidFields == ["terminal_key.key_id"])
    }
  }
}
