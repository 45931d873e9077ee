// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/common/v1/payment.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// What a shopper is asked to pay: the payload that the second server signs.
///
/// A terminal shows `lines` and `total` to the shopper, having checked the signature, the session, the expiry, that the
/// lines add up, and that `quote_digest` is the digest of what it shows.
public struct SmartcartPaymentTerms: WrightProtobuf.Message {
  /// The payment that these terms are for.
  public var paymentID: String = ""

  /// Who is paid.
  public var merchantID: String = ""

  /// How a shopper knows the merchant. At most 100 characters.
  public var merchantName: String = ""

  /// The session whose goods are paid.
  public var sessionID: String = ""

  /// The pairing that may pay; no other terminal, and not the same one after pairing anew.
  public var pairingID: String = ""

  /// The quote that is paid.
  public var quoteID: String = ""

  /// The quote's digest: 32 bytes.
  public var quoteDigest: [UInt8] = []

  /// The goods.
  public var lines: [SmartcartCartLine] = []

  /// What is to be paid.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// 16 random bytes, different in each request.
  public var nonce: [UInt8] = []

  /// The key to seal payment information to.
  public var sealingKey: SmartcartSealingKey {
    get { self._sealingKey ?? SmartcartSealingKey() }
    set { self._sealingKey = newValue }
  }
  /// Whether `sealingKey` has been set.
  public var hasSealingKey: Bool { self._sealingKey != nil }
  /// Makes `sealingKey` absent.
  public mutating func clearSealingKey() { self._sealingKey = nil }
  private var _sealingKey: SmartcartSealingKey? = nil

  /// When it was written.
  public var issuedAt: Google_Protobuf_Timestamp {
    get { self._issuedAt ?? Google_Protobuf_Timestamp() }
    set { self._issuedAt = newValue }
  }
  /// Whether `issuedAt` has been set.
  public var hasIssuedAt: Bool { self._issuedAt != nil }
  /// Makes `issuedAt` absent.
  public mutating func clearIssuedAt() { self._issuedAt = nil }
  private var _issuedAt: Google_Protobuf_Timestamp? = nil

  /// When it stops being payable.
  public var expiresAt: Google_Protobuf_Timestamp {
    get { self._expiresAt ?? Google_Protobuf_Timestamp() }
    set { self._expiresAt = newValue }
  }
  /// Whether `expiresAt` has been set.
  public var hasExpiresAt: Bool { self._expiresAt != nil }
  /// Makes `expiresAt` absent.
  public mutating func clearExpiresAt() { self._expiresAt = nil }
  private var _expiresAt: Google_Protobuf_Timestamp? = nil

  /// The revision of the cart that was quoted, which the digest covers.
  public var revision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.PaymentTerms",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "merchant_id", .string),
      .init(3, "merchant_name", .string),
      .init(4, "session_id", .string),
      .init(5, "pairing_id", .string),
      .init(6, "quote_id", .string),
      .init(7, "quote_digest", .bytes),
      .init(8, "lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(9, "total", .message { SmartcartMoney.layout }, .optional),
      .init(10, "nonce", .bytes),
      .init(11, "sealing_key", .message { SmartcartSealingKey.layout }, .optional),
      .init(12, "issued_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(13, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(14, "revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 18: self.merchantID = input.string()
      case 26: self.merchantName = input.string()
      case 34: self.sessionID = input.string()
      case 42: self.pairingID = input.string()
      case 50: self.quoteID = input.string()
      case 58: self.quoteDigest = input.bytes()
      case 66: input.messages(&self.lines, tag)
      case 74: input.message(&self._total)
      case 82: self.nonce = input.bytes()
      case 90: input.message(&self._sealingKey)
      case 98: input.message(&self._issuedAt)
      case 106: input.message(&self._expiresAt)
      case 112: self.revision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.merchantID)
    fields.value(2, self.merchantName)
    fields.value(3, self.sessionID)
    fields.value(4, self.pairingID)
    fields.value(5, self.quoteID)
    fields.value(6, self.quoteDigest)
    fields.repeated(7, self.lines)
    fields.optional(8, self._total)
    fields.value(9, self.nonce)
    fields.optional(10, self._sealingKey)
    fields.optional(11, self._issuedAt)
    fields.optional(12, self._expiresAt)
    fields.value(13, self.revision)
  }
}

