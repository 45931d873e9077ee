import Testing

@testable import WrightRPC

@Suite("Text on the wire")
struct TextTests {
  @Test(
    "grpc-message escapes what is no printable ASCII, and the percent sign",
    arguments: [
      ("", ""), ("plain text ~", "plain text ~"), ("100%", "100%25"), ("a\nb\t", "a%0Ab%09"), ("é", "%C3%A9"),
      ("☕ kävla", "%E2%98%95 k%C3%A4vla"), ("\u{7F}\u{0}", "%7F%00"), ("👩‍🍳", "%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3"),
    ])
  func percent(_ text: String, _ encoded: String) {
    #expect(PercentEncoding.encode(text) == encoded)
    #expect(PercentEncoding.decode(encoded) == text)
  }

  @Test(
    "decoding a grpc-message never fails",
    arguments: [
      ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("a%", "a%"), ("%%41", "%A"), ("%e2%98%95", "☕"), ("%FF", "\u{FFFD}"),
      ("%4g%41", "%4gA"),
    ])
  func badEscapes(_ encoded: String, _ text: String) {
    #expect(PercentEncoding.decode(encoded) == text)
  }

  @Test("base64 is sent without padding and taken with or without, for every length")
  func base64() {
    for length in 0...67 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 89 + 3) }
      let text = Base64.encode(bytes)
      #expect(!text.contains("="))
      #expect(Base64.decode(text.utf8) == bytes)
      let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
      #expect(Base64.decode(padded.utf8) == bytes)
    }
    #expect(Base64.encode(Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw")
  }

  @Test("base64 may come in pieces cut anywhere, and in padded parts one after the other", arguments: 1...9)
  func base64Pieces(_ size: Int) {
    let parts: [[UInt8]] = [[1], [2, 3], [4, 5, 6], [], Array(0...255), [7]]
    let text = parts.flatMap { Base64.encodePadded($0) }
    for text in [text, text.dropLast(2)] {
      var (decoder, bytes) = (Base64Decoder(), [UInt8]())
      for start in stride(from: 0, to: text.count, by: size) {
        bytes += decoder.decode(text[start..<min(start + size, text.count)]) ?? [99]
      }
      bytes += decoder.finish() ?? [99]
      #expect(bytes == parts.flatMap { $0 })
    }
  }

  @Test(
    "what is no base64 is refused", arguments: ["a", "abcde", "ab!d", "ab d", "ab\u{e9}d", "ab-_", "=", "a===", "ab=c"])
  func badBase64(_ text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }
}
