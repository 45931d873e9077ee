import Foundation
import PeerSupport
import TestSupport
import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTestingStubs
import WrightTransport

@Suite(
  "Connections that nobody uses", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")),
  .timeLimit(.minutes(2)))
struct IdleConnectionsTests {
  private typealias TestService = Grpc_Testing_TestService.Client

  private static let count = 1000
  /// The bytes that the server's process may have in memory with them, beside what it maps from files, its program and libraries.
  ///
  /// In plaintext it takes half as much; OpenSSL keeps some 20 kB a connection.
  private static let limit = 50_000_000

  /// Whether `Tools/test` runs this under a sanitizer, which keeps much memory of its own.
  private static let isSanitized = ["ASAN_OPTIONS", "TSAN_OPTIONS"]
    .contains { ProcessInfo.processInfo.environment[$0] != nil }

  @Test(
    "a thousand of them leave a server under 50 MB, by TLS too",
    .disabled(if: Self.isSanitized, "a sanitizer's own memory"),
    arguments: [false, true])
  func memory(isSecure: Bool) async throws {
    let certificates = try Certificates()
    let files = certificates.arguments
    let flags = isSecure ? ["--use_tls", "true", "--tls_cert_file", files[1], "--tls_key_file", files[2]] : []
    let (server, lines) = try Program.start(BuiltProgram.path("interop-server"), ["--port", "0"] + flags)
    let greeting = await lines.first { $0.contains("listening on") }
    let port = try #require(greeting?.firstMatch(of: /:(\d+)$/)?.1)
    let before = try Self.sockets(of: server)
    var options = certificates.client
    if !isSecure { options.tls = nil }
    let clients = try (0..<Self.count).map { _ in try GRPCClient(to: "127.0.0.1:\(port)", options: options) }
    // Some at a time, so that other tests have their turn.
    for start in stride(from: 0, to: Self.count, by: 20) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for client in clients[start..<(start + 20)] {
          group.addTask { _ = try await TestService(client).emptyCall(Grpc_Testing_Empty()) }
        }
        try await group.waitForAll()
      }
    }
    let connections = try Self.sockets(of: server) - before
    #expect(connections == Self.count)
    let memory = try #require(try Self.memory(of: server))
    #expect(memory < Self.limit)
    for client in clients { client.close() }
    await server.terminate()
  }

  @Test("more of them than a server has descriptors for keep it from nothing, once they have gone")
  func descriptors() async throws {
    let program = BuiltProgram.path("interop-server")
    let limit = 48 + 16 * EventLoopGroup.coreCount
    let (server, lines) = try Program.start("/bin/sh", ["-c", "ulimit -n \(limit); exec \"$0\" --port 0", program])
    let greeting = await lines.first { $0.contains("listening on") }
    let port = try #require((greeting?.firstMatch(of: /:(\d+)$/)?.1).flatMap { Int($0) })
    var idle: [RawConnection] = []
    for _ in 0..<(3 * limit) { idle.append(try await RawConnection(port: port)) }
    // The last of them are closed as they come.
    for connection in idle.suffix(50) { await connection.bytes() }
    for connection in idle { connection.close() }
    let client = try GRPCClient(to: "127.0.0.1:\(port)")
    _ = try await TestService(client).emptyCall(Grpc_Testing_Empty(), options: CallOptions(waitForReady: true))
    client.close()
    await server.terminate()
  }

  private static func sockets(of server: Program) throws -> Int {
    let folder = "/proc/\(server.processIdentifier)/fd"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let links = files.map { try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)") }
    return links.count { $0?.hasPrefix("socket:") == true }
  }

  /// The bytes of its own that the process has in memory, by the kernel's books.
  private static func memory(of server: Program) throws -> Int? {
    let status = try String(contentsOfFile: "/proc/\(server.processIdentifier)/status", encoding: .utf8)
    return status.firstMatch(of: /RssAnon:\s+(\d+) kB/).flatMap { Int($0.1) }.map { $0 * 1024 }
  }
}
