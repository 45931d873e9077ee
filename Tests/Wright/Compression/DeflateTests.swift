import Testing
import WrightCompression

@Suite("Deflate")
struct DeflateTests {
  static let wrappings: [Deflate] = [.gzip, .zlib]

  @Test(
    "what was compressed comes back", arguments: wrappings,
    [
      [], [7], Array(repeating: 0, count: 100_000),
      (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) },
    ])
  func roundTrip(_ wrapping: Deflate, _ bytes: [UInt8]) throws {
    var compressed: [UInt8] = [9, 9]
    try wrapping.compress(bytes.span, into: &compressed)
    #expect(compressed.prefix(2) == [9, 9])
    let back = try wrapping.decompress(Array(compressed.dropFirst(2)).span, limit: bytes.count)
    #expect(back == bytes)
  }

  @Test("no more is held than the limit allows", arguments: wrappings)
  func bomb(_ wrapping: Deflate) throws {
    var compressed: [UInt8] = []
    try wrapping.compress(Array(repeating: UInt8(0), count: 10_000_000).span, into: &compressed)
    #expect(compressed.count < 20_000)
    #expect(throws: Deflate.Failure.tooLarge(limit: 9_999_999)) {
      try wrapping.decompress(compressed.span, limit: 9_999_999)
    }
    let whole = try wrapping.decompress(compressed.span, limit: 10_000_000)
    #expect(whole.count == 10_000_000)
    // Who met the limit did not read on: the end is missing, and nobody saw.
    let cut = Array(compressed.dropLast(8))
    #expect(throws: Deflate.Failure.tooLarge(limit: 1000)) { try wrapping.decompress(cut.span, limit: 1000) }
    #expect(throws: Deflate.Failure.corrupt) { try wrapping.decompress(cut.span, limit: 10_000_000) }
  }

  @Test(
    "what is cut, spoiled or followed by something else is corrupt, and nothing of it stays behind",
    arguments: wrappings)
  func corrupt(_ wrapping: Deflate) throws {
    var good: [UInt8] = []
    try wrapping.compress(Array("goods in a cart, goods in a cart".utf8).span, into: &good)
    for bad in [[], [0], Array("plain text".utf8), Array(good.dropLast()), good + [1], [0] + good] {
      #expect(throws: Deflate.Failure.corrupt) { try wrapping.decompress(bad.span, limit: 1000) }
      let after = try wrapping.decompress(good.span, limit: 1000)
      #expect(after == Array("goods in a cart, goods in a cart".utf8))
    }
  }

  @Test("gzip of several members is one stream")
  func members() throws {
    var bytes: [UInt8] = []
    try Deflate.gzip.compress([1, 2].span, into: &bytes)
    try Deflate.gzip.compress([3].span, into: &bytes)
    let whole = try Deflate.gzip.decompress(bytes.span, limit: 3)
    #expect(whole == [1, 2, 3])
  }
}
