import PeerSupport
import Testing
import WireTestSupport
import WrightRPC

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

  @Test(
    "is who its certificate says, though half a handshake message comes right after its call",
    .enabled(if: Python.has("cryptography"), "needs cryptography in .venv: Tools/setup --tests installs it"))
  func halfMessage() async throws {
    let caller = Event<String?>()
    let service = BytesEcho(unary: { bytes, context in
      caller.happen(context.certificate?.spiffeID)
      return bytes
    })
    let call = RawFrame.call(1, "Unary") + RawFrame.data(1, [0, 0, 0, 0, 1, 7], endStream: true)
    let certificates = try Certificates()
    try await withServer([service], options: certificates.server) { _, server, port in
      let hex = (RawFrame.preface + RawFrame.settings + call).map {
        $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16)
      }
      async let running = Python.run("half_message.py", ["\(port)"] + certificates.arguments + [hex.joined()])
      let seen = await caller.value
      #expect(seen == "spiffe://smartcart/cart/7")
      server.close()
      _ = try await running
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
