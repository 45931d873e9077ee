internal import CNghttp2

/// A connection that cannot go on: the peer broke the protocol, or a limit was met.
public struct HTTP2Error: Error, Hashable, Sendable, CustomStringConvertible {
  /// The negative code of nghttp2.
  public let code: Int32
  /// What was going on.
  public let action: String

  /// A text for people.
  public var description: String { "HTTP/2: cannot \(action): \(unsafe String(cString: nghttp2_strerror(code)))" }

  /// The one place where a return code of nghttp2 becomes an error; others pass through.
  @discardableResult static func check<Code: BinaryInteger>(
    _ code: Code, _ action: @autoclosure () -> String
  ) throws(HTTP2Error) -> Code {
    if code < 0 { throw HTTP2Error(code: Int32(code), action: action()) }
    return code
  }
}

/// Why a stream or a connection ended: RFC 9113, section 7.
public struct HTTP2ErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code on the wire.
  public let rawValue: UInt32

  /// Takes any code; those not named here are legal too.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Nothing wrong.
  public static let noError = HTTP2ErrorCode(rawValue: 0x0)
  /// The protocol was broken.
  public static let protocolError = HTTP2ErrorCode(rawValue: 0x1)
  /// Something unexpected inside.
  public static let internalError = HTTP2ErrorCode(rawValue: 0x2)
  /// The flow-control window was overrun.
  public static let flowControlError = HTTP2ErrorCode(rawValue: 0x3)
  /// Something came on a stream that was over.
  public static let streamClosed = HTTP2ErrorCode(rawValue: 0x5)
  /// A frame had a size that it may not have.
  public static let frameSizeError = HTTP2ErrorCode(rawValue: 0x6)
  /// The stream was refused before anything was done with it.
  public static let refusedStream = HTTP2ErrorCode(rawValue: 0x7)
  /// The stream is no longer wanted.
  public static let cancel = HTTP2ErrorCode(rawValue: 0x8)
  /// Compressed header fields could not be understood.
  public static let compressionError = HTTP2ErrorCode(rawValue: 0x9)
  /// The peer does too much of something.
  public static let enhanceYourCalm = HTTP2ErrorCode(rawValue: 0xB)
  /// The security below is not enough.
  public static let inadequateSecurity = HTTP2ErrorCode(rawValue: 0xC)

  /// A text for people.
  public var description: String { unsafe String(cString: nghttp2_http2_strerror(rawValue)) }
}
