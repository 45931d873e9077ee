/// How a call ended: the seventeen codes of gRPC (`doc/statuscodes.md`).
public enum StatusCode: Int, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// All went well.
  case ok = 0
  /// The caller gave the call up.
  case cancelled = 1
  /// Something that has no other code.
  case unknown = 2
  /// The request is malformed, whatever state the server is in.
  case invalidArgument = 3
  /// The time ran out.
  case deadlineExceeded = 4
  /// What was asked for is not there.
  case notFound = 5
  /// What was to be made is there already.
  case alreadyExists = 6
  /// The caller may not do this.
  case permissionDenied = 7
  /// A limit was met.
  case resourceExhausted = 8
  /// The state of things does not allow this now; trying again changes nothing.
  case failedPrecondition = 9
  /// Somebody else was faster; start the whole operation again.
  case aborted = 10
  /// Past the end of something.
  case outOfRange = 11
  /// The server has no such method.
  case unimplemented = 12
  /// Something that must hold does not.
  case `internal` = 13
  /// Not to be had now; the call may be tried again.
  case unavailable = 14
  /// Data is lost or corrupt.
  case dataLoss = 15
  /// The caller is not known.
  case unauthenticated = 16

  /// The name that the specification gives it, such as `DEADLINE_EXCEEDED`.
  public var description: String { Self.names[rawValue] }

  /// Finds a code by the name that the specification gives it.
  public init?(name: String) {
    guard let value = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: value)
  }

  private static let names = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
  ]
}

extension StatusCode {
  /// The code for a response that carries no `grpc-status`: gRPC's `doc/http-grpc-status-mapping.md`.
  public init(httpStatus: Int) {
    self =
      switch httpStatus {
      case 400: .internal
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
  }
}
