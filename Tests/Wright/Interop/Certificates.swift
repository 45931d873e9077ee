import CartwrightCertificates
import TestSupport
import WrightTLS
import WrightTransport

/// Files of an authority, and of a client and a server that it vouches for.
struct Certificates {
  /// A name that the certificates have beside those of loopback.
  static let otherName = "interop.test"

  private let folder: TemporaryFolder
  private let authority: String
  private let chain: String
  private let key: String

  init() throws {
    folder = try TemporaryFolder()
    let maker = try CertificateAuthority(name: "Test authority")
    let holder = try maker.issue(
      CertificateHolder(
        "both", names: AlternativeName.loopback + [.dns(Self.otherName), .uri("spiffe://smartcart/cart/7")]))
    authority = try folder.write(maker.credential.certificatePEM.utf8, to: "ca.pem")
    chain = try folder.write(holder.certificatePEM.utf8, to: "chain.pem")
    key = try folder.write(holder.privateKeyPEM.utf8, to: "key.pem")
  }

  /// What the Python programs take.
  var arguments: [String] { [authority, chain, key] }

  private var identity: TLSIdentity { TLSIdentity(certificateChain: .file(chain), privateKey: .file(key)) }

  /// A server that demands certificates.
  var server: HTTP2ServerOptions {
    var options = HTTP2ServerOptions()
    options.tls = TLSConfiguration.Server(identity: identity, clientCertificates: .required(.file(authority)))
    return options
  }

  /// A client that has one.
  var client: HTTP2ClientOptions {
    var options = HTTP2ClientOptions()
    options.tls = TLSConfiguration.Client(trustRoots: .file(authority), identity: identity)
    return options
  }
}
