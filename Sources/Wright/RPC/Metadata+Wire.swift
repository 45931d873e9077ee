// Metadata as header fields: gRPC's `doc/PROTOCOL-HTTP2.md`, "Custom-Metadata".

extension Metadata {
  /// Takes in one received field: text trimmed, bytes decoded, several byte values parted at commas.
  ///
  /// - Throws: `INTERNAL` for a `-bin` value that is no base64, `RESOURCE_EXHAUSTED` for one of too many parts.
  public mutating func addReceived(key: String, value: String) throws(RPCError) {
    guard Self.holdsBytes(key) else {
      append(Entry(key: key, value: .string(value.trimmingSpaces)))
      return
    }
    let parts = value.split(separator: ",", maxSplits: Self.mostParts, omittingEmptySubsequences: false)
    guard parts.count <= Self.mostParts else {
      throw RPCError(code: .resourceExhausted, message: "the metadata \(key) has more than \(Self.mostParts) values")
    }
    for part in parts {
      guard let bytes = Base64.decode(String(part).trimmingSpaces.utf8) else {
        throw RPCError(code: .internal, message: "the metadata \(key) is no base64")
      }
      append(Entry(key: key, value: .binary(bytes)))
    }
  }

  /// A value costs far more to keep than the comma that makes it one.
  private static let mostParts = 256

  /// Hands out the fields to send, leaving out what belongs to the protocol and what cannot be sent.
  public func forEachField(_ body: (_ name: String, _ value: String) -> Void) {
    for entry in self where Self.maySend(entry.key) {
      switch entry.value {
      case .binary(let bytes): body(entry.key, Base64.encode(bytes))
      case .string(let text) where Self.holdsBytes(entry.key): body(entry.key, Base64.encode(Array(text.utf8)))
      case .string(let text) where text.utf8.allSatisfy { (0x20...0x7E).contains($0) }: body(entry.key, text)
      case .string: break
      }
    }
  }

  /// Whether all of it can be sent, and nothing would be left out.
  var canBeSent: Bool {
    var count = 0
    forEachField { _, _ in count += 1 }
    return count == self.count
  }

  /// Whether the values of a key are bytes.
  static func holdsBytes(_ key: String) -> Bool { key.utf8.suffix(4).elementsEqual("-bin".utf8) }

  private static func maySend(_ key: String) -> Bool {
    !key.isEmpty && (!key.hasPrefix("grpc-") || key == retryPushbackKey) && !reserved.contains(key)
      && key.utf8.allSatisfy(isKeyCharacter)
  }

  /// Those of gRPC's own, and those that HTTP/2 forbids (RFC 9113, section 8.2.2) or that say what only the transport knows.
  private static let reserved: Set<String> = [
    "te", "content-type", "user-agent", "host", "content-length", "connection", "keep-alive", "proxy-connection",
    "transfer-encoding", "upgrade",
  ]

  private static func isKeyCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    guard utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") else { return self }
    let tail = drop { $0 == " " }
    return String(tail.prefix(tail.count - tail.reversed().prefix { $0 == " " }.count))
  }
}
