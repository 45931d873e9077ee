public import Logging

/// A service whose methods can be called: what generated service protocols refine.
public protocol RPCService: Sendable {
  /// The service's name and methods.
  static var descriptor: ServiceDescriptor { get }
  /// Enters each method.
  func register(in router: inout RPCRouter)
}

/// Finds the handler of a method by the path of a call.
public struct RPCRouter: Sendable {
  private var handlers: [String: MethodHandler] = [:]
  private let interceptors: [any ServerInterceptor]
  /// Where calls are logged.
  public let logger: Logger
  /// Bytes that a request message may have.
  public let maxRequestBytes: Int
  /// Bytes that a response message may have.
  public let maxResponseBytes: Int
  /// Who is told of calls.
  public let observer: (any CallObserver)?
  /// The services that were entered.
  public private(set) var services: [ServiceDescriptor] = []

  /// Makes a router with services.
  public init(
    services: [any RPCService] = [], interceptors: [any ServerInterceptor] = [],
    logger: Logger = .init(label: "wright"),
    maxRequestBytes: Int = 4_194_304, maxResponseBytes: Int = .max, observer: (any CallObserver)? = nil
  ) {
    self.interceptors = interceptors
    self.logger = logger
    self.maxRequestBytes = maxRequestBytes
    self.maxResponseBytes = maxResponseBytes
    self.observer = observer
    for service in services { add(service) }
  }

  /// Enters a service; of two with the same name the later counts.
  public mutating func add(_ service: some RPCService) {
    services.append(type(of: service).descriptor)
    service.register(in: &self)
  }

  /// The handler for a `:path`, if there is one.
  public func handler(path: String) -> MethodHandler? { handlers[path] }

  // MARK: The four kinds of method. Inlinable, so that they are specialised where the messages are known.

  /// Enters a method with one message each way.
  @inlinable public mutating func unary<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    unary(
      method,
      direct: { messages in { try messages.seal(try await handle(try messages.open($0), $1)) } }, handle: handle)
  }

  /// Enters a method with one message each way, with what runs when nobody intercepts: the same as `handle`, from bytes to bytes.
  ///
  /// Generated code writes both, since each closure that awaits another one costs a look for the task's executor.
  @inlinable public mutating func unary<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    direct: (UnaryMessages<Request, Response>) -> MethodHandler.Body,
    handle: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    let messages = UnaryMessages(method, maxResponseBytes: maxResponseBytes)
    add(method, direct: direct(messages)) { request, context in
      StreamingServerResponse { writer in
        try await writer.write(try await handle(try await request.messages.one(), context))
        return [:]
      }
    }
  }

  /// Enters a method with many requests and one response.
  @inlinable public mutating func clientStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (RPCAsyncSequence<Request>, ServerContext) async throws -> Response
  ) {
    let limit = maxResponseBytes
    let direct: MethodHandler.Body = { _, context in
      let requests = context.requests(of: method)
      return try method.response.seal(try await handle(requests, context), limit: limit)
    }
    add(method, direct: direct) { request, context in
      StreamingServerResponse { writer in
        try await writer.write(try await handle(request.messages, context))
        return [:]
      }
    }
  }

  /// Enters a method with one request and many responses.
  @inlinable public mutating func serverStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (Request, RPCWriter<Response>, ServerContext) async throws -> Void
  ) {
    let limit = maxResponseBytes
    let direct: MethodHandler.Body = { bytes, context in
      try await handle(try method.request.open(bytes ?? []), context.responses(of: method, limit: limit), context)
      return nil
    }
    add(method, direct: direct) { request, context in
      StreamingServerResponse { writer in
        try await handle(try await request.messages.one(), writer, context)
        return [:]
      }
    }
  }

  /// Enters a method with many messages each way.
  @inlinable public mutating func bidirectionalStreaming<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handle: @escaping @Sendable (RPCAsyncSequence<Request>, RPCWriter<Response>, ServerContext) async throws -> Void
  ) {
    let limit = maxResponseBytes
    let direct: MethodHandler.Body = { _, context in
      try await handle(context.requests(of: method), context.responses(of: method, limit: limit), context)
      return nil
    }
    add(method, direct: direct) { request, context in
      StreamingServerResponse { writer in
        try await handle(request.messages, writer, context)
        return [:]
      }
    }
  }

  /// Enters a handler: the direct way when nobody intercepts, else the way through the interceptors.
  @usableFromInline mutating func add<Request, Response>(
    _ method: MethodDescriptor<Request, Response>, direct: @escaping MethodHandler.Body,
    streaming:
      @escaping @Sendable (StreamingServerRequest<Request>, ServerContext) async throws
      -> StreamingServerResponse<Response>
  ) {
    var body = interceptors.isEmpty ? direct : intercepted(method, streaming)
    if observer != nil { body = Self.observed(body) }
    handlers[method.path] = MethodHandler(path: method.path, kind: method.kind, logger: logger, body: body)
  }

  private static func observed(_ body: @escaping MethodHandler.Body) -> MethodHandler.Body {
    { bytes, context in
      guard let observation = context.call.observation else { return try await body(bytes, context) }
      return try await observation.serve { try await body(bytes, context) }
    }
  }

  private func intercepted<Request, Response>(
    _ method: MethodDescriptor<Request, Response>,
    _ handler:
      @escaping @Sendable (StreamingServerRequest<Request>, ServerContext) async throws
      -> StreamingServerResponse<Response>
  ) -> MethodHandler.Body {
    let interceptors = self.interceptors
    let limit = maxResponseBytes
    return { bytes, context in
      let messages = bytes.map { bytes in RPCAsyncSequence.just { try method.request.open(bytes) } }
      let request = StreamingServerRequest(
        metadata: context.metadata, messages: messages ?? context.requests(of: method))
      let response = try await interceptors.run(request, context) { request, context in
        try await handler(request, context.showing(request.metadata))
      }
      if !response.metadata.isEmpty { context.call.interceptorMetadata = response.metadata }
      let trailing = try await response.producer(context.responses(of: method, limit: limit))
      if !trailing.isEmpty { context.trailingMetadata.add(contentsOf: trailing) }
      return nil
    }
  }
}

