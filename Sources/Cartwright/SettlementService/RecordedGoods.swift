internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// The goods of a session at the latest revision: a row of `goods`.
struct RecordedGoods: Sendable {
  let sessionID: String
  let revision: Int64
  let identification: SmartcartRecordIdentificationRequest
  let exitedAt: WallTime?

  var lines: [SmartcartCartLine] { identification.lines }
  var total: SmartcartMoney { identification.total }
  var hasOpenInterventions: Bool { !identification.openInterventionIds.isEmpty }
}

extension RecordedGoods {
  init(_ row: Row) throws {
    sessionID = row["session_id"]
    revision = row["revision"]
    identification = try SmartcartRecordIdentificationRequest(serializedBytes: Array(row["identification"] as Data))
    exitedAt = (row["exited_at"] as Int64?).map { WallTime(microseconds: $0) }
  }

  static func find(_ session: String, in db: Database) throws -> RecordedGoods? {
    guard session.isID else { return nil }
    return try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM goods WHERE session_id = ?"), arguments: [session])
      .map { try RecordedGoods($0) }
  }

  static func get(_ session: String, in db: Database) throws -> RecordedGoods {
    guard let goods = try find(session, in: db) else {
      throw RPCError(code: .notFound, message: "nothing was recorded for this session")
    }
    return goods
  }

  static func write(_ identification: SmartcartRecordIdentificationRequest, at now: WallTime, in db: Database) throws {
    let sql = """
      INSERT INTO goods (session_id, revision, identification, recorded_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (session_id) DO UPDATE SET
        revision = excluded.revision, identification = excluded.identification, recorded_at = excluded.recorded_at
      """
    try db.cachedStatement(sql: sql).execute(
      arguments: [
        identification.sessionID, identification.revision, Data(try identification.serializedBytes()),
        now.microseconds,
      ])
  }

  static func markExited(_ session: String, at now: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE goods SET exited_at = ? WHERE session_id = ?")
      .execute(arguments: [now.microseconds, session])
  }
}
