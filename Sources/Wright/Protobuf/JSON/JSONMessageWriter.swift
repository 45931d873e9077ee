/// Writes messages as JSON, in protobuf's canonical mapping.
struct JSONMessageWriter {
  let options: JSONEncodingOptions
  var output: JSONOutput
  /// The messages that the one being written is within.
  var depth = 0

  init(options: JSONEncodingOptions) {
    self.options = options
    output = JSONOutput(isPretty: options.pretty)
  }

  mutating func write(_ message: DynamicMessage) throws(JSONError) {
    depth += 1
    defer { depth -= 1 }
    if let type = message.layout.wellKnown { return try write(message, as: type) }
    output.open("{")
    try writeFields(message)
    output.close("}")
  }

  mutating func writeFields(_ message: DynamicMessage) throws(JSONError) {
    for field in message.layout.fields {
      guard let value = message.stored(field.number) ?? shownDefault(field) else { continue }
      output.key(options.preserveProtoFieldNames ? field.name : field.jsonName)
      do {
        try write(value, field)
      } catch {
        throw error.within(field.name)
      }
    }
  }

  private func shownDefault(_ field: FieldLayout) -> DynamicValue? {
    guard options.includeDefaults, field.isRepeated || field.cardinality == .implicit, field.oneof == nil else {
      return nil
    }
    return .absent(field)
  }

  mutating func write(_ value: DynamicValue, _ field: FieldLayout) throws(JSONError) {
    switch value {
    case .list(let values): try writeList(values, field.type)
    case .map(let pairs): try writeMap(pairs, field.type)
    default: try writeSingle(value, field.type)
    }
  }

  private mutating func writeList(_ values: [DynamicValue], _ type: FieldType) throws(JSONError) {
    output.open("[")
    for (index, value) in values.enumerated() {
      output.element()
      do {
        try writeSingle(value, type)
      } catch {
        throw error.within("[\(index)]")
      }
    }
    output.close("]")
  }

  /// Writes the pairs in the order of their keys' text, so that equal messages have equal texts.
  private mutating func writeMap(_ pairs: [DynamicValue: DynamicValue], _ type: FieldType) throws(JSONError) {
    guard case .entry(let entry) = type else { return }
    output.open("{")
    for (key, value) in pairs.map({ ($0.key.mapKeyText, $0.value) }).sorted(by: { $0.0 < $1.0 }) {
      output.key(key)
      do {
        try writeSingle(value, entry.fields[1].type)
      } catch {
        throw error.within("[\(key)]")
      }
    }
    output.close("}")
  }

  mutating func writeSingle(_ value: DynamicValue, _ type: FieldType) throws(JSONError) {
    switch value {
    case .double(let number): writeNumber(number)
    case .float(let number): writeNumber(number)
    case .int32(let number): output.raw(number.description)
    case .uint32(let number): output.raw(number.description)
    case .int64(let number): output.string(number.description)
    case .uint64(let number): output.string(number.description)
    case .bool(let flag): output.raw(flag ? "true" : "false")
    case .string(let text): output.string(text)
    case .bytes(let bytes): output.string(Base64.encode(bytes))
    case .enumeration(let number): writeEnumeration(number, type)
    case .message(let message): try write(message)
    case .list, .map: break
    }
  }

  private mutating func writeNumber<T: BinaryFloatingPoint & LosslessStringConvertible>(_ number: T) {
    if let text = JSONNumber.text(number) { return output.raw(text) }
    output.string(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
  }

  private mutating func writeEnumeration(_ number: Int32, _ type: FieldType) {
    guard case .enum(let layout) = type else { return }
    if layout().name == WellKnownType.nullValue { return output.raw("null") }
    if !options.enumsAsNumbers, let name = layout().name(of: number) { return output.string(name) }
    output.raw(number.description)
  }
}

extension DynamicValue {
  /// A map's key as JSON has it: always a string.
  fileprivate var mapKeyText: String {
    switch self {
    case .int32(let number): number.description
    case .int64(let number): number.description
    case .uint32(let number): number.description
    case .uint64(let number): number.description
    case .bool(let flag): flag ? "true" : "false"
    case .string(let text): text
    default: ""
    }
  }
}
