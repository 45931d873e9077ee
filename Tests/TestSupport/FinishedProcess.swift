internal import Foundation

/// What became of a program that a test ran.
public struct FinishedProcess: Sendable {
  /// Its exit status, or the number of the signal that ended it.
  public let status: Int32
  /// What it wrote to its output.
  public let output: [UInt8]
  /// What it wrote to its error output.
  public let errors: String

  /// What it wrote to its output, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs a program to its end.
  ///
  /// All goes through files: the end of a file is where it is, however much there is.
  ///
  /// - Parameter folder: where it begins; where this process is unless told otherwise.
  public static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], in folder: String? = nil
  ) async throws -> FinishedProcess {
    let files = try TemporaryFolder()
    let read = try FileHandle(forReadingFrom: URL(filePath: files.write(input, to: "input")))
    let write = try ["output", "errors"].map { name in
      try FileHandle(forWritingTo: URL(filePath: files.write([], to: name)))
    }
    let status = try await withCheckedThrowingContinuation { (done: CheckedContinuation<Int32, any Error>) in
      do {
        _ = try SpawnedProcess(program, arguments, in: folder, input: read, output: write[0], errors: write[1]) {
          done.resume(returning: $0)
        }
      } catch {
        done.resume(throwing: error)
      }
    }
    return FinishedProcess(
      status: status, output: Array(try Data(contentsOf: URL(filePath: files.file("output")))),
      errors: try files.text(of: "errors"))
  }
}
