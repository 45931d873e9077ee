// swift-format-ignore-file
// Made by protoc-gen-wright from google/rpc/code.proto. Do not edit.

public import WrightProtobuf

/// The ways in which a call can end.
public enum Google_Rpc_Code: WrightProtobuf.Enum {
  /// It did what was asked.
  case ok // = 0
  /// The caller gave up.
  case cancelled // = 1
  /// An error that says nothing about itself.
  case unknown // = 2
  /// The request is wrong, whatever the state of the system.
  case invalidArgument // = 3
  /// Time ran out; it may have been done all the same.
  case deadlineExceeded // = 4
  /// What was asked for does not exist.
  case notFound // = 5
  /// What was to be made exists.
  case alreadyExists // = 6
  /// The caller is known, and may not.
  case permissionDenied // = 7
  /// The caller is not known.
  case unauthenticated // = 16
  /// A quota or a resource is used up.
  case resourceExhausted // = 8
  /// The system is in a state in which this cannot be done; retrying alone does not help.
  case failedPrecondition // = 9
  /// Another call came in between; retry from the beginning.
  case aborted // = 10
  /// Past the end of what there is.
  case outOfRange // = 11
  /// The method does not exist or is not supported.
  case unimplemented // = 12
  /// Something that must hold does not.
  case `internal` // = 13
  /// The service cannot be reached now; retry.
  case unavailable // = 14
  /// Data is lost or spoilt for good.
  case dataLoss // = 15
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .ok }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .ok
    case 1: self = .cancelled
    case 2: self = .unknown
    case 3: self = .invalidArgument
    case 4: self = .deadlineExceeded
    case 5: self = .notFound
    case 6: self = .alreadyExists
    case 7: self = .permissionDenied
    case 16: self = .unauthenticated
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    case 10: self = .aborted
    case 11: self = .outOfRange
    case 12: self = .unimplemented
    case 13: self = .`internal`
    case 14: self = .unavailable
    case 15: self = .dataLoss
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .ok: 0
    case .cancelled: 1
    case .unknown: 2
    case .invalidArgument: 3
    case .deadlineExceeded: 4
    case .notFound: 5
    case .alreadyExists: 6
    case .permissionDenied: 7
    case .unauthenticated: 16
    case .resourceExhausted: 8
    case .failedPrecondition: 9
    case .aborted: 10
    case .outOfRange: 11
    case .unimplemented: 12
    case .`internal`: 13
    case .unavailable: 14
    case .dataLoss: 15
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Google_Rpc_Code] = [.ok, .cancelled, .unknown, .invalidArgument, .deadlineExceeded, .notFound, .alreadyExists, .permissionDenied, .unauthenticated, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange, .unimplemented, .`internal`, .unavailable, .dataLoss]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "google.rpc.Code",
    values: [
      ("OK", 0),
      ("CANCELLED", 1),
      ("UNKNOWN", 2),
      ("INVALID_ARGUMENT", 3),
      ("DEADLINE_EXCEEDED", 4),
      ("NOT_FOUND", 5),
      ("ALREADY_EXISTS", 6),
      ("PERMISSION_DENIED", 7),
      ("UNAUTHENTICATED", 16),
      ("RESOURCE_EXHAUSTED", 8),
      ("FAILED_PRECONDITION", 9),
      ("ABORTED", 10),
      ("OUT_OF_RANGE", 11),
      ("UNIMPLEMENTED", 12),
      ("INTERNAL", 13),
      ("UNAVAILABLE", 14),
      ("DATA_LOSS", 15),
    ])
}

/// The schema file `google/rpc/code.proto`.
public enum File_google_rpc_code {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/rpc/code.proto",
    base64: """
      ChVnb29nbGUvcnBjL2NvZGUucHJvdG8SCmdvb2dsZS5ycGMqtwIKBENvZGUSBgoCT0sQABINCglDQU5DRUxMRUQQARILCgdVTktO\
      T1dOEAISFAoQSU5WQUxJRF9BUkdVTUVOVBADEhUKEURFQURMSU5FX0VYQ0VFREVEEAQSDQoJTk9UX0ZPVU5EEAUSEgoOQUxSRUFE\
      WV9FWElTVFMQBhIVChFQRVJNSVNTSU9OX0RFTklFRBAHEhMKD1VOQVVUSEVOVElDQVRFRBAQEhYKElJFU09VUkNFX0VYSEFVU1RF\
      RBAIEhcKE0ZBSUxFRF9QUkVDT05ESVRJT04QCRILCgdBQk9SVEVEEAoSEAoMT1VUX09GX1JBTkdFEAsSEQoNVU5JTVBMRU1FTlRF\
      RBAMEgwKCElOVEVSTkFMEA0SDwoLVU5BVkFJTEFCTEUQDhINCglEQVRBX0xPU1MQD0JSCg5jb20uZ29vZ2xlLnJwY0IJQ29kZVBy\
      b3RvUAFaM2dvb2dsZS5nb2xhbmcub3JnL2dlbnByb3RvL2dvb2dsZWFwaXMvcnBjL2NvZGU7Y29kZWIGcHJvdG8z
      """,
    imports: { [] })
}
