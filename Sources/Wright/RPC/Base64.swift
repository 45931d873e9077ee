/// Base64 (RFC 4648, section 4): gRPC's metadata is sent without padding and taken with or without, gRPC-Web's text is padded.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  fileprivate static let values: [UInt8] = {
    var table = [UInt8](repeating: .max, count: 256)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
    return table
  }()

  fileprivate static let padding = UInt8(ascii: "=")

  /// Without padding.
  package static func encode(_ bytes: [UInt8]) -> String {
    String(decoding: text(bytes), as: UTF8.self)
  }

  /// With padding, as characters of ASCII.
  package static func encodePadded(_ bytes: [UInt8]) -> [UInt8] {
    var text = text(bytes)
    while text.count % 4 != 0 { text.append(padding) }
    return text
  }

  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 6 {
        held -= 6
        text.append(alphabet[Int(bits >> UInt32(held) & 63)])
      }
    }
    if held > 0 { text.append(alphabet[Int(bits << UInt32(6 - held) & 63)]) }
    return text
  }

  /// - Returns: `nil` for a character outside the alphabet, or a length that no bytes have.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var decoder = Base64Decoder()
    guard let bytes = decoder.decode(text), let rest = decoder.finish() else { return nil }
    return bytes + rest
  }
}

/// Reads base64 that comes in pieces, cut anywhere: one or more texts after each other, each padded but perhaps the last.
package struct Base64Decoder {
  /// The characters of a group of four that is not whole yet, six bits each.
  private var bits: UInt32 = 0
  private var characters = 0
  private var paddings = 0

  package init() {}

  /// Takes in characters.
  ///
  /// - Returns: the bytes of the groups that are whole now; `nil` for what is no base64.
  package mutating func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 3)
    for character in text {
      if character == Base64.padding {
        guard characters >= 2 else { return nil }
        paddings += 1
      } else {
        let value = Base64.values[Int(character)]
        guard value != .max, paddings == 0 else { return nil }
        bits = bits << 6 | UInt32(value)
        characters += 1
      }
      if characters + paddings == 4 { endGroup(&bytes) }
    }
    return bytes
  }

  /// No more comes.
  ///
  /// - Returns: the bytes of a last group without its padding; `nil` for one of a single character, which no bytes have.
  package mutating func finish() -> [UInt8]? {
    guard characters != 1 else { return nil }
    var bytes: [UInt8] = []
    if characters > 0 { endGroup(&bytes) }
    return bytes
  }

  private mutating func endGroup(_ bytes: inout [UInt8]) {
    let whole = bits << UInt32(6 * (4 - characters))
    bytes.append(UInt8(truncatingIfNeeded: whole >> 16))
    if characters > 2 { bytes.append(UInt8(truncatingIfNeeded: whole >> 8)) }
    if characters > 3 { bytes.append(UInt8(truncatingIfNeeded: whole)) }
    self = Base64Decoder()
  }
}
