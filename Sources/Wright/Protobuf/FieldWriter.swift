/// Writes the fields of one message into memory as libprotobuf-c has it.
///
/// Slots count the layout's fields.
@safe public struct FieldWriter: ~Copyable {
  @usableFromInline let base: UnsafeMutableRawPointer
  @usableFromInline let slots: UnsafeMutablePointer<Slot>
  @usableFromInline let arena: Arena

  @inlinable init(base: UnsafeMutableRawPointer, slots: UnsafeMutablePointer<Slot>, arena: Arena) {
    unsafe self.base = unsafe base
    unsafe self.slots = unsafe slots
    unsafe self.arena = unsafe arena
  }

  /// Room in the arena of a message being written, which has no budget.
  @inlinable static func allocate(_ size: Int, in arena: Arena) -> UnsafeMutableRawPointer {
    guard let memory = unsafe arena.pointee.allocate(size) else { preconditionFailure("an unbounded arena is full") }
    return unsafe memory
  }

  /// A zeroed C message in the arena.
  @inlinable static func makeMessage(_ table: UnsafePointer<LayoutTable>, in arena: Arena) -> UnsafeMutableRawPointer {
    let message = unsafe allocate(table.pointee.size, in: arena)
    unsafe message.initializeMemory(as: UInt8.self, repeating: 0, count: table.pointee.size)
    unsafe message.storeBytes(of: table.pointee.descriptor, as: UnsafeRawPointer.self)
    return unsafe message
  }

  @inlinable func cell(_ offset: UInt32) -> FieldCell { unsafe FieldCell(base + Int(offset), arena) }

  /// Sets a field without presence: a zero is not sent.
  @inlinable public func value<V: FieldValue>(_ slot: Int, _ value: V) {
    if value.isDefaultOnWire { return }
    present(slot, value)
  }

  /// Sets a field with presence.
  @inlinable public func optional<V: FieldValue>(_ slot: Int, _ value: V?) {
    if let value { present(slot, value) }
  }

  /// Sets a message field that is kept on the heap.
  @inlinable public func indirect<V: FieldValue>(_ slot: Int, _ value: Indirect<V>?) {
    if let value { present(slot, value.storage.span[0]) }
  }

  /// Sets a field, zero or not.
  @inlinable func present<V: FieldValue>(_ slot: Int, _ value: V) {
    let place = unsafe slots[slot]
    V.markPresent(cell(place.quantifier))
    value.store(unsafe FieldCell(base + Int(place.offset), arena, child: place.child))
  }

  /// Sets the member at `slot` of a oneof.
  @inlinable public func member<V: FieldValue>(_ slot: Int, _ value: V) {
    let place = unsafe slots[slot]
    cell(place.quantifier).store(place.number)
    value.store(unsafe FieldCell(base + Int(place.offset), arena, child: place.child))
  }

  /// Sets a group.
  @inlinable public func group<M: Message>(_ slot: Int, _ value: M?) {
    guard let value else { return }
    let table = unsafe M.layout.table
    let message = unsafe Self.makeMessage(table, in: arena)
    unsafe value.write(into: message, table: table, arena: arena)
    unsafe MessageBeingPacked.storeGroup(message, number: slots[slot].number, in: base, arena: arena)
  }

  /// Sets a repeated group.
  @inlinable public func groups<M: Message>(_ slot: Int, _ values: [M]) {
    for value in values { group(slot, value) }
  }

  /// Sets a repeated field.
  @inlinable public func repeated<V: FieldValue>(_ slot: Int, _ values: [V]) {
    if values.isEmpty { return }
    let elements = elements(slot, count: values.count, size: V.cellSize)
    let values = values.span
    for index in values.indices { values[index].store(elements.advanced(by: index &* V.cellSize)) }
  }

  /// Sets a map.
  ///
  /// The pairs are written in no particular order.
  @inlinable public func map<K: FieldValue, V: FieldValue>(_ slot: Int, _ pairs: [K: V]) {
    guard !pairs.isEmpty, let entry = unsafe slots[slot].child else { return }
    var cell = elements(slot, count: pairs.count, size: 8)
    for (key, value) in pairs {
      let message = unsafe Self.makeMessage(entry, in: arena)
      unsafe cell.store(message)
      let pair = unsafe FieldWriter(base: message, slots: entry.pointee.slots, arena: arena)
      pair.present(0, key)
      pair.present(1, value)
      cell = cell.advanced(by: 8)
    }
  }

  /// Room for the elements of a repeated field.
  @inlinable func elements(_ slot: Int, count: Int, size: Int) -> FieldCell {
    let place = unsafe slots[slot]
    let memory = unsafe Self.allocate(count &* size, in: arena)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count &* size)
    cell(place.quantifier).store(count)
    unsafe cell(place.offset).store(memory)
    return unsafe FieldCell(memory, arena, child: place.child)
  }
}
