/// An enumeration of a schema.
///
/// Of proto3: a number that the schema does not have is a value too. Of proto2: it is kept among the unknown fields.
public protocol Enum: FieldValue, RawRepresentable, CaseIterable where RawValue == Int {
  /// The enumeration as the schema has it.
  static var layout: EnumLayout { get }
}

extension Enum {
  /// Whether the number is zero.
  @inlinable public var isDefaultOnWire: Bool { rawValue == 0 }

  /// Writes the number.
  @inlinable public func encode(_ output: WireOutput) {
    output.varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: rawValue))))
  }
}
