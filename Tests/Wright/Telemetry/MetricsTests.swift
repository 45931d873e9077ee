import Synchronization
import InMemoryTracing
import MetricsTestKit
import Testing
import WireTestSupport
import WrightRPC
import WrightTelemetry
import WrightTransport

/// Waits until its task is cancelled.
func waitForCancellation() async throws {
  for await _ in AsyncStream<Void>.makeStream().stream {}
  try Task.checkCancellation()
}

@Suite("Metrics of calls", .timeLimit(.minutes(1)))
struct MetricsTests {
  typealias Method = BytesEcho.Method

  private let factory = TestMetrics()
  private var telemetry: Telemetry { Telemetry(metrics: factory, tracer: nil) }

  /// Runs `body` with a server and a client that are both measured, and returns when all their calls have ended.
  ///
  /// - Returns: the client's target.
  @discardableResult private func measured(
    over carrier: Carrier = .tcp, _ service: BytesEcho = BytesEcho(),
    clientInterceptors: [any ClientInterceptor] = [], _ body: (GRPCClient) async throws -> Void
  ) async throws -> String {
    try await withServer(over: carrier, [service], clientInterceptors: clientInterceptors, observer: telemetry) {
      client, server in
      try await body(client)
      return server.listeningAddresses[0]
    }
  }

  private func recorded(_ label: String, _ labels: [(String, String)]) throws -> [Double] {
    try factory.expectRecorder(label, labels).values
  }

  @Test("are gRPC's own, at both ends, by method, target and status", arguments: [Carrier.tcp, .inProcess])
  func names(over carrier: Carrier) async throws {
    let target = try await measured(over: carrier) { client in
      for size in [10, 20] { _ = try await client.unary(Method.unary, [UInt8](repeating: 1, count: size)) }
      for try await _ in client.serverStreaming(Method.split, [1, 2, 3]) {}
    }
    let unary = [("grpc.method", "test.BytesEcho/Unary")]
    let (client, status) = (unary + [("grpc.target", target)], [("grpc.status", "OK")])
    #expect(try factory.expectCounter("grpc.client.attempt.started", client).totalValue == 2)
    #expect(try factory.expectCounter("grpc.server.call.started", unary).totalValue == 2)
    for (name, labels) in [("client.attempt", client + status), ("server.call", unary + status)] {
      #expect(try recorded("grpc.\(name).sent_total_compressed_message_size", labels) == [10, 20])
      #expect(try recorded("grpc.\(name).rcvd_total_compressed_message_size", labels) == [10, 20])
      #expect(try factory.expectTimer("grpc.\(name).duration", labels).values.count == 2)
    }
    let times = try factory.expectTimer("grpc.client.call.duration", client + status).values
    #expect(times.count == 2)
    #expect(times.allSatisfy { $0 > 0 && $0 < 60_000_000_000 })
    let split = [("grpc.method", "test.BytesEcho/Split"), ("grpc.target", target)] + status
    #expect(try recorded("grpc.client.attempt.sent_total_compressed_message_size", split) == [3])
    #expect(try recorded("grpc.client.attempt.rcvd_total_compressed_message_size", split) == [3])
  }

