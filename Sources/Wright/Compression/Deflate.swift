internal import CZlib

/// DEFLATE (RFC 1951) by zlib, in one of its wrappings.
public enum Deflate: Hashable, Sendable {
  /// With the header and the checksum of gzip: RFC 1952.
  case gzip
  /// With those of zlib: RFC 1950. gRPC and HTTP call this `deflate`.
  case zlib

  /// Why bytes cannot be decompressed.
  public enum Failure: Error, Hashable, Sendable {
    /// They are not what they should be, or end too early, or go on after their end.
    case corrupt
    /// They would become more bytes than allowed.
    case tooLarge(limit: Int)
    /// There is no memory left for zlib.
    case outOfMemory
  }

  /// What zlib adds to the size of the window to say how it is wrapped.
  var windowBits: Int32 { self == .gzip ? 15 + 16 : 15 }

  /// Appends `bytes`, compressed, to `output`.
  public func compress(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(Failure) {
    try Deflater.borrow(self) { deflater throws(Failure) in try deflater.compress(bytes, into: &output) }
  }

  /// What `bytes` were before they were compressed.
  ///
  /// - Parameter limit: how many bytes that may be; no more than these, and a piece of 32 KiB, are ever held.
  public func decompress(_ bytes: Span<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
    try Inflater.borrow(self) { inflater throws(Failure) in try inflater.decompress(bytes, limit: limit) }
  }
}
