// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/gateway/v1/gateway_service.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// Makes an instrument known.
public struct SmartcartRegisterInstrumentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The token that stands for the instrument at the acquirer: 1 to 128 visible ASCII characters, never a card number.
  public var token: String = ""

  /// The brand, as people know it: 1 to 32 visible ASCII characters and spaces.
  public var brand: String = ""

  /// The last four digits.
  public var lastFour: String = ""

  /// The key whose signatures may use the instrument.
  public var terminalKey: SmartcartVerificationKey {
    get { self._terminalKey ?? SmartcartVerificationKey() }
    set { self._terminalKey = newValue }
  }
  /// Whether `terminalKey` has been set.
  public var hasTerminalKey: Bool { self._terminalKey != nil }
  /// Makes `terminalKey` absent.
  public mutating func clearTerminalKey() { self._terminalKey = nil }
  private var _terminalKey: SmartcartVerificationKey? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RegisterInstrumentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "token", .string),
      .init(3, "brand", .string),
      .init(4, "last_four", .string),
      .init(5, "terminal_key", .message { SmartcartVerificationKey.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.token = input.string()
      case 26: self.brand = input.string()
      case 34: self.lastFour = input.string()
      case 42: input.message(&self._terminalKey)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.token)
    fields.value(2, self.brand)
    fields.value(3, self.lastFour)
    fields.optional(4, self._terminalKey)
  }
}

/// The instrument is known.
public struct SmartcartRegisterInstrumentResponse: WrightProtobuf.Message {
  /// What may be shown of it, with its id.
  public var instrument: SmartcartInstrumentView {
    get { self._instrument ?? SmartcartInstrumentView() }
    set { self._instrument = newValue }
  }
  /// Whether `instrument` has been set.
  public var hasInstrument: Bool { self._instrument != nil }
  /// Makes `instrument` absent.
  public mutating func clearInstrument() { self._instrument = nil }
  private var _instrument: SmartcartInstrumentView? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RegisterInstrumentResponse",
    fields: [
      .init(1, "instrument", .message { SmartcartInstrumentView.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._instrument)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._instrument)
  }
}

/// Ends an instrument.
public struct SmartcartRevokeInstrumentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// Which instrument.
  public var instrumentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RevokeInstrumentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "instrument_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.instrumentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.instrumentID)
  }
}

/// The instrument is revoked.
public struct SmartcartRevokeInstrumentResponse: WrightProtobuf.Message {
  /// When it was.
  public var revokedAt: Google_Protobuf_Timestamp {
    get { self._revokedAt ?? Google_Protobuf_Timestamp() }
    set { self._revokedAt = newValue }
  }
  /// Whether `revokedAt` has been set.
  public var hasRevokedAt: Bool { self._revokedAt != nil }
  /// Makes `revokedAt` absent.
  public mutating func clearRevokedAt() { self._revokedAt = nil }
  private var _revokedAt: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RevokeInstrumentResponse",
    fields: [
      .init(1, "revoked_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._revokedAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._revokedAt)
  }
}

/// Asks for payment of a locked cart.
public struct SmartcartRequestPaymentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The quote to be paid.
  public var quoteID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RequestPaymentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "quote_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 26: self.quoteID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.quoteID)
  }
}

/// Payment is asked for.
public struct SmartcartRequestPaymentResponse: WrightProtobuf.Message {
  /// The payment: requested, or further.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RequestPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Asks for the payment requests of a session.
public struct SmartcartWatchPaymentRequestsRequest: WrightProtobuf.Message {
  /// The session that the terminal is paired with.
  public var sessionID: String = ""

  /// The last sequence that the terminal has dealt with in this pairing; 0 for none.
  public var afterSequence: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.WatchPaymentRequestsRequest",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "after_sequence", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 16: self.afterSequence = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.afterSequence)
  }
}

/// A payment request, or the end of one.
public struct SmartcartWatchPaymentRequestsResponse: WrightProtobuf.Message {
  /// Its place in the pairing, from 1, with no gap.
  public var sequence: Int64 = 0

  public var event: OneOf_Event? = nil

  /// Somebody asks for payment.
  public var issued: SmartcartPaymentRequestIssued {
    get {
      if case .issued(let value)? = self.event { return value }
      return SmartcartPaymentRequestIssued()
    }
    set { self.event = .issued(newValue) }
  }

  /// Nobody asks any more.
  public var withdrawn: SmartcartPaymentRequestWithdrawn {
    get {
      if case .withdrawn(let value)? = self.event { return value }
      return SmartcartPaymentRequestWithdrawn()
    }
    set { self.event = .withdrawn(newValue) }
  }

