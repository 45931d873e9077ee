internal import Synchronization

/// Makes calls: what generated clients are made with.
///
/// A client is made and used; it needs no task of the caller's. It connects with the first call, and again when a connection is lost.
public final class GRPCClient: Sendable {
  private let transport: any ClientTransport
  private let interceptors: [any ClientInterceptor]
  private let credentials: (any CallCredentials)?
  private let observer: (any CallObserver)?

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - transport: carries the calls.
  ///   - interceptors: see each call in the order given.
  ///   - credentials: of all calls whose options name no others.
  ///   - observer: is told of each call.
  public init(
    transport: some ClientTransport, interceptors: [any ClientInterceptor] = [],
    credentials: (any CallCredentials)? = nil, observer: (any CallObserver)? = nil
  ) {
    self.transport = transport
    self.interceptors = interceptors
    self.credentials = credentials
    self.observer = observer
  }

  /// Makes a call with one message each way.
  public func unary<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ message: Request, metadata: Metadata = [:],
    options: CallOptions = .defaults
  ) async throws -> Response {
    var head = head(method, metadata, options)
    do {
      let response: Response
      if interceptors.isEmpty {
        let envelope = try method.request.seal(message, limit: options.maxRequestBytes ?? .max)
        if let credentials = credentials(options) { try await credentials.authorize(&head, on: transport) }
        let call = transport.open(head)
        call.sendOnly(envelope)
        response = try await call.single(method, options.responseMetadata)
      } else {
        response = try await intercepted(method, head, options) { try await $0.write(message) }
          .single(options.responseMetadata)
      }
      head.observation?.ended(.ok, "")
      return response
    } catch {
      head.observation?.ended(by: error)
      throw error
    }
  }

  /// Makes a call with many requests and one response.
  ///
  /// `requests` writes the requests: it is cancelled when the response comes first, and what it throws ends the call.
  public func clientStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, metadata: Metadata = [:], options: CallOptions = .defaults,
    requests: @escaping @Sendable (RPCWriter<Request>) async throws -> Void
  ) async throws -> Response {
    var head = head(method, metadata, options)
    do {
      let response: Response
      if interceptors.isEmpty {
        if let credentials = credentials(options) { try await credentials.authorize(&head, on: transport) }
        let call = transport.open(head)
        let producer = call.produce(method, options, requests)
        defer { producer.cancel() }
        response = try await call.single(method, options.responseMetadata)
      } else {
        response = try await intercepted(method, head, options, requests).single(options.responseMetadata)
      }
      head.observation?.ended(.ok, "")
      return response
    } catch {
      head.observation?.ended(by: error)
      throw error
    }
  }

  /// Makes a call with one request and many responses.
  public func serverStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ message: Request, metadata: Metadata = [:],
    options: CallOptions = .defaults
  ) -> ResponseStream<Response> {
    let head = head(method, metadata, options)
    guard interceptors.isEmpty, credentials(options) == nil else {
      return interceptedStream(method, head, options) { try await $0.write(message) }
    }
    let call = transport.open(head)
    do {
      call.sendOnly(try method.request.seal(message, limit: options.maxRequestBytes ?? .max))
    } catch {
      call.cancel(RPCError(producer: error))
    }
    return ResponseStream(call, producer: nil, observation: head.observation) { try method.response.open($0) }
  }

  /// Makes a call with many messages each way.
  ///
  /// `requests` writes the requests, while responses come; what it throws ends the call.
  public func bidirectionalStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, metadata: Metadata = [:], options: CallOptions = .defaults,
    requests: @escaping @Sendable (RPCWriter<Request>) async throws -> Void
  ) -> ResponseStream<Response> {
    let head = head(method, metadata, options)
    guard interceptors.isEmpty, credentials(options) == nil else {
      return interceptedStream(method, head, options, requests)
    }
    let call = transport.open(head)
    let producer = call.produce(method, options, requests)
    return ResponseStream(call, producer: producer, observation: head.observation) { try method.response.open($0) }
  }

  /// The transport, if it can tell what goes on in it.
  package var channelzSource: (any ChannelzSource)? { transport as? any ChannelzSource }

  /// The transport, if it can tell how its loop does.
  package var loopSource: (any LoopSource)? { transport as? any LoopSource }

  /// Where its calls go.
  package var target: String { transport.target }

  /// Connects now, if the client is not connected, rather than with the next call.
  public func connect() { transport.connect() }

  /// Whether the server can be reached: now, and then each change, until the client is closed.
  ///
  /// Who reads slowly misses states that did not last, never the last one.
  public func connectivityStates() -> AsyncStream<ConnectivityState> { transport.connectivityStates() }

  /// Begins no new calls, and returns when those that run have ended and the connections are closed.
  public func shutdown() async {
    transport.beginGracefulShutdown()
    await transport.waitUntilClosed()
  }

  /// Ends all calls and connections now.
  public func close() { transport.close() }

  private func credentials(_ options: CallOptions) -> (any CallCredentials)? { options.credentials ?? credentials }

  private func head<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ metadata: Metadata, _ options: CallOptions
  ) -> ClientCallHead {
    var head = ClientCallHead(
      path: method.path, metadata: metadata, deadline: Deadline.nearest(options.timeout),
      waitForReady: options.waitForReady, maxResponseBytes: options.maxResponseBytes, compression: options.compression)
    if let observer {
      head.observation = observer.callBegan(
        String(method.path.dropFirst()), target: transport.target, metadata: &head.metadata)
    }
    return head
  }
}

// MARK: Through interceptors, or after credentials that streams have to wait for

