/// A party of the shop, by what it does and by name: `cart/cart-7`.
public struct Party: Hashable, Sendable, CustomStringConvertible {
  /// What a party does; its rights come from this.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A shopper's terminal.
    case terminal
    /// A smart cart.
    case cart
    /// The first server.
    case gateway
    /// The second server.
    case settlement
    /// Whoever authorises payments.
    case acquirer
    /// An exit gate.
    case gate
    /// A person who works in the shop.
    case staff
  }

  /// What it does.
  public let role: Role
  /// Which one of those it is: 1 to 63 letters, digits, `-`, `_` and `.`, and neither `.` nor `..`.
  public let name: String

  /// The longest name, in bytes: that of a label of DNS.
  public static let maximumNameLength = 63

  /// A party.
  ///
  /// - Returns: `nil` when the name is not one.
  public init?(role: Role, name: String) {
    guard Self.isName(name) else { return nil }
    self.role = role
    self.name = name
  }

  /// Reads `ROLE/NAME`; `nil` for what is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let role = Role(rawValue: String(parts[0])) else { return nil }
    self.init(role: role, name: String(parts[1]))
  }

  /// Reads the SPIFFE ID of a certificate; `nil` for one of somebody else's.
  public init?(spiffeID: String) {
    guard spiffeID.hasPrefix(Self.trustDomain) else { return nil }
    self.init(String(spiffeID.dropFirst(Self.trustDomain.count)))
  }

  private static let trustDomain = "spiffe://smartcart/"

  /// What the SPIFFE specification allows in a segment of a path, so that it fits a file's name too.
  private static func isName(_ text: String) -> Bool {
    guard (1...maximumNameLength).contains(text.utf8.count), text != ".", text != ".." else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  /// `ROLE/NAME`.
  public var description: String { "\(role.rawValue)/\(name)" }

  /// The URI that its certificate bears.
  public var spiffeID: String { "\(Self.trustDomain)\(self)" }
}

extension Party.Role {
  /// Whether others dial it.
  public var isServer: Bool {
    switch self {
    case .gateway, .settlement, .acquirer: true
    case .terminal, .cart, .gate, .staff: false
    }
  }

  /// The DNS name that a server's certificate has by its role, whatever host it runs on: by it a client knows that it
  /// speaks with the server that it means, and not with another party of the shop.
  public var serverName: String { "\(rawValue)\(Self.serverNameSuffix)" }

  /// How every ``serverName`` ends; no party's own name in a certificate ends so.
  public static let serverNameSuffix = ".role.smartcart"
}