  /// Which of `event` is set.
  public enum OneOf_Event: Hashable, Sendable {
    /// Somebody asks for payment.
    case issued(SmartcartPaymentRequestIssued)
    /// Nobody asks any more.
    case withdrawn(SmartcartPaymentRequestWithdrawn)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.WatchPaymentRequestsResponse",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "issued", .message { SmartcartPaymentRequestIssued.layout }, .optional, oneof: 0),
      .init(3, "withdrawn", .message { SmartcartPaymentRequestWithdrawn.layout }, .optional, oneof: 0),
    ], oneofs: ["event"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: self.event = .issued(input.message(joining: self.event != nil))
      case 26: self.event = .withdrawn(input.message(joining: self.event != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    switch self.event {
    case .issued(let value)?: fields.present(1, value)
    case .withdrawn(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// A payment request on its way to the terminal.
public struct SmartcartPaymentRequestIssued: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

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

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.PaymentRequestIssued",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "request", .message { SmartcartSignedPayload.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 18: input.message(&self._request)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.optional(1, self._request)
  }
}

/// A payment request that can no longer be paid.
public struct SmartcartPaymentRequestWithdrawn: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Where it ended: CANCELLED or EXPIRED.
  public var state: SmartcartPaymentState = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.PaymentRequestWithdrawn",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "state", .enum { SmartcartPaymentState.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 16: self.state = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.state)
  }
}

/// Pays.
public struct SmartcartSubmitPaymentRequest: WrightProtobuf.Message {
  /// The caller's id of this request; also in the PaymentBinding.
  public var requestID: String = ""

  /// The payment.
  public var paymentID: String = ""

  /// The payment information.
  public var paymentInformation: SmartcartSealedPayment {
    get { self._paymentInformation ?? SmartcartSealedPayment() }
    set { self._paymentInformation = newValue }
  }
  /// Whether `paymentInformation` has been set.
  public var hasPaymentInformation: Bool { self._paymentInformation != nil }
  /// Makes `paymentInformation` absent.
  public mutating func clearPaymentInformation() { self._paymentInformation = nil }
  private var _paymentInformation: SmartcartSealedPayment? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.SubmitPaymentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "payment_information", .message { SmartcartSealedPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      case 26: input.message(&self._paymentInformation)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
    fields.optional(2, self._paymentInformation)
  }
}

/// The attempt is recorded.
public struct SmartcartSubmitPaymentResponse: WrightProtobuf.Message {
  /// The payment: submitted, or further.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.SubmitPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Refuses to pay.
public struct SmartcartRejectPaymentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RejectPaymentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
  }
}

/// The refusal is recorded.
public struct SmartcartRejectPaymentResponse: WrightProtobuf.Message {
  /// The payment: cancelled.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RejectPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Withdraws a payment request.
public struct SmartcartCancelPaymentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.CancelPaymentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
  }
}

/// The payment request is withdrawn.
public struct SmartcartCancelPaymentResponse: WrightProtobuf.Message {
  /// The payment: cancelled.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.CancelPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Asks for a payment.
public struct SmartcartGetPaymentRequest: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.GetPaymentRequest",
    fields: [
      .init(1, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
  }
}

/// A payment.
public struct SmartcartGetPaymentResponse: WrightProtobuf.Message {
  /// The payment as it stands.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.GetPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Asks to follow a payment.
public struct SmartcartWatchPaymentRequest: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// The last revision that the caller knows; 0 for none, which begins with the payment as it stands.
  public var afterRevision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.WatchPaymentRequest",
    fields: [
      .init(1, "payment_id", .string),
      .init(2, "after_revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      case 16: self.afterRevision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
    fields.value(1, self.afterRevision)
  }
}

/// A payment as it stood at one revision.
public struct SmartcartWatchPaymentResponse: WrightProtobuf.Message {
  /// The payment; its revision is what to ask after.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.WatchPaymentResponse",
    fields: [
      .init(1, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._payment)
  }
}

/// Gives money back.
public struct SmartcartRefundPaymentRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The payment.
  public var paymentID: String = ""

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

  /// The lines that were returned; empty for a refund that belongs to no line.
  public var lineIds: [String] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RefundPaymentRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "payment_id", .string),
      .init(3, "amount", .message { SmartcartMoney.layout }, .optional),
      .init(4, "line_ids", .string, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.paymentID = input.string()
      case 26: input.message(&self._amount)
      case 34: input.repeated(&self.lineIds, tag) { $0.string() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.paymentID)
    fields.optional(2, self._amount)
    fields.repeated(3, self.lineIds)
  }
}

/// Money was given back.
public struct SmartcartRefundPaymentResponse: WrightProtobuf.Message {
  /// Names the refund.
  public var refundID: String = ""

