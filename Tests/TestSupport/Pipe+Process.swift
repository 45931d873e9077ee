public import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Pipe {
  /// A pipe to one process, which no other that is started meanwhile holds open: it ends when that one closes it.
  public static func toOneProcess() -> Pipe {
    let pipe = Pipe()
    for file in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      _ = fcntl(file.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    return pipe
  }

  /// Hands out what comes, and at last `nil`, on a thread of its own.
  ///
  /// A blocking read hears of the end in any case, which a readability handler does not.
  public func readToEnd(_ take: @escaping @Sendable (Data?) -> Void) {
    let output = Mutex<FileHandle?>(fileHandleForReading)
    Thread.detachNewThread {
      guard let file = output.withLock({ $0.take() }) else { return }
      while case let data = file.availableData, !data.isEmpty { take(data) }
      take(nil)
    }
  }
}
