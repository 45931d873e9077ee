internal import CartwrightContracts
internal import GRDB

/// The simulated acquirer's records.
enum AcquirerStore {
  /// Marks the file: "acqu".
  static let kind: Int32 = 0x6163_7175

  static func open(_ path: String) throws -> DatabasePool {
    try Store.open(path, kind: kind, migrator: migrator())
  }

  private static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("records") { db in try db.execute(sql: records) }
    return migrator
  }

  /// A token is never kept: what it makes the simulator do is.
  private static let records = """
    CREATE TABLE hold (
      request_id TEXT PRIMARY KEY, body_hash BLOB NOT NULL, authorization_id TEXT NOT NULL UNIQUE,
      payment_id TEXT NOT NULL, attempt INTEGER NOT NULL, merchant_id TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0), currency TEXT NOT NULL, decline INTEGER NOT NULL,
      decides_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, loses_capture_reply INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE void (
      request_id TEXT PRIMARY KEY, body_hash BLOB NOT NULL, authorize_request_id TEXT NOT NULL,
      voided_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX void_by_authorization ON void (authorize_request_id);
    CREATE TABLE capture (
      request_id TEXT PRIMARY KEY, body_hash BLOB NOT NULL, capture_id TEXT NOT NULL UNIQUE,
      authorization_id TEXT NOT NULL UNIQUE REFERENCES hold (authorization_id),
      amount INTEGER NOT NULL CHECK (amount > 0), captured_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE refund (
      request_id TEXT PRIMARY KEY, body_hash BLOB NOT NULL, refund_id TEXT NOT NULL UNIQUE,
      capture_id TEXT NOT NULL REFERENCES capture (capture_id), amount INTEGER NOT NULL CHECK (amount > 0),
      total INTEGER NOT NULL, refunded_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX refund_by_capture ON refund (capture_id);
    """
}
