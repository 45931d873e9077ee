internal import ArgumentParser
internal import CartwrightCartService
internal import CartwrightCatalog
internal import CartwrightMoney
internal import Foundation

/// `cartwright catalog`: the products that the shop sells.
struct CatalogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "Import and list the products that the shop sells.",
    discussion: """
      A catalogue is a CSV file with the columns \(CatalogCSV.header). A product is sold each or by the kg; its code \
      is a GTIN of 8, 12, 13 or 14 digits, whose check digit is verified, or a PLU. When any line is wrong, nothing is \
      imported and every wrong line is named.

      Examples:
        cartwright catalog import Samples/catalogue.csv
        cartwright catalog list --data /var/lib/shop
      """,
    subcommands: [Import.self, List.self])

  /// Whose catalogue.
  struct Place: ParsableArguments {
    @Option(help: ArgumentHelp("The gateway's data folder; the server may be running.", valueName: "folder"))
    var data = ServingOptions.defaultData

    func folder() throws -> DataFolder { try DataFolder(data, parties: []) }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a CSV file the shop's catalogue.")

    @OptionGroup var place: Place
    @Argument(help: "The CSV file; - is standard input.") var file: String

    func run() async throws { try await CatalogImport.run(file, into: try place.folder()) }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the products, by name.")

    @OptionGroup var place: Place

    func run() async throws {
      let store = try CatalogStore(path: try place.folder().file(StoreFile.carts))
      for product in try await store.products() {
        let age = product.minimumAge > 0 ? "  from \(product.minimumAge) years" : ""
        let price = product.unit == .each ? "\(product.price)" : "\(product.price) a kilogram"
        Say.line("\(product.code.canonicalText)\t\(product.name)\t\(price)\(age)")
      }
    }
  }
}

/// Brings a CSV file into a store.
enum CatalogImport {
  /// Imports all products of a file, or none.
  static func run(_ file: String, into folder: DataFolder) async throws {
    let products: [Product]
    do {
      products = try CatalogCSV(currency: Parties.currency).products(from: try bytes(of: file))
    } catch let error as CatalogCSVError {
      throw CatalogImportError.wrong(file, error)
    }
    let store = try CatalogStore(path: folder.file(StoreFile.carts))
    try await store.replaceAll(by: products)
    Say.error("cartwright: \(products.count) products imported from \(file)")
  }

  private static func bytes(of file: String) throws -> [UInt8] {
    do {
      let handle = file == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      return [UInt8](try handle.read(upToCount: CatalogCSV.maximumBytes + 1) ?? Data())
    } catch {
      throw CatalogImportError.unreadable(file)
    }
  }
}

/// Why a catalogue was not imported.
enum CatalogImportError: Error {
  case unreadable(String)
  case wrong(String, CatalogCSVError)
}

extension CatalogImportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let file): "\(file) cannot be read: name a CSV file with the columns \(CatalogCSV.header)"
    case .wrong(let file, let error): "nothing was imported from \(file): \(error)"
    }
  }
}
