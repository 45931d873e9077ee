import WireTestSupport
import WrightHTTP2

/// Two sessions whose bytes go straight from one to the other.
final class Wire {
  /// Names that the tests look for.
  static let names = HeaderNames(known)
  private static let known: [StaticString] = [":path", ":status", "grpc-status"]

  let client: HTTP2Session
  let server: HTTP2Session
  private(set) var clientEvents: [Seen] = []
  private(set) var serverEvents: [Seen] = []
  /// The streams that the server has been told of, by number.
  private(set) var serverStreams: [Int32: HTTP2Stream] = [:]

  /// An event, with what its ranges pointed at.
  enum Seen: Equatable {
    case headers(Int32, [String], endStream: Bool)
    case oversized(Int32)
    case data(Int32, [UInt8])
    case end(Int32)
    case closed(Int32, HTTP2ErrorCode)
    case writable(Int32)
    case settings
    case ping
    case pong(UInt64)
    case goAway(Int32, HTTP2ErrorCode, String)
  }

  init(
    client: HTTP2Settings = .init(), server: HTTP2Settings = .init(),
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) throws {
    self.client = try HTTP2Session(role: .client, settings: client, names: Self.names, now: now)
    self.server = try HTTP2Session(role: .server, settings: server, names: Self.names, now: now)
  }

  /// Carries bytes both ways until neither end has more; `step` bytes at a time.
  func settle(step: Int = .max) throws {
    while true {
      let out = try Self.drain(client)
      try deliver(out, to: server, step: step)
      let back = try Self.drain(server)
      try deliver(back, to: client, step: step)
      if out.isEmpty, back.isEmpty { return }
    }
  }

  static func drain(_ session: HTTP2Session) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try session.drain(into: &bytes, upTo: .max)
    return bytes
  }

  /// Hands bytes to one end, which may refuse them, and notes what it sees in them.
  func deliver(_ bytes: [UInt8], to session: HTTP2Session, step: Int = .max) throws {
    var rest = bytes[...]
    note(session)
    while !rest.isEmpty {
      let part = Array(rest.prefix(step))
      rest = rest.dropFirst(part.count)
      defer { note(session) }
      try session.receive(part.span)
    }
  }

  private func note(_ session: HTTP2Session) {
    session.handOutEvents { event in
      let seen = see(event, session)
      if session === client { clientEvents.append(seen) } else { serverEvents.append(seen) }
    }
  }

  private func see(_ event: borrowing HTTP2Event, _ session: HTTP2Session) -> Seen {
    switch event {
    case .receivedHeaders(let stream, let fields, let endStream):
      if session === server { serverStreams[stream.id] = stream }
      let block = session.receivedHeaders
      let texts = fields.map { index in
        let name =
          block.token(index) == ReceivedHeaders.unknownToken
          ? block.name(index) : "\(Self.known[Int(block.token(index))])"
        return "\(name): \(block.value(index))"
      }
      return .headers(stream.id, texts, endStream: endStream)
    case .receivedOversizedHeaders(let stream, _): return .oversized(stream.id)
    case .receivedData(let stream, let range): return .data(stream.id, Array(session.receivedData(range)))
    case .receivedEnd(let stream): return .end(stream.id)
    case .closed(let stream, let code): return .closed(stream.id, code)
    case .becameWritable(let stream): return .writable(stream.id)
    case .receivedSettings: return .settings
    case .receivedPing: return .ping
    case .receivedPingAck(let payload): return .pong(payload)
    case .receivedGoAway(let last, let code, let debug): return .goAway(last, code, debug)
    }
  }

  /// The body bytes that came to one end on a stream.
  static func body(_ events: [Seen], _ id: Int32) -> [UInt8] {
    var body: [UInt8] = []
    for case .data(id, let bytes) in events { body += bytes }
    return body
  }

  func forget() {
    clientEvents = []
    serverEvents = []
  }
}

extension HeaderBlock {
  static func request(_ path: String = "/a.B/C", _ more: KeyValuePairs<String, String> = [:]) -> HeaderBlock {
    var block = HeaderBlock([":method": "POST", ":scheme": "http", ":path": path, ":authority": "x"])
    for (name, value) in more { block.append(name, value) }
    return block
  }
}
