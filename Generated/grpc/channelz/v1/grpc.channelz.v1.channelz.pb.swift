// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/channelz/v1/channelz.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

/// What a client makes calls on. It has either channels and subchannels below it, or sockets.
public struct Grpc_Channelz_V1_Channel: WrightProtobuf.Message {
  /// Its identity.
  public var ref: Grpc_Channelz_V1_ChannelRef {
    get { self._ref ?? Grpc_Channelz_V1_ChannelRef() }
    set { self._ref = newValue }
  }
  /// Whether `ref` has been set.
  public var hasRef: Bool { self._ref != nil }
  /// Makes `ref` absent.
  public mutating func clearRef() { self._ref = nil }
  private var _ref: Grpc_Channelz_V1_ChannelRef? = nil

  /// Its state and counters.
  public var data: Grpc_Channelz_V1_ChannelData {
    get { self._data ?? Grpc_Channelz_V1_ChannelData() }
    set { self._data = newValue }
  }
  /// Whether `data` has been set.
  public var hasData: Bool { self._data != nil }
  /// Makes `data` absent.
  public mutating func clearData() { self._data = nil }
  private var _data: Grpc_Channelz_V1_ChannelData? = nil

  /// Channels below it.
  public var channelRef: [Grpc_Channelz_V1_ChannelRef] = []

  /// Subchannels below it.
  public var subchannelRef: [Grpc_Channelz_V1_SubchannelRef] = []

  /// Sockets directly below it.
  public var socketRef: [Grpc_Channelz_V1_SocketRef] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Channel",
    fields: [
      .init(1, "ref", .message { Grpc_Channelz_V1_ChannelRef.layout }, .optional),
      .init(2, "data", .message { Grpc_Channelz_V1_ChannelData.layout }, .optional),
      .init(3, "channel_ref", .message { Grpc_Channelz_V1_ChannelRef.layout }, .repeated),
      .init(4, "subchannel_ref", .message { Grpc_Channelz_V1_SubchannelRef.layout }, .repeated),
      .init(5, "socket_ref", .message { Grpc_Channelz_V1_SocketRef.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._ref)
      case 18: input.message(&self._data)
      case 26: input.messages(&self.channelRef, tag)
      case 34: input.messages(&self.subchannelRef, tag)
      case 42: input.messages(&self.socketRef, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._ref)
    fields.optional(1, self._data)
    fields.repeated(2, self.channelRef)
    fields.repeated(3, self.subchannelRef)
    fields.repeated(4, self.socketRef)
  }
}

/// What a channel balances load over: connections to one address.
public struct Grpc_Channelz_V1_Subchannel: WrightProtobuf.Message {
  /// Its identity.
  public var ref: Grpc_Channelz_V1_SubchannelRef {
    get { self._ref ?? Grpc_Channelz_V1_SubchannelRef() }
    set { self._ref = newValue }
  }
  /// Whether `ref` has been set.
  public var hasRef: Bool { self._ref != nil }
  /// Makes `ref` absent.
  public mutating func clearRef() { self._ref = nil }
  private var _ref: Grpc_Channelz_V1_SubchannelRef? = nil

  /// Its state and counters.
  public var data: Grpc_Channelz_V1_ChannelData {
    get { self._data ?? Grpc_Channelz_V1_ChannelData() }
    set { self._data = newValue }
  }
  /// Whether `data` has been set.
  public var hasData: Bool { self._data != nil }
  /// Makes `data` absent.
  public mutating func clearData() { self._data = nil }
  private var _data: Grpc_Channelz_V1_ChannelData? = nil

  /// Channels below it.
  public var channelRef: [Grpc_Channelz_V1_ChannelRef] = []

  /// Subchannels below it.
  public var subchannelRef: [Grpc_Channelz_V1_SubchannelRef] = []

  /// Sockets directly below it.
  public var socketRef: [Grpc_Channelz_V1_SocketRef] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Subchannel",
    fields: [
      .init(1, "ref", .message { Grpc_Channelz_V1_SubchannelRef.layout }, .optional),
      .init(2, "data", .message { Grpc_Channelz_V1_ChannelData.layout }, .optional),
      .init(3, "channel_ref", .message { Grpc_Channelz_V1_ChannelRef.layout }, .repeated),
      .init(4, "subchannel_ref", .message { Grpc_Channelz_V1_SubchannelRef.layout }, .repeated),
      .init(5, "socket_ref", .message { Grpc_Channelz_V1_SocketRef.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._ref)
      case 18: input.message(&self._data)
      case 26: input.messages(&self.channelRef, tag)
      case 34: input.messages(&self.subchannelRef, tag)
      case 42: input.messages(&self.socketRef, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._ref)
    fields.optional(1, self._data)
    fields.repeated(2, self.channelRef)
    fields.repeated(3, self.subchannelRef)
    fields.repeated(4, self.socketRef)
  }
}

/// Whether a channel is connected.
public struct Grpc_Channelz_V1_ChannelConnectivityState: WrightProtobuf.Message {
  /// The state.
  public var state: Grpc_Channelz_V1_ChannelConnectivityState.State = .unknown

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ChannelConnectivityState",
    fields: [
      .init(1, "state", .enum { Grpc_Channelz_V1_ChannelConnectivityState.State.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.state = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.state)
  }

  /// The states of a channel.
  public enum State: WrightProtobuf.Enum {
    /// It does not say.
    case unknown // = 0
    /// It has nothing to do and is not connected.
    case idle // = 1
    /// It is connecting.
    case connecting // = 2
    /// It is connected.
    case ready // = 3
    /// It could not connect, and will try again.
    case transientFailure // = 4
    /// It has been shut down.
    case shutdown // = 5
    /// A number that the schema does not have.
    case UNRECOGNIZED(Int)

    /// The value that a field has when it was not set.
    public init() { self = .unknown }

    /// The value with the number `rawValue`.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .idle
      case 2: self = .connecting
      case 3: self = .ready
      case 4: self = .transientFailure
      case 5: self = .shutdown
      default: self = .UNRECOGNIZED(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .unknown: 0
      case .idle: 1
      case .connecting: 2
      case .ready: 3
      case .transientFailure: 4
      case .shutdown: 5
      case .UNRECOGNIZED(let number): number
      }
    }

    /// The values that the schema has.
    public static let allCases: [Grpc_Channelz_V1_ChannelConnectivityState.State] = [.unknown, .idle, .connecting, .ready, .transientFailure, .shutdown]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "grpc.channelz.v1.ChannelConnectivityState.State",
      values: [
        ("UNKNOWN", 0),
        ("IDLE", 1),
        ("CONNECTING", 2),
        ("READY", 3),
        ("TRANSIENT_FAILURE", 4),
        ("SHUTDOWN", 5),
      ])
  }
}

/// What is known of a channel or subchannel.
public struct Grpc_Channelz_V1_ChannelData: WrightProtobuf.Message {
  /// Whether it is connected.
  public var state: Grpc_Channelz_V1_ChannelConnectivityState {
    get { self._state ?? Grpc_Channelz_V1_ChannelConnectivityState() }
    set { self._state = newValue }
  }
  /// Whether `state` has been set.
  public var hasState: Bool { self._state != nil }
  /// Makes `state` absent.
  public mutating func clearState() { self._state = nil }
  private var _state: Grpc_Channelz_V1_ChannelConnectivityState? = nil

  /// What it was made to connect to.
  public var target: String = ""

  /// What has happened to it.
  public var trace: Grpc_Channelz_V1_ChannelTrace {
    get { self._trace ?? Grpc_Channelz_V1_ChannelTrace() }
    set { self._trace = newValue }
  }
  /// Whether `trace` has been set.
  public var hasTrace: Bool { self._trace != nil }
  /// Makes `trace` absent.
  public mutating func clearTrace() { self._trace = nil }
  private var _trace: Grpc_Channelz_V1_ChannelTrace? = nil

  /// Calls that were begun.
  public var callsStarted: Int64 = 0

  /// Calls that ended with OK.
  public var callsSucceeded: Int64 = 0

  /// Calls that ended otherwise.
  public var callsFailed: Int64 = 0

  /// When the last call was begun.
  public var lastCallStartedTimestamp: Google_Protobuf_Timestamp {
    get { self._lastCallStartedTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastCallStartedTimestamp = newValue }
  }
  /// Whether `lastCallStartedTimestamp` has been set.
  public var hasLastCallStartedTimestamp: Bool { self._lastCallStartedTimestamp != nil }
  /// Makes `lastCallStartedTimestamp` absent.
  public mutating func clearLastCallStartedTimestamp() { self._lastCallStartedTimestamp = nil }
  private var _lastCallStartedTimestamp: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ChannelData",
    fields: [
      .init(1, "state", .message { Grpc_Channelz_V1_ChannelConnectivityState.layout }, .optional),
      .init(2, "target", .string),
      .init(3, "trace", .message { Grpc_Channelz_V1_ChannelTrace.layout }, .optional),
      .init(4, "calls_started", .int64),
      .init(5, "calls_succeeded", .int64),
      .init(6, "calls_failed", .int64),
      .init(7, "last_call_started_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._state)
      case 18: self.target = input.string()
      case 26: input.message(&self._trace)
      case 32: self.callsStarted = input.varint()
      case 40: self.callsSucceeded = input.varint()
      case 48: self.callsFailed = input.varint()
      case 58: input.message(&self._lastCallStartedTimestamp)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._state)
    fields.value(1, self.target)
    fields.optional(2, self._trace)
    fields.value(3, self.callsStarted)
    fields.value(4, self.callsSucceeded)
    fields.value(5, self.callsFailed)
    fields.optional(6, self._lastCallStartedTimestamp)
  }
}

/// Something that happened to a channel.
public struct Grpc_Channelz_V1_ChannelTraceEvent: WrightProtobuf.Message {
  /// What happened, for people.
  public var description_p: String = ""

  /// How bad it is.
  public var severity: Grpc_Channelz_V1_ChannelTraceEvent.Severity = .ctUnknown

  /// When it happened.
  public var timestamp: Google_Protobuf_Timestamp {
    get { self._timestamp ?? Google_Protobuf_Timestamp() }
    set { self._timestamp = newValue }
  }
  /// Whether `timestamp` has been set.
  public var hasTimestamp: Bool { self._timestamp != nil }
  /// Makes `timestamp` absent.
  public mutating func clearTimestamp() { self._timestamp = nil }
  private var _timestamp: Google_Protobuf_Timestamp? = nil

  /// What below the channel it happened to, if it did.
  public var childRef: OneOf_ChildRef? = nil

  /// A channel.
  public var channelRef: Grpc_Channelz_V1_ChannelRef {
    get {
      if case .channelRef(let value)? = self.childRef { return value }
      return Grpc_Channelz_V1_ChannelRef()
    }
    set { self.childRef = .channelRef(newValue) }
  }

