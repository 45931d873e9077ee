/// Reads messages from JSON, in protobuf's canonical mapping.
struct JSONMessageReader {
  let options: JSONDecodingOptions
  var text: JSONText

  init(_ bytes: [UInt8], options: JSONDecodingOptions) {
    self.options = options
    text = JSONText(bytes, depthLimit: JSONDecodingOptions.depthLimit)
  }

  /// Reads the one message that is all of the text.
  mutating func readWhole(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    let message = try readMessage(layout)
    try text.expectEnd()
    return message
  }

  mutating func readMessage(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    if let type = layout.wellKnown { return try read(layout, as: type) }
    return try readFields(layout, but: nil)
  }

  /// Reads an object into a message, passing over the key `skipped`.
  mutating func readFields(_ layout: MessageLayout, but skipped: String?) throws(JSONError) -> DynamicMessage {
    if try text.peek() != UInt8(ascii: "{") { throw mismatch("\(layout.name) is written as an object") }
    var message = DynamicMessage(layout)
    var seen: Set<Int> = []
    var isFirst = true
    try text.open("{")
    while let key = try text.nextKey(&isFirst) {
      if key == skipped {
        try text.skipValue()
      } else if let slot = layout.slot(name: key) {
        if !seen.insert(slot).inserted { throw mismatch("the field \"\(key)\" comes twice") }
        try readField(layout.fields[slot], into: &message)
      } else {
        try skipUnknown(key, layout)
      }
    }
    try checkRequired(message)
    return message
  }

  private func checkRequired(_ message: DynamicMessage) throws(JSONError) {
    for field in message.layout.fields where field.cardinality == .required && message.stored(field.number) == nil {
      throw mismatch("the required field \"\(field.jsonName)\" is missing")
    }
  }

  private mutating func skipUnknown(_ key: String, _ layout: MessageLayout) throws(JSONError) {
    if !options.ignoreUnknownFields { throw mismatch("\(layout.name) has no field \"\(key)\"") }
    try text.skipValue()
  }

  private mutating func readField(_ field: FieldLayout, into message: inout DynamicMessage) throws(JSONError) {
    do throws(JSONError) {
      if !field.acceptsNull, try text.takeNull() { return }
      if let oneof = field.oneof, let other = message.member(of: oneof) {
        throw mismatch("only one of the oneof may be set, and \"\(other.name)\" is set already")
      }
      if let value = try readValue(of: field) { message.store(value, in: field) }
    } catch {
      throw error.within(field.name)
    }
  }

  /// Nil if the value is to be ignored.
  mutating func readValue(of field: FieldLayout) throws(JSONError) -> DynamicValue? {
    switch field.cardinality {
    case .implicit, .optional, .required: try readSingle(field.type)
    case .repeated, .packed: try readList(field.type)
    case .map: try readMap(field.type)
    }
  }

  private mutating func readList(_ type: FieldType) throws(JSONError) -> DynamicValue {
    if try text.peek() != UInt8(ascii: "[") { throw mismatch("a repeated field is written as an array") }
    var values: [DynamicValue] = []
    var index = 0
    var isFirst = true
    try text.open("[")
    while try text.nextElement(&isFirst) {
      do {
        if let value = try readSingle(type) { values.append(value) }
      } catch {
        throw error.within("[\(index)]")
      }
      index += 1
    }
    return .list(values)
  }

  private mutating func readMap(_ type: FieldType) throws(JSONError) -> DynamicValue {
    guard case .entry(let entry) = type else { return .map([:]) }
    if try text.peek() != UInt8(ascii: "{") { throw mismatch("a map is written as an object") }
    var pairs: [DynamicValue: DynamicValue] = [:]
    var seen: Set<DynamicValue> = []
    var isFirst = true
    try text.open("{")
    while let keyText = try text.nextKey(&isFirst) {
      do throws(JSONError) {
        let key = try mapKey(keyText, entry.fields[0].type)
        if !seen.insert(key).inserted { throw mismatch("the key comes twice") }
        if let value = try readSingle(entry.fields[1].type) { pairs[key] = value }
      } catch {
        throw error.within("[\(keyText)]")
      }
    }
    return .map(pairs)
  }

  func mismatch(_ reason: String) -> JSONError { .mismatch(reason, field: "", at: text.position) }
}

extension JSONMessageReader {
  /// One value of `type`; nil if it is to be ignored.
  mutating func readSingle(_ type: FieldType) throws(JSONError) -> DynamicValue? {
    switch type {
    case .double: .double(try readFloatingPoint())
    case .float: .float(try readFloatingPoint())
    case .int32, .sint32, .sfixed32: .int32(try readInteger())
    case .int64, .sint64, .sfixed64: .int64(try readInteger())
    case .uint32, .fixed32: .uint32(try readInteger())
    case .uint64, .fixed64: .uint64(try readInteger())
    case .bool: .bool(try readBool())
    case .string: .string(try readString("a string"))
    case .bytes: .bytes(try readBytes())
    case .enum(let layout): try readEnumeration(layout())
    case .message(let layout), .group(let layout): .message(try readMessage(layout()))
    case .entry: nil
    }
  }

