/// Swift source without its comments and without what stands in its string literals.
///
/// It knows as much of Swift's grammar as the rules of the house need: line and block comments, string literals of one line and of
/// several, raw ones too. Code in an interpolation counts as part of the literal.
struct SwiftCode {
  /// The lines that are left, as many as there were.
  var lines: [String] {
    String(decoding: left, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The first bytes of comments and of literals.
  private static let openers: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "#")]

  private let bytes: [UInt8]
  private var left: [UInt8] = []
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    left.reserveCapacity(bytes.count)
    while place < bytes.count { step() }
  }

  private mutating func step() {
    if !Self.openers.contains(bytes[place]) {
      left.append(bytes[place])
      place += 1
    } else if comes("//") {
      skip { $0.comes("\n") }
    } else if comes("/*") {
      skipBlockComment()
    } else if let quote = openingQuote() {
      skipLiteral(quote)
    } else {
      left.append(bytes[place])
      place += 1
    }
  }

  private func comes(_ text: String) -> Bool {
    bytes[place...].starts(with: text.utf8)
  }

  /// Goes on until `isEnd` holds, keeping only the ends of lines.
  private mutating func skip(until isEnd: (SwiftCode) -> Bool) {
    while place < bytes.count, !isEnd(self) { drop() }
  }

  private mutating func drop(_ count: Int = 1) {
    for _ in 0..<min(count, bytes.count - place) {
      if bytes[place] == UInt8(ascii: "\n") { left.append(bytes[place]) }
      place += 1
    }
  }

  private mutating func skipBlockComment() {
    drop(2)
    var depth = 1
    while place < bytes.count, depth > 0 {
      if comes("/*") { depth += 1 }
      if comes("*/") { depth -= 1 }
      drop(comes("/*") || comes("*/") ? 2 : 1)
    }
  }

  /// The quote with which a literal begins here.
  private func openingQuote() -> Quote? {
    let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes[(place + hashes)...]
    if rest.starts(with: "\"\"\"".utf8) { return Quote(hashes: hashes, marks: 3) }
    return rest.first == UInt8(ascii: "\"") ? Quote(hashes: hashes, marks: 1) : nil
  }

  private mutating func skipLiteral(_ quote: Quote) {
    drop(quote.hashes + quote.marks)
    skip(escaping: quote.hashes == 0) { $0.comes(quote.end) || (quote.marks == 1 && $0.comes("\n")) }
    if !comes("\n") { drop(quote.end.utf8.count) }
    left += Array("\"\"".utf8)
  }

  private mutating func skip(escaping: Bool, until isEnd: (SwiftCode) -> Bool) {
    while place < bytes.count, !isEnd(self) { drop(escaping && comes("\\") ? 2 : 1) }
  }

  /// How a string literal begins and ends.
  private struct Quote {
    let hashes: Int
    let marks: Int
    var end: String { String(repeating: "\"", count: marks) + String(repeating: "#", count: hashes) }
  }
}
