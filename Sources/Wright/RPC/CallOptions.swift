/// How a client makes a call.
public struct CallOptions: Sendable {
  /// How long the caller waits; `nil` for as long as it takes.
  ///
  /// A handler's call waits no longer than the handler's own caller.
  public var timeout: Duration?
  /// Whether a call made while the server cannot be reached waits for it, rather than failing with `UNAVAILABLE`; `nil` for as the
  /// service config has it, else not.
  public var waitForReady: Bool?
  /// Bytes that a request message may have; `nil` for as the service config has it, else any number.
  public var maxRequestBytes: Int?
  /// Bytes that a response message may have; `nil` for as the service config has it, else 4 MiB.
  public var maxResponseBytes: Int?
  /// How requests are compressed; `nil` for as the transport does it.
  ///
  /// Responses are decompressed, however they come.
  public var compression: Compression?
  /// On whose behalf the call is made, in place of the client's credentials; `nil` for those.
  public var credentials: (any CallCredentials)?
  /// Where the metadata goes that comes with a single response; `nil` where nobody wants it.
  ///
  /// Streams of responses have it themselves: ``ResponseStream/metadata``.
  public var responseMetadata: ResponseMetadata?

  /// Makes options.
  public init(
    timeout: Duration? = nil, waitForReady: Bool? = nil, maxRequestBytes: Int? = nil,
    maxResponseBytes: Int? = nil, compression: Compression? = nil, credentials: (any CallCredentials)? = nil,
    responseMetadata: ResponseMetadata? = nil
  ) {
    self.timeout = timeout
    self.waitForReady = waitForReady
    self.maxRequestBytes = maxRequestBytes
    self.maxResponseBytes = maxResponseBytes
    self.compression = compression
    self.credentials = credentials
    self.responseMetadata = responseMetadata
  }

  /// No time limit, no waiting for the server, responses of at most 4 MiB.
  public static let defaults = CallOptions()
}
