/// A place in a C message, within the arena of the message being read or written.
@safe struct FieldCell {
  let address: UnsafeMutableRawPointer
  let arena: Arena

  init(_ address: UnsafeMutableRawPointer, _ arena: Arena) {
    unsafe self.address = unsafe address
    unsafe self.arena = unsafe arena
  }

  func load<T: BitwiseCopyable>(_ type: T.Type = T.self) -> T { unsafe address.load(as: T.self) }
  func advanced(by bytes: Int) -> FieldCell { unsafe FieldCell(address + bytes, arena) }

  /// The bytes that a length and a pointer here stand for.
  var binary: UnsafeBufferPointer<UInt8> {
    let start = unsafe (address + 8).load(as: UnsafePointer<UInt8>?.self)
    return unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : address.load(as: Int.self))
  }

  /// The string here; nil if it is not UTF-8.
  var text: String? {
    let bytes = unsafe binary
    if bytes.count == 0 { return "" }
    // Not String(validating:as:), which looks up metadata and checks each byte.
    guard let text = unsafe try? UTF8Span(validating: bytes.span) else { return nil }
    return String(copying: text)
  }
}
