// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/duration.proto. Do not edit.

public import WrightProtobuf

/// A span of time of up to some 10,000 years, either way. In JSON a string of seconds, such as "1.5s".
public struct Google_Protobuf_Duration: WrightProtobuf.Message {
  /// Whole seconds: -315,576,000,000 to 315,576,000,000.
  public var seconds: Int64 = 0

  /// Nanoseconds besides: -999,999,999 to 999,999,999, never of the other sign.
  public var nanos: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.Duration",
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

/// The schema file `google/protobuf/duration.proto`.
public enum File_google_protobuf_duration {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/duration.proto",
    base64: """
      Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNvbmRzGAEg\
      ASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc0KDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINRHVyYXRpb25Qcm90b1AB\
      WjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9kdXJhdGlvbnBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3Rv\
      YnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
      """,
    imports: { [] })
}
