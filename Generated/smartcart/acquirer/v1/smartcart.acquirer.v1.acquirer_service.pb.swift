// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/acquirer/v1/acquirer_service.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// What became of an authorisation.
public enum SmartcartAuthorizationOutcome: WrightProtobuf.Enum {
  case unspecified // = 0
  /// The money is held.
  case approved // = 1
  /// It is not.
  case declined // = 2
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .approved
    case 2: self = .declined
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .approved: 1
    case .declined: 2
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartAuthorizationOutcome] = [.unspecified, .approved, .declined]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.acquirer.v1.AuthorizationOutcome",
    values: [
      ("AUTHORIZATION_OUTCOME_UNSPECIFIED", 0),
      ("AUTHORIZATION_OUTCOME_APPROVED", 1),
      ("AUTHORIZATION_OUTCOME_DECLINED", 2),
    ])
}

/// Why an authorisation was declined.
public enum SmartcartAuthorizationDecline: WrightProtobuf.Enum {
  case unspecified // = 0
  /// There is not enough money.
  case insufficientFunds // = 1
  /// The instrument has expired.
  case instrumentExpired // = 2
  /// The instrument is blocked.
  case instrumentBlocked // = 3
  /// A limit was reached.
  case limitExceeded // = 4
  /// It looks like fraud.
  case suspectedFraud // = 5
  /// No reason is given.
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
  public static let allCases: [SmartcartAuthorizationDecline] = [.unspecified, .insufficientFunds, .instrumentExpired, .instrumentBlocked, .limitExceeded, .suspectedFraud, .other]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.acquirer.v1.AuthorizationDecline",
    values: [
      ("AUTHORIZATION_DECLINE_UNSPECIFIED", 0),
      ("AUTHORIZATION_DECLINE_INSUFFICIENT_FUNDS", 1),
      ("AUTHORIZATION_DECLINE_INSTRUMENT_EXPIRED", 2),
      ("AUTHORIZATION_DECLINE_INSTRUMENT_BLOCKED", 3),
      ("AUTHORIZATION_DECLINE_LIMIT_EXCEEDED", 4),
      ("AUTHORIZATION_DECLINE_SUSPECTED_FRAUD", 5),
      ("AUTHORIZATION_DECLINE_OTHER", 6),
    ])
}

/// Where an authorisation stands.
public enum SmartcartAuthorizationState: WrightProtobuf.Enum {
  case unspecified // = 0
  /// It came and is not decided yet: ask again.
  case pending // = 1
  /// The money is held.
  case approved // = 2
  /// It is not.
  case declined // = 3
  /// The money was taken.
  case captured // = 4
  /// The money was let go.
  case voided // = 5
  /// The hold ended by itself.
  case expired // = 6
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .pending
    case 2: self = .approved
    case 3: self = .declined
    case 4: self = .captured
    case 5: self = .voided
    case 6: self = .expired
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .pending: 1
    case .approved: 2
    case .declined: 3
    case .captured: 4
    case .voided: 5
    case .expired: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [SmartcartAuthorizationState] = [.unspecified, .pending, .approved, .declined, .captured, .voided, .expired]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "smartcart.acquirer.v1.AuthorizationState",
    values: [
      ("AUTHORIZATION_STATE_UNSPECIFIED", 0),
      ("AUTHORIZATION_STATE_PENDING", 1),
      ("AUTHORIZATION_STATE_APPROVED", 2),
      ("AUTHORIZATION_STATE_DECLINED", 3),
      ("AUTHORIZATION_STATE_CAPTURED", 4),
      ("AUTHORIZATION_STATE_VOIDED", 5),
      ("AUTHORIZATION_STATE_EXPIRED", 6),
    ])
}

/// Asks to hold money.
public struct SmartcartAuthorizeRequest: WrightProtobuf.Message {
  /// The caller's id of this request, and what a lost answer is asked for by.
  public var requestID: String = ""

  /// The payment, for the acquirer's records.
  public var paymentID: String = ""

  /// Which attempt at it this is, from 1.
  public var attempt: Int32 = 0

  /// Who is to be paid.
  public var merchantID: String = ""

  /// How much.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// The token that stands for the instrument. Never a card number.
  public var token: String = ""

  /// The terminal's signature over the payment: the cryptogram that makes the token worth something, once.
  public var cryptogram: [UInt8] = []