  @Test("count bytes as they go over the wire")
  func compressed() async throws {
    let service = BytesEcho(bothWays: { requests, writer, context in
      context.responseCompression = .gzip
      for try await request in requests { try await writer.write(request) }
    })
    try await measured(service) { client in
      let options = CallOptions(compression: .gzip)
      let responses = client.bidirectionalStreaming(Method.bothWays, options: options) { writer in
        for _ in 0..<3 { try await writer.write([UInt8](repeating: 7, count: 100_000)) }
      }
      for try await response in responses { #expect(response.count == 100_000) }
    }
    for label in ["client.attempt.sent", "client.attempt.rcvd", "server.call.sent", "server.call.rcvd"] {
      let recorder = try #require(factory.recorders(label: "grpc.\(label)_total_compressed_message_size").first)
      #expect(recorder.values.count == 1)
      #expect(recorder.values.allSatisfy { (100..<3000).contains($0) })
    }
  }

  /// The statuses that calls of a kind ended with.
  private func statuses(_ label: String) -> [String] {
    factory.timers(label: label).flatMap { timer in
      timer.values.map { _ in timer.dimensions.first { $0.0 == "grpc.status" }?.1 ?? "" }
    }
  }

  @Test("tell how calls end that do not end well", arguments: [Carrier.tcp, .inProcess])
  func failures(over carrier: Carrier) async throws {
    let service = BytesEcho(
      unary: { _, _ in throw RPCError(code: .aborted, message: "") },
      bothWays: { _, writer, _ in
        try await writer.write([1])
        try await waitForCancellation()
      })
    try await measured(over: carrier, service) { client in
      _ = try? await client.unary(Method.unary, [])
      for try await _ in client.bidirectionalStreaming(Method.bothWays, requests: { _ in }) { break }
      let late = client.bidirectionalStreaming(Method.bothWays, options: .init(timeout: .milliseconds(200))) { _ in }
      await #expect(throws: RPCError.self) { for try await _ in late {} }
    }
    let ends = ["ABORTED", "CANCELLED", "DEADLINE_EXCEEDED"]
    #expect(statuses("grpc.client.call.duration").sorted() == ends)
    #expect(statuses("grpc.client.attempt.duration").sorted() == ends)
    // The server may hear that the client gives up before its own time runs out.
    let seen = statuses("grpc.server.call.duration").sorted()
    #expect(seen == ends || seen == ["ABORTED", "CANCELLED", "CANCELLED"])
  }

  @Test("a call that is dropped when it is over was not cancelled")
  func dropped() async throws {
    let ended = Event<Void>()
    let service = BytesEcho(bothWays: { _, writer, _ in
      try await writer.write([1])
      ended.happen()
    })
    try await measured(service) { client in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      for try await _ in responses { break }
      await ended.value
      // What came before this on the connection has come, too.
      _ = try await client.unary(Method.unary, [])
      responses.cancel()
    }
    #expect(statuses("grpc.client.call.duration") == ["OK", "OK"])
  }

  @Test("a call that is tried again is one call of several attempts, and has one span")
  func retried() async throws {
    let (tries, tracer) = (Tally(), PaperTracer())
    let service = BytesEcho(unary: { bytes, _ in
      tries.add()
      if tries.count < 3 { throw RPCError(code: .unavailable, message: "not yet") }
      return bytes
    })
    try await withServer([service]) { _, _, port in
      var options = HTTP2ClientOptions()
      let policy = RetryPolicy(maxAttempts: 4, initialBackoff: .milliseconds(1), maxBackoff: .milliseconds(5))
      options.serviceConfig = ServiceConfig(methods: [.init(attempts: .retry(policy))])
      let client = try GRPCClient(
        to: "127.0.0.1:\(port)", options: options, observer: Telemetry(metrics: factory, tracer: tracer))
      _ = try await client.unary(Method.unary, [1])
      await client.shutdown()
    }
    #expect(factory.counters(label: "grpc.client.attempt.started").map(\.totalValue) == [3])
    #expect(statuses("grpc.client.attempt.duration").sorted() == ["OK", "UNAVAILABLE", "UNAVAILABLE"])
    #expect(statuses("grpc.client.call.duration") == ["OK"])
    #expect(tracer.spans.count == 1)
    #expect(tracer.spans.allSatisfy { $0.status == nil && $0.errors.isEmpty })
  }

  @Test("a method that the server has not is other, whatever a peer calls it", arguments: [Carrier.tcp, .inProcess])
  func unknownMethod(over carrier: Carrier) async throws {
    try await measured(over: carrier) { client in
      for name in ["Nope", "Nada"] {
        let missing = MethodDescriptor(
          service: "test.BytesEcho", name: name, kind: .unary, request: Method.unary.request,
          response: Method.unary.response)
        await #expect(throws: RPCError.self) { try await client.unary(missing, []) }
      }
    }
    #expect(try factory.expectCounter("grpc.server.call.started", [("grpc.method", "other")]).totalValue == 2)
    #expect(statuses("grpc.server.call.duration") == ["UNIMPLEMENTED", "UNIMPLEMENTED"])
    #expect(factory.counters(label: "grpc.client.attempt.started").count == 2)
  }

  @Test("a call that is given up between two attempts is cancelled, and not what the first one came to")
  func givenUpBetween() async throws {
    let tried = Event<Void>()
    let service = BytesEcho(unary: { _, _ in
      tried.happen()
      throw RPCError(code: .unavailable, message: "not yet")
    })
    try await withServer([service]) { _, _, port in
      var options = HTTP2ClientOptions()
      let policy = RetryPolicy(maxAttempts: 2, initialBackoff: .seconds(3000), maxBackoff: .seconds(3000))
      options.serviceConfig = ServiceConfig(methods: [.init(attempts: .retry(policy))])
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options, observer: Telemetry(metrics: factory))
      let call = Task { try await client.unary(Method.unary, [1]) }
      await tried.value
      while statuses("grpc.client.attempt.duration").isEmpty { await Task.yield() }
      call.cancel()
      _ = await call.result
      client.close()
    }
    #expect(statuses("grpc.client.attempt.duration") == ["UNAVAILABLE"])
    #expect(statuses("grpc.client.call.duration") == ["CANCELLED"])
  }

