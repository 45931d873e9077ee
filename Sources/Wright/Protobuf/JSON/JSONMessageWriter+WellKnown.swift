extension JSONMessageWriter {
  /// Writes a message that has a JSON form of its own.
  mutating func write(_ message: DynamicMessage, as type: WellKnownType) throws(JSONError) {
    switch type {
    case .any: try writeAny(message)
    case .timestamp: output.string(try Self.timestamp(message))
    case .duration: output.string(try Self.duration(message))
    case .fieldMask: output.string(try Self.fieldMask(message))
    case .value: try writeValue(message)
    case .struct, .listValue, .doubleValue, .floatValue, .int64Value, .uint64Value, .int32Value, .uint32Value,
      .boolValue, .stringValue, .bytesValue:
      try writeOnlyField(message)
    }
  }

  /// A list, a map or a wrapped value stands for the message that holds nothing else.
  private mutating func writeOnlyField(_ message: DynamicMessage) throws(JSONError) {
    guard let field = message.layout.fields.first, let value = message[number: field.number] else {
      throw .unrepresentable("the schema's \(message.layout.name) is not protobuf's own", field: "")
    }
    try write(value, field)
  }

  private mutating func writeValue(_ message: DynamicMessage) throws(JSONError) {
    guard let entry = message.entries.first, let slot = message.layout.slot(number: entry.number) else {
      throw .unrepresentable("the Value holds nothing; set it to null if that is meant", field: "")
    }
    if case .double(let number) = entry.value, !number.isFinite {
      throw .unrepresentable("a Value cannot be \(number) in JSON", field: "")
    }
    try writeSingle(entry.value, message.layout.fields[slot].type)
  }

  private mutating func writeAny(_ message: DynamicMessage) throws(JSONError) {
    let url = message.text(1)
    guard case .bytes(let bytes) = message[number: 2] ?? .bytes([]), !(url.isEmpty && bytes.isEmpty) else {
      return writeEmptyObject()
    }
    if options.showsUnknownTypes, options.types.layout(typeURL: url) == nil { return writeUnknown(bytes, url) }
    let content = try unpack(bytes, url)
    output.open("{")
    output.key("@type")
    output.string(url)
    if content.layout.wellKnown != nil {
      output.key("value")
      try write(content)
    } else {
      try writeFields(content)
    }
    output.close("}")
  }

  private mutating func writeUnknown(_ bytes: [UInt8], _ url: String) {
    output.open("{")
    output.key("@type")
    output.string(url)
    output.key("value")
    output.string(Base64.encode(bytes))
    output.close("}")
  }

  private mutating func writeEmptyObject() {
    output.open("{")
    output.close("}")
  }

  /// The message in an Any.
  ///
  /// It may only be as deep as is left, or Anys within Anys would escape the bound.
  private func unpack(_ bytes: [UInt8], _ url: String) throws(JSONError) -> DynamicMessage {
    guard let layout = options.types.layout(typeURL: url) else {
      throw .unrepresentable("the type \"\(url)\" is not known; add it to JSONEncodingOptions.types", field: "")
    }
    var decoding = DecodingOptions()
    decoding.depthLimit = decoding.depthLimit - depth
    guard decoding.depthLimit >= 0 else {
      throw .unrepresentable("nested more than \(DecodingOptions.standardDepthLimit) deep", field: "")
    }
    do {
      return try DynamicMessage(layout, serializedBytes: bytes, options: decoding)
    } catch {
      throw .unrepresentable(error.description, field: "")
    }
  }
}

extension JSONMessageWriter {
  private static func timestamp(_ message: DynamicMessage) throws(JSONError) -> String {
    let (seconds, nanos) = message.secondsAndNanos
    guard let text = TimestampText.format(seconds: seconds, nanos: nanos) else {
      throw .unrepresentable("a Timestamp is in the years 1 to 9999, with 0 to 999999999 nanos", field: "")
    }
    return text
  }

  private static func duration(_ message: DynamicMessage) throws(JSONError) -> String {
    let (seconds, nanos) = message.secondsAndNanos
    guard let text = DurationText.format(seconds: seconds, nanos: nanos) else {
      throw .unrepresentable("a Duration is at most 10000 years long, its seconds and nanos of one sign", field: "")
    }
    return text
  }

  private static func fieldMask(_ message: DynamicMessage) throws(JSONError) -> String {
    guard case .list(let paths) = message[number: 1] else { return "" }
    var texts: [String] = []
    for case .string(let path) in paths {
      guard let text = FieldMaskText.format(path) else {
        throw .unrepresentable("the path \"\(path)\" is not in lower snake case, which JSON cannot carry", field: "")
      }
      texts.append(text)
    }
    return texts.joined(separator: ",")
  }
}

extension DynamicMessage {
  /// The string with `number`.
  func text(_ number: Int) -> String {
    guard case .string(let text) = self[number: number] else { return "" }
    return text
  }

  /// The fields of a Timestamp or Duration.
  fileprivate var secondsAndNanos: (Int64, Int32) {
    guard case .int64(let seconds) = self[number: 1], case .int32(let nanos) = self[number: 2] else { return (0, 0) }
    return (seconds, nanos)
  }
}
