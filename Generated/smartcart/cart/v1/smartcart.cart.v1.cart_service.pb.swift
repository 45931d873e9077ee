// swift-format-ignore-file
// Made by protoc-gen-wright from smartcart/cart/v1/cart_service.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// Asks for a session.
public struct SmartcartOpenSessionRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.OpenSessionRequest",
    fields: [
      .init(1, "request_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
  }
}

/// A new session.
public struct SmartcartOpenSessionResponse: WrightProtobuf.Message {
  /// The empty cart, which holds the session's id.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.OpenSessionResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Asks for a pairing code.
public struct SmartcartIssuePairingCodeRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session to pair with.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.IssuePairingCodeRequest",
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

/// A code to show.
public struct SmartcartIssuePairingCodeResponse: WrightProtobuf.Message {
  /// The code: capital letters and digits, none easily mistaken for another.
  public var code: String = ""

  /// When it stops working; minutes at most.
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
    name: "smartcart.cart.v1.IssuePairingCodeResponse",
    fields: [
      .init(1, "code", .string),
      .init(2, "expires_at", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.code = input.string()
      case 18: input.message(&self._expiresAt)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.code)
    fields.optional(1, self._expiresAt)
  }
}

/// Asks to pair with the cart that shows a code.
public struct SmartcartPairTerminalRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The code as the shopper entered it or the terminal scanned it; case and spaces do not matter.
  public var code: String = ""

  /// The key with which the terminal will sign payments of this pairing.
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
    name: "smartcart.cart.v1.PairTerminalRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "code", .string),
      .init(3, "terminal_key", .message { SmartcartVerificationKey.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.code = input.string()
      case 26: input.message(&self._terminalKey)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.code)
    fields.optional(2, self._terminalKey)
  }
}

