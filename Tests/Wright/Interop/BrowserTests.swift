import Foundation
import PeerSupport
import TestSupport
import Testing
import WireTestSupport
import WrightTLS
import WrightTransport

/// Pages in a browser that others wrote, which call our server by gRPC-Web over TLS.
///
/// What a page asks for is in `Web/page.html`, under the names that its results have here.
@Suite("a page in Chromium", .enabled(if: Chromium.path != nil, "\(Chromium.wanted)"), .timeLimit(.minutes(2)))
struct BrowserTests {
  /// Has a page shown, and gives its results.
  ///
  /// - Parameter host: how the page's address names this machine; the server takes calls from pages of 127.0.0.1 alone.
  private func results(host: String, _ echo: ObligingEcho = ObligingEcho()) async throws -> [String: String] {
    let certificates = try Certificates()
    let (pages, log) = try Program.start(
      try #require(Program.find("python3")),
      ["-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", Chromium.pages, "0"])
    do {
      let greeting = await log.first { $0.hasPrefix("Serving") }
      let port = try #require(greeting?.firstMatch(of: /port (\d+)/)?.1)
      var options = certificates.server
      options.tls?.clientCertificates = .none
      options.web = GRPCWebOptions(origins: .only(["http://127.0.0.1:\(port)"]))
      let results = try await withServer([echo], options: options) { _, _, server in
        try await Chromium.show("http://\(host):\(port)/page.html?\(server)") {
          await log.first { $0.contains("/results?") }
        }
      }
      await pages.terminate()
      let query = try #require(results?.firstMatch(of: /\/results(\S+)/)?.1.replacing("+", with: "%20"))
      let items = URLComponents(string: String(query))?.queryItems ?? []
      return Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") })
    } catch {
      await pages.terminate()
      throw error
    }
  }

  @Test("calls by fetch(), and reads messages, metadata and status")
  func calls() async throws {
    let echo = ObligingEcho()
    let results = try await results(host: "127.0.0.1", echo)
    #expect(
      results == [
        "unary": "application/grpc-web+proto | hello | 0", "stream": "10 | 1 | again | 0",
        "text": "application/grpc-web-text+proto | 10 | as text | 0", "metadata": "one | AQID | one | AQID",
        "error": "0 | 9 | \(ObligingEcho.message) | true", "lateError": "10 | 5 | \(ObligingEcho.message)",
        "deadline": "4", "unknown": "12", "giveUp": "first",
      ])
    for await _ in echo.cancellations { break }
  }

  @Test("of an origin that is not allowed reads nothing")
  func otherOrigin() async throws {
    let results = try await results(host: "localhost")
    #expect(results.count == 9 && results.values.allSatisfy { $0 == "TypeError" }, "\(results)")
  }
}

private enum Chromium {
  static let wanted = "needs chromium-headless-shell: Tools/setup --tests installs it"
  /// The program itself: Debian's script that starts it does not pass on that it is to end.
  static let path = ["chromium-headless-shell", "chromium"].map { "/usr/lib/chromium/\($0)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  static let pages = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Web").path

  /// Shows a page for the time of `body`.
  static func show<Result>(_ address: String, _ body: () async -> Result) async throws -> Result {
    let profile = try TemporaryFolder()
    let (browser, _) = try Program.start(
      try #require(path),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=\(profile.path)",
        // The certificate's authority was made for this test, and nothing but loopback is asked.
        "--ignore-certificate-errors", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        address,
      ])
    let result = await body()
    await browser.terminate()
    return result
  }
}
