import WireTestSupport
import Testing
import WrightRPC
import WrightTransport

@Suite("The four kinds of call, over each transport", .timeLimit(.minutes(1)))
struct FourKindsTests {
  typealias Method = BytesEcho.Method

  @Test("a unary call gets its answer", arguments: Carrier.allCases)
  func unary(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let echoed = try await client.unary(Method.unary, [1, 2, 3])
      #expect(echoed == [1, 2, 3])
      let empty = try await client.unary(Method.unary, [])
      #expect(empty == [])
    }
  }

  @Test("a large message goes through the windows both ways", arguments: Carrier.allCases)
  func large(over carrier: Carrier) async throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let echoed = try await client.unary(Method.unary, bytes)
      #expect(echoed == bytes)
    }
  }

  @Test("requests of a stream are joined into one response", arguments: Carrier.allCases)
  func clientStreaming(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let joined = try await client.clientStreaming(Method.join) { writer in
        for byte in UInt8(0)..<100 { try await writer.write([byte]) }
      }
      #expect(joined == Array(0..<100))
    }
  }

  @Test("responses of a stream come in order", arguments: Carrier.allCases)
  func serverStreaming(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      var received: [[UInt8]] = []
      for try await response in client.serverStreaming(Method.split, Array(0..<100)) { received.append(response) }
      #expect(received == (UInt8(0)..<100).map { [$0] })
    }
  }

  @Test("messages both ways alternate", arguments: Carrier.allCases)
  func bothWays(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let (turns, go) = AsyncStream.makeStream(of: UInt8.self)
      go.yield(0)
      let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
        for await turn in turns { try await writer.write([turn]) }
      }
      var last: UInt8 = 0
      for try await response in responses {
        last = response[0]
        if last == 50 { go.finish() } else { go.yield(last + 1) }
      }
      #expect(last == 50)
    }
  }

  @Test("many calls at once share a connection, more than the server takes at once", arguments: [1, 2])
  func concurrent(loops: Int) async throws {
    try await withServer([BytesEcho()], loops: loops) { client, _, _ in
      try await withThrowingTaskGroup { group in
        for number in 0..<1500 {
          group.addTask {
            let bytes = [UInt8(truncatingIfNeeded: number)]
            let echoed = try await client.unary(Method.unary, bytes)
            #expect(echoed == bytes)
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
