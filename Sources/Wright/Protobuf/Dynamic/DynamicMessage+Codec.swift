extension DynamicMessage {
  /// Decodes a message of `layout`.
  public init(
    _ layout: MessageLayout, serializedBytes bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()
  ) throws(CodecError) {
    let unpacked = try UnpackedMessage(bytes, layout: layout, options: options)
    do {
      self = try unpacked.readDynamic()
    } catch {
      throw unpacked.locate(error)
    }
  }

  /// Decodes a message of `layout`.
  public init(
    _ layout: MessageLayout, serializedBytes bytes: [UInt8], options: DecodingOptions = DecodingOptions()
  ) throws(CodecError) {
    try self.init(layout, serializedBytes: bytes.span, options: options)
  }

  /// Appends the encoded message to `bytes`.
  public func serialize(into bytes: inout [UInt8]) throws(CodecError) {
    if let missing = missingRequired { throw .missingRequiredField(missing) }
    let packing = MessageBeingPacked(layout: layout)
    packing.write(self)
    try packing.pack(into: &bytes)
  }

  /// The encoded message.
  public func serializedBytes() throws(CodecError) -> [UInt8] {
    var bytes: [UInt8] = []
    try serialize(into: &bytes)
    return bytes
  }

  /// The fields of a generated message.
  public init<M: Message>(_ message: M) throws(CodecError) {
    try self.init(M.layout, serializedBytes: message.serializedBytes())
  }
}

extension Message {
  /// The fields of a dynamic message, which must have this type's own layout.
  public init(_ message: DynamicMessage) throws(CodecError) {
    guard message.layout === Self.layout else { throw .malformed(message: Self.layout.name) }
    try self.init(serializedBytes: message.serializedBytes())
  }
}

extension UnpackedMessage {
  fileprivate func readDynamic() throws(CodecError) -> DynamicMessage {
    try unsafe DynamicMessage.read(base, layout, arena: arena)
  }
}

extension MessageBeingPacked {
  fileprivate func write(_ message: DynamicMessage) { unsafe message.write(into: base, arena: arena) }
}

extension DynamicMessage {
  /// The message that `cell` points to.
  static func load(_ cell: FieldCell, _ layout: MessageLayout) throws(CodecError) -> DynamicMessage {
    guard let base = unsafe cell.load(UnsafeMutableRawPointer?.self) else { return DynamicMessage(layout) }
    return try unsafe read(base, layout, arena: cell.arena)
  }

  /// Makes a C message and points `cell` to it.
  func store(_ cell: FieldCell) {
    let message = unsafe CMessageWriter.makeMessage(layout.table, in: cell.arena)
    unsafe cell.store(message)
    unsafe write(into: message, arena: cell.arena)
  }

  /// The C message at `base`.
  fileprivate static func read(
    _ base: UnsafeMutableRawPointer, _ layout: MessageLayout, arena: Arena
  ) throws(CodecError) -> DynamicMessage {
    var message = DynamicMessage(layout)
    let inspection = unsafe MessageInspection(arena: arena)
    for (index, field) in layout.fields.enumerated() {
      let place = unsafe MessageInspection.Place(base: base, slot: layout.table.pointee.slots[index])
      let cells = inspection.values(field, place)
      guard let first = cells.first else { continue }
      switch field.cardinality {
      case .implicit, .optional, .required: message.store(try .load(first, field.type), in: field)
      case .repeated, .packed: message.store(try .loadList(cells, field.type), in: field)
      case .map: message.store(try .loadMap(cells, field.type), in: field)
      }
    }
    if unsafe UnpackedMessage.hasUnknownFields(base) {
      message.unknownFields = unsafe UnpackedMessage.unknownFields(base)
    }
    return message
  }

  /// Fills the zeroed C message at `base`.
  fileprivate func write(into base: UnsafeMutableRawPointer, arena: Arena) {
    let writer = unsafe CMessageWriter(base: base, slots: layout.table.pointee.slots, arena: arena)
    for entry in entries {
      guard let slot = layout.slot(number: entry.number), entry.value.fits(layout.fields[slot]) else { continue }
      write(entry.value, slot, writer)
    }
    if !unknownFields.isEmpty { unsafe MessageBeingPacked.store(unknownFields, in: base, arena: arena) }
  }

  private func write(_ value: DynamicValue, _ slot: Int, _ writer: CMessageWriter) {
    let field = layout.fields[slot]
    if case .group = field.type { return writeGroups(value, slot, writer) }
    switch value {
    case .list(let values):
      let size = field.type.cellSize
      let elements = writer.elements(slot, count: values.count, size: size)
      for index in values.indices { values[index].store(elements.advanced(by: index * size)) }
    case .map(let pairs):
      guard case .entry(let entry) = field.type else { return }
      let elements = writer.elements(slot, count: pairs.count, size: 8)
      for (index, pair) in pairs.enumerated() { DynamicValue.storeEntry(pair, entry, elements.advanced(by: index * 8)) }
    default:
      let place = unsafe writer.slots[slot]
      if field.oneof != nil {
        writer.cell(place.quantifier).store(place.number)
      } else if !field.type.isMessage {
        writer.cell(place.quantifier).store(1 as UInt32)
      }
      value.store(writer.cell(place.offset))
    }
  }

  private func writeGroups(_ value: DynamicValue, _ slot: Int, _ writer: CMessageWriter) {
    let values = if case .list(let values) = value { values } else { [value] }
    var groups = unsafe [UnsafeMutableRawPointer]()
    for case .message(let group) in values {
      let message = unsafe CMessageWriter.makeMessage(group.layout.table, in: writer.arena)
      unsafe group.write(into: message, arena: writer.arena)
      unsafe groups.append(message)
    }
    let number = UInt32(layout.fields[slot].number)
    unsafe MessageBeingPacked.storeGroups(groups, number: number, in: writer.base, arena: writer.arena)
  }
}

extension DynamicMessage {
  /// The path of the first `required` field of this message, or of one within it, that would not be sent.
  ///
  /// Looked for here, since libprotobuf-c's memory does not hold groups as what they are.
  fileprivate var missingRequired: String? {
    layout.prepare()
    guard layout.reachesRequired else { return nil }
    for field in layout.fields where field.cardinality == .required {
      if stored(field.number)?.fits(field) != true { return layout.name + "." + field.name }
    }
    for entry in entries {
      if let missing = entry.value.missingRequired { return missing }
    }
    return nil
  }
}

extension DynamicValue {
  fileprivate var missingRequired: String? {
    switch self {
    case .message(let message): message.missingRequired
    case .list(let values): values.lazy.compactMap(\.missingRequired).first
    case .map(let pairs): pairs.values.lazy.compactMap(\.missingRequired).first
    default: nil
    }
  }
}