/// A pairing.
public struct SmartcartPairTerminalResponse: WrightProtobuf.Message {
  /// Names the pairing.
  public var pairingID: String = ""

  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// The keys that this shop signs payment requests and completions with. A terminal that knows the shop compares them
  /// with those that it has.
  public var shopKeys: [SmartcartVerificationKey] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.PairTerminalResponse",
    fields: [
      .init(1, "pairing_id", .string),
      .init(2, "cart", .message { SmartcartCart.layout }, .optional),
      .init(3, "shop_keys", .message { SmartcartVerificationKey.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.pairingID = input.string()
      case 18: input.message(&self._cart)
      case 26: input.messages(&self.shopKeys, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.pairingID)
    fields.optional(1, self._cart)
    fields.repeated(2, self.shopKeys)
  }
}

/// Asks to end a pairing.
public struct SmartcartUnpairRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session to leave.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.UnpairRequest",
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

/// The pairing has ended.
public struct SmartcartUnpairResponse: WrightProtobuf.Message {
  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.UnpairResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Asks to end a session.
public struct SmartcartCloseSessionRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session to end.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CloseSessionRequest",
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

/// The session has ended.
public struct SmartcartCloseSessionResponse: WrightProtobuf.Message {
  /// The cart as it was last.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.CloseSessionResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Reports one scan.
public struct SmartcartReportScanRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session that the product is scanned in.
  public var sessionID: String = ""

  /// What was read.
  public var scan: SmartcartScan {
    get { self._scan ?? SmartcartScan() }
    set { self._scan = newValue }
  }
  /// Whether `scan` has been set.
  public var hasScan: Bool { self._scan != nil }
  /// Makes `scan` absent.
  public mutating func clearScan() { self._scan = nil }
  private var _scan: SmartcartScan? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ReportScanRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "scan", .message { SmartcartScan.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 26: input.message(&self._scan)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.optional(2, self._scan)
  }
}

/// What became of a scan.
public struct SmartcartReportScanResponse: WrightProtobuf.Message {
  /// What became of it.
  public var result: SmartcartScanResult {
    get { self._result?.value ?? SmartcartScanResult() }
    set { self._result = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `result` has been set.
  public var hasResult: Bool { self._result != nil }
  /// Makes `result` absent.
  public mutating func clearResult() { self._result = nil }
  private var _result: WrightProtobuf.Indirect<SmartcartScanResult>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ReportScanResponse",
    fields: [
      .init(1, "result", .message { SmartcartScanResult.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._result)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._result)
  }
}

/// A message of a cart on a stream of scans.
public struct SmartcartStreamScansRequest: WrightProtobuf.Message {
  public var message: OneOf_Message? = nil

  /// The first message.
  public var start: SmartcartStreamScansStart {
    get {
      if case .start(let value)? = self.message { return value }
      return SmartcartStreamScansStart()
    }
    set { self.message = .start(newValue) }
  }

  /// Every later message.
  public var scan: SmartcartSequencedScan {
    get {
      if case .scan(let value)? = self.message { return value }
      return SmartcartSequencedScan()
    }
    set { self.message = .scan(newValue) }
  }

  /// Which of `message` is set.
  public enum OneOf_Message: Hashable, Sendable {
    /// The first message.
    case start(SmartcartStreamScansStart)
    /// Every later message.
    case scan(SmartcartSequencedScan)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.StreamScansRequest",
    fields: [
      .init(1, "start", .message { SmartcartStreamScansStart.layout }, .optional, oneof: 0),
      .init(2, "scan", .message { SmartcartSequencedScan.layout }, .optional, oneof: 0),
    ], oneofs: ["message"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.message = .start(input.message(joining: self.message != nil))
      case 18: self.message = .scan(input.message(joining: self.message != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.message {
    case .start(let value)?: fields.present(0, value)
    case .scan(let value)?: fields.present(1, value)
    case nil: break
    }
  }
}

/// Opens a stream of scans.
public struct SmartcartStreamScansStart: WrightProtobuf.Message {
  /// The session that products are scanned in.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.StreamScansStart",
    fields: [
      .init(1, "session_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
  }
}

/// A scan with its place in the session.
public struct SmartcartSequencedScan: WrightProtobuf.Message {
  /// 1 for the first scan of the session on any stream, then one more each. Stands in place of a request id.
  public var sequence: Int64 = 0

  /// What was read.
  public var scan: SmartcartScan {
    get { self._scan ?? SmartcartScan() }
    set { self._scan = newValue }
  }
  /// Whether `scan` has been set.
  public var hasScan: Bool { self._scan != nil }
  /// Makes `scan` absent.
  public mutating func clearScan() { self._scan = nil }
  private var _scan: SmartcartScan? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.SequencedScan",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "scan", .message { SmartcartScan.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._scan)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._scan)
  }
}

/// A message to a cart on a stream of scans.
public struct SmartcartStreamScansResponse: WrightProtobuf.Message {
  public var message: OneOf_Message? = nil

  /// The first answer.
  public var resumed: SmartcartStreamScansResumed {
    get {
      if case .resumed(let value)? = self.message { return value }
      return SmartcartStreamScansResumed()
    }
    set { self.message = .resumed(newValue) }
  }

  /// Every later answer.
  public var acknowledged: SmartcartScanAcknowledged {
    get {
      if case .acknowledged(let value)? = self.message { return value }
      return SmartcartScanAcknowledged()
    }
    set { self.message = .acknowledged(newValue) }
  }

  /// Which of `message` is set.
  public indirect enum OneOf_Message: Hashable, Sendable {
    /// The first answer.
    case resumed(SmartcartStreamScansResumed)
    /// Every later answer.
    case acknowledged(SmartcartScanAcknowledged)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.StreamScansResponse",
    fields: [
      .init(1, "resumed", .message { SmartcartStreamScansResumed.layout }, .optional, oneof: 0),
      .init(2, "acknowledged", .message { SmartcartScanAcknowledged.layout }, .optional, oneof: 0),
    ], oneofs: ["message"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.message = .resumed(input.message(joining: self.message != nil))
      case 18: self.message = .acknowledged(input.message(joining: self.message != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.message {
    case .resumed(let value)?: fields.present(0, value)
    case .acknowledged(let value)?: fields.present(1, value)
    case nil: break
    }
  }
}

/// Where a stream of scans goes on.
public struct SmartcartStreamScansResumed: WrightProtobuf.Message {
  /// The last sequence that is acknowledged, and durable; 0 when there is none.
  public var lastAcknowledgedSequence: Int64 = 0

  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.StreamScansResumed",
    fields: [
      .init(1, "last_acknowledged_sequence", .int64),
      .init(2, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.lastAcknowledgedSequence = input.varint()
      case 18: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.lastAcknowledgedSequence)
    fields.optional(1, self._cart)
  }
}

/// One scan is dealt with, durably.
public struct SmartcartScanAcknowledged: WrightProtobuf.Message {
  /// The scan's sequence.
  public var sequence: Int64 = 0

  /// What became of it.
  public var result: SmartcartScanResult {
    get { self._result?.value ?? SmartcartScanResult() }
    set { self._result = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `result` has been set.
  public var hasResult: Bool { self._result != nil }
  /// Makes `result` absent.
  public mutating func clearResult() { self._result = nil }
  private var _result: WrightProtobuf.Indirect<SmartcartScanResult>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ScanAcknowledged",
    fields: [
      .init(1, "sequence", .int64),
      .init(2, "result", .message { SmartcartScanResult.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.sequence = input.varint()
      case 18: input.message(&self._result)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sequence)
    fields.optional(1, self._result)
  }
}

/// Adds produce.
public struct SmartcartAddByPluRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The code: four digits from 3000 to 4999, or 9 and four of those for organic.
  public var plu: String = ""

  /// How much of it.
  public var measure: OneOf_Measure? = nil

  /// Pieces, at least 1.
  public var quantity: Int64 {
    get {
      if case .quantity(let value)? = self.measure { return value }
      return 0
    }
    set { self.measure = .quantity(newValue) }
  }

  /// Grams, at least 1.
  public var grams: Int64 {
    get {
      if case .grams(let value)? = self.measure { return value }
      return 0
    }
    set { self.measure = .grams(newValue) }
  }

  /// How much of it.
  public enum OneOf_Measure: Hashable, Sendable {
    /// Pieces, at least 1.
    case quantity(Int64)
    /// Grams, at least 1.
    case grams(Int64)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.AddByPluRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "plu", .string),
      .init(4, "quantity", .int64, .optional, oneof: 0),
      .init(5, "grams", .int64, .optional, oneof: 0),
    ], oneofs: ["measure"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 26: self.plu = input.string()
      case 32: self.measure = .quantity(input.varint())
      case 40: self.measure = .grams(input.varint())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.plu)
    switch self.measure {
    case .quantity(let value)?: fields.present(3, value)
    case .grams(let value)?: fields.present(4, value)
    case nil: break
    }
  }
}

/// Produce was added.
public struct SmartcartAddByPluResponse: WrightProtobuf.Message {
  /// The line that holds it.
  public var line: SmartcartCartLine {
    get { self._line?.value ?? SmartcartCartLine() }
    set { self._line = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `line` has been set.
  public var hasLine: Bool { self._line != nil }
  /// Makes `line` absent.
  public mutating func clearLine() { self._line = nil }
  private var _line: WrightProtobuf.Indirect<SmartcartCartLine>? = nil

  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.AddByPluResponse",
    fields: [
      .init(1, "line", .message { SmartcartCartLine.layout }, .optional),
      .init(2, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._line)
      case 18: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._line)
    fields.optional(1, self._cart)
  }
}

/// Sets a number of pieces.
public struct SmartcartSetQuantityRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The revision that the caller decided on.
  public var expectedRevision: Int64 = 0

  /// Which line.
  public var lineID: String = ""

  /// How many pieces: 1 to 999. To take the line out, use RemoveItem.
  public var quantity: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.SetQuantityRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "expected_revision", .int64),
      .init(4, "line_id", .string),
      .init(5, "quantity", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.expectedRevision = input.varint()
      case 34: self.lineID = input.string()
      case 40: self.quantity = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.expectedRevision)
    fields.value(3, self.lineID)
    fields.value(4, self.quantity)
  }
}

/// The number of pieces was set.
public struct SmartcartSetQuantityResponse: WrightProtobuf.Message {
  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.SetQuantityResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Takes a line out.
public struct SmartcartRemoveItemRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The revision that the caller decided on.
  public var expectedRevision: Int64 = 0

  /// Which line.
  public var lineID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.RemoveItemRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "expected_revision", .int64),
      .init(4, "line_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.expectedRevision = input.varint()
      case 34: self.lineID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.expectedRevision)
    fields.value(3, self.lineID)
  }
}

/// The line is out.
public struct SmartcartRemoveItemResponse: WrightProtobuf.Message {
  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.RemoveItemResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Reports what a scale says.
public struct SmartcartReportWeightRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The line that was weighed; empty when it is all goods together.
  public var lineID: String = ""

  /// Grams: 1 to 100,000 for a line, 0 to 500,000 for all goods.
  public var grams: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ReportWeightRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "line_id", .string),
      .init(4, "grams", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 26: self.lineID = input.string()
      case 32: self.grams = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.lineID)
    fields.value(3, self.grams)
  }
}

/// The weight is recorded.
public struct SmartcartReportWeightResponse: WrightProtobuf.Message {
  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ReportWeightResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Asks for a cart.
public struct SmartcartGetCartRequest: WrightProtobuf.Message {
  /// The session.
  public var sessionID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.GetCartRequest",
    fields: [
      .init(1, "session_id", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
  }
}

/// A cart.
public struct SmartcartGetCartResponse: WrightProtobuf.Message {
  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.GetCartResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Asks to follow a cart.
public struct SmartcartWatchCartRequest: WrightProtobuf.Message {
  /// The session.
  public var sessionID: String = ""

  /// The revision to begin with; 0 for now.
  public var fromRevision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.WatchCartRequest",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "from_revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 16: self.fromRevision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.fromRevision)
  }
}

/// A snapshot, first, or a change, from then on.
public struct SmartcartWatchCartResponse: WrightProtobuf.Message {
  /// The revision that the watcher now knows: what to ask from after an interruption.
  public var revision: Int64 = 0

  public var event: OneOf_Event? = nil

  /// The whole cart: replaces whatever the watcher had.
  public var snapshot: SmartcartCart {
    get {
      if case .snapshot(let value)? = self.event { return value }
      return SmartcartCart()
    }
    set { self.event = .snapshot(newValue) }
  }

  /// The next change.
  public var change: SmartcartCartChange {
    get {
      if case .change(let value)? = self.event { return value }
      return SmartcartCartChange()
    }
    set { self.event = .change(newValue) }
  }

  /// Which of `event` is set.
  public indirect enum OneOf_Event: Hashable, Sendable {
    /// The whole cart: replaces whatever the watcher had.
    case snapshot(SmartcartCart)
    /// The next change.
    case change(SmartcartCartChange)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.WatchCartResponse",
    fields: [
      .init(1, "revision", .int64),
      .init(2, "snapshot", .message { SmartcartCart.layout }, .optional, oneof: 0),
      .init(3, "change", .message { SmartcartCartChange.layout }, .optional, oneof: 0),
    ], oneofs: ["event"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.revision = input.varint()
      case 18: self.event = .snapshot(input.message(joining: self.event != nil))
      case 26: self.event = .change(input.message(joining: self.event != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.revision)
    switch self.event {
    case .snapshot(let value)?: fields.present(1, value)
    case .change(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// Asks for a quote.
public struct SmartcartLockCartRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The revision that the shopper saw.
  public var expectedRevision: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LockCartRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "session_id", .string),
      .init(3, "expected_revision", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.sessionID = input.string()
      case 24: self.expectedRevision = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.sessionID)
    fields.value(2, self.expectedRevision)
  }
}

/// A quote.
public struct SmartcartLockCartResponse: WrightProtobuf.Message {
  /// What is to be paid, and until when.
  public var quote: SmartcartQuote {
    get { self._quote ?? SmartcartQuote() }
    set { self._quote = newValue }
  }
  /// Whether `quote` has been set.
  public var hasQuote: Bool { self._quote != nil }
  /// Makes `quote` absent.
  public mutating func clearQuote() { self._quote = nil }
  private var _quote: SmartcartQuote? = nil

  /// The cart as it stands: locked.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.LockCartResponse",
    fields: [
      .init(1, "quote", .message { SmartcartQuote.layout }, .optional),
      .init(2, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._quote)
      case 18: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._quote)
    fields.optional(1, self._cart)
  }
}

/// Asks to void a quote.
public struct SmartcartUnlockCartRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// The session.
  public var sessionID: String = ""

  /// The quote to void.
  public var quoteID: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.UnlockCartRequest",
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

/// The quote is void.
public struct SmartcartUnlockCartResponse: WrightProtobuf.Message {
  /// The cart as it stands: paired.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.UnlockCartResponse",
    fields: [
      .init(1, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._cart)
  }
}

/// Asks what waits for staff.
public struct SmartcartListInterventionsRequest: WrightProtobuf.Message {
  /// One session only; empty for the whole shop.
  public var sessionID: String = ""

  /// Whether to list those that are closed as well.
  public var includeClosed: Bool = false

  /// How many at most: 1 to 500; 0 for 100.
  public var pageSize: Int32 = 0

  /// Where to go on: a `next_page_token`, or empty for the beginning.
  public var pageToken: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ListInterventionsRequest",
    fields: [
      .init(1, "session_id", .string),
      .init(2, "include_closed", .bool),
      .init(3, "page_size", .int32),
      .init(4, "page_token", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.sessionID = input.string()
      case 16: self.includeClosed = input.bool()
      case 24: self.pageSize = input.varint()
      case 34: self.pageToken = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.sessionID)
    fields.value(1, self.includeClosed)
    fields.value(2, self.pageSize)
    fields.value(3, self.pageToken)
  }
}

/// What waits for staff, oldest first.
public struct SmartcartListInterventionsResponse: WrightProtobuf.Message {
  /// The interventions.
  public var interventions: [SmartcartIntervention] = []

  /// Where to go on; empty when this was all.
  public var nextPageToken: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ListInterventionsResponse",
    fields: [
      .init(1, "interventions", .message { SmartcartIntervention.layout }, .repeated),
      .init(2, "next_page_token", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.interventions, tag)
      case 18: self.nextPageToken = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.interventions)
    fields.value(1, self.nextPageToken)
  }
}

/// Says what staff decided.
public struct SmartcartResolveInterventionRequest: WrightProtobuf.Message {
  /// The caller's id of this request.
  public var requestID: String = ""

  /// Which intervention.
  public var interventionID: String = ""

  /// What was decided.
  public var outcome: SmartcartInterventionOutcome = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ResolveInterventionRequest",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "intervention_id", .string),
      .init(3, "outcome", .enum { SmartcartInterventionOutcome.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.interventionID = input.string()
      case 24: self.outcome = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.interventionID)
    fields.value(2, self.outcome)
  }
}

/// The decision is recorded.
public struct SmartcartResolveInterventionResponse: WrightProtobuf.Message {
  /// The intervention, closed.
  public var intervention: SmartcartIntervention {
    get { self._intervention ?? SmartcartIntervention() }
    set { self._intervention = newValue }
  }
  /// Whether `intervention` has been set.
  public var hasIntervention: Bool { self._intervention != nil }
  /// Makes `intervention` absent.
  public mutating func clearIntervention() { self._intervention = nil }
  private var _intervention: SmartcartIntervention? = nil

  /// The cart as it stands.
  public var cart: SmartcartCart {
    get { self._cart?.value ?? SmartcartCart() }
    set { self._cart = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `cart` has been set.
  public var hasCart: Bool { self._cart != nil }
  /// Makes `cart` absent.
  public mutating func clearCart() { self._cart = nil }
  private var _cart: WrightProtobuf.Indirect<SmartcartCart>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "smartcart.cart.v1.ResolveInterventionResponse",
    fields: [
      .init(1, "intervention", .message { SmartcartIntervention.layout }, .optional),
      .init(2, "cart", .message { SmartcartCart.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._intervention)
      case 18: input.message(&self._cart)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._intervention)
    fields.optional(1, self._cart)
  }
}

/// Sessions, scans and carts: what the first server does for carts, terminals and staff.
///
/// Who calls is known from the connection and the pairing; no field says it. Every method may answer
/// INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such session), PERMISSION_DENIED
/// (a session that is not the caller's) and UNAVAILABLE (try again, with the same request id).
///
/// A request that changes something carries a `request_id` of 1 to 64 visible ASCII characters, made and kept by the
/// caller before it sends. The same id with the same body is answered by the first answer; with another body by
/// ALREADY_EXISTS. A request that carries `expected_revision` is answered by ABORTED when the cart has another revision:
/// look at the cart again and decide anew. FAILED_PRECONDITION says that the session's state does not allow it.
public enum SmartcartCartService {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "smartcart.cart.v1.CartService",
    methods: ["OpenSession", "IssuePairingCode", "PairTerminal", "Unpair", "CloseSession", "ReportScan", "StreamScans", "AddByPlu", "SetQuantity", "RemoveItem", "ReportWeight", "GetCart", "WatchCart", "LockCart", "UnlockCart", "ListInterventions", "ResolveIntervention"],
    files: { File_smartcart_cart_v1_cart__service.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Begins a session on the calling cart.
    ///
    /// FAILED_PRECONDITION when the cart has a session that has not ended.
    public static let openSession = WrightRPC.MethodDescriptor<SmartcartOpenSessionRequest, SmartcartOpenSessionResponse>(
      service: "smartcart.cart.v1.CartService", name: "OpenSession", kind: .unary,
      request: .init(decode: { try SmartcartOpenSessionRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartOpenSessionResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Makes a code for the cart to show and a terminal to pair with. A code made before is void.
    ///
    /// FAILED_PRECONDITION when a terminal is paired.
    public static let issuePairingCode = WrightRPC.MethodDescriptor<SmartcartIssuePairingCodeRequest, SmartcartIssuePairingCodeResponse>(
      service: "smartcart.cart.v1.CartService", name: "IssuePairingCode", kind: .unary,
      request: .init(decode: { try SmartcartIssuePairingCodeRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartIssuePairingCodeResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Pairs the calling terminal with the cart that shows the code, which works once.
    ///
    /// NOT_FOUND for a code that is wrong, used or expired: one answer for all three. RESOURCE_EXHAUSTED after too many
    /// wrong codes. FAILED_PRECONDITION when the terminal has another session that has not ended.
    public static let pairTerminal = WrightRPC.MethodDescriptor<SmartcartPairTerminalRequest, SmartcartPairTerminalResponse>(
      service: "smartcart.cart.v1.CartService", name: "PairTerminal", kind: .unary,
      request: .init(decode: { try SmartcartPairTerminalRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartPairTerminalResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Ends a pairing, by its terminal, its cart or staff. A quote and a payment request that nobody has answered become
    /// void.
    ///
    /// FAILED_PRECONDITION while a submitted payment is under way.
    public static let unpair = WrightRPC.MethodDescriptor<SmartcartUnpairRequest, SmartcartUnpairResponse>(
      service: "smartcart.cart.v1.CartService", name: "Unpair", kind: .unary,
      request: .init(decode: { try SmartcartUnpairRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartUnpairResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Ends a session without payment.
    ///
    /// FAILED_PRECONDITION while a payment is under way or once goods are paid.
    public static let closeSession = WrightRPC.MethodDescriptor<SmartcartCloseSessionRequest, SmartcartCloseSessionResponse>(
      service: "smartcart.cart.v1.CartService", name: "CloseSession", kind: .unary,
      request: .init(decode: { try SmartcartCloseSessionRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartCloseSessionResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reports one scan. What became of it is an answer, not an error: see ScanOutcome.
    public static let reportScan = WrightRPC.MethodDescriptor<SmartcartReportScanRequest, SmartcartReportScanResponse>(
      service: "smartcart.cart.v1.CartService", name: "ReportScan", kind: .unary,
      request: .init(decode: { try SmartcartReportScanRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartReportScanResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reports scans as they are made, each answered on its own, across interruptions.
    ///
    /// The first message from the cart is `start` and names the session; the server's first answer says the last sequence
    /// that it has acknowledged. The cart then sends its scans from the next sequence on, in order and with no gap, as
    /// many unanswered as it likes; each is acknowledged with what became of it, in order. A sequence that was already
    /// acknowledged is acknowledged again, as it was the first time, and changes nothing. Only one stream of a session
    /// is live: opening another ends the one before with ABORTED.
    ///
    /// INVALID_ARGUMENT when the first message is not `start`, or a later one is. FAILED_PRECONDITION for a gap, and
    /// once the session has ended.
    public static let streamScans = WrightRPC.MethodDescriptor<SmartcartStreamScansRequest, SmartcartStreamScansResponse>(
      service: "smartcart.cart.v1.CartService", name: "StreamScans", kind: .bidirectionalStreaming,
      request: .init(decode: { try SmartcartStreamScansRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartStreamScansResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Adds produce by its look-up code.
    ///
    /// NOT_FOUND for a code that the catalogue does not have. INVALID_ARGUMENT for grams of a product sold by the piece,
    /// or pieces of one sold by weight.
    public static let addByPlu = WrightRPC.MethodDescriptor<SmartcartAddByPluRequest, SmartcartAddByPluResponse>(
      service: "smartcart.cart.v1.CartService", name: "AddByPlu", kind: .unary,
      request: .init(decode: { try SmartcartAddByPluRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartAddByPluResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Sets how many pieces of a line there are.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line sold by weight or priced by its label.
    public static let setQuantity = WrightRPC.MethodDescriptor<SmartcartSetQuantityRequest, SmartcartSetQuantityResponse>(
      service: "smartcart.cart.v1.CartService", name: "SetQuantity", kind: .unary,
      request: .init(decode: { try SmartcartSetQuantityRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartSetQuantityResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Takes a line out.
    ///
    /// NOT_FOUND for a line that is not there.
    public static let removeItem = WrightRPC.MethodDescriptor<SmartcartRemoveItemRequest, SmartcartRemoveItemResponse>(
      service: "smartcart.cart.v1.CartService", name: "RemoveItem", kind: .unary,
      request: .init(decode: { try SmartcartRemoveItemRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartRemoveItemResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reports what a scale says, of one line or of the whole cart. A weight that disagrees with the goods opens an
    /// intervention; it is not an error.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line that is not sold by weight.
    public static let reportWeight = WrightRPC.MethodDescriptor<SmartcartReportWeightRequest, SmartcartReportWeightResponse>(
      service: "smartcart.cart.v1.CartService", name: "ReportWeight", kind: .unary,
      request: .init(decode: { try SmartcartReportWeightRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartReportWeightResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Reads a cart.
    public static let getCart = WrightRPC.MethodDescriptor<SmartcartGetCartRequest, SmartcartGetCartResponse>(
      service: "smartcart.cart.v1.CartService", name: "GetCart", kind: .unary,
      request: .init(decode: { try SmartcartGetCartRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartGetCartResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Follows a cart: a snapshot, then every change, with no gap and no duplicate.
    ///
    /// The snapshot is of `from_revision`, and the changes follow from the next revision on. With 0, and when the history
    /// from there is no longer kept, the snapshot is of now. To go on after an interruption, ask from the revision of
    /// the last message received. The stream ends with OK after the session's last change.
    ///
    /// OUT_OF_RANGE for a revision that the cart has not reached. RESOURCE_EXHAUSTED when there are too many watchers,
    /// and for one that reads so slowly that too much is queued for it.
    public static let watchCart = WrightRPC.MethodDescriptor<SmartcartWatchCartRequest, SmartcartWatchCartResponse>(
      service: "smartcart.cart.v1.CartService", name: "WatchCart", kind: .serverStreaming,
      request: .init(decode: { try SmartcartWatchCartRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartWatchCartResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Quotes the cart and locks it for payment.
    ///
    /// FAILED_PRECONDITION unless it is paired, not empty, every weight is known and nothing waits for staff.
    public static let lockCart = WrightRPC.MethodDescriptor<SmartcartLockCartRequest, SmartcartLockCartResponse>(
      service: "smartcart.cart.v1.CartService", name: "LockCart", kind: .unary,
      request: .init(decode: { try SmartcartLockCartRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartLockCartResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Voids the quote, so that shopping can go on. A payment request that nobody has answered is withdrawn.
    ///
    /// FAILED_PRECONDITION unless the cart is locked and no submitted payment is under way.
    public static let unlockCart = WrightRPC.MethodDescriptor<SmartcartUnlockCartRequest, SmartcartUnlockCartResponse>(
      service: "smartcart.cart.v1.CartService", name: "UnlockCart", kind: .unary,
      request: .init(decode: { try SmartcartUnlockCartRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartUnlockCartResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Lists what waits for staff. For staff only.
    public static let listInterventions = WrightRPC.MethodDescriptor<SmartcartListInterventionsRequest, SmartcartListInterventionsResponse>(
      service: "smartcart.cart.v1.CartService", name: "ListInterventions", kind: .unary,
      request: .init(decode: { try SmartcartListInterventionsRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartListInterventionsResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Records what staff decided. For staff only.
    ///
    /// NOT_FOUND for an unknown intervention, FAILED_PRECONDITION for one that is closed.
    public static let resolveIntervention = WrightRPC.MethodDescriptor<SmartcartResolveInterventionRequest, SmartcartResolveInterventionResponse>(
      service: "smartcart.cart.v1.CartService", name: "ResolveIntervention", kind: .unary,
      request: .init(decode: { try SmartcartResolveInterventionRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try SmartcartResolveInterventionResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Sessions, scans and carts: what the first server does for carts, terminals and staff.
  ///
  /// Who calls is known from the connection and the pairing; no field says it. Every method may answer
  /// INVALID_ARGUMENT (a malformed field, named in google.rpc.BadRequest), NOT_FOUND (no such session), PERMISSION_DENIED
  /// (a session that is not the caller's) and UNAVAILABLE (try again, with the same request id).
  ///
  /// A request that changes something carries a `request_id` of 1 to 64 visible ASCII characters, made and kept by the
  /// caller before it sends. The same id with the same body is answered by the first answer; with another body by
  /// ALREADY_EXISTS. A request that carries `expected_revision` is answered by ABORTED when the cart has another revision:
  /// look at the cart again and decide anew. FAILED_PRECONDITION says that the session's state does not allow it.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Begins a session on the calling cart.
    ///
    /// FAILED_PRECONDITION when the cart has a session that has not ended.
    func openSession(request: SmartcartOpenSessionRequest, context: WrightRPC.ServerContext) async throws -> SmartcartOpenSessionResponse

    /// Makes a code for the cart to show and a terminal to pair with. A code made before is void.
    ///
    /// FAILED_PRECONDITION when a terminal is paired.
    func issuePairingCode(request: SmartcartIssuePairingCodeRequest, context: WrightRPC.ServerContext) async throws -> SmartcartIssuePairingCodeResponse

    /// Pairs the calling terminal with the cart that shows the code, which works once.
    ///
    /// NOT_FOUND for a code that is wrong, used or expired: one answer for all three. RESOURCE_EXHAUSTED after too many
    /// wrong codes. FAILED_PRECONDITION when the terminal has another session that has not ended.
    func pairTerminal(request: SmartcartPairTerminalRequest, context: WrightRPC.ServerContext) async throws -> SmartcartPairTerminalResponse

    /// Ends a pairing, by its terminal, its cart or staff. A quote and a payment request that nobody has answered become
    /// void.
    ///
    /// FAILED_PRECONDITION while a submitted payment is under way.
    func unpair(request: SmartcartUnpairRequest, context: WrightRPC.ServerContext) async throws -> SmartcartUnpairResponse

    /// Ends a session without payment.
    ///
    /// FAILED_PRECONDITION while a payment is under way or once goods are paid.
    func closeSession(request: SmartcartCloseSessionRequest, context: WrightRPC.ServerContext) async throws -> SmartcartCloseSessionResponse

    /// Reports one scan. What became of it is an answer, not an error: see ScanOutcome.
    func reportScan(request: SmartcartReportScanRequest, context: WrightRPC.ServerContext) async throws -> SmartcartReportScanResponse

    /// Reports scans as they are made, each answered on its own, across interruptions.
    ///
    /// The first message from the cart is `start` and names the session; the server's first answer says the last sequence
    /// that it has acknowledged. The cart then sends its scans from the next sequence on, in order and with no gap, as
    /// many unanswered as it likes; each is acknowledged with what became of it, in order. A sequence that was already
    /// acknowledged is acknowledged again, as it was the first time, and changes nothing. Only one stream of a session
    /// is live: opening another ends the one before with ABORTED.
    ///
    /// INVALID_ARGUMENT when the first message is not `start`, or a later one is. FAILED_PRECONDITION for a gap, and
    /// once the session has ended.
    func streamScans(
      request: WrightRPC.RPCAsyncSequence<SmartcartStreamScansRequest>, response: WrightRPC.RPCWriter<SmartcartStreamScansResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Adds produce by its look-up code.
    ///
    /// NOT_FOUND for a code that the catalogue does not have. INVALID_ARGUMENT for grams of a product sold by the piece,
    /// or pieces of one sold by weight.
    func addByPlu(request: SmartcartAddByPluRequest, context: WrightRPC.ServerContext) async throws -> SmartcartAddByPluResponse

    /// Sets how many pieces of a line there are.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line sold by weight or priced by its label.
    func setQuantity(request: SmartcartSetQuantityRequest, context: WrightRPC.ServerContext) async throws -> SmartcartSetQuantityResponse

    /// Takes a line out.
    ///
    /// NOT_FOUND for a line that is not there.
    func removeItem(request: SmartcartRemoveItemRequest, context: WrightRPC.ServerContext) async throws -> SmartcartRemoveItemResponse

    /// Reports what a scale says, of one line or of the whole cart. A weight that disagrees with the goods opens an
    /// intervention; it is not an error.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line that is not sold by weight.
    func reportWeight(request: SmartcartReportWeightRequest, context: WrightRPC.ServerContext) async throws -> SmartcartReportWeightResponse

    /// Reads a cart.
    func getCart(request: SmartcartGetCartRequest, context: WrightRPC.ServerContext) async throws -> SmartcartGetCartResponse

    /// Follows a cart: a snapshot, then every change, with no gap and no duplicate.
    ///
    /// The snapshot is of `from_revision`, and the changes follow from the next revision on. With 0, and when the history
    /// from there is no longer kept, the snapshot is of now. To go on after an interruption, ask from the revision of
    /// the last message received. The stream ends with OK after the session's last change.
    ///
    /// OUT_OF_RANGE for a revision that the cart has not reached. RESOURCE_EXHAUSTED when there are too many watchers,
    /// and for one that reads so slowly that too much is queued for it.
    func watchCart(
      request: SmartcartWatchCartRequest, response: WrightRPC.RPCWriter<SmartcartWatchCartResponse>, context: WrightRPC.ServerContext
    ) async throws

    /// Quotes the cart and locks it for payment.
    ///
    /// FAILED_PRECONDITION unless it is paired, not empty, every weight is known and nothing waits for staff.
    func lockCart(request: SmartcartLockCartRequest, context: WrightRPC.ServerContext) async throws -> SmartcartLockCartResponse

    /// Voids the quote, so that shopping can go on. A payment request that nobody has answered is withdrawn.
    ///
    /// FAILED_PRECONDITION unless the cart is locked and no submitted payment is under way.
    func unlockCart(request: SmartcartUnlockCartRequest, context: WrightRPC.ServerContext) async throws -> SmartcartUnlockCartResponse

    /// Lists what waits for staff. For staff only.
    func listInterventions(request: SmartcartListInterventionsRequest, context: WrightRPC.ServerContext) async throws -> SmartcartListInterventionsResponse

    /// Records what staff decided. For staff only.
    ///
    /// NOT_FOUND for an unknown intervention, FAILED_PRECONDITION for one that is closed.
    func resolveIntervention(request: SmartcartResolveInterventionRequest, context: WrightRPC.ServerContext) async throws -> SmartcartResolveInterventionResponse
  }

  /// Calls the methods of `smartcart.cart.v1.CartService`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Begins a session on the calling cart.
    ///
    /// FAILED_PRECONDITION when the cart has a session that has not ended.
    public func openSession(
      _ message: SmartcartOpenSessionRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartOpenSessionResponse {
      try await client.unary(Method.openSession, message, metadata: metadata, options: options)
    }

    /// Makes a code for the cart to show and a terminal to pair with. A code made before is void.
    ///
    /// FAILED_PRECONDITION when a terminal is paired.
    public func issuePairingCode(
      _ message: SmartcartIssuePairingCodeRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartIssuePairingCodeResponse {
      try await client.unary(Method.issuePairingCode, message, metadata: metadata, options: options)
    }

    /// Pairs the calling terminal with the cart that shows the code, which works once.
    ///
    /// NOT_FOUND for a code that is wrong, used or expired: one answer for all three. RESOURCE_EXHAUSTED after too many
    /// wrong codes. FAILED_PRECONDITION when the terminal has another session that has not ended.
    public func pairTerminal(
      _ message: SmartcartPairTerminalRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartPairTerminalResponse {
      try await client.unary(Method.pairTerminal, message, metadata: metadata, options: options)
    }

    /// Ends a pairing, by its terminal, its cart or staff. A quote and a payment request that nobody has answered become
    /// void.
    ///
    /// FAILED_PRECONDITION while a submitted payment is under way.
    public func unpair(
      _ message: SmartcartUnpairRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartUnpairResponse {
      try await client.unary(Method.unpair, message, metadata: metadata, options: options)
    }

    /// Ends a session without payment.
    ///
    /// FAILED_PRECONDITION while a payment is under way or once goods are paid.
    public func closeSession(
      _ message: SmartcartCloseSessionRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartCloseSessionResponse {
      try await client.unary(Method.closeSession, message, metadata: metadata, options: options)
    }

    /// Reports one scan. What became of it is an answer, not an error: see ScanOutcome.
    public func reportScan(
      _ message: SmartcartReportScanRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartReportScanResponse {
      try await client.unary(Method.reportScan, message, metadata: metadata, options: options)
    }

    /// Reports scans as they are made, each answered on its own, across interruptions.
    ///
    /// The first message from the cart is `start` and names the session; the server's first answer says the last sequence
    /// that it has acknowledged. The cart then sends its scans from the next sequence on, in order and with no gap, as
    /// many unanswered as it likes; each is acknowledged with what became of it, in order. A sequence that was already
    /// acknowledged is acknowledged again, as it was the first time, and changes nothing. Only one stream of a session
    /// is live: opening another ends the one before with ABORTED.
    ///
    /// INVALID_ARGUMENT when the first message is not `start`, or a later one is. FAILED_PRECONDITION for a gap, and
    /// once the session has ended.
    public func streamScans(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<SmartcartStreamScansRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<SmartcartStreamScansResponse> {
      client.bidirectionalStreaming(Method.streamScans, metadata: metadata, options: options, requests: requests)
    }

    /// Adds produce by its look-up code.
    ///
    /// NOT_FOUND for a code that the catalogue does not have. INVALID_ARGUMENT for grams of a product sold by the piece,
    /// or pieces of one sold by weight.
    public func addByPlu(
      _ message: SmartcartAddByPluRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartAddByPluResponse {
      try await client.unary(Method.addByPlu, message, metadata: metadata, options: options)
    }

    /// Sets how many pieces of a line there are.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line sold by weight or priced by its label.
    public func setQuantity(
      _ message: SmartcartSetQuantityRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartSetQuantityResponse {
      try await client.unary(Method.setQuantity, message, metadata: metadata, options: options)
    }

    /// Takes a line out.
    ///
    /// NOT_FOUND for a line that is not there.
    public func removeItem(
      _ message: SmartcartRemoveItemRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartRemoveItemResponse {
      try await client.unary(Method.removeItem, message, metadata: metadata, options: options)
    }

    /// Reports what a scale says, of one line or of the whole cart. A weight that disagrees with the goods opens an
    /// intervention; it is not an error.
    ///
    /// NOT_FOUND for a line that is not there. INVALID_ARGUMENT for a line that is not sold by weight.
    public func reportWeight(
      _ message: SmartcartReportWeightRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartReportWeightResponse {
      try await client.unary(Method.reportWeight, message, metadata: metadata, options: options)
    }

    /// Reads a cart.
    public func getCart(
      _ message: SmartcartGetCartRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartGetCartResponse {
      try await client.unary(Method.getCart, message, metadata: metadata, options: options)
    }

    /// Follows a cart: a snapshot, then every change, with no gap and no duplicate.
    ///
    /// The snapshot is of `from_revision`, and the changes follow from the next revision on. With 0, and when the history
    /// from there is no longer kept, the snapshot is of now. To go on after an interruption, ask from the revision of
    /// the last message received. The stream ends with OK after the session's last change.
    ///
    /// OUT_OF_RANGE for a revision that the cart has not reached. RESOURCE_EXHAUSTED when there are too many watchers,
    /// and for one that reads so slowly that too much is queued for it.
    public func watchCart(
      _ message: SmartcartWatchCartRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) -> WrightRPC.ResponseStream<SmartcartWatchCartResponse> {
      client.serverStreaming(Method.watchCart, message, metadata: metadata, options: options)
    }

    /// Quotes the cart and locks it for payment.
    ///
    /// FAILED_PRECONDITION unless it is paired, not empty, every weight is known and nothing waits for staff.
    public func lockCart(
      _ message: SmartcartLockCartRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartLockCartResponse {
      try await client.unary(Method.lockCart, message, metadata: metadata, options: options)
    }

    /// Voids the quote, so that shopping can go on. A payment request that nobody has answered is withdrawn.
    ///
    /// FAILED_PRECONDITION unless the cart is locked and no submitted payment is under way.
    public func unlockCart(
      _ message: SmartcartUnlockCartRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartUnlockCartResponse {
      try await client.unary(Method.unlockCart, message, metadata: metadata, options: options)
    }

    /// Lists what waits for staff. For staff only.
    public func listInterventions(
      _ message: SmartcartListInterventionsRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartListInterventionsResponse {
      try await client.unary(Method.listInterventions, message, metadata: metadata, options: options)
    }

    /// Records what staff decided. For staff only.
    ///
    /// NOT_FOUND for an unknown intervention, FAILED_PRECONDITION for one that is closed.
    public func resolveIntervention(
      _ message: SmartcartResolveInterventionRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> SmartcartResolveInterventionResponse {
      try await client.unary(Method.resolveIntervention, message, metadata: metadata, options: options)
    }
  }
}

extension SmartcartCartService.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { SmartcartCartService.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(SmartcartCartService.Method.openSession) { messages in
      { bytes, context in
        try messages.seal(try await self.openSession(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.openSession(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.issuePairingCode) { messages in
      { bytes, context in
        try messages.seal(try await self.issuePairingCode(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.issuePairingCode(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.pairTerminal) { messages in
      { bytes, context in
        try messages.seal(try await self.pairTerminal(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.pairTerminal(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.unpair) { messages in
      { bytes, context in
        try messages.seal(try await self.unpair(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unpair(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.closeSession) { messages in
      { bytes, context in
        try messages.seal(try await self.closeSession(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.closeSession(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.reportScan) { messages in
      { bytes, context in
        try messages.seal(try await self.reportScan(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.reportScan(request: request, context: context)
    }
    router.bidirectionalStreaming(SmartcartCartService.Method.streamScans) { request, response, context in
      try await self.streamScans(request: request, response: response, context: context)
    }
    router.unary(SmartcartCartService.Method.addByPlu) { messages in
      { bytes, context in
        try messages.seal(try await self.addByPlu(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.addByPlu(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.setQuantity) { messages in
      { bytes, context in
        try messages.seal(try await self.setQuantity(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.setQuantity(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.removeItem) { messages in
      { bytes, context in
        try messages.seal(try await self.removeItem(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.removeItem(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.reportWeight) { messages in
      { bytes, context in
        try messages.seal(try await self.reportWeight(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.reportWeight(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.getCart) { messages in
      { bytes, context in
        try messages.seal(try await self.getCart(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getCart(request: request, context: context)
    }
    router.serverStreaming(SmartcartCartService.Method.watchCart) { request, response, context in
      try await self.watchCart(request: request, response: response, context: context)
    }
    router.unary(SmartcartCartService.Method.lockCart) { messages in
      { bytes, context in
        try messages.seal(try await self.lockCart(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.lockCart(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.unlockCart) { messages in
      { bytes, context in
        try messages.seal(try await self.unlockCart(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.unlockCart(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.listInterventions) { messages in
      { bytes, context in
        try messages.seal(try await self.listInterventions(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.listInterventions(request: request, context: context)
    }
    router.unary(SmartcartCartService.Method.resolveIntervention) { messages in
      { bytes, context in
        try messages.seal(try await self.resolveIntervention(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.resolveIntervention(request: request, context: context)
    }
  }
}

/// The schema file `smartcart/cart/v1/cart_service.proto`.
public enum File_smartcart_cart_v1_cart__service {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "smartcart/cart/v1/cart_service.proto",
    base64: """
      CiRzbWFydGNhcnQvY2FydC92MS9jYXJ0X3NlcnZpY2UucHJvdG8SEXNtYXJ0Y2FydC5jYXJ0LnYxGh9nb29nbGUvcHJvdG9idWYv\
      dGltZXN0YW1wLnByb3RvGhxzbWFydGNhcnQvY2FydC92MS9jYXJ0LnByb3RvGhxzbWFydGNhcnQvY2FydC92MS9zY2FuLnByb3Rv\
      Gh9zbWFydGNhcnQvY29tbW9uL3YxL21vbmV5LnByb3RvGiFzbWFydGNhcnQvY29tbW9uL3YxL3Byb2R1Y3QucHJvdG8aIXNtYXJ0\
      Y2FydC9jb21tb24vdjEvc2lnbmluZy5wcm90byIzChJPcGVuU2Vzc2lvblJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVx\
      dWVzdElkIkIKE09wZW5TZXNzaW9uUmVzcG9uc2USKwoEY2FydBgBIAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQi\
      VwoXSXNzdWVQYWlyaW5nQ29kZVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiAB\
      KAlSCXNlc3Npb25JZCJpChhJc3N1ZVBhaXJpbmdDb2RlUmVzcG9uc2USEgoEY29kZRgBIAEoCVIEY29kZRI5CgpleHBpcmVzX2F0\
      GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0IpEBChNQYWlyVGVybWluYWxSZXF1ZXN0Eh0KCnJl\
      cXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBISCgRjb2RlGAIgASgJUgRjb2RlEkcKDHRlcm1pbmFsX2tleRgDIAEoCzIkLnNtYXJ0\
      Y2FydC5jb21tb24udjEuVmVyaWZpY2F0aW9uS2V5Ugt0ZXJtaW5hbEtleSKlAQoUUGFpclRlcm1pbmFsUmVzcG9uc2USHQoKcGFp\
      cmluZ19pZBgBIAEoCVIJcGFpcmluZ0lkEisKBGNhcnQYAiABKAsyFy5zbWFydGNhcnQuY2FydC52MS5DYXJ0UgRjYXJ0EkEKCXNo\
      b3Bfa2V5cxgDIAMoCzIkLnNtYXJ0Y2FydC5jb21tb24udjEuVmVyaWZpY2F0aW9uS2V5UghzaG9wS2V5cyJNCg1VbnBhaXJSZXF1\
      ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpzZXNzaW9uX2lkGAIgASgJUglzZXNzaW9uSWQiPQoOVW5wYWly\
      UmVzcG9uc2USKwoEY2FydBgBIAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQiUwoTQ2xvc2VTZXNzaW9uUmVxdWVz\
      dBIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHQoKc2Vzc2lvbl9pZBgCIAEoCVIJc2Vzc2lvbklkIkMKFENsb3NlU2Vz\
      c2lvblJlc3BvbnNlEisKBGNhcnQYASABKAsyFy5zbWFydGNhcnQuY2FydC52MS5DYXJ0UgRjYXJ0In4KEVJlcG9ydFNjYW5SZXF1\
      ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpzZXNzaW9uX2lkGAIgASgJUglzZXNzaW9uSWQSKwoEc2NhbhgD\
      IAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLlNjYW5SBHNjYW4iSwoSUmVwb3J0U2NhblJlc3BvbnNlEjUKBnJlc3VsdBgBIAEoCzId\
      LnNtYXJ0Y2FydC5jYXJ0LnYxLlNjYW5SZXN1bHRSBnJlc3VsdCKUAQoSU3RyZWFtU2NhbnNSZXF1ZXN0EjsKBXN0YXJ0GAEgASgL\
      MiMuc21hcnRjYXJ0LmNhcnQudjEuU3RyZWFtU2NhbnNTdGFydEgAUgVzdGFydBI2CgRzY2FuGAIgASgLMiAuc21hcnRjYXJ0LmNh\
      cnQudjEuU2VxdWVuY2VkU2NhbkgAUgRzY2FuQgkKB21lc3NhZ2UiMQoQU3RyZWFtU2NhbnNTdGFydBIdCgpzZXNzaW9uX2lkGAEg\
      ASgJUglzZXNzaW9uSWQiWAoNU2VxdWVuY2VkU2NhbhIaCghzZXF1ZW5jZRgBIAEoA1IIc2VxdWVuY2USKwoEc2NhbhgCIAEoCzIX\
      LnNtYXJ0Y2FydC5jYXJ0LnYxLlNjYW5SBHNjYW4irgEKE1N0cmVhbVNjYW5zUmVzcG9uc2USQQoHcmVzdW1lZBgBIAEoCzIlLnNt\
      YXJ0Y2FydC5jYXJ0LnYxLlN0cmVhbVNjYW5zUmVzdW1lZEgAUgdyZXN1bWVkEkkKDGFja25vd2xlZGdlZBgCIAEoCzIjLnNtYXJ0\
      Y2FydC5jYXJ0LnYxLlNjYW5BY2tub3dsZWRnZWRIAFIMYWNrbm93bGVkZ2VkQgkKB21lc3NhZ2UifwoSU3RyZWFtU2NhbnNSZXN1\
      bWVkEjwKGmxhc3RfYWNrbm93bGVkZ2VkX3NlcXVlbmNlGAEgASgDUhhsYXN0QWNrbm93bGVkZ2VkU2VxdWVuY2USKwoEY2FydBgC\
      IAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQiZQoQU2NhbkFja25vd2xlZGdlZBIaCghzZXF1ZW5jZRgBIAEoA1II\
      c2VxdWVuY2USNQoGcmVzdWx0GAIgASgLMh0uc21hcnRjYXJ0LmNhcnQudjEuU2NhblJlc3VsdFIGcmVzdWx0IqIBCg9BZGRCeVBs\
      dVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Npb25JZBIQCgNw\
      bHUYAyABKAlSA3BsdRIcCghxdWFudGl0eRgEIAEoA0gAUghxdWFudGl0eRIWCgVncmFtcxgFIAEoA0gAUgVncmFtc0IJCgdtZWFz\
      dXJlInIKEEFkZEJ5UGx1UmVzcG9uc2USMQoEbGluZRgBIAEoCzIdLnNtYXJ0Y2FydC5jb21tb24udjEuQ2FydExpbmVSBGxpbmUS\
      KwoEY2FydBgCIAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQitAEKElNldFF1YW50aXR5UmVxdWVzdBIdCgpyZXF1\
      ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSHQoKc2Vzc2lvbl9pZBgCIAEoCVIJc2Vzc2lvbklkEisKEWV4cGVjdGVkX3JldmlzaW9u\
      GAMgASgDUhBleHBlY3RlZFJldmlzaW9uEhcKB2xpbmVfaWQYBCABKAlSBmxpbmVJZBIaCghxdWFudGl0eRgFIAEoA1IIcXVhbnRp\
      dHkiQgoTU2V0UXVhbnRpdHlSZXNwb25zZRIrCgRjYXJ0GAEgASgLMhcuc21hcnRjYXJ0LmNhcnQudjEuQ2FydFIEY2FydCKXAQoR\
      UmVtb3ZlSXRlbVJlcXVlc3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Np\
      b25JZBIrChFleHBlY3RlZF9yZXZpc2lvbhgDIAEoA1IQZXhwZWN0ZWRSZXZpc2lvbhIXCgdsaW5lX2lkGAQgASgJUgZsaW5lSWQi\
      QQoSUmVtb3ZlSXRlbVJlc3BvbnNlEisKBGNhcnQYASABKAsyFy5zbWFydGNhcnQuY2FydC52MS5DYXJ0UgRjYXJ0IoIBChNSZXBv\
      cnRXZWlnaHRSZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIdCgpzZXNzaW9uX2lkGAIgASgJUglzZXNzaW9u\
      SWQSFwoHbGluZV9pZBgDIAEoCVIGbGluZUlkEhQKBWdyYW1zGAQgASgDUgVncmFtcyJDChRSZXBvcnRXZWlnaHRSZXNwb25zZRIr\
      CgRjYXJ0GAEgASgLMhcuc21hcnRjYXJ0LmNhcnQudjEuQ2FydFIEY2FydCIvCg5HZXRDYXJ0UmVxdWVzdBIdCgpzZXNzaW9uX2lk\
      GAEgASgJUglzZXNzaW9uSWQiPgoPR2V0Q2FydFJlc3BvbnNlEisKBGNhcnQYASABKAsyFy5zbWFydGNhcnQuY2FydC52MS5DYXJ0\
      UgRjYXJ0IlYKEFdhdGNoQ2FydFJlcXVlc3QSHQoKc2Vzc2lvbl9pZBgBIAEoCVIJc2Vzc2lvbklkEiMKDWZyb21fcmV2aXNpb24Y\
      AiABKANSDGZyb21SZXZpc2lvbiKoAQoRV2F0Y2hDYXJ0UmVzcG9uc2USGgoIcmV2aXNpb24YASABKANSCHJldmlzaW9uEjUKCHNu\
      YXBzaG90GAIgASgLMhcuc21hcnRjYXJ0LmNhcnQudjEuQ2FydEgAUghzbmFwc2hvdBI3CgZjaGFuZ2UYAyABKAsyHS5zbWFydGNh\
      cnQuY2FydC52MS5DYXJ0Q2hhbmdlSABSBmNoYW5nZUIHCgVldmVudCJ8Cg9Mb2NrQ2FydFJlcXVlc3QSHQoKcmVxdWVzdF9pZBgB\
      IAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Npb25JZBIrChFleHBlY3RlZF9yZXZpc2lvbhgDIAEoA1IQ\
      ZXhwZWN0ZWRSZXZpc2lvbiJxChBMb2NrQ2FydFJlc3BvbnNlEjAKBXF1b3RlGAEgASgLMhouc21hcnRjYXJ0LmNvbW1vbi52MS5R\
      dW90ZVIFcXVvdGUSKwoEY2FydBgCIAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQibAoRVW5sb2NrQ2FydFJlcXVl\
      c3QSHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEh0KCnNlc3Npb25faWQYAiABKAlSCXNlc3Npb25JZBIZCghxdW90ZV9p\
      ZBgDIAEoCVIHcXVvdGVJZCJBChJVbmxvY2tDYXJ0UmVzcG9uc2USKwoEY2FydBgBIAEoCzIXLnNtYXJ0Y2FydC5jYXJ0LnYxLkNh\
      cnRSBGNhcnQinAEKGExpc3RJbnRlcnZlbnRpb25zUmVxdWVzdBIdCgpzZXNzaW9uX2lkGAEgASgJUglzZXNzaW9uSWQSJQoOaW5j\
      bHVkZV9jbG9zZWQYAiABKAhSDWluY2x1ZGVDbG9zZWQSGwoJcGFnZV9zaXplGAMgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2Vu\
      GAQgASgJUglwYWdlVG9rZW4iigEKGUxpc3RJbnRlcnZlbnRpb25zUmVzcG9uc2USRQoNaW50ZXJ2ZW50aW9ucxgBIAMoCzIfLnNt\
      YXJ0Y2FydC5jYXJ0LnYxLkludGVydmVudGlvblINaW50ZXJ2ZW50aW9ucxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQ\
      YWdlVG9rZW4ipgEKGlJlc29sdmVJbnRlcnZlbnRpb25SZXF1ZXN0Eh0KCnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBInCg9p\
      bnRlcnZlbnRpb25faWQYAiABKAlSDmludGVydmVudGlvbklkEkAKB291dGNvbWUYAyABKA4yJi5zbWFydGNhcnQuY2FydC52MS5J\
      bnRlcnZlbnRpb25PdXRjb21lUgdvdXRjb21lIo8BChtSZXNvbHZlSW50ZXJ2ZW50aW9uUmVzcG9uc2USQwoMaW50ZXJ2ZW50aW9u\
      GAEgASgLMh8uc21hcnRjYXJ0LmNhcnQudjEuSW50ZXJ2ZW50aW9uUgxpbnRlcnZlbnRpb24SKwoEY2FydBgCIAEoCzIXLnNtYXJ0\
      Y2FydC5jYXJ0LnYxLkNhcnRSBGNhcnQy1wwKC0NhcnRTZXJ2aWNlElwKC09wZW5TZXNzaW9uEiUuc21hcnRjYXJ0LmNhcnQudjEu\
      T3BlblNlc3Npb25SZXF1ZXN0GiYuc21hcnRjYXJ0LmNhcnQudjEuT3BlblNlc3Npb25SZXNwb25zZRJrChBJc3N1ZVBhaXJpbmdD\
      b2RlEiouc21hcnRjYXJ0LmNhcnQudjEuSXNzdWVQYWlyaW5nQ29kZVJlcXVlc3QaKy5zbWFydGNhcnQuY2FydC52MS5Jc3N1ZVBh\
      aXJpbmdDb2RlUmVzcG9uc2USXwoMUGFpclRlcm1pbmFsEiYuc21hcnRjYXJ0LmNhcnQudjEuUGFpclRlcm1pbmFsUmVxdWVzdBon\
      LnNtYXJ0Y2FydC5jYXJ0LnYxLlBhaXJUZXJtaW5hbFJlc3BvbnNlEk0KBlVucGFpchIgLnNtYXJ0Y2FydC5jYXJ0LnYxLlVucGFp\
      clJlcXVlc3QaIS5zbWFydGNhcnQuY2FydC52MS5VbnBhaXJSZXNwb25zZRJfCgxDbG9zZVNlc3Npb24SJi5zbWFydGNhcnQuY2Fy\
      dC52MS5DbG9zZVNlc3Npb25SZXF1ZXN0Gicuc21hcnRjYXJ0LmNhcnQudjEuQ2xvc2VTZXNzaW9uUmVzcG9uc2USWQoKUmVwb3J0\
      U2NhbhIkLnNtYXJ0Y2FydC5jYXJ0LnYxLlJlcG9ydFNjYW5SZXF1ZXN0GiUuc21hcnRjYXJ0LmNhcnQudjEuUmVwb3J0U2NhblJl\
      c3BvbnNlEmAKC1N0cmVhbVNjYW5zEiUuc21hcnRjYXJ0LmNhcnQudjEuU3RyZWFtU2NhbnNSZXF1ZXN0GiYuc21hcnRjYXJ0LmNh\
      cnQudjEuU3RyZWFtU2NhbnNSZXNwb25zZSgBMAESUwoIQWRkQnlQbHUSIi5zbWFydGNhcnQuY2FydC52MS5BZGRCeVBsdVJlcXVl\
      c3QaIy5zbWFydGNhcnQuY2FydC52MS5BZGRCeVBsdVJlc3BvbnNlElwKC1NldFF1YW50aXR5EiUuc21hcnRjYXJ0LmNhcnQudjEu\
      U2V0UXVhbnRpdHlSZXF1ZXN0GiYuc21hcnRjYXJ0LmNhcnQudjEuU2V0UXVhbnRpdHlSZXNwb25zZRJZCgpSZW1vdmVJdGVtEiQu\
      c21hcnRjYXJ0LmNhcnQudjEuUmVtb3ZlSXRlbVJlcXVlc3QaJS5zbWFydGNhcnQuY2FydC52MS5SZW1vdmVJdGVtUmVzcG9uc2US\
      XwoMUmVwb3J0V2VpZ2h0EiYuc21hcnRjYXJ0LmNhcnQudjEuUmVwb3J0V2VpZ2h0UmVxdWVzdBonLnNtYXJ0Y2FydC5jYXJ0LnYx\
      LlJlcG9ydFdlaWdodFJlc3BvbnNlElAKB0dldENhcnQSIS5zbWFydGNhcnQuY2FydC52MS5HZXRDYXJ0UmVxdWVzdBoiLnNtYXJ0\
      Y2FydC5jYXJ0LnYxLkdldENhcnRSZXNwb25zZRJYCglXYXRjaENhcnQSIy5zbWFydGNhcnQuY2FydC52MS5XYXRjaENhcnRSZXF1\
      ZXN0GiQuc21hcnRjYXJ0LmNhcnQudjEuV2F0Y2hDYXJ0UmVzcG9uc2UwARJTCghMb2NrQ2FydBIiLnNtYXJ0Y2FydC5jYXJ0LnYx\
      LkxvY2tDYXJ0UmVxdWVzdBojLnNtYXJ0Y2FydC5jYXJ0LnYxLkxvY2tDYXJ0UmVzcG9uc2USWQoKVW5sb2NrQ2FydBIkLnNtYXJ0\
      Y2FydC5jYXJ0LnYxLlVubG9ja0NhcnRSZXF1ZXN0GiUuc21hcnRjYXJ0LmNhcnQudjEuVW5sb2NrQ2FydFJlc3BvbnNlEm4KEUxp\
      c3RJbnRlcnZlbnRpb25zEisuc21hcnRjYXJ0LmNhcnQudjEuTGlzdEludGVydmVudGlvbnNSZXF1ZXN0Giwuc21hcnRjYXJ0LmNh\
      cnQudjEuTGlzdEludGVydmVudGlvbnNSZXNwb25zZRJ0ChNSZXNvbHZlSW50ZXJ2ZW50aW9uEi0uc21hcnRjYXJ0LmNhcnQudjEu\
      UmVzb2x2ZUludGVydmVudGlvblJlcXVlc3QaLi5zbWFydGNhcnQuY2FydC52MS5SZXNvbHZlSW50ZXJ2ZW50aW9uUmVzcG9uc2VC\
      DLoCCVNtYXJ0Y2FydGIGcHJvdG8z
      """,
    imports: { [File_google_protobuf_timestamp.file, File_smartcart_cart_v1_cart.file, File_smartcart_cart_v1_scan.file, File_smartcart_common_v1_money.file, File_smartcart_common_v1_product.file, File_smartcart_common_v1_signing.file] })
}
