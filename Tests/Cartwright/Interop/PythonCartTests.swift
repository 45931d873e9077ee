import Foundation
import PeerSupport
import Testing

/// `cartwright serve` under grpcio's client.
///
/// What each case asks for is in `Python/shop_client.py`, under its name.
@Suite("grpcio's client in our shop", .enabled(if: Python.isInstalled, "\(Python.wanted)"), .timeLimit(.minutes(2)))
struct PythonCartTests {
  @Test("is served, and the shop stops when asked to")
  func isServed() async throws {
    try await withShop { gateway in
      for name in ["unary", "retried", "both_ways", "server_stream", "refusals"] {
        let outcome = try await Python.run("shop_client.py", [gateway, name])
        #expect(outcome.status == 0, "\(name): \(outcome.text)")
      }
    }
  }

  /// Where a shop's gateway is.
  private struct Addresses: Decodable {
    let gateway: String
  }

  /// Runs `body` with the address of the gateway of a shop of its own.
  private func withShop(_ body: (String) async throws -> Void) async throws {
    let data = FileManager.default.temporaryDirectory.appending(path: "cartwright-interop-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: data) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let (shop, lines) = try Program.start(
      executable,
      [
        "serve", "--catalog", root.appending(path: "Samples/catalogue.csv").path, "--data", data.path, "--port", "0",
        "--settlement-port", "0", "--acquirer-port", "0", "--json",
      ])
    do {
      let line = try #require(await lines.first { $0.hasPrefix("{") })
      try await body(JSONDecoder().decode(Addresses.self, from: Data(line.utf8)).gateway)
    } catch {
      await shop.terminate()
      throw error
    }
    let status = await shop.terminate()
    #expect(status == 0)
  }

  /// `cartwright`, which is built beside the tests.
  private var executable: String {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [bundle, Bundle.main.bundleURL].map { $0.appending(path: "cartwright").path }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "cartwright"
  }
}
