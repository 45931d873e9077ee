/// What carries a client's calls.
public protocol ClientTransport: Sendable {
  /// Begins a call; whatever goes wrong shows when its response is read.
  func open(_ head: ClientCallHead) -> any ClientCall

  /// Where calls go, for logs and metrics; empty where there is no saying.
  var target: String { get }

  /// Whether nobody but the server can read what is sent: by TLS, or because it does not leave the machine.
  ///
  /// `false` unless said otherwise: credentials are then refused.
  var isConfidential: Bool { get }

  /// Connects now, if it is not connected, rather than with the next call.
  func connect()

  /// Whether the server can be reached: now, and then each change, until the transport is closed.
  ///
  /// Who reads slowly misses states that did not last, never the last one.
  func connectivityStates() -> AsyncStream<ConnectivityState>

  /// Begins no new calls; those that run go on to their end.
  func beginGracefulShutdown()

  /// Ends all calls and connections now.
  func close()

  /// Returns when the last connection is gone after a shutdown or a close.
  func waitUntilClosed() async
}

extension ClientTransport {
  /// There is no saying.
  public var target: String { "" }

  /// It is not known to be.
  public var isConfidential: Bool { false }

  /// Does nothing: there is nothing to connect to.
  public func connect() {}

  /// Always ready.
  public func connectivityStates() -> AsyncStream<ConnectivityState> {
    AsyncStream { states in
      states.yield(.ready)
      states.finish()
    }
  }
}

/// What a client says of a call before its first message.
public struct ClientCallHead: Sendable {
  /// The `:path`: `/service/method`.
  public var path: String
  /// The caller's metadata.
  public var metadata: Metadata
  /// When the caller stops waiting.
  public var deadline: ContinuousClock.Instant? {
    get { due?.instant }
    set { due = newValue.map { PlainInstant($0) } }
  }
  /// Whether the call waits while the server cannot be reached; `nil` for as the transport has it, else not.
  public var waitForReady: Bool?
  /// Bytes that a request message may have as it is sent, where the transport looks at that.
  public var maxRequestBytes: Int?
  /// Bytes that a response message may have; `nil` for as the transport has it, else ``standardMaxResponseBytes``.
  public var maxResponseBytes: Int?
  /// How requests are compressed; `nil` for as the transport does it.
  public var compression: Compression?
  /// Who is told of the call's attempts.
  public var observation: (any ClientCallObservation)?
  private var due: PlainInstant?

  /// 4 MiB.
  public static let standardMaxResponseBytes = 4_194_304

  /// Makes a head.
  public init(
    path: String, metadata: Metadata = [:], deadline: ContinuousClock.Instant? = nil, waitForReady: Bool? = nil,
    maxResponseBytes: Int? = nil, compression: Compression? = nil
  ) {
    self.path = path
    self.metadata = metadata
    due = deadline.map { PlainInstant($0) }
    self.waitForReady = waitForReady
    self.maxResponseBytes = maxResponseBytes
    self.compression = compression
  }
}

/// One call at the client, as its transport carries it.
///
/// From any task; one reader and one writer at a time.
public protocol ClientCall: AnyObject, Sendable {
  /// Sends a message in its envelope; waits while the peer takes no more.
  ///
  /// It is compressed where the call's messages are, if it may be.
  ///
  /// - Throws: the call's error, when it is over.
  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws

  /// Sends the only message of the call, and says that no more come; does not wait. An error shows when the response is read.
  func sendOnly(_ envelope: consuming [UInt8])

  /// Says that no more messages come.
  func finishSending()

  /// The metadata that came before the first response message.
  ///
  /// - Throws: the call's error, when it ended without.
  func initialMetadata() async throws -> Metadata

  /// The next message, without its envelope; `nil` at the end of a call that ended well.
  ///
  /// - Throws: the call's error; cancelling the task that waits here cancels the call.
  func receive() async throws -> [UInt8]?

  /// Whether the last message that was received had been compressed.
  var receivedCompressed: Bool { get }

  /// The metadata that came with the status; empty before.
  var trailingMetadata: Metadata { get }

  /// Gives the call up; a call that is over is left alone.
  func cancel(_ error: RPCError)
}

extension ClientCall {
  /// Gives the call up.
  public func cancel() { cancel(.givenUp) }
}

extension RPCError {
  /// What a caller is told that gave its call up.
  package static let givenUp = RPCError(code: .cancelled, message: "the caller gave the call up")
}
