import Foundation
import Testing
import WireTestSupport

/// The body of an answer by gRPC-Web, taken apart by nothing of ours.
struct WebBody {
  /// What stands before the trailers, with whether it was compressed.
  private(set) var messages: [(bytes: [UInt8], isCompressed: Bool)] = []
  /// The lines of the last frame; `nil` when there is none.
  private(set) var trailers: [String]?

  init(_ answer: RawAnswer) throws {
    let isText = answer["content-type"]?.hasPrefix("application/grpc-web-text") == true
    var rest = try isText ? Self.decode(answer.body) : answer.body[...]
    while !rest.isEmpty {
      try #require(rest.count >= 5 && trailers == nil, "something follows the trailers, or is cut short")
      let (flag, length) = (rest[rest.startIndex], rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) })
      let bytes = Array(rest.dropFirst(5).prefix(length))
      try #require(bytes.count == length)
      rest = rest.dropFirst(5 + length)
      if flag & 0x80 == 0 { messages.append((bytes, flag == 1)) } else { trailers = Self.lines(bytes) }
    }
  }

  /// Groups of four characters, some padded.
  private static func decode(_ text: [UInt8]) throws -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 4) {
      let group = Data(text[start..<min(start + 4, text.count)])
      bytes += try #require(Data(base64Encoded: group), "\(group) is no base64")
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
