public import Foundation

/// Whom a certificate is for.
public struct CertificateHolder: Sendable {
  /// What a certificate may be used for.
  public enum Usage: Hashable, Sendable {
    /// To be a server.
    case server
    /// To be a client.
    case client
  }

  /// The subject's common name, for people to read.
  public var commonName: String
  /// The names that count.
  public var names: [AlternativeName]
  /// What it may be used for.
  public var usages: [Usage]
  /// When it is valid.
  public var validity: ClosedRange<Date>

  /// Names somebody; both usages, and a year from now, unless told otherwise.
  public init(
    _ commonName: String, names: [AlternativeName], usages: [Usage] = [.server, .client],
    validity: ClosedRange<Date> = CertificateAuthority.years(1)
  ) {
    self.commonName = commonName
    self.names = names
    self.usages = usages
    self.validity = validity
  }
}

/// A name in a certificate.
public enum AlternativeName: Hashable, Sendable {
  /// A host, or all hosts of a domain: `*.shop.test`.
  case dns(String)
  /// A URI, such as a SPIFFE ID.
  case uri(String)
  /// A mail address.
  case email(String)
  /// An IP address, as its 4 or 16 bytes.
  case ip([UInt8])

  /// The names of the machine itself.
  public static let loopback: [AlternativeName] = [
    .dns("localhost"), .ip([127, 0, 0, 1]), .ip([UInt8](repeating: 0, count: 15) + [1]),
  ]
}

/// A certificate and its key, as PEM text.
public struct Credential: Hashable, Sendable {
  /// The certificate, then those between it and the root.
  public var certificatePEM: String
  /// The private key, as PKCS#8; secret.
  public var privateKeyPEM: String

  /// Takes PEM text as it is.
  public init(certificatePEM: String, privateKeyPEM: String) {
    self.certificatePEM = certificatePEM
    self.privateKeyPEM = privateKeyPEM
  }
}
