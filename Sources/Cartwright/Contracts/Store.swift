public import GRDB

/// Opens the SQLite file that a service keeps.
///
/// Write-ahead log, every commit on disk before it counts (`synchronous=FULL`), foreign keys enforced.
public enum Store {
  /// How long a connection waits for another one's transaction.
  public static let busyTimeout: Duration = .seconds(5)

  /// Opens a file, or makes it, and brings it to the newest schema.
  ///
  /// - Parameters:
  ///   - path: Where the file is, or is to be. Its folder must exist.
  ///   - kind: What the file is marked with: a number of the service's own, never 0, so that no service opens another's.
  public static func open(_ path: String, kind: Int32, migrator: DatabaseMigrator) throws(StoreError) -> DatabasePool {
    precondition(kind != 0, "SQLite gives 0 to every file")
    do {
      let pool = try DatabasePool(path: path, configuration: configuration())
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try pool.read { try check($0, path: path, kind: kind, migrator: migrator) }
      try migrator.migrate(pool)
      try pool.write { try $0.execute(sql: "PRAGMA application_id = \(kind)") }
      return pool
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(busyTimeout.components.seconds))
    configuration.foreignKeysEnabled = true
    return configuration
  }

  private static func check(_ db: Database, path: String, kind: Int32, migrator: DatabaseMigrator) throws {
    let found = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard found == kind || (found == 0 && isEmpty) else { throw StoreError.foreign(path: path) }
    let verdict = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
    guard verdict == "ok" else { throw StoreError.corrupt(path: path, detail: verdict) }
    guard try !migrator.hasBeenSuperseded(db) else { throw StoreError.newer(path: path) }
  }
}

/// Why a store cannot be opened.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is no SQLite file.
  case notADatabase(path: String)
  /// The file is damaged.
  case corrupt(path: String, detail: String)
  /// The file belongs to something else.
  case foreign(path: String)
  /// A newer version of this program has changed the file.
  case newer(path: String)
  /// Another service has the file open.
  case inUse(path: String)
  /// The file cannot be opened or made.
  case unusable(path: String, detail: String)

  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: self = .notADatabase(path: path)
    case let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT:
      self = .corrupt(path: path, detail: error.message ?? "malformed")
    case let error as DatabaseError:
      self = .unusable(path: path, detail: error.message ?? "\(error.resultCode)")
    default: self = .unusable(path: path, detail: "\(error)")
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// One sentence for a person: which file, what is wrong, what to do.
  public var description: String {
    switch self {
    case .notADatabase(let path):
      "\(path) is not a SQLite file: name another file, or move this one away to begin with an empty store"
    case .corrupt(let path, let detail):
      "\(path) is damaged (\(detail)): put a backup in its place, or move it away to begin with an empty store"
    case .foreign(let path): "\(path) is a SQLite file of another program or service: name another file"
    case .newer(let path): "\(path) was written by a newer version of this program: run that version"
    case .inUse(let path): "\(path) is in use by another server: stop that one first, or name another file"
    case .unusable(let path, let detail):
      "\(path) cannot be opened (\(detail)): see that its folder exists and that this user may write there"
    }
  }
}
