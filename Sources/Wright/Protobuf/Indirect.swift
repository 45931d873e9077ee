/// A value on the heap: what lets a message contain itself, and keeps large messages cheap to move.
@frozen
public indirect enum Indirect<Value> {
  /// The value.
  case value(Value)

  /// Moves `value` to the heap.
  @inlinable public init(_ value: Value) { self = .value(value) }

  /// The value itself; setting it replaces the heap's copy.
  @inlinable public var value: Value {
    get {
      switch self {
      case .value(let value): value
      }
    }
    set { self = .value(newValue) }
  }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect: Equatable where Value: Equatable {}
extension Indirect: Hashable where Value: Hashable {}
