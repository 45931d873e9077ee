internal import WrightCompression
internal import WrightRPC

extension Compression {
  /// What this end takes, as `grpc-accept-encoding` says it.
  static let accepted = allCases.map(\.rawValue).joined(separator: ",")

  /// How zlib does it.
  private var deflate: Deflate? {
    switch self {
    case .none: nil
    case .gzip: .gzip
    case .deflate: .zlib
    }
  }

  /// An envelope with its message compressed, or as it was where that would not make it smaller.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` when there is no memory to compress with.
  func seal(_ envelope: consuming [UInt8]) throws(RPCError) -> [UInt8] {
    guard let deflate, envelope.count > Envelope.prefixSize else { return envelope }
    var sealed: [UInt8] = [1, 0, 0, 0, 0]
    do throws(Deflate.Failure) {
      try deflate.compress(envelope.span.extracting(droppingFirst: Envelope.prefixSize), into: &sealed)
    } catch {
      throw RPCError(code: .resourceExhausted, message: "the message cannot be compressed: \(error)")
    }
    guard sealed.count < envelope.count else { return envelope }
    let length = sealed.count - Envelope.prefixSize
    for index in 1...4 { sealed[index] = UInt8(truncatingIfNeeded: length >> (32 - 8 * index)) }
    return sealed
  }

  /// An envelope as ``seal(_:)`` makes it, or as it was if that fails.
  func sealOrLeave(_ envelope: [UInt8]) -> [UInt8] {
    self == .none ? envelope : (try? seal(envelope)) ?? envelope
  }

  /// What a message was before its peer compressed it so.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for one over `limit` bytes, `INTERNAL` for one that cannot be decompressed.
  func open(_ bytes: [UInt8], limit: Int) throws(RPCError) -> [UInt8] {
    guard let deflate else { return bytes }
    do throws(Deflate.Failure) {
      return try deflate.decompress(bytes.span, limit: limit)
    } catch {
      switch error {
      case .tooLarge(let limit):
        throw RPCError(
          code: .resourceExhausted, message: "a message is over the limit of \(limit) bytes once decompressed")
      case .corrupt: throw RPCError(code: .internal, message: "a message cannot be decompressed: it is no \(rawValue)")
      case .outOfMemory: throw RPCError(code: .resourceExhausted, message: "there is no memory to decompress a message")
      }
    }
  }
}

/// The ways of compressing that a peer takes, as its `grpc-accept-encoding` says.
struct AcceptedEncodings: Hashable {
  private var gzip = false
  private var deflate = false

  /// None but the identity.
  init() {}

  /// Reads the header's value; names that are not known here are passed over.
  init(_ value: String) {
    for name in value.split(separator: ",") {
      switch name.trimmingPrefix(while: { $0 == " " }) {
      case "gzip": gzip = true
      case "deflate": deflate = true
      default: break
      }
    }
  }

  /// What is used when this is wished for.
  func allow(_ wish: Compression) -> Compression {
    switch wish {
    case .gzip where gzip, .deflate where deflate: wish
    case .none, .gzip, .deflate: .none
    }
  }
}
