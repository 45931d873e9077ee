internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf

/// Scans of streams by their sequence, each with what became of it.
enum ScanTable {
  static let schema = """
    CREATE TABLE scan (
      session TEXT NOT NULL REFERENCES session (id), sequence INTEGER NOT NULL, result BLOB NOT NULL,
      PRIMARY KEY (session, sequence)
    ) STRICT, WITHOUT ROWID;
    """

  /// The most scans of a session; those after it are answered and not kept.
  static let limit: Int64 = 100_000

  static func insert(
    _ result: SmartcartScanResult, sequence: Int64, of session: String, in db: Database
  ) throws {
    try db.cachedStatement(sql: "INSERT INTO scan VALUES (?, ?, ?)")
      .execute(arguments: [session, sequence, Data(try result.serializedBytes())])
  }

  static func result(sequence: Int64, of session: String, in db: Database) throws -> SmartcartScanResult? {
    let statement = try db.cachedStatement(sql: "SELECT result FROM scan WHERE session = ? AND sequence = ?")
    return try Row.fetchOne(statement, arguments: [session, sequence])
      .map { try SmartcartScanResult(serializedBytes: $0.bytes("result")) }
  }

  /// The last sequence of a session; 0 when there is none.
  static func lastSequence(of session: String, in db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT max(sequence) FROM scan WHERE session = ?")
    return try Int64.fetchOne(statement, arguments: [session]) ?? 0
  }
}
