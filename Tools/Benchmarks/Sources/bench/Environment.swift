import Foundation

/// The path of this program, which measurements start again as a process of its own.
let thisProgram = Bundle.main.executablePath ?? CommandLine.arguments[0]

/// Makes a folder for the time that a piece of work takes.
func withTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "wright-bench-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}
