// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/settlement/v1/settlement_service.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// Whether one line is paid.
public enum SmartcartPaidState: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Nobody has been asked to pay.
  case unpaid // = 1
  /// Somebody has been asked.
  case requested // = 2
  /// It is paid.
  case paid // = 3
  /// It was paid, and its price was given back.
  case refunded // = 4
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .unpaid
    case 2: self = .requested
    case 3: self = .paid
    case 4: self = .refunded
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .unpaid: 1
    case .requested: 2
    case .paid: 3
    case .refunded: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartPaidState] = [.unspecified, .unpaid, .requested, .paid, .refunded]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.settlement.v1.PaidState",
    values: [
      ("PAID_STATE_UNSPECIFIED", 0),
      ("PAID_STATE_UNPAID", 1),
      ("PAID_STATE_REQUESTED", 2),
      ("PAID_STATE_PAID", 3),
      ("PAID_STATE_REFUNDED", 4),
    ])
}

/// What the gate does.
public enum SmartcartExitDecision: WrightProtobuf.Enum {
  case unspecified // = 0
  /// Everything is paid and nothing waits for staff: open. The pass is used up.
  case open // = 1
  /// Something is unpaid: stay shut, and say what.
  case unpaid // = 2
  /// Staff must look: stay shut, and call them.
  case audit // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .unpaid
    case 3: self = .audit
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .unpaid: 2
    case .audit: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartExitDecision] = [.unspecified, .open, .unpaid, .audit]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.settlement.v1.ExitDecision",
    values: [
      ("EXIT_DECISION_UNSPECIFIED", 0),
      ("EXIT_DECISION_OPEN", 1),
      ("EXIT_DECISION_UNPAID", 2),
      ("EXIT_DECISION_AUDIT", 3),
    ])
}

/// Why staff must look.
public enum SmartcartAuditReason: WrightProtobuf.Enum {
  case unspecified // = 0
  /// All is paid but no pass was shown.
  case passMissing // = 1
  /// The pass is not ours: its signature is wrong or it cannot be read.
  case passInvalid // = 2
  /// The pass has expired, or another was issued after it.
  case passExpired // = 3
  /// The pass was used before.
  case passUsed // = 4
  /// Something waits for staff.
  case interventionOpen // = 5
  /// The session was chosen for a look.
  case spotCheck // = 6
  /// Nothing was ever recorded for the session.
  case nothingRecorded // = 7
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .passMissing
    case 2: self = .passInvalid
    case 3: self = .passExpired
    case 4: self = .passUsed
    case 5: self = .interventionOpen
    case 6: self = .spotCheck
    case 7: self = .nothingRecorded
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .passMissing: 1
    case .passInvalid: 2
    case .passExpired: 3
    case .passUsed: 4
    case .interventionOpen: 5
    case .spotCheck: 6
    case .nothingRecorded: 7
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartAuditReason] = [.unspecified, .passMissing, .passInvalid, .passExpired, .passUsed, .interventionOpen, .spotCheck, .nothingRecorded]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.settlement.v1.AuditReason",
    values: [
      ("AUDIT_REASON_UNSPECIFIED", 0),
      ("AUDIT_REASON_PASS_MISSING", 1),
      ("AUDIT_REASON_PASS_INVALID", 2),
      ("AUDIT_REASON_PASS_EXPIRED", 3),
      ("AUDIT_REASON_PASS_USED", 4),
      ("AUDIT_REASON_INTERVENTION_OPEN", 5),
      ("AUDIT_REASON_SPOT_CHECK", 6),
      ("AUDIT_REASON_NOTHING_RECORDED", 7),
    ])
}

/// How records differ.
public enum SmartcartBreakKind: WrightProtobuf.Enum {
  case unspecified // = 0
  /// One side does not have the payment.
  case missing // = 1
  /// The amounts differ.
  case amount // = 2
  /// The states differ.
  case state // = 3
  /// One side has it twice.
  case duplicate // = 4
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .missing
    case 2: self = .amount
    case 3: self = .state
    case 4: self = .duplicate
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .missing: 1
    case .amount: 2
    case .state: 3
    case .duplicate: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartBreakKind] = [.unspecified, .missing, .amount, .state, .duplicate]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.settlement.v1.BreakKind",
    values: [
      ("BREAK_KIND_UNSPECIFIED", 0),
      ("BREAK_KIND_MISSING", 1),
      ("BREAK_KIND_AMOUNT", 2),
      ("BREAK_KIND_STATE", 3),
      ("BREAK_KIND_DUPLICATE", 4),
    ])
}

/// Records goods.
public struct SmartcartRecordIdentificationRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The cart's revision.
  public var revision: Int64 = 0

  /// Every line of the cart at that revision.
  public var lines: [SmartcartCartLine] = []

  /// Their total.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// What waits for staff at that revision.
  public var openInterventionIds: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordIdentificationRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "revision", .int64),
      .init(4, "lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(5, "total", .message { SmartcartMoney.layout }, .optional),
      .init(6, "open_intervention_ids", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.revision = input.varint()
      case 34: input.messages(&self.lines, tag)
      case 42: input.message(&self._total)
      case 50: input.repeated(&self.openInterventionIds, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.revision)
    fields.repeated(3, self.lines)
    fields.optional(4, self._total)
    fields.repeated(5, self.openInterventionIds)
  }
}

/// The goods are recorded.
public struct SmartcartRecordIdentificationResponse: WrightProtobuf.Message {
  /// The latest revision that is recorded.
  public var recordedRevision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordIdentificationResponse",
    fields: [
      .init(1, "recorded_revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.recordedRevision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.recordedRevision)
  }
}

/// Asks for a payment request.
public struct SmartcartCreatePaymentRequestRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The payment, named by the first server.
  public var paymentID: String = ""

  /// The pairing that may pay.
  public var pairingID: String = ""

  /// What is to be paid.
  public var quote: SmartcartQuote {
    get { self._quote ?? SmartcartQuote() }
    set { self._quote = newValue }
  }
  /// Whether `quote` has been set.
  public var hasQuote: Bool { self._quote != nil }
  /// Makes `quote` absent.
  public mutating func clearQuote() { self._quote = nil }
  private var _quote: SmartcartQuote? = nil

  /// The key that payment information is sealed to.
  public var sealingKey: SmartcartSealingKey {
    get { self._sealingKey ?? SmartcartSealingKey() }
    set { self._sealingKey = newValue }
  }
  /// Whether `sealingKey` has been set.
  public var hasSealingKey: Bool { self._sealingKey != nil }
  /// Makes `sealingKey` absent.
  public mutating func clearSealingKey() { self._sealingKey = nil }
  private var _sealingKey: SmartcartSealingKey? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.CreatePaymentRequestRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "pairing_id", .string),
      .init(4, "quote", .message { SmartcartQuote.layout }, .optional),
      .init(5, "sealing_key", .message { SmartcartSealingKey.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      case 26: self.pairingID = input.string()
      case 34: input.message(&self._quote)
      case 42: input.message(&self._sealingKey)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
    fields.value(2, self.pairingID)
    fields.optional(3, self._quote)
    fields.optional(4, self._sealingKey)
  }
}

