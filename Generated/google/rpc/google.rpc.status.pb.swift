// swift-format-ignore-file
// Made by protoc-gen-wright from google/rpc/status.proto. Do not edit.

public import WrightProtobuf

/// How a call ended, with details: what gRPC carries in `grpc-status-details-bin`.
public struct Google_Rpc_Status: WrightProtobuf.Message {
  /// A value of `google.rpc.Code`.
  public var code: Int32 = 0

  /// For developers, in English.
  public var message: String = ""

  /// Messages such as those of `google/rpc/error_details.proto`.
  public var details: [Google_Protobuf_Any] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.Status",
    fields: [
      .init(1, "code", .int32),
      .init(2, "message", .string),
      .init(3, "details", .message { Google_Protobuf_Any.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.code = input.varint()
      case 18: self.message = input.string()
      case 26: input.messages(&self.details, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.code)
    fields.value(1, self.message)
    fields.repeated(2, self.details)
  }
}

/// The schema file `google/rpc/status.proto`.
public enum File_google_rpc_status {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/rpc/status.proto",
    base64: """
      Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0dXMS\
      EgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJv\
      dG9idWYuQW55UgdkZXRhaWxzQlsKDmNvbS5nb29nbGUucnBjQgtTdGF0dXNQcm90b1ABWjdnb29nbGUuZ29sYW5nLm9yZy9nZW5w\
      cm90by9nb29nbGVhcGlzL3JwYy9zdGF0dXM7c3RhdHVz+AEBYgZwcm90bzM=
      """,
    imports: { [File_google_protobuf_any.file] })
}
