// Fields with many values.
extension WireInput {
  /// Reads the messages of a repeated field, of which the first tag has been read, as far as nothing stands between them.
  @inlinable public mutating func messages<M: Message>(_ values: inout [M], _ tag: UInt32) {
    repeated(&values, tag) { $0.message() }
  }

  /// Reads the groups of a repeated field, of which the first tag has been read.
  @inlinable public mutating func groups<M: Message>(_ values: inout [M], _ tag: UInt32) {
    repeated(&values, tag) { $0.group() }
  }

  /// Reads the values of a repeated field, of which the first tag has been read, as far as nothing stands between them.
  @inlinable @inline(__always)
  public mutating func repeated<V>(_ values: inout [V], _ tag: UInt32, _ read: (inout WireInput) -> V) {
    var expected = 0
    if values.isEmpty, tag & 7 == Self.delimited {
      expected = run(tag)
      charge(expected &* MemoryLayout<V>.stride)
      if hasGivenUp { return }
      values.reserveCapacity(expected)
    }
    repeat {
      if expected == 0 {
        // An array that grows has up to twice the room that it needs.
        charge(2 &* MemoryLayout<V>.stride)
        if hasGivenUp { return }
      } else {
        expected &-= 1
      }
      values.append(read(&self))
    } while continues(tag)
  }

  /// Reads values of a repeated field that stand together, of `size` bytes each, or of zero if they vary.
  @inlinable @inline(__always)
  public mutating func packed<V>(_ values: inout [V], size: Int = 0, _ read: (inout WireInput) -> V) {
    let length = length()
    let outer = unsafe end
    unsafe end = unsafe cursor + length
    let count = size == 0 ? countNumbers() : length / size
    charge(count &* 2 &* MemoryLayout<V>.stride)
    if !hasGivenUp { values.reserveCapacity(values.isEmpty ? count : 0) }
    while unsafe cursor < end { values.append(read(&self)) }
    unsafe end = unsafe outer
  }

  /// Reads pairs of a map, of which the first tag has been read, as far as nothing stands between them.
  @inlinable @inline(__always)
  public mutating func map<K: FieldValue, V: FieldValue>(
    _ pairs: inout [K: V], _ tag: UInt32, _ keyTag: UInt32, _ valueTag: UInt32,
    key readKey: (inout WireInput) -> K, value readValue: (inout WireInput) -> V
  ) {
    let count = pairs.isEmpty ? run(tag) : 0
    let size = MemoryLayout<K>.stride &+ MemoryLayout<V>.stride
    // A table keeps a quarter of its room free, and has a power of two of it.
    charge(count &* 3 &* size)
    if hasGivenUp { return }
    if count > 0 { pairs.reserveCapacity(count) }
    repeat {
      if count == 0 { charge(3 &* size) }
      within { $0.pair(&pairs, keyTag, valueTag, readKey, readValue) }
    } while continues(tag)
  }

  @inlinable @inline(__always)
  mutating func pair<K: FieldValue, V: FieldValue>(
    _ pairs: inout [K: V], _ keyTag: UInt32, _ valueTag: UInt32,
    _ readKey: (inout WireInput) -> K, _ readValue: (inout WireInput) -> V
  ) {
    var key: K?
    var value: V?
    while let tag = nextTag() {
      if tag == keyTag, key == nil {
        key = readKey(&self)
      } else if tag == valueTag, value == nil {
        value = readValue(&self)
      } else {
        strayField(tag)
      }
    }
    if !hasGivenUp { pairs[key ?? K()] = value ?? V() }
  }

  /// The wire type of what has a length.
  @inlinable static var delimited: UInt32 { 2 }

  /// How many delimited fields with one tag stand here, of which the first tag has been read.
  @usableFromInline @inline(never)
  mutating func run(_ tag: UInt32) -> Int {
    let start = unsafe cursor
    var count = 0
    repeat {
      let length = length()
      unsafe cursor += length
      count += 1
    } while continues(tag)
    if !hasGivenUp { unsafe cursor = unsafe start }
    return count
  }

  /// How many numbers of variable length end before the message does.
  @usableFromInline @inline(never)
  func countNumbers() -> Int {
    var count = 0
    for index in 0..<(unsafe max(end - cursor, 0)) { count &+= unsafe cursor[index] < 0x80 ? 1 : 0 }
    return count
  }
}
