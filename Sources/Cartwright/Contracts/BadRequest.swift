internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

extension RPCError {
  /// `INVALID_ARGUMENT` for one malformed field, which `google.rpc.BadRequest` names.
  ///
  /// - Parameters:
  ///   - field: The path of the field in the request, such as `scan.text`.
  ///   - description: What is wrong with it, and what to do.
  public static func invalid(_ field: String, _ description: String) -> RPCError {
    let message = "\(field): \(description)"
    var violation = Google_Rpc_BadRequest.FieldViolation()
    violation.field = field
    violation.description_p = description
    let request = Google_Rpc_BadRequest.with { $0.fieldViolations = [violation] }
    return RPCError(code: .invalidArgument, message: message, details: packed(request, .invalidArgument, message))
  }

  /// The fields that an `INVALID_ARGUMENT` names; empty when it names none.
  public var invalidFields: [String] {
    guard let details, let status = try? Google_Rpc_Status(serializedBytes: details) else { return [] }
    let type = "/" + Google_Rpc_BadRequest.layout.name
    return status.details.filter { $0.typeURL.hasSuffix(type) }
      .compactMap { try? Google_Rpc_BadRequest(serializedBytes: $0.value) }
      .flatMap { $0.fieldViolations.map(\.field) }
  }

  private static func packed(_ detail: some Message, _ code: StatusCode, _ message: String) -> [UInt8]? {
    guard let value = try? detail.serializedBytes() else { return nil }
    let status = Google_Rpc_Status.with { status in
      status.code = Int32(code.rawValue)
      status.message = message
      status.details = [
        .with {
          $0.typeURL = "type.googleapis.com/\(type(of: detail).layout.name)"
          $0.value = value
        }
      ]
    }
    return try? status.serializedBytes()
  }
}
