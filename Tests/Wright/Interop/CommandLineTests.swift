import Foundation
import PeerSupport
import Testing
import WireTestSupport

/// Our server under HTTP/2 clients that know nothing of gRPC.
@Suite("tools that others wrote", .timeLimit(.minutes(2)))
struct CommandLineTests {
  private static let installs = "Tools/setup --tests installs it"

  /// An envelope with a message of five bytes.
  private static let body = Data([0, 0, 0, 0, 7, 0x0A, 5]) + Data("hello".utf8)

  /// Runs `body` with the address of a method, and a file that holds a request.
  private func withEcho(_ body: (String, String) async throws -> Void) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "wright-\(UUID().uuidString)")
    try Self.body.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try await withServer([ObligingEcho()]) { _, _, port in
      try await body("http://127.0.0.1:\(port)/wright.bench.v1.Echo/Unary", file.path)
    }
  }

  @Test("nghttp sees headers, data and trailers", .enabled(if: Program.find("nghttp") != nil, "\(installs)"))
  func nghttp() async throws {
    let program = try #require(Program.find("nghttp"))
    try await withEcho { address, body in
      let outcome = try await Program.run(
        program,
        [
          "--verbose", "--no-dep", "--data", body, "--header", "content-type: application/grpc", "--header",
          "te: trailers", address,
        ])
      #expect(outcome.status == 0, "\(outcome.text)")
      for wanted in [":status: 200", "content-type: application/grpc", "grpc-status: 0", "; END_STREAM"] {
        #expect(outcome.text.contains(wanted), "\(outcome.text)")
      }
      #expect(outcome.text.contains("hello"), "\(outcome.text)")
    }
  }

  @Test("h2load makes 20,000 calls without an error", .enabled(if: Program.find("h2load") != nil, "\(installs)"))
  func h2load() async throws {
    let program = try #require(Program.find("h2load"))
    try await withEcho { address, body in
      let outcome = try await Program.run(
        program,
        [
          "--requests", "20000", "--clients", "10", "--max-concurrent-streams", "100", "--data", body, "--header",
          "content-type: application/grpc", "--header", "te: trailers", address,
        ])
      #expect(outcome.status == 0, "\(outcome.text)")
      #expect(outcome.text.contains("20000 succeeded, 0 failed, 0 errored, 0 timeout"), "\(outcome.text)")
      #expect(outcome.text.contains("status codes: 20000 2xx"), "\(outcome.text)")
    }
  }

  @Test(
    "curl is told what this server is, and what it takes", .enabled(if: Program.find("curl") != nil, "\(installs)"),
    arguments: [
      ([], "405", "it answers POST, over HTTP/2"), (["--request", "DELETE"], "405", "it answers POST, over HTTP/2"),
      (["--data", "{}", "--header", "content-type: application/json"], "415", "the content-type is application/grpc"),
      (["--data", "a=b"], "415", "the content-type is application/grpc"),
    ] as [([String], String, String)])
  func curl(_ options: [String], _ status: String, _ text: String) async throws {
    let program = try #require(Program.find("curl"))
    let written = "%{http_code} over %{http_version}, %{content_type}"
    try await withEcho { address, _ in
      let arguments = ["--silent", "--http2-prior-knowledge", "--write-out", written] + options + [address]
      var outcome = try await Program.run(program, arguments)
      // This curl drops an answer that comes before it has sent its body (its exit code 92); hardly ten times.
      for _ in 0..<10 where outcome.status == 92 { outcome = try await Program.run(program, arguments) }
      #expect(outcome.status == 0)
      #expect(outcome.text.hasPrefix("This is a gRPC server: \(text)"), "\(outcome.text)")
      #expect(outcome.text.hasSuffix(".\n\(status) over 2, text/plain; charset=utf-8"), "\(outcome.text)")
    }
  }

  @Test("a HEAD request is answered without a body", .enabled(if: Program.find("nghttp") != nil, "\(installs)"))
  func head() async throws {
    let program = try #require(Program.find("nghttp"))
    try await withEcho { address, _ in
      let outcome = try await Program.run(program, ["--verbose", "--no-dep", "--header", ":method: HEAD", address])
      #expect(outcome.status == 0 && outcome.text.contains(":status: 405"), "\(outcome.text)")
      #expect(outcome.text.contains("allow: POST") && !outcome.text.contains("This is"), "\(outcome.text)")
    }
  }
}