  /// The terminal's counter that the cryptogram was made with.
  public var counter: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.AuthorizeRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "attempt", .int32),
      .init(4, "merchant_id", .string),
      .init(5, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(6, "token", .string),
      .init(7, "cryptogram", .bytes),
      .init(8, "counter", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      case 24: self.attempt = input.varint()
      case 34: self.merchantID = input.string()
      case 42: input.message(&self._amount)
      case 50: self.token = input.string()
      case 58: self.cryptogram = input.bytes()
      case 64: self.counter = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
    fields.value(2, self.attempt)
    fields.value(3, self.merchantID)
    fields.optional(4, self._amount)
    fields.value(5, self.token)
    fields.value(6, self.cryptogram)
    fields.value(7, self.counter)
  }
}

/// The acquirer's answer to an authorisation.
public struct SmartcartAuthorizeResponse: WrightProtobuf.Message {
  /// What became of it.
  public var outcome: SmartcartAuthorizationOutcome = .unspecified

  /// Names the authorisation; empty when it was declined.
  public var authorizationID: String = ""

  /// Why it was declined.
  public var decline: SmartcartAuthorizationDecline = .unspecified

  /// What is held: the amount asked for, or zero.
  public var authorized: SmartcartMoney {
    get { self._authorized ?? SmartcartMoney() }
    set { self._authorized = newValue }
  }
  /// Whether `authorized` has been set.
  public var hasAuthorized: Bool { self._authorized != nil }
  /// Makes `authorized` absent.
  public mutating func clearAuthorized() { self._authorized = nil }
  private var _authorized: SmartcartMoney? = nil

  /// When the hold ends by itself.
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
    name: "smartcart.acquirer.v1.AuthorizeResponse",
    fields: [
      .init(1, "outcome", .enum { SmartcartAuthorizationOutcome.layout }),
      .init(2, "authorization_id", .string),
      .init(3, "decline", .enum { SmartcartAuthorizationDecline.layout }),
      .init(4, "authorized", .message { SmartcartMoney.layout }, .optional),
      .init(5, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.outcome = input.enumeration()
      case 18: self.authorizationID = input.string()
      case 24: self.decline = input.enumeration()
      case 34: input.message(&self._authorized)
      case 42: input.message(&self._expiresAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.outcome)
    fields.value(1, self.authorizationID)
    fields.value(2, self.decline)
    fields.optional(3, self._authorized)
    fields.optional(4, self._expiresAt)
  }
}

/// Asks to take what was held.
public struct SmartcartCaptureRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The authorisation.
  public var authorizationID: String = ""

  /// How much: at most what is held.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.CaptureRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "authorization_id", .string),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.authorizationID = input.string()
      case 26: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.authorizationID)
    fields.optional(2, self._amount)
  }
}

/// The money was taken.
public struct SmartcartCaptureResponse: WrightProtobuf.Message {
  /// Names the capture.
  public var captureID: String = ""

  /// How much was taken.
  public var captured: SmartcartMoney {
    get { self._captured ?? SmartcartMoney() }
    set { self._captured = newValue }
  }
  /// Whether `captured` has been set.
  public var hasCaptured: Bool { self._captured != nil }
  /// Makes `captured` absent.
  public mutating func clearCaptured() { self._captured = nil }
  private var _captured: SmartcartMoney? = nil

  /// When.
  public var capturedAt: Google_Protobuf_Timestamp {
    get { self._capturedAt ?? Google_Protobuf_Timestamp() }
    set { self._capturedAt = newValue }
  }
  /// Whether `capturedAt` has been set.
  public var hasCapturedAt: Bool { self._capturedAt != nil }
  /// Makes `capturedAt` absent.
  public mutating func clearCapturedAt() { self._capturedAt = nil }
  private var _capturedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.CaptureResponse",
    fields: [
      .init(1, "capture_id", .string),
      .init(2, "captured", .message { SmartcartMoney.layout }, .optional),
      .init(3, "captured_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.captureID = input.string()
      case 18: input.message(&self._captured)
      case 26: input.message(&self._capturedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.captureID)
    fields.optional(1, self._captured)
    fields.optional(2, self._capturedAt)
  }
}

/// Asks to let go.
public struct SmartcartVoidRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The request id of the authorisation, which the caller knows even when its answer was lost.
  public var authorizeRequestID: String = ""