/// What payment information is bound to: the associated data of its encryption.
///
/// The first server compares each field with its own record of the payment; any difference refuses the submission.
public struct SmartcartPaymentBinding: WrightProtobuf.Message {
  /// PaymentTerms.merchant_id.
  public var merchantID: String = ""

  /// PaymentTerms.session_id.
  public var sessionID: String = ""

  /// PaymentTerms.pairing_id.
  public var pairingID: String = ""

  /// PaymentTerms.payment_id.
  public var paymentID: String = ""

  /// PaymentTerms.quote_digest.
  public var quoteDigest: [UInt8] = []

  /// PaymentTerms.total.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Which attempt at the payment this is, from 1.
  public var attempt: Int32 = 0

  /// PaymentTerms.nonce.
  public var nonce: [UInt8] = []

  /// PaymentTerms.expires_at.
  public var expiresAt: Google_Protobuf_Timestamp {
    get { self._expiresAt ?? Google_Protobuf_Timestamp() }
    set { self._expiresAt = newValue }
  }
  /// Whether `expiresAt` has been set.
  public var hasExpiresAt: Bool { self._expiresAt != nil }
  /// Makes `expiresAt` absent.
  public mutating func clearExpiresAt() { self._expiresAt = nil }
  private var _expiresAt: Google_Protobuf_Timestamp? = nil

