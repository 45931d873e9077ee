/// Makes messages in memory as libprotobuf-c has it, for what is known by its layout alone.
@safe struct CMessageWriter {
  let base: UnsafeMutableRawPointer
  let slots: UnsafeMutablePointer<Slot>
  let arena: Arena

  /// Room in the arena of a message being written, which has no budget.
  static func allocate(_ size: Int, in arena: Arena) -> UnsafeMutableRawPointer {
    guard let memory = unsafe arena.pointee.allocate(size) else { preconditionFailure("an unbounded arena is full") }
    return unsafe memory
  }

  /// A zeroed C message in the arena.
  static func makeMessage(_ table: UnsafePointer<LayoutTable>, in arena: Arena) -> UnsafeMutableRawPointer {
    let message = unsafe allocate(table.pointee.size, in: arena)
    unsafe message.initializeMemory(as: UInt8.self, repeating: 0, count: table.pointee.size)
    unsafe message.storeBytes(of: table.pointee.descriptor, as: UnsafeRawPointer.self)
    return unsafe message
  }

  func cell(_ offset: UInt32) -> FieldCell { unsafe FieldCell(base + Int(offset), arena) }

  /// Room for the elements of a repeated field.
  func elements(_ slot: Int, count: Int, size: Int) -> FieldCell {
    let place = unsafe slots[slot]
    let memory = unsafe Self.allocate(count * size, in: arena)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
    cell(place.quantifier).store(count)
    unsafe cell(place.offset).store(memory)
    return unsafe FieldCell(memory, arena)
  }
}

extension FieldCell {
  func store<T: BitwiseCopyable>(_ value: T) { unsafe address.storeBytes(of: value, as: T.self) }

  /// Puts a copy of `bytes` here.
  func storeBinary(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    let copy = unsafe CMessageWriter.allocate(bytes.count, in: arena)
    unsafe bytes.withUnsafeBytes {
      if let start = $0.baseAddress { unsafe copy.copyMemory(from: start, byteCount: $0.count) }
    }
    unsafe address.storeBytes(of: bytes.count, as: Int.self)
    unsafe (address + 8).storeBytes(of: copy, as: UnsafeMutableRawPointer.self)
  }
}
