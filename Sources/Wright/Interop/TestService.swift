internal import WrightProtobuf
public import WrightRPC
internal import WrightTestingStubs

/// The server's side of gRPC's interoperability tests: `grpc.testing.TestService`, which does what requests say.
///
/// It registers each method by itself, because the suite wants a method that the schema has and the server has not:
/// `UnimplementedCall`. `CacheableUnaryCall` is left out too: gRPC by GET is not spoken here.
public struct TestService: RPCService {
  /// Bytes that a caller may ask for in one response.
  static let maxResponseSize = 64 << 20
  /// Responses that a half-duplex call may ask for before the first is sent.
  static let maxResponses = 10_000

  /// The service as the schema has it.
  public static let descriptor = Grpc_Testing_TestService.descriptor

  private let serverID = "wright-\(UInt32.random(in: 0 ... .max))"

  /// Makes a service.
  public init() {}

  /// Makes the methods known to a router.
  public func register(in router: inout RPCRouter) {
    typealias Method = Grpc_Testing_TestService.Method
    router.unary(Method.emptyCall) { request, _ in request }
    router.unary(Method.unaryCall, unary)
    router.clientStreaming(Method.streamingInputCall, add)
    router.serverStreaming(Method.streamingOutputCall) { request, writer, context in
      beginStream(context)
      try await respond(to: request, writer)
    }
    router.bidirectionalStreaming(Method.fullDuplexCall) { requests, writer, context in
      beginStream(context)
      for try await request in requests { try await respond(to: request, writer) }
    }
    router.bidirectionalStreaming(Method.halfDuplexCall, respondAtTheEnd)
  }

  // MARK: Methods

  private func unary(
    _ request: Grpc_Testing_SimpleRequest, _ context: ServerContext
  ) async throws -> Grpc_Testing_SimpleResponse {
    echoMetadata(context)
    try check(request.hasExpectCompressed ? request.expectCompressed : nil, context)
    try fail(as: request.responseStatus)
    if request.responseCompressed.value { context.responseCompression = .gzip }
    var response = Grpc_Testing_SimpleResponse()
    response.payload = try payload(request.responseType, request.responseSize)
    if request.fillServerID { response.serverID = serverID }
    return response
  }

  private func add(
    _ requests: RPCAsyncSequence<Grpc_Testing_StreamingInputCallRequest>, _ context: ServerContext
  ) async throws -> Grpc_Testing_StreamingInputCallResponse {
    echoMetadata(context)
    var size = 0
    for try await request in requests {
      try check(request.hasExpectCompressed ? request.expectCompressed : nil, context)
      size += request.payload.body.count
    }
    return .with { $0.aggregatedPayloadSize = Int32(clamping: size) }
  }

  private func respondAtTheEnd(
    _ requests: RPCAsyncSequence<Grpc_Testing_StreamingOutputCallRequest>,
    _ writer: RPCWriter<Grpc_Testing_StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    beginStream(context)
    var asked: [Grpc_Testing_StreamingOutputCallRequest] = []
    var count = 0
    for try await var request in requests {
      count += request.responseParameters.count
      guard count <= Self.maxResponses, asked.count < Self.maxResponses else {
        throw RPCError(code: .resourceExhausted, message: "a call may ask for \(Self.maxResponses) responses")
      }
      request.clearPayload()
      asked.append(request)
    }
    for request in asked { try await respond(to: request, writer) }
  }

  // MARK: What requests ask for

  /// Sends what one request of a stream asks for, then fails if it says so.
  private func respond(
    to request: Grpc_Testing_StreamingOutputCallRequest, _ writer: RPCWriter<Grpc_Testing_StreamingOutputCallResponse>
  ) async throws {
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 { try await Task.sleep(for: .microseconds(parameters.intervalUs)) }
      var response = Grpc_Testing_StreamingOutputCallResponse()
      response.payload = try payload(request.responseType, parameters.size)
      try await writer.write(response, compressed: parameters.compressed.value)
    }
    try fail(as: request.responseStatus)
  }

  /// Each response of a stream says for itself whether it is compressed; how is said once, before the first.
  private func beginStream(_ context: ServerContext) {
    echoMetadata(context)
    context.responseCompression = .gzip
  }

  private func echoMetadata(_ context: ServerContext) {
    let metadata = context.metadata
    for value in metadata[stringValues: EchoedMetadata.initial] {
      context.responseMetadata.addString(value, forKey: EchoedMetadata.initial)
    }
    for value in metadata[binaryValues: EchoedMetadata.trailing] {
      context.trailingMetadata.addBinary(value, forKey: EchoedMetadata.trailing)
    }
  }

  private func check(_ expected: Grpc_Testing_BoolValue?, _ context: ServerContext) throws(RPCError) {
    guard let expected, expected.value != context.receivedCompressed else { return }
    let wanted = expected.value ? "compressed" : "uncompressed"
    throw RPCError(code: .invalidArgument, message: "the request was to be \(wanted), and is not")
  }

  private func fail(as status: Grpc_Testing_EchoStatus) throws(RPCError) {
    guard status.code != 0 else { return }
    throw RPCError(code: StatusCode(rawValue: Int(status.code)) ?? .unknown, message: status.message)
  }

  private func payload(_ type: Grpc_Testing_PayloadType, _ size: Int32) throws(RPCError) -> Grpc_Testing_Payload {
    guard type == .compressable else {
      throw RPCError(code: .invalidArgument, message: "there are no payloads of the type \(type.rawValue)")
    }
    guard (0...Self.maxResponseSize).contains(Int(size)) else {
      throw RPCError(code: .invalidArgument, message: "a payload has from 0 to \(Self.maxResponseSize) bytes")
    }
    return .zeros(Int(size))
  }
}

/// The metadata that the service sends back.
enum EchoedMetadata {
  /// Before the first response.
  static let initial = "x-grpc-test-echo-initial"
  /// With the status.
  static let trailing = "x-grpc-test-echo-trailing-bin"
}

extension Grpc_Testing_Payload {
  /// So many bytes of zero.
  static func zeros(_ count: Int) -> Grpc_Testing_Payload { .with { $0.body = [UInt8](repeating: 0, count: count) } }
}
