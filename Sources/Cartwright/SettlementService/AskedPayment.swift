internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// A payment request as it was made: a row of `payment_request`.
struct AskedPayment: Sendable {
  let paymentID: String
  let sessionID: String
  let bodyHash: [UInt8]
  /// A signed PaymentTerms.
  let request: SmartcartSignedPayload
  let expiresAt: WallTime
  /// Whether the first server asked anew for the session since: it does so only when this came to nothing.
  let isWithdrawn: Bool

  /// What was signed.
  var terms: SmartcartPaymentTerms {
    get throws { try SmartcartPaymentTerms(serializedBytes: request.payload) }
  }
}

extension AskedPayment {
  init(_ row: Row) throws {
    paymentID = row["payment_id"]
    sessionID = row["session_id"]
    bodyHash = Array(row["body_hash"] as Data)
    request = try SmartcartSignedPayload(serializedBytes: Array(row["request"] as Data))
    expiresAt = WallTime(microseconds: row["expires_at"])
    isWithdrawn = row["withdrawn"]
  }

  static func find(_ payment: String, in db: Database) throws -> AskedPayment? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM payment_request WHERE payment_id = ?"), arguments: [payment]
    )
    .map { try AskedPayment($0) }
  }

  static func get(_ payment: String, in db: Database) throws -> AskedPayment {
    guard let asked = try find(payment, in: db) else {
      throw RPCError(code: .notFound, message: "no payment was requested by this id")
    }
    return asked
  }

  /// The one that stands of a session, paid or not.
  static func current(of session: String, in db: Database) throws -> AskedPayment? {
    let sql = "SELECT * FROM payment_request WHERE session_id = ? AND withdrawn = 0 ORDER BY made_at DESC LIMIT 1"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [session]).map { try AskedPayment($0) }
  }

  static func withdrawAll(of session: String, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE payment_request SET withdrawn = 1 WHERE session_id = ?")
      .execute(arguments: [session])
  }

  func insert(at now: WallTime, in db: Database) throws {
    let sql = """
      INSERT INTO payment_request (payment_id, session_id, body_hash, request, made_at, expires_at)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql).execute(
      arguments: [
        paymentID, sessionID, Data(bodyHash), Data(try request.serializedBytes()), now.microseconds,
        expiresAt.microseconds,
      ])
  }
}

/// Which payment each line was paid by: rows of `paid_line`.
enum PaidLines {
  /// The payments of a session's lines that are paid.
  static func payments(of session: String, in db: Database) throws -> [String: String] {
    let statement = try db.cachedStatement(sql: "SELECT line_id, payment_id FROM paid_line WHERE session_id = ?")
    let rows = try Row.fetchAll(statement, arguments: [session])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["line_id"] as String, $0["payment_id"] as String) })
  }

  /// Marks lines as paid.
  ///
  /// - Throws: `FAILED_PRECONDITION` when another payment paid one of them.
  static func insert(_ lines: [String], of session: String, by payment: String, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO paid_line VALUES (?, ?, ?)")
    do {
      for line in lines { try statement.execute(arguments: [session, line, payment]) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw RPCError(code: .failedPrecondition, message: "a line is paid already, by another payment", cause: error)
    }
  }
}
