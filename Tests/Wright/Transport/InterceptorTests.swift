import Synchronization
import Testing
import WireTestSupport
import WrightRPC

/// What interceptors and handlers did, in order.
private final class Diary: Sendable {
  private let entries = Mutex<[String]>([])
  func note(_ entry: String) { entries.withLock { $0.append(entry) } }
  var all: [String] { entries.withLock { $0 } }
}

/// Notes each call at either end, and puts its name into the metadata.
private struct Noting: ServerInterceptor, ClientInterceptor {
  let name: String
  let diary: Diary

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    diary.note("\(name) \(context.method)")
    var response = try await next(request, context)
    let producer = response.producer
    response.metadata.addString(name, forKey: "by")
    response.producer = { writer in
      diary.note("\(name) begins")
      defer { diary.note("\(name) ends") }
      var trailing = try await producer(writer)
      trailing.addString(name, forKey: "end")
      return trailing
    }
    return response
  }

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    diary.note("\(name) \(context.method)")
    var request = request
    request.metadata.addString(name, forKey: "via")
    return try await next(request, context)
  }
}

/// Lets nobody through.
private struct Refusing: ServerInterceptor, ClientInterceptor {
  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    throw RPCError(code: .permissionDenied, message: "not you", metadata: ["who": "server"])
  }

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    throw RPCError(code: .permissionDenied, message: "not you", metadata: ["who": "client"])
  }
}

@Suite("Interceptors", .timeLimit(.minutes(1)))
struct InterceptorTests {
  typealias Method = BytesEcho.Method

