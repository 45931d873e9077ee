internal import ConnectConformanceStubs
internal import WrightEventLoop
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC
internal import WrightTLS
internal import WrightTransport

/// A call of connectrpc/conformance, as a client makes it: what is sent and when, when it is given up, and what comes of it.
struct ConformanceCall {
  private let request: ClientCompatRequest
  private let watch: CallWatch
  private let client: GRPCClient
  private let metadata: Metadata
  private let options: CallOptions
  private var payloads: [ConformancePayload] = []
  private var unsent = 0

  /// Makes the call that is asked for.
  static func answer(_ request: ClientCompatRequest) async -> ClientCompatResponse {
    var response = ClientCompatResponse()
    response.testName = request.testName
    do {
      let transport = try Self.transport(request)
      var call = try ConformanceCall(request, on: transport)
      response.response = try await call.run()
      transport.close()
      await transport.waitUntilClosed()
    } catch {
      response.error = .with { $0.message = "\(error)" }
    }
    return response
  }

  private init(_ request: ClientCompatRequest, on transport: HTTP2ClientTransport) throws {
    self.request = request
    watch = CallWatch(transport)
    client = GRPCClient(transport: watch)
    metadata = try Metadata(request.requestHeaders)
    var options = CallOptions()
    if request.hasTimeoutMs { options.timeout = .milliseconds(request.timeoutMs) }
    if request.messageReceiveLimit > 0 { options.maxResponseBytes = Int(request.messageReceiveLimit) }
    options.compression = try Self.compression(request.compression)
    self.options = options
  }

  private static func compression(_ wanted: Connectrpc_Conformance_V1_Compression) throws -> Compression {
    switch wanted {
    case .unspecified, .identity: .none
    case .gzip: .gzip
    case .deflate: .deflate
    default: throw InteropFailure("there is no compression \(wanted) here")
    }
  }

  private static func transport(_ request: ClientCompatRequest) throws -> HTTP2ClientTransport {
    guard request.protocol == .grpc, request.httpVersion == .httpVersion2, request.codec == .proto else {
      throw InteropFailure("only gRPC in protobuf over HTTP/2 is spoken here")
    }
    var options = HTTP2ClientOptions()
    if !request.serverTlsCert.isEmpty {
      let credentials = request.clientTlsCreds
      options.tls = TLSConfiguration.Client(
        trustRoots: .pem(.bytes(request.serverTlsCert)),
        identity: request.hasClientTlsCreds
          ? TLSIdentity(certificateChain: .bytes(credentials.cert), privateKey: .bytes(credentials.key)) : nil)
    }
    return try HTTP2ClientTransport(to: .tcp(host: request.host, port: Int(request.port)), options: options)
  }

  // MARK: The call

  private mutating func run() async throws -> Connectrpc_Conformance_V1_ClientResponseResult {
    var failure: RPCError?
    do {
      try await dispatch()
    } catch let error as RPCError {
      failure = error
    }
    var result = Connectrpc_Conformance_V1_ClientResponseResult()
    result.payloads = payloads
    result.numUnsentRequests = Int32(unsent)
    if let failure { result.error = ConformanceError(failure) }
    if let call = watch.call {
      result.responseHeaders = ((try? await call.initialMetadata()) ?? [:]).headers
      result.responseTrailers = call.trailingMetadata.headers
    }
    return result
  }

  private mutating func dispatch() async throws {
    guard request.service == Connectrpc_Conformance_V1_ConformanceService.descriptor.name else {
      throw InteropFailure("there is no service \(request.service) here")
    }
    switch request.method {
    case "Unary": try await unary(ConformanceMethod.unary)
    case "IdempotentUnary": try await unary(ConformanceMethod.idempotentUnary)
    case "Unimplemented": try await unary(ConformanceMethod.unimplemented)
    case "ClientStream": try await clientStream()
    case "ServerStream": try await serverStream()
    case "BidiStream": try await bidiStream()
    default: throw InteropFailure("there is no method \(request.method) here")
    }
  }

  private mutating func unary<Request: Message, Response: PayloadHolder>(
    _ method: MethodDescriptor<Request, Response>
  ) async throws {
    let message: Request = try onlyMessage()
    async let givenUp: Void = giveUpOnceSent { watch.call?.cancel() }
    let response = try await client.unary(method, message, metadata: metadata, options: options)
    await givenUp
    payloads = [response.payload]
  }

