/// The place in an encoded message where one field is to be written.
@safe public struct WireOutput {
  @usableFromInline let slot: UnsafePointer<Slot>
  @usableFromInline let arena: Arena

  @inlinable init(_ slot: UnsafePointer<Slot>, _ arena: Arena) {
    unsafe self.slot = unsafe slot
    unsafe self.arena = unsafe arena
  }

  /// Room for `count` bytes and `headroom` after them.
  @inlinable @inline(__always)
  func reserve(_ count: Int) {
    let left = unsafe arena.pointee.limit - arena.pointee.cursor
    if left < count &+ Self.headroom {
      unsafe arena.pointee.growOutput(by: count &+ Self.headroom)
    }
  }

  /// Enough for a tag and a number, and for a store wider than what it is for.
  ///
  /// What reserves nothing itself may write so much once.
  @inlinable static var headroom: Int { 32 }

  /// Writes the tag that a field begins with.
  @inlinable @inline(__always)
  func tag() {
    unsafe arena.pointee.cursor.storeBytes(of: slot.pointee.tag, as: UInt64.self)
    unsafe arena.pointee.cursor += slot.pointee.tagLength
  }

  /// Writes the tag that a group ends with, which is the number after the one that it begins with.
  @inlinable func endTag() {
    reserve(0)
    unsafe arena.pointee.cursor.storeBytes(of: slot.pointee.tag + 1, as: UInt64.self)
    unsafe arena.pointee.cursor += slot.pointee.tagLength
  }

  /// Writes a number of variable length.
  @inlinable @inline(__always)
  func varint(_ value: UInt64) {
    var rest = value
    var cursor = unsafe arena.pointee.cursor
    while rest >= 0x80 {
      unsafe cursor.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
      unsafe cursor += 1
      rest >>= 7
    }
    unsafe cursor.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
    unsafe arena.pointee.cursor = unsafe cursor + 1
  }

  /// Writes the bits of a number.
  @inlinable @inline(__always)
  func fixed<T: BitwiseCopyable & FixedWidthInteger>(_ value: T) {
    unsafe arena.pointee.cursor.storeBytes(of: value.littleEndian, as: T.self)
    unsafe arena.pointee.cursor += MemoryLayout<T>.size
  }

  /// Writes a length and bytes.
  @inlinable @inline(__always)
  func delimited(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    varint(UInt64(bytes.count))
    unsafe append(bytes)
  }

  /// Writes bytes for which there is room.
  @inlinable @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    unsafe arena.pointee.cursor.copyMemory(from: start, byteCount: bytes.count)
    unsafe arena.pointee.cursor += bytes.count
  }

  /// Leaves a byte for a length and says where what it measures begins.
  @inlinable @inline(__always)
  func beginDelimited() -> Int {
    unsafe arena.pointee.cursor += 1
    return unsafe arena.pointee.cursor - arena.pointee.origin
  }

  /// Puts in the length of what was written since `beginDelimited`, and makes room for what is to follow.
  @inlinable @inline(__always)
  func endDelimited(_ start: Int) {
    let length = unsafe arena.pointee.cursor - arena.pointee.origin - start
    if length < 0x80 {
      unsafe arena.pointee.origin.storeBytes(of: UInt8(length), toByteOffset: start - 1, as: UInt8.self)
    } else {
      endLong(start, length: length)
    }
  }

  /// Moves what was written, because its length takes more than the byte that was left for it.
  @usableFromInline func endLong(_ start: Int, length: Int) {
    let content = unsafe arena.pointee.origin + start
    let lengthSize = Varint.size(UInt64(length))
    unsafe (content + lengthSize - 1).copyMemory(from: content, byteCount: length)
    unsafe arena.pointee.cursor = unsafe content - 1
    varint(UInt64(length))
    unsafe arena.pointee.cursor += length
    reserve(0)
  }
}
