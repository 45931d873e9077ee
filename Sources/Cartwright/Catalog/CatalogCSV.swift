public import CartwrightMoney
internal import SwiftCSV

/// Reads a catalogue: a text file, comma-separated, with one product a line under a header that names the columns.
///
/// UTF-8, with or without a byte order mark; lines end with LF or CRLF; a field with a comma or a quote in it stands in
/// quotes, and a field stays on its line. Blank lines are passed over.
public struct CatalogCSV: Sendable {
  /// The columns, all of which must be there, in any order.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    /// A GTIN of 8, 12, 13 or 14 digits, a PLU, or a code of variable measure with any measure in it.
    case code
    /// 1 to 200 characters.
    case name
    /// A decimal number, such as 1.29.
    case price
    /// A code of ISO 4217.
    case currency
    /// "each" or "kg".
    case unit
    /// 0 to 99; empty for 0.
    case minimumAge = "minimum_age"
  }

  /// The largest file that is read.
  public static let maximumBytes = 64 << 20
  /// The most lines that are read.
  public static let maximumLines = 1_000_000
  /// The most problems that are told one by one.
  public static let maximumProblems = 100
  /// The header as a file has it.
  public static let header = Column.allCases.map(\.rawValue).joined(separator: ",")

  private let codes: CodeReader
  private let currency: Currency?

  /// A reader of catalogues.
  ///
  /// With a currency, prices in another one are wrong.
  public init(codes: CodeReader = CodeReader(), currency: Currency? = nil) {
    self.codes = codes
    self.currency = currency
  }

  /// What a file holds: its right lines, and what is wrong with the others.
  public struct Contents: Hashable, Sendable {
    /// The products, in the order of the file, none twice.
    public internal(set) var products: [Product] = []
    /// The first `maximumProblems` problems, in the order of the file.
    public internal(set) var problems: [CatalogProblem] = []
    /// How many problems were found besides.
    public internal(set) var moreProblems = 0
  }

  /// Reads all products.
  ///
  /// When any line is wrong, none: the error names every wrong line.
  public func products(from bytes: [UInt8]) throws(CatalogCSVError) -> [Product] {
    let contents = try contents(of: bytes)
    guard contents.problems.isEmpty else { throw .wrongLines(contents.problems, more: contents.moreProblems) }
    return contents.products
  }

  /// Reads the products of the right lines, and tells of the wrong ones.
  public func contents(of bytes: [UInt8]) throws(CatalogCSVError) -> Contents {
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge(bytes: bytes.count) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let lines = text.split(
      separator: UInt8(ascii: "\n"), maxSplits: Self.maximumLines, omittingEmptySubsequences: false)
    guard lines.count <= Self.maximumLines else { throw .tooManyLines }
    guard let first = lines.first, !text.isEmpty else { throw .empty }
    var reading = Reading(columns: try Self.columns(of: first), codes: codes, currency: currency)
    for (index, line) in lines.enumerated().dropFirst() { reading.read(line, number: index + 1) }
    return reading.contents
  }

  private static func columns(of line: ArraySlice<UInt8>) throws(CatalogCSVError) -> [Column] {
    let shown = String(decoding: line.prefix(200), as: UTF8.self)
    guard case .success(let fields) = fields(of: line) else { throw .wrongHeader(shown) }
    let columns = fields.compactMap { Column(rawValue: $0.lowercased()) }
    guard columns.count == fields.count, columns.count == Column.allCases.count, Set(columns).count == columns.count
    else { throw .wrongHeader(shown) }
    return columns
  }

  /// Why a line has no fields.
  struct Unreadable: Error {
    let message: String
  }

  static func fields(of line: ArraySlice<UInt8>) -> Result<[String], Unreadable> {
    let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(Unreadable(message: "this is not UTF-8: save the file as UTF-8"))
    }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) else {
      return .failure(Unreadable(message: "there are control characters in it: is this a text file?"))
    }
    guard text.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
      return .failure(Unreadable(message: "a quote is not closed: inside quotes, write a quote twice"))
    }
    // The line break makes an empty last field count.
    guard let csv = try? EnumeratedCSV(string: text + "\n", delimiter: .comma, loadColumns: false) else {
      return .failure(Unreadable(message: "a quote is out of place: put the whole field in quotes"))
    }
    return .success(csv.header.map(trimmed))
  }

  private static func trimmed(_ field: String) -> String {
    let start = field.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
