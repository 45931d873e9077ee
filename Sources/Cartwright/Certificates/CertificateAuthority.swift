internal import Crypto
public import Foundation
internal import SwiftASN1
internal import X509

/// Makes certificates for development and for tests: a P-256 key that vouches for others.
///
/// A real shop has an authority of its own, whose key is in no file.
public struct CertificateAuthority: Sendable {
  /// The authority's own certificate and key.
  public let credential: Credential
  private let certificate: Certificate
  private let key: Certificate.PrivateKey
  /// The certificates between those that it issues and the root: its own, if somebody else signed it.
  private let intermediates: String

  /// Makes a root: a new key, and a certificate that it signs itself.
  ///
  /// Each root is another one, whatever its name.
  public init(name: String, validity: ClosedRange<Date> = Self.years(10)) throws {
    let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    let subject = try DistinguishedName { CommonName(name) }
    let certificate = try Self.authority(subject, key, signedBy: key, subject, validity, pathLength: nil)
    try self.init(certificate, key, intermediates: "")
  }

  /// Takes up a root that was made before.
  public init(_ credential: Credential) throws {
    try self.init(
      Certificate(pemEncoded: credential.certificatePEM),
      Certificate.PrivateKey(pemEncoded: credential.privateKeyPEM), intermediates: "")
  }

  private init(_ certificate: Certificate, _ key: Certificate.PrivateKey, intermediates: String) throws {
    self.certificate = certificate
    self.key = key
    self.intermediates = intermediates
    credential = try Credential(certificate, key, intermediates: "")
  }

  /// From an hour ago, since clocks differ, for so many years.
  public static func years(_ count: Int) -> ClosedRange<Date> {
    Date(timeIntervalSinceNow: -3600)...Date(timeIntervalSinceNow: Double(count) * 365 * 86_400)
  }

  /// Makes an authority that this one vouches for.
  public func authority(name: String) throws -> CertificateAuthority {
    let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    let subject = try DistinguishedName { CommonName(name) }
    let certificate = try Self.authority(
      subject, key, signedBy: self.key, self.certificate.subject, Self.years(5), pathLength: 0)
    let pem = try certificate.serializeAsPEM().pemString
    return try CertificateAuthority(certificate, key, intermediates: "\(pem)\n\(intermediates)")
  }

  private static func authority(
    _ subject: DistinguishedName, _ key: Certificate.PrivateKey, signedBy issuerKey: Certificate.PrivateKey,
    _ issuer: DistinguishedName, _ validity: ClosedRange<Date>, pathLength: Int?
  ) throws -> Certificate {
    let extensions = try Certificate.Extensions {
      Critical(BasicConstraints.isCertificateAuthority(maxPathLength: pathLength))
      Critical(KeyUsage(keyCertSign: true, cRLSign: true))
      SubjectKeyIdentifier(hash: key.publicKey)
      AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: issuerKey.publicKey).keyIdentifier)
    }
    return try Certificate(
      version: .v3, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: validity.lowerBound,
      notValidAfter: validity.upperBound, issuer: issuer, subject: subject, extensions: extensions,
      issuerPrivateKey: issuerKey)
  }

  /// Makes a new key, and a certificate for it.
  public func issue(_ holder: CertificateHolder) throws -> Credential {
    let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    let usages = holder.usages.map { $0 == .server ? ExtendedKeyUsage.Usage.serverAuth : .clientAuth }
    let names = holder.names.map(\.generalName)
    let extensions = try Certificate.Extensions {
      Critical(BasicConstraints.notCertificateAuthority)
      Critical(KeyUsage(digitalSignature: true))
      if !usages.isEmpty { try ExtendedKeyUsage(usages) }
      if !names.isEmpty { SubjectAlternativeNames(names) }
      SubjectKeyIdentifier(hash: key.publicKey)
      AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: self.key.publicKey).keyIdentifier)
    }
    let certificate = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: holder.validity.lowerBound,
      notValidAfter: holder.validity.upperBound, issuer: self.certificate.subject,
      subject: DistinguishedName { CommonName(holder.commonName) }, extensions: extensions,
      issuerPrivateKey: self.key)
    return try Credential(certificate, key, intermediates: intermediates)
  }
}

extension Credential {
  fileprivate init(_ certificate: Certificate, _ key: Certificate.PrivateKey, intermediates: String) throws {
    certificatePEM = try certificate.serializeAsPEM().pemString + "\n" + intermediates
    privateKeyPEM = try key.serializeAsPEM().pemString + "\n"
  }
}

extension AlternativeName {
  fileprivate var generalName: GeneralName {
    switch self {
    case .dns(let name): .dnsName(name)
    case .uri(let uri): .uniformResourceIdentifier(uri)
    case .email(let address): .rfc822Name(address)
    case .ip(let bytes): .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
    }
  }
}
