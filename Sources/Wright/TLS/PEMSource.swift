/// Where certificates or a key are read from.
public enum PEMSource: Hashable, Sendable, CustomStringConvertible {
  /// A file of PEM text, by its path.
  case file(String)
  /// PEM text.
  case bytes([UInt8])

  /// The path, or a word for bytes; never what is in them.
  public var description: String {
    switch self {
    case .file(let path): path
    case .bytes: "the PEM bytes given"
    }
  }

  var path: String? {
    if case .file(let path) = self { return path }
    return nil
  }
}
