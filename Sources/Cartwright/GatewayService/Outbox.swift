internal import CartwrightContracts
internal import Foundation
internal import GRDB

/// Words to others, kept until they are acknowledged: rows of `outbox`.
enum Outbox {
  enum Kind: String, Sendable, CaseIterable {
    /// To the second server: the goods of a session. The latest alone matter.
    case identification
    /// To the second server: a payment is complete.
    case completion
    /// To the cart: a payment came to nothing for now.
    case stopPayment
    /// To the cart: its goods are paid.
    case markPaid
    /// To the cart: the gate let it out.
    case markExited
  }

  /// One word.
  struct Letter: Sendable {
    let id: Int64
    let kind: Kind
    /// The payment, or the session.
    let subject: String
    let body: [UInt8]
    let failures: Int
  }

  /// How many letters of a kind are under way at once.
  static let batch = 64

  /// Puts a word in; one of the same kind about the same subject is replaced.
  static func put(_ kind: Kind, _ subject: String, _ body: [UInt8] = [], in db: Database) throws {
    try remove(kind, subject, in: db)
    try db.cachedStatement(sql: "INSERT INTO outbox (kind, subject_id, body) VALUES (?, ?, ?)")
      .execute(arguments: [kind.rawValue, subject, Data(body)])
  }

  static func remove(_ kind: Kind, _ subject: String, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM outbox WHERE kind = ? AND subject_id = ?")
      .execute(arguments: [kind.rawValue, subject])
  }

  /// Those that are due, and those that cannot be due so late: the clock has been set back since.
  static func due(
    _ kind: Kind, at now: WallTime, orAfter latest: WallTime, in db: Database
  ) throws -> [Letter] {
    let sql = """
      SELECT * FROM outbox WHERE kind = ? AND (due_at <= ? OR due_at > ?) ORDER BY due_at, id LIMIT \(batch)
      """
    let arguments: StatementArguments = [kind.rawValue, now.microseconds, latest.microseconds]
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      Letter(
        id: row["id"], kind: kind, subject: row["subject_id"], body: Array(row["body"] as Data),
        failures: row["failures"])
    }
  }

  /// When the first one is due, if there is any.
  static func firstDue(_ kind: Kind, in db: Database) throws -> WallTime? {
    let statement = try db.cachedStatement(sql: "SELECT min(due_at) FROM outbox WHERE kind = ?")
    return try Int64.fetchOne(statement, arguments: [kind.rawValue]).map { WallTime(microseconds: $0) }
  }

  static func exists(_ letter: Letter, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM outbox WHERE id = ?)")
    return try Bool.fetchOne(statement, arguments: [letter.id]) ?? false
  }

  static func acknowledge(_ letter: Letter, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM outbox WHERE id = ?").execute(arguments: [letter.id])
  }

  static func postpone(_ letter: Letter, until time: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE outbox SET failures = failures + 1, due_at = ? WHERE id = ?")
      .execute(arguments: [time.microseconds, letter.id])
  }

  /// Asks for no more passes: who has left needs none, whoever let them go.
  static func giveUpPasses(of session: String, in db: Database) throws {
    let completed = "SELECT payment_id FROM payment WHERE session_id = ? AND state = 'completed'"
    try db.cachedStatement(sql: "DELETE FROM outbox WHERE kind = 'completion' AND subject_id IN (\(completed))")
      .execute(arguments: [session])
  }

  /// Makes everything due at once: others may have come back while this was down.
  static func retryAll(in db: Database) throws {
    try db.execute(sql: "UPDATE outbox SET due_at = 0, failures = 0")
  }
}
