/// Numbers of variable length, seven bits a byte, the lowest first.
enum Varint {
  /// The most bytes that a number takes.
  static let longest = 10

  /// Appends `value` to `bytes`.
  static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Bytes that `value` takes.
  static func size(_ value: UInt64) -> Int { max(1, (70 - value.leadingZeroBitCount) / 7) }

  /// The number that begins at `start` and its length; nil if it does not end within ten bytes.
  static func read(_ bytes: Span<UInt8>, from start: Int = 0) -> (value: UInt64, length: Int)? {
    var value: UInt64 = 0
    for length in 0..<min(longest, bytes.count - start) {
      let byte = bytes[start + length]
      value |= UInt64(byte & 0x7F) << (7 * UInt64(length))
      if byte < 0x80 { return (value, length + 1) }
    }
    return nil
  }
}

/// How a value stands on the wire; the low three bits of a tag.
enum WireType: UInt8 {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

extension FieldType {
  /// How one value stands on the wire.
  var wireType: WireType {
    switch self {
    case .double, .fixed64, .sfixed64: .fixed64
    case .float, .fixed32, .sfixed32: .fixed32
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enum: .varint
    case .string, .bytes, .message, .entry: .lengthDelimited
    case .group: .startGroup
    }
  }

  /// Whether many values may stand in one field.
  var isPackable: Bool {
    switch wireType {
    case .varint, .fixed32, .fixed64: true
    case .lengthDelimited, .startGroup, .endGroup: false
    }
  }
}
