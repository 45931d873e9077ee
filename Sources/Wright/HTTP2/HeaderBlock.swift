#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Header fields in one flat buffer: one or more blocks of names and values, without a string for each.
public struct HeaderBlock: Sendable {
  /// Where one field stands in the buffer, and which well-known name it has.
  struct Field {
    var start: UInt32
    var nameEnd: UInt32
    var end: UInt32
    var token: UInt8

    mutating func move(back offset: UInt32) {
      start -= offset
      nameEnd -= offset
      end -= offset
    }
  }

  /// The token of a name that is in no table.
  public static let unknownToken: UInt8 = .max

  private(set) var bytes: [UInt8] = []
  private(set) var fields: [Field] = []
  /// Whether the buffer lives as long as the process, so that nghttp2 need not copy it.
  let isPermanent: Bool

  /// Makes an empty block.
  public init() { isPermanent = false }

  /// Makes a block that is kept in a global and never changed again, so that sending it copies nothing.
  public init(permanent fields: KeyValuePairs<String, String>) {
    isPermanent = true
    for (name, value) in fields { append(name, value) }
  }

  /// The number of fields.
  public var count: Int { fields.count }

  /// Appends a field; the name is lower case.
  public mutating func append(_ name: String, _ value: String) {
    let start = bytes.count
    bytes.append(contentsOf: name.utf8)
    let nameEnd = bytes.count
    bytes.append(contentsOf: value.utf8)
    note(start, nameEnd, Self.unknownToken)
  }

  /// Appends a received field whose name has a token, and so need not be kept.
  mutating func append(_ value: UnsafeBufferPointer<UInt8>, token: UInt8) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: value)
    note(start, start, token)
  }

  /// Appends a received field of another name.
  mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: name)
    let nameEnd = bytes.count
    unsafe bytes.append(contentsOf: value)
    note(start, nameEnd, Self.unknownToken)
  }

  private mutating func note(_ start: Int, _ nameEnd: Int, _ token: UInt8) {
    fields.append(
      Field(start: UInt32(start), nameEnd: UInt32(nameEnd), end: UInt32(bytes.count), token: token))
  }

  /// Removes the first fields; the others keep their order.
  mutating func removeFirst(_ count: Int) {
    guard count < fields.count else {
      bytes.removeAll(keepingCapacity: true)
      fields.removeAll(keepingCapacity: true)
      return
    }
    guard count > 0 else { return }
    let offset = fields[count].start
    bytes.removeFirst(Int(offset))
    fields.removeFirst(count)
    for index in fields.indices { fields[index].move(back: offset) }
  }

  /// Which name of the session's ``HeaderNames`` a received field has, or ``unknownToken``.
  public func token(_ index: Int) -> UInt8 { fields[index].token }

  /// The name of a field that has no token.
  public func name(_ index: Int) -> String { string(fields[index].start, fields[index].nameEnd) }

  /// A field's value; bytes that are no UTF-8 are replaced.
  public func value(_ index: Int) -> String { string(fields[index].nameEnd, fields[index].end) }

  /// The bytes of a field's value.
  public func valueBytes(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(fields[index].nameEnd)..<Int(fields[index].end)]
  }

  /// Whether a field's value is just this.
  public func value(_ index: Int, equals text: StaticString) -> Bool {
    let field = fields[index]
    return Int(field.end - field.nameEnd) == text.utf8CodeUnitCount && value(index, hasPrefix: text)
  }

  /// Whether a field's value is just these bytes.
  public func value(_ index: Int, equals other: [UInt8]) -> Bool {
    let field = fields[index]
    guard Int(field.end - field.nameEnd) == other.count else { return false }
    return unsafe bytes.withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        unsafe mine.matches(theirs, at: Int(field.nameEnd))
      }
    }
  }

  /// Whether a field's value begins with this.
  public func value(_ index: Int, hasPrefix text: StaticString) -> Bool {
    let field = fields[index]
    guard Int(field.end - field.nameEnd) >= text.utf8CodeUnitCount else { return false }
    return unsafe bytes.withUnsafeBytes { mine in
      let prefix = unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      return unsafe mine.matches(prefix, at: Int(field.nameEnd))
    }
  }

  private func string(_ start: UInt32, _ end: UInt32) -> String {
    String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand at an offset that has room for them.
  func matches(_ other: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard let mine = baseAddress, let theirs = other.baseAddress else { return unsafe other.isEmpty }
    return unsafe memcmp(mine + offset, theirs, other.count) == 0
  }
}
