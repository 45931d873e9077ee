// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/gateway/v1/payment.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// Where a payment stands.
///
///     REQUESTED -> SUBMITTED -> AUTHORIZED -> CAPTURED -> COMPLETED -> PARTLY_REFUNDED -> REFUNDED
///
/// DECLINED follows from SUBMITTED and leads back to SUBMITTED by a new attempt. CANCELLED and EXPIRED follow from
/// REQUESTED and DECLINED. UNKNOWN follows when the acquirer does not answer; it is resolved by asking, or by
/// REVERSING, which leads to REVERSED. DISPUTED may follow once a payment is completed.
public enum SmartcartPaymentState: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The terminal is asked.
  case requested // = 1
  /// The terminal answered; the acquirer is being asked.
  case submitted // = 2
  /// The acquirer holds the money.
  case authorized // = 3
  /// The acquirer took the money.
  case captured // = 4
  /// The second server has recorded the completion: the goods are paid.
  case completed // = 5
  /// The acquirer refused the last attempt; another may follow until the request expires.
  case declined // = 6
  /// Rejected by the shopper, or cancelled. Final.
  case cancelled // = 7
  /// Nobody paid in time. Final.
  case expired // = 8
  /// The acquirer did not answer: the money may be held, or not.
  case unknown // = 9
  /// An attempt is being undone, until the acquirer acknowledges that.
  case reversing // = 10
  /// The attempt is undone. Final.
  case reversed // = 11
  /// Some of the money was given back.
  case partlyRefunded // = 12
  /// All of it was given back. Left by a dispute alone.
  case refunded // = 13
  /// The shopper's bank disputes it.
  case disputed // = 14
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .requested
    case 2: self = .submitted
    case 3: self = .authorized
    case 4: self = .captured
    case 5: self = .completed
    case 6: self = .declined
    case 7: self = .cancelled
    case 8: self = .expired
    case 9: self = .unknown
    case 10: self = .reversing
    case 11: self = .reversed
    case 12: self = .partlyRefunded
    case 13: self = .refunded
    case 14: self = .disputed
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .requested: 1
    case .submitted: 2
    case .authorized: 3
    case .captured: 4
    case .completed: 5
    case .declined: 6
    case .cancelled: 7
    case .expired: 8
    case .unknown: 9
    case .reversing: 10
    case .reversed: 11
    case .partlyRefunded: 12
    case .refunded: 13
    case .disputed: 14
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartPaymentState] = [.unspecified, .requested, .submitted, .authorized, .captured, .completed, .declined, .cancelled, .expired, .unknown, .reversing, .reversed, .partlyRefunded, .refunded, .disputed]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.gateway.v1.PaymentState",
    values: [
      ("PAYMENT_STATE_UNSPECIFIED", 0),
      ("PAYMENT_STATE_REQUESTED", 1),
      ("PAYMENT_STATE_SUBMITTED", 2),
      ("PAYMENT_STATE_AUTHORIZED", 3),
      ("PAYMENT_STATE_CAPTURED", 4),
      ("PAYMENT_STATE_COMPLETED", 5),
      ("PAYMENT_STATE_DECLINED", 6),
      ("PAYMENT_STATE_CANCELLED", 7),
      ("PAYMENT_STATE_EXPIRED", 8),
      ("PAYMENT_STATE_UNKNOWN", 9),
      ("PAYMENT_STATE_REVERSING", 10),
      ("PAYMENT_STATE_REVERSED", 11),
      ("PAYMENT_STATE_PARTLY_REFUNDED", 12),
      ("PAYMENT_STATE_REFUNDED", 13),
      ("PAYMENT_STATE_DISPUTED", 14),
    ])
}

