internal import CartwrightContracts
internal import GRDB

/// Sessions that ended long ago, which are forgotten with all that happened in them.
enum EndedSessions {
  /// How long a session is kept after its end.
  ///
  /// Longer than records of request ids (``RequestJournal/retention``), and so than any retry: what comes that late is
  /// answered by those records, or by the scans and the state of the session, and never finds it gone.
  static let retention: Duration = .seconds(30 * 24 * 3_600)

  /// Notes in stores of before when sessions ended: their time begins when the store is opened.
  static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("ended sessions") { db in
      try db.execute(
        sql: """
          ALTER TABLE session ADD COLUMN ended_at INTEGER;
          UPDATE session SET ended_at = strftime('%s', 'now') * 1000000 WHERE is_live = 0;
          CREATE INDEX ended_session ON session (ended_at) WHERE is_live = 0;
          CREATE INDEX pairing_of_session ON pairing (session);
          """)
    }
  }

  /// Forgets the session that ended first, if that is long enough ago.
  ///
  /// - Returns: whether there was one.
  static func purgeOne(at now: WallTime, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM session WHERE is_live = 0 AND ended_at < ? ORDER BY ended_at LIMIT 1")
    let oldest = now.advanced(by: .zero - retention).microseconds
    guard let session = try String.fetchOne(statement, arguments: [oldest]) else { return false }
    for table in ["change", "scan", "intervention", "pairing", "pairing_code"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE session = ?").execute(arguments: [session])
    }
    try db.cachedStatement(sql: "DELETE FROM session WHERE id = ?").execute(arguments: [session])
    return true
  }
}
