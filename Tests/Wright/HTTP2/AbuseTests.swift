import Testing
import WireTestSupport
import WrightHTTP2

@Suite("A peer that misbehaves")
struct AbuseTests {
  private let opening = RawFrame.preface + RawFrame.settings

  /// Feeds frames to a server until it will have no more.
  ///
  /// - Returns: how many it took, and what it had to say.
  private func flood(_ wire: Wire, upTo count: Int, _ frame: (Int) -> [UInt8]) throws -> (taken: Int, said: [UInt8]) {
    try wire.deliver(opening, to: wire.server)
    for number in 0..<count {
      do {
        try wire.deliver(frame(number), to: wire.server)
      } catch {
        return (number, try Wire.drain(wire.server))
      }
      _ = try Wire.drain(wire.server)
    }
    return (count, [])
  }

  private func limited() throws -> Wire {
    var settings = HTTP2Settings()
    settings.idleFrameBurst = 100
    settings.idleFramesPerSecond = 10
    let start = ContinuousClock.now
    return try Wire(server: settings, now: { start })
  }

  /// Whether bytes hold a GOAWAY with a code.
  private func holdsGoAway(_ bytes: [UInt8], _ code: HTTP2ErrorCode) -> Bool {
    Frame.all(in: bytes).contains { $0.goAwayCode == code }
  }

  @Test("a flood of streams that are reset at once is told to calm down")
  func rapidReset() throws {
    let (taken, said) = try flood(limited(), upTo: 1000) { number in
      RawFrame.request(UInt32(2 * number + 1)) + RawFrame.reset(UInt32(2 * number + 1))
    }
    #expect((90...101).contains(taken))
    #expect(holdsGoAway(said, .enhanceYourCalm))
  }

  @Test(
    "and of streams that this end has to reset, for DATA that they said there would not be", arguments: [true, false])
  func provokedReset(endsStream: Bool) throws {
    let (taken, said) = try flood(limited(), upTo: 1000) { number in
      let id = UInt32(2 * number + 1)
      let request = RawFrame.headers(
        id,
        [
          (":method", "POST"), (":scheme", "http"), (":path", "/x"), (":authority", "x"),
          ("content-length", endsStream ? "2" : "0"),
        ])
      return request + RawFrame.data(id, [7], endStream: endsStream)
    }
    #expect((90...101).contains(taken))
    #expect(holdsGoAway(said, .enhanceYourCalm))
  }

  @Test("so are floods of what costs and carries nothing", arguments: ["ping", "settings", "empty data", "window"])
  func floods(_ kind: String) throws {
    let wire = try limited()
    let (taken, said) = try flood(wire, upTo: 1000) { number in
      switch kind {
      case "ping": RawFrame.ping()
      case "settings": RawFrame.settings
      case "window": RawFrame.windowUpdate(0, 1)
      default: (number == 0 ? RawFrame.request(1) : []) + RawFrame.data(1, [])
      }
    }
    #expect((90...101).contains(taken))
    #expect(holdsGoAway(said, .enhanceYourCalm))
  }

