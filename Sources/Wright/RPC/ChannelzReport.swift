internal import Synchronization

/// A transport that can tell what goes on in it: what channelz serves.
public protocol ChannelzSource: AnyObject, Sendable {
  /// Its state and counters now, gathered from the loops that keep them, with the connections that are wanted.
  func channelzReport(_ connections: ChannelzSelection) async -> ChannelzReport
}

/// Which connections are to be told of: there may be thousands, on loops that have other things to do.
public enum ChannelzSelection: Hashable, Sendable {
  /// None.
  case none
  /// The first ones, by ascending number, from a number on.
  case page(from: Int64, atMost: Int)
  /// The one with this number, with all that takes time to find out.
  case one(Int64)

  /// Those that are wanted, by ascending number.
  public func select<Element>(from elements: some Sequence<Element>, by id: (Element) -> Int64) -> [Element] {
    switch self {
    case .none: []
    case .page(let start, let count):
      Array(elements.filter { id($0) >= start }.sorted { id($0) < id($1) }.prefix(count))
    case .one(let wanted): elements.first { id($0) == wanted }.map { [$0] } ?? []
    }
  }

  /// Whether what takes time to find out is wanted.
  public var isDetailed: Bool { if case .one = self { true } else { false } }
}

/// What goes on in one end of a transport: a server, or a client's channel.
public struct ChannelzReport: Sendable {
  /// Its number, of ``ChannelzID``.
  public var id: Int64
  /// Where it listens, or what it connects to.
  public var name: String
  /// Whether a channel is connected; `nil` for a server.
  public var state: ConnectivityState?
  /// What it has counted, with connections that are gone.
  public var counters: ChannelzCounters
  /// What it listens on.
  public var listeners: [ChannelzSocket] = []
  /// A server's connections, as far as they are wanted.
  public var sockets: [ChannelzSocket] = []
  /// What is below a channel and has its connections; none for a server.
  public var subchannels: [ChannelzSubchannel] = []

  /// Makes a report.
  public init(
    id: Int64, name: String, state: ConnectivityState? = nil, counters: ChannelzCounters = ChannelzCounters()
  ) {
    self.id = id
    self.name = name
    self.state = state
    self.counters = counters
  }
}

/// What a channel has for each server that it may connect to.
public struct ChannelzSubchannel: Sendable {
  /// Its number, of ``ChannelzID``.
  public var id: Int64
  /// What it connects to.
  public var name: String
  /// Whether it is connected.
  public var state: ConnectivityState
  /// What it has counted, with connections that are gone.
  public var counters: ChannelzCounters
  /// Its connections, as far as they are wanted.
  public var sockets: [ChannelzSocket]

  /// Makes a subchannel.
  public init(
    id: Int64, name: String, state: ConnectivityState, counters: ChannelzCounters, sockets: [ChannelzSocket]
  ) {
    self.id = id
    self.name = name
    self.state = state
    self.counters = counters
    self.sockets = sockets
  }
}

/// A connection, or what listens for connections.
public struct ChannelzSocket: Sendable {
  /// Its number, of ``ChannelzID``.
  public var id: Int64
  /// This end's address, such as `ipv4:127.0.0.1:50051`.
  public var local: String?
  /// The other end's address; `nil` where it only listens.
  public var remote: String?
  /// What it has counted.
  public var counters: ChannelzCounters
  /// How it is secured, if that was asked for; `nil` in plaintext.
  public var tls: TLS?

  /// How a connection is secured by TLS.
  public struct TLS: Sendable {
    /// The cipher's name in the registry, such as `TLS_AES_128_GCM_SHA256`.
    public var cipher: String
    /// The other end's certificate in DER; empty where it showed none.
    public var remoteCertificate: [UInt8]
    /// The subject of that certificate; empty where it showed none.
    public var remoteName: String

    /// Makes a description.
    public init(cipher: String, remoteCertificate: [UInt8] = [], remoteName: String = "") {
      self.cipher = cipher
      self.remoteCertificate = remoteCertificate
      self.remoteName = remoteName
    }
  }

  /// Makes a socket.
  public init(id: Int64, local: String?, remote: String?, counters: ChannelzCounters = ChannelzCounters()) {
    self.id = id
    self.local = local
    self.remote = remote
    self.counters = counters
  }
}

/// What a connection counts: plain numbers, which belong to whoever counts, and are copied when somebody asks.
public struct ChannelzCounters: Hashable, Sendable {
  /// Calls that were begun.
  public var callsStarted: Int64 = 0
  /// Calls that ended with OK.
  public var callsSucceeded: Int64 = 0
  /// Calls that ended otherwise.
  public var callsFailed: Int64 = 0
  /// Messages that went out.
  public var messagesSent: Int64 = 0
  /// Messages that came in.
  public var messagesReceived: Int64 = 0
  /// Bytes that went out, of all frames.
  public var bytesSent: Int64 = 0
  /// Bytes that came in, of all frames.
  public var bytesReceived: Int64 = 0
  /// Pings that asked whether the other end is there.
  public var keepalivesSent: Int64 = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts a call that has ended.
  public mutating func ended(ok: Bool) {
    if ok { callsSucceeded &+= 1 } else { callsFailed &+= 1 }
  }

  /// Adds what another has counted.
  public static func += (left: inout ChannelzCounters, right: ChannelzCounters) {
    left.callsStarted &+= right.callsStarted
    left.callsSucceeded &+= right.callsSucceeded
    left.callsFailed &+= right.callsFailed
    left.messagesSent &+= right.messagesSent
    left.messagesReceived &+= right.messagesReceived
    left.bytesSent &+= right.bytesSent
    left.bytesReceived &+= right.bytesReceived
    left.keepalivesSent &+= right.keepalivesSent
  }
}

/// Numbers for servers, channels and sockets, each given out once in a process.
public enum ChannelzID {
  private static let last = Atomic<Int64>(0)

  /// A number that nothing else has.
  public static func next() -> Int64 { last.add(1, ordering: .relaxed).newValue }
}
