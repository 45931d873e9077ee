import CartwrightCertificates
import WrightTLS

/// A client and a server in memory, whose bytes a test carries, and may change, lose or keep.
final class Pair {
  let client: TLSEngine
  let server: TLSEngine
  private let scratch = TLSScratch()
  /// The plaintext that came out at each end.
  private(set) var clientReceived: [UInt8] = []
  private(set) var serverReceived: [UInt8] = []

  init(_ client: TLSConfiguration.Client, _ server: TLSConfiguration.Server, host: String = "localhost") throws {
    self.client = try TLSEngine(TLSContext(client: client), host: host, scratch: scratch)
    self.server = try TLSEngine(TLSContext(server: server), scratch: scratch)
  }

  /// Carries bytes to and fro until neither end has more to say.
  func carry() {
    while client.hasPending || server.hasPending {
      deliver(pending(client), to: server)
      deliver(pending(server), to: client)
    }
  }

  func pending(_ engine: TLSEngine) -> [UInt8] {
    var bytes: [UInt8] = []
    engine.drain(into: &bytes)
    return bytes
  }

  /// Hands bytes to one end, some at a time.
  func deliver(_ bytes: [UInt8], to engine: TLSEngine, step: Int = .max) {
    for start in stride(from: 0, to: bytes.count, by: min(step, max(1, bytes.count))) {
      let part = Array(bytes[start...].prefix(step))
      engine.receive(part.span) { plaintext in
        for index in plaintext.indices { note(plaintext[index], at: engine) }
      }
    }
  }

  private func note(_ byte: UInt8, at engine: TLSEngine) {
    if engine === client { clientReceived.append(byte) } else { serverReceived.append(byte) }
  }

  /// What one end makes of plaintext.
  func encrypted(_ plaintext: [UInt8], by engine: TLSEngine) -> [UInt8] {
    var bytes: [UInt8] = []
    engine.write(plaintext.span, into: &bytes)
    return bytes
  }
}

/// An authority, and the configurations of those who trust it.
struct Shop {
  static let shared = Result { try Shop() }

  let authority: CertificateAuthority
  let serverCredential: Credential
  let clientCredential: Credential

  init() throws {
    authority = try CertificateAuthority(name: "Test authority")
    serverCredential = try authority.issue(CertificateHolder("server", names: AlternativeName.loopback))
    clientCredential = try authority.issue(
      CertificateHolder("client", names: [.uri("spiffe://smartcart/cart/7")]))
  }

  var roots: TLSConfiguration.TrustRoots { .pem(Self.pem(authority.credential.certificatePEM)) }

  var server: TLSConfiguration.Server { .init(identity: Self.identity(serverCredential)) }

  var client: TLSConfiguration.Client { .init(trustRoots: roots) }

  /// A server that demands certificates, and a client that has one.
  var mutual: (client: TLSConfiguration.Client, server: TLSConfiguration.Server) {
    var (client, server) = (client, server)
    client.identity = Self.identity(clientCredential)
    server.clientCertificates = .required(roots)
    return (client, server)
  }

  /// A server that has a certificate of this authority's for `holder`.
  func server(for holder: CertificateHolder) throws -> TLSConfiguration.Server {
    .init(identity: Self.identity(try authority.issue(holder)))
  }

  static func pem(_ text: String) -> PEMSource { .bytes(Array(text.utf8)) }

  static func identity(_ credential: Credential) -> TLSIdentity {
    TLSIdentity(certificateChain: pem(credential.certificatePEM), privateKey: pem(credential.privateKeyPEM))
  }
}

extension TLSEngine.State {
  var error: TLSError? { if case .failed(let error) = self { error } else { nil } }

  var failure: VerificationFailure? { if case .untrusted(let failure) = error { failure } else { nil } }
}
