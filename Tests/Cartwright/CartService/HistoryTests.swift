import CartwrightCartService
import CartwrightContracts
import GRDB
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("What is kept of sessions that have ended", .timeLimit(.minutes(1)))
struct HistoryTests {
  private static let day = Duration.seconds(24 * 3_600)
  private static let tables = ["change", "scan", "intervention", "pairing", "pairing_code"]

  let folder: TemporaryFolder
  let time = ManualTime()

  init() throws { folder = try TemporaryFolder() }

  /// Lets time pass while the service does its upkeep, and returns when it has done what was due.
  private func pass(_ duration: Duration, in shop: ShopFloor) async throws {
    try await running({ await shop.service.run() }) {
      await time.waitForSleeper(within: .seconds(3_600))
      time.advance(by: duration)
      await time.waitForSleeper(within: .seconds(3_600))
    }
  }

  /// A session with something in every table, which has been closed.
  private func endedSession(_ shop: ShopFloor) async throws -> String {
    let session = try await shop.pairedCart().sessionID
    _ = try await shop.cart.scan("gin", session, Code.gin)
    let stream = ScanStream(try shop.cart, session)
    _ = try await stream.resumed()
    stream.send(.of(1, Code.gum))
    _ = try await stream.acknowledged()
    try await stream.finish()
    _ = try await close(session, shop)
    return session
  }

  private func close(_ session: String, _ shop: ShopFloor) async throws -> SmartcartCart {
    try await shop.cart.closeSession(.with { ($0.requestID, $0.sessionID) = ("close", session) }).cart
  }

  private func rows(of session: String) throws -> [Int] {
    let pool = try DatabasePool(path: folder.file("carts.sqlite"))
    return try pool.read { db in
      try (Self.tables.map { ($0, "session") } + [("session", "id")]).map { table, column in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE \(column) = ?", arguments: [session]) ?? 0
      }
    }
  }

  @Test("all of it for 29 days, and nothing after 31; a session that goes on is kept, however old it is")
  func purged() async throws {
    try await withShop(folder, time) { shop in
      let live = try await shop.client(.cart, "cart-2").open().sessionID
      let ended = try await endedSession(shop)
      let before = try rows(of: ended)
      try await pass(Self.day * 29, in: shop)
      #expect(try rows(of: ended) == before)
      let known = try await shop.staff.get(ended)
      #expect(known.state == .abandoned)
      try await pass(Self.day * 2, in: shop)
      #expect(try rows(of: ended) == [0, 0, 0, 0, 0, 0])
      let gone = await status { _ = try await shop.staff.get(ended) }
      #expect(gone == .notFound)
      let other = try await shop.staff.get(live)
      #expect(other.state == .open)
    }
  }

  @Test(
    "a request that comes again is answered as before for days, and then by the state of its session, not by nothing")
  func requestIDs() async throws {
    try await withShop(folder, time) { shop in
      let session = try await endedSession(shop)
      let first = try await close(session, shop)
      try await pass(Self.day * 3, in: shop)
      let again = try await close(session, shop)
      #expect(again == first)
      try await pass(Self.day * 26, in: shop)
      let late = await status { _ = try await close(session, shop) }
      #expect(late == .failedPrecondition)
    }
  }

  @Test("a store that was made before sessions had an end is brought up to date, and purged as well")
  func migrated() async throws {
    let session = try await withShop(folder, time) { shop in try await endedSession(shop) }
    let pool = try DatabasePool(path: folder.file("carts.sqlite"))
    try await pool.write { db in
      try db.execute(
        sql: """
          DROP INDEX ended_session; DROP INDEX pairing_of_session; ALTER TABLE session DROP COLUMN ended_at;
          DELETE FROM grdb_migrations WHERE identifier = 'ended sessions';
          """)
    }
    try pool.close()
    try await withShop(folder, time) { shop in
      #expect(try rows(of: session).first != 0)
      try await pass(Self.day * 36_500, in: shop)
      #expect(try rows(of: session) == [0, 0, 0, 0, 0, 0])
    }
  }
}
