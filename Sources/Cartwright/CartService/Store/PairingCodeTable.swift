internal import CartwrightContracts
internal import GRDB

/// The codes that carts show: one a session, which a new one replaces and its use removes.
enum PairingCodeTable {
  static let schema = """
    CREATE TABLE pairing_code (
      session TEXT PRIMARY KEY REFERENCES session (id), code TEXT NOT NULL UNIQUE, expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  static func replace(_ code: String, session: String, expiresAt: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO pairing_code VALUES (?, ?, ?)")
      .execute(arguments: [session, code, expiresAt.microseconds])
  }

  /// The session whose cart shows a code now.
  static func session(showing code: String, at now: WallTime, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT session FROM pairing_code WHERE code = ? AND expires_at > ?")
    return try String.fetchOne(statement, arguments: [code, now.microseconds])
  }

  static func remove(session: String, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM pairing_code WHERE session = ?").execute(arguments: [session])
  }
}
