import CartwrightSealing
import Testing

@Suite("The name of a sealing key")
struct SealingKeyTests {
  @Test("is the same for the same key, and another for another")
  func names() throws {
    let bytes: [UInt8] = Array(1...32)
    let key = try SealingKeyPair(privateKey: bytes)
    let again = try SealingKeyPair(privateKey: bytes)
    let other = try SealingKeyPair(privateKey: bytes.reversed())
    #expect(key.keyID == again.keyID)
    #expect(key.publicKey == again.publicKey)
    #expect(key.keyID != other.keyID)
  }

  @Test("is of a key: other bytes than 32 are none")
  func wrongLength() {
    #expect(throws: SealingError.wrongSealingKey) { _ = try SealingKeyPair(privateKey: [1, 2, 3]) }
  }
}
