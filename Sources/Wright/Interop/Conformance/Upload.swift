internal import Synchronization
internal import WrightRPC

/// The requests of a call, sent one by one by whoever reads the responses too.
final class Upload<Element: Sendable>: Sendable {
  private let writers = AsyncStream<RPCWriter<Element>>.makeStream()
  private let end = AsyncStream<Void>.makeStream()
  private let writer = Mutex<RPCWriter<Element>?>(nil)
  private let sent = Mutex(0)

  /// How many have been sent.
  var sentCount: Int { sent.withLock { $0 } }

  /// Lends the call's writer out until there is nothing more to send.
  @Sendable func run(_ writer: RPCWriter<Element>) async {
    writers.continuation.yield(writer)
    for await _ in end.stream {}
  }

  /// Sends one.
  ///
  /// - Throws: when the call is over.
  func send(_ message: Element) async throws {
    if writer.withLock({ $0 == nil }) {
      for await first in writers.stream {
        writer.withLock { $0 = first }
        break
      }
    }
    try await writer.withLock { $0 }?.write(message)
    sent.withLock { $0 += 1 }
  }

  /// Says that there is nothing more to send.
  func finish() { end.continuation.finish() }
}
