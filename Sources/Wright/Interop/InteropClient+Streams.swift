internal import WrightProtobuf
internal import WrightRPC
internal import WrightTestingStubs

// Calls with many messages.

extension InteropClient {
  private static let requestSizes = [27_182, 8, 1_828, 45_904]
  private static let responseSizes = [31_415, 9, 2_653, 58_979]

  func clientStreaming() async throws {
    let response = try await service.streamingInputCall(options: Self.options) { writer in
      for size in Self.requestSizes { try await writer.write(.with { $0.payload = .zeros(size) }) }
    }
    try check(response, size: 74_922)
  }

  func clientCompressedStreaming() async throws {
    try await failure("the probe", with: .invalidArgument) {
      _ = try await service.streamingInputCall(options: Self.options) { writer in
        try await writer.write(Self.expecting(compressed: true, size: 27_182))
      }
    }
    let response = try await service.streamingInputCall(options: Self.compressing) { writer in
      try await writer.write(Self.expecting(compressed: true, size: 27_182))
      try await writer.write(Self.expecting(compressed: false, size: 45_904), compressed: false)
    }
    try check(response, size: 73_086)
  }

  private static func expecting(compressed: Bool, size: Int) -> Grpc_Testing_StreamingInputCallRequest {
    .with {
      $0.expectCompressed = .with { $0.value = compressed }
      $0.payload = .zeros(size)
    }
  }

  private func check(_ response: Grpc_Testing_StreamingInputCallResponse, size: Int32) throws {
    let counted = response.aggregatedPayloadSize
    try expect(counted == size, "the server was to count \(size) bytes, not \(counted)")
  }

  func serverStreaming() async throws {
    let request = Grpc_Testing_StreamingOutputCallRequest.with {
      $0.responseParameters = Self.responseSizes.map { size in .with { $0.size = Int32(size) } }
    }
    var sizes = Self.responseSizes.makeIterator()
    for try await response in service.streamingOutputCall(request, options: Self.options) {
      try check(response.payload, size: try next(&sizes))
    }
    try expect(sizes.next() == nil, "four responses were to come, not fewer")
  }

  private func next(_ sizes: inout some IteratorProtocol<Int>) throws(InteropFailure) -> Int {
    guard let size = sizes.next() else { throw InteropFailure("a response came that was not asked for") }
    return size
  }

  func serverCompressedStreaming() async throws {
    let wanted: [(isCompressed: Bool, size: Int)] = [(true, 31_415), (false, 92_653)]
    let request = Grpc_Testing_StreamingOutputCallRequest.with {
      $0.responseParameters = wanted.map { wanted in
        .with {
          $0.compressed = .with { $0.value = wanted.isCompressed }
          $0.size = Int32(wanted.size)
        }
      }
    }
    let (responses, call) = try await watched { $0.streamingOutputCall(request, options: Self.options) }
    var count = 0
    for try await response in responses {
      try expect(count < wanted.count, "a response came that was not asked for")
      try check(response.payload, size: wanted[count].size)
      try check(call, wanted[count].isCompressed)
      count += 1
    }
    try expect(count == wanted.count, "two responses were to come, not \(count)")
  }

  func pingPong() async throws {
    let requests = RequestQueue<Grpc_Testing_StreamingOutputCallRequest>()
    let responses = service.fullDuplexCall(options: Self.options, requests: requests.write)
    var turns = zip(Self.requestSizes, Self.responseSizes).makeIterator()
    var wanted = ask(&turns, requests)
    for try await response in responses {
      guard let size = wanted else { throw InteropFailure("a response came that was not asked for") }
      try check(response.payload, size: size)
      wanted = ask(&turns, requests)
    }
    try expect(wanted == nil, "four responses were to come, not fewer")
  }

  /// Sends the next request, or ends the stream.
  ///
  /// - Returns: the size of the response that is due.
  private func ask(
    _ turns: inout some IteratorProtocol<(Int, Int)>, _ requests: RequestQueue<Grpc_Testing_StreamingOutputCallRequest>
  ) -> Int? {
    guard let (request, response) = turns.next() else {
      requests.finish()
      return nil
    }
    requests.add(Self.asking(response, request: request))
    return response
  }

  static func asking(_ response: Int, request: Int) -> Grpc_Testing_StreamingOutputCallRequest {
    .with {
      $0.responseParameters = [.with { $0.size = Int32(response) }]
      $0.payload = .zeros(request)
    }
  }

  func emptyStream() async throws {
    for try await _ in service.fullDuplexCall(options: Self.options, requests: { _ in }) {
      throw InteropFailure("a response came that was not asked for")
    }
  }
}

/// Requests of a stream that are thought of while responses come.
struct RequestQueue<Message: Sendable>: Sendable {
  private let messages: AsyncStream<Message>
  private let next: AsyncStream<Message>.Continuation

  init() { (messages, next) = AsyncStream.makeStream() }

  func add(_ message: Message) { next.yield(message) }
  func finish() { next.finish() }

  /// Writes them as they come, until they are finished.
  @Sendable func write(_ writer: RPCWriter<Message>) async throws { try await writer.write(contentsOf: messages) }
}
