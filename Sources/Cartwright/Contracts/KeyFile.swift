internal import Foundation

/// A file with 32 secret bytes in it, which nobody but its owner may read.
public enum KeyFile {
  /// How many bytes a key has.
  public static let keyBytes = 32

  /// Reads a key, or makes it when there is no such file: one that is on disk, and that everybody reads who asks.
  ///
  /// - Parameter label: What the key is for; the file's first line, and checked when it is read.
  public static func loadOrMake(
    _ path: String, label: String, surroundings: Surroundings
  ) throws(KeyFileError) -> [UInt8] {
    if FileManager.default.fileExists(atPath: path) { return try load(path, label: label) }
    let key = surroundings.randomBytes(keyBytes)
    let text = "\(label)\n\(Hex.text(of: key))\n"
    do {
      try PrivateFile.make(path, holding: text.utf8)
    } catch {
      throw .cannotWrite(path: path)
    }
    // Somebody else's, if that was there first.
    return try load(path, label: label)
  }

  private static func load(_ path: String, label: String) throws(KeyFileError) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? NSNumber, let data = FileManager.default.contents(atPath: path)
    else { throw .cannotRead(path: path) }
    guard mode.intValue & 0o077 == 0 else { throw .tooOpen(path: path) }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0] == label, let key = Hex.bytes(of: lines[1]), key.count == keyBytes else {
      throw .malformed(path: path, label: label)
    }
    return key
  }
}

/// Why there is no key.
public enum KeyFileError: Error, Hashable, Sendable {
  /// The file cannot be made.
  case cannotWrite(path: String)
  /// The file cannot be read.
  case cannotRead(path: String)
  /// Others may read the file.
  case tooOpen(path: String)
  /// The file holds something else.
  case malformed(path: String, label: String)
}

extension KeyFileError: CustomStringConvertible {
  /// One sentence for a person: which file, what is wrong, what to do.
  public var description: String {
    switch self {
    case .cannotWrite(let path): "\(path) cannot be made: see that its folder exists and that this user may write there"
    case .cannotRead(let path): "\(path) cannot be read: see that it is a file of this user's"
    case .tooOpen(let path): "\(path) holds a secret key and others may read it: chmod 600 it, and consider a new key"
    case .malformed(let path, let label): "\(path) does not hold a \(label): name another file, or move it away"
    }
  }
}

/// Bytes as hexadecimal digits.
enum Hex {
  static func text(of bytes: some Sequence<UInt8>) -> String {
    bytes.reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }

  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
