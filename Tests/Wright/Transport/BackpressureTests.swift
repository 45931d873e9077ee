import Synchronization
import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC
import WrightTransport

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

  @Test("from a client whose window is nothing, which gets the headers and no message until it opens it")
  func noWindow() async throws {
    let written = Tally()
    let service = BytesEcho(bothWays: { _, writer, _ in
      while true {
        try await writer.write(Self.message)
        written.add()
      }
    })
    try await withServer([service]) { _, _, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      // RFC 9113, section 6.5.2: 4 is INITIAL_WINDOW_SIZE.
      connection.send(RawFrame.preface + RawFrame.setting(4, 0) + RawFrame.call(1, "BothWays"))
      await connection.frames { $0.contains { $0.isHeaders } }
      let held = try await standsStill(written)
      #expect(held * Self.message.count <= 2 * HTTP2Stream.highWater)
      let before = await connection.frames { _ in true }
      #expect(!before.contains { $0.stream == 1 && $0.type == 0 })
      connection.send(RawFrame.windowUpdate(0, 1 << 20) + RawFrame.windowUpdate(1, 1 << 20))
      await written.reaches(held + 1)
      let after = await connection.frames { $0.contains { $0.stream == 1 && $0.type == 0 } }
      #expect(after.contains { $0.stream == 1 && $0.type == 0 })
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

  @Test(
    "of two writers that wait for room, only the one whose task is cancelled goes on with an error",
    arguments: Carrier.allCases)
  func oneOfTwoWriters(over carrier: Carrier) async throws {
    let (written, other, gone) = (Tally(), Event<Bool>(), Event<Void>())
    let service = BytesEcho(bothWays: { requests, writer, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        let endless = Task {
          while true {
            try await writer.write(Self.message)
            written.add()
          }
        }
        _ = try await requests.first { _ in true }
        group.addTask {
          let isWritten = (try? await writer.write([7])) != nil
          other.happen(isWritten)
        }
        _ = try await requests.first { _ in true }
        endless.cancel()
        _ = try? await endless.value
        gone.happen()
        try await group.waitForAll()
      }
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let (steps, toSteps) = AsyncStream<Void>.makeStream()
      let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
        for await _ in steps { try await writer.write([1]) }
      }
      _ = try await responses.metadata
      _ = try await standsStill(written)
      toSteps.yield()
      _ = try await standsStill(written)
      toSteps.yield()
      await gone.value
      #expect(!other.hasHappened)
      var last: [UInt8] = []
      toSteps.finish()
      for try await response in responses { last = response }
      #expect(last == [7])
      let isWritten = await other.value
      #expect(isWritten)
    }
  }

  @Test("a second reader of one stream is told so, and the first goes on", arguments: Carrier.allCases)
  func secondReader(over carrier: Carrier) async throws {
    let refused = Event<StatusCode>()
    let service = BytesEcho(bothWays: { requests, writer, _ in
      try await writer.write([0])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<2 {
          group.addTask {
            do {
              var iterator = requests.makeAsyncIterator()
              if let request = try await iterator.next() { try await writer.write(request) }
            } catch let error as RPCError {
              refused.happen(error.code)
            }
          }
        }
        try await group.waitForAll()
      }
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { writer in
        let code = await refused.value
        #expect(code == .internal)
        try await writer.write([9])
      }
      var received: [[UInt8]] = []
      for try await response in responses { received.append(response) }
      #expect(received == [[0], [9]])
    }
  }

  @Test("a client that asks and takes no answers is read from no more, until it takes some")
  func neverRead() async throws {
    // One turn of the loop may take in two megabytes, which are 20,000 of them, and it may be the third that meets a full socket.
    let (count, asked) = (120_000, Tally())
    let service = BytesEcho(unary: { bytes, context in
      // More than the compression of headers keeps.
      context.responseMetadata = ["big": .string(String(repeating: "x", count: 8000))]
      asked.add()
      return bytes
    })
    var options = HTTP2ServerOptions()
    options.settings.maxConcurrentStreams = count
    try await withServer([service], options: options) { _, _, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      connection.stopReading()
      connection.send(requests(count))
      await asked.reaches(1)
      let held = try await standsStill(asked)
      #expect(held < count / 2)
      connection.startReading()
      await asked.reaches(held + 1)
    }
  }

  /// What a client sends that begins so many calls, each with an empty message.
  private func requests(_ count: Int) -> [UInt8] {
    // RFC 7541, appendix A: 3 is `:method: POST`, 6 is `:scheme: http`, 1, 4 and 31 name `:authority`, `:path` and `content-type`.
    let (path, type) = (Array("/test.BytesEcho/Unary".utf8), Array("application/grpc".utf8))
    let block = [0x83, 0x86, 0x01, 1, 0x78, 0x04, UInt8(path.count)] + path + [0x0F, 0x10, UInt8(type.count)] + type
    var bytes = RawFrame.preface + RawFrame.settings
    for number in 0..<UInt32(count) {
      bytes += RawFrame.make(1, flags: 4, stream: 2 * number + 1, block)
      bytes += RawFrame.data(2 * number + 1, [0, 0, 0, 0, 0], endStream: true)
    }
    return bytes
  }
}
