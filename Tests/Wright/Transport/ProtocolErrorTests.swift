import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC
import WrightTransport

/// What a peer may do wrong by RFC 9113 and RFC 7541, and how a server answers.
@Suite("A client that breaks HTTP/2", .timeLimit(.minutes(1)))
struct ProtocolErrorTests {
  /// How the server takes what a client did.
  enum Reaction: Equatable {
    /// A connection error (section 5.4.1): GOAWAY with a code, and the end.
    case goAway(HTTP2ErrorCode)
    /// A stream error (section 5.4.2): the connection lives on.
    case reset(UInt32, HTTP2ErrorCode)
    /// The connection is closed without a word.
    case closed
    /// Nothing of it all.
    case none
  }

  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let frames: [UInt8]
    let reaction: Reaction

    init(_ name: String, _ frames: [UInt8], _ reaction: Reaction) {
      testDescription = name
      self.frames = frames
      self.reaction = reaction
    }
  }

  @Test("has its connection ended for", arguments: connectionErrors)
  func connectionError(_ breach: Breach) async throws {
    let reaction = try await react(to: RawFrame.preface + RawFrame.settings + breach.frames)
    #expect(reaction == breach.reaction)
  }

  @Test("has its stream ended, and no handler run, for", arguments: streamErrors)
  func streamError(_ breach: Breach) async throws {
    let handled = Tally()
    let reaction = try await react(to: RawFrame.preface + RawFrame.settings + breach.frames, handled: handled)
    #expect(reaction == breach.reaction)
    #expect(handled.count == 0)
  }

  @Test("is not let in without the preface, and settings after it")
  func preface() async throws {
    let noPreface = try await react(to: Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\rX".utf8))
    #expect(noPreface == .closed)
    let noSettings = try await react(to: RawFrame.preface + RawFrame.ping())
    #expect(noSettings == .goAway(.protocolError))
  }

  @Test("is told of a stream too many, on that stream")
  func tooManyStreams() async throws {
    var options = HTTP2ServerOptions()
    options.settings.maxConcurrentStreams = 2
    let opening = RawFrame.preface + RawFrame.settings
    let three = Self.open(1) + Self.open(3) + Self.open(5)
    let before = try await react(to: opening + three, options: options)
    #expect(before == .reset(5, .refusedStream))
    // Trailers were on their way.
    let late = try await react(
      to: opening + three, RawFrame.headers(5, [("x-a", "b")], endStream: true), options: options)
    #expect(late == .reset(5, .refusedStream))
    let known = try await react(to: opening, RawFrame.make(4, flags: 1) + three, options: options)
    #expect(known == .goAway(.protocolError))
  }

  @Test(
    "is forgiven what comes late for a stream that the server has ended",
    arguments: [
      Breach("trailers", RawFrame.headers(1, [("x-a", "b")], endStream: true), .reset(1, .noError)),
      Breach("a body", RawFrame.data(1, [1, 2, 3], endStream: true), .reset(1, .noError)),
      Breach("a window", RawFrame.windowUpdate(1, 100), .reset(1, .noError)),
      Breach("the end", RawFrame.reset(1), .reset(1, .noError)),
    ])
  func late(_ breach: Breach) async throws {
    let fields = Self.start.map { ($0.name, $0.name == ":path" ? "/nobody/Nothing" : $0.value) }
    let opening = RawFrame.preface + RawFrame.settings + RawFrame.headers(1, fields)
    let reaction = try await react(to: opening, breach.frames)
    #expect(reaction == breach.reaction)
  }

  @Test("is served when it breaks nothing")
  func served() async throws {
    let handled = Tally()
    let reaction = try await react(
      to: RawFrame.preface + RawFrame.settings + Self.unary([("x-y.z_9", "a b"), ("x-padded", " a ")]),
      handled: handled)
    #expect(reaction == .none && handled.count == 1)
  }

  // MARK: The peer

  /// Says something, part by part, and after each asks whether the server is there: twice, since an answer to a ping overtakes
  /// other frames.
  private func react(
    to parts: [UInt8]..., options: HTTP2ServerOptions = .init(), handled: Tally = Tally()
  ) async throws -> Reaction {
    let service = BytesEcho(
      unary: { request, _ in
        handled.add()
        return request
      })
    var options = options
    options.limits = ConnectionLimits(minPingInterval: .zero, permitPingsWithoutCalls: true)
    let answer = try await withServer([service], options: options) { _, _, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      var answer = Answer([])
      for (index, part) in parts.enumerated() where answer.goAway == nil {
        for count in [2 * index + 1, 2 * index + 2] {
          connection.send((count % 2 == 1 ? part : []) + RawFrame.ping())
          answer = Answer(await connection.bytes { Answer($0).pongs >= count || Answer($0).goAway != nil })
        }
      }
      // After GOAWAY the end must come.
      return answer.goAway == nil ? answer : Answer(await connection.bytes())
    }
    if let code = answer.goAway { return .goAway(code) }
    return answer.reset ?? (answer.pongs == 2 * parts.count ? .none : .closed)
  }

  /// What the server's frames say.
  private struct Answer {
    var pongs = 0
    var goAway: HTTP2ErrorCode?
    var reset: Reaction?

    init(_ bytes: [UInt8]) {
      for frame in Frame.all(in: bytes) {
        if let code = frame.resetCode { reset = reset ?? .reset(frame.stream, code) }
        if let code = frame.goAwayCode { goAway = code }
        if frame.isPong { pongs += 1 }
      }
    }
  }
}