  mutating func readString(_ expected: String) throws(JSONError) -> String {
    if try text.peek() != UInt8(ascii: "\"") { throw mismatch("\(expected) in quotes is expected") }
    return try text.readString()
  }

  private mutating func readBool() throws(JSONError) -> Bool {
    let first = try text.peek()
    guard first == UInt8(ascii: "t") || first == UInt8(ascii: "f") else { throw mismatch("true or false is expected") }
    return try text.readBool()
  }

  private mutating func readBytes() throws(JSONError) -> [UInt8] {
    let start = text
    guard let bytes = Base64.decode(try readString("base64")) else { throw start.mismatch("this is not base64") }
    return bytes
  }

  /// The text of a number, in quotes or not; `start` is where it stands.
  private mutating func readNumberText() throws(JSONError) -> (text: ArraySlice<UInt8>, isQuoted: Bool) {
    switch try text.peek() {
    case UInt8(ascii: "\""): return (Array(try text.readString().utf8)[...], true)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return (try text.readNumber(), false)
    default: throw mismatch("a number is expected")
    }
  }

  private mutating func readInteger<T: FixedWidthInteger>() throws(JSONError) -> T {
    _ = try text.peek()
    let start = text
    let number = try readNumberText().text
    guard JSONNumber.end(in: number) == number.endIndex, let value = JSONNumber.integer(number, as: T.self) else {
      throw start.mismatch("a whole number from \(T.min) to \(T.max) is expected")
    }
    return value
  }

  private mutating func readFloatingPoint<T: JSONFloatingPoint>() throws(JSONError) -> T {
    _ = try text.peek()
    let start = text
    let (number, isQuoted) = try readNumberText()
    let string = String(decoding: number, as: UTF8.self)
    if isQuoted, let special = T(special: string) { return special }
    guard JSONNumber.end(in: number) == number.endIndex, let value = T(string), value.isFinite else {
      throw start.mismatch("a number that a \(T.self) can hold is expected")
    }
    return value
  }

  private mutating func readEnumeration(_ layout: EnumLayout) throws(JSONError) -> DynamicValue? {
    if layout.name == WellKnownType.nullValue, try text.takeNull() { return .enumeration(0) }
    _ = try text.peek()
    let start = text
    if try text.peek() != UInt8(ascii: "\"") {
      let number: Int32 = try readInteger()
      if layout.holds(number) { return .enumeration(number) }
    } else if let number = layout.number(of: try text.readString()) {
      return .enumeration(number)
    }
    if options.ignoreUnknownFields { return nil }
    throw start.mismatch("\(layout.name) has no such value")
  }

  private func mapKey(_ key: String, _ type: FieldType) throws(JSONError) -> DynamicValue {
    let value: DynamicValue? =
      switch type {
      case .int32, .sint32, .sfixed32: Self.integer(key).map { .int32($0) }
      case .int64, .sint64, .sfixed64: Self.integer(key).map { .int64($0) }
      case .uint32, .fixed32: Self.integer(key).map { .uint32($0) }
      case .uint64, .fixed64: Self.integer(key).map { .uint64($0) }
      case .bool: key == "true" ? .bool(true) : key == "false" ? .bool(false) : nil
      case .string: .string(key)
      default: nil
      }
    guard let value else { throw mismatch("the key is not of the map's key type") }
    return value
  }

  private static func integer<T: FixedWidthInteger>(_ key: String) -> T? {
    let bytes = Array(key.utf8)[...]
    return JSONNumber.end(in: bytes) == bytes.endIndex ? JSONNumber.integer(bytes) : nil
  }
}

extension JSONText {
  /// What comes next does not fit the message.
  func mismatch(_ reason: String) -> JSONError { .mismatch(reason, field: "", at: position) }
}

extension FieldLayout {
  /// Whether `null` is a value of the field, not its absence.
  fileprivate var acceptsNull: Bool {
    switch type {
    case .message(let layout): !isRepeated && layout().wellKnown == .value
    case .enum(let layout): !isRepeated && layout().name == WellKnownType.nullValue
    default: false
    }
  }
}

/// A floating-point type of protobuf.
protocol JSONFloatingPoint: BinaryFloatingPoint, LosslessStringConvertible {}

extension Float: JSONFloatingPoint {}
extension Double: JSONFloatingPoint {}

extension JSONFloatingPoint {
  /// What JSON's numbers cannot say.
  fileprivate init?(special text: String) {
    switch text {
    case "NaN": self = .nan
    case "Infinity": self = .infinity
    case "-Infinity": self = -.infinity
    default: return nil
    }
  }
}
