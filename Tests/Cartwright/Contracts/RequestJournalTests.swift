import CartwrightContracts
import GRDB
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC

@Suite("The journal of requests")
struct RequestJournalTests {
  private let folder: TemporaryFolder
  private let pool: DatabasePool
  private let start = WallTime(seconds: 1_000_000)

  init() throws {
    folder = try TemporaryFolder()
    var migrator = DatabaseMigrator()
    RequestJournal.register(in: &migrator)
    pool = try Store.open(folder.file("a.sqlite"), kind: 1, migrator: migrator)
  }

  private func request(_ id: String = "r1", session: String = "s1", cart: String = "c1") throws -> JournaledRequest {
    let caller = try #require(Caller(role: .cart, name: cart))
    let body = SmartcartUnpairRequest.with { ($0.requestID, $0.sessionID) = (id, session) }
    return try JournaledRequest(caller: caller, id: id, method: "m", body: body)
  }

  private func answer(_ request: JournaledRequest, _ code: String, at time: WallTime? = nil) throws -> String {
    try pool.write { db in
      try RequestJournal.once(request, at: time ?? start, in: db) { _ in
        SmartcartIssuePairingCodeResponse.with { $0.code = code }
      }.code
    }
  }

  @Test("the same request again gets the first reply")
  func replays() throws {
    #expect(try answer(request(), "first") == "first")
    #expect(try answer(request(), "second") == "first")
  }

  @Test("the id of another request is refused")
  func reused() throws {
    _ = try answer(request(), "first")
    let error = #expect(throws: RPCError.self) { _ = try answer(request(session: "s2"), "second") }
    #expect(error?.code == .alreadyExists)
  }

  @Test("callers do not share ids")
  func perCaller() throws {
    _ = try answer(request(), "first")
    #expect(try answer(request(cart: "c2"), "second") == "second")
  }

  @Test("a request that failed is done anew")
  func failures() throws {
    #expect(throws: RPCError.self) {
      _ = try pool.write { db in
        try RequestJournal.once(request(), at: start, in: db) { _ -> SmartcartUnpairResponse in
          throw RPCError(code: .failedPrecondition, message: "not now")
        }
      }
    }
    #expect(try answer(request(), "second") == "second")
  }

  @Test("old requests are forgotten, younger ones kept")
  func purges() throws {
    _ = try answer(request("old"), "first")
    let later = start.advanced(by: RequestJournal.retention + .seconds(1))
    _ = try answer(request("young"), "first", at: later)
    #expect(try pool.write { try RequestJournal.purge(at: later, in: $0) } == 1)
    #expect(try answer(request("old"), "second") == "second")
    #expect(try answer(request("young"), "second") == "first")
  }

  @Test("ids must be visible ASCII", arguments: ["", "a b", "ä", String(repeating: "x", count: 65), "a\u{0}"])
  func wrongIDs(id: String) throws {
    let error = #expect(throws: RPCError.self) { _ = try request(id) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.invalidFields == ["request_id"])
  }
}
