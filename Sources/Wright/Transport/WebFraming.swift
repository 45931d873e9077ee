internal import WrightHTTP2
internal import WrightRPC

/// What a call by gRPC-Web has in another way than one by gRPC: the status goes in the body, and bodies may be text.
///
/// gRPC's `doc/PROTOCOL-WEB.md`. Belongs to its call.
final class WebFraming {
  /// The flag of the frame that holds what would be trailers.
  private static let trailersFlag: UInt8 = 0x80

  /// What the page may read.
  let access: PageAccess
  /// Whether responses are base64.
  private let sendsText: Bool
  /// For requests that are base64.
  private var decoder: Base64Decoder?

  /// - Returns: `nil` for a content type that is none of gRPC-Web's.
  init?(contentType: String, accept: String?, _ access: PageAccess) {
    guard let isText = Self.isText(contentType) else { return nil }
    self.access = access
    decoder = isText ? Base64Decoder() : nil
    // A page says so where it can read nothing but text, whatever it sends.
    sendsText = accept.flatMap(Self.isText) ?? isText
  }

  /// Whether a type of gRPC-Web stands for text; `nil` for another.
  private static func isText(_ type: String) -> Bool? {
    switch type.prefix(while: { $0 != ";" && $0 != " " }).lowercased() {
    case "application/grpc-web", "application/grpc-web+proto": false
    case "application/grpc-web-text", "application/grpc-web-text+proto": true
    default: nil
    }
  }

  /// The `content-type` of responses.
  var contentType: String { sendsText ? "application/grpc-web-text+proto" : "application/grpc-web+proto" }

  // MARK: In

  /// The bytes that a piece of a request's body stands for.
  func open(_ bytes: ArraySlice<UInt8>) throws(RPCError) -> ArraySlice<UInt8> {
    guard decoder != nil else { return bytes }
    return try Self.whole(decoder?.decode(bytes))
  }

  /// The bytes that were held back until the request's end.
  func openEnd() throws(RPCError) -> ArraySlice<UInt8> {
    guard decoder != nil else { return [] }
    return try Self.whole(decoder?.finish())
  }

  private static func whole(_ bytes: [UInt8]?) throws(RPCError) -> ArraySlice<UInt8> {
    guard let bytes else { throw RPCError(code: .internal, message: "the request's body is no base64") }
    return bytes[...]
  }

  // MARK: Out

  /// A part of the body, as the page reads it.
  ///
  /// Each part of a text is padded by itself: a reader need not wait for the next.
  func seal(_ bytes: consuming [UInt8]) -> [UInt8] { sendsText ? Base64.encodePadded(bytes) : bytes }

  /// The last part of the body: the trailers, a line each.
  ///
  /// The specification would have bytes in metadata as they are where the body is text; no implementation does, and lines
  /// could not be told apart.
  func seal(trailers: HeaderBlock) -> [UInt8] {
    var frame: [UInt8] = [Self.trailersFlag, 0, 0, 0, 0]
    trailers.forEachField { name, value in
      frame += name
      frame += ": ".utf8
      frame += value
      frame += "\r\n".utf8
    }
    let length = frame.count - Envelope.prefixSize
    for index in 1...4 { frame[index] = UInt8(truncatingIfNeeded: length >> (32 - 8 * index)) }
    return seal(frame)
  }
}
