import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightServiceConfig

@testable import WrightTransport

@Suite("Service configs", .timeLimit(.minutes(1)))
struct ServiceConfigTests {
  @Test("are read as gRPC writes them; what is not known is passed over")
  func read() throws {
    let config = try ServiceConfig(
      json: """
        {"loadBalancingConfig": [{"xds_experimental": {"a": 1}}, {"round_robin": {}}, {"pick_first": {}}],
         "healthCheckConfig": {"serviceName": "x"},
         "methodConfig": [
           {"name": [{"service": "a.A", "method": "B"}, {"service": "b.B", "method": null}], "timeout": "1.5s",
            "waitForReady": true, "maxRequestMessageBytes": 10, "maxResponseMessageBytes": "20",
            "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "2s", "backoffMultiplier": 1.5,
                            "retryableStatusCodes": ["UNAVAILABLE", "aborted", 8]}},
           {"name": [{}],
            "hedgingPolicy": {"maxAttempts": 4, "hedgingDelay": "0.05s", "nonFatalStatusCodes": [14]}}],
         "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1}}
        """)
    #expect(config.loadBalancer is RoundRobin)
    #expect(
      config.methods == [
        MethodConfig(
          names: [.init(service: "a.A", method: "B"), .init(service: "b.B")], timeout: .milliseconds(1500),
          waitForReady: true, maxRequestBytes: 10, maxResponseBytes: 20,
          attempts: .retry(
            RetryPolicy(
              maxAttempts: 3, initialBackoff: .milliseconds(100), maxBackoff: .seconds(2), backoffMultiplier: 1.5,
              retryableCodes: [.unavailable, .aborted, .resourceExhausted]))),
        MethodConfig(
          attempts: .hedging(HedgingPolicy(maxAttempts: 4, delay: .milliseconds(50), nonFatalCodes: [.unavailable]))),
      ])
    #expect(config.retryThrottling?.maxTokens == 10)
    #expect(try ServiceConfig(json: "{}").methods.isEmpty)
    #expect(try ServiceConfig(json: #"{"loadBalancingPolicy": "ROUND_ROBIN"}"#).loadBalancer is RoundRobin)
    let least = #"{"loadBalancingConfig": [{"least_request_experimental": {"choiceCount": 3}}]}"#
    #expect(try (ServiceConfig(json: least).loadBalancer as? LeastRequest)?.choices == 3)
  }

  private static let retry =
    #""retryPolicy": {"maxAttempts": 2, "initialBackoff": "1s", "maxBackoff": "1s", "backoffMultiplier": 1, "#

  @Test(
    "that make no sense are refused, and it is said why",
    arguments: [
      ("", "line 1"), ("[]", "line 1"), (#"{"methodConfig": 1}"#, "method_config"),
      (#"{"methodConfig": [{"timeout": "soon"}]}"#, "timeout"),
      (#"{"methodConfig": [{"name": [{}], "timeout": "-1s"}]}"#, "timeout"),
      (#"{"methodConfig": [{"name": [{"method": "M"}]}]}"#, "no service"),
      (#"{"methodConfig": [{"name": [{"service": "s"}]}, {"name": [{"service": "s"}]}]}"#, "s/* is named twice"),
      (#"{"methodConfig": [{"maxRequestMessageBytes": -1}]}"#, "max_request_message_bytes"),
      (#"{"methodConfig": [{\#(retry) "retryableStatusCodes": []}}]}"#, "retryableStatusCodes is empty"),
      (#"{"methodConfig": [{\#(retry) "retryableStatusCodes": ["NICE"]}}]}"#, "no status code"),
      (#"{"methodConfig": [{\#(retry) "retryableStatusCodes": [99]}}]}"#, "no status code"),
      (#"{"methodConfig": [{\#(retry) "retryableStatusCodes": ["OK"]}}]}"#, "has OK"),
      (#"{"methodConfig": [{"retryPolicy": {"maxAttempts": 1}}]}"#, "maxAttempts is 1"),
      (#"{"methodConfig": [{"retryPolicy": {"maxAttempts": 2}}]}"#, "initialBackoff"),
      (#"{"methodConfig": [{"hedgingPolicy": {"maxAttempts": 1}}]}"#, "maxAttempts is 1"),
      (#"{"methodConfig": [{"hedgingPolicy": {}, "retryPolicy": {}}]}"#, "retry_policy"),
      (#"{"retryThrottling": {"maxTokens": 0, "tokenRatio": 1}}"#, "maxTokens"),
      (#"{"retryThrottling": {"maxTokens": 1001, "tokenRatio": 1}}"#, "maxTokens"),
      (#"{"retryThrottling": {"maxTokens": 10, "tokenRatio": 0}}"#, "tokenRatio"),
      (#"{"loadBalancingConfig": [{"magic": {}}]}"#, "loadBalancingConfig"),
      (#"{"loadBalancingPolicy": "magic"}"#, "magic"),
    ])
  func refused(_ json: String, _ reason: String) {
    let error = #expect(throws: ServiceConfigError.self) { try ServiceConfig(json: json) }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test("made of values that make no sense are refused by the client")
  func refusedValues() {
    let method = MethodConfig(attempts: .retry(RetryPolicy(retryableCodes: [])))
    #expect(throws: ServiceConfigError.self) {
      try GRPCClient(to: "127.0.0.1:1", options: .with { $0.serviceConfig = ServiceConfig(methods: [method]) })
    }
  }

  @Test("name a method, else its service, else all")
  func lookUp() {
    func config(_ names: [MethodConfig.Name], _ seconds: Int) -> MethodConfig {
      MethodConfig(names: names, timeout: .seconds(seconds))
    }
    let table = MethodTable([
      config([.init()], 1), config([.init(service: "a.A")], 2), config([.init(service: "a.A", method: "M")], 3),
    ])
    #expect(table["/a.A/M"]?.timeout == .seconds(3))
    #expect(table["/a.A/N"]?.timeout == .seconds(2))
    #expect(table["/b.B/M"]?.timeout == .seconds(1))
    #expect(MethodTable([config([.init(service: "a.A")], 2)])["/b.B/M"] == nil)
  }

  // MARK: In use

  private func ask(
    _ method: MethodConfig, _ message: [UInt8], _ options: CallOptions = .defaults,
    service: BytesEcho = BytesEcho()
  ) async throws -> [UInt8] {
    try await withServer([service]) { _, _, port in
      let client = try GRPCClient(
        to: "127.0.0.1:\(port)", options: .with { $0.serviceConfig = ServiceConfig(methods: [method]) })
      defer { client.close() }
      return try await client.unary(BytesEcho.Method.unary, message, options: options)
    }
  }

  @Test("limit a call's time, unless the call's own limit is nearer")
  func timeout() async throws {
    let service = BytesEcho(unary: { _, context in
      [UInt8(context.deadline.map { min(255, Int(ContinuousClock.now.duration(to: $0).components.seconds)) } ?? 0)]
    })
    let short = try await ask(MethodConfig(timeout: .seconds(100)), [], service: service)
    #expect((90...100).contains(short[0]))
    let shorter = try await ask(
      MethodConfig(timeout: .seconds(100)), [], .init(timeout: .seconds(50)), service: service)
    #expect((40...50).contains(shorter[0]))
    let still = try await ask(MethodConfig(timeout: .seconds(50)), [], .init(timeout: .seconds(100)), service: service)
    #expect((40...50).contains(still[0]))
  }

  @Test("limit messages, unless the call's own limit is smaller")
  func sizes() async throws {
    let method = MethodConfig(maxRequestBytes: 3, maxResponseBytes: 2)
    let fits = try await ask(method, [1, 2])
    #expect(fits == [1, 2])
    let response = await #expect(throws: RPCError.self) { try await ask(method, [1, 2, 3]) }
    #expect(response?.code == .resourceExhausted)
    let request = await #expect(throws: RPCError.self) {
      try await ask(MethodConfig(maxRequestBytes: 3), [1, 2, 3, 4])
    }
    #expect(request?.code == .resourceExhausted)
    let own = await #expect(throws: RPCError.self) { try await ask(method, [1, 2], .init(maxResponseBytes: 1)) }
    #expect(own?.code == .resourceExhausted)
    let large = try await ask(
      MethodConfig(maxResponseBytes: 8_388_608), [UInt8](repeating: 0, count: 4_194_305 - 4096))
    #expect(large.count == 4_194_305 - 4096)
  }

  @Test("have calls wait for a server, unless they say that they do not")
  func waitForReady() async throws {
    let path = temporarySocketPath()
    let config = ServiceConfig(methods: [MethodConfig(waitForReady: true)])
    let client = try GRPCClient(to: "unix:\(path)", options: .with { $0.serviceConfig = config })
    let error = await #expect(throws: RPCError.self) {
      try await client.unary(BytesEcho.Method.unary, [], options: .init(waitForReady: false))
    }
    #expect(error?.code == .unavailable)
    async let waiting = client.unary(BytesEcho.Method.unary, [3])
    let server = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await server.start()
    let answer = try await waiting
    #expect(answer == [3])
    client.close()
    server.close()
    await server.waitUntilClosed()
  }

  /// Finds servers, and says how they are called.
  private struct Directory: NameResolver {
    let answer: Resolution
    let began: Event<Void>
    let go: Event<Void>
    func resolve() async throws -> Resolution {
      began.happen()
      await go.value
      return answer
    }
  }

  @Test("of a resolver count, also for calls that were made before it answered")
  func resolved() async throws {
    let fleet = try await Fleet(2) { [BytesEcho(answering: $0)] }
    let go = Event<Void>()
    let config = ServiceConfig(methods: [MethodConfig(maxResponseBytes: 0)], loadBalancer: .roundRobin)
    let directory = Directory(answer: Resolution(fleet.addresses, serviceConfig: config), began: Event(), go: go)
    let client = try GRPCClient(
      to: Target(directory, authority: "shop"),
      options: .with { $0.serviceConfig = ServiceConfig(methods: [MethodConfig(maxResponseBytes: 10)]) })
    let early = Task { try await client.unary(BytesEcho.Method.unary, []) }
    await directory.began.value
    go.happen()
    let first = await #expect(throws: RPCError.self) { try await early.value }
    #expect(first?.code == .resourceExhausted)
    let second = await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, []) }
    #expect(second?.code == .resourceExhausted)
    await client.shutdown()
    await fleet.close()
  }

  @Test("that are waited for do not keep a call from its deadline, nor a client from stopping")
  func unresolved() async throws {
    let directory = Directory(answer: Resolution([]), began: Event(), go: Event())
    let client = try GRPCClient(to: Target(directory, authority: "shop"))
    let late = await #expect(throws: RPCError.self) {
      try await client.unary(BytesEcho.Method.unary, [], options: .init(timeout: .milliseconds(20)))
    }
    #expect(late?.code == .deadlineExceeded)
    let waiting = Task { try await client.unary(BytesEcho.Method.unary, []) }
    client.close()
    let closed = await #expect(throws: RPCError.self) { try await waiting.value }
    #expect(closed?.code == .cancelled || closed?.code == .unavailable)
    directory.go.happen()
  }
}