  /// The request id of the submission.
  public var requestID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.PaymentBinding",
    fields: [
      .init(1, "merchant_id", .string),
      .init(2, "session_id", .string),
      .init(3, "pairing_id", .string),
      .init(4, "payment_id", .string),
      .init(5, "quote_digest", .bytes),
      .init(6, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(7, "attempt", .int32),
      .init(8, "nonce", .bytes),
      .init(9, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(10, "request_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.merchantID = input.string()
      case 18: self.sessionID = input.string()
      case 26: self.pairingID = input.string()
      case 34: self.paymentID = input.string()
      case 42: self.quoteDigest = input.bytes()
      case 50: input.message(&self._amount)
      case 56: self.attempt = input.varint()
      case 66: self.nonce = input.bytes()
      case 74: input.message(&self._expiresAt)
      case 82: self.requestID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.merchantID)
    fields.value(1, self.sessionID)
    fields.value(2, self.pairingID)
    fields.value(3, self.paymentID)
    fields.value(4, self.quoteDigest)
    fields.optional(5, self._amount)
    fields.value(6, self.attempt)
    fields.value(7, self.nonce)
    fields.optional(8, self._expiresAt)
    fields.value(9, self.requestID)
  }
}

/// Payment information in clear: what is sealed, and never stored or logged.
public struct SmartcartPaymentInformation: WrightProtobuf.Message {
  /// The instrument, by the id that RegisterInstrument gave.
  public var instrumentID: String = ""

  /// The token that stands for the instrument at the acquirer. Never a card number.
  public var token: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.PaymentInformation",
    fields: [
      .init(1, "instrument_id", .string),
      .init(2, "token", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.instrumentID = input.string()
      case 18: self.token = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.instrumentID)
    fields.value(1, self.token)
  }
}

/// A terminal's word that its owner pays: the payload that the terminal signs.
public struct SmartcartPaymentAuthorization: WrightProtobuf.Message {
  /// SHA-256 of the payload of the payment request as it was received: 32 bytes.
  public var termsDigest: [UInt8] = []

  /// SHA-256 of SealedPayment.associated_data: 32 bytes.
  public var bindingDigest: [UInt8] = []

  /// SHA-256 of SealedPayment.ciphertext: 32 bytes.
  public var ciphertextDigest: [UInt8] = []

  /// The terminal's count of authorisations, from 1. Each is greater than the one before, or the payment is refused.
  public var counter: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.PaymentAuthorization",
    fields: [
      .init(1, "terms_digest", .bytes),
      .init(2, "binding_digest", .bytes),
      .init(3, "ciphertext_digest", .bytes),
      .init(4, "counter", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.termsDigest = input.bytes()
      case 18: self.bindingDigest = input.bytes()
      case 26: self.ciphertextDigest = input.bytes()
      case 32: self.counter = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.termsDigest)
    fields.value(1, self.bindingDigest)
    fields.value(2, self.ciphertextDigest)
    fields.value(3, self.counter)
  }
}

/// Payment information on its way from the terminal to the first server.
///
/// It is checked in this order: keys, expiry, signature, decryption, freshness of nonce and counter.
public struct SmartcartSealedPayment: WrightProtobuf.Message {
  /// Which of the first server's keys it is sealed to.
  public var sealingKeyID: String = ""

  /// HPKE's encapsulated key: 32 bytes for X25519.
  public var encapsulatedKey: [UInt8] = []

  /// The sealed PaymentInformation. At most 4 KiB.
  public var ciphertext: [UInt8] = []

  /// The serialised PaymentBinding: exactly the bytes that the ciphertext was sealed with.
  public var associatedData: [UInt8] = []

  /// A signed PaymentAuthorization, by the key that the terminal paired with.
  public var authorization: SmartcartSignedPayload {
    get { self._authorization ?? SmartcartSignedPayload() }
    set { self._authorization = newValue }
  }
  /// Whether `authorization` has been set.
  public var hasAuthorization: Bool { self._authorization != nil }
  /// Makes `authorization` absent.
  public mutating func clearAuthorization() { self._authorization = nil }
  private var _authorization: SmartcartSignedPayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.SealedPayment",
    fields: [
      .init(1, "sealing_key_id", .string),
      .init(2, "encapsulated_key", .bytes),
      .init(3, "ciphertext", .bytes),
      .init(4, "associated_data", .bytes),
      .init(5, "authorization", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sealingKeyID = input.string()
      case 18: self.encapsulatedKey = input.bytes()
      case 26: self.ciphertext = input.bytes()
      case 34: self.associatedData = input.bytes()
      case 42: input.message(&self._authorization)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sealingKeyID)
    fields.value(1, self.encapsulatedKey)
    fields.value(2, self.ciphertext)
    fields.value(3, self.associatedData)
    fields.optional(4, self._authorization)
  }
}

/// The first server's word that goods are paid: the payload of a completion. None exists without a capture.
public struct SmartcartCompletionStatement: WrightProtobuf.Message {
  /// The payment. The second server records one completion for each.
  public var paymentID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The quote that was paid.
  public var quoteID: String = ""

  /// The quote's digest: 32 bytes.
  public var quoteDigest: [UInt8] = []

  /// The lines that are paid.
  public var lineIds: [String] = []

  /// What was captured.
  public var captured: SmartcartMoney {
    get { self._captured ?? SmartcartMoney() }
    set { self._captured = newValue }
  }
  /// Whether `captured` has been set.
  public var hasCaptured: Bool { self._captured != nil }
  /// Makes `captured` absent.
  public mutating func clearCaptured() { self._captured = nil }
  private var _captured: SmartcartMoney? = nil

  /// The acquirer's id of the capture.
  public var captureID: String = ""

  /// When it was captured.
  public var capturedAt: Google_Protobuf_Timestamp {
    get { self._capturedAt ?? Google_Protobuf_Timestamp() }
    set { self._capturedAt = newValue }
  }
  /// Whether `capturedAt` has been set.
  public var hasCapturedAt: Bool { self._capturedAt != nil }
  /// Makes `capturedAt` absent.
  public mutating func clearCapturedAt() { self._capturedAt = nil }
  private var _capturedAt: Google_Protobuf_Timestamp? = nil

  /// The revision of the cart that was paid.
  public var revision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.CompletionStatement",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "session_id", .string),
      .init(3, "quote_id", .string),
      .init(4, "quote_digest", .bytes),
      .init(5, "line_ids", .string, .repeated),
      .init(6, "captured", .message { SmartcartMoney.layout }, .optional),
      .init(7, "capture_id", .string),
      .init(8, "captured_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(9, "revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 18: self.sessionID = input.string()
      case 26: self.quoteID = input.string()
      case 34: self.quoteDigest = input.bytes()
      case 42: input.repeated(&self.lineIds, tag) { $0.string() }
      case 50: input.message(&self._captured)
      case 58: self.captureID = input.string()
      case 66: input.message(&self._capturedAt)
      case 72: self.revision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.sessionID)
    fields.value(2, self.quoteID)
    fields.value(3, self.quoteDigest)
    fields.repeated(4, self.lineIds)
    fields.optional(5, self._captured)
    fields.value(6, self.captureID)
    fields.optional(7, self._capturedAt)
    fields.value(8, self.revision)
  }
}

/// The first server's word that an attempt was undone before any completion: the payload of a reversal.
public struct SmartcartReversalStatement: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// The attempt that was reversed.
  public var attempt: Int32 = 0

