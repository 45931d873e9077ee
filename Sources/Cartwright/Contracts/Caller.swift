@_exported public import CartwrightParty
public import WrightRPC

/// Who makes a call.
///
/// On TLS it is the party that the caller's certificate names, and nothing else counts. On plaintext it is the party in the
/// metadata `smartcart-party: ROLE/NAME`, which anybody can write: that is for development on one machine only. A caller without
/// either is nobody, and may do nothing that needs a role.
public typealias Caller = Party

extension Party {
  /// The metadata by which a caller is known on plaintext.
  public static let metadataKey = "smartcart-party"

  /// The caller, when it has one of some roles.
  ///
  /// - Throws: `PERMISSION_DENIED` for anybody else.
  public static func of(_ context: ServerContext, roles: Role...) throws(RPCError) -> Caller {
    let caller = context.isSecured ? try certified(context.certificate) : try claimed(context.metadata)
    guard roles.contains(caller.role) else {
      throw denied("this is for \(roles.map(\.rawValue).joined(separator: " and ")) only")
    }
    return caller
  }

  private static func certified(_ certificate: CallerCertificate?) throws(RPCError) -> Caller {
    guard let certificate else { throw denied("who calls is not known: show a certificate") }
    guard let id = certificate.spiffeID, let caller = Caller(spiffeID: id) else {
      throw denied("the certificate names no party of the shop: it must have one URI, spiffe://smartcart/ROLE/NAME")
    }
    return caller
  }

  private static func claimed(_ metadata: Metadata) throws(RPCError) -> Caller {
    let texts = metadata[stringValues: metadataKey]
    guard texts.count <= 1 else { throw denied("the metadata \(metadataKey) came \(texts.count) times: send it once") }
    guard let text = texts.first else { throw denied("who calls is not known: send \(metadataKey): ROLE/NAME") }
    guard let caller = Caller(text) else { throw denied("\(metadataKey) must be ROLE/NAME, such as cart/cart-1") }
    return caller
  }

  private static func denied(_ message: String) -> RPCError {
    RPCError(code: .permissionDenied, message: message)
  }
}

/// Says in each call who makes it: what our own devices and servers use on plaintext.
public struct CallerInterceptor: ClientInterceptor {
  private let caller: Caller

  /// Makes an interceptor for one party's calls.
  public init(_ caller: Caller) { self.caller = caller }

  /// Adds the caller to the metadata.
  public func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    var request = request
    request.metadata.replaceOrAddString(caller.description, forKey: Caller.metadataKey)
    return try await next(request, context)
  }
}
