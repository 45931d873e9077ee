// swift-format-ignore-file
// Made by protoc-gen-wright from connectrpc/conformance/v1/config.proto. Do not edit.

public import WrightProtobuf

/// A version of HTTP.
public enum Connectrpc_Conformance_V1_HTTPVersion: WrightProtobuf.Enum {
  case unspecified // = 0
  case httpVersion1 // = 1
  case httpVersion2 // = 2
  case httpVersion3 // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .httpVersion1
    case 2: self = .httpVersion2
    case 3: self = .httpVersion3
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .httpVersion1: 1
    case .httpVersion2: 2
    case .httpVersion3: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_HTTPVersion] = [.unspecified, .httpVersion1, .httpVersion2, .httpVersion3]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.HTTPVersion",
    values: [
      ("HTTP_VERSION_UNSPECIFIED", 0),
      ("HTTP_VERSION_1", 1),
      ("HTTP_VERSION_2", 2),
      ("HTTP_VERSION_3", 3),
    ])
}

/// A protocol of calls.
public enum Connectrpc_Conformance_V1_Protocol: WrightProtobuf.Enum {
  case unspecified // = 0
  case connect // = 1
  case grpc // = 2
  case grpcWeb // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .connect
    case 2: self = .grpc
    case 3: self = .grpcWeb
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .connect: 1
    case .grpc: 2
    case .grpcWeb: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_Protocol] = [.unspecified, .connect, .grpc, .grpcWeb]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.Protocol",
    values: [
      ("PROTOCOL_UNSPECIFIED", 0),
      ("PROTOCOL_CONNECT", 1),
      ("PROTOCOL_GRPC", 2),
      ("PROTOCOL_GRPC_WEB", 3),
    ])
}

/// How messages are written.
public enum Connectrpc_Conformance_V1_Codec: WrightProtobuf.Enum {
  case unspecified // = 0
  case proto // = 1
  case json // = 2
  case text // = 3
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .proto
    case 2: self = .json
    case 3: self = .text
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .proto: 1
    case .json: 2
    case .text: 3
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_Codec] = [.unspecified, .proto, .json, .text]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.Codec",
    values: [
      ("CODEC_UNSPECIFIED", 0),
      ("CODEC_PROTO", 1),
      ("CODEC_JSON", 2),
      ("CODEC_TEXT", 3),
    ])
}

/// How messages are compressed.
public enum Connectrpc_Conformance_V1_Compression: WrightProtobuf.Enum {
  case unspecified // = 0
  case identity // = 1
  case gzip // = 2
  case br // = 3
  case zstd // = 4
  case deflate // = 5
  case snappy // = 6
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .identity
    case 2: self = .gzip
    case 3: self = .br
    case 4: self = .zstd
    case 5: self = .deflate
    case 6: self = .snappy
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .identity: 1
    case .gzip: 2
    case .br: 3
    case .zstd: 4
    case .deflate: 5
    case .snappy: 6
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_Compression] = [.unspecified, .identity, .gzip, .br, .zstd, .deflate, .snappy]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.Compression",
    values: [
      ("COMPRESSION_UNSPECIFIED", 0),
      ("COMPRESSION_IDENTITY", 1),
      ("COMPRESSION_GZIP", 2),
      ("COMPRESSION_BR", 3),
      ("COMPRESSION_ZSTD", 4),
      ("COMPRESSION_DEFLATE", 5),
      ("COMPRESSION_SNAPPY", 6),
    ])
}

