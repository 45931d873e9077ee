/// The products of a shop, found by their codes.
public struct Catalog: Hashable, Sendable {
  private var productsByCode: [ProductCode: Product]

  /// A catalogue of products.
  ///
  /// Of two with the same code, the later one counts.
  public init(_ products: some Sequence<Product> = []) {
    productsByCode = Dictionary(products.map { ($0.code, $0) }) { $1 }
  }

  /// How many products there are.
  public var count: Int { productsByCode.count }

  /// The product that a code means.
  public func product(_ code: ProductCode) -> Product? { productsByCode[code] }
}
