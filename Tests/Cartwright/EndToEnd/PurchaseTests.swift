import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Each party a process of its own, on loopback.
  @Suite("A purchase, end to end", .timeLimit(.minutes(3)))
  struct PurchaseTests {
    @Test("goes from photos to an open gate, and the pass works once")
    func whole() async throws {
      let shop = try await Shop(TemporaryFolder())
      let cart = try shop.cart(Executable.photos, "--checkout")
      let terminal = try shop.terminal("--pay")
      _ = try await cart.line(containing: "held for staff")
      let session = try await cart.session()

      let before = try await shop.gate("--session", session)
      #expect(before.status == 2)
      #expect(before.text.contains("unpaid"))
      #expect(before.text.contains("2 x Oat drink, 1 l"))

      let waiting = try await shop.staff("list")
      let intervention = try #require(waiting.lines.first?.split(separator: " ").first)
      let approval = try await shop.staff("approve", String(intervention))
      #expect(approval.status == 0)

      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.lines.contains { $0.contains("paid 23.98 EUR with Visa ending in 4242") })
      let open = try await shop.gate("--pass-file", shop.workshop.file("pass"), "--json")
      #expect(open.status == 0)
      #expect(open.text.contains("\"decision\":\"open\""))
      let again = try await shop.gate("--pass-file", shop.workshop.file("pass"))
      #expect(again.status == 3)
      #expect(again.text.contains("used before"))

      let left = try await cart.ending()
      #expect(left.status == 0, "\(left.text)")
      #expect(left.lines.contains { $0.contains("08-empty-shelf.png: no barcode found") })
      #expect(left.lines.contains { $0.contains("4891234560073: not added") })
      #expect(left.lines.last == "the gate has let the cart out")

      shop.process.terminate()
      let end = try await shop.process.ending()
      #expect(end.status == 0)
    }

    @Test("is paid by the next instrument after a decline")
    func decline() async throws {
      let shop = try await Shop(TemporaryFolder())
      let photos = try shop.workshop.photos(["01"])
      let cart = try shop.cart(photos, "--checkout", "--until", "paid")
      let terminal = try shop.terminal("--pay", "--token", "tok_decline_insufficient", "--token", "tok_visa")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.text.contains("declined (Visa ending in 4242): there is not enough money"))
      #expect(paid.text.contains("paying, attempt 2"))
      let end = try await cart.ending()
      #expect(end.status == 0)
    }

    @Test("that is declined to the last stays unpaid, and both devices say so")
    func declinedToTheLast() async throws {
      let shop = try await Shop(TemporaryFolder())
      let photos = try shop.workshop.photos(["01"])
      let cart = try shop.cart(photos, "--checkout")
      let terminal = try shop.terminal("--pay", "--token", "tok_decline_fraud")
      let unpaid = try await terminal.ending()
      #expect(unpaid.status == 1)
      #expect(unpaid.text.contains("not paid"))
      let end = try await cart.ending()
      #expect(end.status == 1)
      let gate = try await shop.gate("--session", try await cart.session())
      #expect(gate.status == 2)
    }

    @Test("is completed though the acquirer's answer was lost")
    func lostReply() async throws {
      let shop = try await Shop(TemporaryFolder())
      let cart = try shop.cart(try shop.workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try shop.terminal("--pay", "--token", "tok_lost_reply")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      let end = try await cart.ending()
      #expect(end.status == 0)
    }

    @Test("asks its owner, who may say no; the shopper goes on shopping, checks out again and says yes")
    func askedTwice() async throws {
      let shop = try await Shop(TemporaryFolder())
      let cart = try shop.cart(try shop.workshop.photos(["01"]), "--until", "paid")
      let terminal = try shop.terminal()
      _ = try await cart.line(containing: "Oat drink, 1 l")
      _ = try await terminal.line(containing: "added Oat drink")
      try cart.type("checkout")
      _ = try await terminal.line(containing: "pay? (y/n)")
      try terminal.type("n")
      _ = try await cart.line(containing: "unlocked")
      try cart.type("plu 4011 500g")
      _ = try await cart.line(containing: "500 g Bananas")
      let said = terminal.lines.count
      try cart.type("checkout")
      _ = try await terminal.line(containing: "pay? (y/n)", after: said)
      try terminal.type("y")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.text.contains("paid 3.09 EUR"))
      let end = try await cart.ending()
      #expect(end.status == 0)
    }

    @Test("works with each server in a process of its own")
    func apart() async throws {
      let servers = try await ServersApart(TemporaryFolder())
      let cart = try servers.cart(try servers.workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try servers.terminal("--pay")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      let end = try await cart.ending()
      #expect(end.status == 0, "\(end.text)")
    }
  }
}
