extension JSONMessageReader {
  /// Reads a message that has a JSON form of its own.
  mutating func read(_ layout: MessageLayout, as type: WellKnownType) throws(JSONError) -> DynamicMessage {
    switch type {
    case .any: try readAny(layout)
    case .timestamp: try readTime(layout, "a time like \"2006-01-02T15:04:05Z\"", TimestampText.parse)
    case .duration: try readTime(layout, "a duration like \"1.5s\"", DurationText.parse)
    case .fieldMask: try readFieldMask(layout)
    case .value: try readAnyValue(layout)
    case .struct, .listValue, .doubleValue, .floatValue, .int64Value, .uint64Value, .int32Value, .uint32Value,
      .boolValue, .stringValue, .bytesValue:
      try readOnlyField(layout)
    }
  }

  private mutating func readOnlyField(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    var message = DynamicMessage(layout)
    guard let field = layout.fields.first, field.isRepeated || !field.type.isMessage else { throw foreign(layout) }
    if let value = try readValue(of: field) { message.store(value, in: field) }
    return message
  }

  /// A schema may call a message of its own like one of protobuf's.
  ///
  /// It must not be read as such: nothing would bound how deeply it is looked into.
  private func foreign(_ layout: MessageLayout) -> JSONError {
    mismatch("the schema's \(layout.name) is not protobuf's own")
  }

  private mutating func readTime(
    _ layout: MessageLayout, _ expected: String, _ parse: (String) -> (seconds: Int64, nanos: Int32)?
  ) throws(JSONError) -> DynamicMessage {
    _ = try text.peek()
    let start = text
    guard let (seconds, nanos) = parse(try readString(expected)) else {
      throw start.mismatch("\(expected) is expected, within the range that the type has")
    }
    return message(layout, [(1, .int64(seconds)), (2, .int32(nanos))])
  }

  private mutating func readFieldMask(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    _ = try text.peek()
    let start = text
    var paths: [DynamicValue] = []
    for path in try readString("a field mask").split(separator: ",") {
      guard let path = FieldMaskText.parse(String(path)) else {
        throw start.mismatch("the paths of a field mask are written in lower camel case")
      }
      paths.append(.string(path))
    }
    return message(layout, [(1, .list(paths))])
  }

  private mutating func readAnyValue(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    let number =
      switch try text.peek() {
      case UInt8(ascii: "n"): 1
      case UInt8(ascii: "\""): 3
      case UInt8(ascii: "t"), UInt8(ascii: "f"): 4
      case UInt8(ascii: "{"): 5
      case UInt8(ascii: "["): 6
      default: 2
      }
    guard let slot = layout.slot(number: number) else { throw foreign(layout) }
    let type = layout.fields[slot].type
    if let child = type.layout, child.wellKnown != (number == 5 ? .struct : .listValue) { throw foreign(layout) }
    guard let value = try readSingle(type) else { throw foreign(layout) }
    return message(layout, [(number, value)])
  }

  /// A message whose fields with these numbers are set.
  private func message(_ layout: MessageLayout, _ values: [(Int, DynamicValue)]) -> DynamicMessage {
    var message = DynamicMessage(layout)
    for (number, value) in values {
      if let slot = layout.slot(number: number) { message.store(value, in: layout.fields[slot]) }
    }
    return message
  }
}

extension JSONMessageReader {
  private mutating func readAny(_ layout: MessageLayout) throws(JSONError) -> DynamicMessage {
    if try text.peek() != UInt8(ascii: "{") { throw mismatch("an Any is written as an object with \"@type\"") }
    let start = text
    guard let url = try typeURL() else { return DynamicMessage(layout) }
    guard let type = options.types.layout(typeURL: url) else {
      throw start.mismatch("the type \"\(url)\" is not known; add it to JSONDecodingOptions.types")
    }
    text = start
    let content = type.wellKnown == nil ? try readFields(type, but: "@type") : try readWrapped(type)
    do {
      return message(layout, [(1, .string(url)), (2, .bytes(try content.serializedBytes()))])
    } catch {
      throw start.mismatch(error.description)
    }
  }

  /// Steps over an Any to learn its type, which need not come first; nil if the object is empty.
  private mutating func typeURL() throws(JSONError) -> String? {
    let start = text
    var isFirst = true
    var url: String?
    try text.open("{")
    while let key = try text.nextKey(&isFirst) {
      if key != "@type" {
        try text.skipValue()
      } else if url == nil {
        url = try readString("the type")
      } else {
        throw mismatch("\"@type\" comes twice")
      }
    }
    if url == nil, !isFirst { throw start.mismatch("an Any needs \"@type\"") }
    return url
  }

  /// Reads the content of an Any that has a JSON form of its own and is therefore under the key `value`.
  private mutating func readWrapped(_ type: MessageLayout) throws(JSONError) -> DynamicMessage {
    let start = text
    var content: DynamicMessage?
    var isFirst = true
    try text.open("{")
    while let key = try text.nextKey(&isFirst) {
      if key == "value", content == nil {
        content = try readMessage(type)
      } else if key == "@type" || options.ignoreUnknownFields && key != "value" {
        try text.skipValue()
      } else {
        throw mismatch("an Any of \(type.name) holds \"@type\" and one \"value\", not \"\(key)\"")
      }
    }
    guard let content else { throw start.mismatch("an Any of \(type.name) needs \"value\"") }
    return content
  }
}
