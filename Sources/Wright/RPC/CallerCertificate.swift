/// What a peer's certificate says of it, once TLS has verified it.
public struct CallerCertificate: Hashable, Sendable {
  /// The subject, as RFC 2253 writes it.
  public let subject: String
  /// The DNS names.
  public let dnsNames: [String]
  /// The URIs.
  public let uris: [String]
  /// The IP addresses.
  public let ipAddresses: [String]
  /// The SPIFFE id, if there is just one URI and that is one.
  public let spiffeID: String?
  /// The SHA-256 of the certificate.
  public let sha256: [UInt8]
  /// The certificate and those that vouch for it, each in DER.
  public let chain: [[UInt8]]

  /// Makes a certificate's description.
  public init(
    subject: String, dnsNames: [String], uris: [String], ipAddresses: [String], spiffeID: String?, sha256: [UInt8],
    chain: [[UInt8]]
  ) {
    self.subject = subject
    self.dnsNames = dnsNames
    self.uris = uris
    self.ipAddresses = ipAddresses
    self.spiffeID = spiffeID
    self.sha256 = sha256
    self.chain = chain
  }
}
