// Values with a length, and fields with many values.
extension WireInput {
  /// A string.
  @inlinable @inline(__always)
  public mutating func string() -> String {
    let count = length()
    if count == 0 { return "" }
    return text(count)
  }

  @usableFromInline @inline(never)
  mutating func text(_ count: Int) -> String {
    // Short strings need no memory of their own.
    if count > 15 { charge(count &+ Self.header) }
    if hasGivenUp { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: cursor, count: count)
    // Not String(validating:as:), which looks up metadata and checks each byte.
    guard let text = unsafe try? UTF8Span(validating: bytes.span) else {
      hasInvalidText = true
      giveUp()
      return ""
    }
    unsafe cursor += count
    return String(copying: text)
  }

  /// Bytes.
  @inlinable public mutating func bytes() -> [UInt8] {
    let count = length()
    charge(count &+ Self.header)
    if hasGivenUp { return [] }
    defer { unsafe cursor += count }
    return unsafe Array(UnsafeBufferPointer(start: cursor, count: count))
  }

  /// A value of an enumeration.
  @inlinable @inline(__always)
  public mutating func enumeration<E: Enum>() -> E {
    let number: Int32 = varint()
    if let value = E(rawValue: Int(number)) { return value }
    giveUp()
    return E()
  }

  /// Reads a message into a field where none must be: what comes twice is to be joined.
  @inlinable @inline(__always)
  public mutating func message<M: Message>(_ field: inout M?) {
    if field != nil { return giveUp() }
    field = M()
    within { input in field?.decode(&input) }
  }

  /// Reads a message into a field that is kept on the heap.
  @inlinable public mutating func message<M: Message>(_ field: inout Indirect<M>?) {
    if field != nil { return giveUp() }
    charge(MemoryLayout<M>.stride &+ Self.header)
    field = Indirect(message())
  }

  /// A message.
  @inlinable public mutating func message<M: Message>() -> M {
    var message = M()
    within { input in message.decode(&input) }
    return message
  }

  /// A message that is a member of a oneof.
  ///
  /// - Parameter isSet: whether a member was set before, which may be the same: they would have to be joined.
  @inlinable public mutating func message<M: Message>(joining isSet: Bool) -> M {
    charge(MemoryLayout<M>.stride &+ Self.header)
    if isSet { giveUp() }
    return message()
  }

  /// A group, which has a length if libprotobuf-c wrote it.
  @inlinable public mutating func group<M: Message>() -> M {
    if !isRepacked { giveUp() }
    return message()
  }

  /// A group that is a member of a oneof.
  @inlinable public mutating func group<M: Message>(joining isSet: Bool) -> M {
    if !isRepacked { giveUp() }
    return message(joining: isSet)
  }

  /// Reads a group into a field.
  @inlinable public mutating func group<M: Message>(_ field: inout M?) {
    if !isRepacked { giveUp() }
    message(&field)
  }

  /// Reads a group into a field that is kept on the heap.
  @inlinable public mutating func group<M: Message>(_ field: inout Indirect<M>?) {
    if !isRepacked { giveUp() }
    message(&field)
  }

  /// Bytes that an allocation takes beside what is in it.
  @inlinable static var header: Int { 32 }

  /// Does what `body` does, within what a length encloses.
  @inlinable @inline(__always)
  mutating func within(_ body: (inout WireInput) -> Void) {
    let length = length()
    let outer = unsafe end
    unsafe end = unsafe cursor + length
    if depthLeft <= 0 { giveUp() }
    depthLeft &-= 1
    body(&self)
    depthLeft &+= 1
    unsafe end = unsafe outer
  }
}
