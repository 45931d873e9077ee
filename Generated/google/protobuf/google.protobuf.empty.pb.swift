// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/empty.proto. Do not edit.

public import WrightProtobuf

/// Nothing: for methods that take or give nothing.
public struct Google_Protobuf_Empty: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "google.protobuf.Empty", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// The schema file `google/protobuf/empty.proto`.
public enum File_google_protobuf_empty {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/empty.proto",
    base64: """
      Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3Rv\
      YnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKq\
      Ah5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==
      """,
    imports: { [] })
}
