public import WrightHTTP2
public import WrightRPC

/// Frames made by hand, for what a well-behaved session would not send.
public enum RawFrame {
  /// What a client says first.
  public static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// A frame of any type.
  public static func make(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    let length = payload.count
    let head = [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
    return head + bigEndian(stream) + payload
  }

  /// Settings that ask for nothing.
  public static let settings = make(4)
  /// A ping, or the answer to one.
  public static func ping(ack: Bool = false) -> [UInt8] { make(6, flags: ack ? 1 : 0, Array(repeating: 7, count: 8)) }
  /// The end of a stream.
  public static func reset(_ stream: UInt32, _ code: UInt32 = 8) -> [UInt8] { make(3, stream: stream, bigEndian(code)) }
  /// Room for more bytes.
  public static func windowUpdate(_ stream: UInt32, _ size: UInt32) -> [UInt8] {
    make(8, stream: stream, bigEndian(size))
  }

  /// A POST to `/x`, in literals that index nothing.
  public static func request(_ stream: UInt32, endStream: Bool = false) -> [UInt8] {
    // RFC 7541, appendix A: 3 is `:method: POST`, 6 is `:scheme: http`, 4 and 1 name `:path` and `:authority`.
    let fields: [UInt8] = [0x83, 0x86, 0x04, 2] + Array("/x".utf8) + [0x01, 1] + Array("x".utf8)
    return make(1, flags: endStream ? 5 : 4, stream: stream, fields)
  }

  /// Body bytes.
  public static func data(_ stream: UInt32, _ bytes: [UInt8], padding: UInt8? = nil, endStream: Bool = false) -> [UInt8]
  {
    guard let padding else { return make(0, flags: endStream ? 1 : 0, stream: stream, bytes) }
    let padded = [padding] + bytes + Array(repeating: UInt8(0), count: Int(padding))
    return make(0, flags: endStream ? 9 : 8, stream: stream, padded)
  }

  /// A header block that ends in its frame.
  public static func headers(
    _ stream: UInt32, _ fields: [(name: String, value: String)], endStream: Bool = false
  ) -> [UInt8] {
    make(1, flags: endStream ? 5 : 4, stream: stream, block(fields))
  }

  /// What begins a call of ``BytesEcho``.
  public static func call(_ stream: UInt32, _ method: String, _ more: [(name: String, value: String)] = []) -> [UInt8] {
    let fields = [
      (":method", "POST"), (":scheme", "http"), (":path", "/test.BytesEcho/\(method)"), (":authority", "x"),
      ("te", "trailers"), ("content-type", "application/grpc"),
    ]
    return headers(stream, fields.map { (name: $0, value: $1) } + more)
  }

  /// A response that is a status alone.
  public static func status(_ stream: UInt32, _ code: StatusCode) -> [UInt8] {
    let fields = [(":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "\(code.rawValue)")]
    return headers(stream, fields.map { (name: $0, value: $1) }, endStream: true)
  }

  /// The end of a connection, with what is said beside the code.
  public static func goAway(last: UInt32, _ code: HTTP2ErrorCode, _ text: String = "") -> [UInt8] {
    make(7, bigEndian(last) + bigEndian(code.rawValue) + text.utf8)
  }

  /// Fields as literals that index nothing (RFC 7541, section 6.2.2), each of at most 126 bytes.
  public static func block(_ fields: [(name: String, value: String)]) -> [UInt8] {
    var block: [UInt8] = []
    for (name, value) in fields {
      block.append(0)
      for part in [name, value] {
        block.append(UInt8(part.utf8.count))
        block += part.utf8
      }
    }
    return block
  }

  /// One setting.
  public static func setting(_ id: UInt8, _ value: UInt32) -> [UInt8] { make(4, [0, id] + bigEndian(value)) }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }
}
