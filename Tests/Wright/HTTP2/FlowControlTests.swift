import Testing
import WireTestSupport
import WrightHTTP2

@Suite("Flow control")
struct FlowControlTests {
  private func settings(window: Int) -> HTTP2Settings {
    var settings = HTTP2Settings()
    settings.streamWindow = window
    return settings
  }

  @Test("a peer sends no more than the window until bytes are consumed, then as many again")
  func window() throws {
    let wire = try Wire(server: settings(window: 100_000))
    try wire.settle()
    let stream = try wire.client.submitRequest(.request(), context: nil)
    wire.client.send(Array(repeating: 1, count: 300_000), on: stream)
    wire.client.end(stream)
    try wire.settle()
    #expect(Wire.body(wire.serverEvents, 1).count == 100_000)
    let there = try #require(wire.serverStreams[1])
    wire.server.consume(100_000, on: there)
    try wire.settle()
    #expect(Wire.body(wire.serverEvents, 1).count == 200_000)
    wire.server.consume(100_000, on: there)
    try wire.settle()
    #expect(Wire.body(wire.serverEvents, 1).count == 300_000)
    #expect(wire.serverEvents.last == .end(1))
  }

  @Test("a stream whose bytes nobody takes does not hold up another")
  func noHeadOfLine() throws {
    var small = settings(window: 50_000)
    small.connectionWindow = 60_000
    let wire = try Wire(server: small)
    try wire.settle()
    let stuck = try wire.client.submitRequest(.request(), context: nil)
    wire.client.send(Array(repeating: 1, count: 200_000), on: stuck)
    let other = try wire.client.submitRequest(.request(), context: nil)
    wire.client.send(Array(repeating: 2, count: 40_000), on: other)
    wire.client.end(other)
    try wire.settle()
    #expect(Wire.body(wire.serverEvents, stuck.id).count == 50_000)
    #expect(Wire.body(wire.serverEvents, other.id).count == 40_000)
  }

  @Test("a writer is told to wait, and told once when there is room again")
  func room() throws {
    let wire = try Wire(server: settings(window: 65_535))
    try wire.settle()
    let stream = try wire.client.submitRequest(.request(), context: nil)
    #expect(wire.client.send(Array(repeating: 1, count: HTTP2Stream.highWater), on: stream))
    #expect(!wire.client.send([1], on: stream))
    stream.notifyWhenWritable()
    try wire.settle()
    #expect(wire.clientEvents.filter { $0 == .writable(1) }.count == 1)
    #expect(stream.queuedBytes == 2)
  }

  @Test("padding is legal, costs window, and gives it back")
  func padding() throws {
    let wire = try Wire(server: settings(window: 65_535))
    try wire.deliver(RawFrame.preface + RawFrame.settings + RawFrame.request(1), to: wire.server)
    for _ in 0..<1000 {
      try wire.deliver(RawFrame.data(1, [1, 2, 3, 4, 5], padding: 255), to: wire.server)
      wire.server.consume(5, on: try #require(wire.serverStreams[1]))
      _ = try Wire.drain(wire.server)
    }
    try wire.deliver(RawFrame.data(1, [], padding: 0, endStream: true), to: wire.server)
    #expect(Wire.body(wire.serverEvents, 1).count == 5000)
    #expect(wire.serverEvents.last == .end(1))
  }
}
