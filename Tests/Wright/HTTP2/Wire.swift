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
  init(_ fields: KeyValuePairs<String, String>) {
    self.init()
    for (name, value) in fields { append(name, value) }
  }

  static func request(_ path: String = "/a.B/C", _ more: KeyValuePairs<String, String> = [:]) -> HeaderBlock {
    var block = HeaderBlock([":method": "POST", ":scheme": "http", ":path": path, ":authority": "x"])
    for (name, value) in more { block.append(name, value) }
    return block
  }
}

/// Frames made by hand, for what a well-behaved session would not send.
enum RawFrame {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  static func make(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    let length = payload.count
    let head = [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
    return head + bigEndian(stream) + payload
  }

  static let settings = make(4)
  static func ping(ack: Bool = false) -> [UInt8] { make(6, flags: ack ? 1 : 0, Array(repeating: 7, count: 8)) }
  static func reset(_ stream: UInt32, _ code: UInt32 = 8) -> [UInt8] { make(3, stream: stream, bigEndian(code)) }
  static func windowUpdate(_ stream: UInt32, _ size: UInt32) -> [UInt8] { make(8, stream: stream, bigEndian(size)) }

  /// A POST to `/x`, in literals that index nothing.
  static func request(_ stream: UInt32, endStream: Bool = false) -> [UInt8] {
    // RFC 7541, appendix A: 3 is `:method: POST`, 6 is `:scheme: http`, 4 and 1 name `:path` and `:authority`.
    let block: [UInt8] = [0x83, 0x86, 0x04, 2] + Array("/x".utf8) + [0x01, 1] + Array("x".utf8)
    return make(1, flags: endStream ? 5 : 4, stream: stream, block)
  }

  static func data(_ stream: UInt32, _ bytes: [UInt8], padding: UInt8? = nil, endStream: Bool = false) -> [UInt8] {
    guard let padding else { return make(0, flags: endStream ? 1 : 0, stream: stream, bytes) }
    let padded = [padding] + bytes + Array(repeating: UInt8(0), count: Int(padding))
    return make(0, flags: endStream ? 9 : 8, stream: stream, padded)
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }
}
