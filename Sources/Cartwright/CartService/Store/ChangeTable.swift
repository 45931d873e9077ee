internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf

/// Every change of every cart, by revision, as watchers are told of it.
///
/// Nothing is ever changed here, and removed only with its session, long after that has ended.
enum ChangeTable {
  static let schema = """
    CREATE TABLE change (
      session TEXT NOT NULL REFERENCES session (id), revision INTEGER NOT NULL, message BLOB NOT NULL,
      PRIMARY KEY (session, revision)
    ) STRICT, WITHOUT ROWID;
    """

  static func insert(_ change: SmartcartCartChange, of session: String, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO change VALUES (?, ?, ?)")
      .execute(arguments: [session, change.revision, Data(try change.serializedBytes())])
  }

  /// The changes after one revision, up to another one and with it, in order.
  static func changes(
    of session: String, after first: Int64 = 0, through last: Int64 = .max, in db: Database
  ) throws -> [SmartcartCartChange] {
    let statement = try db.cachedStatement(
      sql: "SELECT message FROM change WHERE session = ? AND revision > ? AND revision <= ? ORDER BY revision")
    return try Row.fetchAll(statement, arguments: [session, first, last])
      .map { try SmartcartCartChange(serializedBytes: $0.bytes("message")) }
  }
}
