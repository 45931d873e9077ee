/// Rewrites an encoded message that libprotobuf-c would refuse or misread into one that means the same:
/// lone messages that come several times are joined, groups become messages with a length, and what is to be kept as unknown
/// but cannot be told to libprotobuf-c is wrapped into a field with a number that no schema may use.
struct WireRewriter {
  /// The number of wrapped unknown fields.
  ///
  /// Schemas may not use 19000 to 19999.
  static let escapeNumber: UInt32 = 19_999

  private let layout: MessageLayout
  private let limits: Limits
  private let depthLeft: Int
  private var output: [UInt8] = []
  /// The lone messages seen so far, by slot: the parts of each.
  private var pending: [Int: [ArraySlice<UInt8>]] = [:]

  /// What rewriting may take.
  private final class Limits {
    let depth: Int
    let memory: Int
    /// Bytes that are held at all levels, beside those of the message.
    private var held = 0

    init(depth: Int, memory: Int) {
      self.depth = depth
      self.memory = memory
    }

    /// Holds so many bytes while `body` runs.
    func hold<R>(_ count: Int, _ body: () throws(CodecError) -> R) throws(CodecError) -> R {
      held += count
      defer { held -= count }
      if held > memory { throw .memoryLimitExceeded(limit: memory) }
      return try body()
    }
  }

  /// The bytes of the message of `layout` in `bytes`, such that libprotobuf-c reads them right.
  static func rewrite(
    _ bytes: UnsafeBufferPointer<UInt8>, layout: MessageLayout, options: DecodingOptions
  ) throws(CodecError) -> [UInt8] {
    let copy = unsafe Array(bytes)
    let limits = Limits(depth: options.depthLimit, memory: max(options.memoryLimit, 4 * copy.count))
    return try rewrite(copy[...], layout: layout, depthLeft: options.depthLimit, limits)
  }

  /// Appends the unknown field that `field` (a length and the field) wraps to `bytes`.
  static func unescape(_ field: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    let copy = unsafe Array(field)
    guard let (_, length) = Varint.read(copy.span) else { return }
    bytes += copy.dropFirst(length)
  }

  private static func rewrite(
    _ bytes: ArraySlice<UInt8>, layout: MessageLayout, depthLeft: Int, _ limits: Limits
  ) throws(CodecError) -> [UInt8] {
    if depthLeft < 0 { throw .nestedTooDeeply(limit: limits.depth) }
    var rewriter = WireRewriter(layout: layout, depthLeft: depthLeft, limits)
    var reader = WireFieldReader(bytes)
    while !reader.isAtEnd {
      guard let field = try reader.next(depthLeft: depthLeft, depthLimit: limits.depth) else {
        throw .malformed(message: layout.name)
      }
      try rewriter.add(field)
    }
    try rewriter.addPending()
    return rewriter.output
  }

  private init(layout: MessageLayout, depthLeft: Int, _ limits: Limits) {
    self.layout = layout
    self.depthLeft = depthLeft
    self.limits = limits
  }

  private mutating func add(_ field: WireFieldReader.Field) throws(CodecError) {
    guard let slot = layout.slot(number: field.number), accepts(field.wireType, layout.fields[slot]) else {
      return addUnknown(field)
    }
    let known = layout.fields[slot]
    if let closed = known.type.closedEnum, !(try addNumbers(field, closed)) { return }
    if case .entry(let entry) = known.type, !(try holdsValue(entry, field.payload)) { return addUnknown(field) }
    if let oneof = known.oneof { try forgetOthers(of: oneof, but: slot) }
    guard let child = known.type.layout else {
      output += field.whole
      return
    }
    if known.isRepeated {
      try addMessage(field.payload, number: field.number, layout: child)
    } else {
      pending[slot, default: []].append(field.payload)
    }
  }

  private func accepts(_ wireType: WireType, _ field: FieldLayout) -> Bool {
    wireType == field.type.wireType
      || wireType == .lengthDelimited && field.isRepeated && field.type.isPackable
  }

  private mutating func addUnknown(_ field: WireFieldReader.Field) {
    let isPlain = layout.slot(number: field.number) == nil && field.wireType != .startGroup
    if isPlain, field.number != Int(Self.escapeNumber) {
      output += field.whole
    } else {
      addDelimited(field.whole, number: Int(Self.escapeNumber))
    }
  }

  /// Whether the value of a map's pair is one that its type has: a closed enumeration does not have all numbers.
  private func holdsValue(_ entry: MessageLayout, _ payload: ArraySlice<UInt8>) throws(CodecError) -> Bool {
    guard let closed = entry.fields[1].type.closedEnum else { return true }
    var reader = WireFieldReader(payload)
    var holds = true
    while !reader.isAtEnd {
      guard let field = try reader.next(depthLeft: depthLeft - 1, depthLimit: limits.depth) else {
        throw .malformed(message: layout.name)
      }
      var values = WireFieldReader(field.payload)
      guard field.number == 2, field.wireType == .varint, let value = values.nextVarint() else { continue }
      holds = closed.holds(Int32(truncatingIfNeeded: value.number))
    }
    return holds
  }

