import Synchronization
import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC

@Suite("A slow reader holds a fast writer back", .timeLimit(.minutes(1)))
struct BackpressureTests {
  typealias Method = BytesEcho.Method

  /// What may be on its way at most: the window, what either end queues, and what the sockets of the system hold.
  private static let bound = 4 * 1_048_576
  private static let message = [UInt8](repeating: 5, count: 65_536)

  /// Returns once a tally has stood still for as many looks as show that its task waits.
  private func standsStill(_ tally: Tally) async throws -> Int {
    var (last, since) = (-1, 0)
    while since < 20 {
      try await Task.sleep(for: .milliseconds(10))
      since = tally.count == last ? since + 1 : 0
      last = tally.count
    }
    return last
  }

  @Test("from the client back to a handler that writes without end", arguments: Carrier.allCases)
  func responses(over carrier: Carrier) async throws {
    let written = Tally()
    let service = BytesEcho(bothWays: { _, writer, _ in
      for _ in 0..<200 {
        try await writer.write(Self.message)
        written.add()
      }
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      _ = try await responses.metadata
      let held = try await standsStill(written)
      #expect(held * Self.message.count < Self.bound)
      var count = 0
      for try await response in responses { count += response == Self.message ? 1 : 0 }
      #expect(count == 200)
    }
  }

  @Test("from a handler back to a client that writes without end", arguments: Carrier.allCases)
  func requests(over carrier: Carrier) async throws {
    let (written, go) = (Tally(), Event<Void>())
    let service = BytesEcho(bothWays: { requests, writer, _ in
      await go.value
      var count = 0
      for try await request in requests { count += request == Self.message ? 1 : 0 }
      try await writer.write([UInt8(count)])
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
        for _ in 0..<200 {
          try await writer.write(Self.message)
          written.add()
        }
      }
      let held = try await standsStill(written)
      #expect(held * Self.message.count < Self.bound)
      go.happen()
      var received: [[UInt8]] = []
      for try await response in responses { received.append(response) }
      #expect(received == [[200]])
    }
  }

  @Test("a call that nobody reads does not hold up another on its connection")
  func others() async throws {
    let service = BytesEcho(bothWays: { _, writer, _ in
      while true { try await writer.write(Self.message) }
    })
    try await withServer([service]) { client, _, _ in
      let stuck = (0..<20).map { _ in client.bidirectionalStreaming(Method.bothWays) { _ in } }
      for responses in stuck { _ = try await responses.metadata }
      let answer = try await client.unary(Method.unary, Self.message)
      #expect(answer == Self.message)
      for responses in stuck { responses.cancel() }
    }
  }

  @Test("a writer that waits for room goes on with an error when its call ends", arguments: Carrier.allCases)
  func released(over carrier: Carrier) async throws {
    let (written, failed) = (Tally(), Event<StatusCode>())
    let service = BytesEcho(bothWays: { _, writer, _ in
      do {
        while true {
          try await writer.write(Self.message)
          written.add()
        }
      } catch {
        failed.happen(RPCError(mapping: error).code)
      }
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      _ = try await responses.metadata
      _ = try await standsStill(written)
      responses.cancel()
      let code = await failed.value
      #expect(code == .cancelled)
    }
  }
}