  /// What had been asked for: the whole of it.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.VoidRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "authorize_request_id", .string),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.authorizeRequestID = input.string()
      case 26: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.authorizeRequestID)
    fields.optional(2, self._amount)
  }
}

/// Nothing is held.
public struct SmartcartVoidResponse: WrightProtobuf.Message {
  /// When that was so.
  public var voidedAt: Google_Protobuf_Timestamp {
    get { self._voidedAt ?? Google_Protobuf_Timestamp() }
    set { self._voidedAt = newValue }
  }
  /// Whether `voidedAt` has been set.
  public var hasVoidedAt: Bool { self._voidedAt != nil }
  /// Makes `voidedAt` absent.
  public mutating func clearVoidedAt() { self._voidedAt = nil }
  private var _voidedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.VoidResponse",
    fields: [
      .init(1, "voided_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._voidedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._voidedAt)
  }
}

/// Asks to give back.
public struct SmartcartRefundRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The capture.
  public var captureID: String = ""

  /// How much, at least 1 minor unit.
  public var amount: SmartcartMoney {
    get { self._amount ?? SmartcartMoney() }
    set { self._amount = newValue }
  }
  /// Whether `amount` has been set.
  public var hasAmount: Bool { self._amount != nil }
  /// Makes `amount` absent.
  public mutating func clearAmount() { self._amount = nil }
  private var _amount: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.RefundRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "capture_id", .string),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.captureID = input.string()
      case 26: input.message(&self._amount)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.captureID)
    fields.optional(2, self._amount)
  }
}

/// The money was given back.
public struct SmartcartRefundResponse: WrightProtobuf.Message {
  /// Names the refund.
  public var acquirerRefundID: String = ""

  /// What all refunds of the capture gave back, this one included.
  public var totalRefunded: SmartcartMoney {
    get { self._totalRefunded ?? SmartcartMoney() }
    set { self._totalRefunded = newValue }
  }
  /// Whether `totalRefunded` has been set.
  public var hasTotalRefunded: Bool { self._totalRefunded != nil }
  /// Makes `totalRefunded` absent.
  public mutating func clearTotalRefunded() { self._totalRefunded = nil }
  private var _totalRefunded: SmartcartMoney? = nil

  /// When.
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
    name: "smartcart.acquirer.v1.RefundResponse",
    fields: [
      .init(1, "acquirer_refund_id", .string),
      .init(2, "total_refunded", .message { SmartcartMoney.layout }, .optional),
      .init(3, "refunded_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.acquirerRefundID = input.string()
      case 18: input.message(&self._totalRefunded)
      case 26: input.message(&self._refundedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.acquirerRefundID)
    fields.optional(1, self._totalRefunded)
    fields.optional(2, self._refundedAt)
  }
}

/// Asks what became of an authorisation.
public struct SmartcartQueryRequest: WrightProtobuf.Message {
  /// The request id of the authorisation.
  public var authorizeRequestID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.QueryRequest",
    fields: [
      .init(1, "authorize_request_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.authorizeRequestID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.authorizeRequestID)
  }
}

/// What became of an authorisation.
public struct SmartcartQueryResponse: WrightProtobuf.Message {
  /// Where it stands.
  public var state: SmartcartAuthorizationState = .unspecified

  /// The answer that was given, or was lost on its way.
  public var authorization: SmartcartAuthorizeResponse {
    get { self._authorization ?? SmartcartAuthorizeResponse() }
    set { self._authorization = newValue }
  }
  /// Whether `authorization` has been set.
  public var hasAuthorization: Bool { self._authorization != nil }
  /// Makes `authorization` absent.
  public mutating func clearAuthorization() { self._authorization = nil }
  private var _authorization: SmartcartAuthorizeResponse? = nil

  /// The capture, once there is one.
  public var capture: SmartcartCaptureResponse {
    get { self._capture ?? SmartcartCaptureResponse() }
    set { self._capture = newValue }
  }
  /// Whether `capture` has been set.
  public var hasCapture: Bool { self._capture != nil }
  /// Makes `capture` absent.
  public mutating func clearCapture() { self._capture = nil }
  private var _capture: SmartcartCaptureResponse? = nil

