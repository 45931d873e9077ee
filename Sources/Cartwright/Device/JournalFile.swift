internal import CartwrightContracts
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
  private let files: Mutex<Files>

  private struct Files {
    var current: FileHandle
    /// What it was before ``replaceAll(by:)``: locked still, for whoever had opened it just then.
    var replaced: FileHandle?
  }

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
    do {
      try PrivateFile.make(path)
    } catch {
      throw .cannotOpen(path: path)
    }
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
    files = Mutex(Files(current: file))
  }

  /// Adds a record; it is on disk when this returns.
  public func append(_ record: Record) throws(JournalError) {
    try write { files in
      try files.current.write(contentsOf: Self.line(record))
      try files.current.synchronize()
    }
  }

  /// Forgets all records.
  public func clear() throws(JournalError) {
    try write { files in
      try files.current.truncate(atOffset: 0)
      try files.current.synchronize()
    }
  }

  /// Forgets all records but one, which is new; after a crash either it is there alone, or all that were.
  public func replaceAll(by record: Record) throws(JournalError) {
    try write { files in
      let file = try PrivateFile.replace(path, by: Self.line(record))
      files.replaced = files.current
      files.current = file
    }
  }

  /// Lets others have the file; nothing can be added any more.
  public func close() {
    files.withLock { files in
      for file in [files.replaced, files.current].compactMap(\.self) {
        // A process that is just being started has the file open too, and would have the lock for a while longer.
        _ = flock(file.fileDescriptor, LOCK_UN)
        try? file.close()
      }
    }
  }

  private static func line(_ record: Record) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(record) + Data("\n".utf8)
  }

  private func write(_ body: (inout Files) throws -> Void) throws(JournalError) {
    do {
      try files.withLock { try body(&$0) }
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
