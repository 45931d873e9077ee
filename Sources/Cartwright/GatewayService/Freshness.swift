internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightRPC

/// What was used once and must not be used again: rows of `terminal_counter` and `spent_nonce`.
enum Freshness {
  /// The most nonces that one purge removes.
  static let purgeBatch = 100

  /// Spends a terminal's counter and a request's nonce for one attempt.
  ///
  /// - Throws: `UNAUTHENTICATED` for what was spent before: somebody repeats an old submission.
  static func spend(
    counter: Int64, of key: SmartcartVerificationKey, terms: SmartcartPaymentTerms, attempt: Int, in db: Database
  ) throws {
    try spend(counter, of: Data(key.publicKey), in: db)
    do {
      try db.cachedStatement(sql: "INSERT INTO spent_nonce VALUES (?, ?, ?)").execute(
        arguments: [Data(terms.nonce), attempt, WallTime(terms.expiresAt).microseconds])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw replayed("the nonce")
    }
  }

  private static func spend(_ counter: Int64, of key: Data, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT counter FROM terminal_counter WHERE key = ?")
    let last = try Int64.fetchOne(statement, arguments: [key]) ?? 0
    guard counter > last else { throw replayed("the counter") }
    let sql = "INSERT INTO terminal_counter VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET counter = excluded.counter"
    try db.cachedStatement(sql: sql).execute(arguments: [key, counter])
  }

  /// Whether there are nonces that nobody needs.
  static func hasOld(at now: WallTime, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM spent_nonce WHERE expires_at < ?)")
    return try Bool.fetchOne(statement, arguments: [now.microseconds]) ?? false
  }

  /// Forgets nonces of requests that expired: nothing can be submitted for them any more.
  static func purge(at now: WallTime, in db: Database) throws {
    let old = "SELECT nonce, attempt FROM spent_nonce WHERE expires_at < ? LIMIT \(purgeBatch)"
    try db.execute(sql: "DELETE FROM spent_nonce WHERE (nonce, attempt) IN (\(old))", arguments: [now.microseconds])
  }

  private static func replayed(_ what: String) -> RPCError {
    RPCError(code: .unauthenticated, message: "\(what) of the authorisation was used before: sign anew")
  }
}
