/// A party of the shop, as its certificate names it.
public struct Party: Hashable, Sendable, CustomStringConvertible {
  /// What a party does; its rights come from this.
  public enum Role: String, CaseIterable, Sendable {
    /// A shopper's phone.
    case terminal
    /// A smart cart.
    case cart
    /// The first server.
    case gateway
    /// The second server.
    case settlement
    /// Whoever authorises payments.
    case acquirer
    /// The exit gate.
    case gate
    /// The shop's people.
    case staff
  }

  /// What it does.
  public let role: Role
  /// Which one of those it is.
  public let name: String

  /// Reads `ROLE/NAME`; `nil` for what is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let role = Role(rawValue: String(parts[0])), Self.isName(parts[1]) else { return nil }
    self.role = role
    name = String(parts[1])
  }

  /// Reads the SPIFFE ID of a certificate; `nil` for one of somebody else's.
  public init?(spiffeID: String) {
    guard spiffeID.hasPrefix(Self.trustDomain) else { return nil }
    self.init(String(spiffeID.dropFirst(Self.trustDomain.count)))
  }

  private static let trustDomain = "spiffe://smartcart/"

  /// What the SPIFFE specification allows in a segment of a path, so that it fits a file's name too.
  private static func isName(_ text: Substring) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 63, text != ".", text != ".." else { return false }
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

  /// What its certificate says: its role in a URI, and for servers the names that they are dialled by.
  public var holder: CertificateHolder {
    CertificateHolder("\(role.rawValue) \(name)", names: [.uri(spiffeID), .dns(name)] + AlternativeName.loopback)
  }
}
