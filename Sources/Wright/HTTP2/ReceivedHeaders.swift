#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The header fields that a session received with the last bytes, of one or more blocks: names and values in one flat buffer, without
/// a string for each.
///
/// Belongs to its session. Memory of its own, since a field comes six times a request: an array would look at its owners and its
/// room each time, and the run-time check for overlapping accesses would tell nothing.
@safe public final class ReceivedHeaders {
  /// Where one field stands in the buffer, and which well-known name it has.
  private struct Field {
    var start: UInt32
    var nameEnd: UInt32
    var end: UInt32
    var token: UInt8
  }

  private static let firstRoom = 1024
  private static let firstFieldRoom = 16
  /// Bytes of room that are kept for the next fields.
  private static let mostKept = 65_536
  private static let mostFieldsKept = 4096

  /// The token of a name that is in no table.
  public static let unknownToken: UInt8 = .max

  /// The number of fields.
  @exclusivity(unchecked) public private(set) var count = 0
  @exclusivity(unchecked) private var byteCount = 0
  @exclusivity(unchecked) private var room = firstRoom
  @exclusivity(unchecked) private var fieldRoom = firstFieldRoom
  @exclusivity(unchecked) private var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: firstRoom)
  @exclusivity(unchecked) private var fields = UnsafeMutablePointer<Field>.allocate(capacity: firstFieldRoom)

  init() {}

  deinit {
    unsafe bytes.deallocate()
    unsafe fields.deallocate()
  }

  // MARK: As they arrive

  /// Appends a field whose name has a token, and so need not be kept.
  func append(_ value: UnsafeBufferPointer<UInt8>, token: UInt8) {
    let start = unsafe byteCount
    unsafe append(value)
    note(start, start, token)
  }

  /// Appends a field of another name.
  func append(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let start = unsafe byteCount
    unsafe append(name)
    let nameEnd = unsafe byteCount
    unsafe append(value)
    note(start, nameEnd, Self.unknownToken)
  }

  @inline(__always)
  private func append(_ part: UnsafeBufferPointer<UInt8>) {
    if unsafe byteCount &+ part.count > room { growBytes(by: part.count) }
    guard let start = part.baseAddress else { return }
    unsafe memcpy(bytes + byteCount, start, part.count)
    unsafe byteCount &+= part.count
  }

  @inline(__always)
  private func note(_ start: Int, _ nameEnd: Int, _ token: UInt8) {
    if unsafe count == fieldRoom { growFields() }
    unsafe (fields + count).initialize(
      to: Field(
        start: UInt32(truncatingIfNeeded: start), nameEnd: UInt32(truncatingIfNeeded: nameEnd),
        end: UInt32(truncatingIfNeeded: byteCount), token: token))
    unsafe count &+= 1
  }

  private func growBytes(by more: Int) {
    let next = unsafe max(2 * room, byteCount + more)
    precondition(next <= Int(UInt32.max), "more header bytes than their limit allows")
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: next)
    unsafe moved.update(from: bytes, count: byteCount)
    unsafe bytes.deallocate()
    unsafe bytes = unsafe moved
    unsafe room = next
  }

  /// A connection that lives long does not keep what it needed once.
  private func giveBackRoom() {
    unsafe bytes.deallocate()
    unsafe fields.deallocate()
    unsafe (room, fieldRoom) = (Self.firstRoom, Self.firstFieldRoom)
    unsafe bytes = .allocate(capacity: Self.firstRoom)
    unsafe fields = .allocate(capacity: Self.firstFieldRoom)
  }

  private func growFields() {
    let moved = unsafe UnsafeMutablePointer<Field>.allocate(capacity: 2 * fieldRoom)
    unsafe moved.update(from: fields, count: count)
    unsafe fields.deallocate()
    unsafe fields = unsafe moved
    unsafe fieldRoom *= 2
  }

  /// Removes the first fields; the others keep their order.
  func removeFirst(_ number: Int) {
    guard unsafe number < count else {
      unsafe (count, byteCount) = (0, 0)
      if unsafe room > Self.mostKept || fieldRoom > Self.mostFieldsKept { giveBackRoom() }
      return
    }
    guard number > 0 else { return }
    let offset = unsafe fields[number].start
    unsafe memmove(bytes, bytes + Int(offset), byteCount - Int(offset))
    unsafe byteCount -= Int(offset)
    for index in unsafe number..<count {
      let field = unsafe fields[index]
      unsafe fields[index - number] = Field(
        start: field.start - offset, nameEnd: field.nameEnd - offset, end: field.end - offset, token: field.token)
    }
    unsafe count -= number
  }

  // MARK: As they are looked at

  private func field(_ index: Int) -> Field {
    unsafe precondition((0..<count).contains(index), "no such header field")
    return unsafe fields[index]
  }

  /// Which name of the session's ``HeaderNames`` a field has, or ``unknownToken``.
  public func token(_ index: Int) -> UInt8 { field(index).token }

  /// The name of a field that has no token.
  public func name(_ index: Int) -> String {
    let field = field(index)
    return unsafe String(decoding: unsafe part(field.start, field.nameEnd), as: UTF8.self)
  }

  /// A field's value; bytes that are no UTF-8 are replaced.
  public func value(_ index: Int) -> String {
    unsafe String(decoding: unsafe valuePart(index), as: UTF8.self)
  }

  /// The bytes of a field's value.
  public func valueBytes(_ index: Int) -> [UInt8] { unsafe Array(valuePart(index)) }

  /// Whether a field's value is just this.
  public func value(_ index: Int, equals text: StaticString) -> Bool {
    let (start, count) = unsafe valuePlace(index)
    return unsafe count == text.utf8CodeUnitCount && memcmp(start, text.utf8Start, count) == 0
  }

  /// Whether a field's value is just these bytes.
  public func value(_ index: Int, equals other: [UInt8]) -> Bool {
    let (start, count) = unsafe valuePlace(index)
    return unsafe count == other.count && memcmp(start, other, count) == 0
  }

  /// Whether a field's value begins with this.
  public func value(_ index: Int, hasPrefix text: StaticString) -> Bool {
    let (start, count) = unsafe valuePlace(index)
    return unsafe count >= text.utf8CodeUnitCount && memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private func valuePart(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let field = field(index)
    return unsafe part(field.nameEnd, field.end)
  }

  private func valuePlace(_ index: Int) -> (start: UnsafeMutablePointer<UInt8>, count: Int) {
    let field = field(index)
    return unsafe (bytes + Int(field.nameEnd), Int(field.end - field.nameEnd))
  }

  private func part(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes + Int(start), count: Int(end - start))
  }
}
