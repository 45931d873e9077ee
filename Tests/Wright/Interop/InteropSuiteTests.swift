import ArgumentParser
import PeerSupport
import Testing
import WrightInterop
import WrightRPC

/// gRPC's interoperability tests, each way between grpcio and us, and between us and ourselves, in plaintext and over TLS.
///
/// What runs here is what `Tools/interop-server` and `Tools/interop-client` run, with the same flags.
@Suite("gRPC's interoperability tests", .timeLimit(.minutes(3)))
struct InteropSuiteTests {
  private static let cases = InteropCase.allCases.filter { !$0.isNegative }

  @Test("pass between our client and our server", arguments: [false, true])
  func ours(isSecure: Bool) async throws {
    let certificates = isSecure ? try Certificates() : nil
    try await withServer(certificates) { port in try await runCases(port, certificates) }
  }

  @Test(
    "pass between grpcio's client and our server", .enabled(if: Python.isInstalled, "\(Python.wanted)"),
    arguments: [false, true])
  func pythonClient(isSecure: Bool) async throws {
    let certificates = isSecure ? try Certificates() : nil
    try await withServer(certificates) { port in
      let security = certificates.map { [$0.arguments[0], Certificates.otherName] } ?? []
      let outcome = try await Python.run("interop_client.py", ["\(port)"] + security)
      #expect(outcome.status == 0, "\(outcome.text)")
      for testCase in Self.cases { #expect(outcome.text.contains("\(testCase.rawValue) passed\n")) }
    }
  }

  @Test(
    "pass between our client and grpcio's server", .enabled(if: Python.isInstalled, "\(Python.wanted)"),
    arguments: [false, true])
  func pythonServer(isSecure: Bool) async throws {
    let certificates = isSecure ? try Certificates() : nil
    let (program, lines) = try await Python.start(
      "interop_server.py", certificates.map { Array($0.arguments[1...]) } ?? [])
    var port: Int?
    for await line in lines where line.hasPrefix("port ") {
      port = Int(line.dropFirst(5))
      break
    }
    try await runCases(try #require(port), certificates)
    await program.end()
  }

  /// Runs `body` with the port of a server.
  private func withServer(_ certificates: Certificates?, _ body: (Int) async throws -> Void) async throws {
    var flags = ["--port", "0"]
    if let files = certificates?.arguments {
      flags += ["--use_tls", "true", "--tls_cert_file", files[1], "--tls_key_file", files[2]]
    }
    let server = try InteropServerCommand.parse(flags).server()
    try await server.start()
    defer { server.close() }
    try await body(try #require(server.listeningAddresses.first?.split(separator: ":").last.flatMap { Int($0) }))
  }

  private func runCases(_ port: Int, _ certificates: Certificates?) async throws {
    for testCase in Self.cases {
      await #expect(throws: Never.self, "\(testCase.rawValue)") {
        try await InteropClientCommand.parse(flags(testCase, port, certificates)).runCase { _ in }
      }
    }
  }

  private func flags(_ testCase: InteropCase, _ port: Int, _ certificates: Certificates?) -> [String] {
    var flags = ["--server_host", "127.0.0.1", "--server_port", "\(port)", "--test_case", testCase.rawValue]
    if let files = certificates?.arguments {
      flags += ["--use_tls", "true", "--ca_file", files[0], "--server_host_override", Certificates.otherName]
    }
    // The machine may be busy with other tests.
    return flags + ["--soak_per_iteration_max_acceptable_latency_ms", "20000", "--soak_overall_timeout_seconds", "60"]
  }
}
