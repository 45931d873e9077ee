public import WrightHTTP2

/// A frame as it stands on the wire.
public struct Frame: CustomStringConvertible, Sendable {
  /// What it is: RFC 9113, section 6.
  public let type: UInt8
  /// Its flags; 1 is ACK or END_STREAM.
  public let flags: UInt8
  /// The stream it is on; 0 for the connection.
  public let stream: UInt32
  /// What it carries.
  public let payload: [UInt8]

  /// What a failed test shows.
  public var description: String { "type \(type), flags \(flags) on \(stream): \(payload)" }

  /// Whether it ends its stream, where it is HEADERS or DATA.
  public var endsStream: Bool { type <= 1 && flags & 1 == 1 }
  /// Whether it begins a stream, or is its trailers.
  public var isHeaders: Bool { type == 1 }
  /// Whether it is a ping, and no answer to one.
  public var isPing: Bool { type == 6 && flags & 1 == 0 }
  /// Whether it is the answer to a ping.
  public var isPong: Bool { type == 6 && flags & 1 == 1 }

  /// The last stream that a GOAWAY names.
  public var goAwayLast: UInt32? { type == 7 && payload.count >= 8 ? Self.number(payload[..<4]) : nil }
  /// The code of a GOAWAY.
  public var goAwayCode: HTTP2ErrorCode? { type == 7 && payload.count >= 8 ? Self.code(payload[4..<8]) : nil }
  /// What a GOAWAY says beside its code.
  public var goAwayText: String? { goAwayCode.map { _ in String(decoding: payload[8...], as: UTF8.self) } }
  /// The code of a RST_STREAM.
  public var resetCode: HTTP2ErrorCode? { type == 3 && payload.count == 4 ? Self.code(payload[...]) : nil }
  /// By how much a WINDOW_UPDATE opens the window.
  public var windowIncrement: UInt32? { type == 8 && payload.count == 4 ? Self.number(payload[...]) : nil }

  /// What SETTINGS set, by identifier: RFC 9113, section 6.5.2.
  public var settings: [UInt16: UInt32]? {
    guard type == 4, flags & 1 == 0 else { return nil }
    return stride(from: 0, to: payload.count - 5, by: 6).reduce(into: [:]) { settings, start in
      let id = UInt16(Self.number(payload[start..<(start + 2)]))
      settings[id] = Self.number(payload[(start + 2)..<(start + 6)])
    }
  }

  private static func code(_ bytes: ArraySlice<UInt8>) -> HTTP2ErrorCode { HTTP2ErrorCode(rawValue: number(bytes)) }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

  /// The frames that bytes hold whole, after a client's preface if they begin with one.
  public static func all(in bytes: [UInt8]) -> [Frame] {
    var frames: [Frame] = []
    var rest = bytes.starts(with: RawFrame.preface) ? bytes.dropFirst(RawFrame.preface.count) : bytes[...]
    while rest.count >= 9 {
      let start = rest.startIndex
      let length = Int(number(rest[start..<(start + 3)]))
      guard rest.count >= 9 + length else { break }
      frames.append(
        Frame(
          type: rest[start + 3], flags: rest[start + 4], stream: number(rest[(start + 5)..<(start + 9)]),
          payload: Array(rest.dropFirst(9).prefix(length))))
      rest = rest.dropFirst(9 + length)
    }
    return frames
  }
}

extension RawConnection {
  /// Every frame that came, once they satisfy a condition or the peer has closed.
  @discardableResult public func frames(
    until isEnough: @escaping @Sendable ([Frame]) -> Bool = { _ in false }
  ) async -> [Frame] {
    Frame.all(in: await bytes { isEnough(Frame.all(in: $0)) })
  }

  /// Every frame that the peer has sent by the time that it answers.
  ///
  /// It is asked twice, since the answer to a ping overtakes other frames.
  public func framesUntilAnswer() async -> [Frame] {
    for _ in 0..<2 {
      let answers = await frames { _ in true }.filter(\.isPong).count
      send(RawFrame.ping())
      await frames { $0.filter(\.isPong).count > answers }
    }
    return await frames { _ in true }
  }
}
