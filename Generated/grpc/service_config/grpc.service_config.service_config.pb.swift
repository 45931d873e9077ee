// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/service_config/service_config.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// What is said of some methods.
public struct Grpc_ServiceConfig_MethodConfig: WrightProtobuf.Message {
  /// The methods; each may be named once in the whole configuration.
  public var name: [Grpc_ServiceConfig_MethodConfig.Name] = []

  /// Whether calls wait for a server that cannot be reached.
  public var waitForReady: Google_Protobuf_BoolValue {
    get { self._waitForReady ?? Google_Protobuf_BoolValue() }
    set { self._waitForReady = newValue }
  }
  /// Whether `waitForReady` has been set.
  public var hasWaitForReady: Bool { self._waitForReady != nil }
  /// Makes `waitForReady` absent.
  public mutating func clearWaitForReady() { self._waitForReady = nil }
  private var _waitForReady: Google_Protobuf_BoolValue? = nil

  /// How long a call may take.
  public var timeout: Google_Protobuf_Duration {
    get { self._timeout ?? Google_Protobuf_Duration() }
    set { self._timeout = newValue }
  }
  /// Whether `timeout` has been set.
  public var hasTimeout: Bool { self._timeout != nil }
  /// Makes `timeout` absent.
  public mutating func clearTimeout() { self._timeout = nil }
  private var _timeout: Google_Protobuf_Duration? = nil

  /// Bytes that a request may have.
  public var maxRequestMessageBytes: Google_Protobuf_UInt32Value {
    get { self._maxRequestMessageBytes ?? Google_Protobuf_UInt32Value() }
    set { self._maxRequestMessageBytes = newValue }
  }
  /// Whether `maxRequestMessageBytes` has been set.
  public var hasMaxRequestMessageBytes: Bool { self._maxRequestMessageBytes != nil }
  /// Makes `maxRequestMessageBytes` absent.
  public mutating func clearMaxRequestMessageBytes() { self._maxRequestMessageBytes = nil }
  private var _maxRequestMessageBytes: Google_Protobuf_UInt32Value? = nil

  /// Bytes that a response may have.
  public var maxResponseMessageBytes: Google_Protobuf_UInt32Value {
    get { self._maxResponseMessageBytes ?? Google_Protobuf_UInt32Value() }
    set { self._maxResponseMessageBytes = newValue }
  }
  /// Whether `maxResponseMessageBytes` has been set.
  public var hasMaxResponseMessageBytes: Bool { self._maxResponseMessageBytes != nil }
  /// Makes `maxResponseMessageBytes` absent.
  public mutating func clearMaxResponseMessageBytes() { self._maxResponseMessageBytes = nil }
  private var _maxResponseMessageBytes: Google_Protobuf_UInt32Value? = nil

  /// Whether it is made more than once.
  public var retryOrHedgingPolicy: OneOf_RetryOrHedgingPolicy? = nil

  /// After it failed.
  public var retryPolicy: Grpc_ServiceConfig_MethodConfig.RetryPolicy {
    get {
      if case .retryPolicy(let value)? = self.retryOrHedgingPolicy { return value }
      return Grpc_ServiceConfig_MethodConfig.RetryPolicy()
    }
    set { self.retryOrHedgingPolicy = .retryPolicy(newValue) }
  }

  /// Ahead of failure.
  public var hedgingPolicy: Grpc_ServiceConfig_MethodConfig.HedgingPolicy {
    get {
      if case .hedgingPolicy(let value)? = self.retryOrHedgingPolicy { return value }
      return Grpc_ServiceConfig_MethodConfig.HedgingPolicy()
    }
    set { self.retryOrHedgingPolicy = .hedgingPolicy(newValue) }
  }

