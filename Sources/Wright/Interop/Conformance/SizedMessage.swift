internal import Foundation

/// A message as connectrpc/conformance sends it through pipes: four bytes of length, big-endian, and as many bytes.
enum SizedMessage {
  /// The longest that is taken.
  private static let longest = 64 << 20

  /// Waits for the next one; `nil` at the end.
  static func read(from file: FileHandle) throws -> [UInt8]? {
    guard let head = try bytes(4, from: file) else { return nil }
    let length = head.reduce(0) { $0 << 8 | Int($1) }
    guard length <= longest else { throw InteropFailure("a message of \(length) bytes is too long") }
    guard let body = try bytes(length, from: file) else { throw InteropFailure("the input ended within a message") }
    return body
  }

  private static func bytes(_ count: Int, from file: FileHandle) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard let more = try file.read(upToCount: count - bytes.count), !more.isEmpty else {
        guard bytes.isEmpty else { throw InteropFailure("the input ended within a message") }
        return nil
      }
      bytes += more
    }
    return bytes
  }

  /// All that come, read on a thread of its own, since reading waits.
  static func all(from file: FileHandle) -> AsyncThrowingStream<[UInt8], any Error> {
    let (messages, next) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    Thread.detachNewThread {
      do {
        while let message = try read(from: file) { next.yield(message) }
        next.finish()
      } catch {
        next.finish(throwing: error)
      }
    }
    return messages
  }

  /// Writes one.
  static func write(_ message: [UInt8], to file: FileHandle) throws {
    let head = (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (24 - 8 * $0)) }
    try file.write(contentsOf: Data(head + message))
  }
}
