/// The certificate that a peer showed, and this end verified: who is calling.
public struct PeerCertificate: Hashable, Sendable {
  /// The subject as RFC 2253 writes it, such as `CN=till 4,O=Shop`.
  public let subject: String
  /// The issuer's subject.
  public let issuer: String
  /// DNS names among the subject's alternative names.
  public let dnsNames: [String]
  /// URIs among them.
  public let uris: [String]
  /// IP addresses among them, as text.
  public let ipAddresses: [String]
  /// Mail addresses among them.
  public let emailAddresses: [String]
  /// The serial number, in hexadecimal digits.
  public let serialNumber: String
  /// When it begins to be valid, in seconds since 1970.
  public let notBeforeSeconds: Int64
  /// When it ceases to be valid, in seconds since 1970.
  public let notAfterSeconds: Int64
  /// The SHA-256 of its DER bytes.
  public let sha256: [UInt8]
  /// What the peer sent, each in DER: the certificate itself, then those that lead to its authority.
  public let chain: [[UInt8]]

  /// The certificate's DER bytes.
  public var der: [UInt8] { chain.first ?? [] }

  /// The SPIFFE ID, if there is one URI and no more, and it is one.
  public var spiffeID: String? {
    guard uris.count == 1, let uri = uris.first, uri.hasPrefix("spiffe://") else { return nil }
    return uri
  }
}