  @Test("run in the order given, first one outermost, at both ends", arguments: Carrier.allCases)
  func order(over carrier: Carrier) async throws {
    let diary = Diary()
    let service = BytesEcho(unary: { bytes, context in
      diary.note("handler \(context.metadata[stringValues: "via"])")
      return bytes
    })
    try await withServer(
      over: carrier, [service],
      serverInterceptors: [Noting(name: "s1", diary: diary), Noting(name: "s2", diary: diary)],
      clientInterceptors: [Noting(name: "c1", diary: diary), Noting(name: "c2", diary: diary)]
    ) { client, _ in
      let answer = try await client.unary(Method.unary, [1])
      #expect(answer == [1])
    }
    let method = "test.BytesEcho/Unary"
    #expect(
      diary.all == [
        "c1 \(method)", "c2 \(method)", "s1 \(method)", "s2 \(method)", "s1 begins", "s2 begins",
        #"handler ["c1", "c2"]"#, "s2 ends", "s1 ends",
      ])
  }

  @Test("all four kinds go through them unharmed", arguments: Carrier.allCases)
  func kinds(over carrier: Carrier) async throws {
    let diary = Diary()
    try await withServer(
      over: carrier, [BytesEcho()], serverInterceptors: [Noting(name: "s", diary: diary)],
      clientInterceptors: [Noting(name: "c", diary: diary)]
    ) { client, _ in
      let unary = try await client.unary(Method.unary, [1, 2])
      #expect(unary == [1, 2])
      let joined = try await client.clientStreaming(Method.join) { try await $0.write(contentsOf: [[1], [2]]) }
      #expect(joined == [1, 2])
      var split: [[UInt8]] = []
      for try await part in client.serverStreaming(Method.split, [1, 2]) { split.append(part) }
      #expect(split == [[1], [2]])
      let both = client.bidirectionalStreaming(Method.bothWays) { try await $0.write(contentsOf: [[1], [2]]) }
      let metadata = try await both.metadata
      #expect(metadata[stringValues: "by"] == ["s"])
      var echoed: [[UInt8]] = []
      for try await part in both { echoed.append(part) }
      #expect(echoed == [[1], [2]])
      #expect(both.trailingMetadata[stringValues: "end"] == ["s"])
    }
  }

  @Test("have their metadata sent beside the handler's, however that sets its own", arguments: Carrier.allCases)
  func metadataOfBoth(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { _, writer, context in
      context.responseMetadata = ["etag": "7"]
      try await writer.write([1])
    })
    try await withServer(
      over: carrier, [service], serverInterceptors: [Noting(name: "s", diary: Diary())]
    ) { client, _ in
      let metadata = try await client.bidirectionalStreaming(Method.bothWays) { _ in }.metadata
      #expect(metadata[stringValues: "by"] == ["s"] && metadata[stringValues: "etag"] == ["7"])
    }
  }

  @Test("may refuse a call before the handler has it", arguments: Carrier.allCases)
  func refuse(over carrier: Carrier) async throws {
    let calls = Tally()
    let service = BytesEcho(unary: { bytes, _ in
      calls.add()
      return bytes
    })
    let (server, client): ([any ServerInterceptor], [any ClientInterceptor]) = ([Refusing()], [Refusing()])
    for (who, interceptors) in [("server", (server, [])), ("client", ([], client))] {
      try await withServer(
        over: carrier, [service], serverInterceptors: interceptors.0, clientInterceptors: interceptors.1
      ) { client, _ in
        let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
        #expect(error?.code == .permissionDenied)
        #expect(error?.metadata == ["who": .string(who)])
        let streamError = await #expect(throws: RPCError.self) {
          for try await _ in client.serverStreaming(Method.split, [1]) {}
        }
        #expect(streamError?.code == .permissionDenied)
      }
    }
    #expect(calls.count == 0)
  }

  @Test("an error of the handler passes through them", arguments: Carrier.allCases)
  func errors(over carrier: Carrier) async throws {
    let diary = Diary()
    let service = BytesEcho(unary: { _, _ in throw RPCError(code: .aborted, message: "again") })
    try await withServer(
      over: carrier, [service], serverInterceptors: [Noting(name: "s", diary: diary)],
      clientInterceptors: [Noting(name: "c", diary: diary)]
    ) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.description == "ABORTED: again")
    }
  }

  @Test("a stream through them can be cancelled and dropped", arguments: Carrier.allCases)
  func cancel(over carrier: Carrier) async throws {
    for isDropped in [false, true] {
      let ended = Event<Void>()
      let service = BytesEcho(bothWays: { _, writer, _ in
        defer { ended.happen() }
        try await writer.write([1])
        try await waitForCancellation()
      })
      try await withServer(
        over: carrier, [service], clientInterceptors: [Noting(name: "c", diary: Diary())]
      ) { client, _ in
        do {
          let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
          for try await _ in responses { break }
          if !isDropped { responses.cancel() }
        }
        await ended.value
      }
    }
  }

  /// Changes all that a server's interceptor may.
  private struct ChangingServer: ServerInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingServerRequest<Input>, context: ServerContext,
      next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
    ) async throws -> StreamingServerResponse<Output> {
      var request = request
      request.metadata.replaceOrAddString("changed", forKey: "ask")
      var response = try await next(request, context)
      let producer = response.producer
      response.metadata.addString("initial", forKey: "by")
      response.producer = { writer in
        do {
          var trailing = try await producer(RPCWriter { for _ in 0..<2 { try await writer.write($0) } })
          trailing.addString("trailing", forKey: "by")
          return trailing
        } catch let error as RPCError where error.code == .aborted {
          throw RPCError(code: .unavailable, message: "again: \(error.message)")
        } catch is CancellationError {
          return ["by": "forgiveness"]
        }
      }
      return response
    }
  }

  @Test(
    "at a server change the metadata that a handler sees, what it answers, and how the call ends",
    arguments: Carrier.allCases)
  func serverChanges(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { _, writer, context in
      try await writer.write(Array((context.metadata.firstString(forKey: "ask") ?? "").utf8))
      if let code = context.metadata.firstString(forKey: "end").flatMap(Int.init) {
        throw code == 1
          ? CancellationError() : RPCError(code: StatusCode(rawValue: code) ?? .unknown, message: "handler")
      }
    })
    try await withServer(over: carrier, [service], serverInterceptors: [ChangingServer()]) { client, _ in
      for (end, code, trailing) in [
        (nil, nil, ["trailing"]), ("1", nil, ["forgiveness"]), ("10", StatusCode.unavailable, []),
      ] {
        var metadata: Metadata = ["ask": "asked"]
        if let end { metadata.addString(end, forKey: "end") }
        let responses = client.bidirectionalStreaming(Method.bothWays, metadata: metadata) { _ in }
        var (received, failure): ([String], RPCError?) = ([], nil)
        do {
          for try await response in responses { received.append(String(decoding: response, as: UTF8.self)) }
        } catch {
          failure = RPCError(mapping: error)
        }
        #expect(received == ["changed", "changed"])
        #expect(failure?.code == code)
        let initial = try await responses.metadata
        #expect(initial[stringValues: "by"] == ["initial"])
        #expect(responses.trailingMetadata[stringValues: "by"] == trailing)
      }
    }
  }

  /// Changes all that a client's interceptor may.
  private struct ChangingClient: ClientInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> {
      var request = request
      let producer = request.producer
      request.metadata.addString("sent", forKey: "ask")
      request.producer = { writer in try await producer(RPCWriter { for _ in 0..<2 { try await writer.write($0) } }) }
      var response = try await next(request, context)
      let (messages, metadata, trailing) = (response.messages, response.metadata, response.trailingMetadata)
      response.messages = RPCAsyncSequence {
        do {
          var iterator = messages.makeAsyncIterator()
          return try await iterator.next()
        } catch let error as RPCError {
          if error.code == .outOfRange { return nil }
          throw RPCError(code: .aborted, message: "changed: \(error.message)")
        }
      }
      response.metadata = { ["saw": .string(try await metadata()[stringValues: "by"].joined())] }
      response.trailingMetadata = { ["saw": .string(trailing()[stringValues: "end"].joined())] }
      return response
    }
  }

  @Test(
    "at a client change what is sent, the metadata and messages that come, and the status", arguments: Carrier.allCases)
  func clientChanges(over carrier: Carrier) async throws {
    let service = BytesEcho(
      unary: { _, _ in throw RPCError(code: .notFound, message: "no tea") },
      bothWays: { requests, writer, context in
        context.responseMetadata = ["by": .string(context.metadata.firstString(forKey: "ask") ?? "-")]
        context.trailingMetadata = ["end": "server"]
        for try await request in requests { try await writer.write(request) }
        if context.metadata.firstString(forKey: "fail") != nil { throw RPCError(code: .outOfRange, message: "") }
      })
    try await withServer(over: carrier, [service], clientInterceptors: [ChangingClient()]) { client, _ in
      for metadata: Metadata in [[:], ["fail": "1"]] {
        let responses = client.bidirectionalStreaming(Method.bothWays, metadata: metadata) { try await $0.write([7]) }
        let initial = try await responses.metadata
        #expect(initial == ["saw": "sent"])
        var received: [[UInt8]] = []
        for try await response in responses { received.append(response) }
        #expect(received == [[7], [7]])
        #expect(responses.trailingMetadata == ["saw": "server"])
      }
      // The one request comes twice.
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [1]) }
      #expect(error?.code == .aborted)
      #expect(error?.message.hasPrefix("changed: ") == true)
    }
  }
}
