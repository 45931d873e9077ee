import Testing
import WireTestSupport
import WrightRPC

@Suite("Status, messages and metadata reach the client", .timeLimit(.minutes(1)))
struct StatusTests {
  typealias Method = BytesEcho.Method

  @Test("each of the sixteen errors, thrown by a handler", arguments: Carrier.allCases)
  func codes(over carrier: Carrier) async throws {
    let service = BytesEcho(
      unary: { bytes, _ in
        guard let code = StatusCode(rawValue: Int(bytes[0])), code != .ok else { return [0] }
        throw RPCError(code: code, message: "this is \(code)")
      })
    try await withServer(over: carrier, [service]) { client, _ in
      for code in StatusCode.allCases {
        do {
          let answer = try await client.unary(Method.unary, [UInt8(code.rawValue)])
          #expect(code == .ok)
          #expect(answer == [0])
        } catch let error as RPCError {
          #expect(error.code == code)
          #expect(error.message == "this is \(code)")
        }
      }
    }
  }

  @Test("any text in a status message", arguments: ["", "100 %", "☕ crème brûlée\n\t\u{0}", "%41%"])
  func messages(_ text: String) async throws {
    for carrier in Carrier.allCases {
      let service = BytesEcho(unary: { _, _ in throw RPCError(code: .aborted, message: text) })
      try await withServer(over: carrier, [service]) { client, _ in
        let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
        #expect(error?.message == text)
      }
    }
  }

