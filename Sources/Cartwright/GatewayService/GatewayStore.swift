internal import CartwrightContracts
internal import GRDB

/// What the first server keeps of payments.
enum GatewayStore {
  /// Marks the file: "gate".
  static let kind: Int32 = 0x6761_7465

  static func open(_ path: String) throws -> DatabasePool {
    try Store.open(path, kind: kind, migrator: migrator())
  }

  private static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    RequestJournal.register(in: &migrator)
    migrator.registerMigration("payments, ledger, outbox") { db in
      for sql in [instruments, payments, freshness, ledger, outbox] { try db.execute(sql: sql) }
    }
    migrator.registerMigration("request events of a pairing") { db in try db.execute(sql: requestEvents) }
    migrator.registerMigration("what is counted") { db in
      try db.execute(
        sql: """
          CREATE INDEX payment_by_quote ON payment (session_id, quote_id);
          CREATE INDEX instrument_by_terminal ON instrument (terminal);
          """)
    }
    return migrator
  }

  /// Tokens, brands and last four digits: never a card number.
  private static let instruments = """
    CREATE TABLE instrument (
      instrument_id TEXT PRIMARY KEY, terminal TEXT NOT NULL, terminal_key BLOB NOT NULL, token TEXT NOT NULL,
      brand TEXT NOT NULL, last_four TEXT NOT NULL, revoked_at INTEGER
    ) STRICT;
    """

  /// A payment is what its changes make of its request.
  ///
  /// A session has one live payment at most, and a line one captured payment.
  private static let payments = """
    CREATE TABLE payment (
      payment_id TEXT PRIMARY KEY, session_id TEXT NOT NULL, quote_id TEXT NOT NULL, pairing_id TEXT NOT NULL,
      cart TEXT NOT NULL, terminal TEXT NOT NULL, request BLOB NOT NULL, requested_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL, state TEXT NOT NULL, is_live INTEGER NOT NULL, completion BLOB, exit_pass BLOB
    ) STRICT;
    CREATE UNIQUE INDEX live_payment ON payment (session_id) WHERE is_live;
    CREATE INDEX payment_by_state ON payment (state, expires_at) WHERE is_live;
    CREATE TABLE payment_change (
      payment_id TEXT NOT NULL REFERENCES payment (payment_id), revision INTEGER NOT NULL, kind TEXT NOT NULL,
      attempt INTEGER NOT NULL, reference TEXT NOT NULL, reason INTEGER NOT NULL, made_at INTEGER NOT NULL,
      PRIMARY KEY (payment_id, revision)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payment_attempt (
      payment_id TEXT NOT NULL REFERENCES payment (payment_id), attempt INTEGER NOT NULL,
      instrument_id TEXT NOT NULL REFERENCES instrument (instrument_id), cryptogram BLOB NOT NULL,
      counter INTEGER NOT NULL, PRIMARY KEY (payment_id, attempt)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE captured_line (
      session_id TEXT NOT NULL, line_id TEXT NOT NULL, payment_id TEXT NOT NULL REFERENCES payment (payment_id),
      PRIMARY KEY (session_id, line_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE request_event (
      session_id TEXT NOT NULL, sequence INTEGER NOT NULL, payment_id TEXT NOT NULL, state TEXT NOT NULL,
      PRIMARY KEY (session_id, sequence)
    ) STRICT, WITHOUT ROWID;
    """

  /// A terminal that pairs is told of what it is asked for, and of nothing that those before it were.
  private static let requestEvents = """
    ALTER TABLE request_event RENAME TO session_event;
    CREATE TABLE request_event (
      pairing_id TEXT NOT NULL, sequence INTEGER NOT NULL, payment_id TEXT NOT NULL, state TEXT NOT NULL,
      PRIMARY KEY (pairing_id, sequence)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO request_event
      SELECT pairing_id, row_number() OVER (PARTITION BY pairing_id ORDER BY sequence), payment_id, session_event.state
      FROM session_event JOIN payment USING (payment_id);
    DROP TABLE session_event;
    """

  private static let freshness = """
    CREATE TABLE terminal_counter (key BLOB PRIMARY KEY, counter INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE spent_nonce (
      nonce BLOB NOT NULL, attempt INTEGER NOT NULL, expires_at INTEGER NOT NULL, PRIMARY KEY (nonce, attempt)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX spent_nonce_by_expiry ON spent_nonce (expires_at);
    """

  private static let ledger = """
    CREATE TABLE ledger_account (
      id TEXT PRIMARY KEY, currency TEXT NOT NULL, debits INTEGER NOT NULL DEFAULT 0, credits INTEGER NOT NULL DEFAULT 0,
      pending_debits INTEGER NOT NULL DEFAULT 0, pending_credits INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE ledger_transfer (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, debit TEXT, credit TEXT, amount INTEGER, currency TEXT,
      resolves TEXT UNIQUE REFERENCES ledger_transfer (id)
    ) STRICT;
    CREATE TABLE ledger_posting (
      transfer TEXT NOT NULL REFERENCES ledger_transfer (id), place INTEGER NOT NULL,
      account TEXT NOT NULL REFERENCES ledger_account (id), side TEXT NOT NULL, layer TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0), currency TEXT NOT NULL, releases INTEGER NOT NULL,
      PRIMARY KEY (transfer, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER postings_stay BEFORE UPDATE ON ledger_posting BEGIN SELECT RAISE (ABORT, 'postings stay'); END;
    CREATE TRIGGER postings_are_kept BEFORE DELETE ON ledger_posting BEGIN SELECT RAISE (ABORT, 'postings stay'); END;
    """

  /// Words to others, written together with what they tell and kept until they are acknowledged.
  private static let outbox = """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject_id TEXT NOT NULL, body BLOB NOT NULL,
      failures INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL DEFAULT 0, UNIQUE (kind, subject_id)
    ) STRICT;
    CREATE INDEX outbox_by_kind ON outbox (kind, due_at);
    CREATE TABLE cursor (name TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT;
    """
}
