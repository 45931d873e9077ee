/// Reads the fields of one message out of libprotobuf-c's memory.
///
/// Slots count the layout's fields.
@safe public struct FieldReader: ~Copyable {
  @usableFromInline let base: UnsafeMutableRawPointer
  @usableFromInline let slots: UnsafeMutablePointer<Slot>
  @usableFromInline let arena: Arena

  @inlinable init(base: UnsafeMutableRawPointer, slots: UnsafeMutablePointer<Slot>, arena: Arena) {
    unsafe self.base = unsafe base
    unsafe self.slots = unsafe slots
    unsafe self.arena = unsafe arena
  }

  @inlinable func cell(_ offset: UInt32) -> FieldCell { unsafe FieldCell(base + Int(offset), arena) }
  @inlinable func value(at slot: Int) -> FieldCell {
    unsafe FieldCell(base + Int(slots[slot].offset), arena, child: slots[slot].child)
  }

  /// The value of a field without presence, or of the member of a oneof that is set.
  @inlinable public func value<V: FieldValue>(_ slot: Int) throws(CodecError) -> V {
    try V.load(value(at: slot))
  }

  /// The value of a field with presence.
  @inlinable public func optional<V: FieldValue>(_ slot: Int) throws(CodecError) -> V? {
    let cell = value(at: slot)
    return V.isPresent(cell, flag: self.cell(unsafe slots[slot].quantifier)) ? try V.load(cell) : nil
  }

  /// The value of a message field that is kept on the heap.
  @inlinable public func indirect<V: FieldValue>(_ slot: Int) throws(CodecError) -> Indirect<V>? {
    let value: V? = try optional(slot)
    return value.map { Indirect($0) }
  }

  /// The values of a repeated field.
  @inlinable public func repeated<V: FieldValue>(_ slot: Int) throws(CodecError) -> [V] {
    let place = unsafe slots[slot]
    let count = unsafe (base + Int(place.quantifier)).load(as: Int.self)
    if count == 0 { return [] }
    let elements = unsafe (base + Int(place.offset)).load(as: UnsafeMutableRawPointer.self)
    return try V.loadAll(unsafe FieldCell(elements, arena, child: slots[slot].child), count: count)
  }

  /// The pairs of a map.
  ///
  /// The last of two pairs with one key counts.
  @inlinable public func map<K: FieldValue, V: FieldValue>(_ slot: Int) throws(CodecError) -> [K: V] {
    let place = unsafe slots[slot]
    let count = unsafe (base + Int(place.quantifier)).load(as: Int.self)
    guard count > 0, let entry = unsafe place.child else { return [:] }
    let entries = unsafe (base + Int(place.offset)).load(as: UnsafeMutablePointer<UnsafeMutableRawPointer>.self)
    var pairs = [K: V](minimumCapacity: count)
    for index in 0..<count {
      let pair = unsafe FieldReader(base: entries[index], slots: entry.pointee.slots, arena: arena)
      pairs[try pair.value(0)] = try pair.optional(1) ?? V()
    }
    return pairs
  }

  /// The number of the member that is set in the oneof to which the field at `slot` belongs; zero if none is.
  @inlinable public func member(_ slot: Int) -> Int {
    Int(unsafe cell(slots[slot].quantifier).load(UInt32.self))
  }
}
