public import Logging

/// What carries calls to a server.
public protocol ServerTransport: Sendable {
  /// Begins to take calls, and returns once they can come.
  ///
  /// - Throws: when the address cannot be listened on.
  func listen(_ router: RPCRouter) async throws

  /// Where calls can come, once ``listen(_:)`` has returned.
  var listeningAddresses: [String] { get }

  /// Takes no new calls; those that run go on to their end.
  func beginGracefulShutdown()

  /// Ends all calls and connections now.
  func close()

  /// Returns when the last connection is gone after a shutdown or a close.
  func waitUntilClosed() async
}

/// Tells a server's calls apart in its logs: each has one that no other call of the process has.
public struct CallID: Hashable, Sendable, CustomStringConvertible {
  /// The number of the connection, which channelz has too.
  public let connection: Int64
  /// The number of the call on its connection: that of its HTTP/2 stream.
  public let call: Int64

  /// Makes an id.
  public init(connection: Int64, call: Int64) {
    self.connection = connection
    self.call = call
  }

  /// Such as `7-13`.
  public var description: String { "\(connection)-\(call)" }
}

/// What is known of a call before its first message.
public struct ServerCallHead: Sendable {
  /// The `:path`.
  public var path: String
  /// The caller's metadata.
  public var metadata: Metadata
  /// When the caller stops waiting.
  public var deadline: ContinuousClock.Instant? {
    get { due?.instant }
    set { due = newValue.map { PlainInstant($0) } }
  }
  /// Where the call comes from.
  public var origin: CallOrigin
  /// What the call is called in logs.
  public var id: CallID
  private var due: PlainInstant?

  /// Whether the caller stops waiting at some time.
  public var hasDeadline: Bool { due != nil }

  /// Makes a head.
  public init(
    path: String, metadata: Metadata, deadline: ContinuousClock.Instant?, origin: CallOrigin, id: CallID
  ) {
    self.path = path
    self.metadata = metadata
    self.origin = origin
    self.id = id
    due = deadline.map { PlainInstant($0) }
  }
}

/// Where calls come from: one for all calls of a connection.
public final class CallOrigin: Sendable {
  /// The caller's address, as `ipv4:127.0.0.1:40123`.
  public let remotePeer: String
  /// The address that the call came to.
  public let localPeer: String
  /// The `user-agent`, if one was sent.
  public let userAgent: String?
  /// Whether the caller came by TLS.
  public let isSecured: Bool
  /// The certificate that the caller showed, if it did.
  public let certificate: CallerCertificate?

  /// Makes an origin.
  public init(
    remotePeer: String, localPeer: String, userAgent: String? = nil, isSecured: Bool = false,
    certificate: CallerCertificate? = nil
  ) {
    self.remotePeer = remotePeer
    self.localPeer = localPeer
    self.userAgent = userAgent
    self.isSecured = isSecured
    self.certificate = certificate
  }
}

/// One call at the server, as its transport carries it.
///
/// From any task.
public protocol ServerCall: AnyObject, Sendable {
  /// What was known before the first message.
  var head: ServerCallHead { get }

  /// Whether the caller stops waiting at some time, as the head says.
  var hasDeadline: Bool { get }

  /// Metadata to go before the first response message; later changes come too late.
  var responseMetadata: Metadata { get set }

  /// What interceptors have go with it: a handler that sets its own does not lose theirs.
  var interceptorMetadata: Metadata { get set }

  /// Sends the response's metadata now, where it has not been sent; what is set afterwards comes too late.
  func sendResponseMetadata() throws

  /// Metadata to go with the status.
  var trailingMetadata: Metadata { get set }

  /// Where the server logs.
  var logger: Logger { get }

  /// Who is told of the call.
  var observation: (any CallObservation)? { get }

  /// Whether the call was over before its handler was: given up, out of time, or its connection lost.
  var isCancelled: Bool { get }

  /// Has something done when the call is cancelled; at once, if it was, and never, if its handler has ended.
  func onCancel(_ body: @escaping @Sendable () -> Void)

