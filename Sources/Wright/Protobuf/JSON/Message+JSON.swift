extension Message {
  /// Reads a message from JSON.
  public init(
    jsonString: String, options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONError) {
    try self.init(jsonBytes: Array(jsonString.utf8), options: options)
  }

  /// Reads a message from JSON in UTF-8.
  public init(jsonBytes: [UInt8], options: JSONDecodingOptions = JSONDecodingOptions()) throws(JSONError) {
    let message = try DynamicMessage(Self.layout, jsonBytes: jsonBytes, options: options)
    do {
      try self.init(message)
    } catch {
      throw .mismatch(error.description, field: "", at: JSONError.Position(line: 1, column: 1))
    }
  }

  /// The message as JSON.
  public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws(JSONError) -> String {
    String(decoding: try jsonBytes(options: options), as: UTF8.self)
  }

  /// The message as JSON in UTF-8.
  public func jsonBytes(options: JSONEncodingOptions = JSONEncodingOptions()) throws(JSONError) -> [UInt8] {
    let message: DynamicMessage
    do {
      message = try DynamicMessage(self)
    } catch {
      throw .unrepresentable(error.description, field: "")
    }
    return try message.jsonBytes(options: options)
  }
}

extension DynamicMessage {
  /// Reads a message of `layout` from JSON.
  public init(
    _ layout: MessageLayout, jsonString: String, options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONError) {
    try self.init(layout, jsonBytes: Array(jsonString.utf8), options: options)
  }

  /// Reads a message of `layout` from JSON in UTF-8.
  public init(
    _ layout: MessageLayout, jsonBytes: [UInt8], options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(JSONError) {
    var reader = JSONMessageReader(jsonBytes, options: options)
    self = try reader.readWhole(layout)
  }

  /// The message as JSON.
  public func jsonString(options: JSONEncodingOptions = JSONEncodingOptions()) throws(JSONError) -> String {
    String(decoding: try jsonBytes(options: options), as: UTF8.self)
  }

  /// The message as JSON in UTF-8.
  public func jsonBytes(options: JSONEncodingOptions = JSONEncodingOptions()) throws(JSONError) -> [UInt8] {
    var writer = JSONMessageWriter(options: options)
    try writer.write(self)
    return writer.output.bytes
  }
}
