internal import CartwrightContracts
internal import Foundation
internal import SmartcartAPI
internal import WrightProtobuf

/// The public half of a server's key, in a file that is given to the other server.
enum PublicKeyFile {
  /// Writes a key; not secret.
  static func write(_ key: SmartcartVerificationKey, to path: String) throws {
    let text = Data(try key.serializedBytes()).base64EncodedString()
    try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Reads a key.
  static func read(_ path: String, of party: String, purpose: SmartcartKeyPurpose) throws -> SmartcartVerificationKey {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw PublicKeyError.missing(path: path, party: party)
    }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = Data(base64Encoded: text),
      let key = try? SmartcartVerificationKey(serializedBytes: Array(bytes)), key.purpose == purpose
    else { throw PublicKeyError.malformed(path: path, party: party) }
    return key
  }
}

/// Why the other server's key is not known.
enum PublicKeyError: Error {
  case missing(path: String, party: String)
  case malformed(path: String, party: String)
}

extension PublicKeyError: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing(let path, let party):
      "\(path) is not there: make it with `cartwright key \(party)`, and bring it here (--\(party)-key)"
    case .malformed(let path, let party):
      "\(path) is not the public key of a \(party) server: make it with `cartwright key \(party)`"
    }
  }
}
