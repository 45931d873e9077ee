import Logging
import Testing
import WireTestSupport
import WrightRPC
import WrightTransport

/// Keeps what is logged.
private struct KeepingLog: LogHandler {
  let lines: Heard<(message: String, metadata: Logger.Metadata)>
  var logLevel = Logger.Level.debug
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lines.add(("\(event.message)", metadata.merging(event.metadata ?? [:]) { $1 }))
  }
}

@Suite("What a server logs", .timeLimit(.minutes(1)))
struct LoggingTests {
  typealias Method = BytesEcho.Method

  private struct Broken: Error {}

  /// What is logged while calls are made.
  private func logged(
    over carrier: Carrier, _ service: BytesEcho, _ body: (GRPCClient) async throws -> Void
  ) async throws -> [(message: String, metadata: Logger.Metadata)] {
    let lines = Heard<(message: String, metadata: Logger.Metadata)>()
    let logger = Logger(label: "test") { _ in KeepingLog(lines: lines) }
    try await withServer(over: carrier, [service], logger: logger) { client, _ in try await body(client) }
    return lines.all
  }

  @Test("names each call by an id of its own, in its handler's lines too", arguments: Carrier.allCases)
  func ids(over carrier: Carrier) async throws {
    let ids = Heard<CallID>()
    let service = BytesEcho(unary: { bytes, context in
      ids.add(context.callID)
      context.logger.info("hello", metadata: ["own": "1"])
      return bytes
    })
    let lines = try await logged(over: carrier, service) { client in
      for _ in 0..<3 { _ = try await client.unary(Method.unary, [1]) }
    }
    let wanted = ids.all.map { Logger.MetadataValue.string("\($0)") }
    #expect(Set(ids.all).count == 3)
    let (own, calls) = (lines.filter { $0.message == "hello" }, lines.filter { $0.message == "call" })
    #expect(own.map { $0.metadata["call"] } == wanted)
    #expect(own.allSatisfy { $0.metadata["own"] == "1" })
    #expect(calls.map { $0.metadata["call"] } == wanted)
    #expect(calls.allSatisfy { $0.metadata["method"] == "test.BytesEcho/Unary" && $0.metadata["status"] == "OK" })
  }

  @Test("says what a handler's own error was, by the call's id", arguments: Carrier.allCases)
  func failure(over carrier: Carrier) async throws {
    let ids = Heard<CallID>()
    let service = BytesEcho(unary: { _, context in
      ids.add(context.callID)
      throw Broken()
    })
    let lines = try await logged(over: carrier, service) { client in
      _ = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
    }
    let failed = lines.filter { $0.message == "a handler failed" }
    #expect(failed.map { $0.metadata["call"] } == ids.all.map { .string("\($0)") })
    #expect(failed.first?.metadata["error"] == "Broken()")
  }
}
