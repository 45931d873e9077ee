internal import Foundation
internal import Synchronization
internal import TestSupport

/// A program while it runs.
///
/// It is ended by its process id when it has run for too long.
public final class Program: Sendable {
  /// What became of a program.
  public struct Outcome: Sendable {
    /// Its exit status, or the signal that ended it.
    public let status: Int32
    /// What it wrote to its output, and to its error output.
    public let text: String
  }

  /// How many seconds any program may run.
  private static let limit = 100.0

  private let process: SpawnedProcess
  private let input = Pipe.toOneProcess()
  private let exit: AsyncStream<Int32>
  private let ended = Mutex<Int32>(0)

  /// Its number.
  public var processIdentifier: Int32 { process.processIdentifier }

  /// Starts a program.
  ///
  /// - Parameter output: a file or the end of a pipe, for what it writes; closed here once it is the program's.
  private init(_ program: String, _ arguments: [String], output: FileHandle) throws {
    let (exit, toExit) = AsyncStream<Int32>.makeStream()
    self.exit = exit
    process = try SpawnedProcess(
      program, arguments, input: input.fileHandleForReading, output: output, errors: output
    ) { status in
      toExit.yield(status)
      toExit.finish()
    }
    try input.fileHandleForReading.close()
    try output.close()
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit) { [weak process] in process?.send(SIGKILL) }
  }

  /// Runs a program to its end.
  ///
  /// What it writes goes through a file: the end of a file is where it is, and that of a pipe when the last one has closed it.
  public static func run(_ program: String, _ arguments: [String]) async throws -> Outcome {
    let file = FileManager.default.temporaryDirectory.appending(path: "wright-output-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let status = try await Program(program, arguments, output: FileHandle(forWritingTo: file)).end()
    return Outcome(status: status, text: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  /// Starts a program, and gives out what it writes, a line at a time.
  public static func start(_ program: String, _ arguments: [String]) throws -> (
    program: Program, lines: AsyncStream<String>
  ) {
    let output = Pipe.toOneProcess()
    let (lines, toLines) = AsyncStream<String>.makeStream()
    let started = try Program(program, arguments, output: output.fileHandleForWriting)
    let cutter = LineCutter(toLines)
    output.readToEnd { cutter.take($0) }
    return (started, lines)
  }

  /// Writes to its input.
  public func send(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// Tells it that its input has ended, and waits until it is gone.
  @discardableResult public func end() async -> Int32 {
    try? input.fileHandleForWriting.close()
    for await status in exit { ended.withLock { $0 = status } }
    return ended.withLock { $0 }
  }

  /// Asks it to end, with SIGTERM, and waits until it is gone.
  @discardableResult public func terminate() async -> Int32 {
    process.terminate()
    return await end()
  }

  /// Where a program is; `nil` when it is not installed.
  public static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// Cuts what comes through a pipe into lines.
private final class LineCutter: Sendable {
  private let rest = Mutex(Data())
  private let lines: AsyncStream<String>.Continuation

  init(_ lines: AsyncStream<String>.Continuation) { self.lines = lines }

  /// Takes what came; `nil` at the end.
  func take(_ data: Data?) {
    guard let data else { return lines.finish() }
    for line in cut(data) { lines.yield(line) }
  }

  private func cut(_ data: Data) -> [String] {
    rest.withLock { rest in
      var parts = (rest + data).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      rest = Data(parts.removeLast())
      return parts.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
