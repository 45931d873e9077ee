/// A value on the heap: what lets a message contain itself, and keeps large messages cheap to move.
@frozen
public struct Indirect<Value> {
  // An array, since its element can be looked at where it is, and replaced there if nobody else has it.
  @usableFromInline var storage: [Value]

  /// Moves `value` to the heap.
  @inlinable public init(_ value: consuming Value) { storage = [value] }

  /// The value itself; setting it leaves copies as they are.
  @inlinable public var value: Value {
    get { storage[0] }
    _modify { yield &storage[0] }
  }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect: Equatable where Value: Equatable {}
extension Indirect: Hashable where Value: Hashable {}
