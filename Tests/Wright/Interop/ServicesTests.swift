import PeerSupport
import Testing
import WireTestSupport
import WrightCommand
import WrightProtobuf
import WrightRPC
import WrightServices
import WrightTransport

/// Our health, reflection and channelz under clients that others wrote.
///
/// What each case asks for is in `Python/services_client.py`, under its name.
@Suite("services about the server", .timeLimit(.minutes(2)))
struct ServicesTests {
  private static let grpcurlPath = Python.tool("grpcurl")

  private func withServices(_ body: (Int, HealthReporter, GRPCServer) async throws -> Void) async throws {
    let health = HealthService()
    try await withServer([ObligingEcho(), health, ReflectionService(), ChannelzService()]) { _, server, port in
      try await body(port, health.reporter, server)
    }
  }

  @Test(
    "answer grpcio's clients", .enabled(if: Python.isInstalled, "\(Python.wanted)"),
    arguments: ["health", "unknown", "files", "symbols", "extensions", "services", "call", "channelz"])
  func python(_ name: String) async throws {
    try await withServices { port, reporter, _ in
      reporter.set(.notServing, for: "resting")
      let outcome = try await Python.run("services_client.py", ["\(port)", name])
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  @Test("tell a watcher of grpcio's each change, to the end", .enabled(if: Python.isInstalled, "\(Python.wanted)"))
  func watch() async throws {
    try await withServices { port, reporter, server in
      let (program, lines) = try await Python.start("services_client.py", ["\(port)", "watch"])
      var told = lines.makeAsyncIterator()
      var heard: [String?] = [await told.next()]
      reporter.set(.serving, for: "later")
      heard.append(await told.next())
      server.beginGracefulShutdown()
      heard.append(await told.next())
      heard.append(await told.next())
      #expect(heard == ["SERVICE_UNKNOWN", "SERVING", "NOT_SERVING", "StatusCode.UNAVAILABLE"])
      await program.end()
    }
  }

  @Test(
    "answer grpcurl", .enabled(if: grpcurlPath != nil, "\(Python.wanted)"),
    arguments: [
      (["list"], "wright.bench.v1.Echo\n"), (["list", "wright.bench.v1.Echo"], "wright.bench.v1.Echo.BothWays\n"),
      (["describe", "wright.bench.v1.Echo.ServerStream"], "returns ( stream .wright.bench.v1.Payload )"),
      (["describe", "grpc.health.v1.HealthCheckResponse"], "SERVICE_UNKNOWN = 3"),
      (["wright.bench.v1.Echo/Unary"], #""payload": "aGVsbG8=""#),
      (["wright.bench.v1.Echo/ServerStream"], #""payload": "aGVsbG8=""#),
      (["grpc.health.v1.Health/Check"], #""status": "SERVING""#),
    ] as [([String], String)])
  func grpcurl(_ words: [String], _ wanted: String) async throws {
    let program = try #require(Self.grpcurlPath)
    try await withServices { port, _, _ in
      let data = words[0].contains("Echo/") ? ["-d", #"{"payload": "aGVsbG8="}"#] : []
      let outcome = try await Program.run(program, ["-plaintext"] + data + ["127.0.0.1:\(port)"] + words)
      #expect(outcome.status == 0 && outcome.text.contains(wanted), "\(outcome.text)")
    }
  }

  @Test(
    "are asked of grpcio's server, which knows the older name", .enabled(if: Python.isInstalled, "\(Python.wanted)"))
  func asksPython() async throws {
    let (program, lines) = try await Python.start("echo_server.py")
    var port: String?
    for await line in lines where line.hasPrefix("port ") {
      port = String(line.dropFirst(5))
      break
    }
    let client = try GRPCClient(to: "127.0.0.1:\(try #require(port))")
    var schemas = ReflectedSchemas(client)
    let services = try await schemas.services()
    #expect(services == ["grpc.reflection.v1alpha.ServerReflection", "wright.bench.v1.Echo"])
    let pool = try await schemas.load()
    #expect(pool?.method("wright.bench.v1.Echo/BothWays")?.isClientStreaming == true)
    await client.shutdown()
    await program.end()
  }
}
