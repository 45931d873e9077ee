public import Logging
public import WrightRPC

/// Who makes a call.
///
/// Until connections carry certificates, a caller is known by the metadata `smartcart-party: ROLE/NAME`, which anybody
/// can write: this is for development on one machine only. A caller without it is nobody, and may do nothing that
/// needs a role.
public struct Caller: Hashable, Sendable {
  /// What a party is in the shop.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A smart cart.
    case cart
    /// A shopper's terminal.
    case terminal
    /// A person who works in the shop.
    case staff
    /// The first server.
    case gateway
    /// The second server.
    case settlement
    /// An exit gate.
    case gate
  }

  /// What the caller is.
  public let role: Role
  /// Which of them it is: 1 to 64 letters, digits, `-`, `_`, `.` and `:`.
  public let name: String

  /// The metadata by which a caller is known on plaintext.
  public static let metadataKey = "smartcart-party"
  /// The longest name, in characters.
  public static let maximumNameLength = 64

  /// A party.
  ///
  /// - Returns: `nil` when the name is not one.
  public init?(role: Role, name: String) {
    guard (1...Self.maximumNameLength).contains(name.utf8.count), name.utf8.allSatisfy(Self.isNameByte) else {
      return nil
    }
    self.role = role
    self.name = name
  }

  /// Reads what `description` wrote.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let role = Role(rawValue: String(parts[0])) else { return nil }
    self.init(role: role, name: String(parts[1]))
  }

  /// The caller, when it has one of some roles.
  ///
  /// - Throws: `PERMISSION_DENIED` for anybody else.
  public static func of(_ context: ServerContext, roles: Role...) throws(RPCError) -> Caller {
    let texts = context.metadata[stringValues: metadataKey]
    guard texts.count <= 1 else { throw denied("the metadata \(metadataKey) came \(texts.count) times: send it once") }
    guard let text = texts.first else { throw denied("who calls is not known: send \(metadataKey): ROLE/NAME") }
    guard let caller = Caller(text) else { throw denied("\(metadataKey) must be ROLE/NAME, such as cart/cart-1") }
    guard roles.contains(caller.role) else {
      throw denied("this is for \(roles.map(\.rawValue).joined(separator: " and ")) only")
    }
    return caller
  }

  /// Says, once a server start, that callers are taken at their word.
  public static func warnOfPlaintext(_ logger: Logger) {
    logger.warning(
      """
      DEVELOPMENT ONLY: connections are plaintext and callers are whoever they say they are (\(metadataKey)). \
      Do not let anybody outside this machine reach this server.
      """)
  }

  private static func denied(_ message: String) -> RPCError {
    RPCError(code: .permissionDenied, message: message)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.:".utf8.contains(byte)
    }
  }
}

extension Caller: CustomStringConvertible {
  /// The role and the name: `cart/cart-1`.
  public var description: String { "\(role.rawValue)/\(name)" }
}

/// Says in each call who makes it: what our own devices and servers use while connections carry no certificates.
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
