public import CartwrightCatalog
internal import CartwrightContracts
internal import GRDB

/// The shop's products, in the file in which its carts are kept.
public struct CatalogStore: Sendable {
  private let pool: DatabasePool

  /// Opens a file, or makes it.
  ///
  /// A server may have it open at the same time.
  public init(path: String) throws { pool = try CartStore.open(path) }

  init(_ pool: DatabasePool) { self.pool = pool }

  /// Makes these the products of the shop, all at once: carts see the old ones or the new ones.
  ///
  /// What is in carts already keeps the price at which it was put in.
  public func replaceAll(by products: [Product]) async throws {
    try await pool.write { db in
      try ProductTable.removeAll(in: db)
      for product in products { try ProductTable.upsert(product, in: db) }
    }
  }

  /// Adds products, and replaces those with the same codes.
  public func add(_ products: [Product]) async throws {
    try await pool.write { db in
      for product in products { try ProductTable.upsert(product, in: db) }
    }
  }

  /// Every product, by name.
  public func products() async throws -> [Product] {
    try await pool.read { try ProductTable.products(in: $0) }
  }

  /// How many products there are.
  public func count() async throws -> Int {
    try await pool.read { try ProductTable.count(in: $0) }
  }

  /// The product that a code means.
  public func product(_ code: ProductCode) async throws -> Product? {
    try await pool.read { try ProductTable.product(code, in: $0) }
  }
}
