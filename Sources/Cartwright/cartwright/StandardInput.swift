internal import Foundation

/// What is typed.
enum StandardInput {
  /// The lines, as they come, until there are no more.
  static func lines() -> AsyncStream<String> {
    AsyncStream { continuation in
      // Reading a line blocks: it has a thread of its own.
      Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }
    }
  }
}
