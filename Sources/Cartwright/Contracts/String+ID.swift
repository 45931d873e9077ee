public import WrightRPC

/// What may be an id: 1 to 128 visible ASCII characters.
///
/// SQLite's strings end at a NUL: with one in it, an id would be another here and the same there.
extension String {
  /// Whether it may be one.
  public var isID: Bool { (1...128).contains(utf8.count) && utf8.allSatisfy { (0x21...0x7E).contains($0) } }

  /// Refuses what cannot be one, with `INVALID_ARGUMENT`.
  public func requireID(_ field: String) throws(RPCError) {
    guard isID else { throw .invalid(field, "must be 1 to 128 visible ASCII characters") }
  }
}
