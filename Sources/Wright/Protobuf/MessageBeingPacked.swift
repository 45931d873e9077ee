internal import CProtobufC

/// A message on its way to being encoded, in memory as libprotobuf-c has it.
@safe struct MessageBeingPacked: ~Copyable {
  let layout: MessageLayout
  let base: UnsafeMutableRawPointer
  let table: UnsafePointer<LayoutTable>
  let arena: Arena

  /// An empty message of `layout`.
  init(layout: MessageLayout) {
    layout.prepare()
    self.layout = layout
    unsafe table = unsafe UnsafePointer(layout.table)
    unsafe arena = ArenaState.take(budget: Int.max)
    unsafe base = unsafe CMessageWriter.makeMessage(table, in: arena)
  }

  deinit { unsafe ArenaState.giveBack(arena) }

  /// Appends the encoded message to `bytes`.
  func pack(into bytes: inout [UInt8]) throws(CodecError) {
    let message = unsafe base.assumingMemoryBound(to: ProtobufCMessage.self)
    if let scratch = unsafe arena.pointee.roomToPack() {
      let size = unsafe protobuf_c_message_pack(message, scratch.assumingMemoryBound(to: UInt8.self))
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: scratch, count: size))
      return
    }
    let size = unsafe protobuf_c_message_get_packed_size(message)
    if size > MessageBeingEncoded.sizeLimit { throw .messageTooLarge(size: size) }
    bytes.append(addingCapacity: size) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        guard let start = buffer.baseAddress else { return }
        count += unsafe protobuf_c_message_pack(message, start + count)
      }
    }
  }

  /// Adds `fields` to the C message at `base`.
  ///
  /// They go as one: the first tag, then everything after it.
  static func store(_ fields: UnknownFields, in base: UnsafeMutableRawPointer, arena: Arena) {
    guard let (tag, length) = Varint.read(fields.bytes.span) else { return }
    let rest = fields.bytes.count - length
    let data = unsafe CMessageWriter.allocate(rest, in: arena)
    unsafe fields.bytes.withUnsafeBytes {
      if let start = $0.baseAddress { unsafe data.copyMemory(from: start + length, byteCount: rest) }
    }
    let field = unsafe ProtobufCMessageUnknownField(
      tag: UInt32(truncatingIfNeeded: tag >> 3), wire_type: ProtobufCWireType(UInt32(tag & 7)), len: rest,
      data: data.assumingMemoryBound(to: UInt8.self))
    unsafe append([field], to: base, arena: arena)
  }

  /// Adds the messages at `groups`, each between tags, to the C message at `base`.
  ///
  /// libprotobuf-c knows no groups, but writes an unknown field as it is told to.
  static func storeGroups(
    _ groups: [UnsafeMutableRawPointer], number: UInt32, in base: UnsafeMutableRawPointer, arena: Arena
  ) {
    let fields = unsafe groups.map { unsafe field(of: $0, number: number, arena: arena) }
    unsafe append(fields, to: base, arena: arena)
  }

  private static func field(
    of group: UnsafeMutableRawPointer, number: UInt32, arena: Arena
  ) -> ProtobufCMessageUnknownField {
    let message = unsafe group.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = unsafe protobuf_c_message_get_packed_size(message)
    var end: [UInt8] = []
    Varint.append(UInt64(number) << 3 | UInt64(WireType.endGroup.rawValue), to: &end)
    let data = unsafe CMessageWriter.allocate(size + end.count, in: arena).assumingMemoryBound(to: UInt8.self)
    unsafe protobuf_c_message_pack(message, data)
    for (index, byte) in end.enumerated() { unsafe data[size + index] = byte }
    return unsafe ProtobufCMessageUnknownField(
      tag: number, wire_type: ProtobufCWireType(UInt32(WireType.startGroup.rawValue)), len: size + end.count, data: data
    )
  }

  /// Adds unknown fields, all of one kind at once: the others are moved each time, and the arena gives nothing back.
  private static func append(
    _ more: [ProtobufCMessageUnknownField], to base: UnsafeMutableRawPointer, arena: Arena
  ) {
    let message = unsafe base.assumingMemoryBound(to: ProtobufCMessage.self)
    let before = unsafe Int(message.pointee.n_unknown_fields)
    let count = unsafe before + more.count
    let stride = unsafe MemoryLayout<ProtobufCMessageUnknownField>.stride
    let memory = unsafe CMessageWriter.allocate(count * stride, in: arena)
    let fields = unsafe memory.bindMemory(to: ProtobufCMessageUnknownField.self, capacity: count)
    if let old = unsafe message.pointee.unknown_fields { unsafe fields.initialize(from: old, count: before) }
    for index in 0..<(unsafe more.count) { unsafe (fields + before + index).initialize(to: more[index]) }
    unsafe message.pointee.unknown_fields = unsafe fields
    unsafe message.pointee.n_unknown_fields = UInt32(count)
  }
}
