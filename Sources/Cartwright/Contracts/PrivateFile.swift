public import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files that nobody but their owner may read; whole and on disk, or not there at all, whatever happens.
public enum PrivateFile {
  /// Owner may read and write, nobody else anything.
  private static let permissions: mode_t = 0o600

  /// Makes a file with some bytes in it, unless there is one.
  ///
  /// - Returns: Whether it was made; of several who try at once one makes it.
  @discardableResult
  public static func make(_ path: String, holding bytes: some Sequence<UInt8> = []) throws -> Bool {
    let (draft, file) = try draft(of: path, bytes)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    try file.close()
    do {
      // A link is refused where there is a file; Foundation's own ways to make one put it in the place of another.
      try FileManager.default.linkItem(atPath: draft, toPath: path)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      return false
    }
    try synchronizeFolder(of: path)
    return true
  }

  /// Puts a file with some bytes in it in the place of another.
  ///
  /// - Returns: The file, with the lock of `flock(2)` taken before anybody else could open it.
  public static func replace(_ path: String, by bytes: some Sequence<UInt8>) throws -> FileHandle {
    let (draft, file) = try draft(of: path, bytes)
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0, unsafe rename(draft, path) == 0 else {
      try? FileManager.default.removeItem(atPath: draft)
      throw CocoaError(.fileWriteUnknown)
    }
    try synchronizeFolder(of: path)
    return file
  }

  /// Has it on disk that a file or folder is where it is.
  public static func synchronizeFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let handle = try FileHandle(forReadingFrom: folder)
    try handle.synchronize()
    try handle.close()
  }

  /// A file beside another, on disk, by a name that nothing else has.
  private static func draft(of path: String, _ bytes: some Sequence<UInt8>) throws -> (String, FileHandle) {
    let draft = "\(path).\(UUID().uuidString)"
    // Foundation makes a file for all to read, and then changes who may.
    let descriptor = unsafe open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
    return (draft, file)
  }
}