/// A payment request.
public struct SmartcartCreatePaymentRequestResponse: WrightProtobuf.Message {
  /// A signed PaymentTerms.
  public var request: SmartcartSignedPayload {
    get { self._request ?? SmartcartSignedPayload() }
    set { self._request = newValue }
  }
  /// Whether `request` has been set.
  public var hasRequest: Bool { self._request != nil }
  /// Makes `request` absent.
  public mutating func clearRequest() { self._request = nil }
  private var _request: SmartcartSignedPayload? = nil

  /// The key that it is signed with.
  public var key: SmartcartVerificationKey {
    get { self._key ?? SmartcartVerificationKey() }
    set { self._key = newValue }
  }
  /// Whether `key` has been set.
  public var hasKey: Bool { self._key != nil }
  /// Makes `key` absent.
  public mutating func clearKey() { self._key = nil }
  private var _key: SmartcartVerificationKey? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.CreatePaymentRequestResponse",
    fields: [
      .init(1, "request", .message { SmartcartSignedPayload.layout }, .optional),
      .init(2, "key", .message { SmartcartVerificationKey.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._request)
      case 18: input.message(&self._key)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._request)
    fields.optional(1, self._key)
  }
}

/// Delivers a completion.
public struct SmartcartRecordCompletionRequest: WrightProtobuf.Message {
  /// A signed CompletionStatement of the first server's.
  public var completion: SmartcartSignedPayload {
    get { self._completion ?? SmartcartSignedPayload() }
    set { self._completion = newValue }
  }
  /// Whether `completion` has been set.
  public var hasCompletion: Bool { self._completion != nil }
  /// Makes `completion` absent.
  public mutating func clearCompletion() { self._completion = nil }
  private var _completion: SmartcartSignedPayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordCompletionRequest",
    fields: [
      .init(1, "completion", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._completion)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._completion)
  }
}

/// The completion is recorded.
public struct SmartcartRecordCompletionResponse: WrightProtobuf.Message {
  /// Its place among all records, from 1.
  public var sequence: Int64 = 0

  /// When it was first recorded.
  public var recordedAt: Google_Protobuf_Timestamp {
    get { self._recordedAt ?? Google_Protobuf_Timestamp() }
    set { self._recordedAt = newValue }
  }
  /// Whether `recordedAt` has been set.
  public var hasRecordedAt: Bool { self._recordedAt != nil }
  /// Makes `recordedAt` absent.
  public mutating func clearRecordedAt() { self._recordedAt = nil }
  private var _recordedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordCompletionResponse",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "recorded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._recordedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._recordedAt)
  }
}

/// Delivers a reversal.
public struct SmartcartRecordReversalRequest: WrightProtobuf.Message {
  /// A signed ReversalStatement of the first server's.
  public var reversal: SmartcartSignedPayload {
    get { self._reversal ?? SmartcartSignedPayload() }
    set { self._reversal = newValue }
  }
  /// Whether `reversal` has been set.
  public var hasReversal: Bool { self._reversal != nil }
  /// Makes `reversal` absent.
  public mutating func clearReversal() { self._reversal = nil }
  private var _reversal: SmartcartSignedPayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordReversalRequest",
    fields: [
      .init(1, "reversal", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._reversal)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._reversal)
  }
}

/// The reversal is recorded.
public struct SmartcartRecordReversalResponse: WrightProtobuf.Message {
  /// Its place among all records, from 1.
  public var sequence: Int64 = 0

  /// When it was first recorded.
  public var recordedAt: Google_Protobuf_Timestamp {
    get { self._recordedAt ?? Google_Protobuf_Timestamp() }
    set { self._recordedAt = newValue }
  }
  /// Whether `recordedAt` has been set.
  public var hasRecordedAt: Bool { self._recordedAt != nil }
  /// Makes `recordedAt` absent.
  public mutating func clearRecordedAt() { self._recordedAt = nil }
  private var _recordedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordReversalResponse",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "recorded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._recordedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._recordedAt)
  }
}

/// Delivers a refund.
public struct SmartcartRecordRefundRequest: WrightProtobuf.Message {
  /// A signed RefundStatement of the first server's.
  public var refund: SmartcartSignedPayload {
    get { self._refund ?? SmartcartSignedPayload() }
    set { self._refund = newValue }
  }
  /// Whether `refund` has been set.
  public var hasRefund: Bool { self._refund != nil }
  /// Makes `refund` absent.
  public mutating func clearRefund() { self._refund = nil }
  private var _refund: SmartcartSignedPayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordRefundRequest",
    fields: [
      .init(1, "refund", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._refund)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._refund)
  }
}

/// The refund is recorded.
public struct SmartcartRecordRefundResponse: WrightProtobuf.Message {
  /// Its place among all records, from 1.
  public var sequence: Int64 = 0

  /// When it was first recorded.
  public var recordedAt: Google_Protobuf_Timestamp {
    get { self._recordedAt ?? Google_Protobuf_Timestamp() }
    set { self._recordedAt = newValue }
  }
  /// Whether `recordedAt` has been set.
  public var hasRecordedAt: Bool { self._recordedAt != nil }
  /// Makes `recordedAt` absent.
  public mutating func clearRecordedAt() { self._recordedAt = nil }
  private var _recordedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.RecordRefundResponse",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "recorded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._recordedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._recordedAt)
  }
}

/// Asks what is paid.
public struct SmartcartGetPaidStateRequest: WrightProtobuf.Message {
  public var subject: OneOf_Subject? = nil

  /// All lines of a session.
  public var sessionID: String {
    get {
      if case .sessionID(let value)? = self.subject { return value }
      return ""
    }
    set { self.subject = .sessionID(newValue) }
  }

  /// The lines of one payment.
  public var paymentID: String {
    get {
      if case .paymentID(let value)? = self.subject { return value }
      return ""
    }
    set { self.subject = .paymentID(newValue) }
  }

  /// Which of `subject` is set.
  public enum OneOf_Subject: Hashable, Sendable {
    /// All lines of a session.
    case sessionID(String)
    /// The lines of one payment.
    case paymentID(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.GetPaidStateRequest",
    fields: [
      .init(1, "session_id", .string, .optional, oneof: 0),
      .init(2, "payment_id", .string, .optional, oneof: 0),
    ], oneofs: ["subject"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.subject = .sessionID(input.string())
      case 18: self.subject = .paymentID(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.subject {
    case .sessionID(let value)?: fields.present(0, value)
    case .paymentID(let value)?: fields.present(1, value)
    case nil: break
    }
  }
}

/// What is paid.
public struct SmartcartGetPaidStateResponse: WrightProtobuf.Message {
  /// The session.
  public var sessionID: String = ""

  /// The revision whose goods these are.
  public var revision: Int64 = 0

  /// Each line that was recorded.
  public var lines: [SmartcartLinePaidState] = []

  /// Whether there are lines and all of them are paid.
  public var allPaid: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.GetPaidStateResponse",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "revision", .int64),
      .init(3, "lines", .message { SmartcartLinePaidState.layout }, .repeated),
      .init(4, "all_paid", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 16: self.revision = input.varint()
      case 26: input.messages(&self.lines, tag)
      case 32: self.allPaid = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.revision)
    fields.repeated(2, self.lines)
    fields.value(3, self.allPaid)
  }
}

/// One line and whether it is paid.
public struct SmartcartLinePaidState: WrightProtobuf.Message {
  /// The line.
  public var line: SmartcartCartLine {
    get { self._line?.value ?? SmartcartCartLine() }
    set { self._line = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `line` has been set.
  public var hasLine: Bool { self._line != nil }
  /// Makes `line` absent.
  public mutating func clearLine() { self._line = nil }
  private var _line: WrightProtobuf.Indirect<SmartcartCartLine>? = nil

  /// Whether it is paid.
  public var state: SmartcartPaidState = .unspecified

  /// The payment that paid for it, or asks for it; empty when none does.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.LinePaidState",
    fields: [
      .init(1, "line", .message { SmartcartCartLine.layout }, .optional),
      .init(2, "state", .enum { SmartcartPaidState.layout }),
      .init(3, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._line)
      case 16: self.state = input.enumeration()
      case 26: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._line)
    fields.value(1, self.state)
    fields.value(2, self.paymentID)
  }
}

/// Asks for a pass.
public struct SmartcartIssueExitPassRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.IssueExitPassRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
  }
}

/// A pass.
public struct SmartcartIssueExitPassResponse: WrightProtobuf.Message {
  /// A signed ExitPassStatement.
  public var exitPass: SmartcartSignedPayload {
    get { self._exitPass ?? SmartcartSignedPayload() }
    set { self._exitPass = newValue }
  }
  /// Whether `exitPass` has been set.
  public var hasExitPass: Bool { self._exitPass != nil }
  /// Makes `exitPass` absent.
  public mutating func clearExitPass() { self._exitPass = nil }
  private var _exitPass: SmartcartSignedPayload? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.IssueExitPassResponse",
    fields: [
      .init(1, "exit_pass", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._exitPass)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._exitPass)
  }
}

