/// Fields that a message's schema does not know, kept as they came so that they are sent on.
public struct UnknownFields: Hashable, Sendable {
  /// The fields as encoded: tag and value, one after another.
  public internal(set) var bytes: [UInt8] = []

  /// No fields.
  public init() {}

  /// Whether there is none.
  public var isEmpty: Bool { bytes.isEmpty }
}
