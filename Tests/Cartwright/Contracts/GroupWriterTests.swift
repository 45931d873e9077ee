import CartwrightContracts
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing
import WireTestSupport
import WrightRPC

@Suite("Writing in groups", .timeLimit(.minutes(1)))
struct GroupWriterTests {
  /// What the writes of one transaction see: the sum of those before.
  struct Sum {
    let db: Database
    var total = 0

    mutating func add(_ number: Int) throws -> Int {
      try db.execute(sql: "INSERT INTO number VALUES (?)", arguments: [number])
      total += number
      return total
    }
  }

  private struct Refused: Error {}

  let folder: TemporaryFolder
  let pool: DatabasePool
  let writer: GroupWriter<Sum>
  let committed = Heard<Int>()
  let failures = Heard<Int>()

  init() throws {
    let folder = try TemporaryFolder()
    let pool = try DatabasePool(path: folder.file("numbers.sqlite"))
    try pool.write { try $0.execute(sql: "CREATE TABLE number (value INTEGER NOT NULL UNIQUE) STRICT") }
    (self.folder, self.pool) = (folder, pool)
    writer = GroupWriter(
      pool, begin: { Sum(db: $0) }, committed: { [committed] in committed.add($0.total) },
      failed: { [failures] _, writes in
        failures.add(writes)
        return RPCError.lost
      })
  }

  private func numbers() throws -> [Int] {
    try pool.read { try Int.fetchAll($0, sql: "SELECT value FROM number ORDER BY rowid") }
  }

  /// Enters writes while another one is under way, which ends after that.
  private func behindAnother<Tickets>(_ enter: () -> Tickets) async throws -> Tickets {
    let gate = DispatchSemaphore(value: 0)
    let begun = Event<Void>()
    let first = writer.enter { sum in
      begun.happen()
      gate.wait()
      return sum.total
    }
    await begun.value
    let tickets = enter()
    gate.signal()
    _ = try await first.value
    return tickets
  }

  /// Enters writes that all come to stand in one transaction, behind one that has begun.
  private func together(
    _ works: [@Sendable (inout Sum) throws -> Int]
  ) async throws -> [Result<Int, any Error>] {
    let tickets = try await behindAnother { works.map { writer.enter($0) } }
    var results: [Result<Int, any Error>] = []
    for ticket in tickets {
      do { results.append(.success(try await ticket.value)) } catch { results.append(.failure(error)) }
    }
    return results
  }

  @Test("writes that wait share a transaction, each sees those before it, and one that throws takes nothing with it")
  func group() async throws {
    let results = try await together([
      { try $0.add(1) },
      { sum in
        _ = try sum.add(2)
        throw Refused()
      },
      { try $0.add(1) },
      { try $0.add(4) },
    ])
    #expect(try results[0].get() == 1)
    #expect(throws: Refused.self) { try results[1].get() }
    #expect(throws: DatabaseError.self) { try results[2].get() }
    #expect(try results[3].get() == 5)
    #expect(try numbers() == [1, 4])
    #expect(committed.all == [0, 5])
  }

  @Test("when the store itself fails nothing of the transaction is written, and every writer is told")
  func storeFails() async throws {
    let results = try await together([
      { try $0.add(1) },
      { _ in throw DatabaseError(resultCode: .SQLITE_FULL) },
      { try $0.add(3) },
    ])
    for result in results { #expect(throws: RPCError.self) { try result.get() } }
    #expect(try numbers() == [])
    #expect(failures.all == [3])
    let next = try await writer.write { try $0.add(7) }
    #expect(next == 7)
  }

  @Test("a writer is answered after its change was made known")
  func order() async throws {
    for number in 1...20 {
      _ = try await writer.write { try $0.add(number) }
      #expect(committed.all.last == number)
    }
  }

  @Test("more than may wait is refused, and what waits is written")
  func limit() async throws {
    let tickets = try await behindAnother {
      (0...GroupWriter<Sum>.waitingLimit).map { _ in writer.enter { $0.total } }
    }
    let refused = await #expect(throws: RPCError.self) { _ = try await tickets.last?.value }
    #expect(refused?.code == .unavailable)
    for ticket in tickets.dropLast() { _ = try await ticket.value }
  }
}
