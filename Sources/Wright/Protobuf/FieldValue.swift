/// A Swift type that fields of messages can have.
///
/// The types that conform here are all there are.
public protocol FieldValue: Hashable, Sendable {
  /// The value of a field that is absent.
  init()
  /// Whether the value is the one that proto3 does not send.
  var isDefaultOnWire: Bool { get }
  /// Writes the value, without its tag.
  func encode(_ output: WireOutput)
}

extension Int32: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    switch unsafe output.slot.pointee.form {
    case .varint: output.varint(UInt64(bitPattern: Int64(self)))
    case .zigzag: output.varint(UInt64(UInt32(bitPattern: self << 1 ^ self >> 31)))
    case .fixed: output.fixed(self)
    }
  }
}

extension Int64: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    switch unsafe output.slot.pointee.form {
    case .varint: output.varint(UInt64(bitPattern: self))
    case .zigzag: output.varint(UInt64(bitPattern: self << 1 ^ self >> 63))
    case .fixed: output.fixed(self)
    }
  }
}

extension UInt32: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    if unsafe output.slot.pointee.form == .fixed { output.fixed(self) } else { output.varint(UInt64(self)) }
  }
}

extension UInt64: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    if unsafe output.slot.pointee.form == .fixed { output.fixed(self) } else { output.varint(self) }
  }
}

// Minus zero is sent: only the pattern of all zeroes is proto3's zero.
extension Float: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }

  /// Writes the bits.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.fixed(bitPattern) }
}

extension Double: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }

  /// Writes the bits.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.fixed(bitPattern) }
}

extension Bool: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { !self }

  /// Writes zero or one.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.varint(self ? 1 : 0) }
}

extension String: FieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { isEmpty }

  /// Writes length and UTF-8.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    let done: Void? = unsafe utf8.withContiguousStorageIfAvailable { unsafe output.delimited($0) }
    if done == nil { Array(utf8).encode(output) }
  }
}

extension Array: FieldValue where Element == UInt8 {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { isEmpty }

  /// Writes length and bytes.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    unsafe withUnsafeBufferPointer { unsafe output.delimited($0) }
  }
}
