#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads files of PEM text.
enum PEMFile {
  /// The most bytes that are read: a file of PEM text that is longer is none.
  static let maxSize = 4 << 20

  static func read(_ path: String) throws(TLSError) -> [UInt8] {
    guard let file = unsafe fopen(path, "re") else { throw unreadable(path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while case let count = unsafe fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
      guard bytes.count <= maxSize else {
        throw .unreadableFile(path: path, reason: "it is longer than \(maxSize) bytes")
      }
    }
    guard unsafe ferror(file) == 0 else { throw unreadable(path) }
    return bytes
  }

  private static func unreadable(_ path: String) -> TLSError {
    .unreadableFile(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}

extension PEMSource {
  /// The PEM text.
  func read() throws(TLSError) -> [UInt8] {
    switch self {
    case .file(let path): try PEMFile.read(path)
    case .bytes(let bytes): bytes
    }
  }
}

/// What tells that a file is not the one that it was: where it is, how long, and when it was changed.
struct FileStamp: Hashable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let times: [Int]

  /// Looks at a file; `nil` when there is none, or none that can be looked at.
  init?(_ path: String) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: info.st_dev)
    inode = UInt64(info.st_ino)
    size = Int64(info.st_size)
    #if canImport(Darwin)
      let changes = [info.st_mtimespec, info.st_ctimespec]
    #else
      let changes = [info.st_mtim, info.st_ctim]
    #endif
    times = changes.flatMap { [$0.tv_sec, $0.tv_nsec] }
  }
}
