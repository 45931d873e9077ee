public import WrightEventLoop
internal import WrightHTTP2
public import WrightRPC
internal import WrightTLS

/// gRPC over HTTP/2 at a client, by TLS or in plaintext with prior knowledge: connections are made with the first call, and again
/// when they are lost.
public final class HTTP2ClientTransport: ClientTransport {
  private let channel: ClientChannel
  private let loop: EventLoop
  private let compression: Compression
  private let maxRetryBytes: Int
  /// Where calls go, written as gRPC's `doc/naming.md` has it.
  public let target: String
  /// Whether nobody but the server can read what is sent: by TLS, or on a Unix socket.
  public let isConfidential: Bool

  /// Makes a transport; nothing is connected yet.
  ///
  /// - Parameters:
  ///   - target: the servers.
  ///   - loop: the loop that carries the connections; one of those that all clients of the process share unless told otherwise.
  ///   - options: limits, and how the protocol is spoken.
  /// - Throws: `UVError` when no loop can be made, `TLSError` when the configured certificates cannot be used,
  ///   `ServiceConfigError` when the configuration of the service makes no sense.
  public init(
    to target: Target, loop: EventLoop? = nil, options: HTTP2ClientOptions = .init()
  ) throws {
    try options.serviceConfig?.check()
    let loop = if let loop { loop } else { try EventLoopGroup.shared().next() }
    self.loop = loop
    compression = options.compression
    maxRetryBytes = options.maxRetryBytes
    self.target = target.canonical
    isConfidential = options.tls != nil || target.staysHere
    channel = ClientChannel(target, try ClientConnector(target, options: options, loop: loop))
  }

  /// Makes a transport to one address; a host name is looked up, and may have several.
  public convenience init(
    to address: SocketAddress, loop: EventLoop? = nil, options: HTTP2ClientOptions = .init()
  ) throws {
    try self.init(to: Target(address), loop: loop, options: options)
  }

  deinit { beginGracefulShutdown() }

  /// Begins a call, connecting if need be.
  public func open(_ head: ClientCallHead) -> any ClientCall {
    if let config = channel.config { return open(head, config.methods) }
    let call = HTTP2ClientCall(head, compression: head.compression ?? compression, loop: loop)
    loop.run { [channel] in channel.start(call) }
    return call
  }

  /// Begins a call as its method's configuration says; that has to be waited for when nobody has said anything of methods yet.
  private func open(_ head: ClientCallHead, _ methods: MethodTable?) -> any ClientCall {
    var head = head
    let config = methods.map { $0[head.path] ?? MethodConfig() }
    if let config { head.apply(config, now: .now) }
    let compression = head.compression ?? compression
    guard config == nil || config?.attempts != nil else {
      let call = HTTP2ClientCall(head, compression: compression, loop: loop)
      loop.run { [channel] in channel.start(call) }
      return call
    }
    let call = RetryingCall(
      head, config, compression: compression, maxKeptBytes: maxRetryBytes, channel: channel, loop: loop)
    loop.run { call.start() }
    return call
  }

  /// Connects now, if it is not connected.
  public func connect() { loop.run { [channel] in channel.connect() } }

  /// Whether the servers can be reached: now, and then each change, until the transport is closed.
  public func connectivityStates() -> AsyncStream<ConnectivityState> {
    let (states, watcher) = AsyncStream.makeStream(
      of: ConnectivityState.self, bufferingPolicy: .bufferingNewest(Self.keptStates))
    if !loop.run({ [channel] in channel.watch(watcher) }) { watcher.finish() }
    return states
  }

  /// How many states a watcher may be behind before it misses some.
  private static let keptStates = 16

  /// Takes no new calls; those that run go on to their end.
  public func beginGracefulShutdown() { loop.run { [channel] in channel.beginGracefulShutdown() } }

  /// Ends all calls and connections now.
  public func close() { loop.run { [channel] in channel.close() } }

  /// Returns when all connections are closed.
  public func waitUntilClosed() async {
    await withCheckedContinuation { waiter in
      if !loop.run({ [channel] in channel.wait(waiter) }) { waiter.resume() }
    }
  }
}

extension HTTP2ClientTransport: ChannelzSource {
  /// The channel, and its connections.
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
    let report = await channelzReport(.page(from: 0, atMost: .max))
    return [LoopReport(lag: lag, connections: report.subchannels.reduce(0) { $0 + $1.sockets.count })]
  }
}

extension GRPCClient {
  /// Makes a client of the servers that a target names, such as `host:port`, `dns:///host:port` or `unix:/path`.
  ///
  /// - Throws: `SocketAddressError` when it names none; whether somebody listens there shows with the first call.
  public convenience init(
    to target: String, options: HTTP2ClientOptions = .init(), interceptors: [any ClientInterceptor] = [],
    credentials: (any CallCredentials)? = nil, observer: (any CallObserver)? = nil
  ) throws {
    try self.init(
      to: Target(parsing: target), options: options, interceptors: interceptors, credentials: credentials,
      observer: observer)
  }

  /// Makes a client of the servers that a target has.
  public convenience init(
    to target: Target, options: HTTP2ClientOptions = .init(), interceptors: [any ClientInterceptor] = [],
    credentials: (any CallCredentials)? = nil, observer: (any CallObserver)? = nil
  ) throws {
    self.init(
      transport: try HTTP2ClientTransport(to: target, options: options), interceptors: interceptors,
      credentials: credentials, observer: observer)
  }
}
