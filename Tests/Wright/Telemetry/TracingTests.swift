import InMemoryTracing
import Testing
import Tracing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTelemetry
import WrightTransport

@Suite("Spans of calls", .timeLimit(.minutes(1)))
struct TracingTests {
  typealias Method = BytesEcho.Method

  private let tracer = PaperTracer()
  private var telemetry: Telemetry { Telemetry(metrics: nil, tracer: tracer) }

  /// The one span of a kind.
  private func span(_ kind: SpanKind, of method: String = "test.BytesEcho/Unary") throws -> FinishedInMemorySpan {
    let spans = tracer.spans.filter { $0.kind == kind && $0.operationName == method }
    #expect(spans.count == 1)
    return try #require(spans.first)
  }

  @Test(
    "hang together from caller to handler, and on through the handler's own call", arguments: [Carrier.tcp, .inProcess])
  func parentage(over carrier: Carrier) async throws {
    let seen = Heard<Metadata>()
    let inner = BytesEcho(bothWays: { _, writer, context in
      seen.add(context.metadata)
      try await writer.write([2])
    })
    try await withServer(over: carrier, [inner], observer: telemetry) { innerClient, _ in
      let outer = BytesEcho(unary: { [tracer] bytes, _ in
        try await tracer.withSpan("work") { _ in
          for try await _ in innerClient.bidirectionalStreaming(Method.bothWays, requests: { _ in }) {}
        }
        return bytes
      })
      try await withServer(over: carrier, [outer], observer: telemetry) { client, _ in
        try await tracer.withSpan("caller") { _ in _ = try await client.unary(Method.unary, [1]) }
      }
    }
    let way = [
      try span(.internal, of: "caller"), try span(.client), try span(.server), try span(.internal, of: "work"),
      try span(.client, of: "test.BytesEcho/BothWays"), try span(.server, of: "test.BytesEcho/BothWays"),
    ]
    for (parent, child) in zip(way, way.dropFirst()) {
      #expect(child.parentSpanID == parent.spanID, "\(child.operationName) is the child of \(parent.operationName)")
      #expect(child.traceID == way[0].traceID)
    }
    let parent = "00-\(way[4].traceID)-\(way[4].spanID)-01"
    #expect(seen.all.map { $0[stringValues: "traceparent"] } == [[parent]])
  }

  @Test(
    "a server takes W3C's Trace Context from whoever sends it, and begins a trace where there is none or it is garbled")
  func received() async throws {
    let states = Heard<String?>()
    let service = BytesEcho(unary: { bytes, _ in
      states.add(PaperTracer.state(ServiceContext.current))
      return bytes
    })
    let trace = String(repeating: "ab", count: 16)
    var metadata: Metadata = ["Traceparent": .string("00-\(trace)-0123456789abcdef-01")]
    metadata.addString("one=1", forKey: "tracestate")
    metadata.addString("two=2", forKey: "tracestate")
    let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: 1)
    let server = GRPCServer(transport: transport, services: [service], observer: telemetry)
    try await server.start()
    let client = try GRPCClient(to: server.listeningAddresses[0])
    for metadata in [metadata, [:], ["traceparent": "00-ab-cd"]] {
      _ = try await client.unary(Method.unary, [1], metadata: metadata)
    }
    await client.shutdown()
    server.beginGracefulShutdown()
    await server.waitUntilClosed()
    let spans = tracer.spans
    #expect(spans.map(\.kind) == [.server, .server, .server])
    #expect(spans.map(\.parentSpanID) == ["0123456789abcdef", nil, nil])
    #expect(spans.first?.traceID == trace)
    #expect(Set(spans.map(\.traceID)).count == 3)
    #expect(states.all == ["one=1,two=2", nil, nil])
  }

  @Test("say what was called, where, and how it ended")
  func attributes() async throws {
    let port = try await withServer([BytesEcho()], observer: telemetry) { client, _, port in
      _ = try await client.unary(Method.unary, [1])
      return port
    }
    for span in [try span(.client), try span(.server)] {
      #expect(span.attributes["rpc.system"]?.toSpanAttribute() == .string("grpc"))
      #expect(span.attributes["rpc.service"]?.toSpanAttribute() == .string("test.BytesEcho"))
      #expect(span.attributes["rpc.method"]?.toSpanAttribute() == .string("Unary"))
      #expect(span.attributes["rpc.grpc.status_code"]?.toSpanAttribute() == .int64(0))
      #expect(span.status == nil && span.errors.isEmpty)
    }
    let (client, server) = (try span(.client).attributes, try span(.server).attributes)
    #expect(client["server.address"]?.toSpanAttribute() == .string("127.0.0.1"))
    #expect(client["server.port"]?.toSpanAttribute() == .int64(Int64(port)))
    #expect(server["network.peer.address"]?.toSpanAttribute() == .string("127.0.0.1"))
    #expect(server["network.peer.port"]?.toSpanAttribute() != nil)
  }

  @Test(
    "have hosts and ports apart, however a target is written",
    arguments: [
      ("dns:///shop.example:443", "shop.example", 443), ("dns:shop:80", "shop", 80),
      ("dns://8.8.8.8/shop:80", "shop", 80),
      ("ipv4:127.0.0.1:50051", "127.0.0.1", 50051), ("ipv6:[::1]:50051", "::1", 50051), ("shop:50051", "shop", 50051),
      ("unix:/run/shop", "/run/shop", nil), ("unix:///run/shop", "/run/shop", nil), ("unix-abstract:shop", "shop", nil),
      ("inprocess:", "inprocess:", nil), ("ipv4:10.0.0.1:1,10.0.0.2:2", "ipv4:10.0.0.1:1,10.0.0.2:2", nil),
      ("orders", "orders", nil), ("::1", "::1", nil), ("dns:///[::1]", "::1", nil), ("unix:", "", nil),
    ])
  func places(target: String, address: String, port: Int?) throws {
    _ = try callEnded(at: target)
    let attributes = try span(.client, of: "a/b").attributes
    #expect(attributes["server.address"]?.toSpanAttribute() == .string(address))
    #expect(attributes["server.port"]?.toSpanAttribute() == port.map { .int64(Int64($0)) })
  }

  /// A call of which only telemetry is told.
  private func callEnded(at target: String) throws {
    var metadata = Metadata()
    telemetry.callBegan("a/b", target: target, metadata: &metadata).ended(.ok, "")
  }

  private struct Broken: Error {}

  @Test(
    "have an error for a call that failed: at a server only where the fault is its own",
    arguments: [
      (RPCError(code: .notFound, message: "no tea"), StatusCode.notFound, false),
      (RPCError(code: .unavailable, message: "not now"), .unavailable, true), (Broken(), .unknown, true),
    ] as [(any Error, StatusCode, Bool)])
  func errors(_ error: any Error, _ code: StatusCode, _ isServers: Bool) async throws {
    try await withServer([BytesEcho(unary: { _, _ in throw error })], observer: telemetry) { client, _, _ in
      _ = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
    }
    let (client, server) = (try span(.client), try span(.server))
    #expect(client.status?.code == .error)
    #expect((client.errors.first?.error as? RPCError)?.code == code)
    #expect((server.status?.code == .error) == isServers)
    #expect(server.errors.count == 1)
    #expect(type(of: try #require(server.errors.first?.error)) == type(of: error))
    for span in [client, server] {
      #expect(span.attributes["rpc.grpc.status_code"]?.toSpanAttribute() == .int64(Int64(code.rawValue)))
    }
  }
}
