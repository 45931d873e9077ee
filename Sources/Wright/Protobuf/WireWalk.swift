/// One pass over encoded bytes before libprotobuf-c sees them: it does not bound nesting, fails on what should be skipped, and
/// merges wrongly.
///
/// Nearly every message is clean; the rest is rewritten to mean the same and be clean.
@safe struct WireWalk {
  /// What the walk found.
  enum Verdict {
    case clean, needsRewriting, malformed, tooDeep
  }

  private var cursor: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  /// Walks over `bytes` as the message that `table` describes.
  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafePointer<WireTable>, depthLimit: Int
  ) -> Verdict {
    guard let start = bytes.baseAddress else { return .clean }
    var walk = unsafe WireWalk(cursor: start, end: start + bytes.count)
    return unsafe walk.check(table, depthLeft: depthLimit)
  }

  private mutating func check(_ table: UnsafePointer<WireTable>, depthLeft: Int) -> Verdict {
    var seen: UInt64 = 0
    while unsafe cursor < end {
      guard let tag = readVarint(), tag >> 3 != 0, tag <= UInt32.max else { return .malformed }
      let wireType = UInt8(tag & 7)
      let field = unsafe table.pointee.field(UInt32(tag >> 3))
      if let field = unsafe field {
        if unsafe wireType != field.pointee.wireType && !(wireType == 2 && field.pointee.isPackable) {
          return .needsRewriting
        }
        if unsafe seen & field.pointee.loneBit != 0 { return .needsRewriting }
        unsafe seen |= field.pointee.loneBit
        if let child = unsafe field.pointee.child {
          let verdict = unsafe checkMessage(child, wireType: wireType, depthLeft: depthLeft)
          if verdict != .clean { return verdict }
          continue
        }
        if let closed = unsafe field.pointee.closedEnum {
          let verdict = unsafe checkNumbers(closed.takeUnretainedValue(), wireType: wireType)
          if verdict != .clean { return verdict }
          continue
        }
      } else if tag >> 3 == WireRewriter.escapeNumber {
        return .needsRewriting
      }
      let verdict = skip(wireType)
      if verdict != .clean { return verdict }
    }
    return .clean
  }

  private mutating func checkMessage(
    _ table: UnsafePointer<WireTable>, wireType: UInt8, depthLeft: Int
  ) -> Verdict {
    if wireType != WireType.lengthDelimited.rawValue { return .needsRewriting }
    guard let length = readVarint(), unsafe length <= UInt64(end - cursor) else { return .malformed }
    if depthLeft <= 0 { return .tooDeep }
    var inner = unsafe WireWalk(cursor: cursor, end: cursor + Int(length))
    unsafe cursor += Int(length)
    return unsafe inner.check(table, depthLeft: depthLeft - 1)
  }

  private mutating func checkNumbers(_ closed: EnumLayout, wireType: UInt8) -> Verdict {
    var past = unsafe cursor
    if wireType == WireType.lengthDelimited.rawValue {
      guard let length = readVarint(), unsafe length <= UInt64(end - cursor) else { return .malformed }
      unsafe past = unsafe cursor + Int(length)
    } else {
      unsafe past += 1
    }
    while unsafe cursor < past {
      guard let number = readVarint() else { return .malformed }
      if !closed.holds(Int32(truncatingIfNeeded: number)) { return .needsRewriting }
    }
    return .clean
  }

  @inline(__always)
  private mutating func skip(_ wireType: UInt8) -> Verdict {
    switch wireType {
    case 0: return readVarint() == nil ? .malformed : .clean
    case 1: return advance(by: 8)
    case 2:
      guard let length = readVarint() else { return .malformed }
      return advance(by: length)
    case 3: return .needsRewriting
    case 5: return advance(by: 4)
    default: return .malformed
    }
  }

  @inline(__always)
  private mutating func advance(by count: UInt64) -> Verdict {
    guard unsafe count <= UInt64(end - cursor) else { return .malformed }
    unsafe cursor += Int(count)
    return .clean
  }

  @inline(__always)
  private mutating func readVarint() -> UInt64? {
    guard unsafe cursor < end else { return nil }
    let first = unsafe cursor.pointee
    if first < 0x80 {
      unsafe cursor += 1
      return UInt64(first)
    }
    return readLongVarint()
  }

  private mutating func readLongVarint() -> UInt64? {
    var value: UInt64 = 0
    for index in 0..<(unsafe min(Varint.longest, end - cursor)) {
      let byte = unsafe cursor[index]
      value |= UInt64(byte & 0x7F) << (7 * UInt64(index))
      if byte < 0x80 {
        unsafe cursor += index + 1
        return value
      }
    }
    return nil
  }
}