  /// The payment as it stands.
  public var payment: SmartcartPayment {
    get { self._payment?.value ?? SmartcartPayment() }
    set { self._payment = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `payment` has been set.
  public var hasPayment: Bool { self._payment != nil }
  /// Makes `payment` absent.
  public mutating func clearPayment() { self._payment = nil }
  private var _payment: WrightProtobuf.Indirect<SmartcartPayment>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.RefundPaymentResponse",
    fields: [
      .init(1, "refund_id", .string),
      .init(2, "payment", .message { SmartcartPayment.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.refundID = input.string()
      case 18: input.message(&self._payment)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.refundID)
    fields.optional(1, self._payment)
  }
}

/// Asks for a receipt.
public struct SmartcartGetReceiptRequest: WrightProtobuf.Message {
  /// The payment.
  public var paymentID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.GetReceiptRequest",
    fields: [
      .init(1, "payment_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.paymentID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.paymentID)
  }
}

/// A receipt.
public struct SmartcartGetReceiptResponse: WrightProtobuf.Message {
  /// The receipt.
  public var receipt: SmartcartReceipt {
    get { self._receipt?.value ?? SmartcartReceipt() }
    set { self._receipt = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `receipt` has been set.
  public var hasReceipt: Bool { self._receipt != nil }
  /// Makes `receipt` absent.
  public mutating func clearReceipt() { self._receipt = nil }
  private var _receipt: WrightProtobuf.Indirect<SmartcartReceipt>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.gateway.v1.GetReceiptResponse",
    fields: [
      .init(1, "receipt", .message { SmartcartReceipt.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._receipt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._receipt)
  }
}

/// Payments: what the first server does for terminals and carts. Only the first server talks to terminals.
///
/// Every method may answer INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such
/// session, payment or instrument), PERMISSION_DENIED (one that is not the caller's) and UNAVAILABLE (try again, with
/// the same request id). Request ids are as in CartService: the same id with the same body is answered by the first
/// answer, with another body by ALREADY_EXISTS.
public enum SmartcartGatewayService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "smartcart.gateway.v1.GatewayService",
    methods: ["RegisterInstrument", "RevokeInstrument", "RequestPayment", "WatchPaymentRequests", "SubmitPayment", "RejectPayment", "CancelPayment", "GetPayment", "WatchPayment", "RefundPayment", "GetReceipt"],
    files: { File_smartcart_gateway_v1_gateway__service.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Makes an instrument known, for the calling terminal alone.
    ///
    /// INVALID_ARGUMENT for anything that looks like a card number.
    public static let registerInstrument = WrightRPC.MethodDescriptor<SmartcartRegisterInstrumentRequest, SmartcartRegisterInstrumentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "RegisterInstrument", kind: .unary,
      request: .init(decode: { try SmartcartRegisterInstrumentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRegisterInstrumentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Makes an instrument useless for further payments. What is under way goes on.
    public static let revokeInstrument = WrightRPC.MethodDescriptor<SmartcartRevokeInstrumentRequest, SmartcartRevokeInstrumentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "RevokeInstrument", kind: .unary,
      request: .init(decode: { try SmartcartRevokeInstrumentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRevokeInstrumentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Checkout: has the second server author a payment request for a locked cart, and relays it to the paired terminal.
    ///
    /// FAILED_PRECONDITION unless the cart is locked by this quote, has not expired, and has no payment under way.
    public static let requestPayment = WrightRPC.MethodDescriptor<SmartcartRequestPaymentRequest, SmartcartRequestPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "RequestPayment", kind: .unary,
      request: .init(decode: { try SmartcartRequestPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRequestPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Hands the calling terminal every payment request of its pairing, and tells it of those withdrawn.
    ///
    /// First come those after `after_sequence` that the terminal may have missed, then new ones as they are made. The
    /// stream ends with OK when the pairing ends.
    public static let watchPaymentRequests = WrightRPC.MethodDescriptor<SmartcartWatchPaymentRequestsRequest, SmartcartWatchPaymentRequestsResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "WatchPaymentRequests", kind: .serverStreaming,
      request: .init(decode: { try SmartcartWatchPaymentRequestsRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartWatchPaymentRequestsResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Pays. Answers when the attempt is durably recorded; what the acquirer says is told by WatchPayment.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED, its request has not expired, and the caller is
    /// paired now. UNAUTHENTICATED for a signature that is wrong. INVALID_ARGUMENT when the payment information cannot be
    /// opened or is bound to something else. ABORTED for an attempt that is not the next.
    public static let submitPayment = WrightRPC.MethodDescriptor<SmartcartSubmitPaymentRequest, SmartcartSubmitPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "SubmitPayment", kind: .unary,
      request: .init(decode: { try SmartcartSubmitPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartSubmitPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Refuses to pay. The cart stays locked until its quote expires or somebody unlocks it.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED.
    public static let rejectPayment = WrightRPC.MethodDescriptor<SmartcartRejectPaymentRequest, SmartcartRejectPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "RejectPayment", kind: .unary,
      request: .init(decode: { try SmartcartRejectPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRejectPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Withdraws a payment request, by the cart or by staff.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED: one that was submitted is resolved first.
    public static let cancelPayment = WrightRPC.MethodDescriptor<SmartcartCancelPaymentRequest, SmartcartCancelPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "CancelPayment", kind: .unary,
      request: .init(decode: { try SmartcartCancelPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartCancelPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reads a payment.
    public static let getPayment = WrightRPC.MethodDescriptor<SmartcartGetPaymentRequest, SmartcartGetPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "GetPayment", kind: .unary,
      request: .init(decode: { try SmartcartGetPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartGetPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Follows a payment: the payment as it stands, then again after every change, until a final state or COMPLETED with
    /// its exit pass.
    ///
    /// With `after_revision` the first message is the payment at the next revision, so that nothing is missed or told
    /// twice across an interruption. OUT_OF_RANGE for a revision that the payment has not reached.
    public static let watchPayment = WrightRPC.MethodDescriptor<SmartcartWatchPaymentRequest, SmartcartWatchPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "WatchPayment", kind: .serverStreaming,
      request: .init(decode: { try SmartcartWatchPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartWatchPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Gives money back, to the instrument that paid. For staff only.
    ///
    /// FAILED_PRECONDITION unless the payment is completed, and when all refunds together would pass what was captured.
    public static let refundPayment = WrightRPC.MethodDescriptor<SmartcartRefundPaymentRequest, SmartcartRefundPaymentResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "RefundPayment", kind: .unary,
      request: .init(decode: { try SmartcartRefundPaymentRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRefundPaymentResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reads the receipt of a payment.
    ///
    /// FAILED_PRECONDITION before the payment is captured.
    public static let getReceipt = WrightRPC.MethodDescriptor<SmartcartGetReceiptRequest, SmartcartGetReceiptResponse>(
      service: "smartcart.gateway.v1.GatewayService", name: "GetReceipt", kind: .unary,
      request: .init(decode: { try SmartcartGetReceiptRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartGetReceiptResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Payments: what the first server does for terminals and carts. Only the first server talks to terminals.
  ///
  /// Every method may answer INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such
  /// session, payment or instrument), PERMISSION_DENIED (one that is not the caller's) and UNAVAILABLE (try again, with
  /// the same request id). Request ids are as in CartService: the same id with the same body is answered by the first
  /// answer, with another body by ALREADY_EXISTS.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Makes an instrument known, for the calling terminal alone.
    ///
    /// INVALID_ARGUMENT for anything that looks like a card number.
    func registerInstrument(request: SmartcartRegisterInstrumentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRegisterInstrumentResponse

    /// Makes an instrument useless for further payments. What is under way goes on.
    func revokeInstrument(request: SmartcartRevokeInstrumentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRevokeInstrumentResponse

    /// Checkout: has the second server author a payment request for a locked cart, and relays it to the paired terminal.
    ///
    /// FAILED_PRECONDITION unless the cart is locked by this quote, has not expired, and has no payment under way.
    func requestPayment(request: SmartcartRequestPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRequestPaymentResponse

    /// Hands the calling terminal every payment request of its pairing, and tells it of those withdrawn.
    ///
    /// First come those after `after_sequence` that the terminal may have missed, then new ones as they are made. The
    /// stream ends with OK when the pairing ends.
    func watchPaymentRequests(
      request: SmartcartWatchPaymentRequestsRequest, response: WrightRPC.RPCWriter<SmartcartWatchPaymentRequestsResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Pays. Answers when the attempt is durably recorded; what the acquirer says is told by WatchPayment.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED, its request has not expired, and the caller is
    /// paired now. UNAUTHENTICATED for a signature that is wrong. INVALID_ARGUMENT when the payment information cannot be
    /// opened or is bound to something else. ABORTED for an attempt that is not the next.
    func submitPayment(request: SmartcartSubmitPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartSubmitPaymentResponse

    /// Refuses to pay. The cart stays locked until its quote expires or somebody unlocks it.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED.
    func rejectPayment(request: SmartcartRejectPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRejectPaymentResponse

    /// Withdraws a payment request, by the cart or by staff.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED: one that was submitted is resolved first.
    func cancelPayment(request: SmartcartCancelPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartCancelPaymentResponse

    /// Reads a payment.
    func getPayment(request: SmartcartGetPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartGetPaymentResponse

    /// Follows a payment: the payment as it stands, then again after every change, until a final state or COMPLETED with
    /// its exit pass.
    ///
    /// With `after_revision` the first message is the payment at the next revision, so that nothing is missed or told
    /// twice across an interruption. OUT_OF_RANGE for a revision that the payment has not reached.
    func watchPayment(
      request: SmartcartWatchPaymentRequest, response: WrightRPC.RPCWriter<SmartcartWatchPaymentResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Gives money back, to the instrument that paid. For staff only.
    ///
    /// FAILED_PRECONDITION unless the payment is completed, and when all refunds together would pass what was captured.
    func refundPayment(request: SmartcartRefundPaymentRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRefundPaymentResponse

    /// Reads the receipt of a payment.
    ///
    /// FAILED_PRECONDITION before the payment is captured.
    func getReceipt(request: SmartcartGetReceiptRequest, context: WrightRPC.ServerContext) async throws -> SmartcartGetReceiptResponse
  }

  /// Calls the methods of `smartcart.gateway.v1.GatewayService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Makes an instrument known, for the calling terminal alone.
    ///
    /// INVALID_ARGUMENT for anything that looks like a card number.
    public func registerInstrument(
      _ message: SmartcartRegisterInstrumentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRegisterInstrumentResponse {
      try await client.unary(Method.registerInstrument, message, metadata: metadata, options: options)
    }

    /// Makes an instrument useless for further payments. What is under way goes on.
    public func revokeInstrument(
      _ message: SmartcartRevokeInstrumentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRevokeInstrumentResponse {
      try await client.unary(Method.revokeInstrument, message, metadata: metadata, options: options)
    }

    /// Checkout: has the second server author a payment request for a locked cart, and relays it to the paired terminal.
    ///
    /// FAILED_PRECONDITION unless the cart is locked by this quote, has not expired, and has no payment under way.
    public func requestPayment(
      _ message: SmartcartRequestPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRequestPaymentResponse {
      try await client.unary(Method.requestPayment, message, metadata: metadata, options: options)
    }

    /// Hands the calling terminal every payment request of its pairing, and tells it of those withdrawn.
    ///
    /// First come those after `after_sequence` that the terminal may have missed, then new ones as they are made. The
    /// stream ends with OK when the pairing ends.
    public func watchPaymentRequests(
      _ message: SmartcartWatchPaymentRequestsRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<SmartcartWatchPaymentRequestsResponse> {
      client.serverStreaming(Method.watchPaymentRequests, message, metadata: metadata, options: options)
    }

    /// Pays. Answers when the attempt is durably recorded; what the acquirer says is told by WatchPayment.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED, its request has not expired, and the caller is
    /// paired now. UNAUTHENTICATED for a signature that is wrong. INVALID_ARGUMENT when the payment information cannot be
    /// opened or is bound to something else. ABORTED for an attempt that is not the next.
    public func submitPayment(
      _ message: SmartcartSubmitPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartSubmitPaymentResponse {
      try await client.unary(Method.submitPayment, message, metadata: metadata, options: options)
    }

    /// Refuses to pay. The cart stays locked until its quote expires or somebody unlocks it.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED.
    public func rejectPayment(
      _ message: SmartcartRejectPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRejectPaymentResponse {
      try await client.unary(Method.rejectPayment, message, metadata: metadata, options: options)
    }

    /// Withdraws a payment request, by the cart or by staff.
    ///
    /// FAILED_PRECONDITION unless the payment is REQUESTED or DECLINED: one that was submitted is resolved first.
    public func cancelPayment(
      _ message: SmartcartCancelPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartCancelPaymentResponse {
      try await client.unary(Method.cancelPayment, message, metadata: metadata, options: options)
    }

    /// Reads a payment.
    public func getPayment(
      _ message: SmartcartGetPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartGetPaymentResponse {
      try await client.unary(Method.getPayment, message, metadata: metadata, options: options)
    }

    /// Follows a payment: the payment as it stands, then again after every change, until a final state or COMPLETED with
    /// its exit pass.
    ///
    /// With `after_revision` the first message is the payment at the next revision, so that nothing is missed or told
    /// twice across an interruption. OUT_OF_RANGE for a revision that the payment has not reached.
    public func watchPayment(
      _ message: SmartcartWatchPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<SmartcartWatchPaymentResponse> {
      client.serverStreaming(Method.watchPayment, message, metadata: metadata, options: options)
    }

    /// Gives money back, to the instrument that paid. For staff only.
    ///
    /// FAILED_PRECONDITION unless the payment is completed, and when all refunds together would pass what was captured.
    public func refundPayment(
      _ message: SmartcartRefundPaymentRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRefundPaymentResponse {
      try await client.unary(Method.refundPayment, message, metadata: metadata, options: options)
    }

    /// Reads the receipt of a payment.
    ///
    /// FAILED_PRECONDITION before the payment is captured.
    public func getReceipt(
      _ message: SmartcartGetReceiptRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartGetReceiptResponse {
      try await client.unary(Method.getReceipt, message, metadata: metadata, options: options)
    }
  }
}

extension SmartcartGatewayService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { SmartcartGatewayService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(SmartcartGatewayService.Method.registerInstrument) { messages in
      { bytes, context in
        try messages.seal(try await self.registerInstrument(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.registerInstrument(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.revokeInstrument) { messages in
      { bytes, context in
        try messages.seal(try await self.revokeInstrument(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.revokeInstrument(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.requestPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.requestPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.requestPayment(request: request, context: context)
    }
    router.serverStreaming(SmartcartGatewayService.Method.watchPaymentRequests) { request, response, context in
      try await self.watchPaymentRequests(request: request, response: response, context: context)
    }
    router.unary(SmartcartGatewayService.Method.submitPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.submitPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.submitPayment(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.rejectPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.rejectPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.rejectPayment(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.cancelPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.cancelPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.cancelPayment(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.getPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.getPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getPayment(request: request, context: context)
    }
    router.serverStreaming(SmartcartGatewayService.Method.watchPayment) { request, response, context in
      try await self.watchPayment(request: request, response: response, context: context)
    }
    router.unary(SmartcartGatewayService.Method.refundPayment) { messages in
      { bytes, context in
        try messages.seal(try await self.refundPayment(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.refundPayment(request: request, context: context)
    }
    router.unary(SmartcartGatewayService.Method.getReceipt) { messages in
      { bytes, context in
        try messages.seal(try await self.getReceipt(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getReceipt(request: request, context: context)
    }
  }
}

/// The schema file `smartcart/gateway/v1/gateway_service.proto`.
public enum File_smartcart_gateway_v1_gateway__service {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/gateway/v1/gateway_service.proto",
    base64: """
      CipzbWFydGNhcnQvZ2F0ZXdheS92MS9nYXRld2F5X3NlcnZpY2UucHJvdG8SFHNtYXJ0Y2FydC5nYXRld2F5LnYxGh9nb29nbGUv\
      cHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh9zbWFydGNhcnQvY29tbW9uL3YxL21vbmV5LnByb3RvGiFzbWFydGNhcnQvY29tbW9u\
      L3YxL3BheW1lbnQucHJvdG8aIXNtYXJ0Y2FydC9jb21tb24vdjEvc2lnbmluZy5wcm90bxoic21hcnRjYXJ0L2dhdGV3YXkvdjEv\
      cGF5bWVudC5wcm90byLMAQoZUmVnaXN0ZXJJbnN0cnVtZW50UmVxdWVzdBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQS\
      FAoFdG9rZW4YAiABKAlSBXRva2VuEhQKBWJyYW5kGAMgASgJUgVicmFuZBIbCglsYXN0X2ZvdXIYBCABKAlSCGxhc3RGb3VyEkcK\
      DHRlcm1pbmFsX2tleRgFIAEoCzIkLnNtYXJ0Y2FydC5jb21tb24udjEuVmVyaWZpY2F0aW9uS2V5Ugt0ZXJtaW5hbEtleSJiChpS\
      ZWdpc3Rlckluc3RydW1lbnRSZXNwb25zZRJECgppbnN0cnVtZW50GAEgASgLMiQuc21hcnRjYXJ0LmdhdGV3YXkudjEuSW5zdHJ1\
      bWVudFZpZXdSCmluc3RydW1lbnQiXQoXUmV2b2tlSW5zdHJ1bWVudFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVz\
      dElkEiMKDWluc3RydW1lbnRfaWQYAiABKAlSDGluc3RydW1lbnRJZCJVChhSZXZva2VJbnN0cnVtZW50UmVzcG9uc2USOQoKcmV2\
      b2tlZF9hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXJldm9rZWRBdCJwChVSZXF1ZXN0UGF5bWVudFJlcXVl\
      c3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Npb25JZBIZCghxdW90ZV9p\
      ZBgDIAEoCVIHcXVvdGVJZCJRChZSZXF1ZXN0UGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyHS5zbWFydGNhcnQuZ2F0\
      ZXdheS52MS5QYXltZW50UgdwYXltZW50ImMKG1dhdGNoUGF5bWVudFJlcXVlc3RzUmVxdWVzdBIdCgpzZXNzaW9uX2lkGAEgASgJ\
      UglzZXNzaW9uSWQSJQoOYWZ0ZXJfc2VxdWVuY2UYAiABKANSDWFmdGVyU2VxdWVuY2Ui2AEKHFdhdGNoUGF5bWVudFJlcXVlc3Rz\
      UmVzcG9uc2USGgoIc2VxdWVuY2UYASABKANSCHNlcXVlbmNlEkQKBmlzc3VlZBgCIAEoCzIqLnNtYXJ0Y2FydC5nYXRld2F5LnYx\
      LlBheW1lbnRSZXF1ZXN0SXNzdWVkSABSBmlzc3VlZBJNCgl3aXRoZHJhd24YAyABKAsyLS5zbWFydGNhcnQuZ2F0ZXdheS52MS5Q\
      YXltZW50UmVxdWVzdFdpdGhkcmF3bkgAUgl3aXRoZHJhd25CBwoFZXZlbnQicwoUUGF5bWVudFJlcXVlc3RJc3N1ZWQSHQoKcGF5\
      bWVudF9pZBgBIAEoCVIJcGF5bWVudElkEjwKB3JlcXVlc3QYAiABKAsyIi5zbWFydGNhcnQuY29tbW9uLnYxLlNpZ25lZFBheWxv\
      YWRSB3JlcXVlc3QicgoXUGF5bWVudFJlcXVlc3RXaXRoZHJhd24SHQoKcGF5bWVudF9pZBgBIAEoCVIJcGF5bWVudElkEjgKBXN0\
      YXRlGAIgASgOMiIuc21hcnRjYXJ0LmdhdGV3YXkudjEuUGF5bWVudFN0YXRlUgVzdGF0ZSKpAQoUU3VibWl0UGF5bWVudFJlcXVl\
      c3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnBheW1lbnRfaWQYAiABKAlSCXBheW1lbnRJZBJTChNwYXltZW50\
      X2luZm9ybWF0aW9uGAMgASgLMiIuc21hcnRjYXJ0LmNvbW1vbi52MS5TZWFsZWRQYXltZW50UhJwYXltZW50SW5mb3JtYXRpb24i\
      UAoVU3VibWl0UGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyHS5zbWFydGNhcnQuZ2F0ZXdheS52MS5QYXltZW50Ugdw\
      YXltZW50IlQKFFJlamVjdFBheW1lbnRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpwYXltZW50X2lk\
      GAIgASgJUglwYXltZW50SWQiUAoVUmVqZWN0UGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyHS5zbWFydGNhcnQuZ2F0\
      ZXdheS52MS5QYXltZW50UgdwYXltZW50IlQKFENhbmNlbFBheW1lbnRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVl\
      c3RJZBIdCgpwYXltZW50X2lkGAIgASgJUglwYXltZW50SWQiUAoVQ2FuY2VsUGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASAB\
      KAsyHS5zbWFydGNhcnQuZ2F0ZXdheS52MS5QYXltZW50UgdwYXltZW50IjIKEUdldFBheW1lbnRSZXF1ZXN0Eh0KCnBheW1lbnRf\
      aWQYASABKAlSCXBheW1lbnRJZCJNChJHZXRQYXltZW50UmVzcG9uc2USNwoHcGF5bWVudBgBIAEoCzIdLnNtYXJ0Y2FydC5nYXRl\
      d2F5LnYxLlBheW1lbnRSB3BheW1lbnQiWwoTV2F0Y2hQYXltZW50UmVxdWVzdBIdCgpwYXltZW50X2lkGAEgASgJUglwYXltZW50\
      SWQSJQoOYWZ0ZXJfcmV2aXNpb24YAiABKANSDWFmdGVyUmV2aXNpb24iTwoUV2F0Y2hQYXltZW50UmVzcG9uc2USNwoHcGF5bWVu\
      dBgBIAEoCzIdLnNtYXJ0Y2FydC5nYXRld2F5LnYxLlBheW1lbnRSB3BheW1lbnQiowEKFFJlZnVuZFBheW1lbnRSZXF1ZXN0Eh0K\
      CnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpwYXltZW50X2lkGAIgASgJUglwYXltZW50SWQSMgoGYW1vdW50GAMgASgL\
      Mhouc21hcnRjYXJ0LmNvbW1vbi52MS5Nb25leVIGYW1vdW50EhkKCGxpbmVfaWRzGAQgAygJUgdsaW5lSWRzIm0KFVJlZnVuZFBh\
      eW1lbnRSZXNwb25zZRIbCglyZWZ1bmRfaWQYASABKAlSCHJlZnVuZElkEjcKB3BheW1lbnQYAiABKAsyHS5zbWFydGNhcnQuZ2F0\
      ZXdheS52MS5QYXltZW50UgdwYXltZW50IjIKEUdldFJlY2VpcHRSZXF1ZXN0Eh0KCnBheW1lbnRfaWQYASABKAlSCXBheW1lbnRJ\
      ZCJNChJHZXRSZWNlaXB0UmVzcG9uc2USNwoHcmVjZWlwdBgBIAEoCzIdLnNtYXJ0Y2FydC5nYXRld2F5LnYxLlJlY2VpcHRSB3Jl\
      Y2VpcHQyvQkKDkdhdGV3YXlTZXJ2aWNlEncKElJlZ2lzdGVySW5zdHJ1bWVudBIvLnNtYXJ0Y2FydC5nYXRld2F5LnYxLlJlZ2lz\
      dGVySW5zdHJ1bWVudFJlcXVlc3QaMC5zbWFydGNhcnQuZ2F0ZXdheS52MS5SZWdpc3Rlckluc3RydW1lbnRSZXNwb25zZRJxChBS\
      ZXZva2VJbnN0cnVtZW50Ei0uc21hcnRjYXJ0LmdhdGV3YXkudjEuUmV2b2tlSW5zdHJ1bWVudFJlcXVlc3QaLi5zbWFydGNhcnQu\
      Z2F0ZXdheS52MS5SZXZva2VJbnN0cnVtZW50UmVzcG9uc2USawoOUmVxdWVzdFBheW1lbnQSKy5zbWFydGNhcnQuZ2F0ZXdheS52\
      MS5SZXF1ZXN0UGF5bWVudFJlcXVlc3QaLC5zbWFydGNhcnQuZ2F0ZXdheS52MS5SZXF1ZXN0UGF5bWVudFJlc3BvbnNlEn8KFFdh\
      dGNoUGF5bWVudFJlcXVlc3RzEjEuc21hcnRjYXJ0LmdhdGV3YXkudjEuV2F0Y2hQYXltZW50UmVxdWVzdHNSZXF1ZXN0GjIuc21h\
      cnRjYXJ0LmdhdGV3YXkudjEuV2F0Y2hQYXltZW50UmVxdWVzdHNSZXNwb25zZTABEmgKDVN1Ym1pdFBheW1lbnQSKi5zbWFydGNh\
      cnQuZ2F0ZXdheS52MS5TdWJtaXRQYXltZW50UmVxdWVzdBorLnNtYXJ0Y2FydC5nYXRld2F5LnYxLlN1Ym1pdFBheW1lbnRSZXNw\
      b25zZRJoCg1SZWplY3RQYXltZW50Eiouc21hcnRjYXJ0LmdhdGV3YXkudjEuUmVqZWN0UGF5bWVudFJlcXVlc3QaKy5zbWFydGNh\
      cnQuZ2F0ZXdheS52MS5SZWplY3RQYXltZW50UmVzcG9uc2USaAoNQ2FuY2VsUGF5bWVudBIqLnNtYXJ0Y2FydC5nYXRld2F5LnYx\
      LkNhbmNlbFBheW1lbnRSZXF1ZXN0Gisuc21hcnRjYXJ0LmdhdGV3YXkudjEuQ2FuY2VsUGF5bWVudFJlc3BvbnNlEl8KCkdldFBh\
      eW1lbnQSJy5zbWFydGNhcnQuZ2F0ZXdheS52MS5HZXRQYXltZW50UmVxdWVzdBooLnNtYXJ0Y2FydC5nYXRld2F5LnYxLkdldFBh\
      eW1lbnRSZXNwb25zZRJnCgxXYXRjaFBheW1lbnQSKS5zbWFydGNhcnQuZ2F0ZXdheS52MS5XYXRjaFBheW1lbnRSZXF1ZXN0Giou\
      c21hcnRjYXJ0LmdhdGV3YXkudjEuV2F0Y2hQYXltZW50UmVzcG9uc2UwARJoCg1SZWZ1bmRQYXltZW50Eiouc21hcnRjYXJ0Lmdh\
      dGV3YXkudjEuUmVmdW5kUGF5bWVudFJlcXVlc3QaKy5zbWFydGNhcnQuZ2F0ZXdheS52MS5SZWZ1bmRQYXltZW50UmVzcG9uc2US\
      XwoKR2V0UmVjZWlwdBInLnNtYXJ0Y2FydC5nYXRld2F5LnYxLkdldFJlY2VpcHRSZXF1ZXN0Giguc21hcnRjYXJ0LmdhdGV3YXku\
      djEuR2V0UmVjZWlwdFJlc3BvbnNlQgy6AglTbWFydGNhcnRiBnByb3RvMw==
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_payment.file, File_smartcart_common_v1_signing.file, File_smartcart_gateway_v1_payment.file] })
}
