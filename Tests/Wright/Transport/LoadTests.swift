import Foundation
import Testing
import WireTestSupport

@Suite("Under a load tool that others wrote", .timeLimit(.minutes(1)))
struct LoadTests {
  private static let h2load = "/usr/bin/h2load"

  @Test(
    "10 connections with 100 streams each see no error",
    .enabled(if: FileManager.default.isExecutableFile(atPath: h2load), "h2load is not installed"))
  func smoke() async throws {
    let body = FileManager.default.temporaryDirectory.appendingPathComponent("wright-\(UUID().uuidString).bin")
    defer { try? FileManager.default.removeItem(at: body) }
    try Data([0, 0, 0, 0, 3, 1, 2, 3]).write(to: body)
    try await withServer([BytesEcho()], loops: 2) { _, _, port in
      let report = try await run(
        Self.h2load,
        [
          "-n", "5000", "-c", "10", "-m", "100", "-d", body.path, "-H", "content-type: application/grpc",
          "-H", "te: trailers", "http://127.0.0.1:\(port)/test.BytesEcho/Unary",
        ])
      #expect(report.contains("5000 succeeded, 0 failed, 0 errored, 0 timeout"))
      #expect(report.contains("status codes: 5000 2xx"))
    }
  }

  private func run(_ path: String, _ arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let ended = Event<Int32>()
    process.terminationHandler = { ended.happen($0.terminationStatus) }
    try process.run()
    let status = await ended.value
    #expect(status == 0)
    return String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }
}