/// Somebody wants to go.
public struct SmartcartCheckExitRequest: WrightProtobuf.Message {
  /// The gate's id of this request: asked again after a lost answer, the gate hears the same decision.
  public var requestID: String = ""

  /// What is shown to the gate.
  public var shown: OneOf_Shown? = nil

  /// A signed ExitPassStatement.
  public var exitPass: SmartcartSignedPayload {
    get {
      if case .exitPass(let value)? = self.shown { return value }
      return SmartcartSignedPayload()
    }
    set { self.shown = .exitPass(newValue) }
  }

  /// A cart without a pass, by its session. Never answered by OPEN.
  public var sessionID: String {
    get {
      if case .sessionID(let value)? = self.shown { return value }
      return ""
    }
    set { self.shown = .sessionID(newValue) }
  }

  /// What is shown to the gate.
  public enum OneOf_Shown: Hashable, Sendable {
    /// A signed ExitPassStatement.
    case exitPass(SmartcartSignedPayload)
    /// A cart without a pass, by its session. Never answered by OPEN.
    case sessionID(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.CheckExitRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "exit_pass", .message { SmartcartSignedPayload.layout }, .optional, oneof: 0),
      .init(3, "session_id", .string, .optional, oneof: 0),
    ], oneofs: ["shown"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.shown = .exitPass(input.message(joining: self.shown != nil))
      case 26: self.shown = .sessionID(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    switch self.shown {
    case .exitPass(let value)?: fields.present(1, value)
    case .sessionID(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// The gate's answer.
public struct SmartcartCheckExitResponse: WrightProtobuf.Message {
  /// What the gate does.
  public var decision: SmartcartExitDecision = .unspecified

  /// The lines that are not paid, for UNPAID.
  public var unpaidLines: [SmartcartCartLine] = []

  /// What they cost.
  public var unpaidTotal: SmartcartMoney {
    get { self._unpaidTotal ?? SmartcartMoney() }
    set { self._unpaidTotal = newValue }
  }
  /// Whether `unpaidTotal` has been set.
  public var hasUnpaidTotal: Bool { self._unpaidTotal != nil }
  /// Makes `unpaidTotal` absent.
  public mutating func clearUnpaidTotal() { self._unpaidTotal = nil }
  private var _unpaidTotal: SmartcartMoney? = nil

  /// Why staff must look, for AUDIT.
  public var auditReason: SmartcartAuditReason = .unspecified

  /// The session; empty when the pass could not be read.
  public var sessionID: String = ""

  /// When it was decided.
  public var decidedAt: Google_Protobuf_Timestamp {
    get { self._decidedAt ?? Google_Protobuf_Timestamp() }
    set { self._decidedAt = newValue }
  }
  /// Whether `decidedAt` has been set.
  public var hasDecidedAt: Bool { self._decidedAt != nil }
  /// Makes `decidedAt` absent.
  public mutating func clearDecidedAt() { self._decidedAt = nil }
  private var _decidedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.CheckExitResponse",
    fields: [
      .init(1, "decision", .enum { SmartcartExitDecision.layout }),
      .init(2, "unpaid_lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(3, "unpaid_total", .message { SmartcartMoney.layout }, .optional),
      .init(4, "audit_reason", .enum { SmartcartAuditReason.layout }),
      .init(5, "session_id", .string),
      .init(6, "decided_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.decision = input.enumeration()
      case 18: input.messages(&self.unpaidLines, tag)
      case 26: input.message(&self._unpaidTotal)
      case 32: self.auditReason = input.enumeration()
      case 42: self.sessionID = input.string()
      case 50: input.message(&self._decidedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.decision)
    fields.repeated(1, self.unpaidLines)
    fields.optional(2, self._unpaidTotal)
    fields.value(3, self.auditReason)
    fields.value(4, self.sessionID)
    fields.optional(5, self._decidedAt)
  }
}

/// Asks for what was recorded.
public struct SmartcartStreamCompletionsRequest: WrightProtobuf.Message {
  /// The last sequence that the caller has; 0 for none.
  public var afterSequence: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.StreamCompletionsRequest",
    fields: [
      .init(1, "after_sequence", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.afterSequence = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.afterSequence)
  }
}

/// One record.
public struct SmartcartStreamCompletionsResponse: WrightProtobuf.Message {
  /// Its place among all records, from 1, with no gap.
  public var sequence: Int64 = 0

  /// When it was first recorded.
  public var recordedAt: Google_Protobuf_Timestamp {
    get { self._recordedAt ?? Google_Protobuf_Timestamp() }
    set { self._recordedAt = newValue }
  }
  /// Whether `recordedAt` has been set.
  public var hasRecordedAt: Bool { self._recordedAt != nil }
  /// Makes `recordedAt` absent.
  public mutating func clearRecordedAt() { self._recordedAt = nil }
  private var _recordedAt: Google_Protobuf_Timestamp? = nil

  public var record: OneOf_Record? = nil

  /// A signed CompletionStatement.
  public var completion: SmartcartSignedPayload {
    get {
      if case .completion(let value)? = self.record { return value }
      return SmartcartSignedPayload()
    }
    set { self.record = .completion(newValue) }
  }

  /// A signed ReversalStatement.
  public var reversal: SmartcartSignedPayload {
    get {
      if case .reversal(let value)? = self.record { return value }
      return SmartcartSignedPayload()
    }
    set { self.record = .reversal(newValue) }
  }

  /// A signed RefundStatement.
  public var refund: SmartcartSignedPayload {
    get {
      if case .refund(let value)? = self.record { return value }
      return SmartcartSignedPayload()
    }
    set { self.record = .refund(newValue) }
  }

  /// The gate let a session out.
  public var exit: SmartcartExitRecord {
    get {
      if case .exit(let value)? = self.record { return value }
      return SmartcartExitRecord()
    }
    set { self.record = .exit(newValue) }
  }

  /// Which of `record` is set.
  public enum OneOf_Record: Hashable, Sendable {
    /// A signed CompletionStatement.
    case completion(SmartcartSignedPayload)
    /// A signed ReversalStatement.
    case reversal(SmartcartSignedPayload)
    /// A signed RefundStatement.
    case refund(SmartcartSignedPayload)
    /// The gate let a session out.
    case exit(SmartcartExitRecord)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.StreamCompletionsResponse",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "recorded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(3, "completion", .message { SmartcartSignedPayload.layout }, .optional, oneof: 0),
      .init(4, "reversal", .message { SmartcartSignedPayload.layout }, .optional, oneof: 0),
      .init(5, "refund", .message { SmartcartSignedPayload.layout }, .optional, oneof: 0),
      .init(6, "exit", .message { SmartcartExitRecord.layout }, .optional, oneof: 0),
    ], oneofs: ["record"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._recordedAt)
      case 26: self.record = .completion(input.message(joining: self.record != nil))
      case 34: self.record = .reversal(input.message(joining: self.record != nil))
      case 42: self.record = .refund(input.message(joining: self.record != nil))
      case 50: self.record = .exit(input.message(joining: self.record != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._recordedAt)
    switch self.record {
    case .completion(let value)?: fields.present(2, value)
    case .reversal(let value)?: fields.present(3, value)
    case .refund(let value)?: fields.present(4, value)
    case .exit(let value)?: fields.present(5, value)
    case nil: break
    }
  }
}

/// A session gone through the gate.
public struct SmartcartExitRecord: WrightProtobuf.Message {
  /// The session.
  public var sessionID: String = ""

  /// The pass that opened the gate.
  public var passID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.ExitRecord",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "pass_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 18: self.passID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.passID)
  }
}

/// Asks for a comparison.
public struct SmartcartReconcileRequest: WrightProtobuf.Message {
  /// Payments captured at or after this.
  public var from: Google_Protobuf_Timestamp {
    get { self._from ?? Google_Protobuf_Timestamp() }
    set { self._from = newValue }
  }
  /// Whether `from` has been set.
  public var hasFrom: Bool { self._from != nil }
  /// Makes `from` absent.
  public mutating func clearFrom() { self._from = nil }
  private var _from: Google_Protobuf_Timestamp? = nil

  /// And before this.
  public var until: Google_Protobuf_Timestamp {
    get { self._until ?? Google_Protobuf_Timestamp() }
    set { self._until = newValue }
  }
  /// Whether `until` has been set.
  public var hasUntil: Bool { self._until != nil }
  /// Makes `until` absent.
  public mutating func clearUntil() { self._until = nil }
  private var _until: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.ReconcileRequest",
    fields: [
      .init(1, "from", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(2, "until", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._from)
      case 18: input.message(&self._until)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._from)
    fields.optional(1, self._until)
  }
}

/// One difference.
public struct SmartcartReconcileResponse: WrightProtobuf.Message {
  /// The difference.
  public var difference: SmartcartReconciliationBreak {
    get { self._difference ?? SmartcartReconciliationBreak() }
    set { self._difference = newValue }
  }
  /// Whether `difference` has been set.
  public var hasDifference: Bool { self._difference != nil }
  /// Makes `difference` absent.
  public mutating func clearDifference() { self._difference = nil }
  private var _difference: SmartcartReconciliationBreak? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.ReconcileResponse",
    fields: [
      .init(1, "difference", .message { SmartcartReconciliationBreak.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._difference)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._difference)
  }
}

/// A payment on which the three records disagree.
public struct SmartcartReconciliationBreak: WrightProtobuf.Message {
  /// How they differ.
  public var kind: SmartcartBreakKind = .unspecified

  /// The payment.
  public var paymentID: String = ""

  /// The first server's ledger; unset when it has nothing.
  public var ledgerAmount: SmartcartMoney {
    get { self._ledgerAmount ?? SmartcartMoney() }
    set { self._ledgerAmount = newValue }
  }
  /// Whether `ledgerAmount` has been set.
  public var hasLedgerAmount: Bool { self._ledgerAmount != nil }
  /// Makes `ledgerAmount` absent.
  public mutating func clearLedgerAmount() { self._ledgerAmount = nil }
  private var _ledgerAmount: SmartcartMoney? = nil

  /// The second server's record; unset when it has nothing.
  public var recordedAmount: SmartcartMoney {
    get { self._recordedAmount ?? SmartcartMoney() }
    set { self._recordedAmount = newValue }
  }
  /// Whether `recordedAmount` has been set.
  public var hasRecordedAmount: Bool { self._recordedAmount != nil }
  /// Makes `recordedAmount` absent.
  public mutating func clearRecordedAmount() { self._recordedAmount = nil }
  private var _recordedAmount: SmartcartMoney? = nil

  /// The acquirer's; unset when it has nothing.
  public var acquirerAmount: SmartcartMoney {
    get { self._acquirerAmount ?? SmartcartMoney() }
    set { self._acquirerAmount = newValue }
  }
  /// Whether `acquirerAmount` has been set.
  public var hasAcquirerAmount: Bool { self._acquirerAmount != nil }
  /// Makes `acquirerAmount` absent.
  public mutating func clearAcquirerAmount() { self._acquirerAmount = nil }
  private var _acquirerAmount: SmartcartMoney? = nil

  /// One sentence for whoever settles it.
  public var detail: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.settlement.v1.ReconciliationBreak",
    fields: [
      .init(1, "kind", .enum { SmartcartBreakKind.layout }),
      .init(2, "payment_id", .string),
      .init(3, "ledger_amount", .message { SmartcartMoney.layout }, .optional),
      .init(4, "recorded_amount", .message { SmartcartMoney.layout }, .optional),
      .init(5, "acquirer_amount", .message { SmartcartMoney.layout }, .optional),
      .init(6, "detail", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.kind = input.enumeration()
      case 18: self.paymentID = input.string()
      case 26: input.message(&self._ledgerAmount)
      case 34: input.message(&self._recordedAmount)
      case 42: input.message(&self._acquirerAmount)
      case 50: self.detail = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.kind)
    fields.value(1, self.paymentID)
    fields.optional(2, self._ledgerAmount)
    fields.optional(3, self._recordedAmount)
    fields.optional(4, self._acquirerAmount)
    fields.value(5, self.detail)
  }
}

/// What was identified, what is asked for it, what is paid, and who may go: what the second server does for the first
/// server and the gate.
///
/// Every method may answer INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such
/// session or payment), PERMISSION_DENIED (a caller of another role) and UNAVAILABLE (try again, with the same request
/// id). Records come at least once and are made once: what was recorded before is answered as it was the first time,
/// and something else under the same id by ALREADY_EXISTS. What a record names (the payment of a completion, the payment
/// and attempt of a reversal, the refund of a refund) is its id. A signature that is wrong is UNAUTHENTICATED.
public enum SmartcartSettlementService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "smartcart.settlement.v1.SettlementService",
    methods: ["RecordIdentification", "CreatePaymentRequest", "RecordCompletion", "RecordReversal", "RecordRefund", "GetPaidState", "IssueExitPass", "CheckExit", "StreamCompletions", "Reconcile"],
    files: { File_smartcart_settlement_v1_settlement__service.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Records the goods that were identified in a session, as of one revision. The latest revision stands; an earlier
    /// one that comes late is acknowledged and changes nothing. For the first server.
    public static let recordIdentification = WrightRPC.MethodDescriptor<SmartcartRecordIdentificationRequest, SmartcartRecordIdentificationResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "RecordIdentification", kind: .unary,
      request: .init(decode: { try SmartcartRecordIdentificationRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRecordIdentificationResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Authors and signs the request that a shopper pay for the goods of a quote. For the first server.
    ///
    /// FAILED_PRECONDITION when the goods recorded at the quote's revision are others or cost something else, the lines do
    /// not add up, a line is paid already, or the terms are too large to be signed. The request of the session that was
    /// made before, if there is one, no longer stands: the first server asks anew only when it came to nothing.
    public static let createPaymentRequest = WrightRPC.MethodDescriptor<SmartcartCreatePaymentRequestRequest, SmartcartCreatePaymentRequestResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "CreatePaymentRequest", kind: .unary,
      request: .init(decode: { try SmartcartCreatePaymentRequestRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartCreatePaymentRequestResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Records that a payment is complete: its lines are paid from now on. Once for each payment. For the first server.
    ///
    /// FAILED_PRECONDITION when it does not agree with the payment request: another session, quote or amount, or a payment
    /// whose every attempt was reversed.
    public static let recordCompletion = WrightRPC.MethodDescriptor<SmartcartRecordCompletionRequest, SmartcartRecordCompletionResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "RecordCompletion", kind: .unary,
      request: .init(decode: { try SmartcartRecordCompletionRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRecordCompletionResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Records that an attempt was undone before completion. For the first server.
    ///
    /// FAILED_PRECONDITION once a completion is recorded: what follows is a refund.
    public static let recordReversal = WrightRPC.MethodDescriptor<SmartcartRecordReversalRequest, SmartcartRecordReversalResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "RecordReversal", kind: .unary,
      request: .init(decode: { try SmartcartRecordReversalRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRecordReversalResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Records that money was given back. For the first server.
    ///
    /// FAILED_PRECONDITION before a completion is recorded, and for more than was captured.
    public static let recordRefund = WrightRPC.MethodDescriptor<SmartcartRecordRefundRequest, SmartcartRecordRefundResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "RecordRefund", kind: .unary,
      request: .init(decode: { try SmartcartRecordRefundRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRecordRefundResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Tells which lines are paid.
    public static let getPaidState = WrightRPC.MethodDescriptor<SmartcartGetPaidStateRequest, SmartcartGetPaidStateResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "GetPaidState", kind: .unary,
      request: .init(decode: { try SmartcartGetPaidStateRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartGetPaidStateResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Issues a pass for a session whose lines are all paid. A pass issued before and not used is void.
    ///
    /// FAILED_PRECONDITION when a line is unpaid, something waits for staff, or the session has left.
    public static let issueExitPass = WrightRPC.MethodDescriptor<SmartcartIssueExitPassRequest, SmartcartIssueExitPassResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "IssueExitPass", kind: .unary,
      request: .init(decode: { try SmartcartIssueExitPassRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartIssueExitPassResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Decides whether the gate opens. OPEN uses the pass up. For the gate.
    public static let checkExit = WrightRPC.MethodDescriptor<SmartcartCheckExitRequest, SmartcartCheckExitResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "CheckExit", kind: .unary,
      request: .init(decode: { try SmartcartCheckExitRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartCheckExitResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Streams what was recorded, from a sequence number on, and goes on with what is recorded later. This is also how the
    /// first server learns that a cart has left.
    ///
    /// OUT_OF_RANGE for a sequence that has not been reached.
    public static let streamCompletions = WrightRPC.MethodDescriptor<SmartcartStreamCompletionsRequest, SmartcartStreamCompletionsResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "StreamCompletions", kind: .serverStreaming,
      request: .init(decode: { try SmartcartStreamCompletionsRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartStreamCompletionsResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Compares the first server's ledger, the records here and the acquirer's, and streams where they differ. The stream
    /// ends when all was compared. For staff only.
    public static let reconcile = WrightRPC.MethodDescriptor<SmartcartReconcileRequest, SmartcartReconcileResponse>(
      service: "smartcart.settlement.v1.SettlementService", name: "Reconcile", kind: .serverStreaming,
      request: .init(decode: { try SmartcartReconcileRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartReconcileResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// What was identified, what is asked for it, what is paid, and who may go: what the second server does for the first
  /// server and the gate.
  ///
  /// Every method may answer INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such
  /// session or payment), PERMISSION_DENIED (a caller of another role) and UNAVAILABLE (try again, with the same request
  /// id). Records come at least once and are made once: what was recorded before is answered as it was the first time,
  /// and something else under the same id by ALREADY_EXISTS. What a record names (the payment of a completion, the payment
  /// and attempt of a reversal, the refund of a refund) is its id. A signature that is wrong is UNAUTHENTICATED.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Records the goods that were identified in a session, as of one revision. The latest revision stands; an earlier
    /// one that comes late is acknowledged and changes nothing. For the first server.
    func recordIdentification(request: SmartcartRecordIdentificationRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRecordIdentificationResponse

    /// Authors and signs the request that a shopper pay for the goods of a quote. For the first server.
    ///
    /// FAILED_PRECONDITION when the goods recorded at the quote's revision are others or cost something else, the lines do
    /// not add up, a line is paid already, or the terms are too large to be signed. The request of the session that was
    /// made before, if there is one, no longer stands: the first server asks anew only when it came to nothing.
    func createPaymentRequest(request: SmartcartCreatePaymentRequestRequest, context: WrightRPC.ServerContext) async throws -> SmartcartCreatePaymentRequestResponse

    /// Records that a payment is complete: its lines are paid from now on. Once for each payment. For the first server.
    ///
    /// FAILED_PRECONDITION when it does not agree with the payment request: another session, quote or amount, or a payment
    /// whose every attempt was reversed.
    func recordCompletion(request: SmartcartRecordCompletionRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRecordCompletionResponse

    /// Records that an attempt was undone before completion. For the first server.
    ///
    /// FAILED_PRECONDITION once a completion is recorded: what follows is a refund.
    func recordReversal(request: SmartcartRecordReversalRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRecordReversalResponse

    /// Records that money was given back. For the first server.
    ///
    /// FAILED_PRECONDITION before a completion is recorded, and for more than was captured.
    func recordRefund(request: SmartcartRecordRefundRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRecordRefundResponse

    /// Tells which lines are paid.
    func getPaidState(request: SmartcartGetPaidStateRequest, context: WrightRPC.ServerContext) async throws -> SmartcartGetPaidStateResponse

    /// Issues a pass for a session whose lines are all paid. A pass issued before and not used is void.
    ///
    /// FAILED_PRECONDITION when a line is unpaid, something waits for staff, or the session has left.
    func issueExitPass(request: SmartcartIssueExitPassRequest, context: WrightRPC.ServerContext) async throws -> SmartcartIssueExitPassResponse

    /// Decides whether the gate opens. OPEN uses the pass up. For the gate.
    func checkExit(request: SmartcartCheckExitRequest, context: WrightRPC.ServerContext) async throws -> SmartcartCheckExitResponse

    /// Streams what was recorded, from a sequence number on, and goes on with what is recorded later. This is also how the
    /// first server learns that a cart has left.
    ///
    /// OUT_OF_RANGE for a sequence that has not been reached.
    func streamCompletions(
      request: SmartcartStreamCompletionsRequest, response: WrightRPC.RPCWriter<SmartcartStreamCompletionsResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Compares the first server's ledger, the records here and the acquirer's, and streams where they differ. The stream
    /// ends when all was compared. For staff only.
    func reconcile(
      request: SmartcartReconcileRequest, response: WrightRPC.RPCWriter<SmartcartReconcileResponse>, context: WrightRPC.ServerContext
    ) async throws
  }

  /// Calls the methods of `smartcart.settlement.v1.SettlementService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Records the goods that were identified in a session, as of one revision. The latest revision stands; an earlier
    /// one that comes late is acknowledged and changes nothing. For the first server.
    public func recordIdentification(
      _ message: SmartcartRecordIdentificationRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRecordIdentificationResponse {
      try await client.unary(Method.recordIdentification, message, metadata: metadata, options: options)
    }

    /// Authors and signs the request that a shopper pay for the goods of a quote. For the first server.
    ///
    /// FAILED_PRECONDITION when the goods recorded at the quote's revision are others or cost something else, the lines do
    /// not add up, a line is paid already, or the terms are too large to be signed. The request of the session that was
    /// made before, if there is one, no longer stands: the first server asks anew only when it came to nothing.
    public func createPaymentRequest(
      _ message: SmartcartCreatePaymentRequestRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartCreatePaymentRequestResponse {
      try await client.unary(Method.createPaymentRequest, message, metadata: metadata, options: options)
    }

    /// Records that a payment is complete: its lines are paid from now on. Once for each payment. For the first server.
    ///
    /// FAILED_PRECONDITION when it does not agree with the payment request: another session, quote or amount, or a payment
    /// whose every attempt was reversed.
    public func recordCompletion(
      _ message: SmartcartRecordCompletionRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRecordCompletionResponse {
      try await client.unary(Method.recordCompletion, message, metadata: metadata, options: options)
    }

    /// Records that an attempt was undone before completion. For the first server.
    ///
    /// FAILED_PRECONDITION once a completion is recorded: what follows is a refund.
    public func recordReversal(
      _ message: SmartcartRecordReversalRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRecordReversalResponse {
      try await client.unary(Method.recordReversal, message, metadata: metadata, options: options)
    }

    /// Records that money was given back. For the first server.
    ///
    /// FAILED_PRECONDITION before a completion is recorded, and for more than was captured.
    public func recordRefund(
      _ message: SmartcartRecordRefundRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRecordRefundResponse {
      try await client.unary(Method.recordRefund, message, metadata: metadata, options: options)
    }

    /// Tells which lines are paid.
    public func getPaidState(
      _ message: SmartcartGetPaidStateRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartGetPaidStateResponse {
      try await client.unary(Method.getPaidState, message, metadata: metadata, options: options)
    }

    /// Issues a pass for a session whose lines are all paid. A pass issued before and not used is void.
    ///
    /// FAILED_PRECONDITION when a line is unpaid, something waits for staff, or the session has left.
    public func issueExitPass(
      _ message: SmartcartIssueExitPassRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartIssueExitPassResponse {
      try await client.unary(Method.issueExitPass, message, metadata: metadata, options: options)
    }

    /// Decides whether the gate opens. OPEN uses the pass up. For the gate.
    public func checkExit(
      _ message: SmartcartCheckExitRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartCheckExitResponse {
      try await client.unary(Method.checkExit, message, metadata: metadata, options: options)
    }

    /// Streams what was recorded, from a sequence number on, and goes on with what is recorded later. This is also how the
    /// first server learns that a cart has left.
    ///
    /// OUT_OF_RANGE for a sequence that has not been reached.
    public func streamCompletions(
      _ message: SmartcartStreamCompletionsRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<SmartcartStreamCompletionsResponse> {
      client.serverStreaming(Method.streamCompletions, message, metadata: metadata, options: options)
    }

    /// Compares the first server's ledger, the records here and the acquirer's, and streams where they differ. The stream
    /// ends when all was compared. For staff only.
    public func reconcile(
      _ message: SmartcartReconcileRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<SmartcartReconcileResponse> {
      client.serverStreaming(Method.reconcile, message, metadata: metadata, options: options)
    }
  }
}

extension SmartcartSettlementService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { SmartcartSettlementService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(SmartcartSettlementService.Method.recordIdentification) { messages in
      { bytes, context in
        try messages.seal(try await self.recordIdentification(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.recordIdentification(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.createPaymentRequest) { messages in
      { bytes, context in
        try messages.seal(try await self.createPaymentRequest(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.createPaymentRequest(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.recordCompletion) { messages in
      { bytes, context in
        try messages.seal(try await self.recordCompletion(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.recordCompletion(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.recordReversal) { messages in
      { bytes, context in
        try messages.seal(try await self.recordReversal(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.recordReversal(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.recordRefund) { messages in
      { bytes, context in
        try messages.seal(try await self.recordRefund(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.recordRefund(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.getPaidState) { messages in
      { bytes, context in
        try messages.seal(try await self.getPaidState(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getPaidState(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.issueExitPass) { messages in
      { bytes, context in
        try messages.seal(try await self.issueExitPass(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.issueExitPass(request: request, context: context)
    }
    router.unary(SmartcartSettlementService.Method.checkExit) { messages in
      { bytes, context in
        try messages.seal(try await self.checkExit(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.checkExit(request: request, context: context)
    }
    router.serverStreaming(SmartcartSettlementService.Method.streamCompletions) { request, response, context in
      try await self.streamCompletions(request: request, response: response, context: context)
    }
    router.serverStreaming(SmartcartSettlementService.Method.reconcile) { request, response, context in
      try await self.reconcile(request: request, response: response, context: context)
    }
  }
}

/// The schema file `smartcart/settlement/v1/settlement_service.proto`.
public enum File_smartcart_settlement_v1_settlement__service {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/settlement/v1/settlement_service.proto",
    base64: """
      CjBzbWFydGNhcnQvc2V0dGxlbWVudC92MS9zZXR0bGVtZW50X3NlcnZpY2UucHJvdG8SF3NtYXJ0Y2FydC5zZXR0bGVtZW50LnYx\
      Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh9zbWFydGNhcnQvY29tbW9uL3YxL21vbmV5LnByb3RvGiFzbWFydGNh\
      cnQvY29tbW9uL3YxL3Byb2R1Y3QucHJvdG8aIXNtYXJ0Y2FydC9jb21tb24vdjEvc2lnbmluZy5wcm90byKSAgobUmVjb3JkSWRl\
      bnRpZmljYXRpb25SZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpzZXNzaW9uX2lkGAIgASgJUglzZXNz\
      aW9uSWQSGgoIcmV2aXNpb24YAyABKANSCHJldmlzaW9uEjMKBWxpbmVzGAQgAygLMh0uc21hcnRjYXJ0LmNvbW1vbi52MS5DYXJ0\
      TGluZVIFbGluZXMSMAoFdG90YWwYBSABKAsyGi5zbWFydGNhcnQuY29tbW9uLnYxLk1vbmV5UgV0b3RhbBIyChVvcGVuX2ludGVy\
      dmVudGlvbl9pZHMYBiADKAlSE29wZW5JbnRlcnZlbnRpb25JZHMiSwocUmVjb3JkSWRlbnRpZmljYXRpb25SZXNwb25zZRIrChFy\
      ZWNvcmRlZF9yZXZpc2lvbhgBIAEoA1IQcmVjb3JkZWRSZXZpc2lvbiLuAQobQ3JlYXRlUGF5bWVudFJlcXVlc3RSZXF1ZXN0Eh0K\
      CnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpwYXltZW50X2lkGAIgASgJUglwYXltZW50SWQSHQoKcGFpcmluZ19pZBgD\
      IAEoCVIJcGFpcmluZ0lkEjAKBXF1b3RlGAQgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5RdW90ZVIFcXVvdGUSQAoLc2VhbGlu\
      Z19rZXkYBSABKAsyHy5zbWFydGNhcnQuY29tbW9uLnYxLlNlYWxpbmdLZXlSCnNlYWxpbmdLZXkilAEKHENyZWF0ZVBheW1lbnRS\
      ZXF1ZXN0UmVzcG9uc2USPAoHcmVxdWVzdBgBIAEoCzIiLnNtYXJ0Y2FydC5jb21tb24udjEuU2lnbmVkUGF5bG9hZFIHcmVxdWVz\
      dBI2CgNrZXkYAiABKAsyJC5zbWFydGNhcnQuY29tbW9uLnYxLlZlcmlmaWNhdGlvbktleVIDa2V5Il0KF1JlY29yZENvbXBsZXRp\
      b25SZXF1ZXN0EkIKCmNvbXBsZXRpb24YASABKAsyIi5zbWFydGNhcnQuY29tbW9uLnYxLlNpZ25lZFBheWxvYWRSCmNvbXBsZXRp\
      b24icwoYUmVjb3JkQ29tcGxldGlvblJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgDUghzZXF1ZW5jZRI7CgtyZWNvcmRlZF9hdBgC\
      IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJlY29yZGVkQXQiVwoVUmVjb3JkUmV2ZXJzYWxSZXF1ZXN0Ej4KCHJl\
      dmVyc2FsGAEgASgLMiIuc21hcnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkUghyZXZlcnNhbCJxChZSZWNvcmRSZXZlcnNh\
      bFJlc3BvbnNlEhoKCHNlcXVlbmNlGAEgASgDUghzZXF1ZW5jZRI7CgtyZWNvcmRlZF9hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1\
      Zi5UaW1lc3RhbXBSCnJlY29yZGVkQXQiUQoTUmVjb3JkUmVmdW5kUmVxdWVzdBI6CgZyZWZ1bmQYASABKAsyIi5zbWFydGNhcnQu\
      Y29tbW9uLnYxLlNpZ25lZFBheWxvYWRSBnJlZnVuZCJvChRSZWNvcmRSZWZ1bmRSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoA1II\
      c2VxdWVuY2USOwoLcmVjb3JkZWRfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpyZWNvcmRlZEF0ImIKE0dl\
      dFBhaWRTdGF0ZVJlcXVlc3QSHwoKc2Vzc2lvbl9pZBgBIAEoCUgAUglzZXNzaW9uSWQSHwoKcGF5bWVudF9pZBgCIAEoCUgAUglw\
      YXltZW50SWRCCQoHc3ViamVjdCKqAQoUR2V0UGFpZFN0YXRlUmVzcG9uc2USHQoKc2Vzc2lvbl9pZBgBIAEoCVIJc2Vzc2lvbklk\
      EhoKCHJldmlzaW9uGAIgASgDUghyZXZpc2lvbhI8CgVsaW5lcxgDIAMoCzImLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLkxpbmVQ\
      YWlkU3RhdGVSBWxpbmVzEhkKCGFsbF9wYWlkGAQgASgIUgdhbGxQYWlkIpsBCg1MaW5lUGFpZFN0YXRlEjEKBGxpbmUYASABKAsy\
      HS5zbWFydGNhcnQuY29tbW9uLnYxLkNhcnRMaW5lUgRsaW5lEjgKBXN0YXRlGAIgASgOMiIuc21hcnRjYXJ0LnNldHRsZW1lbnQu\
      djEuUGFpZFN0YXRlUgVzdGF0ZRIdCgpwYXltZW50X2lkGAMgASgJUglwYXltZW50SWQiVAoUSXNzdWVFeGl0UGFzc1JlcXVlc3QS\
      HQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Npb25JZCJYChVJc3N1ZUV4aXRQ\
      YXNzUmVzcG9uc2USPwoJZXhpdF9wYXNzGAEgASgLMiIuc21hcnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkUghleGl0UGFz\
      cyKeAQoQQ2hlY2tFeGl0UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSQQoJZXhpdF9wYXNzGAIgASgLMiIu\
      c21hcnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkSABSCGV4aXRQYXNzEh8KCnNlc3Npb25faWQYAyABKAlIAFIJc2Vzc2lv\
      bklkQgcKBXNob3duIvoCChFDaGVja0V4aXRSZXNwb25zZRJBCghkZWNpc2lvbhgBIAEoDjIlLnNtYXJ0Y2FydC5zZXR0bGVtZW50\
      LnYxLkV4aXREZWNpc2lvblIIZGVjaXNpb24SQAoMdW5wYWlkX2xpbmVzGAIgAygLMh0uc21hcnRjYXJ0LmNvbW1vbi52MS5DYXJ0\
      TGluZVILdW5wYWlkTGluZXMSPQoMdW5wYWlkX3RvdGFsGAMgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVILdW5wYWlk\
      VG90YWwSRwoMYXVkaXRfcmVhc29uGAQgASgOMiQuc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuQXVkaXRSZWFzb25SC2F1ZGl0UmVh\
      c29uEh0KCnNlc3Npb25faWQYBSABKAlSCXNlc3Npb25JZBI5CgpkZWNpZGVkX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp\
      bWVzdGFtcFIJZGVjaWRlZEF0IkEKGFN0cmVhbUNvbXBsZXRpb25zUmVxdWVzdBIlCg5hZnRlcl9zZXF1ZW5jZRgBIAEoA1INYWZ0\
      ZXJTZXF1ZW5jZSL/AgoZU3RyZWFtQ29tcGxldGlvbnNSZXNwb25zZRIaCghzZXF1ZW5jZRgBIAEoA1IIc2VxdWVuY2USOwoLcmVj\
      b3JkZWRfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpyZWNvcmRlZEF0EkQKCmNvbXBsZXRpb24YAyABKAsy\
      Ii5zbWFydGNhcnQuY29tbW9uLnYxLlNpZ25lZFBheWxvYWRIAFIKY29tcGxldGlvbhJACghyZXZlcnNhbBgEIAEoCzIiLnNtYXJ0\
      Y2FydC5jb21tb24udjEuU2lnbmVkUGF5bG9hZEgAUghyZXZlcnNhbBI8CgZyZWZ1bmQYBSABKAsyIi5zbWFydGNhcnQuY29tbW9u\
      LnYxLlNpZ25lZFBheWxvYWRIAFIGcmVmdW5kEjkKBGV4aXQYBiABKAsyIy5zbWFydGNhcnQuc2V0dGxlbWVudC52MS5FeGl0UmVj\
      b3JkSABSBGV4aXRCCAoGcmVjb3JkIkQKCkV4aXRSZWNvcmQSHQoKc2Vzc2lvbl9pZBgBIAEoCVIJc2Vzc2lvbklkEhcKB3Bhc3Nf\
      aWQYAiABKAlSBnBhc3NJZCJ0ChBSZWNvbmNpbGVSZXF1ZXN0Ei4KBGZyb20YASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0\
      YW1wUgRmcm9tEjAKBXVudGlsGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIFdW50aWwiYQoRUmVjb25jaWxlUmVz\
      cG9uc2USTAoKZGlmZmVyZW5jZRgBIAEoCzIsLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLlJlY29uY2lsaWF0aW9uQnJlYWtSCmRp\
      ZmZlcmVuY2UizwIKE1JlY29uY2lsaWF0aW9uQnJlYWsSNgoEa2luZBgBIAEoDjIiLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLkJy\
      ZWFrS2luZFIEa2luZBIdCgpwYXltZW50X2lkGAIgASgJUglwYXltZW50SWQSPwoNbGVkZ2VyX2Ftb3VudBgDIAEoCzIaLnNtYXJ0\
      Y2FydC5jb21tb24udjEuTW9uZXlSDGxlZGdlckFtb3VudBJDCg9yZWNvcmRlZF9hbW91bnQYBCABKAsyGi5zbWFydGNhcnQuY29t\
      bW9uLnYxLk1vbmV5Ug5yZWNvcmRlZEFtb3VudBJDCg9hY3F1aXJlcl9hbW91bnQYBSABKAsyGi5zbWFydGNhcnQuY29tbW9uLnYx\
      Lk1vbmV5Ug5hY3F1aXJlckFtb3VudBIWCgZkZXRhaWwYBiABKAlSBmRldGFpbCqGAQoJUGFpZFN0YXRlEhoKFlBBSURfU1RBVEVf\
      VU5TUEVDSUZJRUQQABIVChFQQUlEX1NUQVRFX1VOUEFJRBABEhgKFFBBSURfU1RBVEVfUkVRVUVTVEVEEAISEwoPUEFJRF9TVEFU\
      RV9QQUlEEAMSFwoTUEFJRF9TVEFURV9SRUZVTkRFRBAEKngKDEV4aXREZWNpc2lvbhIdChlFWElUX0RFQ0lTSU9OX1VOU1BFQ0lG\
      SUVEEAASFgoSRVhJVF9ERUNJU0lPTl9PUEVOEAESGAoURVhJVF9ERUNJU0lPTl9VTlBBSUQQAhIXChNFWElUX0RFQ0lTSU9OX0FV\
      RElUEAMqiAIKC0F1ZGl0UmVhc29uEhwKGEFVRElUX1JFQVNPTl9VTlNQRUNJRklFRBAAEh0KGUFVRElUX1JFQVNPTl9QQVNTX01J\
      U1NJTkcQARIdChlBVURJVF9SRUFTT05fUEFTU19JTlZBTElEEAISHQoZQVVESVRfUkVBU09OX1BBU1NfRVhQSVJFRBADEhoKFkFV\
      RElUX1JFQVNPTl9QQVNTX1VTRUQQBBIiCh5BVURJVF9SRUFTT05fSU5URVJWRU5USU9OX09QRU4QBRIbChdBVURJVF9SRUFTT05f\
      U1BPVF9DSEVDSxAGEiEKHUFVRElUX1JFQVNPTl9OT1RISU5HX1JFQ09SREVEEAcqhgEKCUJyZWFrS2luZBIaChZCUkVBS19LSU5E\
      X1VOU1BFQ0lGSUVEEAASFgoSQlJFQUtfS0lORF9NSVNTSU5HEAESFQoRQlJFQUtfS0lORF9BTU9VTlQQAhIUChBCUkVBS19LSU5E\
      X1NUQVRFEAMSGAoUQlJFQUtfS0lORF9EVVBMSUNBVEUQBDKdCQoRU2V0dGxlbWVudFNlcnZpY2USgwEKFFJlY29yZElkZW50aWZp\
      Y2F0aW9uEjQuc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuUmVjb3JkSWRlbnRpZmljYXRpb25SZXF1ZXN0GjUuc21hcnRjYXJ0LnNl\
      dHRsZW1lbnQudjEuUmVjb3JkSWRlbnRpZmljYXRpb25SZXNwb25zZRKDAQoUQ3JlYXRlUGF5bWVudFJlcXVlc3QSNC5zbWFydGNh\
      cnQuc2V0dGxlbWVudC52MS5DcmVhdGVQYXltZW50UmVxdWVzdFJlcXVlc3QaNS5zbWFydGNhcnQuc2V0dGxlbWVudC52MS5DcmVh\
      dGVQYXltZW50UmVxdWVzdFJlc3BvbnNlEncKEFJlY29yZENvbXBsZXRpb24SMC5zbWFydGNhcnQuc2V0dGxlbWVudC52MS5SZWNv\
      cmRDb21wbGV0aW9uUmVxdWVzdBoxLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLlJlY29yZENvbXBsZXRpb25SZXNwb25zZRJxCg5S\
      ZWNvcmRSZXZlcnNhbBIuLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLlJlY29yZFJldmVyc2FsUmVxdWVzdBovLnNtYXJ0Y2FydC5z\
      ZXR0bGVtZW50LnYxLlJlY29yZFJldmVyc2FsUmVzcG9uc2USawoMUmVjb3JkUmVmdW5kEiwuc21hcnRjYXJ0LnNldHRsZW1lbnQu\
      djEuUmVjb3JkUmVmdW5kUmVxdWVzdBotLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLlJlY29yZFJlZnVuZFJlc3BvbnNlEmsKDEdl\
      dFBhaWRTdGF0ZRIsLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLkdldFBhaWRTdGF0ZVJlcXVlc3QaLS5zbWFydGNhcnQuc2V0dGxl\
      bWVudC52MS5HZXRQYWlkU3RhdGVSZXNwb25zZRJuCg1Jc3N1ZUV4aXRQYXNzEi0uc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuSXNz\
      dWVFeGl0UGFzc1JlcXVlc3QaLi5zbWFydGNhcnQuc2V0dGxlbWVudC52MS5Jc3N1ZUV4aXRQYXNzUmVzcG9uc2USYgoJQ2hlY2tF\
      eGl0Eikuc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuQ2hlY2tFeGl0UmVxdWVzdBoqLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLkNo\
      ZWNrRXhpdFJlc3BvbnNlEnwKEVN0cmVhbUNvbXBsZXRpb25zEjEuc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuU3RyZWFtQ29tcGxl\
      dGlvbnNSZXF1ZXN0GjIuc21hcnRjYXJ0LnNldHRsZW1lbnQudjEuU3RyZWFtQ29tcGxldGlvbnNSZXNwb25zZTABEmQKCVJlY29u\
      Y2lsZRIpLnNtYXJ0Y2FydC5zZXR0bGVtZW50LnYxLlJlY29uY2lsZVJlcXVlc3QaKi5zbWFydGNhcnQuc2V0dGxlbWVudC52MS5S\
      ZWNvbmNpbGVSZXNwb25zZTABQgy6AglTbWFydGNhcnRiBnByb3RvMw==
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file, File_smartcart_common_v1_signing.file] })
}
