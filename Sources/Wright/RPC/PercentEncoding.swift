/// How `grpc-message` carries text: every byte outside 0x20 to 0x7E, and `%`, as `%XX`.
package enum PercentEncoding {
  /// Leaves text that needs no escapes as it is.
  ///
  /// What would be longer than `limit` bytes is cut, between characters.
  package static func encode(_ text: String, limit: Int = .max) -> String {
    if text.utf8.count <= limit, text.utf8.allSatisfy(isPlain) { return text }
    var encoded: [UInt8] = []
    for scalar in text.unicodeScalars {
      let whole = encoded.count
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte, to: &encoded) }
      guard encoded.count <= limit else {
        encoded.removeSubrange(whole...)
        break
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
    guard !isPlain(byte) else { return encoded.append(byte) }
    encoded.append(UInt8(ascii: "%"))
    encoded.append(digits[Int(byte >> 4)])
    encoded.append(digits[Int(byte & 15)])
  }

  /// Never fails: a bad escape stands as it is, and bytes that are no UTF-8 are replaced.
  package static func decode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = value(bytes[index + 1]),
        let low = value(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "%")
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
