// Fields that the schema does not have.
extension WireInput {
  /// Adds a field to `fields` as it came, if it is written plainly and `layout` does not have its number.
  @inline(never)
  public mutating func unknown(_ tag: UInt32, _ layout: MessageLayout, _ fields: inout UnknownFields) {
    // A number that is known came with another wire type.
    if unsafe layout.wire.pointee.field(tag >> 3) != nil { return giveUp() }
    let start = unsafe cursor
    skip(tag)
    if hasGivenUp { return }
    let count = unsafe cursor - start
    charge(fields.isEmpty ? count + 2 * Self.header : 2 * count)
    if hasGivenUp { return }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    if tag >> 3 == WireRewriter.escapeNumber {
      unsafe WireRewriter.unescape(bytes, into: &fields.storage)
    } else {
      Varint.append(UInt64(tag), to: &fields.storage)
      unsafe fields.storage.append(contentsOf: bytes)
    }
  }

  /// Skips a field of a map's pair that is neither its key nor its value.
  @usableFromInline @inline(never)
  mutating func strayField(_ tag: UInt32) {
    if isRepacked { skip(tag) } else { giveUp() }
  }

  private mutating func skip(_ tag: UInt32) {
    let number = tag >> 3
    if number == 0 || number == WireRewriter.escapeNumber && !isRepacked { return giveUp() }
    switch tag & 7 {
    case 0: _ = unknownNumber()
    case 1: skip(bytes: 8)
    case 2: skip(bytes: Int(clamping: unknownNumber()))
    case 5: skip(bytes: 4)
    default: giveUp()
    }
  }

  /// A number of an unknown field.
  ///
  /// What libprotobuf-c has kept is as it came, and may be longer than it need be.
  private mutating func unknownNumber() -> UInt64 {
    guard isRepacked else { return unsigned() }
    let rest = unsafe UnsafeBufferPointer(start: cursor, count: end - cursor)
    guard let (value, length) = unsafe Varint.read(Span(_unsafeElements: rest)) else {
      giveUp()
      return 0
    }
    unsafe cursor += length
    return value
  }

  private mutating func skip(bytes count: Int) {
    if unsafe end - cursor < count { giveUp() } else { unsafe cursor += count }
  }
}
