internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder where servers keep their stores and keys; one process uses it at a time.
struct DataFolder {
  /// The folder.
  let path: String
  private let lock: FileHandle

  /// Makes the folder if need be, and takes it for this process until it ends.
  init(_ path: String, party: String) throws(DataFolderError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotMake(path, error.localizedDescription)
    }
    let lockPath = "\(path)/\(party).lock"
    if !FileManager.default.fileExists(atPath: lockPath) {
      _ = FileManager.default.createFile(atPath: lockPath, contents: nil)
    }
    guard let lock = FileHandle(forUpdatingAtPath: lockPath) else { throw .cannotMake(path, "it cannot be written") }
    guard flock(lock.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path) }
    self.lock = lock
  }

  /// A file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// Why a data folder cannot be used.
enum DataFolderError: Error {
  case cannotMake(String, String)
  case inUse(String)
}

extension DataFolderError: CustomStringConvertible {
  var description: String {
    switch self {
    case .cannotMake(let path, let detail): "the folder \(path) cannot be used (\(detail)): name another (--data)"
    case .inUse(let path): "another process uses the folder \(path): stop it, or name another folder (--data)"
    }
  }
}
