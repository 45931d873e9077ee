/// Writes the fields of one message as they are encoded, in the order of the calls.
///
/// Slots count the layout's fields.
@safe public struct FieldWriter: ~Copyable {
  @usableFromInline let table: UnsafePointer<LayoutTable>
  @usableFromInline let arena: Arena

  @inlinable init(_ table: UnsafePointer<LayoutTable>, _ arena: Arena) {
    unsafe self.table = unsafe table
    unsafe self.arena = unsafe arena
  }

  @inlinable @inline(__always)
  func output(_ slot: Int) -> WireOutput {
    let output = unsafe WireOutput(table.pointee.slots + slot, arena)
    output.reserve(0)
    return output
  }

  /// Writes a field without presence: a zero is not sent.
  @inlinable @inline(__always)
  public func value<V: FieldValue>(_ slot: Int, _ value: V) {
    if !value.isDefaultOnWire { present(slot, value) }
  }

  /// Writes a field with presence.
  @inlinable public func optional<V: FieldValue>(_ slot: Int, _ value: V?) {
    if let value { present(slot, value) }
  }

  /// Writes a field that must have a value; the whole message is refused if it has none.
  @inlinable public func required<V: FieldValue>(_ slot: Int, _ value: V?) {
    if let value { present(slot, value) } else { noteMissing(slot) }
  }

  /// Writes a message field that is kept on the heap.
  @inlinable public func optional<V: FieldValue>(_ slot: Int, _ value: Indirect<V>?) {
    value?.storage.span.forEachInPlace { present(slot, $0) }
  }

  /// Writes a message field that is kept on the heap and must have a value.
  @inlinable public func required<V: FieldValue>(_ slot: Int, _ value: Indirect<V>?) {
    if let value { value.storage.span.forEachInPlace { present(slot, $0) } } else { noteMissing(slot) }
  }

  /// Writes a field, zero or not; the member of a oneof, for one.
  @inlinable @inline(__always)
  public func present<V: FieldValue>(_ slot: Int, _ value: V) {
    let output = output(slot)
    output.tag()
    value.encode(output)
  }

  /// Writes a repeated field.
  @inlinable public func repeated<V: FieldValue>(_ slot: Int, _ values: [V]) {
    if values.isEmpty { return }
    if unsafe table.pointee.slots[slot].isPacked { return packed(slot, values) }
    values.span.forEachInPlace { present(slot, $0) }
  }

  @inlinable func packed<V: FieldValue>(_ slot: Int, _ values: [V]) {
    let output = output(slot)
    output.tag()
    let start = output.beginDelimited()
    values.span.forEachInPlace {
      output.reserve(0)
      $0.encode(output)
    }
    output.endDelimited(start)
  }

  /// Writes a map.
  ///
  /// The pairs are written in no particular order.
  @inlinable public func map<K: FieldValue, V: FieldValue>(_ slot: Int, _ pairs: [K: V]) {
    guard !pairs.isEmpty, let entry = unsafe table.pointee.slots[slot].child else { return }
    for (key, value) in pairs {
      let output = output(slot)
      output.tag()
      let start = output.beginDelimited()
      let pair = unsafe FieldWriter(entry, arena)
      pair.present(0, key)
      pair.present(1, value)
      output.endDelimited(start)
    }
  }

  @usableFromInline func noteMissing(_ slot: Int) {
    if unsafe arena.pointee.missing == nil { unsafe arena.pointee.missing = unsafe (table, slot) }
  }
}

extension Span where Element: ~Copyable {
  /// Hands over each element where it is.
  ///
  /// What a span has to assume cannot be copied is not: a subscript would retain all that a message refers to.
  @inlinable @inline(__always)
  func forEachInPlace(_ body: (borrowing Element) -> Void) {
    for index in indices { body(self[index]) }
  }
}
