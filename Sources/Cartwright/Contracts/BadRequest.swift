internal import WrightGoogle
public import WrightRPC
internal import WrightStatus

extension RPCError {
  /// `INVALID_ARGUMENT` for one malformed field, which `google.rpc.BadRequest` names.
  ///
  /// - Parameters:
  ///   - field: The path of the field in the request, such as `scan.text`.
  ///   - description: What is wrong with it, and what to do.
  public static func invalid(_ field: String, _ description: String) -> RPCError {
    RPCError(
      code: .invalidArgument, message: "\(field): \(description)", details: [.badRequest([field: description])])
  }

  /// The fields that an `INVALID_ARGUMENT` names; empty when it names none.
  public var invalidFields: [String] {
    details(of: Google_Rpc_BadRequest.self).flatMap { $0.fieldViolations.map(\.field) }
  }
}
