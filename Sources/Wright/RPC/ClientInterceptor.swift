/// What a client is about to send.
///
/// A single request is written by a producer that writes one.
public struct StreamingClientRequest<Message: Sendable>: Sendable {
  /// The caller's metadata.
  public var metadata: Metadata
  /// Writes the messages.
  public var producer: @Sendable (RPCWriter<Message>) async throws -> Void

  /// Makes a request.
  public init(metadata: Metadata, producer: @escaping @Sendable (RPCWriter<Message>) async throws -> Void) {
    self.metadata = metadata
    self.producer = producer
  }
}

/// What came back to a client.
///
/// A single response is a sequence of one. The status is how the sequence ends: OK by an end, another by an error.
public struct StreamingClientResponse<Message: Sendable>: Sendable {
  /// The messages.
  public var messages: RPCAsyncSequence<Message>
  /// The metadata that comes before the first message; waits for it.
  public var metadata: @Sendable () async throws -> Metadata
  /// The metadata that comes with the status; empty before.
  public var trailingMetadata: @Sendable () -> Metadata

  /// Makes a response.
  public init(
    messages: RPCAsyncSequence<Message>, metadata: @escaping @Sendable () async throws -> Metadata = { [:] },
    trailingMetadata: @escaping @Sendable () -> Metadata = { [:] }
  ) {
    self.messages = messages
    self.metadata = metadata
    self.trailingMetadata = trailingMetadata
  }
}

/// The call that an interceptor sees.
public struct ClientContext: Sendable {
  /// The full name of the method, as `package.Service/Method`.
  public let method: String
  /// When the caller stops waiting.
  public let deadline: ContinuousClock.Instant?

  init(_ head: ClientCallHead) {
    method = String(head.path.dropFirst())
    deadline = head.deadline
  }
}

/// Stands between a client's stubs and its transport; sees and may change metadata, messages and status.
public protocol ClientInterceptor: Sendable {
  /// Makes a call, by `next` or otherwise; `next` may be called at most once.
  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output>
}

extension [any ClientInterceptor] {
  /// Runs a call through all of them, first one outermost.
  func run<Input: Sendable, Output: Sendable>(
    _ request: StreamingClientRequest<Input>, _ context: ClientContext,
    send:
      @escaping @Sendable (StreamingClientRequest<Input>, ClientContext) async throws
      -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    guard let first else { return try await send(request, context) }
    let rest = Array(dropFirst())
    return try await first.intercept(request: request, context: context) { request, context in
      try await rest.run(request, context, send: send)
    }
  }
}