/// Why an attempt was declined, as far as a shopper is told.
public enum SmartcartDeclineReason: WrightProtobuf.Enum {
  case unspecified // = 0
  /// There is not enough money: try another instrument.
  case insufficientFunds // = 1
  /// The instrument has expired.
  case instrumentExpired // = 2
  /// The instrument is blocked, or revoked.
  case instrumentBlocked // = 3
  /// A limit on payments was reached.
  case limitExceeded // = 4
  /// The acquirer took it for fraud.
  case suspectedFraud // = 5
  /// The acquirer gives no reason.
  case other // = 6
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .insufficientFunds
    case 2: self = .instrumentExpired
    case 3: self = .instrumentBlocked
    case 4: self = .limitExceeded
    case 5: self = .suspectedFraud
    case 6: self = .other
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .insufficientFunds: 1
    case .instrumentExpired: 2
    case .instrumentBlocked: 3
    case .limitExceeded: 4
    case .suspectedFraud: 5
    case .other: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartDeclineReason] = [.unspecified, .insufficientFunds, .instrumentExpired, .instrumentBlocked, .limitExceeded, .suspectedFraud, .other]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.gateway.v1.DeclineReason",
    values: [
      ("DECLINE_REASON_UNSPECIFIED", 0),
      ("DECLINE_REASON_INSUFFICIENT_FUNDS", 1),
      ("DECLINE_REASON_INSTRUMENT_EXPIRED", 2),
      ("DECLINE_REASON_INSTRUMENT_BLOCKED", 3),
      ("DECLINE_REASON_LIMIT_EXCEEDED", 4),
      ("DECLINE_REASON_SUSPECTED_FRAUD", 5),
      ("DECLINE_REASON_OTHER", 6),
    ])
}

/// A payment at one revision.
public struct SmartcartPayment: WrightProtobuf.Message {
  /// Names the payment.
  public var paymentID: String = ""

  /// How many changes made it what it is, from 1.
  public var revision: Int64 = 0

  /// Where it stands.
  public var state: SmartcartPaymentState = .unspecified

  /// The session whose goods it pays.
  public var sessionID: String = ""

  /// The quote that it pays.
  public var quoteID: String = ""

  /// What is to be paid: the quote's total.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// A signed PaymentTerms of the second server's.
  public var request: SmartcartSignedPayload {
    get { self._request ?? SmartcartSignedPayload() }
    set { self._request = newValue }
  }
  /// Whether `request` has been set.
  public var hasRequest: Bool { self._request != nil }
  /// Makes `request` absent.
  public mutating func clearRequest() { self._request = nil }
  private var _request: SmartcartSignedPayload? = nil

  /// When the request stops being payable.
  public var expiresAt: Google_Protobuf_Timestamp {
    get { self._expiresAt ?? Google_Protobuf_Timestamp() }
    set { self._expiresAt = newValue }
  }
  /// Whether `expiresAt` has been set.
  public var hasExpiresAt: Bool { self._expiresAt != nil }
  /// Makes `expiresAt` absent.
  public mutating func clearExpiresAt() { self._expiresAt = nil }
  private var _expiresAt: Google_Protobuf_Timestamp? = nil

  /// The attempts, oldest first. One at most is neither declined nor reversed.
  public var attempts: [SmartcartPaymentAttempt] = []

  /// What was captured: zero, or `amount`.
  public var captured: SmartcartMoney {
    get { self._captured ?? SmartcartMoney() }
    set { self._captured = newValue }
  }
  /// Whether `captured` has been set.
  public var hasCaptured: Bool { self._captured != nil }
  /// Makes `captured` absent.
  public mutating func clearCaptured() { self._captured = nil }
  private var _captured: SmartcartMoney? = nil

  /// What was given back in all.
  public var refunded: SmartcartMoney {
    get { self._refunded ?? SmartcartMoney() }
    set { self._refunded = newValue }
  }
  /// Whether `refunded` has been set.
  public var hasRefunded: Bool { self._refunded != nil }
  /// Makes `refunded` absent.
  public mutating func clearRefunded() { self._refunded = nil }
  private var _refunded: SmartcartMoney? = nil

  /// A signed CompletionStatement of the first server's; present from CAPTURED on.
  public var completion: SmartcartSignedPayload {
    get { self._completion ?? SmartcartSignedPayload() }
    set { self._completion = newValue }
  }
  /// Whether `completion` has been set.
  public var hasCompletion: Bool { self._completion != nil }
  /// Makes `completion` absent.
  public mutating func clearCompletion() { self._completion = nil }
  private var _completion: SmartcartSignedPayload? = nil

