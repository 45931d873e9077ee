/// Takes a JSON text apart (RFC 8259), one token after another.
struct JSONText {
  let bytes: [UInt8]
  private(set) var index = 0
  private var depth = 0
  private let depthLimit: Int

  init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// Where the next token begins, for an error: all that comes before it is looked at.
  var position: JSONError.Position { JSONError.Position(of: index, in: bytes) }

  /// The first byte of the next token.
  mutating func peek() throws(JSONError) -> UInt8 {
    skipSpace()
    guard index < bytes.count else { throw .malformed("the text ends too early", at: position) }
    return bytes[index]
  }

  /// Throws if anything but space is left.
  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    if index < bytes.count { throw unexpected("the end of the text") }
  }

  /// Steps over `token` if it comes next.
  mutating func take(_ token: Unicode.Scalar) throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: token) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ token: Unicode.Scalar) throws(JSONError) {
    if try !take(token) { throw unexpected("'\(token)'") }
  }

  /// Enters an object or an array.
  mutating func open(_ bracket: Unicode.Scalar) throws(JSONError) {
    try expect(bracket)
    depth += 1
    if depth > depthLimit { throw .malformed("nested more than \(depthLimit) deep", at: position) }
  }

  /// The next key of the object; nil at its end.
  ///
  /// `isFirst` is true before the first call.
  mutating func nextKey(_ isFirst: inout Bool) throws(JSONError) -> String? {
    guard try next("}", &isFirst) else { return nil }
    if try peek() != UInt8(ascii: "\"") { throw unexpected("a key in double quotes") }
    let key = try readString()
    try expect(":")
    return key
  }

  /// Whether the array goes on.
  ///
  /// `isFirst` is true before the first call.
  mutating func nextElement(_ isFirst: inout Bool) throws(JSONError) -> Bool { try next("]", &isFirst) }

  private mutating func next(_ bracket: Unicode.Scalar, _ isFirst: inout Bool) throws(JSONError) -> Bool {
    if try take(bracket) {
      depth -= 1
      return false
    }
    if !isFirst, try !take(",") { throw unexpected("',' or '\(bracket)'") }
    isFirst = false
    return true
  }

  /// Whether the next token is `null`, which is then stepped over.
  mutating func takeNull() throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try expectWord("null")
    return true
  }

  mutating func readBool() throws(JSONError) -> Bool {
    let isTrue = try peek() == UInt8(ascii: "t")
    try expectWord(isTrue ? "true" : "false")
    return isTrue
  }

  private mutating func expectWord(_ word: String) throws(JSONError) {
    guard bytes[index...].starts(with: word.utf8) else { throw unexpected("a value") }
    index += word.utf8.count
  }

  /// The text of a number.
  mutating func readNumber() throws(JSONError) -> ArraySlice<UInt8> {
    _ = try peek()
    guard let end = JSONNumber.end(in: bytes[index...]) else { throw unexpected("a value") }
    defer { index = end }
    return bytes[index..<end]
  }

  /// Steps over a value of any kind.
  mutating func skipValue() throws(JSONError) {
    var isFirst = true
    switch try peek() {
    case UInt8(ascii: "{"):
      try open("{")
      while try nextKey(&isFirst) != nil { try skipValue() }
    case UInt8(ascii: "["):
      try open("[")
      while try nextElement(&isFirst) { try skipValue() }
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "n"): try expectWord("null")
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try readBool()
    default: _ = try readNumber()
    }
  }

  func unexpected(_ expected: String) -> JSONError { .malformed("expected \(expected) here", at: position) }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }
}

extension JSONText {
  mutating func readString() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
    guard index < bytes.count else { throw unexpected("the end of the string") }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return try validated(bytes[start..<index])
    }
    return try readEscapedString(from: start)
  }

  /// Whether a string may hold the byte, and it stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    var content = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 { throw .malformed("control characters in strings are written as escapes", at: position) }
      if byte == UInt8(ascii: "\"") {
        defer { index += 1 }
        return try validated(content[...])
      }
      if byte == UInt8(ascii: "\\") {
        content += Array(String(try readEscape()).utf8)
      } else {
        content.append(byte)
        index += 1
      }
    }
    throw unexpected("the end of the string")
  }

  private func validated(_ content: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let string = String(validating: content, as: UTF8.self) else {
      throw .malformed("the string is not valid UTF-8", at: position)
    }
    return string
  }

  private mutating func readEscape() throws(JSONError) -> Unicode.Scalar {
    guard index + 1 < bytes.count else { throw unexpected("the end of the string") }
    let letter = bytes[index + 1]
    if letter == UInt8(ascii: "u") { return try readUnicodeEscape() }
    guard let scalar = Self.escapes[letter] else { throw unexpected("one of the escapes that JSON has") }
    index += 2
    return scalar
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// One `\u` escape, or two that are a surrogate pair.
  private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let start = index
    let high = try readCodeUnit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw halfAPair(at: start)
    }
    let low = try readCodeUnit()
    guard low & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) else {
      throw halfAPair(at: start)
    }
    return scalar
  }

  private func halfAPair(at start: Int) -> JSONError {
    .malformed("half of a surrogate pair", at: JSONError.Position(of: start, in: bytes))
  }

  private mutating func readCodeUnit() throws(JSONError) -> UInt32 {
    let digits = bytes[index...].dropFirst(2).prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected("four hexadecimal digits after \\u") }
    index += 6
    return unit
  }
}
