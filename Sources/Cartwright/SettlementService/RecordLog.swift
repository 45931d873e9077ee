internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf

/// What was recorded, in its order with no gap: rows of `record`.
enum RecordLog {
  /// What a record is of.
  enum Kind: String { case completion, exit }

  struct Entry: Sendable {
    let sequence: Int64
    let kind: Kind
    let bytes: [UInt8]
    let recordedAt: WallTime
  }

  /// How many records are read at once.
  static let batch = 100

  static func find(_ kind: Kind, _ subject: String, in db: Database) throws -> Entry? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM record WHERE kind = ? AND subject_id = ?")
    return try Row.fetchOne(statement, arguments: [kind.rawValue, subject]).map(Entry.init)
  }

  static func append(
    _ kind: Kind, _ subject: String, _ record: some Message, at now: WallTime, in db: Database
  ) throws -> Entry {
    let entry = Entry(
      sequence: try last(in: db) + 1, kind: kind, bytes: try record.serializedBytes(), recordedAt: now)
    try db.cachedStatement(sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [entry.sequence, kind.rawValue, subject, Data(entry.bytes), now.microseconds])
    return entry
  }

  static func last(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(sequence) FROM record")) ?? 0
  }

  static func after(_ sequence: Int64, in db: Database) throws -> [Entry] {
    let sql = "SELECT * FROM record WHERE sequence > ? ORDER BY sequence LIMIT \(batch)"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [sequence]).map(Entry.init)
  }
}

extension RecordLog.Entry {
  init(_ row: Row) {
    sequence = row["sequence"]
    kind = RecordLog.Kind(rawValue: row["kind"]) ?? .completion
    bytes = Array(row["record"] as Data)
    recordedAt = WallTime(microseconds: row["recorded_at"])
  }

  var message: SmartcartStreamCompletionsResponse {
    get throws {
      var message = SmartcartStreamCompletionsResponse()
      message.sequence = sequence
      message.recordedAt = Google_Protobuf_Timestamp(recordedAt)
      switch kind {
      case .completion: message.completion = try SmartcartSignedPayload(serializedBytes: bytes)
      case .exit: message.exit = try SmartcartExitRecord(serializedBytes: bytes)
      }
      return message
    }
  }
}
