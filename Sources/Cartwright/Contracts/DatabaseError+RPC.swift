public import GRDB
public import WrightRPC

extension DatabaseError: RPCErrorConvertible {
  /// `UNAVAILABLE`, since the store may be had again later; `UNKNOWN` for what only a mistake of ours can bring about.
  public var rpcError: RPCError {
    switch resultCode {
    case .SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_RANGE:
      RPCError(code: .unknown, message: RPCError.unmappedMessage, cause: self)
    default: RPCError(code: .unavailable, message: "the store cannot be used now: try again", cause: self)
    }
  }
}
