/// How messages are compressed: gRPC's `doc/compression.md`.
public enum Compression: String, Hashable, Sendable, CaseIterable {
  /// Not at all.
  case none = "identity"
  /// gzip: RFC 1952.
  case gzip
  /// zlib: RFC 1950.
  case deflate
}

/// A message as it came off the wire, without its prefix.
public struct ReceivedMessage: Hashable, Sendable {
  /// The bytes.
  public var bytes: [UInt8]
  /// Whether they are compressed, as the call's encoding says.
  public var isCompressed: Bool

  /// Makes a message.
  public init(_ bytes: [UInt8], isCompressed: Bool = false) {
    self.bytes = bytes
    self.isCompressed = isCompressed
  }
}
