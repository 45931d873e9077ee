public import WrightEventLoop
internal import WrightHTTP2
public import WrightRPC
internal import WrightTLS

/// gRPC over HTTP/2 at a client, by TLS or in plaintext with prior knowledge: one connection, made with the first call and
/// again when it is lost.
public final class HTTP2ClientTransport: ClientTransport {
  private let channel: ClientChannel
  private let loop: EventLoop
  private let compression: Compression
  /// Where calls go: `ipv4:127.0.0.1:50051`.
  public let target: String
  /// Whether nobody but the server can read what is sent: by TLS, or on a Unix socket.
  public let isConfidential: Bool

  /// Makes a transport; nothing is connected yet.
  ///
  /// - Parameters:
  ///   - target: the server; a host name is looked up for each connection.
  ///   - loop: the loop that carries the connection; one of those that all clients of the process share unless told otherwise.
  ///   - options: limits, and how the protocol is spoken.
  /// - Throws: `UVError` when no loop can be made, `TLSError` when the configured certificates cannot be used.
  public init(
    to target: SocketAddress, loop: EventLoop? = nil, options: HTTP2ClientOptions = .init()
  ) throws {
    let loop = if let loop { loop } else { try EventLoopGroup.shared().next() }
    self.loop = loop
    compression = options.compression
    self.target = target.description
    isConfidential = options.tls != nil || target.host == nil
    let tls = try options.tls.map { tls throws(TLSError) in try ReloadingTLSContext(client: tls) }
    channel = ClientChannel(
      target, authority: options.authority ?? target.authority, options: options, tls: tls, loop: loop)
  }

  deinit { beginGracefulShutdown() }

  /// Begins a call, connecting if need be.
  public func open(_ head: ClientCallHead) -> any ClientCall {
    let call = HTTP2ClientCall(head, compression: head.compression ?? compression, loop: loop)
    loop.run { [channel] in channel.start(call) }
    return call
  }

  /// Takes no new calls; those that run go on to their end.
  public func beginGracefulShutdown() { loop.run { [channel] in channel.beginGracefulShutdown() } }

  /// Ends all calls and connections now.
  public func close() { loop.run { [channel] in channel.close() } }

  /// Returns when all connections are closed.
  public func waitUntilClosed() async {
    await withCheckedContinuation { waiter in
      loop.run { [channel] in channel.wait(waiter) }
    }
  }
}

extension HTTP2ClientTransport: ChannelzSource {
  /// The channel, and its connection.
  public func channelzReport(_ connections: ChannelzSelection) async -> ChannelzReport {
    let report = await LoopAnswer.ask(loop) { [channel] in channel.channelzReport(connections) }
    return report ?? ChannelzReport(id: channel.channelzID, name: "", state: .shutdown)
  }
}

extension HTTP2ClientTransport: LoopSource {
  /// How the loop does that carries the connections.
  public func loopReports() async -> [LoopReport] {
    let asked = ContinuousClock.now
    guard let lag = await LoopAnswer.ask(loop, { asked.duration(to: .now) }) else { return [] }
    let connections = await channelzReport(.page(from: 0, atMost: .max)).sockets.count
    return [LoopReport(lag: lag, connections: connections)]
  }
}

extension GRPCClient {
  /// Makes a client of the server at an address: `host:port`, `[ipv6]:port` or `unix:/path`.
  ///
  /// - Throws: `SocketAddressError` when that is no address; whether somebody listens there shows with the first call.
  public convenience init(
    to address: String, options: HTTP2ClientOptions = .init(), interceptors: [any ClientInterceptor] = [],
    credentials: (any CallCredentials)? = nil, observer: (any CallObserver)? = nil
  ) throws {
    let target = try SocketAddress(parsing: address)
    self.init(
      transport: try HTTP2ClientTransport(to: target, options: options), interceptors: interceptors,
      credentials: credentials, observer: observer)
  }
}
