import Foundation

/// Messages on a pair of pipes, each after its length in four bytes, little-endian.
struct Conversation {
  /// Bytes that a request may have.
  private static let maxRequestBytes = 256 << 20

  private let input: FileHandle
  private let output: FileHandle

  /// Talks on standard input and output.
  init(input: FileHandle = .standardInput, output: FileHandle = .standardOutput) {
    self.input = input
    self.output = output
  }

  /// The next message; `nil` at the end.
  func receive() throws -> [UInt8]? {
    let prefix = try read(4)
    if prefix.isEmpty { return nil }
    guard prefix.count == 4 else { throw Broken.cutShort }
    let length = prefix.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.maxRequestBytes else { throw Broken.tooLong(length) }
    let message = try read(length)
    guard message.count == length else { throw Broken.cutShort }
    return message
  }

  /// Sends a message.
  func send(_ message: [UInt8]) throws {
    let prefix = (0..<4).map { UInt8(truncatingIfNeeded: message.count >> ($0 * 8)) }
    try output.write(contentsOf: prefix + message)
  }

  /// So many bytes, or fewer where the input ends.
  private func read(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let part = try input.read(upToCount: count - bytes.count), !part.isEmpty {
      bytes += part
    }
    return bytes
  }

  private enum Broken: Error, CustomStringConvertible {
    case cutShort
    case tooLong(Int)

    var description: String {
      switch self {
      case .cutShort: "the input ends in the middle of a request"
      case .tooLong(let length): "a request of \(length) bytes is over the limit of \(Conversation.maxRequestBytes)"
      }
    }
  }
}
