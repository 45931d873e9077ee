import CartwrightCart
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightRPC

@Suite("A cart", .timeLimit(.minutes(1)))
struct CartDeviceTests {
  let folder: TemporaryFolder
  let floor: CartFloor

  init() throws {
    folder = try TemporaryFolder()
    floor = CartFloor(folder)
  }

  /// Runs a cart until something has happened, and ends it there as a power cut would.
  private func cart(
    _ photos: [String] = [], until happened: () async throws -> Void
  ) async throws {
    try await running({ [floor] in try await floor.cart(photos) }, until: happened)
  }

  private func quantities(_ session: String) async throws -> [String: Int64] {
    let lines = try await floor.standing(session).lines
    return Dictionary(lines.map { ($0.product.name, $0.quantity) }) { $0 + $1 }
  }

  @Test("has its session's request id in the journal before it asks, and asks by it again after it was killed")
  func openingKept() async throws {
    try await floor.open {
      floor.wire.lose("OpenSession")
      await #expect(throws: RPCError.self) { _ = try await floor.cart(firstContact: .zero) }
      #expect(try folder.text(of: "journal").contains("opening"))
      // Another id would be refused: the cart has a session.
      try await cart { _ = try await floor.session() }
      try await cart { try await floor.hasShown(", resumed") }
    }
    let sessions = floor.shown.all.filter { $0.hasPrefix("session ") }.map { $0.prefix { $0 != "," } }
    #expect(sessions.count == 2)
    #expect(Set(sessions).count == 1)
  }

  @Test("that is killed after each scan goes on with the next, and each product is in the cart once")
  func killed() async throws {
    let photos = ["01", "02", "03", "04"]
    try await floor.open {
      for photo in photos { try await cart(photos) { try await floor.hasShown("\(photo)-") } }
      try await cart(photos) { try await floor.hasShown("04-") }
      let quantities = try await quantities(floor.session())
      #expect(quantities == ["Oat drink": 1, "Rye bread": 1, "Chocolate": 1, "Water": 1])
    }
  }

  @Test(
    "whose stream of scans breaks opens it again where it stopped, however much came through",
    arguments: [0, 1, 2, 3])
  func reconnects(_ count: Int) async throws {
    let photos = ["01", "02", "03", "04"]
    try await floor.open {
      floor.wire.lose("StreamScans", after: count)
      try await cart(photos) { try await floor.hasShown("04-") }
      let quantities = try await quantities(floor.session())
      #expect(quantities == ["Oat drink": 1, "Rye bread": 1, "Chocolate": 1, "Water": 1])
    }
    #expect(floor.shown.all.contains { $0.contains("trying again") })
    for photo in photos { #expect(floor.shown.all.count { $0.hasPrefix("\(photo)-") } == 1, "\(photo)") }
  }

  @Test("sends what its journal holds, and what was not read clearly is not added")
  func unconfirmed() async throws {
    try await floor.open {
      let session = try await floor.openSession().sessionID
      try folder.write(journal(session, scans: scan(1, confirmed: false), scan(2, confirmed: true)), to: "journal")
      try await cart { try await floor.hasShown("frame-2: 5060123450019: Oat drink") }
      #expect(
        floor.shown.all.contains("frame-1: 5060123450019: not added: That was not read clearly. Please scan it again."))
      let quantities = try await quantities(session)
      #expect(quantities == ["Oat drink": 1])
    }
  }

  @Test("stops when the server has forgotten scans that it had acknowledged")
  func serverForgot() async throws {
    try await floor.open {
      let session = try await floor.openSession().sessionID
      let journal = journal(session, scans: scan(1, confirmed: true)) + #"{"acknowledged":{"sequence":1}}"#.utf8 + [10]
      try folder.write(journal, to: "journal")
      await #expect(throws: CartError.serverForgot(acknowledged: 1, known: 0)) { _ = try await floor.cart() }
    }
  }

  @Test("asks for payment once for each quote though answers are lost, and is free to go on after a decline")
  func declined() async throws {
    try await floor.open {
      floor.wire.lose("LockCart")
      floor.wire.lose("RequestPayment")
      floor.wire.lose("WatchPayment", after: 1)
      async let end = floor.cart(["01"], checksOut: true)
      try await floor.pair()
      do {
        _ = try await end
        Issue.record("the cart went on as if it were paid")
      } catch let error as CartError {
        #expect(error == .notPaid("cancelled"))
      }
      let cart = try await floor.standing(floor.session())
      #expect(cart.state == .paired)
      #expect(!cart.hasQuote)
    }
    #expect(floor.asked.all.count == 2)
    #expect(Set(floor.asked.all).count == 1)
    #expect(floor.shown.all.contains("payment: declined: the acquirer gives no reason"), "\(floor.shown.all)")
  }

  private func journal(_ session: String, scans: String...) -> [UInt8] {
    let lines = [#"{"opened":{"sessionID":"\#(session)"}}"#] + scans
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// A frame that was looked at and not sent, as a cart that was killed leaves it.
  private func scan(_ sequence: Int, confirmed: Bool) -> String {
    """
    {"looked":{"frame":"frame-\(sequence)","scans":[{"capturedAt":1800000000000000,"frame":"frame-\(sequence)",\
    "isConfirmed":\(confirmed),"quality":9,"sequence":\(sequence),"symbology":\(SmartcartSymbology.ean13.rawValue),\
    "text":"5060123450019"}]}}
    """
  }
}
