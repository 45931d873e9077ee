/// The bytes of a message on its way to being encoded.
@safe @usableFromInline struct MessageBeingEncoded: ~Copyable {
  /// The format's lengths are signed 32-bit numbers.
  static let sizeLimit = Int(Int32.max)

  @usableFromInline let table: UnsafePointer<LayoutTable>
  @usableFromInline let arena: Arena

  /// Nothing yet, of a message with the layout of `table`.
  ///
  /// Not given the layout, which the caller would retain and release.
  @usableFromInline init(_ table: UnsafeMutablePointer<LayoutTable>) {
    unsafe table.pointee.layout?._withUnsafeGuaranteedRef { $0.prepare() }
    unsafe self.table = unsafe UnsafePointer(table)
    unsafe arena = ArenaState.take(budget: Int.max)
    unsafe arena.pointee.origin = unsafe arena.pointee.cursor
  }

  @inlinable deinit { unsafe ArenaState.giveBack(arena) }

  /// Appends what was written to `bytes`.
  @usableFromInline func finish(into bytes: inout [UInt8]) throws(CodecError) {
    unsafe bytes.append(contentsOf: try written())
  }

  /// What was written.
  @usableFromInline func finish() throws(CodecError) -> [UInt8] { unsafe Array(try written()) }

  private func written() throws(CodecError) -> UnsafeRawBufferPointer {
    if let (table, slot) = unsafe arena.pointee.missing {
      unsafe arena.pointee.missing = nil
      throw .missingRequiredField(unsafe LayoutTable.path(table, slot))
    }
    let count = unsafe arena.pointee.cursor - arena.pointee.origin
    if count > Self.sizeLimit { throw .messageTooLarge(size: count) }
    return unsafe UnsafeRawBufferPointer(start: arena.pointee.origin, count: count)
  }
}