  /// The next message, without its envelope; `nil` when the client sends no more.
  func receive() async throws -> [UInt8]?

  /// Whether the last message that was received had been compressed.
  var receivedCompressed: Bool { get }

  /// How responses are compressed, if the client takes that; once the first is sent, changes come too late.
  var responseCompression: Compression { get set }

  /// Sends a message in its envelope; waits while the peer takes no more.
  ///
  /// It is compressed where the call's messages are, if it may be.
  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws
}

/// What a handler is told of its call, and where it says what goes beside the messages.
public struct ServerContext: Sendable {
  /// The call, as its transport carries it.
  package let call: any ServerCall
  /// What interceptors have made of the caller's metadata.
  private var changedMetadata: Metadata?

  /// Makes the context of a call.
  public init(_ call: any ServerCall) { self.call = call }

  /// The same with other metadata of the caller's.
  func showing(_ metadata: Metadata) -> ServerContext {
    var context = self
    context.changedMetadata = metadata
    return context
  }

  /// The full name of the method, as `package.Service/Method`.
  public var method: String { String(call.head.path.dropFirst()) }
  /// The caller's metadata.
  public var metadata: Metadata { changedMetadata ?? call.head.metadata }
  /// What the call is called in logs.
  public var callID: CallID { call.head.id }
  /// The server's logger, which names the call by its id in each line.
  public var logger: Logger {
    var logger = call.logger
    logger[metadataKey: "call"] = "\(callID)"
    return logger
  }
  /// When the caller stops waiting.
  ///
  /// Calls that the handler makes inherit it.
  public var deadline: ContinuousClock.Instant? { call.hasDeadline ? call.head.deadline : nil }
  /// The caller's address, as `ipv4:127.0.0.1:40123`.
  public var remotePeer: String { call.head.origin.remotePeer }
  /// The address that the call came to.
  public var localPeer: String { call.head.origin.localPeer }
  /// The caller's software, as it names itself.
  public var userAgent: String? { call.head.origin.userAgent }
  /// Whether the call came by TLS.
  public var isSecured: Bool { call.head.origin.isSecured }
  /// The certificate that the caller showed (mutual TLS), verified.
  public var certificate: CallerCertificate? { call.head.origin.certificate }
  /// Whether the caller has given the call up, or its time has run out: from whichever task.
  public var isCancelled: Bool { Task.isCancelled || call.isCancelled }

  /// Has something done when the caller gives the call up, its time runs out or the connection is lost, while the handler runs.
  ///
  /// The handler's task is cancelled then in any case, and with it all that it awaits; this is for what it does not await.
  ///
  /// - Parameter body: runs on the connection's event loop, and must not wait; at once, where it is too late.
  public func onCancel(_ body: @escaping @Sendable () -> Void) { call.onCancel(body) }

  /// Whether the last request that was read had been compressed.
  public var receivedCompressed: Bool { call.receivedCompressed }

  /// How responses are compressed: as the server does it, unless set before the first of them.
  ///
  /// A client that does not say that it takes this gets them uncompressed.
  public var responseCompression: Compression {
    get { call.responseCompression }
    nonmutating set { call.responseCompression = newValue }
  }

  /// Metadata to go before the first response message; later changes come too late.
  public var responseMetadata: Metadata {
    get { call.responseMetadata }
    nonmutating set { call.responseMetadata = newValue }
  }

  /// Sends ``responseMetadata`` now, for a caller who waits for it, and not only when the first response goes or the handler ends.
  ///
  /// How responses are compressed is said with it. A second time is no error.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for more than the caller takes; `CANCELLED` when the call is over. From another task than the
  ///   handler's, it is the next message or the end that tells.
  public func sendResponseMetadata() throws { try call.sendResponseMetadata() }

  /// Metadata to go with the status.
  public var trailingMetadata: Metadata {
    get { call.trailingMetadata }
    nonmutating set { call.trailingMetadata = newValue }
  }
}