  /// What was given back of it.
  public var totalRefunded: SmartcartMoney {
    get { self._totalRefunded ?? SmartcartMoney() }
    set { self._totalRefunded = newValue }
  }
  /// Whether `totalRefunded` has been set.
  public var hasTotalRefunded: Bool { self._totalRefunded != nil }
  /// Makes `totalRefunded` absent.
  public mutating func clearTotalRefunded() { self._totalRefunded = nil }
  private var _totalRefunded: SmartcartMoney? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.acquirer.v1.QueryResponse",
    fields: [
      .init(1, "state", .enum { SmartcartAuthorizationState.layout }),
      .init(2, "authorization", .message { SmartcartAuthorizeResponse.layout }, .optional),
      .init(3, "capture", .message { SmartcartCaptureResponse.layout }, .optional),
      .init(4, "total_refunded", .message { SmartcartMoney.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.state = input.enumeration()
      case 18: input.message(&self._authorization)
      case 26: input.message(&self._capture)
      case 34: input.message(&self._totalRefunded)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.state)
    fields.optional(1, self._authorization)
    fields.optional(2, self._capture)
    fields.optional(3, self._totalRefunded)
  }
}

/// Whoever moves the money. The simulator here is one; a connector to a real acquirer is another server of this schema.
///
/// A decline is an answer, not an error. Every method may answer INVALID_ARGUMENT (a malformed field, named in
/// google.rpc.BadRequest), NOT_FOUND and ALREADY_EXISTS (a request id that came with another body before).
/// UNAVAILABLE and DEADLINE_EXCEEDED mean that the outcome is unknown: Query it, or Void it until that is acknowledged.
public enum SmartcartAcquirerService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "smartcart.acquirer.v1.AcquirerService",
    methods: ["Authorize", "Capture", "Void", "Refund", "Query"],
    files: { File_smartcart_acquirer_v1_acquirer__service.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Holds money.
    ///
    /// FAILED_PRECONDITION for a request id that was voided before it came.
    public static let authorize = WrightRPC.MethodDescriptor<SmartcartAuthorizeRequest, SmartcartAuthorizeResponse>(
      service: "smartcart.acquirer.v1.AcquirerService", name: "Authorize", kind: .unary,
      request: .init(decode: { try SmartcartAuthorizeRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartAuthorizeResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Takes what was held, or a part of it, once.
    ///
    /// FAILED_PRECONDITION unless the authorisation is approved, neither captured nor voided, and at least as large.
    public static let capture = WrightRPC.MethodDescriptor<SmartcartCaptureRequest, SmartcartCaptureResponse>(
      service: "smartcart.acquirer.v1.AcquirerService", name: "Capture", kind: .unary,
      request: .init(decode: { try SmartcartCaptureRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartCaptureResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Lets go of what was held, or may have been. To be repeated until it is acknowledged.
    ///
    /// An authorisation that never came is acknowledged as well, and is refused if it comes later. FAILED_PRECONDITION
    /// once it is captured.
    public static let void = WrightRPC.MethodDescriptor<SmartcartVoidRequest, SmartcartVoidResponse>(
      service: "smartcart.acquirer.v1.AcquirerService", name: "Void", kind: .unary,
      request: .init(decode: { try SmartcartVoidRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartVoidResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Gives back what was captured, or a part of it; several times, up to what was captured.
    ///
    /// FAILED_PRECONDITION for more than is left.
    public static let refund = WrightRPC.MethodDescriptor<SmartcartRefundRequest, SmartcartRefundResponse>(
      service: "smartcart.acquirer.v1.AcquirerService", name: "Refund", kind: .unary,
      request: .init(decode: { try SmartcartRefundRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRefundResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Tells what became of a request. NOT_FOUND when it never came; it may still come.
    public static let query = WrightRPC.MethodDescriptor<SmartcartQueryRequest, SmartcartQueryResponse>(
      service: "smartcart.acquirer.v1.AcquirerService", name: "Query", kind: .unary,
      request: .init(decode: { try SmartcartQueryRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartQueryResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Whoever moves the money. The simulator here is one; a connector to a real acquirer is another server of this schema.
  ///
  /// A decline is an answer, not an error. Every method may answer INVALID_ARGUMENT (a malformed field, named in
  /// google.rpc.BadRequest), NOT_FOUND and ALREADY_EXISTS (a request id that came with another body before).
  /// UNAVAILABLE and DEADLINE_EXCEEDED mean that the outcome is unknown: Query it, or Void it until that is acknowledged.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Holds money.
    ///
    /// FAILED_PRECONDITION for a request id that was voided before it came.
    func authorize(request: SmartcartAuthorizeRequest, context: WrightRPC.ServerContext) async throws -> SmartcartAuthorizeResponse

    /// Takes what was held, or a part of it, once.
    ///
    /// FAILED_PRECONDITION unless the authorisation is approved, neither captured nor voided, and at least as large.
    func capture(request: SmartcartCaptureRequest, context: WrightRPC.ServerContext) async throws -> SmartcartCaptureResponse

    /// Lets go of what was held, or may have been. To be repeated until it is acknowledged.
    ///
    /// An authorisation that never came is acknowledged as well, and is refused if it comes later. FAILED_PRECONDITION
    /// once it is captured.
    func void(request: SmartcartVoidRequest, context: WrightRPC.ServerContext) async throws -> SmartcartVoidResponse

    /// Gives back what was captured, or a part of it; several times, up to what was captured.
    ///
    /// FAILED_PRECONDITION for more than is left.
    func refund(request: SmartcartRefundRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRefundResponse

    /// Tells what became of a request. NOT_FOUND when it never came; it may still come.
    func query(request: SmartcartQueryRequest, context: WrightRPC.ServerContext) async throws -> SmartcartQueryResponse
  }

  /// Calls the methods of `smartcart.acquirer.v1.AcquirerService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Holds money.
    ///
    /// FAILED_PRECONDITION for a request id that was voided before it came.
    public func authorize(
      _ message: SmartcartAuthorizeRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartAuthorizeResponse {
      try await client.unary(Method.authorize, message, metadata: metadata, options: options)
    }

    /// Takes what was held, or a part of it, once.
    ///
    /// FAILED_PRECONDITION unless the authorisation is approved, neither captured nor voided, and at least as large.
    public func capture(
      _ message: SmartcartCaptureRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartCaptureResponse {
      try await client.unary(Method.capture, message, metadata: metadata, options: options)
    }

    /// Lets go of what was held, or may have been. To be repeated until it is acknowledged.
    ///
    /// An authorisation that never came is acknowledged as well, and is refused if it comes later. FAILED_PRECONDITION
    /// once it is captured.
    public func void(
      _ message: SmartcartVoidRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartVoidResponse {
      try await client.unary(Method.void, message, metadata: metadata, options: options)
    }

    /// Gives back what was captured, or a part of it; several times, up to what was captured.
    ///
    /// FAILED_PRECONDITION for more than is left.
    public func refund(
      _ message: SmartcartRefundRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRefundResponse {
      try await client.unary(Method.refund, message, metadata: metadata, options: options)
    }

    /// Tells what became of a request. NOT_FOUND when it never came; it may still come.
    public func query(
      _ message: SmartcartQueryRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartQueryResponse {
      try await client.unary(Method.query, message, metadata: metadata, options: options)
    }
  }
}

extension SmartcartAcquirerService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { SmartcartAcquirerService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(SmartcartAcquirerService.Method.authorize) { messages in
      { bytes, context in
        try messages.seal(try await self.authorize(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.authorize(request: request, context: context)
    }
    router.unary(SmartcartAcquirerService.Method.capture) { messages in
      { bytes, context in
        try messages.seal(try await self.capture(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.capture(request: request, context: context)
    }
    router.unary(SmartcartAcquirerService.Method.void) { messages in
      { bytes, context in
        try messages.seal(try await self.void(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.void(request: request, context: context)
    }
    router.unary(SmartcartAcquirerService.Method.refund) { messages in
      { bytes, context in
        try messages.seal(try await self.refund(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.refund(request: request, context: context)
    }
    router.unary(SmartcartAcquirerService.Method.query) { messages in
      { bytes, context in
        try messages.seal(try await self.query(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.query(request: request, context: context)
    }
  }
}

/// The schema file `smartcart/acquirer/v1/acquirer_service.proto`.
public enum File_smartcart_acquirer_v1_acquirer__service {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/acquirer/v1/acquirer_service.proto",
    base64: """
      CixzbWFydGNhcnQvYWNxdWlyZXIvdjEvYWNxdWlyZXJfc2VydmljZS5wcm90bxIVc21hcnRjYXJ0LmFjcXVpcmVyLnYxGh9nb29n\
      bGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh9zbWFydGNhcnQvY29tbW9uL3YxL21vbmV5LnByb3RvIo8CChBBdXRob3JpemVS\
      ZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpwYXltZW50X2lkGAIgASgJUglwYXltZW50SWQSGAoHYXR0\
      ZW1wdBgDIAEoBVIHYXR0ZW1wdBIfCgttZXJjaGFudF9pZBgEIAEoCVIKbWVyY2hhbnRJZBIyCgZhbW91bnQYBSABKAsyGi5zbWFy\
      dGNhcnQuY29tbW9uLnYxLk1vbmV5UgZhbW91bnQSFAoFdG9rZW4YBiABKAlSBXRva2VuEh4KCmNyeXB0b2dyYW0YByABKAxSCmNy\
      eXB0b2dyYW0SGAoHY291bnRlchgIIAEoA1IHY291bnRlciLDAgoRQXV0aG9yaXplUmVzcG9uc2USRQoHb3V0Y29tZRgBIAEoDjIr\
      LnNtYXJ0Y2FydC5hY3F1aXJlci52MS5BdXRob3JpemF0aW9uT3V0Y29tZVIHb3V0Y29tZRIpChBhdXRob3JpemF0aW9uX2lkGAIg\
      ASgJUg9hdXRob3JpemF0aW9uSWQSRQoHZGVjbGluZRgDIAEoDjIrLnNtYXJ0Y2FydC5hY3F1aXJlci52MS5BdXRob3JpemF0aW9u\
      RGVjbGluZVIHZGVjbGluZRI6CgphdXRob3JpemVkGAQgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVIKYXV0aG9yaXpl\
      ZBI5CgpleHBpcmVzX2F0GAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0Io4BCg5DYXB0dXJlUmVx\
      dWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSKQoQYXV0aG9yaXphdGlvbl9pZBgCIAEoCVIPYXV0aG9yaXphdGlv\
      bklkEjIKBmFtb3VudBgDIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudCKlAQoPQ2FwdHVyZVJlc3BvbnNl\
      Eh0KCmNhcHR1cmVfaWQYASABKAlSCWNhcHR1cmVJZBI2CghjYXB0dXJlZBgCIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9u\
      ZXlSCGNhcHR1cmVkEjsKC2NhcHR1cmVkX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY2FwdHVyZWRBdCKS\
      AQoLVm9pZFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEjAKFGF1dGhvcml6ZV9yZXF1ZXN0X2lkGAIgASgJ\
      UhJhdXRob3JpemVSZXF1ZXN0SWQSMgoGYW1vdW50GAMgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVIGYW1vdW50IkcK\
      DFZvaWRSZXNwb25zZRI3Cgl2b2lkZWRfYXQYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgh2b2lkZWRBdCKBAQoN\
      UmVmdW5kUmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHQoKY2FwdHVyZV9pZBgCIAEoCVIJY2FwdHVyZUlk\
      EjIKBmFtb3VudBgDIAEoCzIaLnNtYXJ0Y2FydC5jb21tb24udjEuTW9uZXlSBmFtb3VudCK+AQoOUmVmdW5kUmVzcG9uc2USLAoS\
      YWNxdWlyZXJfcmVmdW5kX2lkGAEgASgJUhBhY3F1aXJlclJlZnVuZElkEkEKDnRvdGFsX3JlZnVuZGVkGAIgASgLMhouc21hcnRj\
      YXJ0LmNvbW1vbi52MS5Nb25leVINdG90YWxSZWZ1bmRlZBI7CgtyZWZ1bmRlZF9hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5U\
      aW1lc3RhbXBSCnJlZnVuZGVkQXQiQAoMUXVlcnlSZXF1ZXN0EjAKFGF1dGhvcml6ZV9yZXF1ZXN0X2lkGAEgASgJUhJhdXRob3Jp\
      emVSZXF1ZXN0SWQipQIKDVF1ZXJ5UmVzcG9uc2USPwoFc3RhdGUYASABKA4yKS5zbWFydGNhcnQuYWNxdWlyZXIudjEuQXV0aG9y\
      aXphdGlvblN0YXRlUgVzdGF0ZRJOCg1hdXRob3JpemF0aW9uGAIgASgLMiguc21hcnRjYXJ0LmFjcXVpcmVyLnYxLkF1dGhvcml6\
      ZVJlc3BvbnNlUg1hdXRob3JpemF0aW9uEkAKB2NhcHR1cmUYAyABKAsyJi5zbWFydGNhcnQuYWNxdWlyZXIudjEuQ2FwdHVyZVJl\
      c3BvbnNlUgdjYXB0dXJlEkEKDnRvdGFsX3JlZnVuZGVkGAQgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVINdG90YWxS\
      ZWZ1bmRlZCqFAQoUQXV0aG9yaXphdGlvbk91dGNvbWUSJQohQVVUSE9SSVpBVElPTl9PVVRDT01FX1VOU1BFQ0lGSUVEEAASIgoe\
      QVVUSE9SSVpBVElPTl9PVVRDT01FX0FQUFJPVkVEEAESIgoeQVVUSE9SSVpBVElPTl9PVVRDT01FX0RFQ0xJTkVEEAIqvQIKFEF1\
      dGhvcml6YXRpb25EZWNsaW5lEiUKIUFVVEhPUklaQVRJT05fREVDTElORV9VTlNQRUNJRklFRBAAEiwKKEFVVEhPUklaQVRJT05f\
      REVDTElORV9JTlNVRkZJQ0lFTlRfRlVORFMQARIsCihBVVRIT1JJWkFUSU9OX0RFQ0xJTkVfSU5TVFJVTUVOVF9FWFBJUkVEEAIS\
      LAooQVVUSE9SSVpBVElPTl9ERUNMSU5FX0lOU1RSVU1FTlRfQkxPQ0tFRBADEigKJEFVVEhPUklaQVRJT05fREVDTElORV9MSU1J\
      VF9FWENFRURFRBAEEikKJUFVVEhPUklaQVRJT05fREVDTElORV9TVVNQRUNURURfRlJBVUQQBRIfChtBVVRIT1JJWkFUSU9OX0RF\
      Q0xJTkVfT1RIRVIQBiqBAgoSQXV0aG9yaXphdGlvblN0YXRlEiMKH0FVVEhPUklaQVRJT05fU1RBVEVfVU5TUEVDSUZJRUQQABIf\
      ChtBVVRIT1JJWkFUSU9OX1NUQVRFX1BFTkRJTkcQARIgChxBVVRIT1JJWkFUSU9OX1NUQVRFX0FQUFJPVkVEEAISIAocQVVUSE9S\
      SVpBVElPTl9TVEFURV9ERUNMSU5FRBADEiAKHEFVVEhPUklaQVRJT05fU1RBVEVfQ0FQVFVSRUQQBBIeChpBVVRIT1JJWkFUSU9O\
      X1NUQVRFX1ZPSURFRBAFEh8KG0FVVEhPUklaQVRJT05fU1RBVEVfRVhQSVJFRBAGMscDCg9BY3F1aXJlclNlcnZpY2USXgoJQXV0\
      aG9yaXplEicuc21hcnRjYXJ0LmFjcXVpcmVyLnYxLkF1dGhvcml6ZVJlcXVlc3QaKC5zbWFydGNhcnQuYWNxdWlyZXIudjEuQXV0\
      aG9yaXplUmVzcG9uc2USWAoHQ2FwdHVyZRIlLnNtYXJ0Y2FydC5hY3F1aXJlci52MS5DYXB0dXJlUmVxdWVzdBomLnNtYXJ0Y2Fy\
      dC5hY3F1aXJlci52MS5DYXB0dXJlUmVzcG9uc2USTwoEVm9pZBIiLnNtYXJ0Y2FydC5hY3F1aXJlci52MS5Wb2lkUmVxdWVzdBoj\
      LnNtYXJ0Y2FydC5hY3F1aXJlci52MS5Wb2lkUmVzcG9uc2USVQoGUmVmdW5kEiQuc21hcnRjYXJ0LmFjcXVpcmVyLnYxLlJlZnVu\
      ZFJlcXVlc3QaJS5zbWFydGNhcnQuYWNxdWlyZXIudjEuUmVmdW5kUmVzcG9uc2USUgoFUXVlcnkSIy5zbWFydGNhcnQuYWNxdWly\
      ZXIudjEuUXVlcnlSZXF1ZXN0GiQuc21hcnRjYXJ0LmFjcXVpcmVyLnYxLlF1ZXJ5UmVzcG9uc2VCDLoCCVNtYXJ0Y2FydGIGcHJv\
      dG8z
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file] })
}
