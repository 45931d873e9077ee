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
    case 0: _ = unsigned()
    case 1: skip(bytes: 8)
    case 2: skip(bytes: length())
    case 5: skip(bytes: 4)
    default: giveUp()
    }
  }

  private mutating func skip(bytes count: Int) {
    if unsafe end - cursor < count { giveUp() } else { unsafe cursor += count }
  }
}
