/// The words of a command: where a server is, if one is named, and a name in its schemas.
struct NamedPlace {
  let address: String?
  let name: String?

  /// - Parameter isAddressed: whether something was said that is of use with a server alone.
  /// - Throws: `CommandError` for more words than that, and for no address where there must be one.
  init(_ words: [String], isAddressed: Bool) throws {
    // A name in a schema has no colon, and an address has one always.
    address = words.first.flatMap { $0.contains(":") ? $0 : nil }
    guard address != nil || !isAddressed else {
      let given = words.first.map { "\($0) is none" } ?? "none was given"
      throw CommandError("which server? An address comes first, as host:port or :port; \(given)")
    }
    let names = words.dropFirst(address == nil ? 0 : 1)
    name = names.first
    guard names.count <= 1 else {
      throw CommandError("\(words.joined(separator: " ")) is too much: an address and one name, at most")
    }
  }
}