  @Test("a message that is too long is cut, between characters")
  func longMessage() async throws {
    let service = BytesEcho(unary: { _, _ in
      throw RPCError(code: .invalidArgument, message: String(repeating: "ü", count: 22_000))
    })
    try await withServer([service]) { client, _, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .invalidArgument)
      #expect(error?.message == String(repeating: "ü", count: 4096 / 6))
    }
  }

  @Test("details and metadata that the client would not take are RESOURCE_EXHAUSTED", arguments: 0...3)
  func tooLargeMetadata(_ kind: Int) async throws {
    let big = String(repeating: "x", count: 70_000)
    let service = BytesEcho(unary: { bytes, context in
      switch kind {
      case 0: throw RPCError(code: .aborted, message: "", details: Array(big.utf8))
      case 1: throw RPCError(code: .aborted, message: "", metadata: ["big": .string(big)])
      case 2: context.trailingMetadata = ["big": .string(big)]
      default: context.responseMetadata = ["big": .string(big)]
      }
      return bytes
    })
    try await withServer([service]) { client, _, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("a request's metadata that the server would not take is RESOURCE_EXHAUSTED, and the connection lives on")
  func tooLargeRequestMetadata() async throws {
    try await withServer([BytesEcho()]) { client, _, _ in
      _ = try await client.unary(Method.unary, [])
      for size in [17_000, 70_000] {
        let big = Metadata(dictionaryLiteral: ("big", .string(String(repeating: "x", count: size))))
        let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, [], metadata: big) }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.message.contains("header fields") == true)
      }
      let answer = try await client.unary(Method.unary, [1])
      #expect(answer == [1])
    }
  }

  private struct Secret: Error { let password = "hunter2" }

  @Test("an error that says nothing of a status shows nothing of itself", arguments: Carrier.allCases)
  func unmapped(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho(unary: { _, _ in throw Secret() })]) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .unknown)
      #expect(error?.message == RPCError.unmappedMessage)
    }
  }

  private struct Spent: Error, CustomStringConvertible { let description = "out of ideas" }

  @Test("what the caller's own requests throw is not blamed on the service", arguments: Carrier.allCases)
  func producer(over carrier: Carrier) async throws {
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.clientStreaming(Method.join) { _ in throw Spent() }
      }
      #expect(error?.code == .cancelled)
      #expect(error?.message.contains("out of ideas") == true)
    }
  }

  @Test("an error that says that all is well is UNKNOWN")
  func okIsNoError() {
    var error = RPCError(code: .ok, message: "")
    #expect(error.code == .unknown)
    error.code = .aborted
    error.code = .ok
    #expect(error.code == .unknown)
  }

  @Test("details and metadata beside an error", arguments: Carrier.allCases)
  func details(over carrier: Carrier) async throws {
    let service = BytesEcho(unary: { _, context in
      context.trailingMetadata = ["who": "handler", "grpc-status": "0"]
      throw RPCError(code: .notFound, message: "x", metadata: ["why-bin": [0, 255]], details: [8, 5, 255])
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      #expect(error?.code == .notFound)
      #expect(error?.details == [8, 5, 255])
      #expect(error?.metadata == ["who": "handler", "why-bin": [0, 255]])
    }
  }

  @Test("metadata that was to go before the messages goes, though an error comes instead", arguments: Carrier.allCases)
  func metadataBeforeAnError(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { requests, _, context in
      if context.metadata.firstString(forKey: "say") != nil { context.responseMetadata = ["before": "the error"] }
      for try await _ in requests {}
      throw RPCError(code: .notFound, message: "x", metadata: ["with": "the error"])
    })
    try await withServer(over: carrier, [service]) { client, _ in
      for (metadata, before) in [(["say": "it"] as Metadata, ["before": "the error"] as Metadata), ([:], nil)] {
        let stream = client.bidirectionalStreaming(Method.bothWays, metadata: metadata) { _ in }
        let error = await #expect(throws: RPCError.self) { for try await _ in stream {} }
        #expect(error?.code == .notFound)
        #expect(stream.trailingMetadata == ["with": "the error"])
        let initial = try? await stream.metadata
        #expect(initial == before)
      }
    }
  }

  @Test("an error after messages comes after them", arguments: Carrier.allCases)
  func errorAfterMessages(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { requests, writer, _ in
      for try await request in requests { try await writer.write(request) }
      throw RPCError(code: .dataLoss, message: "the rest is lost")
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { try await $0.write(contentsOf: [[1], [2]]) }
      var received: [[UInt8]] = []
      let error = await #expect(throws: RPCError.self) {
        for try await response in responses { received.append(response) }
      }
      #expect(received == [[1], [2]])
      #expect(error?.description == "DATA_LOSS: the rest is lost")
    }
  }

  @Test(
    "metadata goes before there is a response when the handler says so, and what is set afterwards comes too late",
    arguments: Carrier.allCases, [false, true])
  func metadataAhead(over carrier: Carrier, isOnLoop: Bool) async throws {
    let go = Event<Void>()
    let service = BytesEcho(bothWays: { _, writer, context in
      context.responseMetadata = ["before": "one"]
      if isOnLoop {
        try context.sendResponseMetadata()
      } else {
        try await Task.detached { try context.sendResponseMetadata() }.value
      }
      await go.value
      context.responseMetadata = ["before": "two"]
      try context.sendResponseMetadata()
      try await writer.write([7])
    })
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays) { _ in }
      let metadata = try await responses.metadata
      #expect(metadata == ["before": "one"])
      go.happen()
      let all = try await responses.reduce(into: []) { $0 += $1 }
      #expect(all == [7])
    }
  }

  @Test("metadata of all sorts, there and back", arguments: Carrier.allCases)
  func metadata(over carrier: Carrier) async throws {
    let service = BytesEcho(bothWays: { _, writer, context in
      context.responseMetadata = context.metadata
      context.trailingMetadata = ["count": .string("\(context.metadata.count)")]
      try await writer.write([1])
    })
    let sent: Metadata = ["text": "a, b", "text": "c", "bytes-bin": [1, 2, 3], "bytes-bin": [], "grpc-x": "dropped"]
    try await withServer(over: carrier, [service]) { client, _ in
      let responses = client.bidirectionalStreaming(Method.bothWays, metadata: sent) { _ in }
      let echoed = try await responses.metadata
      #expect(echoed[stringValues: "text"] == ["a, b", "c"])
      #expect(echoed[binaryValues: "bytes-bin"] == [[1, 2, 3], []])
      #expect(echoed[stringValues: "grpc-x"] == [])
      var messages: [[UInt8]] = []
      for try await message in responses { messages.append(message) }
      #expect(messages == [[1]])
      #expect(responses.trailingMetadata == ["count": "4"])
    }
  }

  @Test("a method that is not there is UNIMPLEMENTED", arguments: Carrier.allCases)
  func unknownMethod(over carrier: Carrier) async throws {
    let missing = MethodDescriptor(
      service: "test.BytesEcho", name: "Nope", kind: .unary, request: Method.unary.request,
      response: Method.unary.response)
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await client.unary(missing, []) }
      #expect(error?.code == .unimplemented)
      #expect(error?.message.contains("/test.BytesEcho/Nope") == true)
    }
  }

  @Test("another number of messages than a method takes is UNIMPLEMENTED", arguments: Carrier.allCases)
  func cardinality(over carrier: Carrier) async throws {
    let unaryAsStream = MethodDescriptor(
      service: "test.BytesEcho", name: "Unary", kind: .bidirectionalStreaming, request: Method.unary.request,
      response: Method.unary.response)
    try await withServer(over: carrier, [BytesEcho()]) { client, _ in
      for messages: [[UInt8]] in [[], [[1], [2]], [[1], Array(repeating: 2, count: 1_000_000)]] {
        let responses = client.bidirectionalStreaming(unaryAsStream) { try await $0.write(contentsOf: messages) }
        let error = await #expect(throws: RPCError.self) { for try await _ in responses {} }
        #expect(error?.code == .unimplemented)
      }
      let splitAsUnary = MethodDescriptor(
        service: "test.BytesEcho", name: "Split", kind: .unary, request: Method.unary.request,
        response: Method.unary.response)
      for message: [UInt8] in [[], [1, 2]] {
        let error = await #expect(throws: RPCError.self) { try await client.unary(splitAsUnary, message) }
        #expect(error?.code == .unimplemented)
      }
    }
  }
}
