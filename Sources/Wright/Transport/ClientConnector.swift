internal import WrightEventLoop
internal import WrightRPC
internal import WrightTLS

/// How a channel makes connections: what all of its subchannels share.
///
/// Belongs to the loop's thread.
final class ClientConnector {
  /// How often the files of certificates are looked at while connections are made.
  private static let reloadInterval = Duration.seconds(1)
  /// However often servers complain, pings are no further apart: what the strictest of them want.
  private static let longestInterval = Duration.seconds(7200)

  let loop: EventLoop
  let options: HTTP2ClientOptions
  private let authority: String
  private let serverName: String?
  private let tls: ReloadingTLSContext?
  private let scratch = TLSScratch()
  private var keepalive: KeepaliveOptions
  /// The names behind addresses, where a target has several.
  var hosts: [SocketAddress: String] = [:]

  init(_ target: Target, options: HTTP2ClientOptions, loop: EventLoop) throws(TLSError) {
    self.loop = loop
    self.options = options
    authority = options.authority ?? target.authority
    serverName = target.serverName
    keepalive = options.keepalive
    tls = if let tls = options.tls { try ReloadingTLSContext(client: tls) } else { nil }
  }

  /// Begins HTTP/2 on a socket; closes it where that fails.
  func connection(
    on socket: Socket, to address: SocketAddress,
    notify: @escaping (HTTP2ClientConnection, HTTP2ClientConnection.Notice) -> Void
  ) -> Result<HTTP2ClientConnection, RPCError> {
    do {
      return .success(
        try HTTP2ClientConnection(
          socket, tls: try engine(for: address), authority: authority, options: options, keepalive: keepalive,
          notify: notify))
    } catch {
      socket.close()
      return .failure(RPCError(code: .unavailable, message: "\(error)", cause: error))
    }
  }

  private func engine(for address: SocketAddress) throws(TLSError) -> TLSEngine? {
    guard let tls else { return nil }
    _ = tls.poll(now: loop.now, every: Self.reloadInterval)
    let host = serverName ?? hosts[address] ?? address.host ?? ""
    return try TLSEngine(tls.current, host: host, scratch: scratch)
  }

  /// A server complained of pings: that doubles the interval, of new connections (gRPC's `doc/keepalive.md`).
  func pingedTooOften() { keepalive.interval = keepalive.interval.map { max($0, min($0 * 2, Self.longestInterval)) } }
}
