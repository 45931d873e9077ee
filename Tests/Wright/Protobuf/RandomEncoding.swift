import TestSupport
import WrightProtobuf

/// Makes encoded messages of any layout, with something in most fields, as a plain encoder writes them.
struct RandomEncoding {
  var random: SeededRandom
  private let texts = [
    "", "a", "four", "fifteen letters", "sixteen letters!", "grüß \0 🛒", String(repeating: "long ", count: 40),
  ]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A message in which messages are nested up to `depth` deep.
  mutating func message(_ layout: MessageLayout, depth: Int = 3) -> [UInt8] {
    var bytes: [UInt8] = []
    var oneofs: Set<Int> = []
    for field in layout.fields {
      if depth <= 0, field.type.layout != nil { continue }
      let isLeftOut = random.next(upTo: 3) == 0 && field.cardinality != .required
      if isLeftOut { continue }
      if let oneof = field.oneof, !oneofs.insert(oneof).inserted { continue }
      bytes += self.field(field, depth: depth)
    }
    if random.next(upTo: 4) == 0 { bytes += unknownField() }
    return bytes
  }

  /// One of several changes that a fault, or somebody evil, could make.
  mutating func spoil(_ bytes: inout [UInt8]) {
    let place = random.next(upTo: bytes.count + 1)
    let count = random.next(upTo: min(12, bytes.count - place) + 1)
    let part = bytes[place..<place + count]
    switch random.next(upTo: 7) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.next(upTo: 8))
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.insert(UInt8(random.next(upTo: 256)), at: place)
    case 3: bytes.insert(contentsOf: part, at: random.next(upTo: bytes.count + 1))
    case 4: bytes.removeSubrange(place..<place + count)
    case 5: bytes += bytes
    default: bytes.insert(contentsOf: unusual(), at: place)
    }
  }

  private mutating func unusual() -> [UInt8] {
    let parts = [
      "80", "8000", "ffffffffffffffffff01", "ffffffffffffffffff7f", "0b0c", "0a00", "1200", "fae10900", "fae109020801",
      "ff",
    ]
    return hex(parts[random.next(upTo: parts.count)])
  }

  private mutating func unknownField() -> [UInt8] {
    let fields = ["a01f01", "a11f0102030405060708", "a21f0461626364", "a51f01020304", "a21f00"]
    return hex(fields[random.next(upTo: fields.count)])
  }
}

// Fields and values.
extension RandomEncoding {
  private mutating func field(_ field: FieldLayout, depth: Int) -> [UInt8] {
    switch field.cardinality {
    case .implicit, .optional, .required: return one(field, depth: depth)
    case .repeated, .map: return (0..<random.next(upTo: 4)).flatMap { _ in one(field, depth: depth) }
    case .packed:
      let values = (0..<random.next(upTo: 6)).flatMap { _ in value(field.type, depth: depth) }
      return Self.varint(UInt64(field.number) << 3 | 2) + Self.delimited(values)
    }
  }

  private mutating func one(_ field: FieldLayout, depth: Int) -> [UInt8] {
    let tag = UInt64(field.number) << 3
    let value = value(field.type, depth: depth)
    if case .group = field.type { return Self.varint(tag | 3) + value + Self.varint(tag | 4) }
    return Self.varint(tag | Self.wireType(field.type)) + value
  }

  private mutating func value(_ type: FieldType, depth: Int) -> [UInt8] {
    switch type {
    case .double, .fixed64, .sfixed64: (0..<8).map { UInt8($0 * 3 + random.next(upTo: 9)) }
    case .float, .fixed32, .sfixed32: (0..<4).map { UInt8($0 * 3 + random.next(upTo: 9)) }
    case .int32, .sint32: Self.varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: number()))))
    case .uint32: Self.varint(UInt64(UInt32(truncatingIfNeeded: number())))
    case .int64, .uint64, .sint64: Self.varint(number())
    case .bool: [UInt8(random.next(upTo: 2))]
    case .enum(let layout): enumeration(layout())
    case .string: Self.delimited(Array(texts[random.next(upTo: texts.count)].utf8))
    case .bytes: Self.delimited((0..<random.next(upTo: 20)).map { UInt8($0 * 13) })
    case .message(let layout): Self.delimited(message(layout(), depth: depth - 1))
    case .group(let layout): message(layout(), depth: depth - 1)
    case .entry(let layout): Self.delimited(layout.fields.flatMap { one($0, depth: depth - 1) })
    }
  }

  private mutating func number() -> UInt64 { random.next() >> UInt64(random.next(upTo: 64)) }

  private mutating func enumeration(_ layout: EnumLayout) -> [UInt8] {
    let known = layout.values[random.next(upTo: layout.values.count)].number
    let number = random.next(upTo: 12) == 0 ? 77 : known
    return Self.varint(UInt64(bitPattern: Int64(number)))
  }

  private static func delimited(_ bytes: [UInt8]) -> [UInt8] { varint(UInt64(bytes.count)) + bytes }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func wireType(_ type: FieldType) -> UInt64 {
    switch type {
    case .double, .fixed64, .sfixed64: 1
    case .float, .fixed32, .sfixed32: 5
    case .string, .bytes, .message, .entry, .group: 2
    default: 0
    }
  }
}

extension SeededRandom {
  /// A number from zero up to `bound`, which is not reached.
  fileprivate mutating func next(upTo bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