  /// Sets apart the numbers that a closed enumeration does not have, all in one field.
  ///
  /// False if nothing is left to be added.
  private mutating func addNumbers(
    _ field: WireFieldReader.Field, _ closed: EnumLayout
  ) throws(CodecError) -> Bool {
    var values = WireFieldReader(field.payload)
    var known: [UInt8] = []
    var foreign: [UInt8] = []
    while let value = values.nextVarint() {
      if closed.holds(Int32(truncatingIfNeeded: value.number)) {
        known += value.whole
      } else {
        Varint.append(UInt64(field.number) << 3, to: &foreign)
        foreign += value.whole
      }
    }
    guard values.isAtEnd else { throw .malformed(message: layout.name) }
    if foreign.isEmpty { return true }
    addDelimited(foreign[...], number: Int(Self.escapeNumber))
    if !known.isEmpty { addDelimited(known[...], number: field.number) }
    return false
  }

  /// A member of a oneof takes the place of the member that was set before it, which must be sound all the same.
  private mutating func forgetOthers(of oneof: Int, but slot: Int) throws(CodecError) {
    for other in pending.keys where other != slot && layout.fields[other].oneof == oneof {
      guard let parts = pending.removeValue(forKey: other), let child = layout.fields[other].type.layout else {
        continue
      }
      _ = try rewritten(parts, layout: child)
    }
  }

  private mutating func addPending() throws(CodecError) {
    for (slot, parts) in pending.sorted(by: { $0.key < $1.key }) {
      guard let child = layout.fields[slot].type.layout else { continue }
      addDelimited(try rewritten(parts, layout: child)[...], number: layout.fields[slot].number)
    }
  }

  private mutating func addMessage(
    _ payload: ArraySlice<UInt8>, number: Int, layout child: MessageLayout
  ) throws(CodecError) {
    addDelimited(try rewritten([payload], layout: child)[...], number: number)
  }

  /// A message that came in parts: to put them together is to merge them.
  private func rewritten(_ parts: [ArraySlice<UInt8>], layout child: MessageLayout) throws(CodecError) -> [UInt8] {
    if parts.count == 1 { return try Self.rewrite(parts[0], layout: child, depthLeft: depthLeft - 1, limits) }
    return try limits.hold(parts.reduce(0) { $0 + $1.count }) { () throws(CodecError) in
      try Self.rewrite(parts.flatMap { $0 }[...], layout: child, depthLeft: depthLeft - 1, limits)
    }
  }

  private mutating func addDelimited(_ payload: ArraySlice<UInt8>, number: Int) {
    Varint.append(UInt64(number) << 3 | UInt64(WireType.lengthDelimited.rawValue), to: &output)
    Varint.append(UInt64(payload.count), to: &output)
    output += payload
  }
}

/// Takes encoded fields apart, one after another.
struct WireFieldReader {
  /// One field as it stands in the bytes.
  struct Field {
    let number: Int
    let wireType: WireType
    /// Tag and value.
    let whole: ArraySlice<UInt8>
    /// What a length or the tags of a group enclose; for other fields the value.
    let payload: ArraySlice<UInt8>
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Whether no field is left.
  var isAtEnd: Bool { index == bytes.endIndex }

  /// The next field; nil if the bytes are malformed.
  mutating func next(depthLeft: Int, depthLimit: Int) throws(CodecError) -> Field? {
    let start = index
    guard let (number, wireType) = readTag(), wireType != .endGroup else { return nil }
    guard let payload = try readPayload(number, wireType, depthLeft: depthLeft, depthLimit: depthLimit) else {
      return nil
    }
    return Field(number: number, wireType: wireType, whole: bytes[start..<index], payload: payload)
  }

  /// The next of several numbers that stand together.
  mutating func nextVarint() -> (number: UInt64, whole: ArraySlice<UInt8>)? {
    let start = index
    guard let number = readVarint() else { return nil }
    return (number, bytes[start..<index])
  }

  private mutating func readTag() -> (Int, WireType)? {
    guard let tag = readVarint(), tag >> 3 != 0, tag <= UInt32.max, let type = WireType(rawValue: UInt8(tag & 7)) else {
      return nil
    }
    return (Int(tag >> 3), type)
  }

  private mutating func readPayload(
    _ number: Int, _ wireType: WireType, depthLeft: Int, depthLimit: Int
  ) throws(CodecError) -> ArraySlice<UInt8>? {
    switch wireType {
    case .varint:
      let start = index
      return readVarint() == nil ? nil : bytes[start..<index]
    case .fixed32: return take(4)
    case .fixed64: return take(8)
    case .lengthDelimited:
      guard let length = readVarint() else { return nil }
      return take(length)
    case .startGroup: return try readGroup(number, depthLeft: depthLeft, depthLimit: depthLimit)
    case .endGroup: return nil
    }
  }

  /// What stands before the end tag that belongs to the group `number`.
  private mutating func readGroup(
    _ number: Int, depthLeft: Int, depthLimit: Int
  ) throws(CodecError) -> ArraySlice<UInt8>? {
    if depthLeft <= 0 { throw .nestedTooDeeply(limit: depthLimit) }
    let start = index
    while !isAtEnd {
      let tagStart = index
      guard let (inner, wireType) = readTag() else { return nil }
      if wireType == .endGroup { return inner == number ? bytes[start..<tagStart] : nil }
      if try readPayload(inner, wireType, depthLeft: depthLeft - 1, depthLimit: depthLimit) == nil { return nil }
    }
    return nil
  }

  private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
    guard count <= UInt64(bytes.endIndex - index) else { return nil }
    defer { index += Int(count) }
    return bytes[index..<index + Int(count)]
  }

  private mutating func readVarint() -> UInt64? {
    var value: UInt64 = 0
    for (shift, byte) in bytes[index...].prefix(Varint.longest).enumerated() {
      value |= UInt64(byte & 0x7F) << (7 * UInt64(shift))
      if byte < 0x80 {
        index += shift + 1
        return value
      }
    }
    return nil
  }
}