  /// A subchannel.
  public var subchannelRef: Grpc_Channelz_V1_SubchannelRef {
    get {
      if case .subchannelRef(let value)? = self.childRef { return value }
      return Grpc_Channelz_V1_SubchannelRef()
    }
    set { self.childRef = .subchannelRef(newValue) }
  }

  /// What below the channel it happened to, if it did.
  public enum OneOf_ChildRef: Hashable, Sendable {
    /// A channel.
    case channelRef(Grpc_Channelz_V1_ChannelRef)
    /// A subchannel.
    case subchannelRef(Grpc_Channelz_V1_SubchannelRef)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ChannelTraceEvent",
    fields: [
      .init(1, "description", .string),
      .init(2, "severity", .enum { Grpc_Channelz_V1_ChannelTraceEvent.Severity.layout }),
      .init(3, "timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(4, "channel_ref", .message { Grpc_Channelz_V1_ChannelRef.layout }, .optional, oneof: 0),
      .init(5, "subchannel_ref", .message { Grpc_Channelz_V1_SubchannelRef.layout }, .optional, oneof: 0),
    ], oneofs: ["child_ref"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.description_p = input.string()
      case 16: self.severity = input.enumeration()
      case 26: input.message(&self._timestamp)
      case 34: self.childRef = .channelRef(input.message(joining: self.childRef != nil))
      case 42: self.childRef = .subchannelRef(input.message(joining: self.childRef != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.description_p)
    fields.value(1, self.severity)
    fields.optional(2, self._timestamp)
    switch self.childRef {
    case .channelRef(let value)?: fields.present(3, value)
    case .subchannelRef(let value)?: fields.present(4, value)
    case nil: break
    }
  }

  /// How bad an event is.
  public enum Severity: WrightProtobuf.Enum {
    /// Nobody has said.
    case ctUnknown // = 0
    /// As it should be.
    case ctInfo // = 1
    /// Worth a look.
    case ctWarning // = 2
    /// Wrong.
    case ctError // = 3
    /// A number that the schema does not have.
    case UNRECOGNIZED(Int)

    /// The value that a field has when it was not set.
    public init() { self = .ctUnknown }

    /// The value with the number `rawValue`.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .ctUnknown
      case 1: self = .ctInfo
      case 2: self = .ctWarning
      case 3: self = .ctError
      default: self = .UNRECOGNIZED(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .ctUnknown: 0
      case .ctInfo: 1
      case .ctWarning: 2
      case .ctError: 3
      case .UNRECOGNIZED(let number): number
      }
    }

    /// The values that the schema has.
    public static let allCases: [Grpc_Channelz_V1_ChannelTraceEvent.Severity] = [.ctUnknown, .ctInfo, .ctWarning, .ctError]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "grpc.channelz.v1.ChannelTraceEvent.Severity",
      values: [
        ("CT_UNKNOWN", 0),
        ("CT_INFO", 1),
        ("CT_WARNING", 2),
        ("CT_ERROR", 3),
      ])
  }
}

/// What has happened to a channel.
public struct Grpc_Channelz_V1_ChannelTrace: WrightProtobuf.Message {
  /// How many events there were, with those that are forgotten.
  public var numEventsLogged: Int64 = 0

  /// When the channel was made.
  public var creationTimestamp: Google_Protobuf_Timestamp {
    get { self._creationTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._creationTimestamp = newValue }
  }
  /// Whether `creationTimestamp` has been set.
  public var hasCreationTimestamp: Bool { self._creationTimestamp != nil }
  /// Makes `creationTimestamp` absent.
  public mutating func clearCreationTimestamp() { self._creationTimestamp = nil }
  private var _creationTimestamp: Google_Protobuf_Timestamp? = nil

  /// The latest events.
  public var events: [Grpc_Channelz_V1_ChannelTraceEvent] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ChannelTrace",
    fields: [
      .init(1, "num_events_logged", .int64),
      .init(2, "creation_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(3, "events", .message { Grpc_Channelz_V1_ChannelTraceEvent.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.numEventsLogged = input.varint()
      case 18: input.message(&self._creationTimestamp)
      case 26: input.messages(&self.events, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.numEventsLogged)
    fields.optional(1, self._creationTimestamp)
    fields.repeated(2, self.events)
  }
}

/// Names a channel. Each kind of reference has field numbers of its own, so that none is read as another.
public struct Grpc_Channelz_V1_ChannelRef: WrightProtobuf.Message {
  /// Its number, which nothing else in the process has.
  public var channelID: Int64 = 0

  /// A name for people.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ChannelRef",
    fields: [
      .init(1, "channel_id", .int64),
      .init(2, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.channelID = input.varint()
      case 18: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.channelID)
    fields.value(1, self.name)
  }
}

/// Names a subchannel.
public struct Grpc_Channelz_V1_SubchannelRef: WrightProtobuf.Message {
  /// Its number, which nothing else in the process has.
  public var subchannelID: Int64 = 0

  /// A name for people.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SubchannelRef",
    fields: [
      .init(7, "subchannel_id", .int64),
      .init(8, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 56: self.subchannelID = input.varint()
      case 66: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.subchannelID)
    fields.value(1, self.name)
  }
}

/// Names a socket.
public struct Grpc_Channelz_V1_SocketRef: WrightProtobuf.Message {
  /// Its number, which nothing else in the process has.
  public var socketID: Int64 = 0

  /// A name for people.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketRef",
    fields: [
      .init(3, "socket_id", .int64),
      .init(4, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 24: self.socketID = input.varint()
      case 34: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.socketID)
    fields.value(1, self.name)
  }
}

/// Names a server.
public struct Grpc_Channelz_V1_ServerRef: WrightProtobuf.Message {
  /// Its number, which nothing else in the process has.
  public var serverID: Int64 = 0

  /// A name for people.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ServerRef",
    fields: [
      .init(5, "server_id", .int64),
      .init(6, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 40: self.serverID = input.varint()
      case 50: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.serverID)
    fields.value(1, self.name)
  }
}

/// What takes calls.
public struct Grpc_Channelz_V1_Server: WrightProtobuf.Message {
  /// Its identity.
  public var ref: Grpc_Channelz_V1_ServerRef {
    get { self._ref ?? Grpc_Channelz_V1_ServerRef() }
    set { self._ref = newValue }
  }
  /// Whether `ref` has been set.
  public var hasRef: Bool { self._ref != nil }
  /// Makes `ref` absent.
  public mutating func clearRef() { self._ref = nil }
  private var _ref: Grpc_Channelz_V1_ServerRef? = nil

  /// Its counters.
  public var data: Grpc_Channelz_V1_ServerData {
    get { self._data ?? Grpc_Channelz_V1_ServerData() }
    set { self._data = newValue }
  }
  /// Whether `data` has been set.
  public var hasData: Bool { self._data != nil }
  /// Makes `data` absent.
  public mutating func clearData() { self._data = nil }
  private var _data: Grpc_Channelz_V1_ServerData? = nil

  /// The sockets that it listens on.
  public var listenSocket: [Grpc_Channelz_V1_SocketRef] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Server",
    fields: [
      .init(1, "ref", .message { Grpc_Channelz_V1_ServerRef.layout }, .optional),
      .init(2, "data", .message { Grpc_Channelz_V1_ServerData.layout }, .optional),
      .init(3, "listen_socket", .message { Grpc_Channelz_V1_SocketRef.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._ref)
      case 18: input.message(&self._data)
      case 26: input.messages(&self.listenSocket, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._ref)
    fields.optional(1, self._data)
    fields.repeated(2, self.listenSocket)
  }
}

/// What is known of a server.
public struct Grpc_Channelz_V1_ServerData: WrightProtobuf.Message {
  /// What has happened to it.
  public var trace: Grpc_Channelz_V1_ChannelTrace {
    get { self._trace ?? Grpc_Channelz_V1_ChannelTrace() }
    set { self._trace = newValue }
  }
  /// Whether `trace` has been set.
  public var hasTrace: Bool { self._trace != nil }
  /// Makes `trace` absent.
  public mutating func clearTrace() { self._trace = nil }
  private var _trace: Grpc_Channelz_V1_ChannelTrace? = nil

  /// Calls that came.
  public var callsStarted: Int64 = 0

  /// Calls that ended with OK.
  public var callsSucceeded: Int64 = 0

  /// Calls that ended otherwise.
  public var callsFailed: Int64 = 0

  /// When the last call came.
  public var lastCallStartedTimestamp: Google_Protobuf_Timestamp {
    get { self._lastCallStartedTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastCallStartedTimestamp = newValue }
  }
  /// Whether `lastCallStartedTimestamp` has been set.
  public var hasLastCallStartedTimestamp: Bool { self._lastCallStartedTimestamp != nil }
  /// Makes `lastCallStartedTimestamp` absent.
  public mutating func clearLastCallStartedTimestamp() { self._lastCallStartedTimestamp = nil }
  private var _lastCallStartedTimestamp: Google_Protobuf_Timestamp? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.ServerData",
    fields: [
      .init(1, "trace", .message { Grpc_Channelz_V1_ChannelTrace.layout }, .optional),
      .init(2, "calls_started", .int64),
      .init(3, "calls_succeeded", .int64),
      .init(4, "calls_failed", .int64),
      .init(5, "last_call_started_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._trace)
      case 16: self.callsStarted = input.varint()
      case 24: self.callsSucceeded = input.varint()
      case 32: self.callsFailed = input.varint()
      case 42: input.message(&self._lastCallStartedTimestamp)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._trace)
    fields.value(1, self.callsStarted)
    fields.value(2, self.callsSucceeded)
    fields.value(3, self.callsFailed)
    fields.optional(4, self._lastCallStartedTimestamp)
  }
}

/// A connection, or what listens for connections.
public struct Grpc_Channelz_V1_Socket: WrightProtobuf.Message {
  /// Its identity.
  public var ref: Grpc_Channelz_V1_SocketRef {
    get { self._ref ?? Grpc_Channelz_V1_SocketRef() }
    set { self._ref = newValue }
  }
  /// Whether `ref` has been set.
  public var hasRef: Bool { self._ref != nil }
  /// Makes `ref` absent.
  public mutating func clearRef() { self._ref = nil }
  private var _ref: Grpc_Channelz_V1_SocketRef? = nil

