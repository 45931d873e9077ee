import CartwrightCertificates
import WrightTLS

/// An authority that all tests share, and what it vouches for.
struct Issued: Sendable {
  static let shared = Result { try Issued() }

  let authority: CertificateAuthority
  let server: Credential
  let client: Credential

  private init() throws {
    authority = try CertificateAuthority(name: "Test authority")
    server = try authority.issue(CertificateHolder("server", names: AlternativeName.loopback))
    client = try authority.issue(CertificateHolder("client", names: [.uri("spiffe://smartcart/cart/7")]))
  }

  var roots: TLSConfiguration.TrustRoots { .pem(.bytes(Array(authority.credential.certificatePEM.utf8))) }

  /// What a server on loopback needs.
  var serverSide: TLSConfiguration.Server { TLSConfiguration.Server(identity: Self.identity(server)) }

  /// What a client of it needs.
  var clientSide: TLSConfiguration.Client { TLSConfiguration.Client(trustRoots: roots) }

  static func identity(_ credential: Credential) -> TLSIdentity {
    TLSIdentity(
      certificateChain: .bytes(Array(credential.certificatePEM.utf8)),
      privateKey: .bytes(Array(credential.privateKeyPEM.utf8)))
  }
}
