// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/common/v1/signing.proto. Do not edit.

public import WrightProtobuf

/// How a signature is made.
public enum SmartcartSignatureAlgorithm: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Ed25519 (RFC 8032).
  case ed25519 // = 1
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ed25519
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .ed25519: 1
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartSignatureAlgorithm] = [.unspecified, .ed25519]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.common.v1.SignatureAlgorithm",
    values: [
      ("SIGNATURE_ALGORITHM_UNSPECIFIED", 0),
      ("SIGNATURE_ALGORITHM_ED25519", 1),
    ])
}

/// What somebody signs with a key.
public enum SmartcartKeyPurpose: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The second server's: payment requests and exit passes.
  case settlement // = 1
  /// The first server's: completions, reversals and refunds.
  case gateway // = 2
  /// A terminal's: authorisations of payments.
  case terminal // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .settlement
    case 2: self = .gateway
    case 3: self = .terminal
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .settlement: 1
    case .gateway: 2
    case .terminal: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartKeyPurpose] = [.unspecified, .settlement, .gateway, .terminal]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.common.v1.KeyPurpose",
    values: [
      ("KEY_PURPOSE_UNSPECIFIED", 0),
      ("KEY_PURPOSE_SETTLEMENT", 1),
      ("KEY_PURPOSE_GATEWAY", 2),
      ("KEY_PURPOSE_TERMINAL", 3),
    ])
}

/// Which HPKE (RFC 9180) primitives seal payment information.
public enum SmartcartSealingSuite: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305.
  case x25519Sha256Chacha20Poly1305 // = 1
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .x25519Sha256Chacha20Poly1305
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .x25519Sha256Chacha20Poly1305: 1
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartSealingSuite] = [.unspecified, .x25519Sha256Chacha20Poly1305]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.common.v1.SealingSuite",
    values: [
      ("SEALING_SUITE_UNSPECIFIED", 0),
      ("SEALING_SUITE_X25519_SHA256_CHACHA20POLY1305", 1),
    ])
}

/// A serialised message with somebody's signature over exactly those bytes.
///
/// What is signed is the full name of the payload's message type in ASCII (for example
/// "smartcart.common.v1.PaymentTerms"), one zero byte, and then `payload` as it stands here: a signature made for one
/// type is worth nothing for another. A reader verifies first and parses the same bytes afterwards; nobody serialises
/// a message anew to check it. The comment of the field that holds a SignedPayload names the type of its payload.
public struct SmartcartSignedPayload: WrightProtobuf.Message {
  /// The serialised message. At most 256 KiB.
  public var payload: [UInt8] = []

  /// The signature: 64 bytes for Ed25519.
  public var signature: [UInt8] = []

  /// Which of the signer's keys made it.
  public var keyID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.SignedPayload",
    fields: [
      .init(1, "payload", .bytes),
      .init(2, "signature", .bytes),
      .init(3, "key_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.payload = input.bytes()
      case 18: self.signature = input.bytes()
      case 26: self.keyID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.payload)
    fields.value(1, self.signature)
    fields.value(2, self.keyID)
  }
}

/// The public half of a signing key.
public struct SmartcartVerificationKey: WrightProtobuf.Message {
  /// Names the key among all keys of its owner. At most 64 bytes of UTF-8.
  public var keyID: String = ""

  /// How signatures are made with it.
  public var algorithm: SmartcartSignatureAlgorithm = .unspecified

  /// The public key: 32 bytes for Ed25519.
  public var publicKey: [UInt8] = []

