internal import WrightGoogle
public import WrightRPC
internal import WrightStatus

extension RPCError {
  private static let leftType = "SESSION_LEFT"

  /// `FAILED_PRECONDITION` for what comes too late, the session having left the shop; `google.rpc.PreconditionFailure` says so to
  /// programs.
  public static func hasLeft(_ session: String) -> RPCError {
    let message = "the session has left"
    return RPCError(
      code: .failedPrecondition, message: message,
      details: [.preconditionFailure(type: leftType, subject: session, description: message)])
  }

  /// Whether it is one that ``hasLeft(_:)`` makes.
  public var saysHasLeft: Bool {
    code == .failedPrecondition
      && details(of: Google_Rpc_PreconditionFailure.self).contains {
        $0.violations.contains { $0.type == Self.leftType }
      }
  }
}
