/// Looks through messages in libprotobuf-c's memory with nothing but their layout.
@safe struct MessageInspection {
  let arena: Arena

  /// Throws if a `required` field of the message, or of one within it, is absent.
  func checkRequired(_ base: UnsafeMutableRawPointer, _ layout: MessageLayout) throws(CodecError) {
    let missing = unsafe first(base, layout) { field, place in
      field.cardinality == .required && !(isPresent(field, place))
    }
    if let missing { throw .missingRequiredField(missing) }
  }

  /// The path of the first string that is not UTF-8.
  func invalidString(_ base: UnsafeMutableRawPointer, _ layout: MessageLayout) -> String? {
    unsafe first(base, layout) { field, place in
      guard case .string = field.type else { return false }
      return values(field, place).contains { $0.text == nil }
    }
  }

  /// A field in the C message at `base`.
  @safe struct Place {
    let base: UnsafeMutableRawPointer
    let slot: Slot
    var value: UnsafeMutableRawPointer { unsafe base + Int(slot.offset) }
    var quantifier: UnsafeMutableRawPointer { unsafe base + Int(slot.quantifier) }
  }

  private func first(
    _ base: UnsafeMutableRawPointer, _ layout: MessageLayout, where matches: (FieldLayout, Place) -> Bool
  ) -> String? {
    for (index, field) in layout.fields.enumerated() {
      let place = unsafe Place(base: base, slot: layout.table.pointee.slots[index])
      if matches(field, place) { return layout.name + "." + field.name }
      guard let child = field.type.layout else { continue }
      for cell in values(field, place) {
        guard let message = unsafe cell.load(UnsafeMutableRawPointer?.self) else { continue }
        if let found = unsafe first(message, child, where: matches) { return found }
      }
    }
    return nil
  }

  private func isPresent(_ field: FieldLayout, _ place: Place) -> Bool {
    if field.isRepeated { return unsafe place.quantifier.load(as: Int.self) > 0 }
    if field.oneof != nil { return unsafe place.quantifier.load(as: UInt32.self) == place.slot.number }
    if field.type.isMessage { return unsafe place.value.load(as: UnsafeRawPointer?.self) != nil }
    return unsafe place.quantifier.load(as: UInt32.self) != 0
  }

  /// The places of the values that the field has.
  func values(_ field: FieldLayout, _ place: Place) -> [FieldCell] {
    guard isPresent(field, place) else { return [] }
    guard field.isRepeated else { return [unsafe FieldCell(place.value, arena)] }
    let elements = unsafe place.value.load(as: UnsafeMutableRawPointer.self)
    let count = unsafe place.quantifier.load(as: Int.self)
    return (0..<count).map { unsafe FieldCell(elements + $0 * field.type.cellSize, arena) }
  }
}
