/// Rows of text under a heading, each column as wide as its widest cell.
struct Table {
  private var rows: [[String]]

  /// A table with only its heading; all but the first column are set to the right.
  init(_ heading: [String]) { rows = [heading] }

  /// Adds a row of as many cells as the heading has.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == rows[0].count, "a row has as many cells as the heading")
    rows.append(cells)
  }

  /// The table as lines.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([rows[0], rule] + rows.dropFirst()).map { line($0, widths) }.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, pair in
      let (cell, width) = pair
      let padding = String(repeating: " ", count: width - cell.count)
      return index == 0 ? cell + padding : padding + cell
    }
    return padded.joined(separator: "  ")
  }
}
