public import WrightGoogle
public import WrightProtobuf

extension Google_Protobuf_Any {
  /// Packs a message, with its type's name.
  public init(message: some Message) throws(CodecError) {
    self.init()
    typeURL = "type.googleapis.com/\(type(of: message).layout.name)"
    value = try message.serializedBytes()
  }

  /// The full name of the packed message's type: what follows the last slash.
  public var typeName: String {
    typeURL.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// Whether it says that it holds such a message.
  public func isA<M: Message>(_ type: M.Type) -> Bool { typeName == M.layout.name }
}

extension Message {
  /// Unpacks a message.
  ///
  /// - Throws: `CodecError.malformed` when another type is packed, or bytes that are none of this.
  public init(unpackingAny any: Google_Protobuf_Any) throws(CodecError) {
    guard any.isA(Self.self) else { throw .malformed(message: Self.layout.name) }
    try self.init(serializedBytes: any.value)
  }
}
