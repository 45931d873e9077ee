/// One thing that is wrong with one line of a catalogue.
public struct CatalogProblem: Hashable, Sendable {
  /// The line, from 1; the header is line 1.
  public let line: Int
  /// The column, when it is about one.
  public let column: CatalogCSV.Column?
  /// What is wrong, and what to do.
  public let message: String
}

extension CatalogProblem: CustomStringConvertible {
  /// One line for a person: "line 3, price: ...".
  public var description: String {
    "line \(line)" + (column.map { ", \($0.rawValue)" } ?? "") + ": " + message
  }
}

/// Why nothing was imported from a catalogue.
public enum CatalogCSVError: Error, Hashable, Sendable {
  /// The file is larger than any catalogue.
  case tooLarge(bytes: Int)
  /// The file has more lines than any catalogue.
  case tooManyLines
  /// There is not even a header.
  case empty
  /// The first line does not name the columns.
  case wrongHeader(String)
  /// Lines are wrong. At most `CatalogCSV.maximumProblems` are named; `more` were found besides.
  case wrongLines([CatalogProblem], more: Int)
}

extension CatalogCSVError: CustomStringConvertible {
  /// What is wrong, a line for each wrong line.
  public var description: String {
    switch self {
    case .tooLarge(let bytes):
      "the catalogue has \(bytes) bytes: at most \(CatalogCSV.maximumBytes) are read; split it"
    case .tooManyLines:
      "the catalogue has more than \(CatalogCSV.maximumLines) lines; split it"
    case .empty:
      "the catalogue is empty: its first line must be \(CatalogCSV.header)"
    case .wrongHeader(let found):
      "line 1: the columns must be \(CatalogCSV.header), in any order; found \"\(found.prefix(200))\""
    case .wrongLines(let problems, let more):
      (problems.map(\.description) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n")
    }
  }
}