  @Test("a response that cannot be read is a failed call, and so is a request that cannot be written")
  func unreadable() async throws {
    struct Unsound: Error {}
    let bad = MessageCodec<[UInt8]>(decode: { _ in throw Unsound() }, encode: { _, _ in throw Unsound() })
    func method(_ name: String, _ kind: RPCKind, isRequest: Bool) -> MethodDescriptor<[UInt8], [UInt8]> {
      let good = Method.unary.request
      return MethodDescriptor(
        service: "test.BytesEcho", name: name, kind: kind, request: isRequest ? bad : good,
        response: isRequest ? good : bad)
    }
    try await measured { client in
      for isRequest in [false, true] {
        await #expect(throws: (any Error).self) {
          try await client.unary(method("Unary", .unary, isRequest: isRequest), [1])
        }
        let responses = client.serverStreaming(method("Split", .serverStreaming, isRequest: isRequest), [1, 2])
        await #expect(throws: RPCError.self) { for try await _ in responses {} }
      }
    }
    #expect(statuses("grpc.client.call.duration").sorted() == ["CANCELLED", "INTERNAL", "INTERNAL", "UNKNOWN"])
  }

  @Test("a call that an interceptor answers by itself is counted, and its span ends")
  func answeredHere() async throws {
    let tracer = PaperTracer()
    let client = GRPCClient(
      transport: InProcessTransport().client, interceptors: [Answering()],
      observer: Telemetry(metrics: factory, tracer: tracer))
    let one = try await client.unary(Method.unary, [1])
    #expect(one.isEmpty)
    for try await _ in client.serverStreaming(Method.split, [1]) {}
    client.close()
    #expect(statuses("grpc.client.call.duration") == ["OK", "OK"])
    #expect(tracer.spans.count == 2)
  }

  @Test("who watches changes nothing of what the caller is told", arguments: [false, true])
  func unchangedErrors(isWatched: Bool) async throws {
    let client = GRPCClient(
      transport: InProcessTransport().client, interceptors: [Asking()],
      observer: isWatched ? Telemetry(metrics: factory) : nil)
    await #expect(throws: Asking.LoginNeeded.self) { try await client.unary(Method.unary, [1]) }
    await #expect(throws: Asking.LoginNeeded.self) {
      for try await _ in client.serverStreaming(Method.split, [1]) {}
    }
    client.close()
    #expect(statuses("grpc.client.call.duration") == (isWatched ? ["UNKNOWN", "UNKNOWN"] : []))
  }

  /// Has an answer of its own to each call: one empty message, where messages are bytes.
  private struct Answering: ClientInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      let once = Once([UInt8]() as? Output)
      return StreamingClientResponse(messages: RPCAsyncSequence { once.take() })
    }

    private final class Once<Value: Sendable>: Sendable {
      private let value: Mutex<Value?>
      init(_ value: Value?) { self.value = Mutex(value) }
      func take() -> Value? { value.withLock { $0.take() } }
    }
  }

  /// Asks its caller for something first.
  private struct Asking: ClientInterceptor {
    struct LoginNeeded: Error {}

    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> { throw LoginNeeded() }
  }

  private struct Refusing: ClientInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      throw RPCError(code: .permissionDenied, message: "not you")
    }
  }

  @Test("a call that an interceptor or credentials stop is one without an attempt")
  func stopped() async throws {
    try await measured(clientInterceptors: [Refusing()]) { client in
      await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      await #expect(throws: RPCError.self) { for try await _ in client.serverStreaming(Method.split, [1]) {} }
    }
    try await measured { client in
      let options = CallOptions(credentials: BearerToken("secret"))
      await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [], options: options) }
      await #expect(throws: RPCError.self) {
        for try await _ in client.serverStreaming(Method.split, [1], options: options) {}
      }
    }
    #expect(
      statuses("grpc.client.call.duration").sorted()
        == ["PERMISSION_DENIED", "PERMISSION_DENIED", "UNAUTHENTICATED", "UNAUTHENTICATED"])
    #expect(factory.counters(label: "grpc.client.attempt.started").allSatisfy { $0.totalValue == 0 })
    #expect(factory.counters(label: "grpc.server.call.started").isEmpty)
  }

  @Test("tell of connections, and of how long loops keep one waiting")
  func loops() async throws {
    try await withServer([BytesEcho()], loops: 2) { client, server, _ in
      _ = try await client.unary(Method.unary, [])
      await telemetry.record(servers: [server], clients: [client])
      let address = server.listeningAddresses[0]
      let place = [("wright.address", address)]
      #expect(try factory.expectGauge("wright.server.connections", place).values == [1])
      #expect(try factory.expectGauge("wright.client.connections", [("grpc.target", address)]).values == [1])
      for loop in ["0", "1"] {
        let lags = try factory.expectTimer("wright.server.loop.lag", place + [("wright.loop", loop)]).values
        #expect(lags.count == 1 && lags[0] > 0)
      }
    }
  }
}
