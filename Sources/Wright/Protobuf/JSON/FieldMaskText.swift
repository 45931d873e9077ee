/// Paths of a field mask as text: JSON has them in lower camel case.
enum FieldMaskText {
  /// Nil if `path` would not read back the same.
  static func format(_ path: String) -> String? {
    let text = path.split(separator: ".", omittingEmptySubsequences: false)
      .map { FieldLayout.lowerCamel(String($0)) }.joined(separator: ".")
    return parse(text) == path && !path.contains(",") ? text : nil
  }

  /// Nil if `text` is not in lower camel case.
  static func parse(_ text: String) -> String? {
    var path = ""
    for character in text.unicodeScalars {
      if character == "_" { return nil }
      path += ("A"..."Z").contains(character) ? "_" + String(character).lowercased() : String(character)
    }
    return path
  }
}
