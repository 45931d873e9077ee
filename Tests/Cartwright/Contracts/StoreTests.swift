import CartwrightContracts
import Foundation
import GRDB
import TestSupport
import Testing
import WrightRPC

@Suite("Opening a store")
struct StoreTests {
  private static let kind: Int32 = 0x5343_0001
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func migrator(_ names: String...) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for name in names {
      migrator.registerMigration(name) { try $0.execute(sql: "CREATE TABLE \(name) (id INTEGER PRIMARY KEY)") }
    }
    return migrator
  }

  private func open(_ path: String, _ migrator: DatabaseMigrator? = nil) throws -> DatabasePool {
    try Store.open(path, kind: Self.kind, migrator: migrator ?? self.migrator("shelf"))
  }

  @Test("a new store is made, and opens again with what was written")
  func reopens() throws {
    let path = folder.file("a.sqlite")
    try open(path).write { try $0.execute(sql: "INSERT INTO shelf VALUES (7)") }
    let found = try open(path).read { try Int.fetchOne($0, sql: "SELECT id FROM shelf") }
    #expect(found == 7)
  }

  @Test("commits are on disk before they count")
  func synchronous() throws {
    let pool = try open(folder.file("a.sqlite"))
    let (synchronous, journal) = try pool.writeWithoutTransaction { db in
      (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
    }
    #expect(synchronous == 2)
    #expect(journal == "wal")
  }

  @Test("a text file is told from a store")
  func textFile() throws {
    let path = try folder.write(Array(String(repeating: "not a database\n", count: 100).utf8), to: "a.sqlite")
    #expect(throws: StoreError.notADatabase(path: path)) { _ = try open(path) }
    let kept = try Data(contentsOf: URL(filePath: path))
    #expect(kept.count == 1_500, "the file is left as it was")
  }

  @Test("a damaged store is refused with its name and what to do")
  func damaged() throws {
    let path = folder.file("a.sqlite")
    do {
      let pool = try open(path)
      try pool.write { db in
        for id in 1...5_000 { try db.execute(sql: "INSERT INTO shelf VALUES (?)", arguments: [id]) }
      }
      _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try pool.close()
    }
    var bytes = Array(try Data(contentsOf: URL(filePath: path)))
    for at in 4_096..<bytes.count { bytes[at] = UInt8(truncatingIfNeeded: at &* 31) }
    _ = try folder.write(bytes, to: "a.sqlite")
    let error = #expect(throws: StoreError.self) { _ = try open(path) }
    guard case .corrupt(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("backup") == true)
  }

  @Test("another program's file is refused")
  func foreign() throws {
    let path = folder.file("a.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (id INTEGER)") }
    #expect(throws: StoreError.foreign(path: path)) { _ = try open(path) }
    let service = folder.file("b.sqlite")
    _ = try Store.open(service, kind: Self.kind + 1, migrator: migrator("shelf"))
    #expect(throws: StoreError.foreign(path: service)) { _ = try open(service) }
  }

  @Test("a store of a newer version is refused")
  func newer() throws {
    let path = folder.file("a.sqlite")
    _ = try open(path, migrator("shelf", "trolley"))
    #expect(throws: StoreError.newer(path: path)) { _ = try open(path) }
  }

  @Test("a folder that is not there is told")
  func missingFolder() throws {
    let error = #expect(throws: StoreError.self) { _ = try open(folder.file("no/such/a.sqlite")) }
    #expect(error?.description.contains("folder exists") == true)
  }

  @Test("a full disk is a matter of trying again, and a broken rule is not")
  func statuses() async throws {
    let store = try DatabaseQueue(path: folder.file("a.sqlite"))
    try await store.write { db in try db.execute(sql: "CREATE TABLE shelf (id INTEGER PRIMARY KEY, goods BLOB)") }
    func status(_ sql: String) async -> StatusCode? {
      do {
        try await store.write { db in try db.execute(sql: sql) }
        return nil
      } catch {
        return RPCError(mapping: error).code
      }
    }
    try await store.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 3") }
    let full = await status("INSERT INTO shelf VALUES (1, zeroblob(100000))")
    #expect(full == .unavailable)
    let first = await status("INSERT INTO shelf VALUES (1, 'bread')")
    let second = await status("INSERT INTO shelf VALUES (1, 'milk')")
    #expect(first == nil && second == .unknown)
  }
}
