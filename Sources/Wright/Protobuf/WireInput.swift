/// Reads the fields of a message straight off the wire, as long as they are written plainly.
///
/// What a plain encoder does not write, or what takes thought, makes the input give up: libprotobuf-c then has the say
/// over the whole message, and what it makes of it is read here again, written plainly. An input that gave up stands at
/// the end of everything, so that whatever loop is reading ends.
@safe public struct WireInput: ~Copyable {
  /// The next byte.
  @usableFromInline var cursor: UnsafePointer<UInt8>
  /// Where the message that is being read ends.
  @usableFromInline var end: UnsafePointer<UInt8>
  /// Where the outermost message ends.
  @usableFromInline let bytesEnd: UnsafePointer<UInt8>
  /// How many messages may still be entered, one within another.
  @usableFromInline var depthLeft: Int
  /// Bytes of memory that values may still take.
  @usableFromInline var budget: Int
  /// Whether libprotobuf-c wrote the bytes.
  ///
  /// It tells groups with a length before them, and wraps unknown fields.
  @usableFromInline let isRepacked: Bool
  /// Whether the bytes are not plain.
  @usableFromInline var hasGivenUp = false
  /// Whether a string that is not UTF-8 was why.
  @usableFromInline var hasInvalidText = false

  /// Input from bytes that outlive it.
  @usableFromInline init(_ bytes: UnsafeBufferPointer<UInt8>, options: DecodingOptions, isRepacked: Bool) {
    // No bytes may have no address; nothing is read from it.
    let start = unsafe bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    unsafe cursor = unsafe start
    unsafe end = unsafe start + bytes.count
    unsafe bytesEnd = unsafe start + bytes.count
    depthLeft = options.depthLimit
    budget = isRepacked ? Int.max : max(options.memoryLimit, 4 * bytes.count)
    self.isRepacked = isRepacked
  }

  /// Leaves the message to libprotobuf-c.
  @usableFromInline @inline(never)
  mutating func giveUp() {
    hasGivenUp = true
    unsafe cursor = unsafe bytesEnd
  }

  /// Takes `bytes` of memory out of the budget.
  @inlinable @inline(__always)
  mutating func charge(_ bytes: Int) {
    budget &-= bytes
    if budget < 0 { giveUp() }
  }

  /// Leaves the message to libprotobuf-c if a field that must have a value has none.
  @inlinable public mutating func require(_ isPresent: Bool) {
    if !isPresent, !isRepacked { giveUp() }
  }
}

// Tags and numbers.
extension WireInput {
  /// The tag of the next field; nil at the end of the message.
  @inlinable @inline(__always)
  public mutating func nextTag() -> UInt32? {
    guard unsafe cursor < end else { return nil }
    let first = unsafe cursor.pointee
    if first >= 0x80 { return longTag() }
    unsafe cursor += 1
    return UInt32(first)
  }

  @usableFromInline @inline(never)
  mutating func longTag() -> UInt32? {
    guard unsafe cursor + 1 < end else { return failedTag() }
    let second = unsafe cursor[1]
    if second < 0x80, second != 0 {
      let tag = unsafe UInt32(cursor[0] & 0x7F) | UInt32(second) << 7
      unsafe cursor += 2
      return tag
    }
    let tag = longVarint()
    if hasGivenUp || tag > UInt32.max { return failedTag() }
    return UInt32(tag)
  }

  private mutating func failedTag() -> UInt32? {
    giveUp()
    return nil
  }

  /// Whether another field with `tag` follows; its tag is then read.
  @inlinable @inline(__always)
  mutating func continues(_ tag: UInt32) -> Bool {
    if tag >= 0x80 { return continuesLong(tag) }
    guard unsafe cursor < end, unsafe cursor.pointee == UInt8(truncatingIfNeeded: tag) else { return false }
    unsafe cursor += 1
    return true
  }

  @usableFromInline @inline(never)
  mutating func continuesLong(_ tag: UInt32) -> Bool {
    let start = unsafe cursor
    if nextTag() == tag { return true }
    if !hasGivenUp { unsafe cursor = unsafe start }
    return false
  }

  /// A number of variable length.
  @inlinable @inline(__always)
  public mutating func varint<T: FixedWidthInteger>() -> T { T(truncatingIfNeeded: unsigned()) }

  /// A number of variable length, of which the lowest bit is the sign.
  @inlinable @inline(__always)
  public mutating func zigzag() -> Int32 {
    let value = UInt32(truncatingIfNeeded: unsigned())
    return Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1)
  }

  /// A number of variable length, of which the lowest bit is the sign.
  @inlinable @inline(__always)
  public mutating func zigzag() -> Int64 {
    let value = unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A truth value.
  @inlinable @inline(__always)
  public mutating func bool() -> Bool { unsigned() != 0 }

  @inlinable @inline(__always)
  mutating func unsigned() -> UInt64 {
    guard unsafe cursor < end, unsafe cursor.pointee < 0x80 else { return longVarint() }
    let value = unsafe UInt64(cursor.pointee)
    unsafe cursor += 1
    return value
  }

  /// A number of several bytes, as short as can be.
  @usableFromInline @inline(never)
  mutating func longVarint() -> UInt64 {
    let count = unsafe min(end - cursor, Varint.longest)
    var value: UInt64 = 0
    var index = 0
    while index < count {
      let byte = unsafe cursor[index]
      value |= UInt64(byte & 0x7F) << (7 &* UInt64(index))
      index &+= 1
      if byte < 0x80 {
        // A last byte of zero says nothing; the tenth has room for one bit.
        if byte == 0 || index == Varint.longest && byte > 1 { break }
        unsafe cursor += index
        return value
      }
    }
    giveUp()
    return 0
  }

  /// A length that fits in what is left; zero after giving up.
  @inlinable @inline(__always)
  mutating func length() -> Int {
    let length = Int(truncatingIfNeeded: unsigned())
    if unsafe length <= end - cursor, length >= 0 { return length }
    giveUp()
    return 0
  }

  /// The bits of a number.
  @inlinable @inline(__always)
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>() -> T {
    let size = MemoryLayout<T>.size
    guard unsafe end - cursor >= size else { giveUp(); return 0 }
    let value = unsafe UnsafeRawPointer(cursor).loadUnaligned(as: T.self)
    unsafe cursor += size
    return T(littleEndian: value)
  }

  /// The bits of a number.
  @inlinable @inline(__always)
  public mutating func fixed() -> Float { Float(bitPattern: fixed()) }

  /// The bits of a number.
  @inlinable @inline(__always)
  public mutating func fixed() -> Double { Double(bitPattern: fixed()) }
}
