internal import CartwrightCatalog
internal import CartwrightMoney
internal import GRDB

/// The catalogue, by the canonical text of the products' codes.
enum ProductTable {
  static let schema = """
    CREATE TABLE product (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, minor_units INTEGER NOT NULL, currency TEXT NOT NULL,
      unit TEXT NOT NULL, minimum_age INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  static func upsert(_ product: Product, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO product VALUES (?, ?, ?, ?, ?, ?)")
      .execute(
        arguments: [
          product.code.canonicalText, product.name, product.price.minorUnits, product.price.currency.code,
          product.unit.rawValue, product.minimumAge,
        ])
  }

  static func removeAll(in db: Database) throws { try db.execute(sql: "DELETE FROM product") }

  static func count(in db: Database) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM product") ?? 0 }

  static func product(_ code: ProductCode, in db: Database) throws -> Product? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM product WHERE code = ?")
    return try Row.fetchOne(statement, arguments: [code.canonicalText]).map(product)
  }

  static func products(in db: Database) throws -> [Product] {
    try Row.fetchAll(db, sql: "SELECT * FROM product ORDER BY name, code").map(product)
  }

  private static func product(_ row: Row) throws -> Product {
    let unit: String = row["unit"]
    return try Product(
      code: ProductCode(canonicalText: row["code"]), name: row["name"],
      price: Money(minorUnits: row["minor_units"], currency: Currency(row["currency"])),
      unit: PricingUnit(rawValue: unit) ?? .each, minimumAge: row["minimum_age"])
  }
}
