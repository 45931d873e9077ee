// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/timestamp.proto. Do not edit.

public import WrightProtobuf

/// A moment, from the year 1 to the year 9999, in no time zone. In JSON an RFC 3339 string.
public struct Google_Protobuf_Timestamp: WrightProtobuf.Message {
  /// Seconds since 1970-01-01T00:00:00Z; negative before it.
  public var seconds: Int64 = 0

  /// Nanoseconds after that second: 0 to 999,999,999.
  public var nanos: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.Timestamp",
    fields: [
      .init(1, "seconds", .int64),
      .init(2, "nanos", .int32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.seconds = input.varint()
      case 16: self.nanos = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.seconds)
    fields.value(1, self.nanos)
  }
}

/// The schema file `google/protobuf/timestamp.proto`.
public enum File_google_protobuf_timestamp {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/timestamp.proto",
    base64: """
      Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29uZHMY\
      ASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3RhbXBQcm90\
      b1ABWjJnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoCHkdvb2dsZS5Q\
      cm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z
      """,
    imports: { [] })
}
