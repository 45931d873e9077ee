/// An enumeration of a schema.
///
/// Numbers that the schema does not have are kept.
public protocol Enum: FieldValue, RawRepresentable, CaseIterable where RawValue == Int {
  /// The enumeration as the schema has it.
  static var layout: EnumLayout { get }
  /// The value with the number `rawValue`, known or not.
  init(number rawValue: Int)
}

extension Enum {
  /// The value with the number `rawValue`; never nil.
  @inlinable public init?(rawValue: Int) { self.init(number: rawValue) }
  /// A 32-bit number.
  @inlinable public static var cellSize: Int { 4 }
  /// Whether the number is zero.
  @inlinable public var isZero: Bool { rawValue == 0 }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> Self { Self(number: Int(cell.load(Int32.self))) }
  /// Puts the number into `cell`.
  @inlinable public func store(_ cell: FieldCell) { cell.store(Int32(truncatingIfNeeded: rawValue)) }
}