  /// What had been, or may have been, authorised.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// When the acquirer acknowledged the reversal.
  public var reversedAt: Google_Protobuf_Timestamp {
    get { self._reversedAt ?? Google_Protobuf_Timestamp() }
    set { self._reversedAt = newValue }
  }
  /// Whether `reversedAt` has been set.
  public var hasReversedAt: Bool { self._reversedAt != nil }
  /// Makes `reversedAt` absent.
  public mutating func clearReversedAt() { self._reversedAt = nil }
  private var _reversedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.ReversalStatement",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "attempt", .int32),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(4, "reversed_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 16: self.attempt = input.varint()
      case 26: input.message(&self._amount)
      case 34: input.message(&self._reversedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.attempt)
    fields.optional(2, self._amount)
    fields.optional(3, self._reversedAt)
  }
}

/// The first server's word that money was given back: the payload of a refund.
public struct SmartcartRefundStatement: WrightProtobuf.Message {
  /// The refund. The second server records each once.
  public var refundID: String = ""

  /// The payment that was refunded, in part or whole.
  public var paymentID: String = ""

  /// What this refund gave back.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// What all refunds of the payment gave back, this one included. Never more than was captured.
  public var totalRefunded: SmartcartMoney {
    get { self._totalRefunded ?? SmartcartMoney() }
    set { self._totalRefunded = newValue }
  }
  /// Whether `totalRefunded` has been set.
  public var hasTotalRefunded: Bool { self._totalRefunded != nil }
  /// Makes `totalRefunded` absent.
  public mutating func clearTotalRefunded() { self._totalRefunded = nil }
  private var _totalRefunded: SmartcartMoney? = nil

  /// The lines that were returned; empty for a refund that belongs to no line.
  public var lineIds: [String] = []

