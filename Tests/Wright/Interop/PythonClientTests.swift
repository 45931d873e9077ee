import PeerSupport
import Testing
import WireTestSupport

/// Our server under grpcio's client.
///
/// What each case asks for is in `Python/echo_client.py`, under its name.
@Suite("grpcio's client on our server", .enabled(if: Python.isInstalled, "\(Python.wanted)"), .timeLimit(.minutes(2)))
struct PythonClientTests {
  @Test(
    "is served",
    arguments: [
      "unary", "empty", "client_stream", "server_stream", "both_ways", "metadata", "codes", "status", "deadline_seen",
      "large", "too_large", "many", "concurrent", "unknown", "nonsense", "compressed",
    ])
  func isServed(_ name: String) async throws {
    try await withServer([ObligingEcho()]) { _, _, port in
      let outcome = try await Python.run("echo_client.py", ["\(port)", name])
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  @Test(
    "is served over mutual TLS",
    arguments: ["unary", "server_stream", "both_ways", "status", "large", "many", "concurrent", "compressed"])
  func isServedSecurely(_ name: String) async throws {
    let certificates = try Certificates()
    try await withServer([ObligingEcho()], options: certificates.server) { _, _, port in
      let outcome = try await Python.run("echo_client.py", ["\(port)", name] + certificates.arguments)
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  @Test("that gives up has the handler's task cancelled", arguments: ["cancel", "deadline"])
  func givesUp(_ name: String) async throws {
    let echo = ObligingEcho()
    try await withServer([echo]) { _, _, port in
      let outcome = try await Python.run("echo_client.py", ["\(port)", name])
      #expect(outcome.status == 0, "\(outcome.text)")
      for await _ in echo.cancellations { break }
    }
  }
}