  /// A signed ExitPassStatement of the second server's; present from COMPLETED on, and shown to the gate.
  public var exitPass: SmartcartSignedPayload {
    get { self._exitPass ?? SmartcartSignedPayload() }
    set { self._exitPass = newValue }
  }
  /// Whether `exitPass` has been set.
  public var hasExitPass: Bool { self._exitPass != nil }
  /// Makes `exitPass` absent.
  public mutating func clearExitPass() { self._exitPass = nil }
  private var _exitPass: SmartcartSignedPayload? = nil

  /// When it last changed.
  public var changedAt: Google_Protobuf_Timestamp {
    get { self._changedAt ?? Google_Protobuf_Timestamp() }
    set { self._changedAt = newValue }
  }
  /// Whether `changedAt` has been set.
  public var hasChangedAt: Bool { self._changedAt != nil }
  /// Makes `changedAt` absent.
  public mutating func clearChangedAt() { self._changedAt = nil }
  private var _changedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.Payment",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "revision", .int64),
      .init(3, "state", .enum { SmartcartPaymentState.layout }),
      .init(4, "session_id", .string),
      .init(5, "quote_id", .string),
      .init(6, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(7, "request", .message { SmartcartSignedPayload.layout }, .optional),
      .init(8, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(9, "attempts", .message { SmartcartPaymentAttempt.layout }, .repeated),
      .init(10, "captured", .message { SmartcartMoney.layout }, .optional),
      .init(11, "refunded", .message { SmartcartMoney.layout }, .optional),
      .init(12, "completion", .message { SmartcartSignedPayload.layout }, .optional),
      .init(13, "exit_pass", .message { SmartcartSignedPayload.layout }, .optional),
      .init(14, "changed_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 16: self.revision = input.varint()
      case 24: self.state = input.enumeration()
      case 34: self.sessionID = input.string()
      case 42: self.quoteID = input.string()
      case 50: input.message(&self._amount)
      case 58: input.message(&self._request)
      case 66: input.message(&self._expiresAt)
      case 74: input.messages(&self.attempts, tag)
      case 82: input.message(&self._captured)
      case 90: input.message(&self._refunded)
      case 98: input.message(&self._completion)
      case 106: input.message(&self._exitPass)
      case 114: input.message(&self._changedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.revision)
    fields.value(2, self.state)
    fields.value(3, self.sessionID)
    fields.value(4, self.quoteID)
    fields.optional(5, self._amount)
    fields.optional(6, self._request)
    fields.optional(7, self._expiresAt)
    fields.repeated(8, self.attempts)
    fields.optional(9, self._captured)
    fields.optional(10, self._refunded)
    fields.optional(11, self._completion)
    fields.optional(12, self._exitPass)
    fields.optional(13, self._changedAt)
  }
}

/// One try at a payment, with one instrument.
public struct SmartcartPaymentAttempt: WrightProtobuf.Message {
  /// Its number, from 1.
  public var attempt: Int32 = 0

  /// Where it stands: SUBMITTED, AUTHORIZED, CAPTURED, DECLINED, UNKNOWN, REVERSING or REVERSED.
  public var state: SmartcartPaymentState = .unspecified

  /// The instrument, as a receipt shows it.
  public var instrument: SmartcartInstrumentView {
    get { self._instrument ?? SmartcartInstrumentView() }
    set { self._instrument = newValue }
  }
  /// Whether `instrument` has been set.
  public var hasInstrument: Bool { self._instrument != nil }
  /// Makes `instrument` absent.
  public mutating func clearInstrument() { self._instrument = nil }
  private var _instrument: SmartcartInstrumentView? = nil

  /// Why it was declined.
  public var declineReason: SmartcartDeclineReason = .unspecified

  /// When it was submitted.
  public var submittedAt: Google_Protobuf_Timestamp {
    get { self._submittedAt ?? Google_Protobuf_Timestamp() }
    set { self._submittedAt = newValue }
  }
  /// Whether `submittedAt` has been set.
  public var hasSubmittedAt: Bool { self._submittedAt != nil }
  /// Makes `submittedAt` absent.
  public mutating func clearSubmittedAt() { self._submittedAt = nil }
  private var _submittedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.PaymentAttempt",
    fields: [
      .init(1, "attempt", .int32),
      .init(2, "state", .enum { SmartcartPaymentState.layout }),
      .init(3, "instrument", .message { SmartcartInstrumentView.layout }, .optional),
      .init(4, "decline_reason", .enum { SmartcartDeclineReason.layout }),
      .init(5, "submitted_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.attempt = input.varint()
      case 16: self.state = input.enumeration()
      case 26: input.message(&self._instrument)
      case 32: self.declineReason = input.enumeration()
      case 42: input.message(&self._submittedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.attempt)
    fields.value(1, self.state)
    fields.optional(2, self._instrument)
    fields.value(3, self.declineReason)
    fields.optional(4, self._submittedAt)
  }
}

/// What may be shown of an instrument.
public struct SmartcartInstrumentView: WrightProtobuf.Message {
  /// Names the instrument.
  public var instrumentID: String = ""

  /// The brand, as people know it.
  public var brand: String = ""

  /// The last four digits.
  public var lastFour: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.InstrumentView",
    fields: [
      .init(1, "instrument_id", .string),
      .init(2, "brand", .string),
      .init(3, "last_four", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.instrumentID = input.string()
      case 18: self.brand = input.string()
      case 26: self.lastFour = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.instrumentID)
    fields.value(1, self.brand)
    fields.value(2, self.lastFour)
  }
}

/// The receipt of a payment.
public struct SmartcartReceipt: WrightProtobuf.Message {
  /// Names the receipt.
  public var receiptID: String = ""

  /// The payment.
  public var paymentID: String = ""

  /// Who was paid.
  public var merchantName: String = ""

  /// The goods.
  public var lines: [SmartcartCartLine] = []

  /// What was paid.
  public var total: SmartcartMoney {
    get { self._total ?? SmartcartMoney() }
    set { self._total = newValue }
  }
  /// Whether `total` has been set.
  public var hasTotal: Bool { self._total != nil }
  /// Makes `total` absent.
  public mutating func clearTotal() { self._total = nil }
  private var _total: SmartcartMoney? = nil

  /// What was given back since.
  public var refunded: SmartcartMoney {
    get { self._refunded ?? SmartcartMoney() }
    set { self._refunded = newValue }
  }
  /// Whether `refunded` has been set.
  public var hasRefunded: Bool { self._refunded != nil }
  /// Makes `refunded` absent.
  public mutating func clearRefunded() { self._refunded = nil }
  private var _refunded: SmartcartMoney? = nil

  /// What it was paid with.
  public var instrument: SmartcartInstrumentView {
    get { self._instrument ?? SmartcartInstrumentView() }
    set { self._instrument = newValue }
  }
  /// Whether `instrument` has been set.
  public var hasInstrument: Bool { self._instrument != nil }
  /// Makes `instrument` absent.
  public mutating func clearInstrument() { self._instrument = nil }
  private var _instrument: SmartcartInstrumentView? = nil

  /// When it was captured.
  public var paidAt: Google_Protobuf_Timestamp {
    get { self._paidAt ?? Google_Protobuf_Timestamp() }
    set { self._paidAt = newValue }
  }
  /// Whether `paidAt` has been set.
  public var hasPaidAt: Bool { self._paidAt != nil }
  /// Makes `paidAt` absent.
  public mutating func clearPaidAt() { self._paidAt = nil }
  private var _paidAt: Google_Protobuf_Timestamp? = nil

  /// A signed CompletionStatement: what makes the receipt worth keeping.
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
    name: "smartcart.gateway.v1.Receipt",
    fields: [
      .init(1, "receipt_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "merchant_name", .string),
      .init(4, "lines", .message { SmartcartCartLine.layout }, .repeated),
      .init(5, "total", .message { SmartcartMoney.layout }, .optional),
      .init(6, "refunded", .message { SmartcartMoney.layout }, .optional),
      .init(7, "instrument", .message { SmartcartInstrumentView.layout }, .optional),
      .init(8, "paid_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(9, "completion", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.receiptID = input.string()
      case 18: self.paymentID = input.string()
      case 26: self.merchantName = input.string()
      case 34: input.messages(&self.lines, tag)
      case 42: input.message(&self._total)
      case 50: input.message(&self._refunded)
      case 58: input.message(&self._instrument)
      case 66: input.message(&self._paidAt)
      case 74: input.message(&self._completion)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.receiptID)
    fields.value(1, self.paymentID)
    fields.value(2, self.merchantName)
    fields.repeated(3, self.lines)
    fields.optional(4, self._total)
    fields.optional(5, self._refunded)
    fields.optional(6, self._instrument)
    fields.optional(7, self._paidAt)
    fields.optional(8, self._completion)
  }
}

/// The schema file `smartcart/gateway/v1/payment.proto`.
public enum File_smartcart_gateway_v1_payment {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/gateway/v1/payment.proto",
    base64: """
      CiJzbWFydGNhcnQvZ2F0ZXdheS92MS9wYXltZW50LnByb3RvEhRzbWFydGNhcnQuZ2F0ZXdheS52MRofZ29vZ2xlL3Byb3RvYnVm\
      L3RpbWVzdGFtcC5wcm90bxofc21hcnRjYXJ0L2NvbW1vbi92MS9tb25leS5wcm90bxohc21hcnRjYXJ0L2NvbW1vbi92MS9wcm9k\
      dWN0LnByb3RvGiFzbWFydGNhcnQvY29tbW9uL3YxL3NpZ25pbmcucHJvdG8i1wUKB1BheW1lbnQSHQoKcGF5bWVudF9pZBgBIAEo\
      CVIJcGF5bWVudElkEhoKCHJldmlzaW9uGAIgASgDUghyZXZpc2lvbhI4CgVzdGF0ZRgDIAEoDjIiLnNtYXJ0Y2FydC5nYXRld2F5\
      LnYxLlBheW1lbnRTdGF0ZVIFc3RhdGUSHQoKc2Vzc2lvbl9pZBgEIAEoCVIJc2Vzc2lvbklkEhkKCHF1b3RlX2lkGAUgASgJUgdx\
      dW90ZUlkEjIKBmFtb3VudBgGIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudBI8CgdyZXF1ZXN0GAcgASgL\
      MiIuc21hcnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkUgdyZXF1ZXN0EjkKCmV4cGlyZXNfYXQYCCABKAsyGi5nb29nbGUu\
      cHJvdG9idWYuVGltZXN0YW1wUglleHBpcmVzQXQSQAoIYXR0ZW1wdHMYCSADKAsyJC5zbWFydGNhcnQuZ2F0ZXdheS52MS5QYXlt\
      ZW50QXR0ZW1wdFIIYXR0ZW1wdHMSNgoIY2FwdHVyZWQYCiABKAsyGi5zbWFydGNhcnQuY29tbW9uLnYxLk1vbmV5UghjYXB0dXJl\
      ZBI2CghyZWZ1bmRlZBgLIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSCHJlZnVuZGVkEkIKCmNvbXBsZXRpb24YDCAB\
      KAsyIi5zbWFydGNhcnQuY29tbW9uLnYxLlNpZ25lZFBheWxvYWRSCmNvbXBsZXRpb24SPwoJZXhpdF9wYXNzGA0gASgLMiIuc21h\
      cnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkUghleGl0UGFzcxI5CgpjaGFuZ2VkX2F0GA4gASgLMhouZ29vZ2xlLnByb3Rv\
      YnVmLlRpbWVzdGFtcFIJY2hhbmdlZEF0IrUCCg5QYXltZW50QXR0ZW1wdBIYCgdhdHRlbXB0GAEgASgFUgdhdHRlbXB0EjgKBXN0\
      YXRlGAIgASgOMiIuc21hcnRjYXJ0LmdhdGV3YXkudjEuUGF5bWVudFN0YXRlUgVzdGF0ZRJECgppbnN0cnVtZW50GAMgASgLMiQu\
      c21hcnRjYXJ0LmdhdGV3YXkudjEuSW5zdHJ1bWVudFZpZXdSCmluc3RydW1lbnQSSgoOZGVjbGluZV9yZWFzb24YBCABKA4yIy5z\
      bWFydGNhcnQuZ2F0ZXdheS52MS5EZWNsaW5lUmVhc29uUg1kZWNsaW5lUmVhc29uEj0KDHN1Ym1pdHRlZF9hdBgFIAEoCzIaLmdv\
      b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC3N1Ym1pdHRlZEF0ImgKDkluc3RydW1lbnRWaWV3EiMKDWluc3RydW1lbnRfaWQYASAB\
      KAlSDGluc3RydW1lbnRJZBIUCgVicmFuZBgCIAEoCVIFYnJhbmQSGwoJbGFzdF9mb3VyGAMgASgJUghsYXN0Rm91ciLKAwoHUmVj\
      ZWlwdBIdCgpyZWNlaXB0X2lkGAEgASgJUglyZWNlaXB0SWQSHQoKcGF5bWVudF9pZBgCIAEoCVIJcGF5bWVudElkEiMKDW1lcmNo\
      YW50X25hbWUYAyABKAlSDG1lcmNoYW50TmFtZRIzCgVsaW5lcxgEIAMoCzIdLnNtYXJ0Y2FydC5jb21tb24udjEuQ2FydExpbmVS\
      BWxpbmVzEjAKBXRvdGFsGAUgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVIFdG90YWwSNgoIcmVmdW5kZWQYBiABKAsy\
      Gi5zbWFydGNhcnQuY29tbW9uLnYxLk1vbmV5UghyZWZ1bmRlZBJECgppbnN0cnVtZW50GAcgASgLMiQuc21hcnRjYXJ0LmdhdGV3\
      YXkudjEuSW5zdHJ1bWVudFZpZXdSCmluc3RydW1lbnQSMwoHcGFpZF9hdBgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh\
      bXBSBnBhaWRBdBJCCgpjb21wbGV0aW9uGAkgASgLMiIuc21hcnRjYXJ0LmNvbW1vbi52MS5TaWduZWRQYXlsb2FkUgpjb21wbGV0\
      aW9uKsEDCgxQYXltZW50U3RhdGUSHQoZUEFZTUVOVF9TVEFURV9VTlNQRUNJRklFRBAAEhsKF1BBWU1FTlRfU1RBVEVfUkVRVUVT\
      VEVEEAESGwoXUEFZTUVOVF9TVEFURV9TVUJNSVRURUQQAhIcChhQQVlNRU5UX1NUQVRFX0FVVEhPUklaRUQQAxIaChZQQVlNRU5U\
      X1NUQVRFX0NBUFRVUkVEEAQSGwoXUEFZTUVOVF9TVEFURV9DT01QTEVURUQQBRIaChZQQVlNRU5UX1NUQVRFX0RFQ0xJTkVEEAYS\
      GwoXUEFZTUVOVF9TVEFURV9DQU5DRUxMRUQQBxIZChVQQVlNRU5UX1NUQVRFX0VYUElSRUQQCBIZChVQQVlNRU5UX1NUQVRFX1VO\
      S05PV04QCRIbChdQQVlNRU5UX1NUQVRFX1JFVkVSU0lORxAKEhoKFlBBWU1FTlRfU1RBVEVfUkVWRVJTRUQQCxIhCh1QQVlNRU5U\
      X1NUQVRFX1BBUlRMWV9SRUZVTkRFRBAMEhoKFlBBWU1FTlRfU1RBVEVfUkVGVU5ERUQQDRIaChZQQVlNRU5UX1NUQVRFX0RJU1BV\
      VEVEEA4qhQIKDURlY2xpbmVSZWFzb24SHgoaREVDTElORV9SRUFTT05fVU5TUEVDSUZJRUQQABIlCiFERUNMSU5FX1JFQVNPTl9J\
      TlNVRkZJQ0lFTlRfRlVORFMQARIlCiFERUNMSU5FX1JFQVNPTl9JTlNUUlVNRU5UX0VYUElSRUQQAhIlCiFERUNMSU5FX1JFQVNP\
      Tl9JTlNUUlVNRU5UX0JMT0NLRUQQAxIhCh1ERUNMSU5FX1JFQVNPTl9MSU1JVF9FWENFRURFRBAEEiIKHkRFQ0xJTkVfUkVBU09O\
      X1NVU1BFQ1RFRF9GUkFVRBAFEhgKFERFQ0xJTkVfUkVBU09OX09USEVSEAZCDLoCCVNtYXJ0Y2FydGIGcHJvdG8z
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file, File_smartcart_common_v1_signing.file] })
}
