import CartwrightCartService
import CartwrightContracts
import TestSupport
import Testing

@Suite("The file of the carts")
struct StoreFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a file that is no store is refused by name")
  func notAStore() throws {
    let path = try folder.write(Array(String(repeating: "code,name,price\n", count: 300).utf8), to: "carts.sqlite")
    #expect(throws: StoreError.notADatabase(path: path)) { _ = try CartService(path: path) }
  }

  @Test("two services do not share a file; an import does, and so does whoever comes after")
  func oneService() async throws {
    let path = folder.file("carts.sqlite")
    let first = try CartService(path: path)
    #expect(throws: StoreError.inUse(path: path)) { _ = try CartService(path: path) }
    try await CatalogStore(path: path).replaceAll(by: ShopFloor.products())
    let count = try await first.catalog.count()
    #expect(count == 4)
    try first.close()
    try CartService(path: path).close()
  }

  @Test("the catalogue is replaced as a whole, and kept")
  func catalogue() async throws {
    let path = folder.file("carts.sqlite")
    let products = try ShopFloor.products()
    try await CatalogStore(path: path).replaceAll(by: products)
    try await CatalogStore(path: path).replaceAll(by: [products[0]])
    let service = try CartService(path: path)
    let found = try await service.catalog.products()
    #expect(found == [products[0]])
    try await service.catalog.add(products)
    let count = try await service.catalog.count()
    #expect(count == products.count)
  }
}
