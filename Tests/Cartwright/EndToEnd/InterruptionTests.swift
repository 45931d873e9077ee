import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Processes that are killed, and go on.
  @Suite("Interruptions, end to end", .timeLimit(.minutes(3)))
  struct InterruptionTests {
    /// What the photos of these tests cost.
    private static let total = "16.99 EUR"
    private static let beginnings = ["01", "02", "03", "04", "05", "06", "08", "09", "10", "11"]

    @Test("a cart that is killed again and again in mid-shop loses no scan and doubles none")
    func killedCart() async throws {
      let shop = try await Shop(TemporaryFolder())
      let photos = try shop.workshop.photos(Self.beginnings)
      var cart = try shop.cart(photos, "--pace", "0.1")
      let terminal = try shop.terminal("--pay")
      let session = try await cart.session()
      for name in ["01-oat-drink.png", "03-dark-chocolate.png", "05-coffee-and-filters.png", "09-imported-tea.png"] {
        _ = try await cart.line(containing: name)
        try await cart.killNow()
        cart = try shop.cart(photos, "--pace", "0.1", "--checkout", "--until", "paid")
        let resumed = try await cart.line(containing: "session session-")
        #expect(resumed == "session \(session), resumed")
      }
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.text.contains("paid \(Self.total) with"), "\(paid.text)")
      let end = try await cart.ending()
      #expect(end.status == 0, "\(end.text)")
    }

    enum End: String, CaseIterable {
      case killed
      case toldToStop
    }

    @Test(
      "servers that end in mid-shop and start again lose nothing; cart and terminal go on by themselves",
      arguments: End.allCases)
    func restartedServers(_ end: End) async throws {
      let workshop = try TemporaryFolder()
      var shop = try await Shop(workshop)
      let cart = try shop.cart(
        try workshop.photos(Self.beginnings), "--pace", "0.1", "--checkout", "--until", "paid")
      let terminal = try shop.terminal("--pay")
      _ = try await terminal.line(containing: "paired with cart")
      for name in ["02-rye-bread.png", "05-coffee-and-filters.png", "10-tomato-soup.png"] {
        _ = try await cart.line(containing: name)
        try await shop.stop(end == .killed)
        shop = try await Shop(workshop, at: shop.addresses)
      }
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.text.contains("paid \(Self.total) with"), "\(paid.text)")
      let changes = paid.lines.filter { $0.hasPrefix("added ") || $0.hasPrefix("now ") }
      #expect(Set(changes).count == changes.count, "a change was told twice: \(changes)")
      #expect(changes.last?.hasSuffix("total \(Self.total)") == true)
      let last = try await cart.ending()
      #expect(last.status == 0, "\(last.text)")
    }

    @Test("a terminal that is killed while it pays goes on, and pays once")
    func killedTerminal() async throws {
      let shop = try await Shop(TemporaryFolder())
      let cart = try shop.cart(try shop.workshop.photos(["01", "02"]), "--checkout", "--until", "paid")
      let first = try shop.terminal("--pay", "--token", "tok_slow_2s")
      _ = try await first.line(containing: "paying, attempt 1")
      try await first.killNow()
      let second = try shop.terminal("--pay", "--token", "tok_slow_2s")
      let paid = try await second.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.text.contains("still paired"))
      #expect(paid.text.contains("paid 4.08 EUR with"))
      let end = try await cart.ending()
      #expect(end.status == 0, "\(end.text)")
      #expect(end.lines.filter { $0.contains("authorised") }.count == 1)
    }
  }
}

extension Shop {
  /// Ends the servers, as a power cut would or as they should be.
  fileprivate func stop(_ abruptly: Bool) async throws {
    if abruptly { return try await process.killNow() }
    process.terminate()
    let end = try await process.ending()
    #expect(end.status == 0)
  }
}
