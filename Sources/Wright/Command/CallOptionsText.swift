package import WrightRPC

/// Options of a call, as people write them.
package enum CallOptionsText {
  /// Reads a header, `key: value`, into metadata; a key that ends in `-bin` has base64 for a value.
  ///
  /// - Throws: `CommandError` for what is no header, and for what belongs to the protocol.
  package static func addHeader(_ text: String, to metadata: inout Metadata) throws {
    guard let colon = text.dropFirst().firstIndex(of: ":") else {
      throw CommandError("\"\(text)\" is no header: write 'key: value'")
    }
    let key = text[..<colon].lowercased()
    let value = String(text[text.index(after: colon)...].drop { $0 == " " })
    var one = Metadata()
    do {
      try one.addReceived(key: key, value: value)
    } catch {
      throw CommandError("\(key) holds bytes: write them in base64, not \"\(value)\"")
    }
    var count = 0
    one.forEachField { _, _ in count += 1 }
    guard count == one.count else {
      throw CommandError(
        "\"\(text)\" cannot be sent: keys are letters, digits, '-', '_' and '.', and none of the protocol's own; "
          + "values are printable ASCII")
    }
    metadata.add(contentsOf: one)
  }

  private static let units: [(name: String, seconds: Double)] = [
    ("ms", 1e-3), ("us", 1e-6), ("s", 1), ("m", 60), ("h", 3600),
  ]

  /// Reads a time such as `2s`, `150ms`, `1.5m`.
  ///
  /// - Throws: `CommandError` for what is none.
  package static func timeout(_ text: String) throws -> Duration {
    for (name, seconds) in units where text.hasSuffix(name) {
      guard let count = Double(text.dropLast(name.count)), count > 0, count * seconds < 1e9 else { break }
      return .seconds(count * seconds)
    }
    throw CommandError("\"\(text)\" is no time: write 500ms, 2s, 1.5m or 1h")
  }
}
