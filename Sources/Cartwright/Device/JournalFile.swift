internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file of JSON records, one a line, which is on disk before ``append(_:)`` returns.
///
/// Nobody but its owner may read it. A last line that was cut short by a crash is cut off when the file is opened. One
/// process uses a journal at a time: it is locked while it is open.
public final class JournalFile<Record: Codable & Sendable>: Sendable {
  /// The largest file that is read.
  public static var maximumBytes: Int { 64 << 20 }

  /// Where the file is.
  public let path: String
  private let file: Mutex<FileHandle>

  /// Opens a journal, or makes it, and reads its records.
  public static func open(_ path: String) throws(JournalError) -> (JournalFile, [Record]) {
    if !FileManager.default.fileExists(atPath: path) { try make(path) }
    guard let file = FileHandle(forUpdatingAtPath: path) else { throw .cannotOpen(path: path) }
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: path) }
    let data: Data
    do {
      data = try file.read(upToCount: maximumBytes + 1) ?? Data()
    } catch {
      throw .cannotOpen(path: path)
    }
    guard data.count <= maximumBytes else { throw .tooLarge(path: path) }
    let (records, whole) = try records(in: data, of: path)
    return (try JournalFile(path: path, file: file, end: whole), records)
  }

  private static func make(_ path: String) throws(JournalError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw .cannotOpen(path: path) }
  }

  /// The records of whole lines, and how many bytes those lines have.
  private static func records(in data: Data, of path: String) throws(JournalError) -> ([Record], Int) {
    let newline = UInt8(ascii: "\n")
    let whole = data.lastIndex(of: newline).map { $0 + 1 } ?? 0
    var records: [Record] = []
    for (index, line) in data.prefix(whole).split(separator: newline).enumerated() {
      guard let record = try? JSONDecoder().decode(Record.self, from: line) else {
        throw .malformed(path: path, line: index + 1)
      }
      records.append(record)
    }
    return (records, whole)
  }

  private init(path: String, file: FileHandle, end: Int) throws(JournalError) {
    self.path = path
    do {
      try file.truncate(atOffset: UInt64(end))
      try file.seekToEnd()
    } catch {
      throw .cannotWrite(path: path, detail: error.localizedDescription)
    }
    self.file = Mutex(file)
  }

  /// Adds records; all of them are on disk when it returns, or none after a crash.
  public func append(_ records: Record...) throws(JournalError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try write { file in
      var bytes = Data()
      for record in records { bytes += try encoder.encode(record) + Data("\n".utf8) }
      try file.write(contentsOf: bytes)
    }
  }

  /// Forgets all records.
  public func clear() throws(JournalError) {
    try write { try $0.truncate(atOffset: 0) }
  }

  private func write(_ body: (FileHandle) throws -> Void) throws(JournalError) {
    do {
      try file.withLock { file in
        try body(file)
        try file.synchronize()
      }
    } catch {
      throw .cannotWrite(path: path, detail: error.localizedDescription)
    }
  }
}

/// Why a journal cannot be used.
public enum JournalError: Error, Hashable, Sendable {
  /// The file cannot be opened or made.
  case cannotOpen(path: String)
  /// Another process uses the file.
  case inUse(path: String)
  /// The file is larger than any journal.
  case tooLarge(path: String)
  /// A line of it is no record.
  case malformed(path: String, line: Int)
  /// Something could not be written.
  case cannotWrite(path: String, detail: String)
}

extension JournalError: CustomStringConvertible {
  /// One sentence for a person: which file, what is wrong, what to do.
  public var description: String {
    switch self {
    case .cannotOpen(let path):
      "\(path) cannot be opened: see that its folder exists and that this user may write there"
    case .inUse(let path):
      "another process uses \(path): stop it, or name another file"
    case .tooLarge(let path):
      "\(path) is too large to be a journal of this device: name another file"
    case .malformed(let path, let line):
      "\(path), line \(line), is no record of this device: name another file, or move it away to begin anew"
    case .cannotWrite(let path, let detail):
      "\(path) cannot be written (\(detail)): make room on the disk and start again"
    }
  }
}
