extension DynamicValue {
  /// The value of `type` in `cell`.
  static func load(_ cell: FieldCell, _ type: FieldType) throws(CodecError) -> DynamicValue {
    switch type {
    case .double: .double(cell.load())
    case .float: .float(cell.load())
    case .int32, .sint32, .sfixed32: .int32(cell.load())
    case .int64, .sint64, .sfixed64: .int64(cell.load())
    case .uint32, .fixed32: .uint32(cell.load())
    case .uint64, .fixed64: .uint64(cell.load())
    case .bool: .bool(cell.load(UInt32.self) != 0)
    case .enum: .enumeration(cell.load())
    case .string: .string(try text(cell))
    case .bytes: .bytes(unsafe Array(cell.binary))
    case .message(let layout), .group(let layout): .message(try DynamicMessage.load(cell, layout()))
    case .entry(let layout): .message(try DynamicMessage.load(cell, layout))
    }
  }

  private static func text(_ cell: FieldCell) throws(CodecError) -> String {
    guard let text = cell.text else { throw .invalidUTF8(field: "") }
    return text
  }

  /// The values of a repeated field.
  static func loadList(_ cells: [FieldCell], _ type: FieldType) throws(CodecError) -> DynamicValue {
    var values: [DynamicValue] = []
    values.reserveCapacity(cells.count)
    for cell in cells { values.append(try load(cell, type)) }
    return .list(values)
  }

  /// The pairs of a map; the last of two with one key counts.
  static func loadMap(_ cells: [FieldCell], _ type: FieldType) throws(CodecError) -> DynamicValue {
    guard case .entry(let entry) = type else { return .map([:]) }
    var pairs: [DynamicValue: DynamicValue] = [:]
    for cell in cells {
      guard let base = unsafe cell.load(UnsafeMutableRawPointer?.self) else { continue }
      let slots = unsafe entry.table.pointee.slots
      let key = unsafe FieldCell(base + Int(slots[0].offset), cell.arena)
      let value = unsafe FieldCell(base + Int(slots[1].offset), cell.arena)
      pairs[try load(key, entry.fields[0].type)] = try load(value, entry.fields[1].type)
    }
    return .map(pairs)
  }

  /// Puts a single value into `cell`, which is of its type.
  func store(_ cell: FieldCell) {
    switch self {
    case .double(let value): cell.store(value)
    case .float(let value): cell.store(value)
    case .int32(let value), .enumeration(let value): cell.store(value)
    case .int64(let value): cell.store(value)
    case .uint32(let value): cell.store(value)
    case .uint64(let value): cell.store(value)
    case .bool(let value): cell.store(value ? 1 : 0 as UInt32)
    case .string(let value): cell.storeBinary(Array(value.utf8))
    case .bytes(let value): cell.storeBinary(value)
    case .message(let message): message.store(cell)
    case .list, .map: break
    }
  }

  /// Makes the entry of a map and points `cell` to it.
  static func storeEntry(_ pair: (key: DynamicValue, value: DynamicValue), _ entry: MessageLayout, _ cell: FieldCell) {
    let message = unsafe CMessageWriter.makeMessage(entry.table, in: cell.arena)
    unsafe cell.store(message)
    let writer = unsafe CMessageWriter(base: message, slots: entry.table.pointee.slots, arena: cell.arena)
    for (slot, value) in [pair.key, pair.value].enumerated() {
      let place = unsafe writer.slots[slot]
      if !entry.fields[slot].type.isMessage { writer.cell(place.quantifier).store(1 as UInt32) }
      value.store(writer.cell(place.offset))
    }
  }
}
