internal import Foundation

/// The body of an answer by gRPC-Web, taken apart by nothing of ours.
public struct WebBody {
  /// What is wrong with a body.
  public struct Malformed: Error, CustomStringConvertible {
    /// A text for people.
    public let description: String
  }

  /// What stands before the trailers, with whether it was compressed.
  public private(set) var messages: [(bytes: [UInt8], isCompressed: Bool)] = []
  /// The lines of the last frame; `nil` when there is none.
  public private(set) var trailers: [String]?

  /// Takes a body apart.
  ///
  /// - Throws: when it is none.
  public init(_ answer: RawAnswer) throws(Malformed) {
    let isText = answer["content-type"]?.hasPrefix("application/grpc-web-text") == true
    var rest = try isText ? Self.decode(answer.body) : answer.body[...]
    while !rest.isEmpty {
      guard rest.count >= 5, trailers == nil else {
        throw Malformed(description: "something follows the trailers, or is cut short")
      }
      let (flag, length) = (rest[rest.startIndex], rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) })
      let bytes = Array(rest.dropFirst(5).prefix(length))
      guard bytes.count == length else { throw Malformed(description: "the last frame is cut short") }
      rest = rest.dropFirst(5 + length)
      if flag & 0x80 == 0 { messages.append((bytes, flag == 1)) } else { trailers = Self.lines(bytes) }
    }
  }

  /// Groups of four characters, some padded.
  private static func decode(_ text: [UInt8]) throws(Malformed) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 4) {
      let group = Data(text[start..<min(start + 4, text.count)])
      guard let plain = Data(base64Encoded: group) else { throw Malformed(description: "\(group) is no base64") }
      bytes += plain
    }
    return bytes[...]
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    // The last line ends as the others do.
    if lines.last?.isEmpty == true { lines.removeLast() } else { lines.append("a line without an end") }
    return lines
  }
}
