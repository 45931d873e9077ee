import Testing
import WireTestSupport
import WrightHTTP2

@Suite("Two sessions, end to end in memory")
struct SessionTests {
  @Test(
    "a request and its response come whole, however the bytes are cut", arguments: [1, 2, 3, 7, 9, 10, 64, Int.max])
  func exchange(step: Int) throws {
    let wire = try Wire()
    let stream = try wire.client.submitRequest(
      .request("/shop.Cart/Add", ["first": "1", "long": String(repeating: "v", count: 40)]), context: nil)
    wire.client.send([1, 2, 3], on: stream)
    wire.client.end(stream)
    try wire.settle(step: step)
    let fields = [
      ":method: POST", ":scheme: http", ":path: /shop.Cart/Add", ":authority: x", "first: 1",
      "long: " + String(repeating: "v", count: 40),
    ]
    #expect(wire.serverEvents.contains(.headers(1, fields, endStream: false)))
    #expect(Wire.body(wire.serverEvents, 1) == [1, 2, 3])
    #expect(wire.serverEvents.last == .end(1))

    let there = try #require(wire.serverStreams[1])
    wire.server.submitResponse(.init([":status": "200"]), on: there)
    wire.server.send([4, 5], on: there)
    wire.server.end(there, trailers: .init(["grpc-status": "0", "more": "x"]))
    try wire.settle(step: step)
    #expect(wire.clientEvents.contains(.headers(1, [":status: 200"], endStream: false)))
    #expect(Wire.body(wire.clientEvents, 1) == [4, 5])
    #expect(wire.clientEvents.contains(.headers(1, ["grpc-status: 0", "more: x"], endStream: true)))
    #expect(wire.clientEvents.last == .closed(1, .noError))
    #expect(wire.serverEvents.last == .closed(1, .noError))
    #expect(wire.client.streamCount == 0)
    #expect(wire.server.streamCount == 0)
  }

  @Test("header names that were asked for are recognised, others are not")
  func tokens() throws {
    let session = try HTTP2Session(role: .server, names: Wire.names)
    try session.receive((RawFrame.preface + RawFrame.settings + RawFrame.request(1)).span)
    let tokens = (0..<session.receivedHeaders.count).map { session.receivedHeaders.token($0) }
    #expect(tokens == [.max, .max, 0, .max])
  }

