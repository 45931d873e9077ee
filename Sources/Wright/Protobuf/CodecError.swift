/// Why bytes could not be turned into a message, or a message into bytes.
public enum CodecError: Error, Hashable, Sendable {
  /// The bytes are not an encoding of the named message: cut short, or not protobuf at all.
  case malformed(message: String)
  /// A string field, named by its path from the outermost message, holds bytes that are not UTF-8.
  case invalidUTF8(field: String)
  /// Messages are nested more deeply than the limit allows.
  case nestedTooDeeply(limit: Int)
  /// Decoding would take more memory than `DecodingOptions.memoryLimit` allows.
  case memoryLimitExceeded(limit: Int)
  /// A message is encoded to more bytes than the format can carry (2 GiB).
  case messageTooLarge(size: Int)
  /// A proto2 `required` field, named by its path from the outermost message, has no value.
  case missingRequiredField(String)
}

extension CodecError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .malformed(let message): "the bytes are not a valid encoding of \(message)"
    case .invalidUTF8(let field): "string field \(field) is not valid UTF-8; use a bytes field for arbitrary bytes"
    case .nestedTooDeeply(let limit): "messages are nested more than \(limit) deep"
    case .memoryLimitExceeded(let limit):
      "decoding needs more than \(limit) bytes of memory; raise DecodingOptions.memoryLimit if the sender is trusted"
    case .messageTooLarge(let size): "the encoded message is \(size) bytes long; the format carries less than 2 GiB"
    case .missingRequiredField(let field): "required field \(field) has no value"
    }
  }
}

/// Limits and leniencies of decoding.
public struct DecodingOptions: Sendable, Hashable {
  /// The nesting that every protobuf implementation accepts.
  public static let standardDepthLimit = 100
  /// Memory that one message may take while it is decoded, beyond a multiple of its own size.
  public static let standardMemoryLimit = 128 << 20

  /// How deeply messages may be nested within the outermost.
  public var depthLimit = Self.standardDepthLimit
  /// Bytes of working memory allowed for one message; four times its encoded size is always allowed.
  public var memoryLimit = Self.standardMemoryLimit
  /// Accept a message whose proto2 `required` fields are not all set.
  public var allowsMissingRequired = false

  /// The standard limits.
  public init() {}
}
