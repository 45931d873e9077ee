internal import Crypto
internal import Foundation
public import SmartcartAPI
internal import WrightProtobuf

/// A key that payment information is sealed to, with the half that only the first server has.
public struct SealingKeyPair: Sendable {
  /// Names the key among the first server's.
  public let keyID: String
  private let privateKey: Curve25519.KeyAgreement.PrivateKey

  /// How many bytes the private half has.
  public static let privateKeyBytes = 32

  /// A key from the bytes of its private half, 32 random ones for a new key.
  public init(keyID: String, privateKey: [UInt8]) throws(SealingError) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey) else {
      throw .wrongSealingKey
    }
    self.keyID = keyID
    self.privateKey = key
  }

  /// A key that is named by its public half, so that another key never has its name.
  public init(privateKey: [UInt8]) throws(SealingError) {
    let publicKey = try SealingKeyPair(keyID: "", privateKey: privateKey).publicKey.publicKey
    let number = SHA256.hash(data: publicKey).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    try self.init(keyID: "x25519-" + String(number, radix: 16), privateKey: privateKey)
  }

  /// What terminals seal to.
  public var publicKey: SmartcartSealingKey {
    .with {
      $0.keyID = keyID
      $0.suite = .x25519Sha256Chacha20Poly1305
      $0.publicKey = Array(privateKey.publicKey.rawRepresentation)
    }
  }

  /// Opens a sealed payment that must be bound to what is expected.
  ///
  /// Signature and expiry are checked before, freshness of nonce and counter after.
  public func open(
    _ sealed: SmartcartSealedPayment, boundTo expected: SmartcartPaymentBinding
  ) throws(SealingError) -> SmartcartPaymentInformation {
    let information = try decrypt(sealed)
    guard let binding = try? SmartcartPaymentBinding(serializedBytes: sealed.associatedData) else {
      throw .unreadable
    }
    let differences = binding.differences(from: expected)
    guard differences.isEmpty else { throw .boundToSomethingElse(differences) }
    return information
  }

  private func decrypt(_ sealed: SmartcartSealedPayment) throws(SealingError) -> SmartcartPaymentInformation {
    guard sealed.sealingKeyID == keyID else { throw .unknownKey(sealed.sealingKeyID) }
    guard sealed.ciphertext.count <= PaymentSealing.maximumCiphertextBytes,
      sealed.associatedData.count <= PaymentSealing.maximumBindingBytes
    else { throw .tooLarge }
    guard let clear = try? decryptedBytes(sealed) else { throw .cannotOpen }
    guard let information = try? SmartcartPaymentInformation(serializedBytes: clear) else { throw .unreadable }
    return information
  }

  private func decryptedBytes(_ sealed: SmartcartSealedPayment) throws -> [UInt8] {
    var recipient = try HPKE.Recipient(
      privateKey: privateKey, ciphersuite: PaymentSealing.suite, info: Data(),
      encapsulatedKey: Data(sealed.encapsulatedKey))
    return try Array(recipient.open(Data(sealed.ciphertext), authenticating: Data(sealed.associatedData)))
  }
}
