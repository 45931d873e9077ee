/// A message of a schema.
///
/// Generated code conforms to it.
public protocol Message: FieldValue {
  /// The message as the schema has it.
  static var layout: MessageLayout { get }
  /// The message without any field set.
  init()
  /// Fields that came with the message but are not in its schema.
  var unknownFields: UnknownFields { get set }
  /// Reads the fields straight off the wire.
  mutating func decode(_ input: inout WireInput)
  /// Writes the fields.
  func write(_ fields: borrowing FieldWriter)
}

extension Message {
  /// A message that `populate` fills.
  @inlinable public static func with<E: Error>(_ populate: (inout Self) throws(E) -> Void) throws(E) -> Self {
    var message = Self()
    try populate(&message)
    return message
  }

  /// Decodes a message.
  @inlinable public init(
    serializedBytes bytes: Span<UInt8>, options: DecodingOptions = DecodingOptions()
  ) throws(CodecError) {
    self.init()
    let isPlain = unsafe bytes.withUnsafeBufferPointer { bytes in
      var input = unsafe WireInput(bytes, options: options, isRepacked: false)
      decode(&input)
      return !input.hasGivenUp
    }
    if !isPlain { try self.init(unpacking: bytes, options: options) }
  }

  /// Decodes a message.
  @inlinable public init(
    serializedBytes bytes: [UInt8], options: DecodingOptions = DecodingOptions()
  ) throws(CodecError) {
    try self.init(serializedBytes: bytes.span, options: options)
  }

  /// Appends the encoded message to `bytes`.
  @inlinable public func serialize(into bytes: inout [UInt8]) throws(CodecError) {
    let encoding = unsafe MessageBeingEncoded(Self.layout.table)
    unsafe encode(encoding.table, encoding.arena)
    try encoding.finish(into: &bytes)
  }

  /// The encoded message.
  @inlinable public func serializedBytes() throws(CodecError) -> [UInt8] {
    let encoding = unsafe MessageBeingEncoded(Self.layout.table)
    unsafe encode(encoding.table, encoding.arena)
    return try encoding.finish()
  }
}

extension Message {
  /// A message that is there is sent, empty or not.
  @inlinable public var isDefaultOnWire: Bool { false }

  /// Writes length and fields, or the fields and the tag that ends a group.
  @inlinable public func encode(_ output: WireOutput) {
    let table = unsafe output.slot.pointee.child ?? UnsafePointer(Self.layout.table)
    if unsafe output.slot.pointee.isGroup {
      unsafe encode(table, output.arena)
      output.endTag()
    } else {
      let start = output.beginDelimited()
      unsafe encode(table, output.arena)
      output.endDelimited(start)
    }
  }

  @inlinable func encode(_ table: UnsafePointer<LayoutTable>, _ arena: Arena) {
    write(unsafe FieldWriter(table, arena))
    if !unknownFields.isEmpty { unsafe unknownFields.write(to: arena) }
  }
}
