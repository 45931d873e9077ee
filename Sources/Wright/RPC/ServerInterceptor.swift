/// Requests of a call, before they reach the handler.
///
/// A single request is a sequence of one.
public struct StreamingServerRequest<Message: Sendable>: Sendable {
  /// The caller's metadata, which the handler's context has.
  public var metadata: Metadata
  /// The messages.
  public var messages: RPCAsyncSequence<Message>

  /// Makes a request.
  public init(metadata: Metadata, messages: RPCAsyncSequence<Message>) {
    self.metadata = metadata
    self.messages = messages
  }
}

/// Responses of a call, as something that will write them.
///
/// The handler, of whichever kind, runs when ``producer`` does.
public struct StreamingServerResponse<Message: Sendable>: Sendable {
  /// Metadata to go before the first message.
  public var metadata: Metadata
  /// Writes the messages, and returns metadata to go with the status.
  public var producer: @Sendable (RPCWriter<Message>) async throws -> Metadata

  /// Makes a response.
  public init(
    metadata: Metadata = [:], producer: @escaping @Sendable (RPCWriter<Message>) async throws -> Metadata
  ) {
    self.metadata = metadata
    self.producer = producer
  }
}

/// Stands between the transport and the handlers of a server; sees and may change metadata, messages and
/// status.
public protocol ServerInterceptor: Sendable {
  /// Handles a call, by `next` or otherwise. Throwing ends the call.
  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output>
}

extension [any ServerInterceptor] {
  /// Runs a call through all of them, first one outermost.
  func run<Input: Sendable, Output: Sendable>(
    _ request: StreamingServerRequest<Input>, _ context: ServerContext,
    handler:
      @escaping @Sendable (StreamingServerRequest<Input>, ServerContext) async throws
      -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    guard let first else { return try await handler(request, context) }
    let rest = Array(dropFirst())
    return try await first.intercept(request: request, context: context) { request, context in
      try await rest.run(request, context, handler: handler)
    }
  }
}
