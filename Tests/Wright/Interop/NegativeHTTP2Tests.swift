import ArgumentParser
import PeerSupport
import Testing
import WrightInterop

/// gRPC's negative HTTP/2 interoperability tests: our client, as `Tools/interop-client` runs it, on a server that misbehaves,
/// which is `Python/http2_server.py`.
@Suite(
  "gRPC's negative HTTP/2 tests", .enabled(if: Python.isInstalled && Python.has("h2"), "\(Python.wanted)"),
  .timeLimit(.minutes(2)))
struct NegativeHTTP2Tests {
  @Test("pass", arguments: InteropCase.allCases.filter { $0.isNegative })
  func pass(_ testCase: InteropCase) async throws {
    let seen = try await withServer(testCase) { port in
      let flags = ["--server_host", "127.0.0.1", "--server_port", "\(port)", "--test_case", testCase.rawValue]
      try await InteropClientCommand.parse(flags).runCase { _ in }
    }
    #expect(!seen.contains { $0.hasPrefix("complaint") }, "\(seen)")
    // Two calls, each on a connection of its own.
    #expect(seen.contains("connections \(testCase == .goAway ? 2 : 1)"), "\(seen)")
    #expect(seen.contains("unanswered pings 0"), "\(seen)")
    #expect(seen.contains("most streams \(testCase == .maxStreams ? 1 : 0)"), "\(seen)")
  }

  /// Runs `body` with the port of a server.
  ///
  /// - Returns: what the server saw, a line for each thing.
  private func withServer(_ testCase: InteropCase, _ body: (Int) async throws -> Void) async throws -> [String] {
    let (program, lines) = try await Python.start("http2_server.py", [testCase.rawValue])
    var told = lines.makeAsyncIterator()
    do {
      try await body(try #require(await told.next()?.split(separator: " ").last.flatMap { Int($0) }))
    } catch {
      await program.end()
      throw error
    }
    await program.end()
    var seen: [String] = []
    while let line = await told.next() { seen.append(line) }
    return seen
  }
}
