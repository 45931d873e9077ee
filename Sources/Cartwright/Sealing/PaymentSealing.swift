internal import Crypto
internal import Foundation
public import SmartcartAPI
internal import WrightProtobuf

/// How payment information is sealed: HPKE (RFC 9180) in base mode with an empty `info`, the binding as associated data.
///
/// Both ends use this: the terminal seals, the first server opens.
public enum PaymentSealing {
  /// The largest ciphertext that is opened.
  public static let maximumCiphertextBytes = 4_096
  /// The largest binding that is read.
  public static let maximumBindingBytes = 4_096

  static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  /// Signs a serialised PaymentAuthorization with the key that the terminal paired with.
  public typealias Signer = (_ authorization: SmartcartPaymentAuthorization) throws -> SmartcartSignedPayload

  /// Seals payment information for one attempt at a payment request.
  ///
  /// - Parameters:
  ///   - request: The payment request as it was received; its signature has been verified before.
  ///   - attempt: Which attempt this is, from 1.
  ///   - requestID: The request id of the submission.
  ///   - counter: Greater than any that this terminal's key signed before; kept before it is used.
  public static func seal(
    _ information: SmartcartPaymentInformation, answering request: SmartcartSignedPayload, attempt: Int,
    requestID: String, counter: Int64, sign: Signer
  ) throws -> SmartcartSealedPayment {
    let terms = try SmartcartPaymentTerms(serializedBytes: request.payload)
    let binding = SmartcartPaymentBinding(terms: terms, attempt: attempt, requestID: requestID)
    var sealed = try encrypt(information, boundTo: binding, key: terms.sealingKey)
    sealed.authorization = try sign(authorization(of: sealed, answering: request, counter: counter))
    return sealed
  }

  /// What a terminal signs for a sealed payment.
  public static func authorization(
    of sealed: SmartcartSealedPayment, answering request: SmartcartSignedPayload, counter: Int64
  ) -> SmartcartPaymentAuthorization {
    .with {
      $0.termsDigest = digest(request.payload)
      $0.bindingDigest = digest(sealed.associatedData)
      $0.ciphertextDigest = digest(sealed.ciphertext)
      $0.counter = counter
    }
  }

  /// Refuses an authorisation that was signed for something else than this sealed payment of this request.
  ///
  /// Its signature is verified before, by whoever knows the terminal's key.
  public static func check(
    _ authorization: SmartcartPaymentAuthorization, of sealed: SmartcartSealedPayment,
    answering request: SmartcartSignedPayload
  ) throws(SealingError) {
    let expected = self.authorization(of: sealed, answering: request, counter: authorization.counter)
    var names: [String] = []
    if authorization.termsDigest != expected.termsDigest { names.append("terms_digest") }
    if authorization.bindingDigest != expected.bindingDigest { names.append("binding_digest") }
    if authorization.ciphertextDigest != expected.ciphertextDigest { names.append("ciphertext_digest") }
    guard names.isEmpty else { throw .signedSomethingElse(names) }
  }

  /// SHA-256.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  private static func encrypt(
    _ information: SmartcartPaymentInformation, boundTo binding: SmartcartPaymentBinding, key: SmartcartSealingKey
  ) throws -> SmartcartSealedPayment {
    let bound = try binding.serializedBytes()
    var sender = try HPKE.Sender(recipientKey: publicKey(key), ciphersuite: suite, info: Data())
    let ciphertext = try sender.seal(Data(information.serializedBytes()), authenticating: Data(bound))
    guard ciphertext.count <= maximumCiphertextBytes else { throw SealingError.tooLarge }
    return .with {
      $0.sealingKeyID = key.keyID
      $0.encapsulatedKey = Array(sender.encapsulatedKey)
      $0.ciphertext = Array(ciphertext)
      $0.associatedData = bound
    }
  }

  private static func publicKey(_ key: SmartcartSealingKey) throws(SealingError) -> Curve25519.KeyAgreement.PublicKey {
    guard key.suite == .x25519Sha256Chacha20Poly1305,
      let publicKey = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.publicKey)
    else { throw .wrongSealingKey }
    return publicKey
  }
}
