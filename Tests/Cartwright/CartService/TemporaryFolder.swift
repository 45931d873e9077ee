import Foundation

/// A folder that goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "cartwright-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: file(name)))
    return file(name)
  }

  /// A folder with the same files as this one has now.
  func copy() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for file in ["carts.sqlite", "carts.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: self.file(file), toPath: copy.file(file))
    }
    return copy
  }
}
