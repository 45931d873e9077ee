internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB

/// Sessions.
///
/// What happened in one is in its changes; `state` repeats where it stands, so that it can be searched for.
enum SessionTable {
  static let schema = """
    CREATE TABLE session (
      id TEXT PRIMARY KEY, cart TEXT NOT NULL, opened_at INTEGER NOT NULL, state TEXT NOT NULL,
      is_live INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX live_session_of_cart ON session (cart) WHERE is_live = 1;
    CREATE INDEX live_session_by_state ON session (state) WHERE is_live = 1;
    """

  static func insert(_ session: Session, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO session (id, cart, opened_at, state, is_live) VALUES (?, ?, ?, ?, 1)")
      .execute(
        arguments: [session.id, session.cart, session.openedAt.microseconds, SessionState.open.rawValue])
  }

  static func session(_ id: String, in db: Database) throws -> Session? {
    let statement = try db.cachedStatement(sql: "SELECT cart, opened_at FROM session WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map {
      Session(id: id, cart: $0["cart"], openedAt: $0.time("opened_at"))
    }
  }

  static func setState(_ state: SessionState, of id: String, at now: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE session SET state = ?, is_live = ?, ended_at = ? WHERE id = ?")
      .execute(arguments: [state.rawValue, !state.isFinal, state.isFinal ? now.microseconds : nil, id])
  }

  /// The session of a cart that has not ended.
  static func liveSession(ofCart cart: String, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT id FROM session WHERE cart = ? AND is_live = 1")
    return try String.fetchOne(statement, arguments: [cart])
  }

  static func liveSessions(in db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT id FROM session WHERE is_live = 1 ORDER BY opened_at")
  }
}
