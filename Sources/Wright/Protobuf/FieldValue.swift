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
  /// Puts the value into `cell`.
  func store(_ cell: FieldCell)
  /// Notes that a lone field has a value; `flag` is its presence flag.
  static func markPresent(_ flag: FieldCell)
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
  @inlinable func store<T: BitwiseCopyable>(_ value: T) { unsafe address.storeBytes(of: value, as: T.self) }
  @inlinable func advanced(by bytes: Int) -> FieldCell {
    unsafe FieldCell(address + bytes, arena, child: child)
  }

  /// The bytes that a length and a pointer here stand for.
  @inlinable var binary: UnsafeBufferPointer<UInt8> {
    let start = unsafe (address + 8).load(as: UnsafePointer<UInt8>?.self)
    return unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : address.load(as: Int.self))
  }

  /// Puts a copy of `bytes` here.
  @inlinable func storeBinary(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    let copy = unsafe FieldWriter.allocate(bytes.count, in: arena)
    unsafe copy.copyMemory(from: start, byteCount: bytes.count)
    unsafe address.storeBytes(of: bytes.count, as: Int.self)
    unsafe (address + 8).storeBytes(of: copy, as: UnsafeMutableRawPointer.self)
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

  /// Sets the presence flag.
  @inlinable public static func markPresent(_ flag: FieldCell) { flag.store(1 as UInt32) }
}

/// Numbers whose bits are the same in Swift and in C.
public protocol NumericFieldValue: FieldValue, BitwiseCopyable {}

extension NumericFieldValue {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { MemoryLayout<Self>.size }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> Self { cell.load() }

  /// Puts the value into `cell`.
  @inlinable public func store(_ cell: FieldCell) { cell.store(self) }

  /// `count` values that begin at `cell`.
  @inlinable public static func loadAll(_ cell: FieldCell, count: Int) -> [Self] {
    unsafe Array(UnsafeBufferPointer(start: cell.address.assumingMemoryBound(to: Self.self), count: count))
  }
}

extension Int32: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }
}

extension Int64: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }
}

extension UInt32: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }
}

extension UInt64: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { self == 0 }
}

// Minus zero is sent: only the pattern of all zeroes is proto3's zero.
extension Float: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }
}

extension Double: NumericFieldValue {
  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { bitPattern == 0 }
}

extension Bool: FieldValue {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { 4 }

  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { !self }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> Bool { cell.load(UInt32.self) != 0 }

  /// Puts the value into `cell`.
  @inlinable public func store(_ cell: FieldCell) { cell.store(self ? 1 : 0 as UInt32) }
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

  /// Puts the value into `cell`.
  @inlinable public func store(_ cell: FieldCell) {
    if unsafe utf8.withContiguousStorageIfAvailable({ unsafe cell.storeBinary($0) }) == nil { Array(utf8).store(cell) }
  }
}

extension Array: FieldValue where Element == UInt8 {
  /// Bytes of one value in a C message.
  @inlinable public static var cellSize: Int { 16 }

  /// Whether the value is the one that proto3 does not send.
  @inlinable public var isDefaultOnWire: Bool { isEmpty }

  /// The value in `cell`.
  @inlinable public static func load(_ cell: FieldCell) -> [UInt8] { unsafe Array(cell.binary) }

  /// Puts the value into `cell`.
  @inlinable public func store(_ cell: FieldCell) {
    unsafe withUnsafeBufferPointer { unsafe cell.storeBinary($0) }
  }
}