/// Which sides of a call stream.
public enum Connectrpc_Conformance_V1_StreamType: WrightProtobuf.Enum {
  case unspecified // = 0
  case unary // = 1
  case clientStream // = 2
  case serverStream // = 3
  /// Responses come after the last request.
  case halfDuplexBidiStream // = 4
  /// A response comes after each request.
  case fullDuplexBidiStream // = 5
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .unary
    case 2: self = .clientStream
    case 3: self = .serverStream
    case 4: self = .halfDuplexBidiStream
    case 5: self = .fullDuplexBidiStream
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .unary: 1
    case .clientStream: 2
    case .serverStream: 3
    case .halfDuplexBidiStream: 4
    case .fullDuplexBidiStream: 5
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_StreamType] = [.unspecified, .unary, .clientStream, .serverStream, .halfDuplexBidiStream, .fullDuplexBidiStream]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.StreamType",
    values: [
      ("STREAM_TYPE_UNSPECIFIED", 0),
      ("STREAM_TYPE_UNARY", 1),
      ("STREAM_TYPE_CLIENT_STREAM", 2),
      ("STREAM_TYPE_SERVER_STREAM", 3),
      ("STREAM_TYPE_HALF_DUPLEX_BIDI_STREAM", 4),
      ("STREAM_TYPE_FULL_DUPLEX_BIDI_STREAM", 5),
    ])
}

/// How a call ended: the numbers of gRPC's status codes.
public enum Connectrpc_Conformance_V1_Code: WrightProtobuf.Enum {
  case unspecified // = 0
  case canceled // = 1
  case unknown // = 2
  case invalidArgument // = 3
  case deadlineExceeded // = 4
  case notFound // = 5
  case alreadyExists // = 6
  case permissionDenied // = 7
  case resourceExhausted // = 8
  case failedPrecondition // = 9
  case aborted // = 10
  case outOfRange // = 11
  case unimplemented // = 12
  case `internal` // = 13
  case unavailable // = 14
  case dataLoss // = 15
  case unauthenticated // = 16
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .canceled
    case 2: self = .unknown
    case 3: self = .invalidArgument
    case 4: self = .deadlineExceeded
    case 5: self = .notFound
    case 6: self = .alreadyExists
    case 7: self = .permissionDenied
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    case 10: self = .aborted
    case 11: self = .outOfRange
    case 12: self = .unimplemented
    case 13: self = .`internal`
    case 14: self = .unavailable
    case 15: self = .dataLoss
    case 16: self = .unauthenticated
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .canceled: 1
    case .unknown: 2
    case .invalidArgument: 3
    case .deadlineExceeded: 4
    case .notFound: 5
    case .alreadyExists: 6
    case .permissionDenied: 7
    case .resourceExhausted: 8
    case .failedPrecondition: 9
    case .aborted: 10
    case .outOfRange: 11
    case .unimplemented: 12
    case .`internal`: 13
    case .unavailable: 14
    case .dataLoss: 15
    case .unauthenticated: 16
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Connectrpc_Conformance_V1_Code] = [.unspecified, .canceled, .unknown, .invalidArgument, .deadlineExceeded, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange, .unimplemented, .`internal`, .unavailable, .dataLoss, .unauthenticated]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "connectrpc.conformance.v1.Code",
    values: [
      ("CODE_UNSPECIFIED", 0),
      ("CODE_CANCELED", 1),
      ("CODE_UNKNOWN", 2),
      ("CODE_INVALID_ARGUMENT", 3),
      ("CODE_DEADLINE_EXCEEDED", 4),
      ("CODE_NOT_FOUND", 5),
      ("CODE_ALREADY_EXISTS", 6),
      ("CODE_PERMISSION_DENIED", 7),
      ("CODE_RESOURCE_EXHAUSTED", 8),
      ("CODE_FAILED_PRECONDITION", 9),
      ("CODE_ABORTED", 10),
      ("CODE_OUT_OF_RANGE", 11),
      ("CODE_UNIMPLEMENTED", 12),
      ("CODE_INTERNAL", 13),
      ("CODE_UNAVAILABLE", 14),
      ("CODE_DATA_LOSS", 15),
      ("CODE_UNAUTHENTICATED", 16),
    ])
}

/// A certificate and its private key, both in PEM.
public struct Connectrpc_Conformance_V1_TLSCreds: WrightProtobuf.Message {
  public var cert: [UInt8] = []

  public var key: [UInt8] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "connectrpc.conformance.v1.TLSCreds",
    fields: [
      .init(1, "cert", .bytes),
      .init(2, "key", .bytes),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.cert = input.bytes()
      case 18: self.key = input.bytes()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.cert)
    fields.value(1, self.key)
  }
}

