import Testing
import WireTestSupport
import WrightCompression
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("Compression", .timeLimit(.minutes(1)))
struct CompressionTests {
  typealias Method = BytesEcho.Method

  private static let both: [Compression] = [.gzip, .deflate]
  private static let text = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000)

  /// A server that compresses as each call asks in its metadata, and tells how requests came.
  private static func service() -> BytesEcho {
    BytesEcho(
      unary: { bytes, context in
        obey(context)
        return bytes
      },
      bothWays: { requests, writer, context in
        obey(context)
        for try await request in requests {
          try await writer.write([context.receivedCompressed ? 1 : 0] + request, compressed: request.first != 0)
        }
      })
  }

  private static func obey(_ context: ServerContext) {
    if let wish = context.metadata.firstString(forKey: "x-compress").flatMap(Compression.init(rawValue:)) {
      context.responseCompression = wish
    }
    context.trailingMetadata.addString("\(context.receivedCompressed)", forKey: "x-received-compressed")
  }

  // MARK: Both ends are ours

  @Test("a call's messages are compressed each way, and come out as they were", arguments: both)
  func call(_ compression: Compression) async throws {
    try await withServer([Self.service()]) { client, _, _ in
      let options = CallOptions(compression: compression)
      let metadata: Metadata = ["x-compress": .string(compression.rawValue)]
      let echoed = try await client.unary(Method.unary, Self.text, metadata: metadata, options: options)
      #expect(echoed == Self.text)
    }
  }

  /// Changes each message into itself.
  private struct Mapping: ClientInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      var request = request
      request.producer = { [producer = request.producer] in try await producer($0.map { $0 }) }
      return try await next(request, context)
    }
  }

  @Test("a message that is to be left alone is, beside others that are compressed", arguments: both, [false, true])
  func message(_ compression: Compression, isMapped: Bool) async throws {
    try await withServer([Self.service()], clientInterceptors: isMapped ? [Mapping()] : []) { client, _, _ in
      let answers = client.bidirectionalStreaming(
        Method.bothWays, metadata: ["x-compress": .string(compression.rawValue)],
        options: CallOptions(compression: compression)
      ) { writer in
        try await writer.write(Self.text)
        try await writer.write(Self.text, compressed: false)
        try await writer.write([])
      }
      var came: [UInt8] = []
      for try await answer in answers { came.append(answer[0]) }
      #expect(came == [1, 0, 0])
    }
  }

  @Test("a channel compresses all its calls, unless a call says otherwise")
  func channel() async throws {
    try await withServer([Self.service()]) { _, _, port in
      var options = HTTP2ClientOptions()
      options.compression = .gzip
      let transport = try HTTP2ClientTransport(to: .tcp(host: "127.0.0.1", port: port), options: options)
      let client = GRPCClient(transport: transport)
      for (options, wanted) in [(CallOptions.defaults, UInt8(1)), (CallOptions(compression: Compression.none), 0)] {
        let answers = client.bidirectionalStreaming(Method.bothWays, options: options) { try await $0.write(Self.text) }
        for try await answer in answers { #expect(answer[0] == wanted) }
      }
      await client.shutdown()
    }
  }

  @Test("what becomes too large when decompressed is refused, at either end", arguments: both)
  func bomb(_ compression: Compression) async throws {
    try await withServer([Self.service()], maxRequestBytes: Self.text.count - 1) { client, _, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.unary(Method.unary, Self.text, options: CallOptions(compression: compression))
      }
      #expect(error?.code == .resourceExhausted)
    }
    try await withServer([Self.service()]) { client, _, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.unary(
          Method.unary, Self.text, metadata: ["x-compress": .string(compression.rawValue)],
          options: CallOptions(maxResponseBytes: Self.text.count - 1))
      }
      #expect(error?.code == .resourceExhausted)
    }
  }

  // MARK: On the wire

  private func ask(_ more: [String: String], _ body: [UInt8]) async throws -> RawAnswer {
    try await withServer([Self.service()]) { _, _, port in
      try await rawRequest(
        port: port,
        headers: [
          ":method": "POST", ":scheme": "http", ":path": "/test.BytesEcho/Unary", ":authority": "x",
          "content-type": "application/grpc", "te": "trailers",
          "grpc-accept-encoding": more["grpc-accept-encoding"] ?? "identity",
          "grpc-encoding": more["grpc-encoding"] ?? "identity", "x-compress": more["x-compress"] ?? "identity",
        ], body: [body])
    }
  }

  private func envelope(_ bytes: [UInt8], _ wrapping: Deflate) throws -> [UInt8] {
    var compressed: [UInt8] = []
    try wrapping.compress(bytes.span, into: &compressed)
    return [1, 0, 0, UInt8(compressed.count >> 8), UInt8(compressed.count & 255)] + compressed
  }

  @Test("a response is compressed as wished for when the client says that it takes that")
  func negotiated() async throws {
    let plain = try Envelope.seal(limit: .max) { $0 += Self.text }
    for (wish, accepted, expected) in [
      ("gzip", "identity,deflate,gzip", "gzip"), ("deflate", "gzip, deflate", "deflate"), ("gzip", "deflate", nil),
      ("gzip", "identity", nil), ("identity", "gzip", nil), ("gzip", "snappy,gzip,zstd", "gzip"),
    ] as [(String, String, String?)] {
      let answer = try await ask(["x-compress": wish, "grpc-accept-encoding": accepted], plain)
      #expect(answer["grpc-encoding"] == expected, "\(wish) of \(accepted)")
      #expect(answer.body.first == (expected == nil ? 0 : 1))
      #expect(answer["grpc-status"] == "0")
      guard let expected else { continue }
      let wrapping: Deflate = expected == "gzip" ? .gzip : .zlib
      let back = try wrapping.decompress(Array(answer.body.dropFirst(5)).span, limit: Self.text.count)
      #expect(back == Self.text)
    }
  }

  @Test("a compressed request is taken, and the handler knows that it was")
  func request() async throws {
    let answer = try await ask(["grpc-encoding": "gzip"], try envelope(Self.text, .gzip))
    #expect(answer["grpc-status"] == "0")
    #expect(answer["x-received-compressed"] == "true")
    let left = try await ask(["grpc-encoding": "gzip"], [0, 0, 0, 0, 1, 7])
    #expect(left["x-received-compressed"] == "false")
  }

  @Test("an encoding that is not known is UNIMPLEMENTED, with those that are")
  func unknown() async throws {
    let answer = try await ask(["grpc-encoding": "snappy"], [1, 0, 0, 0, 1, 0])
    #expect(answer["grpc-status"] == "12")
    #expect(answer["grpc-accept-encoding"] == "identity,gzip,deflate")
  }

  @Test("a compressed message on a call without an encoding, and one that is spoiled, are INTERNAL")
  func spoiled() async throws {
    for (encoding, body) in [
      ("identity", [1, 0, 0, 0, 1, 0]), ("gzip", [1, 0, 0, 0, 3, 1, 2, 3]), ("deflate", try envelope(Self.text, .gzip)),
      ("gzip", [1, 0, 0, 0, 0]),
    ] as [(String, [UInt8])] {
      let answer = try await ask(["grpc-encoding": encoding], body)
      #expect(answer["grpc-status"] == "13", "\(encoding)")
    }
  }
}