  /// Whether it is made more than once.
  public enum OneOf_RetryOrHedgingPolicy: Hashable, Sendable {
    /// After it failed.
    case retryPolicy(Grpc_ServiceConfig_MethodConfig.RetryPolicy)
    /// Ahead of failure.
    case hedgingPolicy(Grpc_ServiceConfig_MethodConfig.HedgingPolicy)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.service_config.MethodConfig",
    fields: [
      .init(1, "name", .message { Grpc_ServiceConfig_MethodConfig.Name.layout }, .repeated),
      .init(2, "wait_for_ready", .message { Google_Protobuf_BoolValue.layout }, .optional),
      .init(3, "timeout", .message { Google_Protobuf_Duration.layout }, .optional),
      .init(4, "max_request_message_bytes", .message { Google_Protobuf_UInt32Value.layout }, .optional),
      .init(5, "max_response_message_bytes", .message { Google_Protobuf_UInt32Value.layout }, .optional),
      .init(6, "retry_policy", .message { Grpc_ServiceConfig_MethodConfig.RetryPolicy.layout }, .optional, oneof: 0),
      .init(7, "hedging_policy", .message { Grpc_ServiceConfig_MethodConfig.HedgingPolicy.layout }, .optional, oneof: 0),
    ], oneofs: ["retry_or_hedging_policy"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.name, tag)
      case 18: input.message(&self._waitForReady)
      case 26: input.message(&self._timeout)
      case 34: input.message(&self._maxRequestMessageBytes)
      case 42: input.message(&self._maxResponseMessageBytes)
      case 50: self.retryOrHedgingPolicy = .retryPolicy(input.message(joining: self.retryOrHedgingPolicy != nil))
      case 58: self.retryOrHedgingPolicy = .hedgingPolicy(input.message(joining: self.retryOrHedgingPolicy != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.name)
    fields.optional(1, self._waitForReady)
    fields.optional(2, self._timeout)
    fields.optional(3, self._maxRequestMessageBytes)
    fields.optional(4, self._maxResponseMessageBytes)
    switch self.retryOrHedgingPolicy {
    case .retryPolicy(let value)?: fields.present(5, value)
    case .hedgingPolicy(let value)?: fields.present(6, value)
    case nil: break
    }
  }

  /// Methods that are meant.
  public struct Name: WrightProtobuf.Message {
    /// The service's full name; empty for all services.
    public var service: String = ""

    /// The method's name; empty for all methods of the service.
    public var method: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.service_config.MethodConfig.Name",
      fields: [
        .init(1, "service", .string),
        .init(2, "method", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.service = input.string()
        case 18: self.method = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.service)
      fields.value(1, self.method)
    }
  }

  /// When and how often a call that failed is made again.
  public struct RetryPolicy: WrightProtobuf.Message {
    /// How often it is made at most, the first time counted: 2 or more; more than 5 count as 5.
    public var maxAttempts: UInt32 = 0

    /// How long the second attempt waits.
    public var initialBackoff: Google_Protobuf_Duration {
      get { self._initialBackoff ?? Google_Protobuf_Duration() }
      set { self._initialBackoff = newValue }
    }
    /// Whether `initialBackoff` has been set.
    public var hasInitialBackoff: Bool { self._initialBackoff != nil }
    /// Makes `initialBackoff` absent.
    public mutating func clearInitialBackoff() { self._initialBackoff = nil }
    private var _initialBackoff: Google_Protobuf_Duration? = nil

    /// The longest that any attempt waits.
    public var maxBackoff: Google_Protobuf_Duration {
      get { self._maxBackoff ?? Google_Protobuf_Duration() }
      set { self._maxBackoff = newValue }
    }
    /// Whether `maxBackoff` has been set.
    public var hasMaxBackoff: Bool { self._maxBackoff != nil }
    /// Makes `maxBackoff` absent.
    public mutating func clearMaxBackoff() { self._maxBackoff = nil }
    private var _maxBackoff: Google_Protobuf_Duration? = nil

    /// How many times longer each attempt waits than the one before.
    public var backoffMultiplier: Float = 0