  /// Its counters.
  public var data: Grpc_Channelz_V1_SocketData {
    get { self._data?.value ?? Grpc_Channelz_V1_SocketData() }
    set { self._data = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `data` has been set.
  public var hasData: Bool { self._data != nil }
  /// Makes `data` absent.
  public mutating func clearData() { self._data = nil }
  private var _data: WrightProtobuf.Indirect<Grpc_Channelz_V1_SocketData>? = nil

  /// This end's address.
  public var local: Grpc_Channelz_V1_Address {
    get { self._local ?? Grpc_Channelz_V1_Address() }
    set { self._local = newValue }
  }
  /// Whether `local` has been set.
  public var hasLocal: Bool { self._local != nil }
  /// Makes `local` absent.
  public mutating func clearLocal() { self._local = nil }
  private var _local: Grpc_Channelz_V1_Address? = nil

  /// The other end's address; absent where it only listens.
  public var remote: Grpc_Channelz_V1_Address {
    get { self._remote ?? Grpc_Channelz_V1_Address() }
    set { self._remote = newValue }
  }
  /// Whether `remote` has been set.
  public var hasRemote: Bool { self._remote != nil }
  /// Makes `remote` absent.
  public mutating func clearRemote() { self._remote = nil }
  private var _remote: Grpc_Channelz_V1_Address? = nil

  /// How it is secured.
  public var security: Grpc_Channelz_V1_Security {
    get { self._security ?? Grpc_Channelz_V1_Security() }
    set { self._security = newValue }
  }
  /// Whether `security` has been set.
  public var hasSecurity: Bool { self._security != nil }
  /// Makes `security` absent.
  public mutating func clearSecurity() { self._security = nil }
  private var _security: Grpc_Channelz_V1_Security? = nil

  /// The name that the other end goes by, such as the one in its certificate.
  public var remoteName: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Socket",
    fields: [
      .init(1, "ref", .message { Grpc_Channelz_V1_SocketRef.layout }, .optional),
      .init(2, "data", .message { Grpc_Channelz_V1_SocketData.layout }, .optional),
      .init(3, "local", .message { Grpc_Channelz_V1_Address.layout }, .optional),
      .init(4, "remote", .message { Grpc_Channelz_V1_Address.layout }, .optional),
      .init(5, "security", .message { Grpc_Channelz_V1_Security.layout }, .optional),
      .init(6, "remote_name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._ref)
      case 18: input.message(&self._data)
      case 26: input.message(&self._local)
      case 34: input.message(&self._remote)
      case 42: input.message(&self._security)
      case 50: self.remoteName = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._ref)
    fields.optional(1, self._data)
    fields.optional(2, self._local)
    fields.optional(3, self._remote)
    fields.optional(4, self._security)
    fields.value(5, self.remoteName)
  }
}

/// What is known of a socket. Of HTTP/2 the streams are counted.
public struct Grpc_Channelz_V1_SocketData: WrightProtobuf.Message {
  /// Streams that were begun.
  public var streamsStarted: Int64 = 0

  /// Streams that ended as they should: with the flag that says so.
  public var streamsSucceeded: Int64 = 0

  /// Streams that ended otherwise.
  public var streamsFailed: Int64 = 0

  /// gRPC messages that went out.
  public var messagesSent: Int64 = 0

  /// gRPC messages that came in.
  public var messagesReceived: Int64 = 0

  /// Pings that asked whether the other end is there.
  public var keepAlivesSent: Int64 = 0

  /// When this end last began a stream.
  public var lastLocalStreamCreatedTimestamp: Google_Protobuf_Timestamp {
    get { self._lastLocalStreamCreatedTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastLocalStreamCreatedTimestamp = newValue }
  }
  /// Whether `lastLocalStreamCreatedTimestamp` has been set.
  public var hasLastLocalStreamCreatedTimestamp: Bool { self._lastLocalStreamCreatedTimestamp != nil }
  /// Makes `lastLocalStreamCreatedTimestamp` absent.
  public mutating func clearLastLocalStreamCreatedTimestamp() { self._lastLocalStreamCreatedTimestamp = nil }
  private var _lastLocalStreamCreatedTimestamp: Google_Protobuf_Timestamp? = nil

  /// When the other end last began a stream.
  public var lastRemoteStreamCreatedTimestamp: Google_Protobuf_Timestamp {
    get { self._lastRemoteStreamCreatedTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastRemoteStreamCreatedTimestamp = newValue }
  }
  /// Whether `lastRemoteStreamCreatedTimestamp` has been set.
  public var hasLastRemoteStreamCreatedTimestamp: Bool { self._lastRemoteStreamCreatedTimestamp != nil }
  /// Makes `lastRemoteStreamCreatedTimestamp` absent.
  public mutating func clearLastRemoteStreamCreatedTimestamp() { self._lastRemoteStreamCreatedTimestamp = nil }
  private var _lastRemoteStreamCreatedTimestamp: Google_Protobuf_Timestamp? = nil

  /// When the last message went out.
  public var lastMessageSentTimestamp: Google_Protobuf_Timestamp {
    get { self._lastMessageSentTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastMessageSentTimestamp = newValue }
  }
  /// Whether `lastMessageSentTimestamp` has been set.
  public var hasLastMessageSentTimestamp: Bool { self._lastMessageSentTimestamp != nil }
  /// Makes `lastMessageSentTimestamp` absent.
  public mutating func clearLastMessageSentTimestamp() { self._lastMessageSentTimestamp = nil }
  private var _lastMessageSentTimestamp: Google_Protobuf_Timestamp? = nil

  /// When the last message came in.
  public var lastMessageReceivedTimestamp: Google_Protobuf_Timestamp {
    get { self._lastMessageReceivedTimestamp ?? Google_Protobuf_Timestamp() }
    set { self._lastMessageReceivedTimestamp = newValue }
  }
  /// Whether `lastMessageReceivedTimestamp` has been set.
  public var hasLastMessageReceivedTimestamp: Bool { self._lastMessageReceivedTimestamp != nil }
  /// Makes `lastMessageReceivedTimestamp` absent.
  public mutating func clearLastMessageReceivedTimestamp() { self._lastMessageReceivedTimestamp = nil }
  private var _lastMessageReceivedTimestamp: Google_Protobuf_Timestamp? = nil

  /// Bytes that the other end may still send, as this end sees it.
  public var localFlowControlWindow: Google_Protobuf_Int64Value {
    get { self._localFlowControlWindow ?? Google_Protobuf_Int64Value() }
    set { self._localFlowControlWindow = newValue }
  }
  /// Whether `localFlowControlWindow` has been set.
  public var hasLocalFlowControlWindow: Bool { self._localFlowControlWindow != nil }
  /// Makes `localFlowControlWindow` absent.
  public mutating func clearLocalFlowControlWindow() { self._localFlowControlWindow = nil }
  private var _localFlowControlWindow: Google_Protobuf_Int64Value? = nil

  /// Bytes that this end may still send.
  public var remoteFlowControlWindow: Google_Protobuf_Int64Value {
    get { self._remoteFlowControlWindow ?? Google_Protobuf_Int64Value() }
    set { self._remoteFlowControlWindow = newValue }
  }
  /// Whether `remoteFlowControlWindow` has been set.
  public var hasRemoteFlowControlWindow: Bool { self._remoteFlowControlWindow != nil }
  /// Makes `remoteFlowControlWindow` absent.
  public mutating func clearRemoteFlowControlWindow() { self._remoteFlowControlWindow = nil }
  private var _remoteFlowControlWindow: Google_Protobuf_Int64Value? = nil

  /// Options of the socket.
  public var option: [Grpc_Channelz_V1_SocketOption] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketData",
    fields: [
      .init(1, "streams_started", .int64),
      .init(2, "streams_succeeded", .int64),
      .init(3, "streams_failed", .int64),
      .init(4, "messages_sent", .int64),
      .init(5, "messages_received", .int64),
      .init(6, "keep_alives_sent", .int64),
      .init(7, "last_local_stream_created_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(8, "last_remote_stream_created_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(9, "last_message_sent_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(10, "last_message_received_timestamp", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(11, "local_flow_control_window", .message { Google_Protobuf_Int64Value.layout }, .optional),
      .init(12, "remote_flow_control_window", .message { Google_Protobuf_Int64Value.layout }, .optional),
      .init(13, "option", .message { Grpc_Channelz_V1_SocketOption.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.streamsStarted = input.varint()
      case 16: self.streamsSucceeded = input.varint()
      case 24: self.streamsFailed = input.varint()
      case 32: self.messagesSent = input.varint()
      case 40: self.messagesReceived = input.varint()
      case 48: self.keepAlivesSent = input.varint()
      case 58: input.message(&self._lastLocalStreamCreatedTimestamp)
      case 66: input.message(&self._lastRemoteStreamCreatedTimestamp)
      case 74: input.message(&self._lastMessageSentTimestamp)
      case 82: input.message(&self._lastMessageReceivedTimestamp)
      case 90: input.message(&self._localFlowControlWindow)
      case 98: input.message(&self._remoteFlowControlWindow)
      case 106: input.messages(&self.option, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.streamsStarted)
    fields.value(1, self.streamsSucceeded)
    fields.value(2, self.streamsFailed)
    fields.value(3, self.messagesSent)
    fields.value(4, self.messagesReceived)
    fields.value(5, self.keepAlivesSent)
    fields.optional(6, self._lastLocalStreamCreatedTimestamp)
    fields.optional(7, self._lastRemoteStreamCreatedTimestamp)
    fields.optional(8, self._lastMessageSentTimestamp)
    fields.optional(9, self._lastMessageReceivedTimestamp)
    fields.optional(10, self._localFlowControlWindow)
    fields.optional(11, self._remoteFlowControlWindow)
    fields.repeated(12, self.option)
  }
}

/// Where an end of a connection is.
public struct Grpc_Channelz_V1_Address: WrightProtobuf.Message {
  /// The address.
  public var address: OneOf_Address? = nil

  /// Of TCP.
  public var tcpipAddress: Grpc_Channelz_V1_Address.TcpIpAddress {
    get {
      if case .tcpipAddress(let value)? = self.address { return value }
      return Grpc_Channelz_V1_Address.TcpIpAddress()
    }
    set { self.address = .tcpipAddress(newValue) }
  }

  /// Of a Unix socket.
  public var udsAddress: Grpc_Channelz_V1_Address.UdsAddress {
    get {
      if case .udsAddress(let value)? = self.address { return value }
      return Grpc_Channelz_V1_Address.UdsAddress()
    }
    set { self.address = .udsAddress(newValue) }
  }

  /// Of another kind.
  public var otherAddress: Grpc_Channelz_V1_Address.OtherAddress {
    get {
      if case .otherAddress(let value)? = self.address { return value }
      return Grpc_Channelz_V1_Address.OtherAddress()
    }
    set { self.address = .otherAddress(newValue) }
  }

  /// The address.
  public enum OneOf_Address: Hashable, Sendable {
    /// Of TCP.
    case tcpipAddress(Grpc_Channelz_V1_Address.TcpIpAddress)
    /// Of a Unix socket.
    case udsAddress(Grpc_Channelz_V1_Address.UdsAddress)
    /// Of another kind.
    case otherAddress(Grpc_Channelz_V1_Address.OtherAddress)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Address",
    fields: [
      .init(1, "tcpip_address", .message { Grpc_Channelz_V1_Address.TcpIpAddress.layout }, .optional, oneof: 0),
      .init(2, "uds_address", .message { Grpc_Channelz_V1_Address.UdsAddress.layout }, .optional, oneof: 0),
      .init(3, "other_address", .message { Grpc_Channelz_V1_Address.OtherAddress.layout }, .optional, oneof: 0),
    ], oneofs: ["address"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.address = .tcpipAddress(input.message(joining: self.address != nil))
      case 18: self.address = .udsAddress(input.message(joining: self.address != nil))
      case 26: self.address = .otherAddress(input.message(joining: self.address != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.address {
    case .tcpipAddress(let value)?: fields.present(0, value)
    case .udsAddress(let value)?: fields.present(1, value)
    case .otherAddress(let value)?: fields.present(2, value)
    case nil: break
    }
  }

  /// An address of TCP.
  public struct TcpIpAddress: WrightProtobuf.Message {
    /// 4 bytes or 16, the first one first.
    public var ipAddress: [UInt8] = []

    /// The port.
    public var port: Int32 = 0

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.channelz.v1.Address.TcpIpAddress",
      fields: [
        .init(1, "ip_address", .bytes),
        .init(2, "port", .int32),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.ipAddress = input.bytes()
        case 16: self.port = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.ipAddress)
      fields.value(1, self.port)
    }
  }

  /// A Unix socket.
  public struct UdsAddress: WrightProtobuf.Message {
    /// The path.
    public var filename: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.channelz.v1.Address.UdsAddress",
      fields: [
        .init(1, "filename", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.filename = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.filename)
    }
  }

  /// Something else.
  public struct OtherAddress: WrightProtobuf.Message {
    /// A text for people.
    public var name: String = ""

    /// The address itself.
    public var value: Google_Protobuf_Any {
      get { self._value ?? Google_Protobuf_Any() }
      set { self._value = newValue }
    }
    /// Whether `value` has been set.
    public var hasValue: Bool { self._value != nil }
    /// Makes `value` absent.
    public mutating func clearValue() { self._value = nil }
    private var _value: Google_Protobuf_Any? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.channelz.v1.Address.OtherAddress",
      fields: [
        .init(1, "name", .string),
        .init(2, "value", .message { Google_Protobuf_Any.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.name = input.string()
        case 18: input.message(&self._value)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.name)
      fields.optional(1, self._value)
    }
  }
}

/// How a connection is secured.
public struct Grpc_Channelz_V1_Security: WrightProtobuf.Message {
  /// The kind.
  public var model: OneOf_Model? = nil

  /// TLS.
  public var tls: Grpc_Channelz_V1_Security.Tls {
    get {
      if case .tls(let value)? = self.model { return value }
      return Grpc_Channelz_V1_Security.Tls()
    }
    set { self.model = .tls(newValue) }
  }

  /// Something else.
  public var other: Grpc_Channelz_V1_Security.OtherSecurity {
    get {
      if case .other(let value)? = self.model { return value }
      return Grpc_Channelz_V1_Security.OtherSecurity()
    }
    set { self.model = .other(newValue) }
  }

  /// The kind.
  public enum OneOf_Model: Hashable, Sendable {
    /// TLS.
    case tls(Grpc_Channelz_V1_Security.Tls)
    /// Something else.
    case other(Grpc_Channelz_V1_Security.OtherSecurity)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.Security",
    fields: [
      .init(1, "tls", .message { Grpc_Channelz_V1_Security.Tls.layout }, .optional, oneof: 0),
      .init(2, "other", .message { Grpc_Channelz_V1_Security.OtherSecurity.layout }, .optional, oneof: 0),
    ], oneofs: ["model"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.model = .tls(input.message(joining: self.model != nil))
      case 18: self.model = .other(input.message(joining: self.model != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    switch self.model {
    case .tls(let value)?: fields.present(0, value)
    case .other(let value)?: fields.present(1, value)
    case nil: break
    }
  }

  /// By TLS.
  public struct Tls: WrightProtobuf.Message {
    /// This end's certificate.
    public var localCertificate: [UInt8] = []

    /// The other end's certificate.
    public var remoteCertificate: [UInt8] = []

    /// The cipher suite.
    public var cipherSuite: OneOf_CipherSuite? = nil

    /// As RFC 4346 and its successors name it.
    public var standardName: String {
      get {
        if case .standardName(let value)? = self.cipherSuite { return value }
        return ""
      }
      set { self.cipherSuite = .standardName(newValue) }
    }

    /// Another name for it.
    public var otherName: String {
      get {
        if case .otherName(let value)? = self.cipherSuite { return value }
        return ""
      }
      set { self.cipherSuite = .otherName(newValue) }
    }

    /// The cipher suite.
    public enum OneOf_CipherSuite: Hashable, Sendable {
      /// As RFC 4346 and its successors name it.
      case standardName(String)
      /// Another name for it.
      case otherName(String)
    }

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.channelz.v1.Security.Tls",
      fields: [
        .init(1, "standard_name", .string, .optional, oneof: 0),
        .init(2, "other_name", .string, .optional, oneof: 0),
        .init(3, "local_certificate", .bytes),
        .init(4, "remote_certificate", .bytes),
      ], oneofs: ["cipher_suite"])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.cipherSuite = .standardName(input.string())
        case 18: self.cipherSuite = .otherName(input.string())
        case 26: self.localCertificate = input.bytes()
        case 34: self.remoteCertificate = input.bytes()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      switch self.cipherSuite {
      case .standardName(let value)?: fields.present(0, value)
      case .otherName(let value)?: fields.present(1, value)
      case nil: break
      }
      fields.value(2, self.localCertificate)
      fields.value(3, self.remoteCertificate)
    }
  }

  /// By something else.
  public struct OtherSecurity: WrightProtobuf.Message {
    /// A text for people.
    public var name: String = ""

    /// What is known of it.
    public var value: Google_Protobuf_Any {
      get { self._value ?? Google_Protobuf_Any() }
      set { self._value = newValue }
    }
    /// Whether `value` has been set.
    public var hasValue: Bool { self._value != nil }
    /// Makes `value` absent.
    public mutating func clearValue() { self._value = nil }
    private var _value: Google_Protobuf_Any? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "grpc.channelz.v1.Security.OtherSecurity",
      fields: [
        .init(1, "name", .string),
        .init(2, "value", .message { Google_Protobuf_Any.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.name = input.string()
        case 18: input.message(&self._value)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.name)
      fields.optional(1, self._value)
    }
  }
}

/// An option of a socket.
public struct Grpc_Channelz_V1_SocketOption: WrightProtobuf.Message {
  /// Its name, as the system has it.
  public var name: String = ""

  /// Its value as text, where that is possible.
  public var value: String = ""

  /// Its value otherwise, or more about it: one of the messages below.
  public var additional: Google_Protobuf_Any {
    get { self._additional ?? Google_Protobuf_Any() }
    set { self._additional = newValue }
  }
  /// Whether `additional` has been set.
  public var hasAdditional: Bool { self._additional != nil }
  /// Makes `additional` absent.
  public mutating func clearAdditional() { self._additional = nil }
  private var _additional: Google_Protobuf_Any? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketOption",
    fields: [
      .init(1, "name", .string),
      .init(2, "value", .string),
      .init(3, "additional", .message { Google_Protobuf_Any.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.name = input.string()
      case 18: self.value = input.string()
      case 26: input.message(&self._additional)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.name)
    fields.value(1, self.value)
    fields.optional(2, self._additional)
  }
}

/// The value of `SO_RCVTIMEO` and `SO_SNDTIMEO`.
public struct Grpc_Channelz_V1_SocketOptionTimeout: WrightProtobuf.Message {
  /// The time.
  public var duration: Google_Protobuf_Duration {
    get { self._duration ?? Google_Protobuf_Duration() }
    set { self._duration = newValue }
  }
  /// Whether `duration` has been set.
  public var hasDuration: Bool { self._duration != nil }
  /// Makes `duration` absent.
  public mutating func clearDuration() { self._duration = nil }
  private var _duration: Google_Protobuf_Duration? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketOptionTimeout",
    fields: [
      .init(1, "duration", .message { Google_Protobuf_Duration.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._duration)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._duration)
  }
}

/// The value of `SO_LINGER`.
public struct Grpc_Channelz_V1_SocketOptionLinger: WrightProtobuf.Message {
  /// Whether it lingers.
  public var active: Bool = false

  /// For how long.
  public var duration: Google_Protobuf_Duration {
    get { self._duration ?? Google_Protobuf_Duration() }
    set { self._duration = newValue }
  }
  /// Whether `duration` has been set.
  public var hasDuration: Bool { self._duration != nil }
  /// Makes `duration` absent.
  public mutating func clearDuration() { self._duration = nil }
  private var _duration: Google_Protobuf_Duration? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketOptionLinger",
    fields: [
      .init(1, "active", .bool),
      .init(2, "duration", .message { Google_Protobuf_Duration.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.active = input.bool()
      case 18: input.message(&self._duration)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.active)
    fields.optional(1, self._duration)
  }
}

/// What Linux says of a TCP connection: the fields of `tcp_info`, with the names that they have there.
public struct Grpc_Channelz_V1_SocketOptionTcpInfo: WrightProtobuf.Message {
  public var tcpiState: UInt32 = 0

  public var tcpiCaState: UInt32 = 0

  public var tcpiRetransmits: UInt32 = 0

  public var tcpiProbes: UInt32 = 0

  public var tcpiBackoff: UInt32 = 0

  public var tcpiOptions: UInt32 = 0

  public var tcpiSndWscale: UInt32 = 0

  public var tcpiRcvWscale: UInt32 = 0

  public var tcpiRto: UInt32 = 0

  public var tcpiAto: UInt32 = 0

  public var tcpiSndMss: UInt32 = 0

  public var tcpiRcvMss: UInt32 = 0

  public var tcpiUnacked: UInt32 = 0

  public var tcpiSacked: UInt32 = 0

  public var tcpiLost: UInt32 = 0

  public var tcpiRetrans: UInt32 = 0

  public var tcpiFackets: UInt32 = 0

  public var tcpiLastDataSent: UInt32 = 0

  public var tcpiLastAckSent: UInt32 = 0

  public var tcpiLastDataRecv: UInt32 = 0

  public var tcpiLastAckRecv: UInt32 = 0

  public var tcpiPmtu: UInt32 = 0

  public var tcpiRcvSsthresh: UInt32 = 0

  public var tcpiRtt: UInt32 = 0

  public var tcpiRttvar: UInt32 = 0

  public var tcpiSndSsthresh: UInt32 = 0

  public var tcpiSndCwnd: UInt32 = 0

  public var tcpiAdvmss: UInt32 = 0

  public var tcpiReordering: UInt32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.SocketOptionTcpInfo",
    fields: [
      .init(1, "tcpi_state", .uint32),
      .init(2, "tcpi_ca_state", .uint32),
      .init(3, "tcpi_retransmits", .uint32),
      .init(4, "tcpi_probes", .uint32),
      .init(5, "tcpi_backoff", .uint32),
      .init(6, "tcpi_options", .uint32),
      .init(7, "tcpi_snd_wscale", .uint32),
      .init(8, "tcpi_rcv_wscale", .uint32),
      .init(9, "tcpi_rto", .uint32),
      .init(10, "tcpi_ato", .uint32),
      .init(11, "tcpi_snd_mss", .uint32),
      .init(12, "tcpi_rcv_mss", .uint32),
      .init(13, "tcpi_unacked", .uint32),
      .init(14, "tcpi_sacked", .uint32),
      .init(15, "tcpi_lost", .uint32),
      .init(16, "tcpi_retrans", .uint32),
      .init(17, "tcpi_fackets", .uint32),
      .init(18, "tcpi_last_data_sent", .uint32),
      .init(19, "tcpi_last_ack_sent", .uint32),
      .init(20, "tcpi_last_data_recv", .uint32),
      .init(21, "tcpi_last_ack_recv", .uint32),
      .init(22, "tcpi_pmtu", .uint32),
      .init(23, "tcpi_rcv_ssthresh", .uint32),
      .init(24, "tcpi_rtt", .uint32),
      .init(25, "tcpi_rttvar", .uint32),
      .init(26, "tcpi_snd_ssthresh", .uint32),
      .init(27, "tcpi_snd_cwnd", .uint32),
      .init(28, "tcpi_advmss", .uint32),
      .init(29, "tcpi_reordering", .uint32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.tcpiState = input.varint()
      case 16: self.tcpiCaState = input.varint()
      case 24: self.tcpiRetransmits = input.varint()
      case 32: self.tcpiProbes = input.varint()
      case 40: self.tcpiBackoff = input.varint()
      case 48: self.tcpiOptions = input.varint()
      case 56: self.tcpiSndWscale = input.varint()
      case 64: self.tcpiRcvWscale = input.varint()
      case 72: self.tcpiRto = input.varint()
      case 80: self.tcpiAto = input.varint()
      case 88: self.tcpiSndMss = input.varint()
      case 96: self.tcpiRcvMss = input.varint()
      case 104: self.tcpiUnacked = input.varint()
      case 112: self.tcpiSacked = input.varint()
      case 120: self.tcpiLost = input.varint()
      case 128: self.tcpiRetrans = input.varint()
      case 136: self.tcpiFackets = input.varint()
      case 144: self.tcpiLastDataSent = input.varint()
      case 152: self.tcpiLastAckSent = input.varint()
      case 160: self.tcpiLastDataRecv = input.varint()
      case 168: self.tcpiLastAckRecv = input.varint()
      case 176: self.tcpiPmtu = input.varint()
      case 184: self.tcpiRcvSsthresh = input.varint()
      case 192: self.tcpiRtt = input.varint()
      case 200: self.tcpiRttvar = input.varint()
      case 208: self.tcpiSndSsthresh = input.varint()
      case 216: self.tcpiSndCwnd = input.varint()
      case 224: self.tcpiAdvmss = input.varint()
      case 232: self.tcpiReordering = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.tcpiState)
    fields.value(1, self.tcpiCaState)
    fields.value(2, self.tcpiRetransmits)
    fields.value(3, self.tcpiProbes)
    fields.value(4, self.tcpiBackoff)
    fields.value(5, self.tcpiOptions)
    fields.value(6, self.tcpiSndWscale)
    fields.value(7, self.tcpiRcvWscale)
    fields.value(8, self.tcpiRto)
    fields.value(9, self.tcpiAto)
    fields.value(10, self.tcpiSndMss)
    fields.value(11, self.tcpiRcvMss)
    fields.value(12, self.tcpiUnacked)
    fields.value(13, self.tcpiSacked)
    fields.value(14, self.tcpiLost)
    fields.value(15, self.tcpiRetrans)
    fields.value(16, self.tcpiFackets)
    fields.value(17, self.tcpiLastDataSent)
    fields.value(18, self.tcpiLastAckSent)
    fields.value(19, self.tcpiLastDataRecv)
    fields.value(20, self.tcpiLastAckRecv)
    fields.value(21, self.tcpiPmtu)
    fields.value(22, self.tcpiRcvSsthresh)
    fields.value(23, self.tcpiRtt)
    fields.value(24, self.tcpiRttvar)
    fields.value(25, self.tcpiSndSsthresh)
    fields.value(26, self.tcpiSndCwnd)
    fields.value(27, self.tcpiAdvmss)
    fields.value(28, self.tcpiReordering)
  }
}

/// Asks for channels that are below no other.
public struct Grpc_Channelz_V1_GetTopChannelsRequest: WrightProtobuf.Message {
  /// Only those with this number or a higher one.
  public var startChannelID: Int64 = 0

  /// At most so many; zero for as many as the server likes.
  public var maxResults: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetTopChannelsRequest",
    fields: [
      .init(1, "start_channel_id", .int64),
      .init(2, "max_results", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.startChannelID = input.varint()
      case 16: self.maxResults = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.startChannelID)
    fields.value(1, self.maxResults)
  }
}

/// Channels that are below no other.
public struct Grpc_Channelz_V1_GetTopChannelsResponse: WrightProtobuf.Message {
  /// By ascending number.
  public var channel: [Grpc_Channelz_V1_Channel] = []

  /// Whether there are no more.
  public var end: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetTopChannelsResponse",
    fields: [
      .init(1, "channel", .message { Grpc_Channelz_V1_Channel.layout }, .repeated),
      .init(2, "end", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.channel, tag)
      case 16: self.end = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.channel)
    fields.value(1, self.end)
  }
}

/// Asks for servers.
public struct Grpc_Channelz_V1_GetServersRequest: WrightProtobuf.Message {
  /// Only those with this number or a higher one.
  public var startServerID: Int64 = 0

  /// At most so many; zero for as many as the server likes.
  public var maxResults: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServersRequest",
    fields: [
      .init(1, "start_server_id", .int64),
      .init(2, "max_results", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.startServerID = input.varint()
      case 16: self.maxResults = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.startServerID)
    fields.value(1, self.maxResults)
  }
}

/// Servers.
public struct Grpc_Channelz_V1_GetServersResponse: WrightProtobuf.Message {
  /// By ascending number.
  public var server: [Grpc_Channelz_V1_Server] = []

  /// Whether there are no more.
  public var end: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServersResponse",
    fields: [
      .init(1, "server", .message { Grpc_Channelz_V1_Server.layout }, .repeated),
      .init(2, "end", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.server, tag)
      case 16: self.end = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.server)
    fields.value(1, self.end)
  }
}

/// Asks for one server.
public struct Grpc_Channelz_V1_GetServerRequest: WrightProtobuf.Message {
  /// Its number.
  public var serverID: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServerRequest",
    fields: [
      .init(1, "server_id", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.serverID = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.serverID)
  }
}

/// One server.
public struct Grpc_Channelz_V1_GetServerResponse: WrightProtobuf.Message {
  /// The server.
  public var server: Grpc_Channelz_V1_Server {
    get { self._server ?? Grpc_Channelz_V1_Server() }
    set { self._server = newValue }
  }
  /// Whether `server` has been set.
  public var hasServer: Bool { self._server != nil }
  /// Makes `server` absent.
  public mutating func clearServer() { self._server = nil }
  private var _server: Grpc_Channelz_V1_Server? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServerResponse",
    fields: [
      .init(1, "server", .message { Grpc_Channelz_V1_Server.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._server)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._server)
  }
}

/// Asks for the connections of a server.
public struct Grpc_Channelz_V1_GetServerSocketsRequest: WrightProtobuf.Message {
  /// The server's number.
  public var serverID: Int64 = 0

  /// Only those with this number or a higher one.
  public var startSocketID: Int64 = 0

  /// At most so many; zero for as many as the server likes.
  public var maxResults: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServerSocketsRequest",
    fields: [
      .init(1, "server_id", .int64),
      .init(2, "start_socket_id", .int64),
      .init(3, "max_results", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.serverID = input.varint()
      case 16: self.startSocketID = input.varint()
      case 24: self.maxResults = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.serverID)
    fields.value(1, self.startSocketID)
    fields.value(2, self.maxResults)
  }
}

/// Connections of a server.
public struct Grpc_Channelz_V1_GetServerSocketsResponse: WrightProtobuf.Message {
  /// By ascending number.
  public var socketRef: [Grpc_Channelz_V1_SocketRef] = []

  /// Whether there are no more.
  public var end: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetServerSocketsResponse",
    fields: [
      .init(1, "socket_ref", .message { Grpc_Channelz_V1_SocketRef.layout }, .repeated),
      .init(2, "end", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.socketRef, tag)
      case 16: self.end = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.socketRef)
    fields.value(1, self.end)
  }
}

/// Asks for one channel.
public struct Grpc_Channelz_V1_GetChannelRequest: WrightProtobuf.Message {
  /// Its number.
  public var channelID: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetChannelRequest",
    fields: [
      .init(1, "channel_id", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.channelID = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.channelID)
  }
}

/// One channel.
public struct Grpc_Channelz_V1_GetChannelResponse: WrightProtobuf.Message {
  /// The channel.
  public var channel: Grpc_Channelz_V1_Channel {
    get { self._channel?.value ?? Grpc_Channelz_V1_Channel() }
    set { self._channel = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `channel` has been set.
  public var hasChannel: Bool { self._channel != nil }
  /// Makes `channel` absent.
  public mutating func clearChannel() { self._channel = nil }
  private var _channel: WrightProtobuf.Indirect<Grpc_Channelz_V1_Channel>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetChannelResponse",
    fields: [
      .init(1, "channel", .message { Grpc_Channelz_V1_Channel.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._channel)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._channel)
  }
}

/// Asks for one subchannel.
public struct Grpc_Channelz_V1_GetSubchannelRequest: WrightProtobuf.Message {
  /// Its number.
  public var subchannelID: Int64 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetSubchannelRequest",
    fields: [
      .init(1, "subchannel_id", .int64),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.subchannelID = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.subchannelID)
  }
}

/// One subchannel.
public struct Grpc_Channelz_V1_GetSubchannelResponse: WrightProtobuf.Message {
  /// The subchannel.
  public var subchannel: Grpc_Channelz_V1_Subchannel {
    get { self._subchannel?.value ?? Grpc_Channelz_V1_Subchannel() }
    set { self._subchannel = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `subchannel` has been set.
  public var hasSubchannel: Bool { self._subchannel != nil }
  /// Makes `subchannel` absent.
  public mutating func clearSubchannel() { self._subchannel = nil }
  private var _subchannel: WrightProtobuf.Indirect<Grpc_Channelz_V1_Subchannel>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetSubchannelResponse",
    fields: [
      .init(1, "subchannel", .message { Grpc_Channelz_V1_Subchannel.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._subchannel)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._subchannel)
  }
}

/// Asks for one socket.
public struct Grpc_Channelz_V1_GetSocketRequest: WrightProtobuf.Message {
  /// Its number.
  public var socketID: Int64 = 0

  /// Whether what takes time to find out may be left out.
  public var summary: Bool = false

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetSocketRequest",
    fields: [
      .init(1, "socket_id", .int64),
      .init(2, "summary", .bool),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.socketID = input.varint()
      case 16: self.summary = input.bool()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.socketID)
    fields.value(1, self.summary)
  }
}

/// One socket.
public struct Grpc_Channelz_V1_GetSocketResponse: WrightProtobuf.Message {
  /// The socket.
  public var socket: Grpc_Channelz_V1_Socket {
    get { self._socket?.value ?? Grpc_Channelz_V1_Socket() }
    set { self._socket = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `socket` has been set.
  public var hasSocket: Bool { self._socket != nil }
  /// Makes `socket` absent.
  public mutating func clearSocket() { self._socket = nil }
  private var _socket: WrightProtobuf.Indirect<Grpc_Channelz_V1_Socket>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.channelz.v1.GetSocketResponse",
    fields: [
      .init(1, "socket", .message { Grpc_Channelz_V1_Socket.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._socket)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._socket)
  }
}

/// Tells what goes on in a process.
public enum Grpc_Channelz_V1_Channelz {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "grpc.channelz.v1.Channelz",
    methods: ["GetTopChannels", "GetServers", "GetServer", "GetServerSockets", "GetChannel", "GetSubchannel", "GetSocket"],
    files: { File_grpc_channelz_v1_channelz.file.closure })

  /// The methods of the service.
  public enum Method {
    /// Channels that are below no other.
    public static let getTopChannels = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetTopChannelsRequest, Grpc_Channelz_V1_GetTopChannelsResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetTopChannels", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetTopChannelsRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetTopChannelsResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Servers.
    public static let getServers = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetServersRequest, Grpc_Channelz_V1_GetServersResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetServers", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetServersRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetServersResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One server; NOT_FOUND for a number that no server has.
    public static let getServer = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetServerRequest, Grpc_Channelz_V1_GetServerResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetServer", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetServerRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetServerResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// Connections of a server.
    public static let getServerSockets = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetServerSocketsRequest, Grpc_Channelz_V1_GetServerSocketsResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetServerSockets", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetServerSocketsRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetServerSocketsResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One channel; NOT_FOUND for a number that no channel has.
    public static let getChannel = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetChannelRequest, Grpc_Channelz_V1_GetChannelResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetChannel", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetChannelRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetChannelResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One subchannel; NOT_FOUND for a number that no subchannel has.
    public static let getSubchannel = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetSubchannelRequest, Grpc_Channelz_V1_GetSubchannelResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetSubchannel", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetSubchannelRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetSubchannelResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
    /// One socket; NOT_FOUND for a number that no socket has.
    public static let getSocket = WrightRPC.MethodDescriptor<Grpc_Channelz_V1_GetSocketRequest, Grpc_Channelz_V1_GetSocketResponse>(
      service: "grpc.channelz.v1.Channelz", name: "GetSocket", kind: .unary,
      request: .init(decode: { try Grpc_Channelz_V1_GetSocketRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Channelz_V1_GetSocketResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Tells what goes on in a process.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// Channels that are below no other.
    func getTopChannels(request: Grpc_Channelz_V1_GetTopChannelsRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetTopChannelsResponse

    /// Servers.
    func getServers(request: Grpc_Channelz_V1_GetServersRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetServersResponse

    /// One server; NOT_FOUND for a number that no server has.
    func getServer(request: Grpc_Channelz_V1_GetServerRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetServerResponse

    /// Connections of a server.
    func getServerSockets(request: Grpc_Channelz_V1_GetServerSocketsRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetServerSocketsResponse

    /// One channel; NOT_FOUND for a number that no channel has.
    func getChannel(request: Grpc_Channelz_V1_GetChannelRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetChannelResponse

    /// One subchannel; NOT_FOUND for a number that no subchannel has.
    func getSubchannel(request: Grpc_Channelz_V1_GetSubchannelRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetSubchannelResponse

    /// One socket; NOT_FOUND for a number that no socket has.
    func getSocket(request: Grpc_Channelz_V1_GetSocketRequest, context: WrightRPC.ServerContext) async throws -> Grpc_Channelz_V1_GetSocketResponse
  }

  /// Calls the methods of `grpc.channelz.v1.Channelz`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// Channels that are below no other.
    public func getTopChannels(
      _ message: Grpc_Channelz_V1_GetTopChannelsRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetTopChannelsResponse {
      try await client.unary(Method.getTopChannels, message, metadata: metadata, options: options)
    }

    /// Servers.
    public func getServers(
      _ message: Grpc_Channelz_V1_GetServersRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetServersResponse {
      try await client.unary(Method.getServers, message, metadata: metadata, options: options)
    }

    /// One server; NOT_FOUND for a number that no server has.
    public func getServer(
      _ message: Grpc_Channelz_V1_GetServerRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetServerResponse {
      try await client.unary(Method.getServer, message, metadata: metadata, options: options)
    }

    /// Connections of a server.
    public func getServerSockets(
      _ message: Grpc_Channelz_V1_GetServerSocketsRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetServerSocketsResponse {
      try await client.unary(Method.getServerSockets, message, metadata: metadata, options: options)
    }

    /// One channel; NOT_FOUND for a number that no channel has.
    public func getChannel(
      _ message: Grpc_Channelz_V1_GetChannelRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetChannelResponse {
      try await client.unary(Method.getChannel, message, metadata: metadata, options: options)
    }

    /// One subchannel; NOT_FOUND for a number that no subchannel has.
    public func getSubchannel(
      _ message: Grpc_Channelz_V1_GetSubchannelRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetSubchannelResponse {
      try await client.unary(Method.getSubchannel, message, metadata: metadata, options: options)
    }

    /// One socket; NOT_FOUND for a number that no socket has.
    public func getSocket(
      _ message: Grpc_Channelz_V1_GetSocketRequest, metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults
    ) async throws -> Grpc_Channelz_V1_GetSocketResponse {
      try await client.unary(Method.getSocket, message, metadata: metadata, options: options)
    }
  }
}

extension Grpc_Channelz_V1_Channelz.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Grpc_Channelz_V1_Channelz.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.unary(Grpc_Channelz_V1_Channelz.Method.getTopChannels) { messages in
      { bytes, context in
        try messages.seal(try await self.getTopChannels(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getTopChannels(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getServers) { messages in
      { bytes, context in
        try messages.seal(try await self.getServers(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getServers(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getServer) { messages in
      { bytes, context in
        try messages.seal(try await self.getServer(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getServer(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getServerSockets) { messages in
      { bytes, context in
        try messages.seal(try await self.getServerSockets(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getServerSockets(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getChannel) { messages in
      { bytes, context in
        try messages.seal(try await self.getChannel(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getChannel(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getSubchannel) { messages in
      { bytes, context in
        try messages.seal(try await self.getSubchannel(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getSubchannel(request: request, context: context)
    }
    router.unary(Grpc_Channelz_V1_Channelz.Method.getSocket) { messages in
      { bytes, context in
        try messages.seal(try await self.getSocket(request: try messages.open(bytes), context: context))
      }
    } handle: { request, context in
      try await self.getSocket(request: request, context: context)
    }
  }
}

/// The schema file `grpc/channelz/v1/channelz.proto`.
public enum File_grpc_channelz_v1_channelz {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/channelz/v1/channelz.proto",
    base64: """
      Ch9ncnBjL2NoYW5uZWx6L3YxL2NoYW5uZWx6LnByb3RvEhBncnBjLmNoYW5uZWx6LnYxGhlnb29nbGUvcHJvdG9idWYvYW55LnBy\
      b3RvGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHmdvb2ds\
      ZS9wcm90b2J1Zi93cmFwcGVycy5wcm90byKvAgoHQ2hhbm5lbBIuCgNyZWYYASABKAsyHC5ncnBjLmNoYW5uZWx6LnYxLkNoYW5u\
      ZWxSZWZSA3JlZhIxCgRkYXRhGAIgASgLMh0uZ3JwYy5jaGFubmVsei52MS5DaGFubmVsRGF0YVIEZGF0YRI9CgtjaGFubmVsX3Jl\
      ZhgDIAMoCzIcLmdycGMuY2hhbm5lbHoudjEuQ2hhbm5lbFJlZlIKY2hhbm5lbFJlZhJGCg5zdWJjaGFubmVsX3JlZhgEIAMoCzIf\
      LmdycGMuY2hhbm5lbHoudjEuU3ViY2hhbm5lbFJlZlINc3ViY2hhbm5lbFJlZhI6Cgpzb2NrZXRfcmVmGAUgAygLMhsuZ3JwYy5j\
      aGFubmVsei52MS5Tb2NrZXRSZWZSCXNvY2tldFJlZiK1AgoKU3ViY2hhbm5lbBIxCgNyZWYYASABKAsyHy5ncnBjLmNoYW5uZWx6\
      LnYxLlN1YmNoYW5uZWxSZWZSA3JlZhIxCgRkYXRhGAIgASgLMh0uZ3JwYy5jaGFubmVsei52MS5DaGFubmVsRGF0YVIEZGF0YRI9\
      CgtjaGFubmVsX3JlZhgDIAMoCzIcLmdycGMuY2hhbm5lbHoudjEuQ2hhbm5lbFJlZlIKY2hhbm5lbFJlZhJGCg5zdWJjaGFubmVs\
      X3JlZhgEIAMoCzIfLmdycGMuY2hhbm5lbHoudjEuU3ViY2hhbm5lbFJlZlINc3ViY2hhbm5lbFJlZhI6Cgpzb2NrZXRfcmVmGAUg\
      AygLMhsuZ3JwYy5jaGFubmVsei52MS5Tb2NrZXRSZWZSCXNvY2tldFJlZiLCAQoYQ2hhbm5lbENvbm5lY3Rpdml0eVN0YXRlEkYK\
      BXN0YXRlGAEgASgOMjAuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsQ29ubmVjdGl2aXR5U3RhdGUuU3RhdGVSBXN0YXRlIl4KBVN0\
      YXRlEgsKB1VOS05PV04QABIICgRJRExFEAESDgoKQ09OTkVDVElORxACEgkKBVJFQURZEAMSFQoRVFJBTlNJRU5UX0ZBSUxVUkUQ\
      BBIMCghTSFVURE9XThAFIukCCgtDaGFubmVsRGF0YRJACgVzdGF0ZRgBIAEoCzIqLmdycGMuY2hhbm5lbHoudjEuQ2hhbm5lbENv\
      bm5lY3Rpdml0eVN0YXRlUgVzdGF0ZRIWCgZ0YXJnZXQYAiABKAlSBnRhcmdldBI0CgV0cmFjZRgDIAEoCzIeLmdycGMuY2hhbm5l\
      bHoudjEuQ2hhbm5lbFRyYWNlUgV0cmFjZRIjCg1jYWxsc19zdGFydGVkGAQgASgDUgxjYWxsc1N0YXJ0ZWQSJwoPY2FsbHNfc3Vj\
      Y2VlZGVkGAUgASgDUg5jYWxsc1N1Y2NlZWRlZBIhCgxjYWxsc19mYWlsZWQYBiABKANSC2NhbGxzRmFpbGVkElkKG2xhc3RfY2Fs\
      bF9zdGFydGVkX3RpbWVzdGFtcBgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSGGxhc3RDYWxsU3RhcnRlZFRpbWVz\
      dGFtcCKYAwoRQ2hhbm5lbFRyYWNlRXZlbnQSIAoLZGVzY3JpcHRpb24YASABKAlSC2Rlc2NyaXB0aW9uEkgKCHNldmVyaXR5GAIg\
      ASgOMiwuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsVHJhY2VFdmVudC5TZXZlcml0eVIIc2V2ZXJpdHkSOAoJdGltZXN0YW1wGAMg\
      ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEj8KC2NoYW5uZWxfcmVmGAQgASgLMhwuZ3JwYy5jaGFu\
      bmVsei52MS5DaGFubmVsUmVmSABSCmNoYW5uZWxSZWYSSAoOc3ViY2hhbm5lbF9yZWYYBSABKAsyHy5ncnBjLmNoYW5uZWx6LnYx\
      LlN1YmNoYW5uZWxSZWZIAFINc3ViY2hhbm5lbFJlZiJFCghTZXZlcml0eRIOCgpDVF9VTktOT1dOEAASCwoHQ1RfSU5GTxABEg4K\
      CkNUX1dBUk5JTkcQAhIMCghDVF9FUlJPUhADQgsKCWNoaWxkX3JlZiLCAQoMQ2hhbm5lbFRyYWNlEioKEW51bV9ldmVudHNfbG9n\
      Z2VkGAEgASgDUg9udW1FdmVudHNMb2dnZWQSSQoSY3JlYXRpb25fdGltZXN0YW1wGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp\
      bWVzdGFtcFIRY3JlYXRpb25UaW1lc3RhbXASOwoGZXZlbnRzGAMgAygLMiMuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsVHJhY2VF\
      dmVudFIGZXZlbnRzImMKCkNoYW5uZWxSZWYSHQoKY2hhbm5lbF9pZBgBIAEoA1IJY2hhbm5lbElkEhIKBG5hbWUYAiABKAlSBG5h\
      bWVKBAgDEARKBAgEEAVKBAgFEAZKBAgGEAdKBAgHEAhKBAgIEAkibAoNU3ViY2hhbm5lbFJlZhIjCg1zdWJjaGFubmVsX2lkGAcg\
      ASgDUgxzdWJjaGFubmVsSWQSEgoEbmFtZRgIIAEoCVIEbmFtZUoECAEQAkoECAIQA0oECAMQBEoECAQQBUoECAUQBkoECAYQByJg\
      CglTb2NrZXRSZWYSGwoJc29ja2V0X2lkGAMgASgDUghzb2NrZXRJZBISCgRuYW1lGAQgASgJUgRuYW1lSgQIARACSgQIAhADSgQI\
      BRAGSgQIBhAHSgQIBxAISgQICBAJImAKCVNlcnZlclJlZhIbCglzZXJ2ZXJfaWQYBSABKANSCHNlcnZlcklkEhIKBG5hbWUYBiAB\
      KAlSBG5hbWVKBAgBEAJKBAgCEANKBAgDEARKBAgEEAVKBAgHEAhKBAgIEAkiqwEKBlNlcnZlchItCgNyZWYYASABKAsyGy5ncnBj\
      LmNoYW5uZWx6LnYxLlNlcnZlclJlZlIDcmVmEjAKBGRhdGEYAiABKAsyHC5ncnBjLmNoYW5uZWx6LnYxLlNlcnZlckRhdGFSBGRh\
      dGESQAoNbGlzdGVuX3NvY2tldBgDIAMoCzIbLmdycGMuY2hhbm5lbHoudjEuU29ja2V0UmVmUgxsaXN0ZW5Tb2NrZXQijgIKClNl\
      cnZlckRhdGESNAoFdHJhY2UYASABKAsyHi5ncnBjLmNoYW5uZWx6LnYxLkNoYW5uZWxUcmFjZVIFdHJhY2USIwoNY2FsbHNfc3Rh\
      cnRlZBgCIAEoA1IMY2FsbHNTdGFydGVkEicKD2NhbGxzX3N1Y2NlZWRlZBgDIAEoA1IOY2FsbHNTdWNjZWVkZWQSIQoMY2FsbHNf\
      ZmFpbGVkGAQgASgDUgtjYWxsc0ZhaWxlZBJZChtsYXN0X2NhbGxfc3RhcnRlZF90aW1lc3RhbXAYBSABKAsyGi5nb29nbGUucHJv\
      dG9idWYuVGltZXN0YW1wUhhsYXN0Q2FsbFN0YXJ0ZWRUaW1lc3RhbXAipgIKBlNvY2tldBItCgNyZWYYASABKAsyGy5ncnBjLmNo\
      YW5uZWx6LnYxLlNvY2tldFJlZlIDcmVmEjAKBGRhdGEYAiABKAsyHC5ncnBjLmNoYW5uZWx6LnYxLlNvY2tldERhdGFSBGRhdGES\
      LwoFbG9jYWwYAyABKAsyGS5ncnBjLmNoYW5uZWx6LnYxLkFkZHJlc3NSBWxvY2FsEjEKBnJlbW90ZRgEIAEoCzIZLmdycGMuY2hh\
      bm5lbHoudjEuQWRkcmVzc1IGcmVtb3RlEjYKCHNlY3VyaXR5GAUgASgLMhouZ3JwYy5jaGFubmVsei52MS5TZWN1cml0eVIIc2Vj\
      dXJpdHkSHwoLcmVtb3RlX25hbWUYBiABKAlSCnJlbW90ZU5hbWUigwcKClNvY2tldERhdGESJwoPc3RyZWFtc19zdGFydGVkGAEg\
      ASgDUg5zdHJlYW1zU3RhcnRlZBIrChFzdHJlYW1zX3N1Y2NlZWRlZBgCIAEoA1IQc3RyZWFtc1N1Y2NlZWRlZBIlCg5zdHJlYW1z\
      X2ZhaWxlZBgDIAEoA1INc3RyZWFtc0ZhaWxlZBIjCg1tZXNzYWdlc19zZW50GAQgASgDUgxtZXNzYWdlc1NlbnQSKwoRbWVzc2Fn\
      ZXNfcmVjZWl2ZWQYBSABKANSEG1lc3NhZ2VzUmVjZWl2ZWQSKAoQa2VlcF9hbGl2ZXNfc2VudBgGIAEoA1IOa2VlcEFsaXZlc1Nl\
      bnQSaAojbGFzdF9sb2NhbF9zdHJlYW1fY3JlYXRlZF90aW1lc3RhbXAYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      Uh9sYXN0TG9jYWxTdHJlYW1DcmVhdGVkVGltZXN0YW1wEmoKJGxhc3RfcmVtb3RlX3N0cmVhbV9jcmVhdGVkX3RpbWVzdGFtcBgI\
      IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSIGxhc3RSZW1vdGVTdHJlYW1DcmVhdGVkVGltZXN0YW1wElkKG2xhc3Rf\
      bWVzc2FnZV9zZW50X3RpbWVzdGFtcBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSGGxhc3RNZXNzYWdlU2VudFRp\
      bWVzdGFtcBJhCh9sYXN0X21lc3NhZ2VfcmVjZWl2ZWRfdGltZXN0YW1wGAogASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt\
      cFIcbGFzdE1lc3NhZ2VSZWNlaXZlZFRpbWVzdGFtcBJWChlsb2NhbF9mbG93X2NvbnRyb2xfd2luZG93GAsgASgLMhsuZ29vZ2xl\
      LnByb3RvYnVmLkludDY0VmFsdWVSFmxvY2FsRmxvd0NvbnRyb2xXaW5kb3cSWAoacmVtb3RlX2Zsb3dfY29udHJvbF93aW5kb3cY\
      DCABKAsyGy5nb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZVIXcmVtb3RlRmxvd0NvbnRyb2xXaW5kb3cSNgoGb3B0aW9uGA0gAygL\
      Mh4uZ3JwYy5jaGFubmVsei52MS5Tb2NrZXRPcHRpb25SBm9wdGlvbiK4AwoHQWRkcmVzcxJNCg10Y3BpcF9hZGRyZXNzGAEgASgL\
      MiYuZ3JwYy5jaGFubmVsei52MS5BZGRyZXNzLlRjcElwQWRkcmVzc0gAUgx0Y3BpcEFkZHJlc3MSRwoLdWRzX2FkZHJlc3MYAiAB\
      KAsyJC5ncnBjLmNoYW5uZWx6LnYxLkFkZHJlc3MuVWRzQWRkcmVzc0gAUgp1ZHNBZGRyZXNzEk0KDW90aGVyX2FkZHJlc3MYAyAB\
      KAsyJi5ncnBjLmNoYW5uZWx6LnYxLkFkZHJlc3MuT3RoZXJBZGRyZXNzSABSDG90aGVyQWRkcmVzcxpBCgxUY3BJcEFkZHJlc3MS\
      HQoKaXBfYWRkcmVzcxgBIAEoDFIJaXBBZGRyZXNzEhIKBHBvcnQYAiABKAVSBHBvcnQaKAoKVWRzQWRkcmVzcxIaCghmaWxlbmFt\
      ZRgBIAEoCVIIZmlsZW5hbWUaTgoMT3RoZXJBZGRyZXNzEhIKBG5hbWUYASABKAlSBG5hbWUSKgoFdmFsdWUYAiABKAsyFC5nb29n\
      bGUucHJvdG9idWYuQW55UgV2YWx1ZUIJCgdhZGRyZXNzIpYDCghTZWN1cml0eRIyCgN0bHMYASABKAsyHi5ncnBjLmNoYW5uZWx6\
      LnYxLlNlY3VyaXR5LlRsc0gAUgN0bHMSQAoFb3RoZXIYAiABKAsyKC5ncnBjLmNoYW5uZWx6LnYxLlNlY3VyaXR5Lk90aGVyU2Vj\
      dXJpdHlIAFIFb3RoZXIauQEKA1RscxIlCg1zdGFuZGFyZF9uYW1lGAEgASgJSABSDHN0YW5kYXJkTmFtZRIfCgpvdGhlcl9uYW1l\
      GAIgASgJSABSCW90aGVyTmFtZRIrChFsb2NhbF9jZXJ0aWZpY2F0ZRgDIAEoDFIQbG9jYWxDZXJ0aWZpY2F0ZRItChJyZW1vdGVf\
      Y2VydGlmaWNhdGUYBCABKAxSEXJlbW90ZUNlcnRpZmljYXRlQg4KDGNpcGhlcl9zdWl0ZRpPCg1PdGhlclNlY3VyaXR5EhIKBG5h\
      bWUYASABKAlSBG5hbWUSKgoFdmFsdWUYAiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgV2YWx1ZUIHCgVtb2RlbCJuCgxTb2Nr\
      ZXRPcHRpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWUSNAoKYWRkaXRpb25hbBgDIAEoCzIULmdv\
      b2dsZS5wcm90b2J1Zi5BbnlSCmFkZGl0aW9uYWwiTAoTU29ja2V0T3B0aW9uVGltZW91dBI1CghkdXJhdGlvbhgBIAEoCzIZLmdv\
      b2dsZS5wcm90b2J1Zi5EdXJhdGlvblIIZHVyYXRpb24iYwoSU29ja2V0T3B0aW9uTGluZ2VyEhYKBmFjdGl2ZRgBIAEoCFIGYWN0\
      aXZlEjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbiKyCAoTU29ja2V0T3B0aW9u\
      VGNwSW5mbxIdCgp0Y3BpX3N0YXRlGAEgASgNUgl0Y3BpU3RhdGUSIgoNdGNwaV9jYV9zdGF0ZRgCIAEoDVILdGNwaUNhU3RhdGUS\
      KQoQdGNwaV9yZXRyYW5zbWl0cxgDIAEoDVIPdGNwaVJldHJhbnNtaXRzEh8KC3RjcGlfcHJvYmVzGAQgASgNUgp0Y3BpUHJvYmVz\
      EiEKDHRjcGlfYmFja29mZhgFIAEoDVILdGNwaUJhY2tvZmYSIQoMdGNwaV9vcHRpb25zGAYgASgNUgt0Y3BpT3B0aW9ucxImCg90\
      Y3BpX3NuZF93c2NhbGUYByABKA1SDXRjcGlTbmRXc2NhbGUSJgoPdGNwaV9yY3Zfd3NjYWxlGAggASgNUg10Y3BpUmN2V3NjYWxl\
      EhkKCHRjcGlfcnRvGAkgASgNUgd0Y3BpUnRvEhkKCHRjcGlfYXRvGAogASgNUgd0Y3BpQXRvEiAKDHRjcGlfc25kX21zcxgLIAEo\
      DVIKdGNwaVNuZE1zcxIgCgx0Y3BpX3Jjdl9tc3MYDCABKA1SCnRjcGlSY3ZNc3MSIQoMdGNwaV91bmFja2VkGA0gASgNUgt0Y3Bp\
      VW5hY2tlZBIfCgt0Y3BpX3NhY2tlZBgOIAEoDVIKdGNwaVNhY2tlZBIbCgl0Y3BpX2xvc3QYDyABKA1SCHRjcGlMb3N0EiEKDHRj\
      cGlfcmV0cmFucxgQIAEoDVILdGNwaVJldHJhbnMSIQoMdGNwaV9mYWNrZXRzGBEgASgNUgt0Y3BpRmFja2V0cxItChN0Y3BpX2xh\
      c3RfZGF0YV9zZW50GBIgASgNUhB0Y3BpTGFzdERhdGFTZW50EisKEnRjcGlfbGFzdF9hY2tfc2VudBgTIAEoDVIPdGNwaUxhc3RB\
      Y2tTZW50Ei0KE3RjcGlfbGFzdF9kYXRhX3JlY3YYFCABKA1SEHRjcGlMYXN0RGF0YVJlY3YSKwoSdGNwaV9sYXN0X2Fja19yZWN2\
      GBUgASgNUg90Y3BpTGFzdEFja1JlY3YSGwoJdGNwaV9wbXR1GBYgASgNUgh0Y3BpUG10dRIqChF0Y3BpX3Jjdl9zc3RocmVzaBgX\
      IAEoDVIPdGNwaVJjdlNzdGhyZXNoEhkKCHRjcGlfcnR0GBggASgNUgd0Y3BpUnR0Eh8KC3RjcGlfcnR0dmFyGBkgASgNUgp0Y3Bp\
      UnR0dmFyEioKEXRjcGlfc25kX3NzdGhyZXNoGBogASgNUg90Y3BpU25kU3N0aHJlc2gSIgoNdGNwaV9zbmRfY3duZBgbIAEoDVIL\
      dGNwaVNuZEN3bmQSHwoLdGNwaV9hZHZtc3MYHCABKA1SCnRjcGlBZHZtc3MSJwoPdGNwaV9yZW9yZGVyaW5nGB0gASgNUg50Y3Bp\
      UmVvcmRlcmluZyJiChVHZXRUb3BDaGFubmVsc1JlcXVlc3QSKAoQc3RhcnRfY2hhbm5lbF9pZBgBIAEoA1IOc3RhcnRDaGFubmVs\
      SWQSHwoLbWF4X3Jlc3VsdHMYAiABKANSCm1heFJlc3VsdHMiXwoWR2V0VG9wQ2hhbm5lbHNSZXNwb25zZRIzCgdjaGFubmVsGAEg\
      AygLMhkuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsUgdjaGFubmVsEhAKA2VuZBgCIAEoCFIDZW5kIlwKEUdldFNlcnZlcnNSZXF1\
      ZXN0EiYKD3N0YXJ0X3NlcnZlcl9pZBgBIAEoA1INc3RhcnRTZXJ2ZXJJZBIfCgttYXhfcmVzdWx0cxgCIAEoA1IKbWF4UmVzdWx0\
      cyJYChJHZXRTZXJ2ZXJzUmVzcG9uc2USMAoGc2VydmVyGAEgAygLMhguZ3JwYy5jaGFubmVsei52MS5TZXJ2ZXJSBnNlcnZlchIQ\
      CgNlbmQYAiABKAhSA2VuZCIvChBHZXRTZXJ2ZXJSZXF1ZXN0EhsKCXNlcnZlcl9pZBgBIAEoA1IIc2VydmVySWQiRQoRR2V0U2Vy\
      dmVyUmVzcG9uc2USMAoGc2VydmVyGAEgASgLMhguZ3JwYy5jaGFubmVsei52MS5TZXJ2ZXJSBnNlcnZlciJ/ChdHZXRTZXJ2ZXJT\
      b2NrZXRzUmVxdWVzdBIbCglzZXJ2ZXJfaWQYASABKANSCHNlcnZlcklkEiYKD3N0YXJ0X3NvY2tldF9pZBgCIAEoA1INc3RhcnRT\
      b2NrZXRJZBIfCgttYXhfcmVzdWx0cxgDIAEoA1IKbWF4UmVzdWx0cyJoChhHZXRTZXJ2ZXJTb2NrZXRzUmVzcG9uc2USOgoKc29j\
      a2V0X3JlZhgBIAMoCzIbLmdycGMuY2hhbm5lbHoudjEuU29ja2V0UmVmUglzb2NrZXRSZWYSEAoDZW5kGAIgASgIUgNlbmQiMgoR\
      R2V0Q2hhbm5lbFJlcXVlc3QSHQoKY2hhbm5lbF9pZBgBIAEoA1IJY2hhbm5lbElkIkkKEkdldENoYW5uZWxSZXNwb25zZRIzCgdj\
      aGFubmVsGAEgASgLMhkuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsUgdjaGFubmVsIjsKFEdldFN1YmNoYW5uZWxSZXF1ZXN0EiMK\
      DXN1YmNoYW5uZWxfaWQYASABKANSDHN1YmNoYW5uZWxJZCJVChVHZXRTdWJjaGFubmVsUmVzcG9uc2USPAoKc3ViY2hhbm5lbBgB\
      IAEoCzIcLmdycGMuY2hhbm5lbHoudjEuU3ViY2hhbm5lbFIKc3ViY2hhbm5lbCJJChBHZXRTb2NrZXRSZXF1ZXN0EhsKCXNvY2tl\
      dF9pZBgBIAEoA1IIc29ja2V0SWQSGAoHc3VtbWFyeRgCIAEoCFIHc3VtbWFyeSJFChFHZXRTb2NrZXRSZXNwb25zZRIwCgZzb2Nr\
      ZXQYASABKAsyGC5ncnBjLmNoYW5uZWx6LnYxLlNvY2tldFIGc29ja2V0MpoFCghDaGFubmVsehJjCg5HZXRUb3BDaGFubmVscxIn\
      LmdycGMuY2hhbm5lbHoudjEuR2V0VG9wQ2hhbm5lbHNSZXF1ZXN0GiguZ3JwYy5jaGFubmVsei52MS5HZXRUb3BDaGFubmVsc1Jl\
      c3BvbnNlElcKCkdldFNlcnZlcnMSIy5ncnBjLmNoYW5uZWx6LnYxLkdldFNlcnZlcnNSZXF1ZXN0GiQuZ3JwYy5jaGFubmVsei52\
      MS5HZXRTZXJ2ZXJzUmVzcG9uc2USVAoJR2V0U2VydmVyEiIuZ3JwYy5jaGFubmVsei52MS5HZXRTZXJ2ZXJSZXF1ZXN0GiMuZ3Jw\
      Yy5jaGFubmVsei52MS5HZXRTZXJ2ZXJSZXNwb25zZRJpChBHZXRTZXJ2ZXJTb2NrZXRzEikuZ3JwYy5jaGFubmVsei52MS5HZXRT\
      ZXJ2ZXJTb2NrZXRzUmVxdWVzdBoqLmdycGMuY2hhbm5lbHoudjEuR2V0U2VydmVyU29ja2V0c1Jlc3BvbnNlElcKCkdldENoYW5u\
      ZWwSIy5ncnBjLmNoYW5uZWx6LnYxLkdldENoYW5uZWxSZXF1ZXN0GiQuZ3JwYy5jaGFubmVsei52MS5HZXRDaGFubmVsUmVzcG9u\
      c2USYAoNR2V0U3ViY2hhbm5lbBImLmdycGMuY2hhbm5lbHoudjEuR2V0U3ViY2hhbm5lbFJlcXVlc3QaJy5ncnBjLmNoYW5uZWx6\
      LnYxLkdldFN1YmNoYW5uZWxSZXNwb25zZRJUCglHZXRTb2NrZXQSIi5ncnBjLmNoYW5uZWx6LnYxLkdldFNvY2tldFJlcXVlc3Qa\
      Iy5ncnBjLmNoYW5uZWx6LnYxLkdldFNvY2tldFJlc3BvbnNlQlgKE2lvLmdycGMuY2hhbm5lbHoudjFCDUNoYW5uZWx6UHJvdG9Q\
      AVowZ29vZ2xlLmdvbGFuZy5vcmcvZ3JwYy9jaGFubmVsei9ncnBjX2NoYW5uZWx6X3YxYgZwcm90bzM=
      """,
    imports: { [File_google_protobuf_any.file, File_google_protobuf_duration.file, File_google_protobuf_timestamp.file, File_google_protobuf_wrappers.file] })
}
