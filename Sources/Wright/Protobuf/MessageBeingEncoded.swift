/// The bytes of a message on its way to being encoded.
@safe @usableFromInline struct MessageBeingEncoded: ~Copyable {
  /// The format's lengths are signed 32-bit numbers.
  static let sizeLimit = Int(Int32.max)

  @usableFromInline let table: UnsafePointer<LayoutTable>
  @usableFromInline let arena: Arena

  /// Nothing yet, of a message of `layout`.
  @usableFromInline init(_ layout: MessageLayout) {
    layout.prepare()
    unsafe table = unsafe UnsafePointer(layout.table)
    unsafe arena = ArenaState.take(budget: Int.max)
    unsafe arena.pointee.origin = unsafe arena.pointee.cursor
  }

  @inlinable deinit { unsafe ArenaState.giveBack(arena) }

  /// Appends what was written to `bytes`.
  @usableFromInline func finish(into bytes: inout [UInt8]) throws(CodecError) {
    if let (table, slot) = unsafe arena.pointee.missing {
      unsafe arena.pointee.missing = nil
      throw .missingRequiredField(unsafe LayoutTable.path(table, slot))
    }
    let count = unsafe arena.pointee.cursor - arena.pointee.origin
    if count > Self.sizeLimit { throw .messageTooLarge(size: count) }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: arena.pointee.origin, count: count))
  }
}
