import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("A client of a server that is none of ours", .timeLimit(.minutes(1)))
struct StrangeServerTests {
  typealias Method = BytesEcho.Method

  /// Asks a server that answers each stream as `answer` says.
  private func ask(
    settings: HTTP2Settings = .init(), _ answer: @escaping ScriptedServer.Answer
  ) async throws -> RPCError? {
    try await withScriptedServer(settings: settings, answer) { client in
      await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
    }
  }

  @Test(
    "an HTTP status stands for a gRPC status where there is none, with a body and without",
    arguments: [
      ("400", StatusCode.internal), ("401", .unauthenticated), ("403", .permissionDenied), ("404", .unimplemented),
      ("409", .unknown), ("412", .unknown), ("413", .unknown), ("415", .unknown), ("418", .unknown),
      ("429", .unavailable), ("431", .unknown), ("500", .unknown), ("502", .unavailable), ("503", .unavailable),
      ("504", .unavailable), ("505", .unknown), ("800", .unknown),
    ], [true, false])
  func httpStatus(_ status: (http: String, code: StatusCode), hasBody: Bool) async throws {
    let error = try await ask { session, stream in
      let head = HeaderBlock([":status": status.http, "content-type": "text/html"])
      guard hasBody else { return session.submitHeadersOnly(head, on: stream) }
      session.submitResponse(head, on: stream)
      session.send(Array("<html>".utf8), on: stream)
      session.end(stream)
    }
    #expect(error?.code == status.code)
    #expect(error?.message.contains(status.http) == true)
  }