// MARK: What is wrong

extension ProtocolErrorTests {
  private typealias Fields = [(name: String, value: String)]

  private static let start: Fields = [
    (":method", "POST"), (":scheme", "http"), (":path", "/test.BytesEcho/BothWays"), (":authority", "x"),
    ("te", "trailers"), ("content-type", "application/grpc"),
  ]

  /// A call that goes on until its client says that it is over.
  private static func open(_ stream: UInt32, _ more: Fields = [], endStream: Bool = false) -> [UInt8] {
    RawFrame.headers(stream, start + more, endStream: endStream)
  }

  /// A request to the method that must not be called.
  private static func unary(without name: String = "", _ more: Fields = []) -> [UInt8] {
    let fields = start.map { ($0.name, $0.name == ":path" ? "/test.BytesEcho/Unary" : $0.value) }
    return RawFrame.headers(1, fields.filter { $0.0 != name } + more)
      + RawFrame.data(1, [0, 0, 0, 0, 1, 7], endStream: true)
  }

  private static let largest: UInt32 = 0x7FFF_FFFF
  private static let flow = Reaction.goAway(.flowControlError)
  private static let wrong = Reaction.goAway(.protocolError)
  private static let size = Reaction.goAway(.frameSizeError)
  private static let compression = Reaction.goAway(.compressionError)
  private static let malformed = Reaction.reset(1, .protocolError)

