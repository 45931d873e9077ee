internal import Crypto
internal import Foundation
public import GRDB
public import WrightProtobuf
internal import WrightRPC

/// A request that changes something, by its caller's own id.
public struct JournaledRequest: Hashable, Sendable {
  /// Who made it: ids of different callers have nothing to do with each other.
  public let caller: String
  /// The caller's id of it.
  public let id: String
  /// SHA-256 of the method and the serialised request.
  public let bodyHash: [UInt8]

  /// The longest id.
  public static let maximumIDLength = 64

  /// A request as it came.
  ///
  /// - Throws: `INVALID_ARGUMENT` when the id is not 1 to 64 visible ASCII characters.
  public init(caller: Caller, id: String, method: String, body: some Message) throws {
    guard id.isID, id.utf8.count <= Self.maximumIDLength else {
      throw RPCError.invalid("request_id", "must be 1 to \(Self.maximumIDLength) visible ASCII characters")
    }
    self.caller = caller.description
    self.id = id
    var hash = SHA256()
    hash.update(data: Array(method.utf8) + [0])
    hash.update(data: try body.serializedBytes())
    bodyHash = Array(hash.finalize())
  }
}

/// The requests that a service has answered, each with its first reply.
///
/// What a request changed and its entry here are written in one transaction: there is never one without the other.
public enum RequestJournal {
  /// How long requests are kept: longer than any retry, and than a device is offline.
  public static let retention: Duration = .seconds(96 * 3_600)
  /// The most entries that one purge removes, so that it never holds the store for long.
  public static let purgeBatch = 1_000

  /// Enters the table into a store's schema.
  public static func register(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("request journal") { db in
      try db.execute(
        sql: """
          CREATE TABLE request (
            caller TEXT NOT NULL, id TEXT NOT NULL, body_hash BLOB NOT NULL, reply BLOB NOT NULL,
            made_at INTEGER NOT NULL, PRIMARY KEY (caller, id)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX request_by_age ON request (made_at);
          """)
    }
  }

  /// The first reply to a request, if it has been answered.
  ///
  /// - Throws: `ALREADY_EXISTS` when the caller used the id for another request.
  public static func reply(to request: JournaledRequest, in db: Database) throws -> [UInt8]? {
    let statement = try db.cachedStatement(sql: "SELECT body_hash, reply FROM request WHERE caller = ? AND id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [request.caller, request.id]) else { return nil }
    let hash: Data = row["body_hash"]
    guard Array(hash) == request.bodyHash else {
      throw RPCError(
        code: .alreadyExists, message: "the request id \(request.id) was used for another request: use a new one")
    }
    let reply: Data = row["reply"]
    return Array(reply)
  }

  /// Enters a request with its reply.
  public static func record(
    _ request: JournaledRequest, reply: [UInt8], at now: WallTime, in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO request (caller, id, body_hash, reply, made_at) VALUES (?, ?, ?, ?, ?)")
    try statement.execute(
      arguments: [request.caller, request.id, Data(request.bodyHash), Data(reply), now.microseconds])
  }

  /// Answers a request: by its first reply where there is one, else by doing it.
  ///
  /// - Parameter work: Makes the change in the same transaction, and returns the reply. What it throws is not kept.
  public static func once<Reply: Message>(
    _ request: JournaledRequest, at now: WallTime, in db: Database, _ work: (Database) throws -> Reply
  ) throws -> Reply {
    if let bytes = try reply(to: request, in: db) { return try Reply(serializedBytes: bytes) }
    let reply = try work(db)
    try record(request, reply: try reply.serializedBytes(), at: now, in: db)
    return reply
  }

  /// Removes what is older than the retention, oldest first, `purgeBatch` entries at most.
  ///
  /// - Returns: how many were removed.
  @discardableResult
  public static func purge(at now: WallTime, in db: Database) throws -> Int {
    let oldest = now.advanced(by: .zero - retention)
    let old = "SELECT caller, id FROM request WHERE made_at < ? ORDER BY made_at LIMIT \(purgeBatch)"
    try db.execute(
      sql: "DELETE FROM request WHERE (caller, id) IN (\(old))", arguments: [oldest.microseconds])
    return db.changesCount
  }
}
