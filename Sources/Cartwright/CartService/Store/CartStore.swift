internal import CartwrightContracts
internal import Foundation
internal import GRDB

/// The file in which carts are kept.
enum CartStore {
  /// "Cart", as SQLite's mark of the file.
  static let kind: Int32 = 0x4361_7274

  static func open(_ path: String) throws(StoreError) -> DatabasePool {
    try Store.open(path, kind: kind, migrator: migrator)
  }

  /// A table's rows are read and written in the file that is named after it.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("carts") { db in
      for schema in [
        SessionTable.schema, ChangeTable.schema, ScanTable.schema, PairingTable.schema, PairingCodeTable.schema,
        InterventionTable.schema, ProductTable.schema,
      ] {
        try db.execute(sql: schema)
      }
    }
    RequestJournal.register(in: &migrator)
    EndedSessions.register(in: &migrator)
    return migrator
  }
}

extension Row {
  /// The bytes of a column.
  func bytes(_ column: String) -> [UInt8] {
    let data: Data = self[column]
    return Array(data)
  }

  /// The moment in a column.
  func time(_ column: String) -> WallTime { WallTime(microseconds: self[column]) }
}