  static let connectionErrors: [Breach] = [
    // Section 4.2, and the lengths of section 6.
    Breach(
      "a frame of more than 16,384 bytes", RawFrame.make(1, flags: 4, stream: 1, .init(repeating: 0, count: 16_385)),
      size),
    Breach("a PING of 7 bytes", RawFrame.make(6, .init(repeating: 0, count: 7)), size),
    Breach("SETTINGS of 5 bytes", RawFrame.make(4, .init(repeating: 0, count: 5)), size),
    Breach("an acknowledgement of settings that holds some", RawFrame.make(4, flags: 1, [0, 3, 0, 0, 0, 1]), size),
    Breach("a RST_STREAM of 3 bytes", open(1) + RawFrame.make(3, stream: 1, [0, 0, 0]), size),
    Breach("a WINDOW_UPDATE of 3 bytes", RawFrame.make(8, [0, 0, 1]), size),
    Breach("a GOAWAY of 7 bytes", RawFrame.make(7, .init(repeating: 0, count: 7)), size),
    // Streams that a frame may not be on.
    Breach("DATA on no stream", RawFrame.data(0, [1]), wrong),
    Breach("HEADERS on no stream", open(0), wrong),
    Breach("RST_STREAM on no stream", RawFrame.reset(0), wrong),
    Breach("PRIORITY on no stream", RawFrame.make(2, [0, 0, 0, 1, 0]), wrong),
    Breach("CONTINUATION on no stream", RawFrame.make(9, flags: 4, [0x83]), wrong),
    Breach("SETTINGS on a stream", RawFrame.make(4, stream: 1), wrong),
    Breach("a PING on a stream", RawFrame.make(6, stream: 1, .init(repeating: 0, count: 8)), wrong),
    Breach("GOAWAY on a stream", RawFrame.make(7, stream: 1, .init(repeating: 0, count: 8)), wrong),
    Breach("DATA on a stream that nobody opened", RawFrame.data(1, [1]), wrong),
    Breach("RST_STREAM on a stream that nobody opened", RawFrame.reset(1), wrong),
    Breach("WINDOW_UPDATE on a stream that nobody opened", RawFrame.windowUpdate(1, 1), wrong),
    Breach("PUSH_PROMISE from a client", open(1) + RawFrame.make(5, flags: 4, stream: 1, [0, 0, 0, 2, 0x83]), wrong),
    // Section 5.1.1.
    Breach("a stream of an even number", open(2), wrong),
    Breach("a stream of a lower number than the last", open(5) + open(3), wrong),
    Breach("a stream that was there before", open(1) + RawFrame.reset(1) + open(3) + open(1), wrong),
    Breach("the last stream once more", open(1) + RawFrame.reset(1) + open(1), .goAway(.streamClosed)),
    // Section 5.1: stream errors that nghttp2 takes for more, as section 5.4.1 lets it.
    Breach(
      "DATA after the end of the stream", open(1, endStream: true) + RawFrame.data(1, [1]), .goAway(.streamClosed)),
    Breach("HEADERS after the end of the stream", open(1, endStream: true) + open(1), .goAway(.streamClosed)),
    // Section 6.9.
    Breach("a window opened by nothing", RawFrame.windowUpdate(0, 0), wrong),
    Breach("a stream's window opened by nothing", open(1) + RawFrame.windowUpdate(1, 0), wrong),
    Breach("a window opened too far", RawFrame.windowUpdate(0, largest), flow),
    Breach(
      "settings that open a stream's window too far",
      open(1) + RawFrame.windowUpdate(1, largest - 65_535) + RawFrame.setting(4, 65_536), flow),
    // Section 6.5.2.
    Breach("an initial window of 2^31", RawFrame.setting(4, 0x8000_0000), flow),
    Breach("pushing neither allowed nor forbidden", RawFrame.setting(2, 2), wrong),
    Breach("frames of at most 16,383 bytes", RawFrame.setting(5, 16_383), wrong),
    Breach("frames of 2^24 bytes", RawFrame.setting(5, 16_777_216), wrong),
    // Sections 6.2 and 6.10.
    Breach("CONTINUATION of nothing", RawFrame.make(9, flags: 4, stream: 1, [0x83]), wrong),
    Breach("a frame in the middle of a header block", RawFrame.make(1, stream: 1, [0x83]) + RawFrame.ping(), wrong),
    Breach(
      "CONTINUATION of another stream",
      RawFrame.make(1, stream: 1, [0x83]) + RawFrame.make(9, flags: 4, stream: 3, [0x86]), wrong),
    Breach(
      "an unknown frame in the middle of a header block", RawFrame.make(1, stream: 1, [0x83]) + RawFrame.make(99), wrong
    ),
    // Padding, and a priority that leads nowhere.
    Breach(
      "DATA of which more is padding than there is", open(1) + RawFrame.make(0, flags: 8, stream: 1, [200, 1]), wrong),
    Breach(
      "HEADERS of which more is padding than there is", RawFrame.make(1, flags: 12, stream: 1, [200, 0x83]), wrong),
    Breach("a stream that depends on itself", RawFrame.make(1, flags: 0x24, stream: 1, [0, 0, 0, 1, 0, 0x83]), wrong),
    // RFC 7541.
    Breach("a field of an index that is not there", RawFrame.make(1, flags: 4, stream: 1, [0xFE]), compression),
    Breach("a field of the index 0", RawFrame.make(1, flags: 4, stream: 1, [0x80]), compression),
    Breach(
      "a number that does not end", RawFrame.make(1, flags: 4, stream: 1, [0xFF] + .init(repeating: 0xFF, count: 9)),
      compression),
    Breach("a field that is cut off", RawFrame.make(1, flags: 4, stream: 1, [0x00, 5, 0x61]), compression),
    Breach(
      "a table larger than was allowed", RawFrame.make(1, flags: 4, stream: 1, [0x3F, 0xE2, 0x1F, 0x83]), compression),
    Breach(
      "a table's new size in the middle of a block", RawFrame.make(1, flags: 4, stream: 1, [0x83, 0x20]), compression),
    Breach(
      "Huffman coding that is padded by too much",
      RawFrame.make(1, flags: 4, stream: 1, [0x00, 1, 0x61, 0x82, 0xFF, 0xFF]), compression),
  ]