    /// The statuses after which it is made again, by name or by number.
    public var retryableStatusCodes: [Google_Protobuf_Value] = []

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.service_config.MethodConfig.RetryPolicy",
      fields: [
        .init(1, "max_attempts", .uint32),
        .init(2, "initial_backoff", .message { Google_Protobuf_Duration.layout }, .optional),
        .init(3, "max_backoff", .message { Google_Protobuf_Duration.layout }, .optional),
        .init(4, "backoff_multiplier", .float),
        .init(5, "retryable_status_codes", .message { Google_Protobuf_Value.layout }, .repeated),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self.maxAttempts = input.varint()
        case 18: input.message(&self._initialBackoff)
        case 26: input.message(&self._maxBackoff)
        case 37: self.backoffMultiplier = input.fixed()
        case 42: input.messages(&self.retryableStatusCodes, tag)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.maxAttempts)
      fields.optional(1, self._initialBackoff)
      fields.optional(2, self._maxBackoff)
      fields.value(3, self.backoffMultiplier)
      fields.repeated(4, self.retryableStatusCodes)
    }
  }

  /// How a call is made several times without waiting for a failure.
  public struct HedgingPolicy: WrightProtobuf.Message {
    /// How often it is made at most, the first time counted: 2 or more; more than 5 count as 5.
    public var maxAttempts: UInt32 = 0

    /// How long each attempt waits for the one before.
    public var hedgingDelay: Google_Protobuf_Duration {
      get { self._hedgingDelay ?? Google_Protobuf_Duration() }
      set { self._hedgingDelay = newValue }
    }
    /// Whether `hedgingDelay` has been set.
    public var hasHedgingDelay: Bool { self._hedgingDelay != nil }
    /// Makes `hedgingDelay` absent.
    public mutating func clearHedgingDelay() { self._hedgingDelay = nil }
    private var _hedgingDelay: Google_Protobuf_Duration? = nil

    /// The statuses that do not end the call while there are other attempts, by name or by number.
    public var nonFatalStatusCodes: [Google_Protobuf_Value] = []

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.service_config.MethodConfig.HedgingPolicy",
      fields: [
        .init(1, "max_attempts", .uint32),
        .init(2, "hedging_delay", .message { Google_Protobuf_Duration.layout }, .optional),
        .init(3, "non_fatal_status_codes", .message { Google_Protobuf_Value.layout }, .repeated),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self.maxAttempts = input.varint()
        case 18: input.message(&self._hedgingDelay)
        case 26: input.messages(&self.nonFatalStatusCodes, tag)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.maxAttempts)
      fields.optional(1, self._hedgingDelay)
      fields.repeated(2, self.nonFatalStatusCodes)
    }
  }
}

/// All calls to the first address that answers.
public struct Grpc_ServiceConfig_PickFirstConfig: WrightProtobuf.Message {
  /// Whether the addresses are shuffled first.
  public var shuffleAddressList: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.service_config.PickFirstConfig",
    fields: [
      .init(1, "shuffle_address_list", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.shuffleAddressList = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.shuffleAddressList)
  }
}

/// Each call to the next address.
public struct Grpc_ServiceConfig_RoundRobinConfig: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "grpc.service_config.RoundRobinConfig", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// Each call to the least busy of a few addresses: gRPC's proposal A48.
public struct Grpc_ServiceConfig_LeastRequestConfig: WrightProtobuf.Message {
  /// How many are drawn; 2 unless told otherwise.
  public var choiceCount: UInt32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.service_config.LeastRequestConfig",
    fields: [
      .init(1, "choice_count", .uint32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.choiceCount = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.choiceCount)
  }
}

/// A way to spread calls, by the name that it has there.
public struct Grpc_ServiceConfig_LoadBalancingConfig: WrightProtobuf.Message {
  /// One of those that are known here; none where it is another.
  public var policy: OneOf_Policy? = nil

