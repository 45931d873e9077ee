internal import CartwrightContracts
internal import GRDB

/// Leave to go, as it was given: a row of `exit_pass`.
struct ExitPass: Sendable {
  let passID: String
  let sessionID: String
  let expiresAt: WallTime
  var isVoid = false
  var usedAt: WallTime?

  /// How long a pass works.
  static let lifetime = Duration.seconds(30 * 60)
}

extension ExitPass {
  init(_ row: Row) {
    passID = row["pass_id"]
    sessionID = row["session_id"]
    expiresAt = WallTime(microseconds: row["expires_at"])
    isVoid = row["is_void"]
    usedAt = (row["used_at"] as Int64?).map { WallTime(microseconds: $0) }
  }

  static func find(_ pass: String, in db: Database) throws -> ExitPass? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM exit_pass WHERE pass_id = ?"), arguments: [pass])
      .map(ExitPass.init)
  }

  static func voidAll(of session: String, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE exit_pass SET is_void = 1 WHERE session_id = ? AND used_at IS NULL")
      .execute(arguments: [session])
  }

  func insert(in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO exit_pass (pass_id, session_id, expires_at) VALUES (?, ?, ?)")
      .execute(arguments: [passID, sessionID, expiresAt.microseconds])
  }

  func markUsed(at now: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE exit_pass SET used_at = ? WHERE pass_id = ?")
      .execute(arguments: [now.microseconds, passID])
  }
}
