public import WrightRPC

extension SignatureError: RPCErrorConvertible {
  /// `UNAUTHENTICATED`: whoever signed it is not who it should be.
  public var rpcError: RPCError { RPCError(code: .unauthenticated, message: description) }
}