  private mutating func serverStream() async throws {
    let message: Connectrpc_Conformance_V1_ServerStreamRequest = try onlyMessage()
    let responses = client.serverStreaming(
      ConformanceMethod.serverStream, message, metadata: metadata, options: options)
    var iterator = responses.makeAsyncIterator()
    await giveUpOnceSent { responses.cancel() }
    if isToGiveUp(after: 0) { responses.cancel() }
    while try await take(&iterator, of: responses) {}
  }

  private mutating func clientStream() async throws {
    let upload = Upload<Connectrpc_Conformance_V1_ClientStreamRequest>()
    async let response = client.clientStreaming(
      ConformanceMethod.clientStream, metadata: metadata, options: options, requests: upload.run)
    for message in try messages(as: Connectrpc_Conformance_V1_ClientStreamRequest.self) {
      await send(message, by: upload)
    }
    await endSending(upload) { watch.call?.cancel() }
    payloads = [try await response.payload]
  }

  private mutating func bidiStream() async throws {
    let upload = Upload<Connectrpc_Conformance_V1_BidiStreamRequest>()
    let responses = client.bidirectionalStreaming(
      ConformanceMethod.bidiStream, metadata: metadata, options: options, requests: upload.run)
    var iterator = responses.makeAsyncIterator()
    for message in try messages(as: Connectrpc_Conformance_V1_BidiStreamRequest.self) {
      await send(message, by: upload)
      guard request.streamType == .fullDuplexBidiStream, unsent == 0 else { continue }
      if isToGiveUp(after: 0) { responses.cancel() }
      do {
        _ = try await take(&iterator, of: responses)
      } catch {
        unsent = request.requestMessages.count - upload.sentCount
        throw error
      }
    }
    await endSending(upload) { responses.cancel() }
    if isToGiveUp(after: 0) { responses.cancel() }
    while try await take(&iterator, of: responses) {}
  }

  // MARK: Its parts

  private func messages<M: Message>(as type: M.Type) throws -> [M] {
    try request.requestMessages.map { try $0.unwrapped() }
  }

  private func onlyMessage<M: Message>() throws -> M {
    guard let message = try messages(as: M.self).first else { throw InteropFailure("there is no message to send") }
    return message
  }

  /// Sends a message, or counts it among those that were not sent, when the call is over.
  private mutating func send<M>(_ message: M, by upload: Upload<M>) async {
    if request.requestDelayMs > 0 { try? await Task.sleep(for: .milliseconds(request.requestDelayMs)) }
    do {
      if unsent == 0 { return try await upload.send(message) }
    } catch {}
    unsent += 1
  }

  /// Takes the next response.
  ///
  /// - Returns: whether there was one.
  private mutating func take<Response: PayloadHolder>(
    _ iterator: inout ResponseStream<Response>.AsyncIterator, of responses: ResponseStream<Response>
  ) async throws -> Bool {
    guard let response = try await iterator.next() else { return false }
    payloads.append(response.payload)
    if isToGiveUp(after: payloads.count) { responses.cancel() }
    return true
  }

  private func endSending<M>(_ upload: Upload<M>, giveUp: () -> Void) async {
    if request.hasCancel, case .beforeCloseSend? = request.cancel.cancelTiming { giveUp() }
    upload.finish()
    await giveUpOnceSent(by: giveUp)
  }

  /// Gives the call up some time after all was sent, if that is when.
  private func giveUpOnceSent(by giveUp: () -> Void) async {
    guard request.hasCancel else { return }
    var milliseconds: UInt32 = 0
    switch request.cancel.cancelTiming {
    case .afterCloseSendMs(let count): milliseconds = count
    case nil: break
    case .beforeCloseSend, .afterNumResponses: return
    }
    guard await watch.opened() != nil else { return }
    try? await Task.sleep(for: .milliseconds(milliseconds))
    if !Task.isCancelled { giveUp() }
  }

  /// Whether the call is to be given up after so many responses.
  private func isToGiveUp(after count: Int) -> Bool {
    guard request.hasCancel, case .afterNumResponses(let wanted)? = request.cancel.cancelTiming else { return false }
    return Int(wanted) == count
  }
}
