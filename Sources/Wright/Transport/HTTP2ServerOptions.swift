public import WrightHTTP2
public import WrightRPC
public import WrightTLS

/// How a server speaks gRPC over HTTP/2.
public struct HTTP2ServerOptions: Sendable {
  /// How connections are secured; `nil` for plaintext.
  ///
  /// Files are looked at again, at most once a second, when clients connect: new connections use new certificates.
  public var tls: TLSConfiguration.Server?
  /// What is asked of clients' ends, and this end's limits.
  public var settings = HTTP2Settings()
  /// Connections of each event loop over this number, or over the loop's share of what `DescriptorLimit` leaves, are closed as
  /// they come.
  public var maxConnections = 16_384
  /// How responses are compressed, for clients that take it, unless a handler says otherwise.
  public var compression = Compression.none
  /// Whether clients are asked whether they are still there: by default, after two hours without a word.
  public var keepalive = KeepaliveOptions(interval: .seconds(7200), permitWithoutCalls: true)
  /// How long connections live, and how often clients may ask.
  public var limits = ConnectionLimits()
  /// How gRPC-Web is answered, on the same port; `nil` for not at all.
  public var web: GRPCWebOptions?
  /// How long a client has for the handshake of TLS, and to say that it speaks HTTP/2.
  package var greetingTimeout = Duration.seconds(20)

  /// The defaults.
  public init() {}
}

/// How a client speaks gRPC over HTTP/2.
public struct HTTP2ClientOptions: Sendable {
  /// How connections are secured; `nil` for plaintext.
  public var tls: TLSConfiguration.Client?
  /// How calls are spread over the servers that the target has; `nil` for as the service config says, else all to the first.
  public var loadBalancer: (any LoadBalancer)?
  /// How methods are called, unless the target's resolver says so.
  public var serviceConfig: ServiceConfig?
  /// Bytes of requests that are kept for each call that may be made again; a call that sends more is not.
  public var maxRetryBytes = 262_144
  /// Connections to one server: another one is made when it takes no more calls on those that there are.
  public var maxConnectionsPerEndpoint = 1
  /// Calls that may wait for a connection, or for room on it.
  public var maxWaitingCalls = 100_000
  /// What is asked of the server's end, and this end's limits.
  public var settings = HTTP2Settings()
  /// The `:authority` of requests; `nil` for the target's host and port.
  public var authority: String?
  /// How requests are compressed, unless a call says otherwise.
  public var compression = Compression.none
  /// Whether the server is asked whether it is still there; by default it is not.
  public var keepalive = KeepaliveOptions()
  /// After how long without a call the connection is closed, until the next one; `nil` for never.
  public var idleTimeout: Duration? = .seconds(1800)
  /// How long a server has for the handshake of TLS, and to say that it speaks HTTP/2.
  package var greetingTimeout = Duration.seconds(20)

  /// The defaults.
  public init() {}
}
