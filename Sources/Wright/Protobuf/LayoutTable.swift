/// Where one field is in the C message.
@safe @usableFromInline struct Slot {
  /// Bytes from the start of the message to the value; for a repeated field to the pointer to its elements.
  @usableFromInline var offset: UInt32
  /// Bytes to the presence flag, the count of elements or the case of the oneof.
  @usableFromInline var quantifier: UInt32
  /// The field's number.
  let number: UInt32
  /// The tag that the field is written with, as little-endian bytes.
  @usableFromInline let tag: UInt64
  /// Bytes of the tag.
  @usableFromInline let tagLength: Int
  /// How a number is written.
  @usableFromInline let form: Form
  /// Whether many values are written together.
  @usableFromInline let isPacked: Bool
  /// Whether the message that the field holds stands between tags.
  @usableFromInline let isGroup: Bool
  /// The layout of the message that the field holds; set when the layout is wired to others.
  @usableFromInline var child: UnsafePointer<LayoutTable>?

  init(_ field: FieldLayout, offset: Int, quantifier: Int) {
    self.offset = UInt32(offset)
    self.quantifier = UInt32(quantifier)
    number = UInt32(field.number)
    isPacked = field.cardinality == .packed
    isGroup = field.type.wireType == .startGroup
    form = field.type.form
    let wireType = isPacked ? WireType.lengthDelimited : field.type.wireType
    var bytes: [UInt8] = []
    Varint.append(UInt64(field.number) << 3 | UInt64(wireType.rawValue), to: &bytes)
    tagLength = bytes.count
    tag = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }.littleEndian
  }

  /// How a number stands on the wire.
  @usableFromInline enum Form {
    case varint, zigzag, fixed
  }
}

/// What readers and writers need of a layout, without reference counting.
@safe @usableFromInline struct LayoutTable {
  /// The `ProtobufCMessageDescriptor`.
  @usableFromInline var descriptor: UnsafeRawPointer
  /// Bytes of one C message.
  @usableFromInline var size: Int
  /// One for each field.
  @usableFromInline var slots: UnsafeMutablePointer<Slot>
  /// The layout, which outlives this.
  var layout: Unmanaged<MessageLayout>?

  static func allocate(plan: SlotPlan, fields: [FieldLayout]) -> UnsafeMutablePointer<LayoutTable> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: fields.count + 1)
    for index in fields.indices {
      unsafe (slots + index).initialize(to: plan.slots[index])
    }
    let table = UnsafeMutablePointer<LayoutTable>.allocate(capacity: 1)
    let nowhere = UnsafeRawPointer(slots)
    unsafe table.initialize(to: unsafe LayoutTable(descriptor: nowhere, size: plan.size, slots: slots))
    return unsafe table
  }

  /// The name of a field after that of its message.
  static func path(_ table: UnsafePointer<LayoutTable>, _ slot: Int) -> String {
    unsafe table.pointee.layout?.takeUnretainedValue().path(of: slot) ?? ""
  }

  static func free(_ table: UnsafeMutablePointer<LayoutTable>) {
    unsafe table.pointee.slots.deallocate()
    unsafe table.deallocate()
  }
}

/// How the fields of a message are placed in its C message, after the header that all have.
struct SlotPlan {
  /// Bytes of the header: descriptor, count of unknown fields, unknown fields.
  static let headerSize = 24

  private(set) var slots: [Slot] = []
  private(set) var size = Self.headerSize
  private var oneofOffsets: [Int: Int] = [:]
  private var oneofCases: [Int: Int] = [:]

  /// What needs eight bytes or more comes first, so that nothing is padded.
  init(fields: [FieldLayout], oneofs: Int) {
    let offsets = fields.map { placeWide($0) }
    slots = zip(fields, offsets).map { field, offset in
      let place = offset ?? placeNarrow(field)
      return Slot(field, offset: place, quantifier: placeQuantifier(field, value: place))
    }
    size = (size + 7) & ~7
  }

  private mutating func placeWide(_ field: FieldLayout) -> Int? {
    if field.isRepeated { return take(16) + 8 }
    if let oneof = field.oneof {
      let offset = oneofOffsets[oneof] ?? take(16)
      oneofOffsets[oneof] = offset
      return offset
    }
    return field.type.cellSize > 4 ? take(field.type.cellSize) : nil
  }

  private mutating func placeNarrow(_ field: FieldLayout) -> Int { take(4) }

  private mutating func placeQuantifier(_ field: FieldLayout, value: Int) -> Int {
    if field.isRepeated { return value - 8 }
    if let oneof = field.oneof {
      let offset = oneofCases[oneof] ?? take(4)
      oneofCases[oneof] = offset
      return offset
    }
    return field.type.isMessage ? value : take(4)
  }

  private mutating func take(_ bytes: Int) -> Int {
    defer { size += bytes }
    return size
  }
}

extension FieldType {
  /// How a number is written.
  fileprivate var form: Slot.Form {
    switch self {
    case .sint32, .sint64: .zigzag
    default: wireType == .varint ? .varint : .fixed
    }
  }

  /// Bytes of one value in a C message.
  var cellSize: Int {
    switch self {
    case .float, .int32, .uint32, .sint32, .fixed32, .sfixed32, .bool, .enum: 4
    case .double, .int64, .uint64, .sint64, .fixed64, .sfixed64: 8
    case .message, .group, .entry: 8
    case .string, .bytes: 16
    }
  }

  /// Whether the value is a message of some kind.
  var isMessage: Bool {
    switch self {
    case .message, .group, .entry: true
    default: false
    }
  }
}
