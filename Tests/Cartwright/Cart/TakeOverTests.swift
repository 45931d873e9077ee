import CartwrightCart
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("A cart that takes a session over", .timeLimit(.minutes(1)))
struct TakeOverTests {
  private static let codes = ["42123453", "071234500109", "42123453", "071234500109", "42123453"]

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("adds its scans to those of the journal before it, though it can send none for a while, or is killed first")
  func addsToOthers() async throws {
    try await withCartShop(folder) { shop in
      let session = try await shop.openSession(scanning: Self.codes)
      try CartJournal(folder.file("journal")).takeOver(session)
      shop.break(streams: 3)
      try await shop.cart(["01-oat-drink.png", "02-rye-bread.png"]) {
        try await shop.hasShown("01-oat-drink.png: 5060123450019: Oat drink")
        try await shop.hasShown("02-rye-bread.png: 4012345670110: Rye bread")
      }
      #expect(try await shop.quantities(session) == ["Chocolate": 3, "Water": 2, "Oat drink": 1, "Rye bread": 1])
    }
  }

  @Test("that was taken over itself names the scans that it cannot tell were billed")
  func takenOver() async throws {
    try await withCartShop(folder) { shop in
      let session = try await shop.openSession(scanning: Self.codes)
      let scan = """
        {"capturedAt":1800000000000000,"frame":"a.png","isConfirmed":true,"quality":9,"sequence":2,\
        "symbology":\(SmartcartSymbology.ean13.rawValue),"text":"5060123450019"}
        """
      try folder.write(
        """
        {"opened":{"sessionID":"\(session)"}}
        {"acknowledged":{"sequence":1}}
        {"looked":{"frame":"a.png","scans":[\(scan)]}}

        """.utf8, to: "journal")
      try await shop.cart(["02-rye-bread.png"]) {
        try await shop.hasShown("a.png: 5060123450019: another cart has scanned meanwhile")
        try await shop.hasShown("02-rye-bread.png: 4012345670110: Rye bread")
      }
      #expect(try await shop.quantities(session) == ["Chocolate": 3, "Water": 2, "Rye bread": 1])
    }
  }

  @Test(
    "and any other answers a line that is not there in words, whatever its number",
    arguments: [Int.min, -1, 0, 6, Int.max])
  func noSuchLine(_ number: Int) async throws {
    try await withCartShop(folder) { shop in
      let session = try await shop.openSession(scanning: Self.codes)
      try CartJournal(folder.file("journal")).takeOver(session)
      try await shop.cart([], typing: "remove \(number)") { try await shop.hasShown("there is no line \(number)") }
    }
  }
}
