internal import CartwrightContracts
internal import GRDB

/// What the second server keeps.
enum SettlementStore {
  /// Marks the file: "sett".
  static let kind: Int32 = 0x7365_7474

  static func open(_ path: String) throws -> DatabasePool {
    try Store.open(path, kind: kind, migrator: migrator())
  }

  private static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    RequestJournal.register(in: &migrator)
    migrator.registerMigration("goods, requests, records, passes") { db in
      try db.execute(sql: goods)
      try db.execute(sql: payments)
      try db.execute(sql: passes)
    }
    return migrator
  }

  /// The goods of each session, as of the latest revision: a serialised RecordIdentificationRequest.
  private static let goods = """
    CREATE TABLE goods (
      session_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, identification BLOB NOT NULL,
      recorded_at INTEGER NOT NULL, exited_at INTEGER
    ) STRICT;
    """

  /// Payment requests; records in their order; and which payment each line was paid by: one at most.
  private static let payments = """
    CREATE TABLE payment_request (
      payment_id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES goods (session_id),
      body_hash BLOB NOT NULL, request BLOB NOT NULL, made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
      withdrawn INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX payment_request_by_session ON payment_request (session_id, made_at);
    CREATE TABLE record (
      sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject_id TEXT NOT NULL, record BLOB NOT NULL,
      recorded_at INTEGER NOT NULL, UNIQUE (kind, subject_id)
    ) STRICT;
    CREATE TABLE paid_line (
      session_id TEXT NOT NULL, line_id TEXT NOT NULL, payment_id TEXT NOT NULL REFERENCES payment_request (payment_id),
      PRIMARY KEY (session_id, line_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX paid_line_by_payment ON paid_line (payment_id);
    """

  private static let passes = """
    CREATE TABLE exit_pass (
      pass_id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES goods (session_id), expires_at INTEGER NOT NULL,
      is_void INTEGER NOT NULL DEFAULT 0, used_at INTEGER
    ) STRICT;
    CREATE INDEX exit_pass_by_session ON exit_pass (session_id);
    """
}