  /// What it may sign.
  public var purpose: SmartcartKeyPurpose = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.VerificationKey",
    fields: [
      .init(1, "key_id", .string),
      .init(2, "algorithm", .enum { SmartcartSignatureAlgorithm.layout }),
      .init(3, "public_key", .bytes),
      .init(4, "purpose", .enum { SmartcartKeyPurpose.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.keyID = input.string()
      case 16: self.algorithm = input.enumeration()
      case 26: self.publicKey = input.bytes()
      case 32: self.purpose = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.keyID)
    fields.value(1, self.algorithm)
    fields.value(2, self.publicKey)
    fields.value(3, self.purpose)
  }
}

/// The public half of a key that payment information is sealed to. The first server alone has the other half.
public struct SmartcartSealingKey: WrightProtobuf.Message {
  /// Names the key among the first server's. At most 64 characters.
  public var keyID: String = ""

  /// The primitives that it is for.
  public var suite: SmartcartSealingSuite = .unspecified

  /// The public key: 32 bytes for X25519.
  public var publicKey: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.SealingKey",
    fields: [
      .init(1, "key_id", .string),
      .init(2, "suite", .enum { SmartcartSealingSuite.layout }),
      .init(3, "public_key", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.keyID = input.string()
      case 16: self.suite = input.enumeration()
      case 26: self.publicKey = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.keyID)
    fields.value(1, self.suite)
    fields.value(2, self.publicKey)
  }
}

/// The schema file `smartcart/common/v1/signing.proto`.
public enum File_smartcart_common_v1_signing {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/common/v1/signing.proto",
    base64: """
      CiFzbWFydGNhcnQvY29tbW9uL3YxL3NpZ25pbmcucHJvdG8SE3NtYXJ0Y2FydC5jb21tb24udjEiXgoNU2lnbmVkUGF5bG9hZBIY\
      CgdwYXlsb2FkGAEgASgMUgdwYXlsb2FkEhwKCXNpZ25hdHVyZRgCIAEoDFIJc2lnbmF0dXJlEhUKBmtleV9pZBgDIAEoCVIFa2V5\
      SWQiyQEKD1ZlcmlmaWNhdGlvbktleRIVCgZrZXlfaWQYASABKAlSBWtleUlkEkUKCWFsZ29yaXRobRgCIAEoDjInLnNtYXJ0Y2Fy\
      dC5jb21tb24udjEuU2lnbmF0dXJlQWxnb3JpdGhtUglhbGdvcml0aG0SHQoKcHVibGljX2tleRgDIAEoDFIJcHVibGljS2V5EjkK\
      B3B1cnBvc2UYBCABKA4yHy5zbWFydGNhcnQuY29tbW9uLnYxLktleVB1cnBvc2VSB3B1cnBvc2UiewoKU2VhbGluZ0tleRIVCgZr\
      ZXlfaWQYASABKAlSBWtleUlkEjcKBXN1aXRlGAIgASgOMiEuc21hcnRjYXJ0LmNvbW1vbi52MS5TZWFsaW5nU3VpdGVSBXN1aXRl\
      Eh0KCnB1YmxpY19rZXkYAyABKAxSCXB1YmxpY0tleSpaChJTaWduYXR1cmVBbGdvcml0aG0SIwofU0lHTkFUVVJFX0FMR09SSVRI\
      TV9VTlNQRUNJRklFRBAAEh8KG1NJR05BVFVSRV9BTEdPUklUSE1fRUQyNTUxORABKngKCktleVB1cnBvc2USGwoXS0VZX1BVUlBP\
      U0VfVU5TUEVDSUZJRUQQABIaChZLRVlfUFVSUE9TRV9TRVRUTEVNRU5UEAESFwoTS0VZX1BVUlBPU0VfR0FURVdBWRACEhgKFEtF\
      WV9QVVJQT1NFX1RFUk1JTkFMEAMqXwoMU2VhbGluZ1N1aXRlEh0KGVNFQUxJTkdfU1VJVEVfVU5TUEVDSUZJRUQQABIwCixTRUFM\
      SU5HX1NVSVRFX1gyNTUxOV9TSEEyNTZfQ0hBQ0hBMjBQT0xZMTMwNRABQgy6AglTbWFydGNhcnRiBnByb3RvMw==
      """,
    imports: { [] })
}
