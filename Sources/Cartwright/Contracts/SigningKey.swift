internal import Crypto
internal import Foundation
public import SmartcartAPI
public import WrightProtobuf
internal import WrightRPC

/// A key that signs messages, by Ed25519.
public struct SigningKey: Sendable {
  /// The public half, as others are given it.
  public let verificationKey: SmartcartVerificationKey
  private let secret: [UInt8]

  /// A key of 32 secret bytes.
  public init(secret: [UInt8], purpose: SmartcartKeyPurpose) throws {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: secret)
    let publicKey = Array(key.publicKey.rawRepresentation)
    self.secret = secret
    verificationKey = .with {
      $0.keyID = Self.id(of: publicKey)
      $0.algorithm = .ed25519
      $0.publicKey = publicKey
      $0.purpose = purpose
    }
  }

  /// A key that is kept in a file, which is made when it is missing.
  public init(file path: String, purpose: SmartcartKeyPurpose, surroundings: Surroundings) throws {
    let label = "cartwright ed25519 signing key"
    try self.init(
      secret: KeyFile.loadOrMake(path, label: label, surroundings: surroundings), purpose: purpose)
  }

  /// The id that a public key makes.
  public static func id(of publicKey: [UInt8]) -> String {
    "ed25519-" + Hex.text(of: SHA256.hash(data: publicKey).prefix(8))
  }

  /// The key's id.
  public var id: String { verificationKey.keyID }

  /// A message, serialised and signed.
  ///
  /// - Throws: `FAILED_PRECONDITION` for one that is too large to be believed by whoever verifies it.
  public func sign(_ message: some Message) throws -> SmartcartSignedPayload {
    let payload = try message.serializedBytes()
    guard payload.count <= SmartcartSignedPayload.maximumPayloadBytes else {
      throw RPCError(code: .failedPrecondition, message: "\(SignatureError.tooLarge)")
    }
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: secret)
    let signature = try key.signature(for: SignedBytes.of(payload, type: type(of: message).layout.name))
    return .with {
      $0.payload = payload
      $0.signature = Array(signature)
      $0.keyID = id
    }
  }
}

extension SmartcartSignedPayload {
  /// The most bytes that a payload may have.
  public static let maximumPayloadBytes = 256 << 10

  /// The message, once the signature has been verified.
  ///
  /// - Parameters:
  ///   - keys: The signer's keys; the one that the payload names must be among them.
  ///   - purpose: What the key must be for.
  public func verified<Payload: Message>(
    as type: Payload.Type = Payload.self, by keys: [SmartcartVerificationKey], for purpose: SmartcartKeyPurpose
  ) throws(SignatureError) -> Payload {
    guard payload.count <= Self.maximumPayloadBytes else { throw .tooLarge }
    guard let key = keys.first(where: { $0.keyID == keyID && $0.purpose == purpose }) else { throw .unknownKey(keyID) }
    let signed = SignedBytes.of(payload, type: Payload.layout.name)
    guard key.algorithm == .ed25519,
      let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey),
      verifier.isValidSignature(signature, for: signed)
    else { throw .wrongSignature }
    guard let message = try? Payload(serializedBytes: payload) else { throw .unreadable }
    return message
  }
}

extension SmartcartVerificationKey {
  /// Checks that it is a key that can verify.
  ///
  /// - Throws: `INVALID_ARGUMENT` naming the part of `field` that is wrong.
  public func validate(_ field: String, purpose wanted: SmartcartKeyPurpose) throws {
    guard (1...64).contains(keyID.utf8.count) else {
      throw RPCError.invalid("\(field).key_id", "must be 1 to 64 bytes of UTF-8")
    }
    guard algorithm == .ed25519 else { throw RPCError.invalid("\(field).algorithm", "must be Ed25519") }
    guard (try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)) != nil else {
      throw RPCError.invalid("\(field).public_key", "must be the 32 bytes of an Ed25519 key")
    }
    guard purpose == wanted else { throw RPCError.invalid("\(field).purpose", "is not what this key is for here") }
  }
}

/// Why a signed payload is not believed.
public enum SignatureError: Error, Hashable, Sendable {
  /// The payload is larger than any may be.
  case tooLarge
  /// None of the signer's keys is named, or it is for something else.
  case unknownKey(String)
  /// The signature is not the key's, or not of these bytes as this type.
  case wrongSignature
  /// The signature is right, and the bytes are no such message.
  case unreadable
}

extension SignatureError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .tooLarge: "the signed payload has more than \(SmartcartSignedPayload.maximumPayloadBytes) bytes"
    case .unknownKey(let id): "the key \"\(id.prefix(64))\" is not one of the signer's: ask for the keys anew"
    case .wrongSignature: "the signature is wrong: do not trust what it is on"
    case .unreadable: "the signed payload is not a message of its type"
    }
  }
}

private enum SignedBytes {
  static func of(_ payload: [UInt8], type: String) -> [UInt8] { Array(type.utf8) + [0] + payload }
}
