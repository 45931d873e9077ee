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
  /// Takes the fields out of libprotobuf-c's memory.
  mutating func read(_ fields: borrowing FieldReader) throws(CodecError)
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
    let unpacked = try UnpackedMessage(bytes, layout: Self.layout, options: options)
    do {
      self = try unpacked.read()
    } catch {
      throw unpacked.locate(error)
    }
  }

  /// Decodes a message.
  @inlinable public init(
    serializedBytes bytes: [UInt8], options: DecodingOptions = DecodingOptions()
  ) throws(CodecError) {
    try self.init(serializedBytes: bytes.span, options: options)
  }

  /// Appends the encoded message to `bytes`.
  @inlinable public func serialize(into bytes: inout [UInt8]) throws(CodecError) {
    let encoding = MessageBeingEncoded(Self.layout)
    unsafe encode(encoding.table, encoding.arena)
    try encoding.finish(into: &bytes)
  }

  /// The encoded message.
  @inlinable public func serializedBytes() throws(CodecError) -> [UInt8] {
    var bytes: [UInt8] = []
    try serialize(into: &bytes)
    return bytes
  }
}

extension Message {
  /// A pointer.
  @inlinable public static var cellSize: Int { 8 }
  /// A message that is there is sent, empty or not.
  @inlinable public var isDefaultOnWire: Bool { false }

  /// The message that `cell` points to.
  @inlinable public static func load(_ cell: FieldCell) throws(CodecError) -> Self {
    guard let base = unsafe cell.load(UnsafeMutableRawPointer?.self) else { return Self() }
    return try unsafe read(base, table: cell.child ?? UnsafePointer(layout.table), arena: cell.arena)
  }

  @inlinable static func read(
    _ base: UnsafeMutableRawPointer, table: UnsafePointer<LayoutTable>, arena: Arena
  ) throws(CodecError) -> Self {
    var message = Self()
    try message.read(unsafe FieldReader(base: base, slots: table.pointee.slots, arena: arena))
    if unsafe UnpackedMessage.hasUnknownFields(base) {
      message.unknownFields = unsafe UnpackedMessage.unknownFields(base)
    }
    return message
  }

  /// Whether `cell` points to a message.
  @inlinable public static func isPresent(_ cell: FieldCell, flag: FieldCell) -> Bool {
    unsafe cell.load(UnsafeMutableRawPointer?.self) != nil
  }

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
