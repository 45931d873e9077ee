internal import CProtobufC

/// The `ProtobufCMessageDescriptor` of a layout, built at run time.
///
/// The only place that knows what it looks like.
@safe struct MessageDescriptor {
  private let message: UnsafeMutablePointer<ProtobufCMessageDescriptor>
  private let fields: UnsafeMutablePointer<ProtobufCFieldDescriptor>?
  private let ranges: UnsafeMutablePointer<ProtobufCIntRange>
  private let name: UnsafeMutablePointer<CChar>

  /// What libprotobuf-c is given.
  var address: UnsafeRawPointer { unsafe UnsafeRawPointer(message) }

  init(name: String, fields layouts: [FieldLayout], plan: SlotPlan) {
    let headerSize = unsafe MemoryLayout<ProtobufCMessage>.size
    precondition(headerSize == SlotPlan.headerSize, "unexpected layout of ProtobufCMessage")
    unsafe self.name = unsafe Self.copy(name)
    unsafe fields = unsafe Self.makeFields(layouts, plan: plan, name: self.name)
    let spans = Self.spans(of: layouts.map(\.number))
    unsafe ranges = UnsafeMutablePointer<ProtobufCIntRange>.allocate(capacity: spans.count)
    for (index, span) in spans.enumerated() {
      unsafe (ranges + index).initialize(to: ProtobufCIntRange(start_value: span.start, orig_index: span.index))
    }
    unsafe message = UnsafeMutablePointer<ProtobufCMessageDescriptor>.allocate(capacity: 1)
    var value = unsafe ProtobufCMessageDescriptor()
    unsafe value.magic = UInt32(PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC)
    unsafe value.name = unsafe UnsafePointer(self.name)
    unsafe value.sizeof_message = plan.size
    unsafe value.n_fields = UInt32(layouts.count)
    unsafe value.fields = unsafe UnsafePointer(fields)
    unsafe value.n_field_ranges = UInt32(spans.count - 1)
    unsafe value.field_ranges = unsafe UnsafePointer(ranges)
    unsafe message.initialize(to: value)
  }

  /// Says what message the field at `slot` holds.
  func setMessage(_ descriptor: UnsafeRawPointer, at slot: Int) {
    unsafe fields?[slot].descriptor = descriptor
  }

  func free() {
    unsafe message.deallocate()
    unsafe fields?.deallocate()
    unsafe ranges.deallocate()
    unsafe name.deallocate()
  }

  private static func copy(_ string: String) -> UnsafeMutablePointer<CChar> {
    let bytes = string.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { unsafe copy[index] = byte }
    return unsafe copy
  }

  /// Runs of consecutive numbers, each with the index of its first; then the end.
  private static func spans(of numbers: [Int]) -> [(start: Int32, index: UInt32)] {
    var spans: [(start: Int32, index: UInt32)] = []
    for (index, number) in numbers.enumerated() where index == 0 || numbers[index - 1] + 1 != number {
      spans.append((Int32(number), UInt32(index)))
    }
    return spans + [(0, UInt32(numbers.count))]
  }

  private static func makeFields(
    _ layouts: [FieldLayout], plan: SlotPlan, name: UnsafeMutablePointer<CChar>
  ) -> UnsafeMutablePointer<ProtobufCFieldDescriptor>? {
    if layouts.isEmpty { return nil }
    let fields = UnsafeMutablePointer<ProtobufCFieldDescriptor>.allocate(capacity: layouts.count)
    for (index, layout) in layouts.enumerated() {
      var field = unsafe ProtobufCFieldDescriptor()
      unsafe field.name = unsafe UnsafePointer(name)
      unsafe field.id = UInt32(layout.number)
      unsafe field.label = layout.isRepeated ? PROTOBUF_C_LABEL_REPEATED : PROTOBUF_C_LABEL_OPTIONAL
      unsafe field.type = layout.type.cType
      unsafe field.offset = plan.slots[index].offset
      unsafe field.quantifier_offset = quantifier(layout, plan.slots[index])
      unsafe field.flags = flags(layout)
      unsafe (fields + index).initialize(to: field)
    }
    return unsafe fields
  }

  /// A lone message is present when its pointer is set: libprotobuf-c must keep no flag over it.
  private static func quantifier(_ layout: FieldLayout, _ slot: Slot) -> UInt32 {
    let isLoneMessage = layout.type.isMessage && !layout.isRepeated && layout.oneof == nil
    return isLoneMessage ? 0 : slot.quantifier
  }

  private static func flags(_ layout: FieldLayout) -> UInt32 {
    if layout.oneof != nil { return PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue }
    return layout.cardinality == .packed ? PROTOBUF_C_FIELD_FLAG_PACKED.rawValue : 0
  }
}

extension FieldType {
  /// Strings are described as bytes, so that their length comes back.
  fileprivate var cType: ProtobufCType {
    switch self {
    case .double: PROTOBUF_C_TYPE_DOUBLE
    case .float: PROTOBUF_C_TYPE_FLOAT
    case .int32: PROTOBUF_C_TYPE_INT32
    case .int64: PROTOBUF_C_TYPE_INT64
    case .uint32: PROTOBUF_C_TYPE_UINT32
    case .uint64: PROTOBUF_C_TYPE_UINT64
    case .sint32: PROTOBUF_C_TYPE_SINT32
    case .sint64: PROTOBUF_C_TYPE_SINT64
    case .fixed32: PROTOBUF_C_TYPE_FIXED32
    case .fixed64: PROTOBUF_C_TYPE_FIXED64
    case .sfixed32: PROTOBUF_C_TYPE_SFIXED32
    case .sfixed64: PROTOBUF_C_TYPE_SFIXED64
    case .bool: PROTOBUF_C_TYPE_BOOL
    case .enum: PROTOBUF_C_TYPE_ENUM
    case .string, .bytes: PROTOBUF_C_TYPE_BYTES
    case .message, .group, .entry: PROTOBUF_C_TYPE_MESSAGE
    }
  }
}
