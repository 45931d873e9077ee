/// Swift source being written, line by line, indented by two for each block.
struct SwiftText {
  private(set) var text = ""
  private var depth = 0

  /// Adds a line; an empty one is not indented.
  mutating func line(_ content: String = "") {
    text += content.isEmpty ? "\n" : String(repeating: "  ", count: depth) + content + "\n"
  }

  /// Adds `head`, an opening brace (and a closure's parameters), what `body` writes, and a closing brace.
  mutating func block(_ head: String, parameters: String? = nil, _ body: (inout SwiftText) -> Void) {
    line(head + " {" + (parameters.map { " " + $0 + " in" } ?? ""))
    var inner = deeper()
    body(&inner)
    append(inner)
    line("}")
  }

  /// An empty text whose lines stand one step deeper than this one's.
  func deeper() -> SwiftText {
    var inner = SwiftText()
    inner.depth = depth + 1
    return inner
  }

  /// Adds what `other` has.
  mutating func append(_ other: SwiftText) { text += other.text }

  /// Adds a comment of the schema as a documentation comment.
  mutating func documentation(_ comment: String) {
    if comment.isEmpty { return }
    for content in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line(content.isEmpty ? "///" : "/// " + content)
    }
  }

  /// `string` as a literal.
  static func literal(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return result + "\""
  }
}
