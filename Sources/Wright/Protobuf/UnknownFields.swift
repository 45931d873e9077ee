/// Fields that a message's schema does not know, kept as they came so that they are sent on.
@frozen
public struct UnknownFields: Hashable, Sendable {
  /// The fields as encoded: tag and value, one after another.
  public var bytes: [UInt8] { storage }
  @usableFromInline var storage: [UInt8]

  /// No fields.
  @inlinable public init() { storage = [] }

  /// Whether there is none.
  @inlinable public var isEmpty: Bool { storage.isEmpty }
}
