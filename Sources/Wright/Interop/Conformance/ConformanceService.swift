internal import ConnectConformanceStubs
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// The server's side of connectrpc/conformance: `connectrpc.conformance.v1.ConformanceService`.
///
/// It registers each method by itself, because the suite wants a method that the schema has and the server has not:
/// `Unimplemented`.
public struct ConformanceService: RPCService {
  /// The service as the schema has it.
  public static let descriptor = Connectrpc_Conformance_V1_ConformanceService.descriptor

  /// Makes a service.
  public init() {}

  /// Makes the methods known to a router.
  public func register(in router: inout RPCRouter) {
    router.unary(ConformanceMethod.unary, unary)
    router.unary(ConformanceMethod.idempotentUnary, unary)
    router.clientStreaming(ConformanceMethod.clientStream, collect)
    router.serverStreaming(ConformanceMethod.serverStream, stream)
    router.bidirectionalStreaming(ConformanceMethod.bidiStream) { requests, writer, context in
      var conversation = Conversation(writer: writer, context: context)
      try await conversation.run(requests)
    }
  }

  // MARK: One response

  private func unary<Request: UnaryDefinition, Response: PayloadHolder>(
    _ request: Request, _ context: ServerContext
  ) async throws -> Response {
    try await answer(request, [Google_Protobuf_Any(wrapping: request)], context)
  }

  private func collect(
    _ requests: RPCAsyncSequence<Connectrpc_Conformance_V1_ClientStreamRequest>, _ context: ServerContext
  ) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse {
    var first: Connectrpc_Conformance_V1_ClientStreamRequest?
    var all: [Google_Protobuf_Any] = []
    for try await request in requests {
      if first == nil { first = request }
      all.append(try Google_Protobuf_Any(wrapping: request))
    }
    return try await answer(first, all, context)
  }

  private func answer<Response: PayloadHolder>(
    _ request: (any UnaryDefinition)?, _ all: [Google_Protobuf_Any], _ context: ServerContext
  ) async throws -> Response {
    var payload = ConformancePayload()
    payload.requestInfo = context.requestInfo(all)
    if let request, request.hasResponseDefinition {
      let definition = request.responseDefinition
      try context.set(definition.responseHeaders, definition.responseTrailers)
      if definition.responseDelayMs > 0 { try await Task.sleep(for: .milliseconds(definition.responseDelayMs)) }
      switch definition.response {
      case .error(let error): throw try error.rpcError(adding: [Google_Protobuf_Any(wrapping: payload.requestInfo)])
      case .responseData(let data): payload.data = data
      case nil: break
      }
    }
    return .with { $0.payload = payload }
  }

  // MARK: Many responses

  private func stream(
    _ request: Connectrpc_Conformance_V1_ServerStreamRequest,
    _ writer: RPCWriter<Connectrpc_Conformance_V1_ServerStreamResponse>, _ context: ServerContext
  ) async throws {
    guard request.hasResponseDefinition else { return }
    var responses = try DefinedResponses(request.responseDefinition, context)
    let all = [try Google_Protobuf_Any(wrapping: request)]
    while let payload = try await responses.next(context.requestInfo(all)) {
      try await writer.write(.with { $0.payload = payload })
    }
    try responses.fail(context.requestInfo(all))
  }
}

/// The responses that a definition lists, one after the other.
private struct DefinedResponses {
  private let definition: Connectrpc_Conformance_V1_StreamResponseDefinition
  private var count = 0

  init(_ definition: Connectrpc_Conformance_V1_StreamResponseDefinition, _ context: ServerContext) throws {
    self.definition = definition
    try context.set(definition.responseHeaders, definition.responseTrailers)
    // Not with an error alone, which then would not be a response of trailers only.
    if !definition.responseData.isEmpty { try context.sendResponseMetadata() }
  }

  var areAllSent: Bool { count == definition.responseData.count }
  var isFirst: Bool { count == 0 }

  /// Waits for the next one to be due; `nil` after the last.
  ///
  /// - Parameter info: what is known of the requests, for the first one.
  mutating func next(
    _ info: @autoclosure () -> ConformancePayload.RequestInfo, always: Bool = false
  ) async throws -> ConformancePayload? {
    guard !areAllSent else { return nil }
    var payload = ConformancePayload()
    payload.data = definition.responseData[count]
    if isFirst || always { payload.requestInfo = info() }
    count += 1
    if definition.responseDelayMs > 0 { try await Task.sleep(for: .milliseconds(definition.responseDelayMs)) }
    return payload
  }

  /// Ends with the error that the definition has, if it has one.
  func fail(_ info: @autoclosure () -> ConformancePayload.RequestInfo) throws {
    guard definition.hasError else { return }
    throw try definition.error.rpcError(adding: isFirst ? [Google_Protobuf_Any(wrapping: info())] : [])
  }
}

/// A call with many messages each way.
private struct Conversation {
  let writer: RPCWriter<Connectrpc_Conformance_V1_BidiStreamResponse>
  let context: ServerContext
  private var responses: DefinedResponses?
  private var isFullDuplex = false
  private var heard: [Google_Protobuf_Any] = []

  init(writer: RPCWriter<Connectrpc_Conformance_V1_BidiStreamResponse>, context: ServerContext) {
    self.writer = writer
    self.context = context
  }

  mutating func run(_ requests: RPCAsyncSequence<Connectrpc_Conformance_V1_BidiStreamRequest>) async throws {
    var isBegun = false
    for try await request in requests {
      heard.append(try Google_Protobuf_Any(wrapping: request))
      if !isBegun {
        isBegun = true
        isFullDuplex = request.fullDuplex
        if request.hasResponseDefinition { responses = try DefinedResponses(request.responseDefinition, context) }
      }
      guard isFullDuplex else { continue }
      // Without a response to give, the error is due at once.
      guard responses?.areAllSent == false else { break }
      _ = try await respond()
    }
    while try await respond() {}
    try responses?.fail(context.requestInfo(heard))
  }

  /// Sends the next response; in full duplex each tells of the requests since the one before.
  ///
  /// - Returns: whether there was one.
  private mutating func respond() async throws -> Bool {
    let isFirst = responses?.isFirst == true
    let told = isFirst ? context.requestInfo(heard) : .with { [heard] in $0.requests = heard }
    let always = isFullDuplex && !heard.isEmpty
    guard let payload = try await responses?.next(told, always: always) else { return false }
    try await writer.write(.with { $0.payload = payload })
    if isFullDuplex { heard = [] }
    return true
  }
}

extension ServerContext {
  fileprivate func set(_ headers: [ConformanceHeader], _ trailers: [ConformanceHeader]) throws {
    responseMetadata = try Metadata(headers)
    trailingMetadata = try Metadata(trailers)
  }

  /// What is known of the call.
  fileprivate func requestInfo(_ requests: [Google_Protobuf_Any]) -> ConformancePayload.RequestInfo {
    .with {
      $0.requestHeaders = metadata.headers
      $0.requests = requests
      if let deadline { $0.timeoutMs = Int64(ContinuousClock.now.duration(to: deadline) / .milliseconds(1)) }
    }
  }
}
