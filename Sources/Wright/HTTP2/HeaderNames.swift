#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The header names that somebody looks for, numbered, so that each field is recognised once, as it arrives.
///
/// Made once for a process, and never freed: this is asked for every field of every request, which shall look at no reference
/// count and no array's bounds.
@safe public struct HeaderNames: Sendable {
  private struct Entry {
    /// 0 for an empty place.
    var count = 0
    var ends = Ends(first: 0, last: 0)
    var name: StaticString = ""
    var token = ReceivedHeaders.unknownToken
  }

  /// The first and last eight bytes of a name, which for one of at most sixteen are all of it; the first and last four of one that has
  /// less than eight, and below that each byte.
  private struct Ends: Equatable {
    var first: UInt64
    var last: UInt64
  }

  /// What fields with a name that nobody wants are recognised as.
  static let droppedToken: UInt8 = .max - 1
  private static let longest = 32
  /// Names that their ends tell whole.
  private static let longestInEnds = 16
  private static let places = 512

  /// Open addressing over length and last byte, in which names of one length differ the most.
  private nonisolated(unsafe) let table: UnsafePointer<Entry>

  /// Numbers the names from 0 in the order given; at most 100 of them, of at most 32 bytes each.
  ///
  /// Fields with `dropped` names, which nobody wants, are counted against the limit and not kept.
  public init(_ names: [StaticString], dropped: [StaticString] = []) {
    precondition(names.count + dropped.count <= 100, "too many header names")
    let table = UnsafeMutablePointer<Entry>.allocate(capacity: Self.places)
    unsafe table.initialize(repeating: Entry(), count: Self.places)
    for (token, name) in (names + dropped).enumerated() {
      precondition((1...Self.longest).contains(name.utf8CodeUnitCount), "a header name is empty or too long")
      let bytes = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      var slot = unsafe Self.slot(bytes)
      while unsafe table[slot].count > 0 { slot = (slot + 1) & (Self.places - 1) }
      unsafe table[slot] = unsafe Entry(
        count: bytes.count, ends: Self.ends(bytes), name: name,
        token: token < names.count ? UInt8(token) : Self.droppedToken)
    }
    unsafe self.table = unsafe UnsafePointer(table)
  }

  @inline(__always)
  private static func slot(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe (name.count &* 16 &+ Int(name.baseAddress.unsafelyUnwrapped[name.count &- 1] & 15)) & (places &- 1)
  }

  /// The number of a name, ``droppedToken``, or ``ReceivedHeaders/unknownToken``.
  func recognise(_ name: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard name.count > 0, name.count <= Self.longest else { return ReceivedHeaders.unknownToken }
    var slot = unsafe Self.slot(name)
    let ends = unsafe Self.ends(name)
    while true {
      let entry = unsafe table + slot
      guard unsafe entry.pointee.count > 0 else { return ReceivedHeaders.unknownToken }
      if unsafe entry.pointee.count == name.count, unsafe entry.pointee.ends == ends,
        unsafe name.count <= Self.longestInEnds || Self.isSame(name, entry.pointee.name)
      {
        return unsafe entry.pointee.token
      }
      slot = (slot &+ 1) & (Self.places &- 1)
    }
  }

  @inline(__always)
  private static func ends(_ name: UnsafeBufferPointer<UInt8>) -> Ends {
    let (bytes, count) = unsafe (UnsafeRawPointer(name.baseAddress.unsafelyUnwrapped), name.count)
    if count >= 8 {
      return unsafe Ends(
        first: bytes.loadUnaligned(as: UInt64.self),
        last: bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    }
    if count >= 4 {
      return unsafe Ends(
        first: UInt64(bytes.loadUnaligned(as: UInt32.self)),
        last: UInt64(bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
    }
    let middle = unsafe bytes.load(fromByteOffset: count / 2, as: UInt8.self)
    return unsafe Ends(
      first: UInt64(bytes.load(as: UInt8.self)) | UInt64(middle) << 8,
      last: UInt64(bytes.load(fromByteOffset: count &- 1, as: UInt8.self)))
  }

  private static func isSame(_ name: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    unsafe memcmp(name.baseAddress.unsafelyUnwrapped, text.utf8Start, name.count) == 0
  }
}
