import Testing
import WireTestSupport
import WrightHTTP2

/// What a server may do wrong by RFC 9113, and how a client answers: as the RFC says, by GOAWAY or by RST_STREAM.
@Suite("A server that breaks HTTP/2")
struct ServerBreachTests {
  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let frames: [UInt8]

    init(_ name: String, _ frames: [UInt8]) {
      testDescription = name
      self.frames = frames
    }
  }

  private static let head: [(name: String, value: String)] = [
    (":status", "200"), ("content-type", "application/grpc"),
  ]

  private static func response(_ fields: [(name: String, value: String)], endStream: Bool = false) -> [UInt8] {
    RawFrame.headers(1, fields, endStream: endStream)
  }

  /// What a client with one open stream says to a server's frames.
  private func answer(_ frames: [UInt8]) throws -> (frames: [Frame], events: [Wire.Seen]) {
    let wire = try Wire()
    _ = try wire.client.submitRequest(.request(), context: nil)
    _ = try Wire.drain(wire.client)
    try? wire.deliver(frames, to: wire.client)
    let said = Frame.all(in: try Wire.drain(wire.client))
    try wire.deliver([], to: wire.client)
    return (said, wire.clientEvents)
  }

  @Test(
    "has its connection ended for",
    arguments: [
      Breach(
        "a push, once it knows that none is wanted",
        RawFrame.make(4, flags: 1) + RawFrame.make(5, flags: 4, stream: 1, [0, 0, 0, 2, 0x88])),
      // More than the RFC asks, as its section 5.4.1 allows.
      Breach("a body before the head", RawFrame.data(1, [1])),
      Breach("a response on a stream of its own", RawFrame.headers(2, head)),
      Breach("a response on a stream that nobody opened", RawFrame.headers(3, head)),
      Breach("settings that allow pushing", RawFrame.setting(2, 1)),
      Breach("a body on no stream", RawFrame.data(0, [1])),
      Breach("a body on a stream that nobody opened", RawFrame.data(3, [1])),
      Breach(
        "a last stream that is later than the last one",
        RawFrame.make(7, [0, 0, 0, 1, 0, 0, 0, 0]) + RawFrame.make(7, [0, 0, 0, 3, 0, 0, 0, 0])),
    ])
  func connectionErrors(_ breach: Breach) throws {
    let (said, events) = try answer(RawFrame.settings + breach.frames)
    #expect(said.contains { $0.goAwayCode == .protocolError }, "\(said)")
    #expect(!events.contains { if case .headers = $0 { true } else { false } })
  }

  @Test("is not taken for one that does not begin with its settings")
  func noSettings() throws {
    let (said, events) = try answer(Self.response(Self.head))
    #expect(said.contains { $0.goAwayCode == .protocolError }, "\(said)")
    #expect(!events.contains { if case .headers = $0 { true } else { false } })
  }

  @Test(
    "has its stream ended for",
    arguments: [
      Breach("no :status", response([("content-type", "application/grpc")])),
      Breach("a :status that is no number", response([(":status", "abc")])),
      Breach("two of them", response([(":status", "200"), (":status", "200")])),
      Breach("the :status after a field", response([("content-type", "application/grpc"), (":status", "200")])),
      Breach("a pseudo-header of a request", response([(":status", "200"), (":path", "/")])),
      Breach("a name with upper case", response(head + [("X-Upper", "a")])),
      Breach("a value with a line break", response(head + [("grpc-message", "a\nb")])),
      Breach("a field about the connection", response(head + [("connection", "close")])),
      Breach("an interim response that is the last", response([(":status", "100")], endStream: true)),
      Breach("other protocols", response([(":status", "101")])),
      Breach(
        "less than content-length says",
        response(head + [("content-length", "2")]) + RawFrame.data(1, [1], endStream: true)),
      Breach("trailers that do not end the stream", response(head) + response([("grpc-status", "0")])),
      Breach("a pseudo-header in trailers", response(head) + response([(":status", "200")], endStream: true)),
    ])
  func streamErrors(_ breach: Breach) throws {
    let (said, events) = try answer(RawFrame.settings + breach.frames)
    #expect(said.contains { $0.stream == 1 && $0.resetCode == .protocolError }, "\(said)")
    #expect(!said.contains { $0.goAwayCode != nil }, "\(said)")
    #expect(events.contains(.closed(1, .protocolError)))
    #expect(!events.contains(.end(1)))
  }
}
