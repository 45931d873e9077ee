/// What the walk over encoded bytes needs to know of one field.
@safe struct WireField {
  let number: UInt32
  let wireType: UInt8
  /// Whether the values may stand together, with their length before them.
  let isPackable: Bool
  /// The bit that says in the walk that a lone message was seen; zero for other fields.
  ///
  /// The 64th and all after share one.
  let loneBit: UInt64
  /// The enumeration of which the values must be; nil if any number will do.
  ///
  /// The layout keeps it.
  var closedEnum: Unmanaged<EnumLayout>?
  /// The fields of the message that this field holds.
  var child: UnsafePointer<WireTable>?
}

/// The fields of a message, found by number.
@safe struct WireTable {
  /// Numbers below this are found by an index.
  static let denseLimit = 256

  let fields: UnsafeMutablePointer<WireField>
  let count: Int
  /// For each small number the slot of its field plus one, or zero.
  let dense: UnsafeMutablePointer<UInt16>
  let denseCount: Int

  static func allocate(fields layouts: [FieldLayout]) -> UnsafeMutablePointer<WireTable> {
    let fields = UnsafeMutablePointer<WireField>.allocate(capacity: layouts.count + 1)
    let denseCount = (layouts.last { $0.number < denseLimit }?.number ?? -1) + 1
    let dense = UnsafeMutablePointer<UInt16>.allocate(capacity: denseCount + 1)
    unsafe dense.initialize(repeating: 0, count: denseCount + 1)
    var bit: UInt64 = 1
    for (slot, layout) in layouts.enumerated() {
      let isLone = layout.type.isMessage && !layout.isRepeated
      let field = unsafe WireField(
        number: UInt32(layout.number), wireType: layout.type.wireType.rawValue,
        isPackable: layout.isRepeated && layout.type.isPackable, loneBit: isLone ? bit : 0)
      unsafe (fields + slot).initialize(to: field)
      if layout.number < denseCount { unsafe dense[layout.number] = UInt16(slot + 1) }
      if isLone, bit < 1 << 63 { bit <<= 1 }
    }
    let table = UnsafeMutablePointer<WireTable>.allocate(capacity: 1)
    unsafe table.initialize(
      to: unsafe WireTable(fields: fields, count: layouts.count, dense: dense, denseCount: denseCount))
    return unsafe table
  }

  static func free(_ table: UnsafeMutablePointer<WireTable>) {
    unsafe table.pointee.fields.deallocate()
    unsafe table.pointee.dense.deallocate()
    unsafe table.deallocate()
  }

  /// The field with `number`.
  @inline(__always)
  func field(_ number: UInt32) -> UnsafeMutablePointer<WireField>? {
    if Int(number) < denseCount {
      let slot = unsafe dense[Int(number)]
      return slot == 0 ? nil : unsafe fields + Int(slot) - 1
    }
    return number < Self.denseLimit ? nil : unsafe search(number)
  }

  private func search(_ number: UInt32) -> UnsafeMutablePointer<WireField>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if unsafe fields[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return unsafe low < count && fields[low].number == number ? fields + low : nil
  }
}