  /// When the acquirer made it.
  public var refundedAt: Google_Protobuf_Timestamp {
    get { self._refundedAt ?? Google_Protobuf_Timestamp() }
    set { self._refundedAt = newValue }
  }
  /// Whether `refundedAt` has been set.
  public var hasRefundedAt: Bool { self._refundedAt != nil }
  /// Makes `refundedAt` absent.
  public mutating func clearRefundedAt() { self._refundedAt = nil }
  private var _refundedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.RefundStatement",
    fields: [
      .init(1, "refund_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(4, "total_refunded", .message { SmartcartMoney.layout }, .optional),
      .init(5, "line_ids", .string, .repeated),
      .init(6, "refunded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.refundID = input.string()
      case 18: self.paymentID = input.string()
      case 26: input.message(&self._amount)
      case 34: input.message(&self._totalRefunded)
      case 42: input.repeated(&self.lineIds, tag) { $0.string() }
      case 50: input.message(&self._refundedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.refundID)
    fields.value(1, self.paymentID)
    fields.optional(2, self._amount)
    fields.optional(3, self._totalRefunded)
    fields.repeated(4, self.lineIds)
    fields.optional(5, self._refundedAt)
  }
}

/// Leave to go: the payload that the second server signs and the gate is shown. It works once.
public struct SmartcartExitPassStatement: WrightProtobuf.Message {
  /// Names the pass.
  public var passID: String = ""

  /// The session that may leave.
  public var sessionID: String = ""

  /// The revision of the cart for which it was given.
  public var revision: Int64 = 0

  /// The payments that paid for it.
  public var paymentIds: [String] = []

  /// When it was given.
  public var issuedAt: Google_Protobuf_Timestamp {
    get { self._issuedAt ?? Google_Protobuf_Timestamp() }
    set { self._issuedAt = newValue }
  }
  /// Whether `issuedAt` has been set.
  public var hasIssuedAt: Bool { self._issuedAt != nil }
  /// Makes `issuedAt` absent.
  public mutating func clearIssuedAt() { self._issuedAt = nil }
  private var _issuedAt: Google_Protobuf_Timestamp? = nil

  /// When it stops working.
  public var expiresAt: Google_Protobuf_Timestamp {
    get { self._expiresAt ?? Google_Protobuf_Timestamp() }
    set { self._expiresAt = newValue }
  }
  /// Whether `expiresAt` has been set.
  public var hasExpiresAt: Bool { self._expiresAt != nil }
  /// Makes `expiresAt` absent.
  public mutating func clearExpiresAt() { self._expiresAt = nil }
  private var _expiresAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.common.v1.ExitPassStatement",
    fields: [
      .init(1, "pass_id", .string),
      .init(2, "session_id", .string),
      .init(3, "revision", .int64),
      .init(4, "payment_ids", .string, .repeated),
      .init(5, "issued_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(6, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.passID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.revision = input.varint()
      case 34: input.repeated(&self.paymentIds, tag) { $0.string() }
      case 42: input.message(&self._issuedAt)
      case 50: input.message(&self._expiresAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.passID)
    fields.value(1, self.sessionID)
    fields.value(2, self.revision)
    fields.repeated(3, self.paymentIds)
    fields.optional(4, self._issuedAt)
    fields.optional(5, self._expiresAt)
  }
}

/// The schema file `smartcart/common/v1/payment.proto`.
public enum File_smartcart_common_v1_payment {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/common/v1/payment.proto",
    base64: """
      CiFzbWFydGNhcnQvY29tbW9uL3YxL3BheW1lbnQucHJvdG8SE3NtYXJ0Y2FydC5jb21tb24udjEaH2dvb2dsZS9wcm90b2J1Zi90\
      aW1lc3RhbXAucHJvdG8aH3NtYXJ0Y2FydC9jb21tb24vdjEvbW9uZXkucHJvdG8aIXNtYXJ0Y2FydC9jb21tb24vdjEvcHJvZHVj\
      dC5wcm90bxohc21hcnRjYXJ0L2NvbW1vbi92MS9zaWduaW5nLnByb3RvIr4ECgxQYXltZW50VGVybXMSHQoKcGF5bWVudF9pZBgB\
      IAEoCVIJcGF5bWVudElkEh8KC21lcmNoYW50X2lkGAIgASgJUgptZXJjaGFudElkEiMKDW1lcmNoYW50X25hbWUYAyABKAlSDG1l\
      cmNoYW50TmFtZRIdCgpzZXNzaW9uX2lkGAQgASgJUglzZXNzaW9uSWQSHQoKcGFpcmluZ19pZBgFIAEoCVIJcGFpcmluZ0lkEhkK\
      CHF1b3RlX2lkGAYgASgJUgdxdW90ZUlkEiEKDHF1b3RlX2RpZ2VzdBgHIAEoDFILcXVvdGVEaWdlc3QSMwoFbGluZXMYCCADKAsy\
      HS5zbWFydGNhcnQuY29tbW9uLnYxLkNhcnRMaW5lUgVsaW5lcxIwCgV0b3RhbBgJIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEu\
      TW9uZXlSBXRvdGFsEhQKBW5vbmNlGAogASgMUgVub25jZRJACgtzZWFsaW5nX2tleRgLIAEoCzIfLnNtYXJ0Y2FydC5jb21tb24u\
      djEuU2VhbGluZ0tleVIKc2VhbGluZ0tleRI3Cglpc3N1ZWRfYXQYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghp\
      c3N1ZWRBdBI5CgpleHBpcmVzX2F0GA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0EhoKCHJldmlz\
      aW9uGA4gASgDUghyZXZpc2lvbiLvAgoOUGF5bWVudEJpbmRpbmcSHwoLbWVyY2hhbnRfaWQYASABKAlSCm1lcmNoYW50SWQSHQoK\
      c2Vzc2lvbl9pZBgCIAEoCVIJc2Vzc2lvbklkEh0KCnBhaXJpbmdfaWQYAyABKAlSCXBhaXJpbmdJZBIdCgpwYXltZW50X2lkGAQg\
      ASgJUglwYXltZW50SWQSIQoMcXVvdGVfZGlnZXN0GAUgASgMUgtxdW90ZURpZ2VzdBIyCgZhbW91bnQYBiABKAsyGi5zbWFydGNh\
      cnQuY29tbW9uLnYxLk1vbmV5UgZhbW91bnQSGAoHYXR0ZW1wdBgHIAEoBVIHYXR0ZW1wdBIUCgVub25jZRgIIAEoDFIFbm9uY2US\
      OQoKZXhwaXJlc19hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBIdCgpyZXF1ZXN0X2lkGAog\
      ASgJUglyZXF1ZXN0SWQiTwoSUGF5bWVudEluZm9ybWF0aW9uEiMKDWluc3RydW1lbnRfaWQYASABKAlSDGluc3RydW1lbnRJZBIU\
      CgV0b2tlbhgCIAEoCVIFdG9rZW4ipwEKFFBheW1lbnRBdXRob3JpemF0aW9uEiEKDHRlcm1zX2RpZ2VzdBgBIAEoDFILdGVybXNE\
      aWdlc3QSJQoOYmluZGluZ19kaWdlc3QYAiABKAxSDWJpbmRpbmdEaWdlc3QSKwoRY2lwaGVydGV4dF9kaWdlc3QYAyABKAxSEGNp\
      cGhlcnRleHREaWdlc3QSGAoHY291bnRlchgEIAEoA1IHY291bnRlciLzAQoNU2VhbGVkUGF5bWVudBIkCg5zZWFsaW5nX2tleV9p\
      ZBgBIAEoCVIMc2VhbGluZ0tleUlkEikKEGVuY2Fwc3VsYXRlZF9rZXkYAiABKAxSD2VuY2Fwc3VsYXRlZEtleRIeCgpjaXBoZXJ0\
      ZXh0GAMgASgMUgpjaXBoZXJ0ZXh0EicKD2Fzc29jaWF0ZWRfZGF0YRgEIAEoDFIOYXNzb2NpYXRlZERhdGESSAoNYXV0aG9yaXph\
      dGlvbhgFIAEoCzIiLnNtYXJ0Y2FydC5jb21tb24udjEuU2lnbmVkUGF5bG9hZFINYXV0aG9yaXphdGlvbiLcAgoTQ29tcGxldGlv\
      blN0YXRlbWVudBIdCgpwYXltZW50X2lkGAEgASgJUglwYXltZW50SWQSHQoKc2Vzc2lvbl9pZBgCIAEoCVIJc2Vzc2lvbklkEhkK\
      CHF1b3RlX2lkGAMgASgJUgdxdW90ZUlkEiEKDHF1b3RlX2RpZ2VzdBgEIAEoDFILcXVvdGVEaWdlc3QSGQoIbGluZV9pZHMYBSAD\
      KAlSB2xpbmVJZHMSNgoIY2FwdHVyZWQYBiABKAsyGi5zbWFydGNhcnQuY29tbW9uLnYxLk1vbmV5UghjYXB0dXJlZBIdCgpjYXB0\
      dXJlX2lkGAcgASgJUgljYXB0dXJlSWQSOwoLY2FwdHVyZWRfYXQYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpj\
      YXB0dXJlZEF0EhoKCHJldmlzaW9uGAkgASgDUghyZXZpc2lvbiK9AQoRUmV2ZXJzYWxTdGF0ZW1lbnQSHQoKcGF5bWVudF9pZBgB\
      IAEoCVIJcGF5bWVudElkEhgKB2F0dGVtcHQYAiABKAVSB2F0dGVtcHQSMgoGYW1vdW50GAMgASgLMhouc21hcnRjYXJ0LmNvbW1v\
      bi52MS5Nb25leVIGYW1vdW50EjsKC3JldmVyc2VkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKcmV2ZXJz\
      ZWRBdCKcAgoPUmVmdW5kU3RhdGVtZW50EhsKCXJlZnVuZF9pZBgBIAEoCVIIcmVmdW5kSWQSHQoKcGF5bWVudF9pZBgCIAEoCVIJ\
      cGF5bWVudElkEjIKBmFtb3VudBgDIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudBJBCg50b3RhbF9yZWZ1\
      bmRlZBgEIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSDXRvdGFsUmVmdW5kZWQSGQoIbGluZV9pZHMYBSADKAlSB2xp\
      bmVJZHMSOwoLcmVmdW5kZWRfYXQYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpyZWZ1bmRlZEF0IvwBChFFeGl0\
      UGFzc1N0YXRlbWVudBIXCgdwYXNzX2lkGAEgASgJUgZwYXNzSWQSHQoKc2Vzc2lvbl9pZBgCIAEoCVIJc2Vzc2lvbklkEhoKCHJl\
      dmlzaW9uGAMgASgDUghyZXZpc2lvbhIfCgtwYXltZW50X2lkcxgEIAMoCVIKcGF5bWVudElkcxI3Cglpc3N1ZWRfYXQYBSABKAsy\
      Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghpc3N1ZWRBdBI5CgpleHBpcmVzX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVm\
      LlRpbWVzdGFtcFIJZXhwaXJlc0F0Qgy6AglTbWFydGNhcnRiBnByb3RvMw==
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file, File_smartcart_common_v1_signing.file] })
}
