import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC

@Suite("What goes over the wire, seen by a peer that is none of ours", .timeLimit(.minutes(1)))
struct WireTests {
  typealias Method = BytesEcho.Method

  private static let call: KeyValuePairs<String, String> = [
    ":method": "POST", ":scheme": "http", ":path": "/test.BytesEcho/Unary", ":authority": "x", "te": "trailers",
    "content-type": "application/grpc",
  ]

  private func call(_ changes: KeyValuePairs<String, String>) -> KeyValuePairs<String, String> {
    // `KeyValuePairs` cannot be changed; the few fields that tests vary are put together here.
    let find = { (name: String) in
      changes.first { $0.key == name }?.value ?? Self.call.first { $0.key == name }?.value ?? ""
    }
    let extra = changes.first { change in !Self.call.contains { $0.key == change.key } }
    return [
      ":method": find(":method"), ":scheme": "http", ":path": find(":path"), ":authority": "x", "te": "trailers",
      "content-type": find("content-type"), extra?.key ?? "x-none": extra?.value ?? "",
    ]
  }

  private func ask(
    _ changes: KeyValuePairs<String, String> = [:], _ body: [[UInt8]] = [[0, 0, 0, 0, 1, 7]]
  ) async throws -> RawAnswer {
    try await withServer([BytesEcho()]) { _, _, port in
      try await rawRequest(port: port, headers: call(changes), body: body)
    }
  }

  @Test("an answer is headers, a message, and a status, OK too")
  func plain() async throws {
    let answer = try await ask()
    #expect(answer.headers.first?.fields == [":status": "200", "content-type": "application/grpc"])
    #expect(answer.body == [0, 0, 0, 0, 1, 7])
    #expect(answer.headers.last?.fields == ["grpc-status": "0"])
    #expect(answer.headers.last?.endStream == true)
    #expect(answer.reset == .noError)
  }

  @Test("what is no POST is answered 405", arguments: ["GET", "PUT", "HEAD", "DELETE"])
  func method(_ method: String) async throws {
    for body in [[], [[0, 0, 0, 0, 1, 7] as [UInt8]]] {
      let answer = try await ask([":method": method], body)
      #expect(answer[":status"] == "405")
      #expect(answer["allow"] == "POST")
      #expect(answer["grpc-status"] == nil)
    }
  }

  @Test(
    "what is no gRPC is answered 415",
    arguments: [
      "application/json", "text/plain", "application/grpcx", "application/grp", "", "application/grpc+json",
      "application/grpc+protox",
    ])
  func contentType(_ type: String) async throws {
    let answer = try await ask(["content-type": type])
    #expect(answer[":status"] == "415")
    #expect(answer["grpc-status"] == nil)
  }

  @Test(
    "gRPC may be followed by what it carries",
    arguments: ["application/grpc+proto", "application/grpc;charset=x", "application/grpc+proto; charset=x"])
  func contentTypes(_ type: String) async throws {
    let answer = try await ask(["content-type": type])
    #expect(answer["grpc-status"] == "0")
  }

  @Test(
    "an unknown or malformed path is UNIMPLEMENTED, in one block",
    arguments: ["/test.BytesEcho/Nope", "/nope.Nope/Unary", "/test.BytesEcho", "/", "//", "/test.BytesEcho/Unary/"])
  func paths(_ path: String) async throws {
    let answer = try await ask([":path": path])
    #expect(answer.headers.count == 1)
    #expect(answer[":status"] == "200")
    #expect(answer["grpc-status"] == "12")
    #expect(answer.headers.first?.endStream == true)
  }

  @Test("a malformed timeout is refused", arguments: ["123456789S", "5", "S", "-1S", "1s"])
  func badTimeout(_ timeout: String) async throws {
    let answer = try await ask(["grpc-timeout": timeout])
    #expect(answer["grpc-status"] == "13")
    #expect(answer["grpc-message"]?.contains("grpc-timeout") == true)
  }

  @Test(
    "a timeout of eight digits, as Go's clients send, is kept",
    arguments: [("99999999u", Duration.microseconds(99_999_999)), ("10000000m", .seconds(10_000))])
  func longTimeout(_ timeout: String, _ duration: Duration) async throws {
    let left = Event<Duration?>()
    let service = BytesEcho(unary: { bytes, context in
      left.happen(context.deadline.map { ContinuousClock.now.duration(to: $0) })
      return bytes
    })
    let answer = try await withServer([service]) { _, _, port in
      try await rawRequest(port: port, headers: call(["grpc-timeout": timeout]), body: [[0, 0, 0, 0, 1, 7]])
    }
    #expect(answer["grpc-status"] == "0")
    let kept = try #require(await left.value)
    #expect(kept <= duration && kept > duration - .seconds(60))
  }

  @Test("a timeout of nothing is over before the handler runs", arguments: ["Unary", "BothWays"])
  func zeroTimeout(_ method: String) async throws {
    let ran = Tally()
    let service = BytesEcho(
      unary: { bytes, _ in
        ran.add()
        return bytes
      }, bothWays: { _, _, _ in ran.add() })
    let answer = try await withServer([service]) { _, _, port in
      let headers = call([":path": "/test.BytesEcho/\(method)", "grpc-timeout": "0n"])
      return try await rawRequest(port: port, headers: headers, body: [[0, 0, 0, 0, 1, 7]])
    }
    #expect(answer["grpc-status"] == "4")
    #expect(answer.headers.count == 1)
    #expect(ran.count == 0)
  }