  @Test("interim responses are passed over", arguments: [StatusCode.notFound, .ok])
  func interim(_ code: StatusCode) async throws {
    try await withSilentServer { client, accepted in
      let call = Task { try await client.unary(Method.unary, [1]) }
      let connection = await accepted.value
      await connection.frames { $0.contains { $0.isHeaders } }
      connection.send(RawFrame.headers(1, [(":status", "100")]))
      connection.send(RawFrame.headers(1, [(":status", "103"), ("link", "</shop>")]))
      if code == .ok {
        connection.send(RawFrame.headers(1, [(":status", "200"), ("content-type", "application/grpc")]))
        connection.send(RawFrame.data(1, [0, 0, 0, 0, 1, 9]))
        connection.send(RawFrame.headers(1, [("grpc-status", "0")], endStream: true))
        let answer = try await call.value
        #expect(answer == [9])
      } else {
        connection.send(RawFrame.status(1, code))
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == code)
      }
    }
  }

  @Test(
    "a compressed message without an encoding, and an encoding that was not asked for, are INTERNAL",
    arguments: [nil, "identity", "snappy"])
  func encoding(_ encoding: String?) async throws {
    for message: [UInt8] in [[7], []] { try await check(encoding, message) }
  }

  private func check(_ encoding: String?, _ message: [UInt8]) async throws {
    let error = try await ask { session, stream in
      var head = HeaderBlock([":status": "200", "content-type": "application/grpc"])
      if let encoding { head.append("grpc-encoding", encoding) }
      session.submitResponse(head, on: stream)
      session.send([encoding == "snappy" ? 0 : 1, 0, 0, 0, UInt8(message.count)] + message, on: stream)
      session.end(stream, trailers: .init(["grpc-status": "0"]))
    }
    #expect(error?.code == .internal)
    #expect(error?.message.contains("grpc-encoding") == true)
  }

  @Test("a gRPC status counts, whatever the HTTP status beside it")
  func bothStatuses() async throws {
    let error = try await ask { session, stream in
      session.submitHeadersOnly(
        .init([":status": "503", "content-type": "application/grpc", "grpc-status": "5", "grpc-message": "%C3%A9"]),
        on: stream)
    }
    #expect(error?.code == .notFound)
    #expect(error?.message == "é")
  }

  @Test("a status of no known number is UNKNOWN", arguments: ["17", "-1", "abc", ""])
  func unknownStatus(_ status: String) async throws {
    let error = try await ask { session, stream in
      session.submitHeadersOnly(
        .init([":status": "200", "content-type": "application/grpc", "grpc-status": status]), on: stream)
    }
    #expect(error?.code == .unknown)
  }

  @Test(
    "another content-type is no gRPC, with a body and without",
    arguments: ["text/html", "image/jpeg", "application/grpc+json"], [true, false])
  func contentType(_ type: String, hasBody: Bool) async throws {
    let error = try await ask { session, stream in
      let head = HeaderBlock([":status": "200", "content-type": type])
      guard hasBody else { return session.submitHeadersOnly(head, on: stream) }
      session.submitResponse(head, on: stream)
      session.send([0, 0, 0, 0, 0], on: stream)
      session.end(stream, trailers: .init(["grpc-status": "0"]))
    }
    #expect(error?.code == .unknown)
  }

  @Test("gRPC may be followed by what it carries")
  func contentTypes() async throws {
    try await withScriptedServer(
      { session, stream in
        session.submitResponse(.init([":status": "200", "content-type": "application/grpc+proto"]), on: stream)
        session.send([0, 0, 0, 0, 0], on: stream)
        session.end(stream, trailers: .init(["grpc-status": "0"]))
      },
      { client in
        let answer = try await client.unary(Method.unary, [1])
        #expect(answer.isEmpty)
      })
  }

  @Test("all values of a key come with a status alone, in order")
  func manyValues() async throws {
    let error = try await ask { session, stream in
      session.fail(stream, .internal, ["x-custom": "bing", "y": "z", "x-custom": "quuz"])
    }
    #expect(error?.metadata[stringValues: "x-custom"].map { $0 } == ["bing", "quuz"])
  }

  @Test("trailers without a status are UNKNOWN, where no message came either")
  func noStatus() async throws {
    let error = try await ask { session, stream in
      session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
      session.end(stream, trailers: .init(["grpc-message": "x"]))
    }
    #expect(error?.code == .unknown)
  }

  @Test("a stream that ends without a status is INTERNAL")
  func noTrailers() async throws {
    let error = try await ask { session, stream in
      session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
      session.send([0, 0, 0, 0, 0], on: stream)
      session.end(stream)
    }
    #expect(error?.code == .internal)
  }

  @Test("a stream that ends in the middle of a message is INTERNAL, whatever its status")
  func midMessage() async throws {
    let error = try await ask { session, stream in
      session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
      session.send([0, 0, 0, 0, 9, 1], on: stream)
      session.end(stream, trailers: .init(["grpc-status": "0"]))
    }
    #expect(error?.code == .internal)
  }

  @Test("a status beside the head counts for nothing when a body or trailers follow")
  func statusInTheHead() async throws {
    let head: HeaderBlock = .init([":status": "200", "content-type": "application/grpc", "grpc-status": "8"])
    let trailers = try await ask { session, stream in
      session.submitResponse(head, on: stream)
      session.end(stream, trailers: .init(["grpc-status": "9"]))
    }
    #expect(trailers?.code == .failedPrecondition)
    let body = try await ask { session, stream in
      session.submitResponse(head, on: stream)
      session.send([0, 0, 0, 0, 0], on: stream)
      session.end(stream)
    }
    #expect(body?.code == .internal)
  }

  @Test("trailers without a status are UNKNOWN, and what came before any bad end is handed out", arguments: 0...2)
  func badEnds(_ kind: Int) async throws {
    try await withScriptedServer(
      { session, stream in
        session.submitResponse(
          .init([":status": "200", "content-type": "application/grpc", "x-custom": "foo"]), on: stream)
        session.send([0, 0, 0, 0, 1, 7] + (kind == 2 ? [0, 0, 0] : []), on: stream)
        session.end(stream, trailers: kind == 1 ? nil : .init(kind == 0 ? ["grpc-message": "x"] : ["grpc-status": "0"]))
      },
      { client in
        let stream = client.serverStreaming(Method.split, [1])
        var seen: [[UInt8]] = []
        let error = await #expect(throws: RPCError.self) { for try await message in stream { seen.append(message) } }
        #expect(error?.code == (kind == 0 ? .unknown : .internal))
        #expect(seen == [[7]])
        let initial = try await stream.metadata
        #expect(initial == ["x-custom": "foo"])
      })
  }

  @Test("a length of 4 GiB is refused at once")
  func fourGiB() async throws {
    let error = try await ask { session, stream in
      session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
      session.send([0, 0xFF, 0xFF, 0xFF, 0xFF, 1], on: stream)
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test("no response, or two, where one is due is UNIMPLEMENTED", arguments: [0, 2])
  func cardinality(_ count: Int) async throws {
    let answer: ScriptedServer.Answer = { session, stream in
      session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
      for _ in 0..<count { session.send([0, 0, 0, 0, 0], on: stream) }
      session.end(stream, trailers: .init(["grpc-status": "0"]))
    }
    let unary = try await ask(answer)
    #expect(unary?.code == .unimplemented)
    try await withScriptedServer(answer) { client in
      let joined = await #expect(throws: RPCError.self) {
        try await client.clientStreaming(Method.join) { try await $0.write([1]) }
      }
      #expect(joined?.code == .unimplemented)
    }
  }

  @Test(
    "streams of requests end as badly as their responses do", arguments: [nil, [0, 0, 0, 0, 10, 1, 2, 3] as [UInt8]])
  func badEndsOfUploads(_ rest: [UInt8]?) async throws {
    try await withScriptedServer(
      { session, stream in
        session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
        session.send([0, 0, 0, 0, 1, 7] + (rest ?? []), on: stream)
        session.end(stream, trailers: rest == nil ? nil : .init(["grpc-status": "0"]))
      },
      { client in
        let joined = await #expect(throws: RPCError.self) {
          try await client.clientStreaming(Method.join) { try await $0.write([1]) }
        }
        #expect(joined?.code == .internal)
        var seen: [[UInt8]] = []
        let stream = client.bidirectionalStreaming(Method.bothWays) { try await $0.write([1]) }
        let error = await #expect(throws: RPCError.self) { for try await message in stream { seen.append(message) } }
        #expect(error?.code == .internal)
        #expect(seen == [[7]])
      })
  }

  @Test(
    "a reset stream is told by its code",
    arguments: [
      (HTTP2ErrorCode.cancel, StatusCode.cancelled), (.refusedStream, .unavailable),
      (.enhanceYourCalm, .resourceExhausted), (.inadequateSecurity, .permissionDenied), (.internalError, .internal),
      (.protocolError, .internal), (.noError, .internal),
    ])
  func reset(_ http: HTTP2ErrorCode, _ code: StatusCode) async throws {
    let error = try await ask { session, stream in session.reset(stream, http) }
    #expect(error?.code == code)
  }

  @Test("headers over the limit are RESOURCE_EXHAUSTED")
  func headerLimit() async throws {
    let error = try await ask { session, stream in
      session.submitHeadersOnly(
        .init([":status": "200", "content-type": "application/grpc", "x": String(repeating: "x", count: 20_000)]),
        on: stream)
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test("a request that the server refused before it looked at it is made again, once", arguments: [1, 2])
  func refused(times: Int) async throws {
    let attempts = Tally()
    try await withScriptedServer(
      { session, stream in
        attempts.add()
        if attempts.count <= times { return session.reset(stream, .refusedStream) }
        session.submitResponse(.init([":status": "200", "content-type": "application/grpc"]), on: stream)
        session.send([0, 0, 0, 0, 1, 9], on: stream)
        session.end(stream, trailers: .init(["grpc-status": "0"]))
      },
      { client in
        do {
          let answer = try await client.unary(Method.unary, [1])
          #expect(answer == [9])
          #expect(times == 1)
        } catch let error as RPCError {
          #expect(error.code == .unavailable)
          #expect(times == 2)
        }
      })
    #expect(attempts.count == 2)
  }

  @Test("requests that the server has not seen when it goes away are UNAVAILABLE")
  func goAway() async throws {
    var one = HTTP2Settings()
    one.maxConcurrentStreams = 1
    let arrived = Event<Void>()
    try await withScriptedServer(
      settings: one,
      { session, stream in
        arrived.happen()
        session.goAway(.noError)
        session.submitHeadersOnly(
          .init([":status": "200", "content-type": "application/grpc", "grpc-status": "16"]), on: stream)
      },
      { client in
        let codes = await withTaskGroup { group in
          for _ in 0..<5 {
            group.addTask {
              do {
                _ = try await client.unary(Method.unary, [1], options: .init(timeout: .seconds(20)))
                return StatusCode.ok
              } catch {
                return RPCError(mapping: error).code
              }
            }
          }
          var codes: [StatusCode] = []
          for await code in group { codes.append(code) }
          return codes
        }
        #expect(codes.contains(.unauthenticated))
        #expect(Set(codes).isSubset(of: [.unauthenticated, .unavailable]))
      })
  }

  @Test("a connection that is lost ends its calls with UNAVAILABLE, and the next call makes another")
  func lost() async throws {
    let connections = Tally()
    try await withScriptedServer(
      { session, stream in
        connections.add()
        if connections.count == 1 {
          stream.context = ScriptedServer.hangUp
        } else {
          session.submitHeadersOnly(
            .init([":status": "200", "content-type": "application/grpc", "grpc-status": "9"]), on: stream)
        }
      },
      { client in
        let first = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
        #expect(first?.code == .unavailable)
        let second = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
        #expect(second?.code == .failedPrecondition)
      })
  }

  @Test("what the client sends is as the protocol has it")
  func request() async throws {
    let seen = Event<[String: String]>()
    try await withScriptedServer(
      { session, stream in
        let block = session.receivedHeaders
        let pairs = (0..<block.count).map { (block.name($0), block.value($0)) }
        seen.happen(Dictionary(pairs) { $1 })
        session.reset(stream, .cancel)
      },
      { client in
        _ = try? await client.unary(
          Method.unary, [], metadata: ["a-bin": [255]], options: .init(timeout: .seconds(50)))
        let fields = await seen.value
        #expect(fields[":method"] == "POST")
        #expect(fields[":path"] == "/test.BytesEcho/Unary")
        #expect(fields["te"] == "trailers")
        #expect(fields["content-type"] == "application/grpc")
        #expect(fields["a-bin"] == "/w")
        let timeout = fields["grpc-timeout"] ?? ""
        #expect(timeout.hasSuffix("u"))
        #expect(timeout.utf8.count == 9)
      })
  }
}
