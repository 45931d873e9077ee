import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("Starting, stopping and losing connections", .timeLimit(.minutes(1)))
struct LifecycleTests {
  typealias Method = BytesEcho.Method

  @Test("a graceful stop lets running calls finish, takes no new ones, then closes", arguments: Carrier.allCases)
  func gracefulStop(over carrier: Carrier) async throws {
    let (began, go) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, _ in
      began.happen()
      await go.value
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, server in
      async let running = client.unary(Method.unary, [7])
      await began.value
      server.beginGracefulShutdown()
      let refused = await #expect(throws: RPCError.self) {
        // The word that the server stops may be on its way still; what it takes until then, it answers.
        while true { _ = try await client.unary(Method.unary, [8], options: .init(timeout: .milliseconds(500))) }
      }
      #expect(refused?.code == .unavailable || refused?.code == .deadlineExceeded)
      go.happen()
      let answer = try await running
      #expect(answer == [7])
      await server.waitUntilClosed()
      let late = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [9]) }
      #expect(late?.code == .unavailable)
    }
  }

  @Test(
    "a graceful stop is told first; what begins until the client has heard is served, then the last stream is named")
  func stopInTwoSteps() async throws {
    try await withServer([BytesEcho()]) { _, server, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      connection.send(RawFrame.preface + RawFrame.settings + RawFrame.call(1, "BothWays"))
      connection.send(RawFrame.data(1, [0, 0, 0, 0, 1, 7]))
      await connection.frames { $0.contains { $0.stream == 1 && $0.type == 0 } }
      server.beginGracefulShutdown()
      let told = await connection.frames { $0.contains { $0.goAwayCode != nil } && $0.contains { $0.isPing } }
      let notice = try #require(told.first { $0.goAwayCode != nil })
      #expect(notice.goAwayCode == .noError)
      // What answers the ping has then seen the notice.
      #expect(told.first { $0.goAwayCode != nil || $0.isPing }?.goAwayCode != nil)
      try #require(notice.goAwayLast == 0x7FFF_FFFF)
      // As if it had been on its way already.
      connection.send(RawFrame.call(3, "Unary") + RawFrame.data(3, [0, 0, 0, 0, 1, 8], endStream: true))
      let served = await connection.frames { $0.contains { $0.stream == 3 && $0.endsStream } }
      #expect(served.contains { $0.stream == 3 && $0.payload == [0, 0, 0, 0, 1, 8] })
      let ping = try #require(served.first { $0.isPing })
      connection.send(RawFrame.make(6, flags: 1, ping.payload))
      let named = await connection.frames { $0.filter { $0.goAwayCode != nil }.count == 2 }
      #expect(named.last { $0.goAwayCode != nil }?.goAwayCode == .noError)
      #expect(named.last { $0.goAwayCode != nil }?.goAwayLast == 3)
      // The running call goes on to its end, and the connection with it.
      connection.send(RawFrame.data(1, [0, 0, 0, 0, 1, 9], endStream: true))
      let all = await connection.frames()
      #expect(all.contains { $0.stream == 1 && $0.payload == [0, 0, 0, 0, 1, 9] })
      #expect(all.last?.stream == 1 && all.last?.endsStream == true)
    }
  }

  @Test("connections over the limit are closed as they come, and there is room again when one has gone")
  func connectionLimit() async throws {
    var options = HTTP2ServerOptions()
    options.maxConnections = 2
    try await withServer([BytesEcho()], options: options) { client, _, port in
      var taken: [RawConnection] = []
      defer { for connection in taken { connection.close() } }
      for _ in 0..<2 {
        let connection = try await RawConnection(port: port)
        taken.append(connection)
        connection.send(RawFrame.preface + RawFrame.settings)
        let frames = await connection.frames { !$0.isEmpty }
        #expect(frames.first?.settings != nil)
      }
      let refused = try await RawConnection(port: port).bytes()
      #expect(refused.isEmpty)
      taken[0].send(RawFrame.ping())
      let alive = await taken[0].frames { $0.contains { $0.isPong } }
      #expect(alive.contains { $0.isPong })
      taken[1].close()
      let answer = try await client.unary(Method.unary, [7], options: .init(waitForReady: true))
      #expect(answer == [7])
    }
  }

  @Test("closing a server ends its calls at both ends", arguments: Carrier.allCases)
  func close(over carrier: Carrier) async throws {
    let (began, cancelled) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, _ in
      began.happen()
      do { try await waitForCancellation() } catch { cancelled.happen() }
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, server in
      let call = Task { try await client.unary(Method.unary, []) }
      await began.value
      server.close()
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == .unavailable)
      await cancelled.value
      await server.waitUntilClosed()
    }
  }

  @Test("a client that is shut down lets its calls finish and makes no more", arguments: Carrier.allCases)
  func clientShutdown(over carrier: Carrier) async throws {
    let (began, go) = (Event<Void>(), Event<Void>())
    let service = BytesEcho(unary: { bytes, _ in
      began.happen()
      await go.value
      return bytes
    })
    try await withServer(over: carrier, [service]) { client, _ in
      async let running = client.unary(Method.unary, [7])
      await began.value
      async let down: Void = client.shutdown()
      go.happen()
      let answer = try await running
      #expect(answer == [7])
      await down
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test("cancelling the task that serves closes the server")
  func cancelServe() async throws {
    let transport = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: 1)
    let server = GRPCServer(transport: transport, services: [BytesEcho()])
    let serving = Task { try await server.serve() }
    serving.cancel()
    try await serving.value
  }

  @Test("a client goes on with a server that was started again on the same port")
  func reconnect() async throws {
    let first = HTTP2ServerTransport(.tcp(host: "127.0.0.1", port: 0), loops: 1)
    let firstServer = GRPCServer(transport: first, services: [BytesEcho()])
    try await firstServer.start()
    let address = try #require(first.listeningAddress)
    let client = try GRPCClient(to: address.authority)
    _ = try await client.unary(Method.unary, [1])
    firstServer.close()
    await firstServer.waitUntilClosed()
    // A call that is begun before the client has noticed may have been seen by the server, and is not made again.
    for await state in client.connectivityStates() where state != .ready { break }

    let secondServer = GRPCServer(transport: .http2(address, loops: 1), services: [BytesEcho()])
    try await secondServer.start()
    let answer = try await client.unary(Method.unary, [2], options: .init(timeout: .seconds(30), waitForReady: true))
    #expect(answer == [2])
    await client.shutdown()
    secondServer.close()
    await secondServer.waitUntilClosed()
  }

  @Test("a call that waits for the server gets through once it is there; one that does not is UNAVAILABLE at once")
  func waitForReady() async throws {
    let path = temporarySocketPath()
    let client = try GRPCClient(to: "unix:\(path)")
    let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains(path) == true)
    async let waiting = client.unary(Method.unary, [3], options: .init(timeout: .seconds(30), waitForReady: true))
    let server = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await server.start()
    let answer = try await waiting
    #expect(answer == [3])
    client.close()
    server.close()
    await server.waitUntilClosed()
  }

  @Test("a client that is shut down does not wait for calls that wait for a server", arguments: [true, false])
  func shutdownWhileWaiting(inProcess: Bool) async throws {
    let client =
      inProcess
      ? GRPCClient(transport: InProcessTransport().client) : try GRPCClient(to: "unix:\(temporarySocketPath())")
    let responses = client.serverStreaming(Method.split, [1], options: .init(waitForReady: true))
    await client.shutdown()
    let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
    #expect(error?.code == .unavailable)
  }

  @Test("a stream outlives the client that began it, and is told when nobody can be reached")
  func droppedClient() async throws {
    var responses: ResponseStream<[UInt8]>?
    do {
      let client = try GRPCClient(to: "unix:\(temporarySocketPath())")
      responses = client.serverStreaming(Method.split, [1])
    }
    let stream = try #require(responses)
    let error = await #expect(throws: RPCError.self) { for try await _ in stream {} }
    #expect(error?.code == .unavailable)
  }

  @Test("a port in use is a clear error, for one loop and for several", arguments: [1, 2])
  func portInUse(loops: Int) async throws {
    try await withServer([BytesEcho()]) { _, _, port in
      let second = GRPCServer(
        transport: .http2(.tcp(host: "127.0.0.1", port: port), loops: loops), services: [BytesEcho()])
      let error = await #expect(throws: UVError.self) { try await second.start() }
      #expect(error?.isAddressInUse == true)
      #expect(error?.description.contains("127.0.0.1:\(port)") == true)
    }
  }

  @Test("a Unix socket's path in use is a clear error; a file left over is replaced")
  func unixPath() async throws {
    let path = temporarySocketPath()
    let first = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await first.start()
    let second = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    let error = await #expect(throws: UVError.self) { try await second.start() }
    #expect(error?.isAddressInUse == true)
    first.close()
    await first.waitUntilClosed()
    let third = GRPCServer(transport: .http2(.unix(path: path)), services: [BytesEcho()])
    try await third.start()
    third.close()
    await third.waitUntilClosed()
  }
}