extension GRPCClient {
  private func intercepted<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ whole: ClientCallHead, _ options: CallOptions,
    _ requests: @escaping @Sendable (RPCWriter<Request>) async throws -> Void,
    opened: @escaping @Sendable (any ClientCall) -> Void = { _ in }
  ) async throws -> StreamingClientResponse<Response> {
    let request = StreamingClientRequest(metadata: whole.metadata, producer: requests)
    let credentials = credentials(options)
    let send = { @Sendable (request: StreamingClientRequest<Request>, _: ClientContext) in
      var head = whole
      head.metadata = request.metadata
      if let credentials { try await credentials.authorize(&head, on: self.transport) }
      let call = self.transport.open(head)
      opened(call)
      let stream = ResponseStream<Response>(call, producer: call.produce(method, options, request.producer)) {
        try method.response.open($0)
      }
      return StreamingClientResponse<Response>(
        messages: RPCAsyncSequence { try await stream.next() }, metadata: { try await stream.metadata },
        trailingMetadata: { stream.trailingMetadata })
    }
    return try await interceptors.run(request, ClientContext(whole), send: send)
  }

  private func interceptedStream<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ head: ClientCallHead, _ options: CallOptions,
    _ requests: @escaping @Sendable (RPCWriter<Request>) async throws -> Void
  ) -> ResponseStream<Response> {
    let call = InterceptedCall()
    let chain = Task<StreamingClientResponse<Response>, any Error> {
      let response = try await self.intercepted(method, head, options, requests) { call.opened($0) }
      call.responded(response)
      return response
    }
    call.begin(chain)
    return ResponseStream(
      call, observation: head.observation,
      messages: RPCAsyncSequence {
        try await withTaskCancellationHandler {
          var iterator = try await chain.value.messages.makeAsyncIterator()
          return try await iterator.next()
        } onCancel: {
          call.cancel()
        }
      })
  }
}

/// Stands for the call that interceptors will make in the end, if they do.
private final class InterceptedCall: ClientCall {
  private struct State {
    var call: (any ClientCall)?
    var error: RPCError?
    var metadata: (@Sendable () async throws -> Metadata)?
    var trailingMetadata: (@Sendable () -> Metadata)?
    var cancelChain: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// The interceptors have begun.
  func begin<Message>(_ chain: Task<StreamingClientResponse<Message>, any Error>) {
    state.withLock { state in
      state.metadata = { try await chain.value.metadata() }
      state.cancelChain = { chain.cancel() }
    }
  }

  /// The interceptors have made their response of it.
  func responded<Message>(_ response: StreamingClientResponse<Message>) {
    state.withLock { $0.trailingMetadata = response.trailingMetadata }
  }

  /// The interceptors have made their call.
  func opened(_ call: any ClientCall) {
    let error = state.withLock { state in
      state.call = call
      return state.error
    }
    if let error { call.cancel(error) }
  }

  func initialMetadata() async throws -> Metadata {
    let metadata = state.withLock(\.metadata)
    return try await withTaskCancellationHandler {
      try await metadata?() ?? [:]
    } onCancel: {
      cancel()
    }
  }

  var receivedCompressed: Bool { state.withLock(\.call)?.receivedCompressed ?? false }

  var trailingMetadata: Metadata {
    let before = state.withLock { $0 }
    return before.trailingMetadata?() ?? before.call?.trailingMetadata ?? [:]
  }

  func cancel(_ error: RPCError) {
    let before = state.withLock { state in
      state.error = state.error ?? error
      return state
    }
    before.call?.cancel(error)
    before.cancelChain?()
  }

  // Messages go by way of the interceptors.
  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {}
  func sendOnly(_ envelope: consuming [UInt8]) {}
  func finishSending() {}
  func receive() async throws -> [UInt8]? { nil }
}

extension StreamingClientResponse {
  /// The one message that there must be; what came beside it goes where it is wanted.
  fileprivate func single(_ beside: ResponseMetadata?) async throws -> Message {
    guard let beside else { return try await messages.single("response") }
    return try await beside.noting(initial: metadata, trailing: trailingMetadata) {
      try await messages.single("response")
    }
  }
}

extension RPCError {
  /// What a caller's own closure threw: no service had a part in it.
  fileprivate init(producer error: any Error) {
    switch error {
    case is RPCError, is any RPCErrorConvertible, is CancellationError: self.init(mapping: error)
    default: self.init(code: .cancelled, message: "the requests could not be written: \(error)", cause: error)
    }
  }
}

extension ClientCall {
  /// Starts the task that writes the requests.
  func produce<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ options: CallOptions,
    _ requests: @escaping @Sendable (RPCWriter<Request>) async throws -> Void
  ) -> Task<Void, Never> {
    Task {
      do {
        try await requests(
          RPCWriter(compressing: {
            try await self.send(try method.request.seal($0, limit: options.maxRequestBytes ?? .max), compressed: $1)
          }))
        finishSending()
      } catch {
        // When the call has ended already, this changes nothing: its status stands.
        cancel(RPCError(producer: error))
      }
    }
  }

  /// The one response that there must be; what came beside it goes where it is wanted.
  func single<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, _ beside: ResponseMetadata?
  ) async throws -> Response {
    guard let beside else { return try await single(method) }
    return try await beside.noting(initial: initialMetadata, trailing: { trailingMetadata }) {
      try await single(method)
    }
  }

  private func single<Request, Response>(_ method: MethodDescriptor<Request, Response>) async throws -> Response {
    guard let bytes = try await receive() else { throw RPCError.cardinality("no response came where one is due") }
    guard try await receive() == nil else {
      let error = RPCError.cardinality("more than one response came where one is due")
      cancel(error)
      throw error
    }
    return try method.response.open(bytes)
  }
}