/// How a server reads and writes the messages of a unary method.
public struct UnaryMessages<Request: Sendable, Response: Sendable>: Sendable {
  @usableFromInline let method: MethodDescriptor<Request, Response>
  @usableFromInline let maxResponseBytes: Int

  @usableFromInline init(_ method: MethodDescriptor<Request, Response>, maxResponseBytes: Int) {
    self.method = method
    self.maxResponseBytes = maxResponseBytes
  }

  /// The request that the bytes are.
  ///
  /// - Throws: `INTERNAL` for bytes that are none.
  @inlinable public func open(_ bytes: [UInt8]?) throws -> Request { try method.request.open(bytes ?? []) }

  /// The response in its envelope.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for a message over the limit.
  @inlinable public func seal(_ response: Response) throws -> [UInt8] {
    try method.response.seal(response, limit: maxResponseBytes)
  }
}

extension ServerContext {
  @usableFromInline func requests<Request, Response>(
    of method: MethodDescriptor<Request, Response>
  ) -> RPCAsyncSequence<Request> {
    RPCAsyncSequence { [call] in
      guard let bytes = try await call.receive() else { return nil }
      return try method.request.open(bytes)
    }
  }

  @usableFromInline func responses<Request, Response>(
    of method: MethodDescriptor<Request, Response>, limit: Int
  ) -> RPCWriter<Response> {
    RPCWriter(compressing: { [call] message, compressed in
      try await call.send(try method.response.seal(message, limit: limit), compressed: compressed)
    })
  }
}

extension RPCAsyncSequence {
  /// The single request of a method; the transport has made sure that there is just one.
  @usableFromInline func one() async throws -> Element { try await single("request") }

  /// A sequence of one message, made when it is asked for.
  static func just(_ make: @escaping @Sendable () throws -> Element) -> RPCAsyncSequence<Element> {
    let isTaken = Flag()
    return RPCAsyncSequence { isTaken.raise() ? try make() : nil }
  }
}
