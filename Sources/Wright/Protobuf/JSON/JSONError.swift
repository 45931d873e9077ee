/// Why JSON could not be turned into a message, or a message into JSON.
public enum JSONError: Error, Hashable, Sendable {
  /// The text is not JSON.
  case malformed(String, at: Position)
  /// The text is JSON, but not of the message: `field` is the path to what does not fit, from the outermost message.
  case mismatch(String, field: String, at: Position)
  /// The message has no form in JSON: `field` is the path to what has none, from the outermost message.
  case unrepresentable(String, field: String)

  /// A place in a text, counted from one; columns are characters.
  public struct Position: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The column.
    public let column: Int
  }
}

extension JSONError: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    switch self {
    case .malformed(let reason, let position): "line \(position.line), column \(position.column): \(reason)"
    case .mismatch(let reason, let field, let position):
      "line \(position.line), column \(position.column): \(field.isEmpty ? "" : field + ": ")\(reason)"
    case .unrepresentable(let reason, let field): "\(field.isEmpty ? "" : field + ": ")\(reason)"
    }
  }
}

extension JSONError {
  /// The error as seen from the message, list or map that `step` is in.
  func within(_ step: String) -> JSONError {
    switch self {
    case .malformed: self
    case .mismatch(let reason, let field, let position):
      .mismatch(reason, field: Self.join(step, field), at: position)
    case .unrepresentable(let reason, let field): .unrepresentable(reason, field: Self.join(step, field))
    }
  }

  private static func join(_ step: String, _ path: String) -> String {
    path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
  }
}

extension JSONError.Position {
  /// The place of the byte at `index`.
  init(of index: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for byte in bytes[..<min(index, bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
