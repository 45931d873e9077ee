import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// What those who keep the shop do.
  @Suite("Shopkeeping, end to end", .timeLimit(.minutes(2)))
  struct ShopkeepingTests {
    let workshop: TemporaryFolder

    init() throws { workshop = try TemporaryFolder() }

    @Test("a catalogue in a currency that is not the shop's is refused, since nothing of it could be bought")
    func foreignCurrency() async throws {
      try workshop.write(
        """
        code,name,price,currency,unit,minimum_age
        5060123450019,Oat drink,2.19,GBP,each,

        """.utf8, to: "pounds.csv")
      let end = try await Party("catalog", "import", "pounds.csv", "--data", "shop", folder: workshop.path).ending()
      #expect(end.status == 1)
      #expect(end.text.contains("line 2, currency"), "\(end.text)")
    }

    @Test("staff give a shopper who has paid another pass, which opens the gate in place of the first")
    func anotherPass() async throws {
      let shop = try await Shop(workshop)
      let cart = try shop.cart(try workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try shop.terminal("--pay")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      let session = try await cart.session()
      let issued = try await Party(
        "staff", "pass", session, "--settlement", shop.addresses.settlement, folder: workshop.path
      ).ending()
      try #require(issued.status == 0, "\(issued.text)")
      let first = try await shop.gate("--pass-file", workshop.file("pass"))
      #expect(first.status == 3)
      let second = try await shop.gate("--pass", issued.lines[0])
      #expect(second.status == 0, "\(second.text)")
    }
  }
}
