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
  }
}
