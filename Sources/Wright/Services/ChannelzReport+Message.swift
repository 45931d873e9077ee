internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC
internal import WrightServiceStubs

extension Grpc_Channelz_V1_Channel {
  init(_ report: ChannelzReport) {
    self.init()
    ref = .with {
      $0.channelID = report.id
      $0.name = report.name
    }
    data = .init(report.name, report.state, report.counters)
    subchannelRef = report.subchannels.map { .init($0) }
  }
}

extension Grpc_Channelz_V1_SubchannelRef {
  init(_ subchannel: ChannelzSubchannel) {
    self.init()
    subchannelID = subchannel.id
    name = subchannel.name
  }
}

extension Grpc_Channelz_V1_Subchannel {
  init(_ subchannel: ChannelzSubchannel) {
    self.init()
    ref = .init(subchannel)
    data = .init(subchannel.name, subchannel.state, subchannel.counters)
    socketRef = subchannel.sockets.map { .init($0) }
  }
}

extension Grpc_Channelz_V1_ChannelData {
  fileprivate init(_ name: String, _ connectivity: ConnectivityState?, _ counters: ChannelzCounters) {
    self.init()
    target = name
    callsStarted = counters.callsStarted
    callsSucceeded = counters.callsSucceeded
    callsFailed = counters.callsFailed
    state.state =
      switch connectivity {
      case .idle: .idle
      case .connecting: .connecting
      case .ready: .ready
      case .transientFailure: .transientFailure
      case .shutdown: .shutdown
      case nil: .unknown
      }
  }
}

extension Grpc_Channelz_V1_Server {
  init(_ report: ChannelzReport) {
    self.init()
    ref = .with {
      $0.serverID = report.id
      $0.name = report.name
    }
    data = .with {
      $0.callsStarted = report.counters.callsStarted
      $0.callsSucceeded = report.counters.callsSucceeded
      $0.callsFailed = report.counters.callsFailed
    }
    listenSocket = report.listeners.map { .init($0) }
  }
}

extension Grpc_Channelz_V1_SocketRef {
  init(_ socket: ChannelzSocket) {
    self.init()
    socketID = socket.id
    name = socket.remote ?? socket.local ?? ""
  }
}

extension Grpc_Channelz_V1_Socket {
  init(_ socket: ChannelzSocket) {
    self.init()
    ref = .init(socket)
    if let local = socket.local { self.local = .init(local) }
    if let remote = socket.remote { self.remote = .init(remote) }
    if let tls = socket.tls {
      remoteName = tls.remoteName
      security.tls = .with {
        $0.standardName = tls.cipher
        $0.remoteCertificate = tls.remoteCertificate
      }
    }
    let counters = socket.counters
    data = .with {
      $0.streamsStarted = counters.callsStarted
      $0.streamsSucceeded = counters.callsSucceeded
      $0.streamsFailed = counters.callsFailed
      $0.messagesSent = counters.messagesSent
      $0.messagesReceived = counters.messagesReceived
      $0.keepAlivesSent = counters.keepalivesSent
      // The schema has no place of its own for bytes.
      $0.option = [("bytes_sent", counters.bytesSent), ("bytes_received", counters.bytesReceived)].map { name, count in
        .with {
          $0.name = name
          $0.value = "\(count)"
        }
      }
    }
  }
}

extension Grpc_Channelz_V1_Address {
  /// - Parameter text: an address as transports write it: `ipv4:127.0.0.1:80`, `ipv6:[::1]:80`, `unix:/path`.
  init(_ text: String) {
    self.init()
    if text.hasPrefix("unix:") {
      address = .udsAddress(.with { $0.filename = String(text.dropFirst(5)) })
    } else if let (bytes, port) = IPAddressText.parse(text) {
      address = .tcpipAddress(
        .with {
          $0.ipAddress = bytes
          $0.port = port
        })
    } else {
      address = .otherAddress(.with { $0.name = text })
    }
  }
}

/// Numeric addresses of TCP as text.
enum IPAddressText {
  /// The bytes and the port of `ipv4:127.0.0.1:80` or `ipv6:[::1]:80`.
  static func parse(_ text: String) -> (bytes: [UInt8], port: Int32)? {
    guard let colon = text.lastIndex(of: ":"), let port = Int32(text[text.index(after: colon)...]) else { return nil }
    let host = text[..<colon]
    if host.hasPrefix("ipv4:") { return version4(host.dropFirst(5)).map { ($0, port) } }
    guard host.hasPrefix("ipv6:["), host.hasSuffix("]") else { return nil }
    return version6(host.dropFirst(6).dropLast()).map { ($0, port) }
  }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let bytes = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    let found = bytes.compactMap(\.self)
    return bytes.count == 4 && found.count == 4 ? found : nil
  }

  /// RFC 4291, section 2.2: groups of four digits; `::` stands for as many zeros as are missing; a scope is left out.
  private static func version6(_ text: Substring) -> [UInt8]? {
    let address = text.prefix { $0 != "%" }
    guard let gap = address.firstRange(of: "::") else {
      return groups(address).flatMap { $0.count == 16 ? $0 : nil }
    }
    guard let head = groups(address[..<gap.lowerBound]), let tail = groups(address[gap.upperBound...]),
      head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: Substring) -> [UInt8]? {
    if text.isEmpty { return [] }
    var bytes: [UInt8] = []
    for group in text.split(separator: ":", omittingEmptySubsequences: false) {
      if group.contains(".") {
        guard let last = version4(group) else { return nil }
        bytes += last
      } else {
        guard let number = UInt16(group, radix: 16) else { return nil }
        bytes += [UInt8(number >> 8), UInt8(number & 255)]
      }
    }
    return bytes
  }
}
