internal import ConnectConformanceStubs
public import Foundation
internal import Synchronization
internal import WrightProtobuf

/// The client under test of connectrpc/conformance (its `docs/testing_clients.md`): reads calls to make, and writes what came of
/// each when it has ended.
public enum ConformanceClientProgram {
  /// Calls that are made at once.
  private static let mostAtOnce = 16

  /// Makes calls until no more are asked for and the last has ended.
  ///
  /// - Throws: when what is read makes no sense, or nothing can be written.
  public static func run(input: FileHandle, output: FileHandle) async throws {
    let answers = AnswerWriter(output)
    try await withThrowingTaskGroup(of: Void.self) { group in
      var running = 0
      for try await bytes in SizedMessage.all(from: input) {
        if running == mostAtOnce { try await group.next() } else { running += 1 }
        let request = try ClientCompatRequest(serializedBytes: bytes)
        group.addTask { try answers.write(await ConformanceCall.answer(request)) }
      }
      try await group.waitForAll()
    }
  }
}

/// Writes one answer at a time.
private final class AnswerWriter: Sendable {
  private let output: Mutex<FileHandle>

  init(_ output: sending FileHandle) { self.output = Mutex(output) }

  func write(_ answer: ClientCompatResponse) throws {
    let bytes = try answer.serializedBytes()
    try output.withLock { try SizedMessage.write(bytes, to: $0) }
  }
}