/// The schema file `connectrpc/conformance/v1/config.proto`.
public enum File_connectrpc_conformance_v1_config {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "connectrpc/conformance/v1/config.proto",
    base64: """
      CiZjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL2NvbmZpZy5wcm90bxIZY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MSIwCghUTFND\
      cmVkcxISCgRjZXJ0GAEgASgMUgRjZXJ0EhAKA2tleRgCIAEoDFIDa2V5KmcKC0hUVFBWZXJzaW9uEhwKGEhUVFBfVkVSU0lPTl9V\
      TlNQRUNJRklFRBAAEhIKDkhUVFBfVkVSU0lPTl8xEAESEgoOSFRUUF9WRVJTSU9OXzIQAhISCg5IVFRQX1ZFUlNJT05fMxADKmQK\
      CFByb3RvY29sEhgKFFBST1RPQ09MX1VOU1BFQ0lGSUVEEAASFAoQUFJPVE9DT0xfQ09OTkVDVBABEhEKDVBST1RPQ09MX0dSUEMQ\
      AhIVChFQUk9UT0NPTF9HUlBDX1dFQhADKk8KBUNvZGVjEhUKEUNPREVDX1VOU1BFQ0lGSUVEEAASDwoLQ09ERUNfUFJPVE8QARIO\
      CgpDT0RFQ19KU09OEAISDgoKQ09ERUNfVEVYVBADKrUBCgtDb21wcmVzc2lvbhIbChdDT01QUkVTU0lPTl9VTlNQRUNJRklFRBAA\
      EhgKFENPTVBSRVNTSU9OX0lERU5USVRZEAESFAoQQ09NUFJFU1NJT05fR1pJUBACEhIKDkNPTVBSRVNTSU9OX0JSEAMSFAoQQ09N\
      UFJFU1NJT05fWlNURBAEEhcKE0NPTVBSRVNTSU9OX0RFRkxBVEUQBRIWChJDT01QUkVTU0lPTl9TTkFQUFkQBirQAQoKU3RyZWFt\
      VHlwZRIbChdTVFJFQU1fVFlQRV9VTlNQRUNJRklFRBAAEhUKEVNUUkVBTV9UWVBFX1VOQVJZEAESHQoZU1RSRUFNX1RZUEVfQ0xJ\
      RU5UX1NUUkVBTRACEh0KGVNUUkVBTV9UWVBFX1NFUlZFUl9TVFJFQU0QAxInCiNTVFJFQU1fVFlQRV9IQUxGX0RVUExFWF9CSURJ\
      X1NUUkVBTRAEEicKI1NUUkVBTV9UWVBFX0ZVTExfRFVQTEVYX0JJRElfU1RSRUFNEAUqlAMKBENvZGUSFAoQQ09ERV9VTlNQRUNJ\
      RklFRBAAEhEKDUNPREVfQ0FOQ0VMRUQQARIQCgxDT0RFX1VOS05PV04QAhIZChVDT0RFX0lOVkFMSURfQVJHVU1FTlQQAxIaChZD\
      T0RFX0RFQURMSU5FX0VYQ0VFREVEEAQSEgoOQ09ERV9OT1RfRk9VTkQQBRIXChNDT0RFX0FMUkVBRFlfRVhJU1RTEAYSGgoWQ09E\
      RV9QRVJNSVNTSU9OX0RFTklFRBAHEhsKF0NPREVfUkVTT1VSQ0VfRVhIQVVTVEVEEAgSHAoYQ09ERV9GQUlMRURfUFJFQ09ORElU\
      SU9OEAkSEAoMQ09ERV9BQk9SVEVEEAoSFQoRQ09ERV9PVVRfT0ZfUkFOR0UQCxIWChJDT0RFX1VOSU1QTEVNRU5URUQQDBIRCg1D\
      T0RFX0lOVEVSTkFMEA0SFAoQQ09ERV9VTkFWQUlMQUJMRRAOEhIKDkNPREVfREFUQV9MT1NTEA8SGAoUQ09ERV9VTkFVVEhFTlRJ\
      Q0FURUQQEGIGcHJvdG8z
      """,
    imports: { [] })
}
