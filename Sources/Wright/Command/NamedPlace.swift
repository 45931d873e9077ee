/// The words of a command: where a server is, if one is named, and a name in its schemas.
struct NamedPlace {
  let address: String?
  let name: String?

  /// - Throws: `CommandError` for more words than that.
  init(_ words: [String]) throws {
    // A name in a schema has no colon, and an address has one always.
    address = words.first.flatMap { $0.contains(":") ? $0 : nil }
    let names = words.dropFirst(address == nil ? 0 : 1)
    name = names.first
    guard names.count <= 1 else {
      throw CommandError("\(words.joined(separator: " ")) is too much: an address and one name, at most")
    }
  }
}
