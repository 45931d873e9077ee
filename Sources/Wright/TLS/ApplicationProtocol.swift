/// HTTP/2, as ALPN calls it: RFC 7301, RFC 9113, section 3.2.
enum ApplicationProtocol {
  static let name = Array("h2".utf8)

  /// The list of one protocol, as it is on the wire.
  static let offer = [UInt8(name.count)] + name

  /// Where `h2` is in a list that is on the wire; `nil` when it is not in there.
  static func position(in list: Span<UInt8>) -> Int? {
    var start = 0
    while start < list.count {
      let length = Int(list[start])
      guard length > 0, start + 1 + length <= list.count else { return nil }
      if length == name.count, name.indices.allSatisfy({ list[start + 1 + $0] == name[$0] }) { return start + 1 }
      start += 1 + length
    }
    return nil
  }
}