  @Test("a response that is headers alone ends the stream")
  func headersOnly() throws {
    let wire = try Wire()
    let stream = try wire.client.submitRequest(.request(), context: nil)
    wire.client.end(stream)
    try wire.settle()
    wire.server.submitHeadersOnly(
      .init([":status": "200", "grpc-status": "5"]), on: try #require(wire.serverStreams[1]))
    try wire.settle()
    #expect(wire.clientEvents.contains(.headers(1, [":status: 200", "grpc-status: 5"], endStream: true)))
    #expect(wire.clientEvents.last == .closed(1, .noError))
  }

  @Test("a server that ends before the client has says that nothing more is wanted")
  func earlyEnd() throws {
    let wire = try Wire()
    let stream = try wire.client.submitRequest(.request(), context: nil)
    wire.client.send([1], on: stream)
    try wire.settle()
    let there = try #require(wire.serverStreams[1])
    wire.server.submitResponse(.init([":status": "200"]), on: there)
    wire.server.end(there, trailers: .init(["grpc-status": "0"]))
    try wire.settle()
    #expect(wire.clientEvents.contains(.headers(1, ["grpc-status: 0"], endStream: true)))
    #expect(wire.clientEvents.last == .closed(1, .noError))
    #expect(wire.server.streamCount == 0)
  }

  @Test("a reset reaches the other end with its code")
  func reset() throws {
    let wire = try Wire()
    let stream = try wire.client.submitRequest(.request(), context: nil)
    try wire.settle()
    wire.client.reset(stream, .cancel)
    try wire.settle()
    #expect(wire.serverEvents.last == .closed(1, .cancel))
    #expect(wire.clientEvents.last == .closed(1, .cancel))
  }

  @Test("what each end says first is its settings, and how wide the connection is")
  func opening() throws {
    let wire = try Wire()
    let (client, server) = (try Wire.drain(wire.client), try Wire.drain(wire.server))
    #expect(client.starts(with: RawFrame.preface))
    // RFC 9113, section 6.5.2: push, the window of a stream, the header list; RFC 9218: no priorities of RFC 7540.
    #expect(Frame.all(in: client).first?.settings == [2: 0, 4: 262_144, 6: 16_384, 9: 1])
    #expect(Frame.all(in: server).first?.settings == [3: 1000, 4: 262_144, 6: 16_384, 9: 1])
    for said in [client, server] {
      let frames = Frame.all(in: said)
      #expect(frames.count == 2)
      #expect(frames.last?.stream == 0)
      #expect(frames.last?.windowIncrement == UInt32(4_194_304 - 65_535))
    }
  }

  @Test("a client takes a hundred streams for the limit until the server has said it")
  func streamLimitBefore() throws {
    let wire = try Wire()
    #expect(wire.client.peerStreamLimit == 100)
    for _ in 0..<150 { wire.client.end(try wire.client.submitRequest(.request(), context: nil)) }
    let before = Frame.all(in: try Wire.drain(wire.client)).filter(\.isHeaders)
    #expect(before.count == 100)
    try wire.deliver(RawFrame.settings, to: wire.client)
    #expect(wire.client.peerStreamLimit > 1000)
    let after = Frame.all(in: try Wire.drain(wire.client)).filter(\.isHeaders)
    #expect(after.count == 50)
  }

  @Test("requests over the peer's stream limit wait, and begin as others end")
  func streamLimit() throws {
    var limited = HTTP2Settings()
    limited.maxConcurrentStreams = 2
    let wire = try Wire(server: limited)
    try wire.settle()
    #expect(wire.client.peerStreamLimit == 2)
    for _ in 0..<5 { wire.client.end(try wire.client.submitRequest(.request(), context: nil)) }
    try wire.settle()
    #expect(wire.serverStreams.keys.sorted() == [1, 3])
    for id in [Int32(1), 3, 5, 7, 9] {
      wire.server.submitHeadersOnly(.init([":status": "200"]), on: try #require(wire.serverStreams[id]))
      try wire.settle()
    }
    #expect(wire.client.streamCount == 0)
  }

  @Test("a ping is answered, with what it carried")
  func ping() throws {
    let wire = try Wire()
    wire.client.ping(payload: 0x0102_0304_0506_0708)
    try wire.settle()
    #expect(wire.serverEvents.contains(.ping))
    #expect(wire.clientEvents.contains(.pong(0x0102_0304_0506_0708)))
  }

  @Test("after GOAWAY a new stream is refused, while running ones finish")
  func goAway() throws {
    let wire = try Wire()
    let running = try wire.client.submitRequest(.request(), context: nil)
    try wire.settle()
    wire.server.goAway(.noError, debugData: "closing time")
    try wire.settle()
    #expect(wire.clientEvents.contains(.goAway(1, .noError, "closing time")))

    wire.client.end(running)
    wire.server.submitHeadersOnly(.init([":status": "200"]), on: try #require(wire.serverStreams[1]))
    let before = wire.serverStreams.count
    if let late = try? wire.client.submitRequest(.request(), context: nil) {
      try wire.settle()
      #expect(wire.clientEvents.contains { if case .closed(late.id, _) = $0 { true } else { false } })
    }
    try wire.settle()
    #expect(wire.serverStreams.count == before)
    #expect(wire.clientEvents.contains(.closed(1, .noError)))
    #expect(wire.server.isFinished)
  }

  @Test("nor is one that it begins before our GOAWAY has gone out, but after that was made")
  func streamBeforeGoAwayIsOut() throws {
    let wire = try Wire()
    let first = try wire.client.submitRequest(.request(), context: nil)
    wire.client.end(first)
    try wire.settle()
    wire.server.goAway(.noError)
    let second = try wire.client.submitRequest(.request(), context: nil)
    wire.client.send([1], on: second)
    wire.client.end(second)
    // The server's bytes are held up.
    try wire.deliver(try Wire.drain(wire.client), to: wire.server)
    #expect(wire.serverStreams[3] == nil && wire.server.streamCount == 1)
    try wire.settle()
    #expect(wire.clientEvents.contains(.closed(3, .refusedStream)))
    #expect(wire.serverStreams[3] == nil)
  }

  @Test("a stream that the peer begins after our GOAWAY is not looked at")
  func lateStream() throws {
    let wire = try Wire()
    try wire.settle()
    wire.server.goAway(.noError)
    _ = try Wire.drain(wire.server)
    wire.forget()
    try wire.deliver(RawFrame.request(1, endStream: true), to: wire.server)
    #expect(!wire.serverEvents.contains { if case .headers = $0 { true } else { false } })
  }

  @Test("a response whose headers no frame would carry is reset, not forgotten", arguments: [true, false])
  func hugeHeaders(asTrailers: Bool) throws {
    let wire = try Wire()
    let request = try wire.client.submitRequest(.request(), context: nil)
    try wire.settle()
    let stream = try #require(wire.serverStreams[request.id])
    let huge = HeaderBlock([":status": "200", "big": String(repeating: "x", count: 70_000)])
    if asTrailers {
      wire.server.submitResponse(.init([":status": "200"]), on: stream)
      wire.server.end(stream, trailers: .init(["big": String(repeating: "x", count: 70_000)]))
    } else {
      wire.server.submitHeadersOnly(huge, on: stream)
    }
    try wire.settle()
    #expect(wire.clientEvents.contains(.closed(request.id, .internalError)))
    #expect(wire.server.streamCount == 0)
    #expect(wire.server.headerListLimit == 16_384)
  }
}
