internal import GRDB

/// Keeps a store for one service: a second one on the same file is refused for as long as this exists.
///
/// The lock is SQLite's own, on a file beside the store, and goes with the process however that ends. What only reads
/// or imports opens the store without it.
public final class StoreLock: Sendable {
  private let queue: DatabaseQueue

  /// Takes the lock of a store.
  ///
  /// - Throws: `StoreError.inUse` while somebody else has it.
  public init(_ storePath: String) throws(StoreError) {
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    do {
      queue = try DatabaseQueue(path: storePath + ".lock", configuration: configuration)
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA locking_mode = EXCLUSIVE")
        try db.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw .inUse(path: storePath)
    } catch {
      throw StoreError(error, path: storePath)
    }
  }

  /// Lets others have the store.
  public func release() { try? queue.close() }
}
