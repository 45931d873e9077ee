import CartwrightContracts
import Foundation
import SmartcartAPI
import TestSupport
import Testing
import WrightRPC
import WrightProtobuf

@Suite("Signed payloads")
struct SigningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func key(_ name: String = "key", _ purpose: SmartcartKeyPurpose = .gateway) throws -> SigningKey {
    try SigningKey(file: folder.file(name), purpose: purpose, surroundings: .live)
  }

  private let statement = SmartcartExitPassStatement.with { ($0.passID, $0.revision) = ("p1", 7) }

  @Test("what was signed is read back")
  func roundTrip() throws {
    let key = try key()
    let signed = try key.sign(statement)
    let read = try signed.verified(
      as: SmartcartExitPassStatement.self, by: [key.verificationKey], for: .gateway)
    #expect(read == statement)
  }

  @Test("a key file is made once, for its owner only, and read again")
  func keyFile() throws {
    let first = try key()
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("key"))[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect(try key().verificationKey == first.verificationKey)
    #expect(try key("other").id != first.id)
  }

  @Test("a key file that others may read is refused")
  func tooOpen() throws {
    _ = try key()
    let path = folder.file("key")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: KeyFileError.tooOpen(path: path)) { _ = try key() }
  }

  @Test("a changed payload, another type, another key and another purpose are refused")
  func refusals() throws {
    let (mine, theirs) = (try key(), try key("theirs"))
    let signed = try mine.sign(statement)
    var changed = signed
    changed.payload += [0x10, 0x08]
    #expect(throws: SignatureError.wrongSignature) {
      _ = try changed.verified(as: SmartcartExitPassStatement.self, by: [mine.verificationKey], for: .gateway)
    }
    #expect(throws: SignatureError.wrongSignature) {
      _ = try signed.verified(as: SmartcartRefundStatement.self, by: [mine.verificationKey], for: .gateway)
    }
    #expect(throws: SignatureError.unknownKey(mine.id)) {
      _ = try signed.verified(as: SmartcartExitPassStatement.self, by: [theirs.verificationKey], for: .gateway)
    }
    #expect(throws: SignatureError.unknownKey(mine.id)) {
      _ = try signed.verified(as: SmartcartExitPassStatement.self, by: [mine.verificationKey], for: .settlement)
    }
  }

  @Test("signs nothing that is too large to be believed")
  func tooLarge() throws {
    let key = try key()
    var terms = SmartcartPaymentTerms()
    terms.merchantName = String(repeating: "x", count: SmartcartSignedPayload.maximumPayloadBytes)
    let error = #expect(throws: RPCError.self) { _ = try key.sign(terms) }
    #expect(error?.code == .failedPrecondition)
  }
}
