internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf

/// What waits for staff, or did, over all sessions, in the order in which it came.
enum InterventionTable {
  static let schema = """
    CREATE TABLE intervention (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
      session TEXT NOT NULL REFERENCES session (id), is_open INTEGER NOT NULL, message BLOB NOT NULL
    ) STRICT;
    CREATE INDEX open_intervention ON intervention (number) WHERE is_open = 1;
    CREATE INDEX intervention_of_session ON intervention (session, number);
    """

  static func insert(_ intervention: SmartcartIntervention, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO intervention (id, session, is_open, message) VALUES (?, ?, 1, ?)")
      .execute(
        arguments: [
          intervention.interventionID, intervention.sessionID, Data(try intervention.serializedBytes()),
        ])
  }

  static func intervention(_ id: String, in db: Database) throws -> SmartcartIntervention? {
    let statement = try db.cachedStatement(sql: "SELECT message FROM intervention WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id])
      .map { try SmartcartIntervention(serializedBytes: $0.bytes("message")) }
  }

  static func close(
    _ id: String, _ outcome: SmartcartInterventionOutcome, at now: WallTime, in db: Database
  ) throws {
    guard var message = try intervention(id, in: db) else { return }
    message.outcome = outcome
    message.resolvedAt = Google_Protobuf_Timestamp(now)
    try db.cachedStatement(sql: "UPDATE intervention SET is_open = 0, message = ? WHERE id = ?")
      .execute(arguments: [Data(try message.serializedBytes()), id])
  }

  /// Closes all that wait in a session that has ended.
  static func withdrawAll(session: String, at now: WallTime, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT id FROM intervention WHERE session = ? AND is_open = 1")
    for id in try String.fetchAll(statement, arguments: [session]) { try close(id, .withdrawn, at: now, in: db) }
  }

  /// A page of them with their numbers, after a number.
  static func page(
    after number: Int64, session: String?, includingClosed: Bool, limit: Int, in db: Database
  ) throws -> [(number: Int64, message: SmartcartIntervention)] {
    var sql = "SELECT number, message FROM intervention WHERE number > :number"
    if !includingClosed { sql += " AND is_open = 1" }
    if session != nil { sql += " AND session = :session" }
    let statement = try db.cachedStatement(sql: sql + " ORDER BY number LIMIT :limit")
    var arguments: StatementArguments = ["number": number, "limit": limit]
    if let session { arguments += ["session": session] }
    return try Row.fetchAll(statement, arguments: arguments).map {
      ($0["number"], try SmartcartIntervention(serializedBytes: $0.bytes("message")))
    }
  }
}