  /// round_robin
  public var roundRobin: Grpc_ServiceConfig_RoundRobinConfig {
    get {
      if case .roundRobin(let value)? = self.policy { return value }
      return Grpc_ServiceConfig_RoundRobinConfig()
    }
    set { self.policy = .roundRobin(newValue) }
  }

  /// pick_first
  public var pickFirst: Grpc_ServiceConfig_PickFirstConfig {
    get {
      if case .pickFirst(let value)? = self.policy { return value }
      return Grpc_ServiceConfig_PickFirstConfig()
    }
    set { self.policy = .pickFirst(newValue) }
  }

  /// least_request
  public var leastRequest: Grpc_ServiceConfig_LeastRequestConfig {
    get {
      if case .leastRequest(let value)? = self.policy { return value }
      return Grpc_ServiceConfig_LeastRequestConfig()
    }
    set { self.policy = .leastRequest(newValue) }
  }

  /// One of those that are known here; none where it is another.
  public enum OneOf_Policy: Hashable, Sendable {
    /// round_robin
    case roundRobin(Grpc_ServiceConfig_RoundRobinConfig)
    /// pick_first
    case pickFirst(Grpc_ServiceConfig_PickFirstConfig)
    /// least_request
    case leastRequest(Grpc_ServiceConfig_LeastRequestConfig)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.service_config.LoadBalancingConfig",
    fields: [
      .init(1, "round_robin", .message { Grpc_ServiceConfig_RoundRobinConfig.layout }, .optional, oneof: 0, jsonName: "round_robin"),
      .init(4, "pick_first", .message { Grpc_ServiceConfig_PickFirstConfig.layout }, .optional, oneof: 0, jsonName: "pick_first"),
      .init(16, "least_request", .message { Grpc_ServiceConfig_LeastRequestConfig.layout }, .optional, oneof: 0, jsonName: "least_request_experimental"),
    ], oneofs: ["policy"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.policy = .roundRobin(input.message(joining: self.policy != nil))
      case 34: self.policy = .pickFirst(input.message(joining: self.policy != nil))
      case 130: self.policy = .leastRequest(input.message(joining: self.policy != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.policy {
    case .roundRobin(let value)?: fields.present(0, value)
    case .pickFirst(let value)?: fields.present(1, value)
    case .leastRequest(let value)?: fields.present(2, value)
    case nil: break
    }
  }
}

/// All that is said.
public struct Grpc_ServiceConfig_ServiceConfig: WrightProtobuf.Message {
  /// The name of a way to spread calls; load_balancing_config is asked first.
  public var loadBalancingPolicy: String = ""

  /// Ways to spread calls: the first one that is known counts.
  public var loadBalancingConfig: [Grpc_ServiceConfig_LoadBalancingConfig] = []

  /// What is said of methods.
  public var methodConfig: [Grpc_ServiceConfig_MethodConfig] = []

  /// When retries stop.
  public var retryThrottling: Grpc_ServiceConfig_ServiceConfig.RetryThrottlingPolicy {
    get { self._retryThrottling ?? Grpc_ServiceConfig_ServiceConfig.RetryThrottlingPolicy() }
    set { self._retryThrottling = newValue }
  }
  /// Whether `retryThrottling` has been set.
  public var hasRetryThrottling: Bool { self._retryThrottling != nil }
  /// Makes `retryThrottling` absent.
  public mutating func clearRetryThrottling() { self._retryThrottling = nil }
  private var _retryThrottling: Grpc_ServiceConfig_ServiceConfig.RetryThrottlingPolicy? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.service_config.ServiceConfig",
    fields: [
      .init(1, "load_balancing_policy", .string),
      .init(2, "method_config", .message { Grpc_ServiceConfig_MethodConfig.layout }, .repeated),
      .init(3, "retry_throttling", .message { Grpc_ServiceConfig_ServiceConfig.RetryThrottlingPolicy.layout }, .optional),
      .init(4, "load_balancing_config", .message { Grpc_ServiceConfig_LoadBalancingConfig.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.loadBalancingPolicy = input.string()
      case 18: input.messages(&self.methodConfig, tag)
      case 26: input.message(&self._retryThrottling)
      case 34: input.messages(&self.loadBalancingConfig, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.loadBalancingPolicy)
    fields.repeated(1, self.methodConfig)
    fields.optional(2, self._retryThrottling)
    fields.repeated(3, self.loadBalancingConfig)
  }

  /// When no call is made again because too many have failed.
  public struct RetryThrottlingPolicy: WrightProtobuf.Message {
    /// Tokens that there are at first, and at most: each failure takes one; 1 to 1,000.
    public var maxTokens: UInt32 = 0

    /// What each success gives back; three decimal places count.
    public var tokenRatio: Float = 0

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.service_config.ServiceConfig.RetryThrottlingPolicy",
      fields: [
        .init(1, "max_tokens", .uint32),
        .init(2, "token_ratio", .float),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self.maxTokens = input.varint()
        case 21: self.tokenRatio = input.fixed()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.maxTokens)
      fields.value(1, self.tokenRatio)
    }
  }
}

/// The schema file `grpc/service_config/service_config.proto`.
public enum File_grpc_service__config_service__config {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/service_config/service_config.proto",
    base64: """
      CihncnBjL3NlcnZpY2VfY29uZmlnL3NlcnZpY2VfY29uZmlnLnByb3RvEhNncnBjLnNlcnZpY2VfY29uZmlnGh5nb29nbGUvcHJv\
      dG9idWYvZHVyYXRpb24ucHJvdG8aHGdvb2dsZS9wcm90b2J1Zi9zdHJ1Y3QucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi93cmFwcGVy\
      cy5wcm90byLqCAoMTWV0aG9kQ29uZmlnEjoKBG5hbWUYASADKAsyJi5ncnBjLnNlcnZpY2VfY29uZmlnLk1ldGhvZENvbmZpZy5O\
      YW1lUgRuYW1lEkAKDndhaXRfZm9yX3JlYWR5GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZVIMd2FpdEZvclJlYWR5\
      EjMKB3RpbWVvdXQYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SB3RpbWVvdXQSVwoZbWF4X3JlcXVlc3RfbWVzc2Fn\
      ZV9ieXRlcxgEIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIWbWF4UmVxdWVzdE1lc3NhZ2VCeXRlcxJZChptYXhf\
      cmVzcG9uc2VfbWVzc2FnZV9ieXRlcxgFIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIXbWF4UmVzcG9uc2VNZXNz\
      YWdlQnl0ZXMSUgoMcmV0cnlfcG9saWN5GAYgASgLMi0uZ3JwYy5zZXJ2aWNlX2NvbmZpZy5NZXRob2RDb25maWcuUmV0cnlQb2xp\
      Y3lIAFILcmV0cnlQb2xpY3kSWAoOaGVkZ2luZ19wb2xpY3kYByABKAsyLy5ncnBjLnNlcnZpY2VfY29uZmlnLk1ldGhvZENvbmZp\
      Zy5IZWRnaW5nUG9saWN5SABSDWhlZGdpbmdQb2xpY3kaOAoETmFtZRIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlEhYKBm1ldGhv\
      ZBgCIAEoCVIGbWV0aG9kGq0CCgtSZXRyeVBvbGljeRIhCgxtYXhfYXR0ZW1wdHMYASABKA1SC21heEF0dGVtcHRzEkIKD2luaXRp\
      YWxfYmFja29mZhgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIOaW5pdGlhbEJhY2tvZmYSOgoLbWF4X2JhY2tvZmYY\
      AyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SCm1heEJhY2tvZmYSLQoSYmFja29mZl9tdWx0aXBsaWVyGAQgASgCUhFi\
      YWNrb2ZmTXVsdGlwbGllchJMChZyZXRyeWFibGVfc3RhdHVzX2NvZGVzGAUgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUhRy\
      ZXRyeWFibGVTdGF0dXNDb2Rlcxq/AQoNSGVkZ2luZ1BvbGljeRIhCgxtYXhfYXR0ZW1wdHMYASABKA1SC21heEF0dGVtcHRzEj4K\
      DWhlZGdpbmdfZGVsYXkYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SDGhlZGdpbmdEZWxheRJLChZub25fZmF0YWxf\
      c3RhdHVzX2NvZGVzGAMgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUhNub25GYXRhbFN0YXR1c0NvZGVzQhkKF3JldHJ5X29y\
      X2hlZGdpbmdfcG9saWN5IkMKD1BpY2tGaXJzdENvbmZpZxIwChRzaHVmZmxlX2FkZHJlc3NfbGlzdBgBIAEoCFISc2h1ZmZsZUFk\
      ZHJlc3NMaXN0IhIKEFJvdW5kUm9iaW5Db25maWciNwoSTGVhc3RSZXF1ZXN0Q29uZmlnEiEKDGNob2ljZV9jb3VudBgBIAEoDVIL\
      Y2hvaWNlQ291bnQikAIKE0xvYWRCYWxhbmNpbmdDb25maWcSRgoKcGlja19maXJzdBgEIAEoCzIkLmdycGMuc2VydmljZV9jb25m\
      aWcuUGlja0ZpcnN0Q29uZmlnSABSCnBpY2tfZmlyc3QSSQoLcm91bmRfcm9iaW4YASABKAsyJS5ncnBjLnNlcnZpY2VfY29uZmln\
      LlJvdW5kUm9iaW5Db25maWdIAFILcm91bmRfcm9iaW4SXAoNbGVhc3RfcmVxdWVzdBgQIAEoCzInLmdycGMuc2VydmljZV9jb25m\
      aWcuTGVhc3RSZXF1ZXN0Q29uZmlnSABSGmxlYXN0X3JlcXVlc3RfZXhwZXJpbWVudGFsQggKBnBvbGljeSKnAwoNU2VydmljZUNv\
      bmZpZxIyChVsb2FkX2JhbGFuY2luZ19wb2xpY3kYASABKAlSE2xvYWRCYWxhbmNpbmdQb2xpY3kSXAoVbG9hZF9iYWxhbmNpbmdf\
      Y29uZmlnGAQgAygLMiguZ3JwYy5zZXJ2aWNlX2NvbmZpZy5Mb2FkQmFsYW5jaW5nQ29uZmlnUhNsb2FkQmFsYW5jaW5nQ29uZmln\
      EkYKDW1ldGhvZF9jb25maWcYAiADKAsyIS5ncnBjLnNlcnZpY2VfY29uZmlnLk1ldGhvZENvbmZpZ1IMbWV0aG9kQ29uZmlnEmMK\
      EHJldHJ5X3Rocm90dGxpbmcYAyABKAsyOC5ncnBjLnNlcnZpY2VfY29uZmlnLlNlcnZpY2VDb25maWcuUmV0cnlUaHJvdHRsaW5n\
      UG9saWN5Ug9yZXRyeVRocm90dGxpbmcaVwoVUmV0cnlUaHJvdHRsaW5nUG9saWN5Eh0KCm1heF90b2tlbnMYASABKA1SCW1heFRv\
      a2VucxIfCgt0b2tlbl9yYXRpbxgCIAEoAlIKdG9rZW5SYXRpb0ItChVpby5ncnBjLnNlcnZpY2Vjb25maWdCElNlcnZpY2VDb25m\
      aWdQcm90b1ABYgZwcm90bzM=
      """,
    imports: { [File_google_protobuf_duration.file, File_google_protobuf_struct.file, File_google_protobuf_wrappers.file] })
}
