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

  @usableFromInline func write(to arena: Arena) {
    unsafe storage.withUnsafeBufferPointer {
      unsafe arena.pointee.growOutput(by: $0.count + WireOutput.headroom)
      guard let start = $0.baseAddress else { return }
      unsafe arena.pointee.cursor.copyMemory(from: start, byteCount: $0.count)
      unsafe arena.pointee.cursor += $0.count
    }
  }
}
