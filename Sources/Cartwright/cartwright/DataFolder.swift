internal import CartwrightContracts
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
  private let locks: [FileHandle]

  /// Makes the folder if need be, and takes it for this process until it ends, for each of some parties.
  init(_ path: String, parties: [String]) throws(DataFolderError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try PrivateFile.synchronizeFolder(of: path)
    } catch {
      throw .cannotMake(path, error.localizedDescription)
    }
    var locks: [FileHandle] = []
    for party in parties { locks.append(try Self.lock("\(path)/\(party).lock", path)) }
    self.locks = locks
  }

  private static func lock(_ file: String, _ folder: String) throws(DataFolderError) -> FileHandle {
    if !FileManager.default.fileExists(atPath: file) { _ = try? PrivateFile.make(file) }
    guard let lock = FileHandle(forUpdatingAtPath: file) else { throw .cannotMake(folder, "it cannot be written") }
    guard flock(lock.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(folder) }
    return lock
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