  static let streamErrors: [Breach] = [
    Breach("a window opened too far", open(1) + RawFrame.windowUpdate(1, largest), .reset(1, .flowControlError)),
    Breach(
      "more bytes than a stream's window takes",
      open(1) + Array([[UInt8]](repeating: RawFrame.data(1, .init(repeating: 0, count: 16_384)), count: 17).joined()),
      .reset(1, .flowControlError)),
    // Section 8.2.
    Breach("a name with upper case", unary([("X-Upper", "a")]), malformed),
    Breach("a name with a space", unary([("x y", "a")]), malformed),
    Breach("a name that is empty", unary([("", "a")]), malformed),
    Breach("a value with a line break", unary([("x-value", "a\r\nb: c")]), malformed),
    Breach("a value with a NUL", unary([("x-value", "a\0b")]), malformed),
    Breach("a field about the connection", unary([("connection", "keep-alive")]), malformed),
    Breach("transfer-encoding", unary([("transfer-encoding", "chunked")]), malformed),
    Breach("proxy-connection", unary([("proxy-connection", "keep-alive")]), malformed),
    Breach("keep-alive", unary([("keep-alive", "1")]), malformed),
    Breach("upgrade", unary([("upgrade", "h3")]), malformed),
    Breach("te of anything but trailers", unary(without: "te", [("te", "gzip")]), malformed),
    // Section 8.3.
    Breach("no :method", unary(without: ":method"), malformed),
    Breach("no :scheme", unary(without: ":scheme"), malformed),
    Breach("no :path", unary(without: ":path"), malformed),
    Breach(
      "an empty :path", RawFrame.headers(1, [(":method", "POST"), (":scheme", "http"), (":path", "")]), malformed),
    Breach("two :paths", RawFrame.headers(1, [(":path", "/a"), (":path", "/b")] + start), malformed),
    Breach("a pseudo-header after a field", unary([(":authority", "y")]), malformed),
    Breach("a pseudo-header of a response", RawFrame.headers(1, [(":status", "200")] + start), malformed),
    Breach("a pseudo-header that there is not", RawFrame.headers(1, [(":colour", "red")] + start), malformed),
    Breach(
      "a pseudo-header in trailers", open(1) + RawFrame.headers(1, [(":path", "/")], endStream: true), malformed),
    // Section 8.1.
    Breach("trailers that do not end the stream", open(1) + RawFrame.headers(1, [("x-a", "b")]), malformed),
    Breach("less than content-length says", unary([("content-length", "7")]), malformed),
    Breach("more than content-length says", unary([("content-length", "5")]), malformed),
    Breach("two content-lengths", unary([("content-length", "6"), ("content-length", "6")]), malformed),
    Breach("a content-length that is no number", unary([("content-length", "six")]), malformed),
    // Section 6.3.
    Breach("a PRIORITY of 4 bytes", open(1) + RawFrame.make(2, stream: 1, [0, 0, 0, 0]), size),
  ]
}