  @Test("a timeout runs out at the server too, which cancels the handler", arguments: ["Unary", "BothWays"])
  func serverTimeout(_ method: String) async throws {
    let cancelled = Event<Bool>()
    let wait: @Sendable (ServerContext) async -> Void = { context in
      do { try await waitForCancellation() } catch { cancelled.happen(context.isCancelled) }
    }
    let service = BytesEcho(
      unary: { bytes, context in
        await wait(context)
        return bytes
      }, bothWays: { _, _, context in await wait(context) })
    try await withServer([service]) { _, _, port in
      let start = ContinuousClock.now
      let headers = call([":path": "/test.BytesEcho/\(method)", "grpc-timeout": "50m"])
      let answer = try await rawRequest(port: port, headers: headers, body: [[0, 0, 0, 0, 1, 7]])
      #expect(answer["grpc-status"] == "4")
      #expect(start.duration(to: .now) >= .milliseconds(50))
      let wasCancelled = await cancelled.value
      #expect(wasCancelled)
    }
  }

  @Test("an encoding that is not known is UNIMPLEMENTED, and the answer says what is")
  func encoding() async throws {
    let answer = try await ask(["grpc-encoding": "snappy"])
    #expect(answer["grpc-status"] == "12")
    #expect(answer["grpc-accept-encoding"]?.contains("identity") == true)
  }

  @Test("a compressed message on a stream without an encoding is INTERNAL", arguments: ["x-none", "grpc-encoding"])
  func compressedFlag(_ header: String) async throws {
    for message: [UInt8] in [[1, 0, 0, 0, 1, 7], [1, 0, 0, 0, 0]] {
      let answer = try await ask([header: header == "x-none" ? "" : "identity"], [message])
      #expect(answer["grpc-status"] == "13")
    }
  }

  @Test("a length of 4 GiB is refused at once")
  func fourGiB() async throws {
    let answer = try await ask([:], [[0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3]])
    #expect(answer["grpc-status"] == "8")
    #expect(answer["grpc-message"]?.contains("4294967295") == true)
  }

  @Test(
    "a stream that ends in the middle of a message is INTERNAL", arguments: [1, 4, 5, 6], ["Unary", "Join", "BothWays"])
  func midMessage(_ count: Int, _ method: String) async throws {
    let answer = try await ask(
      [":path": "/test.BytesEcho/\(method)"], [Array([0, 0, 0, 0, 2, 7, 7].prefix(count))])
    #expect(answer["grpc-status"] == "13")
  }

  @Test("no message, or two, where one is due is UNIMPLEMENTED", arguments: [0, 2], ["Unary", "Split"])
  func wrongCount(_ count: Int, _ method: String) async throws {
    let answer = try await ask(
      [":path": "/test.BytesEcho/\(method)"], Array(repeating: [0, 0, 0, 0, 1, 7], count: count))
    #expect(answer["grpc-status"] == "12")
  }

  @Test("headers over the limit are RESOURCE_EXHAUSTED")
  func headerLimit() async throws {
    let answer = try await ask(["x-big": String(repeating: "x", count: 20_000)])
    #expect(answer["grpc-status"] == "8")
  }

  @Test("metadata that is no base64 is refused")
  func badBinary() async throws {
    let answer = try await ask(["x-bin": "not base64!"])
    #expect(answer["grpc-status"] == "13")
  }

  @Test("a message over the limit is RESOURCE_EXHAUSTED, one of just the limit is taken")
  func requestLimit() async throws {
    for carrier in Carrier.allCases {
      try await withServer(over: carrier, [BytesEcho()], maxRequestBytes: 1000) { client, _ in
        let answer = try await client.unary(Method.unary, Array(repeating: 1, count: 1000))
        #expect(answer.count == 1000)
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, Array(repeating: 1, count: 1001))
        }
        #expect(error?.code == .resourceExhausted)
      }
    }
  }

  @Test("so it is at the client, for what it sends and for what it gets", arguments: Carrier.allCases)
  func clientLimits(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      for options in [CallOptions(maxRequestBytes: 99), CallOptions(maxResponseBytes: 99)] {
        let error = await #expect(throws: RPCError.self) {
          try await client.unary(Method.unary, Array(repeating: 1, count: 100), options: options)
        }
        #expect(error?.code == .resourceExhausted)
      }
      let answer = try await client.unary(
        Method.unary, Array(repeating: 1, count: 100), options: .init(maxRequestBytes: 100, maxResponseBytes: 100))
      #expect(answer.count == 100)
    }
  }

  @Test("a connection cut in the middle of a message cancels the handler that reads it")
  func cut() async throws {
    let failure = Event<RPCError?>()
    let service = BytesEcho(bothWays: { requests, _, _ in
      do {
        for try await _ in requests {}
        failure.happen(nil)
      } catch {
        failure.happen(RPCError(mapping: error))
      }
    })
    try await withServer([service]) { _, _, port in
      let connection = try await RawConnection(port: port)
      let session = try HTTP2Session(role: .client, names: HeaderNames([]))
      var block = HeaderBlock()
      for (name, value) in call([":path": "/test.BytesEcho/BothWays"]) { block.append(name, value) }
      session.send([0, 0, 0, 0, 100, 1, 2, 3], on: try session.submitRequest(block, context: nil))
      var bytes: [UInt8] = []
      try session.drain(into: &bytes, upTo: .max)
      connection.send(bytes)
      await connection.bytes { $0.count > 9 }
      connection.close()
      let code = await failure.value?.code
      #expect(code == .cancelled)
    }
  }

  @Test("a peer that speaks no HTTP/2 is shown the door, and others go on")
  func noHTTP2() async throws {
    try await withServer([BytesEcho()]) { client, _, port in
      for text in ["GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}nonsense nonsense nonsense"] {
        let connection = try await RawConnection(port: port)
        connection.send(Array(text.utf8))
        await connection.bytes()
      }
      let answer = try await client.unary(Method.unary, [1])
      #expect(answer == [1])
    }
  }
}
