// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/any.proto. Do not edit.

public import WrightProtobuf

/// A message of any type, with the type's name.
public struct Google_Protobuf_Any: WrightProtobuf.Message {
  /// A URL whose last segment is the message's full name, such as `type.googleapis.com/google.protobuf.Duration`.
  public var typeURL: String = ""

  /// The encoded message.
  public var value: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.Any",
    fields: [
      .init(1, "type_url", .string),
      .init(2, "value", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.typeURL = input.string()
      case 18: self.value = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.typeURL)
    fields.value(1, self.value)
  }
}

/// The schema file `google/protobuf/any.proto`.
public enum File_google_protobuf_any {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/any.proto",
    base64: """
      Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiNgoDQW55EhkKCHR5cGVfdXJsGAEgASgJUgd0eXBl\
      VXJsEhQKBXZhbHVlGAIgASgMUgV2YWx1ZUJ5ChNjb20uZ29vZ2xlLnByb3RvYnVmQghBbnlQcm90b1ABWixnb29nbGUuZ29sYW5n\
      Lm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9hbnlwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IG\
      cHJvdG8z
      """,
    imports: { [] })
}
