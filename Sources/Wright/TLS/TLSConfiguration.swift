/// How an end of a connection uses TLS.
///
/// Always so: TLS 1.2 or 1.3; HTTP/2 agreed on by ALPN, or no connection; no early data, no renegotiation, no
/// compression; for TLS 1.2 only ciphers with forward secrecy and authenticated encryption (RFC 9113, section 9.2.2).
public enum TLSConfiguration {
  /// A server's side.
  public struct Server: Sendable {
    /// Who the server is.
    public var identity: TLSIdentity
    /// Whether clients show certificates.
    public var clientCertificates: ClientCertificates
    /// The oldest version that is spoken.
    public var minimumVersion: TLSVersion
    /// The newest version that is spoken.
    public var maximumVersion: TLSVersion

    /// Says who the server is, and what is asked of clients.
    public init(
      identity: TLSIdentity, clientCertificates: ClientCertificates = .none, minimumVersion: TLSVersion = .tls12,
      maximumVersion: TLSVersion = .tls13
    ) {
      self.identity = identity
      self.clientCertificates = clientCertificates
      self.minimumVersion = minimumVersion
      self.maximumVersion = maximumVersion
    }
  }

  /// What a server asks of its clients.
  public enum ClientCertificates: Sendable {
    /// No certificate.
    case none
    /// A certificate, if the client has one; one that does not verify is refused.
    case optional(TrustRoots)
    /// A certificate that verifies: mutual TLS.
    ///
    /// No session is resumed, so that each connection's certificate is verified anew.
    case required(TrustRoots)
  }

  /// A client's side.
  public struct Client: Sendable {
    /// Whom the client trusts to vouch for servers.
    public var trustRoots: TrustRoots
    /// Who the client is, for servers that ask.
    public var identity: TLSIdentity?
    /// The name that the server's certificate must have, where it is not the host that was dialled.
    public var expectedName: String?
    /// Whether the server is verified.
    public var verification: Verification
    /// The oldest version that is spoken.
    public var minimumVersion: TLSVersion
    /// The newest version that is spoken.
    public var maximumVersion: TLSVersion

    /// Says who is trusted, and who the client is.
    public init(
      trustRoots: TrustRoots = .system, identity: TLSIdentity? = nil, expectedName: String? = nil,
      verification: Verification = .full, minimumVersion: TLSVersion = .tls12, maximumVersion: TLSVersion = .tls13
    ) {
      self.trustRoots = trustRoots
      self.identity = identity
      self.expectedName = expectedName
      self.verification = verification
      self.minimumVersion = minimumVersion
      self.maximumVersion = maximumVersion
    }
  }

  /// Whether a client verifies its server.
  public enum Verification: Hashable, Sendable {
    /// The certificate must lead to a trust root, be valid now, and have the server's name.
    case full
    /// Anyone who answers is taken for the server: whoever is between reads and changes everything.
    ///
    /// For a look at a server on one's own desk.
    case unsafelyTrustingAnyServer
  }

  /// The certificates that are trusted to vouch for others.
  public enum TrustRoots: Hashable, Sendable {
    /// Those that the system came with.
    case system
    /// Those in PEM text, and no others.
    case pem(PEMSource)

    /// Those in a file, and no others.
    public static func file(_ path: String) -> TrustRoots { .pem(.file(path)) }

    var paths: [String] {
      if case .pem(let source) = self { return [source.path].compactMap { $0 } }
      return []
    }
  }
}

extension TLSConfiguration.Server {
  /// The files that are read, to notice when they change.
  var paths: [String] {
    switch clientCertificates {
    case .none: identity.paths
    case .optional(let roots), .required(let roots): identity.paths + roots.paths
    }
  }
}

extension TLSConfiguration.Client {
  /// The files that are read, to notice when they change.
  var paths: [String] { trustRoots.paths + (identity?.paths ?? []) }
}
