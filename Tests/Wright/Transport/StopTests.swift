import Foundation
import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("What is left when a server stops", .timeLimit(.minutes(1)))
struct StopTests {
  typealias Method = BytesEcho.Method

  @Test(
    "a server is not closed before its handlers have ended, whatever became of their calls", arguments: Carrier.allCases
  )
  func handlersFirst(over carrier: Carrier) async throws {
    let (began, go, ended) = (Event<Void>(), Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, _ in
      began.happen()
      await go.value
      ended.happen()
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, server in
      async let answer = client.unary(Method.unary, [])
      await began.value
      server.close()
      _ = try? await answer
      async let closed: Void = server.waitUntilClosed()
      #expect(!ended.hasHappened)
      go.happen()
      await closed
      #expect(ended.hasHappened)
    }
  }

  @Test("a server that is stopped while it begins to listen neither hangs nor stays", arguments: 1...20)
  func stoppedAtOnce(_ attempt: Int) async throws {
    let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: 4)
    let server = GRPCServer(transport: transport, services: [BytesEcho()])
    async let start: Void = server.start()
    for _ in 0..<attempt { await Task.yield() }
    if attempt.isMultiple(of: 2) { server.close() } else { server.beginGracefulShutdown() }
    _ = try? await start
    await server.waitUntilClosed()
  }

  @Test("calls that wait for a server in process are told when it stops before it ever listened")
  func neverListened() async throws {
    let transport = InProcessTransport()
    let server = GRPCServer(transport: transport.server, services: [BytesEcho()])
    let client = GRPCClient(transport: transport.client)
    let answer = Task { try await client.unary(Method.unary, [7], options: CallOptions(waitForReady: true)) }
    await Task.yield()
    server.close()
    let result = await answer.result
    #expect(throws: RPCError.self) { try result.get() }
    client.close()
  }

  @Test("calls that are given up just when they are answered end, one way or the other")
  func cancelledWhenAnswered() async throws {
    let service = BytesEcho(bothWays: { _, writer, _ in for _ in 0..<50 { try await writer.write([1]) } })
    try await withServer(over: .inProcess, [service]) { client, _ in
      await withTaskGroup { group in
        for _ in 0..<4 {
          group.addTask {
            for turn in 0..<200 {
              let call = Task {
                for try await _ in client.bidirectionalStreaming(Method.bothWays, requests: { _ in }) {}
              }
              for _ in 0..<(turn % 8) { await Task.yield() }
              call.cancel()
              _ = await call.result
            }
          }
        }
      }
    }
  }

  @Test("a writer that outlives its handler is told when the client goes")
  func writerOutlives() async throws {
    let (began, outcome) = (Event<Void>(), Event<Bool>())
    let service = BytesEcho(bothWays: { _, writer, _ in
      Task {
        do {
          while true { try await writer.write([UInt8](repeating: 0, count: 100_000)) }
        } catch {
          outcome.happen(true)
        }
      }
      await began.value
    })
    try await withServer([service]) { client, _, _ in
      let answers = client.bidirectionalStreaming(Method.bothWays) { _ in try await waitForCancellation() }
      _ = try await answers.metadata
      began.happen()
      answers.cancel()
      #expect(await outcome.value)
    }
  }

  @Test("a file that is no socket stays where a server is told to listen")
  func regularFile() async throws {
    let path = temporarySocketPath()
    try Data("precious".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let server = GRPCServer(transport: HTTP2ServerTransport(.unix(path: path)), services: [BytesEcho()])
    await #expect(throws: UVError.self) { try await server.start() }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("precious".utf8))
    await server.waitUntilClosed()
  }

  @Test("a loop may be closed twice, and says that it takes nothing more")
  func closedTwice() throws {
    let loop = try EventLoop()
    loop.close()
    loop.close()
    while loop.execute({}) {}
  }
}