  @Test("an honest peer that resets what was answered is not counted")
  func honestResets() throws {
    let wire = try limited()
    try wire.deliver(opening, to: wire.server)
    // nghttp2's own limit would be a thousand.
    for number in 0..<3000 {
      let id = UInt32(2 * number + 1)
      try wire.deliver(RawFrame.request(id), to: wire.server)
      wire.server.submitResponse(.init([":status": "200"]), on: try #require(wire.serverStreams[Int32(id)]))
      _ = try Wire.drain(wire.server)
      try wire.deliver(RawFrame.reset(id), to: wire.server)
    }
    #expect(wire.server.streamCount == 0)
  }

  @Test("resets of what was answered and never taken are counted, and so are those of streams that are over")
  func resetsOfQueuedResponses() throws {
    let wire = try limited()
    try wire.deliver(opening, to: wire.server)
    for number in 0..<90 {
      let id = UInt32(2 * number + 1)
      try wire.deliver(RawFrame.request(id), to: wire.server)
      wire.server.submitHeadersOnly(.init([":status": "200"]), on: try #require(wire.serverStreams[Int32(id)]))
      try wire.deliver(RawFrame.reset(id), to: wire.server)
    }
    #expect(wire.server.queuedFrames >= 90)
    #expect(throws: HTTP2Error.self) {
      for _ in 0..<20 { try wire.deliver(RawFrame.reset(1), to: wire.server) }
    }
    #expect(holdsGoAway(try Wire.drain(wire.server), .enhanceYourCalm))
  }

  @Test("tokens come back with time")
  func refill() throws {
    var settings = HTTP2Settings()
    settings.idleFrameBurst = 10
    settings.idleFramesPerSecond = 10
    var time = ContinuousClock.now
    let wire = try Wire(server: settings, now: { time })
    try wire.deliver(opening, to: wire.server)
    for _ in 0..<200 {
      time = time.advanced(by: .milliseconds(100))
      try wire.deliver(RawFrame.ping(), to: wire.server)
      _ = try Wire.drain(wire.server)
    }
  }

  @Test("a header list over the limit is noticed as such, and the connection lives on")
  func headerList() throws {
    var settings = HTTP2Settings()
    settings.maxHeaderListSize = 1000
    let wire = try Wire(server: settings)
    _ = try wire.client.submitRequest(.request("/a", ["big": String(repeating: "x", count: 1000)]), context: nil)
    _ = try wire.client.submitRequest(.request("/b"), context: nil)
    try wire.settle()
    #expect(wire.serverEvents.contains(.oversized(1)))
    #expect(wire.serverEvents.contains { if case .headers(3, _, _) = $0 { true } else { false } })
  }

  @Test("each field counts 32 bytes beside its name and value")
  func headerOverhead() throws {
    var settings = HTTP2Settings()
    // Four fields of `request("/a")` take 184 bytes, each of the small ones 34.
    settings.maxHeaderListSize = 184 + 5 * 34
    for (fields, fits) in [(5, true), (6, false)] {
      let wire = try Wire(server: settings)
      var block = HeaderBlock.request("/a")
      for _ in 0..<fields { block.append("a", "b") }
      _ = try wire.client.submitRequest(block, context: nil)
      try wire.settle()
      #expect(wire.serverEvents.contains(.oversized(1)) == !fits)
    }
  }

  @Test("a header bomb, small on the wire, ends the connection before it has grown")
  func headerBomb() throws {
    var settings = HTTP2Settings()
    settings.maxHeaderListSize = 1000
    let wire = try Wire(server: settings)
    try wire.deliver(opening, to: wire.server)
    // One field of 100 bytes is put in the table, then named 10,000 times by one byte each.
    let insert: [UInt8] = [0x40, 1] + Array("k".utf8) + [100] + Array(repeating: UInt8(ascii: "v"), count: 100)
    let block = insert + Array(repeating: 0xBE, count: 10_000)
    #expect(throws: HTTP2Error.self) {
      try wire.deliver(RawFrame.make(1, flags: 4, stream: 1, block), to: wire.server)
    }
    #expect(holdsGoAway(try Wire.drain(wire.server), .enhanceYourCalm))
  }

  @Test("settings that HTTP/2 cannot say are an error")
  func badSettings() throws {
    for change: (inout HTTP2Settings) -> Void in [
      { $0.maxConcurrentStreams = -1 }, { $0.streamWindow = 1 << 31 }, { $0.connectionWindow = 0 },
      { $0.maxHeaderListSize = 1 << 32 },
    ] {
      var settings = HTTP2Settings()
      change(&settings)
      #expect(throws: HTTP2Error.self) { try HTTP2Session(role: .server, settings: settings, names: Wire.names) }
    }
  }

  @Test("continuation frames without end end the connection")
  func continuations() throws {
    let wire = try Wire()
    try wire.deliver(opening, to: wire.server)
    let field: [UInt8] = [0x00, 1] + Array("k".utf8) + [100] + Array(repeating: UInt8(ascii: "v"), count: 100)
    #expect(throws: HTTP2Error.self) {
      try wire.deliver(RawFrame.make(1, stream: 1, field), to: wire.server)
      for _ in 0..<10_000 { try wire.deliver(RawFrame.make(9, stream: 1, field), to: wire.server) }
    }
  }

  @Test("a header block that trickles in is honest, however many reads it takes")
  func trickle() throws {
    let wire = try Wire()
    try wire.deliver(opening, to: wire.server)
    let request = Array(RawFrame.request(1).dropFirst(9))
    try wire.deliver(RawFrame.make(1, stream: 1, Array(request[..<1])), to: wire.server, step: 1)
    for index in 1..<request.count {
      let flags: UInt8 = index == request.count - 1 ? 4 : 0
      try wire.deliver(RawFrame.make(9, flags: flags, stream: 1, [request[index]]), to: wire.server, step: 1)
    }
    let fields = [":method: POST", ":scheme: http", ":path: /x", ":authority: x"]
    #expect(wire.serverEvents.contains(.headers(1, fields, endStream: false)))
  }

  @Test(
    "what is no HTTP/2 is refused",
    arguments: ["GET / HTTP/1.1\r\nHost: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}"])
  func noHTTP2(_ text: String) throws {
    let session = try HTTP2Session(role: .server, names: Wire.names)
    #expect(throws: HTTP2Error.self) { try session.receive(Array(text.utf8).span) }
  }
}
