/// A Swift type that fields of messages can have.
///
/// The types that conform here are all there are.
public protocol FieldValue: Hashable, Sendable {
  /// The value of a field that is absent.
  init()
  /// Bytes of one value in a C message.
  static var cellSize: Int { get }
  /// Whether the value is the one that proto3 does not send.
  var isDefaultOnWire: Bool { get }
  /// The value in `cell`.
  static func load(_ cell: FieldCell) throws(CodecError) -> Self
  /// `count` values that begin at `cell`.
  static func loadAll(_ cell: FieldCell, count: Int) throws(CodecError) -> [Self]
  /// Whether a lone field has a value; `flag` is its presence flag.
  static func isPresent(_ cell: FieldCell, flag: FieldCell) -> Bool
  /// Writes the value, without its tag.
  func encode(_ output: WireOutput)
}

/// A place in a C message, within the arena of the message being read or written.
@safe public struct FieldCell {
  @usableFromInline let address: UnsafeMutableRawPointer
  @usableFromInline let arena: Arena
  /// What is known of the message that the cell is to point to; nil for other cells, and where nobody looked it up.
  @usableFromInline let child: UnsafePointer<LayoutTable>?

  @inlinable init(_ address: UnsafeMutableRawPointer, _ arena: Arena, child: UnsafePointer<LayoutTable>? = nil) {
    unsafe self.address = unsafe address
    unsafe self.arena = unsafe arena
    unsafe self.child = unsafe child
  }

  @inlinable func load<T: BitwiseCopyable>(_ type: T.Type = T.self) -> T { unsafe address.load(as: T.self) }
  @inlinable func advanced(by bytes: Int) -> FieldCell {
    unsafe FieldCell(address + bytes, arena, child: child)
  }

  /// The bytes that a length and a pointer here stand for.
  @inlinable var binary: UnsafeBufferPointer<UInt8> {
    let start = unsafe (address + 8).load(as: UnsafePointer<UInt8>?.self)
    return unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : address.load(as: Int.self))
  }
}

extension FieldValue {
  /// `count` values that begin at `cell`.
  @inlinable public static func loadAll(_ cell: FieldCell, count: Int) throws(CodecError) -> [Self] {
    try [Self](capacity: count) { values throws(CodecError) in
      for index in 0..<count { values.append(try load(cell.advanced(by: index &* cellSize))) }
    }
  }

  /// Whether the presence flag is set.
  @inlinable public static func isPresent(_ cell: FieldCell, flag: FieldCell) -> Bool { flag.load(UInt32.self) != 0 }
}

/// Numbers whose bits are the same in Swift and in C.
public protocol NumericFieldValue: FieldValue, BitwiseCopyable {}

extension NumericFieldValue {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { MemoryLayout<Self>.size }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> Self { cell.load() }

  /// `count` values that begin at `cell`.
  @inlinable public static func loadAll(_ cell: FieldCell, count: Int) -> [Self] {
    unsafe Array(UnsafeBufferPointer(start: cell.address.assumingMemoryBound(to: Self.self), count: count))
  }
}

extension Int32: NumericFieldValue {
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

extension Int64: NumericFieldValue {
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

extension UInt32: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    if unsafe output.slot.pointee.form == .fixed { output.fixed(self) } else { output.varint(UInt64(self)) }
  }
}

extension UInt64: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }

  /// Writes the number as its field's type has it.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    if unsafe output.slot.pointee.form == .fixed { output.fixed(self) } else { output.varint(self) }
  }
}

// Minus zero is sent: only the pattern of all zeroes is proto3's zero.
extension Float: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }

  /// Writes the bits.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.fixed(bitPattern) }
}

extension Double: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }

  /// Writes the bits.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.fixed(bitPattern) }
}

extension Bool: FieldValue {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { 4 }

  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { !self }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> Bool { cell.load(UInt32.self) != 0 }

  /// Writes zero or one.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) { output.varint(self ? 1 : 0) }
}

extension String: FieldValue {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { 16 }

  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { isEmpty }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) throws(CodecError) -> String {
    let bytes = unsafe cell.binary
    if bytes.count == 0 { return "" }
    // Not String(validating:as:), which looks up metadata and checks each byte.
    guard let text = unsafe try? UTF8Span(validating: bytes.span) else { throw .invalidUTF8(field: "") }
    return String(copying: text)
  }

  /// Writes length and UTF-8.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    let done: Void? = unsafe utf8.withContiguousStorageIfAvailable { unsafe output.delimited($0) }
    if done == nil { Array(utf8).encode(output) }
  }
}

extension Array: FieldValue where Element == UInt8 {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { 16 }

  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { isEmpty }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> [UInt8] { unsafe Array(cell.binary) }

  /// Writes length and bytes.
  @inlinable @inline(__always)
  public func encode(_ output: WireOutput) {
    unsafe withUnsafeBufferPointer { unsafe output.delimited($0) }
  }
}
