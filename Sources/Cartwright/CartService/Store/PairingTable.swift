internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf

/// Pairings of terminals with sessions.
///
/// One is live until the terminal leaves or the session ends.
enum PairingTable {
  static let schema = """
    CREATE TABLE pairing (
      id TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES session (id), terminal TEXT NOT NULL, key BLOB NOT NULL,
      made_at INTEGER NOT NULL, is_live INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX live_pairing_of_session ON pairing (session) WHERE is_live = 1;
    CREATE UNIQUE INDEX live_pairing_of_terminal ON pairing (terminal) WHERE is_live = 1;
    """

  static func insert(_ pairing: Pairing, session: String, at now: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO pairing VALUES (?, ?, ?, ?, ?, 1)")
      .execute(
        arguments: [
          pairing.id, session, pairing.terminal, Data(try pairing.key.serializedBytes()), now.microseconds,
        ])
  }

  static func pairing(_ id: String, in db: Database) throws -> Pairing? {
    let statement = try db.cachedStatement(sql: "SELECT terminal, key FROM pairing WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map {
      Pairing(
        id: id, terminal: $0["terminal"], key: try SmartcartVerificationKey(serializedBytes: $0.bytes("key")))
    }
  }

  static func end(_ id: String, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE pairing SET is_live = 0 WHERE id = ?").execute(arguments: [id])
  }

  /// The session that a terminal is paired with.
  static func liveSession(ofTerminal terminal: String, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT session FROM pairing WHERE terminal = ? AND is_live = 1")
    return try String.fetchOne(statement, arguments: [terminal])
  }
}
