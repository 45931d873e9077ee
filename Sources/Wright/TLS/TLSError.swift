/// Why there is no TLS: something that was configured cannot be used, or a connection cannot go on.
public enum TLSError: Error, Hashable, Sendable {
  // MARK: What was configured

  /// A file cannot be read.
  case unreadableFile(path: String, reason: String)
  /// There is no certificate where one should be.
  case noCertificate(PEMSource)
  /// A certificate cannot be understood, or is too weak to be used.
  case unusableCertificate(PEMSource, reason: String)
  /// This end's certificate is past its time.
  case expired(PEMSource, since: String)
  /// The time of this end's certificate has not come.
  case notYetValid(PEMSource, until: String)
  /// There is no private key where one should be.
  case noPrivateKey(PEMSource)
  /// A private key cannot be understood, or not be used.
  case unusablePrivateKey(PEMSource, reason: String)
  /// A private key is encrypted, and no passphrase was given.
  case passphraseNeeded(PEMSource)
  /// A passphrase does not open its private key.
  case wrongPassphrase(PEMSource)
  /// A private key is not that of its certificate.
  case keyMismatch(certificate: PEMSource, key: PEMSource)
  /// The oldest version allowed is newer than the newest.
  case noVersion
  /// A server's name that cannot be verified against.
  case invalidServerName(String)

  // MARK: A connection

  /// The peer gave the connection up.
  case receivedAlert(TLSAlert)
  /// The peer's certificate was refused.
  case untrusted(VerificationFailure)
  /// The client was asked for a certificate, and showed none.
  case noClientCertificate
  /// The peer does not agree to HTTP/2.
  case noApplicationProtocol
  /// What the peer sends is not TLS.
  case notTLS
  /// There is no version of TLS that both ends speak.
  case noCommonVersion
  /// There is no cipher that both ends know.
  case noCommonCipher
  /// The peer went away before the handshake was over.
  case endedInHandshake
  /// The peer went away without a word: bytes may be missing.
  case truncated
  /// A record was changed on its way.
  case corrupted
  /// The peer broke the protocol.
  case protocolViolation(reason: String)
  /// OpenSSL cannot do what is asked of it.
  case failed(action: String, reason: String)
}

extension TLSError: CustomStringConvertible {
  /// A text for people, with what to do where that is known.
  public var description: String { "TLS: \(configurationText ?? connectionText)" }

  private var configurationText: String? {
    switch self {
    case .unreadableFile(let path, let reason): "cannot read \(path): \(reason)"
    case .noCertificate(let source): "no certificate in \(source): it should hold -----BEGIN CERTIFICATE-----"
    case .unusableCertificate(let source, let reason): "the certificate in \(source) cannot be used: \(reason)"
    case .expired(let source, let since): "the certificate in \(source) has expired on \(since); renew it"
    case .notYetValid(let source, let until):
      "the certificate in \(source) is not valid before \(until); is the clock right?"
    case .noPrivateKey(let source): "no private key in \(source): it should hold -----BEGIN PRIVATE KEY-----"
    case .unusablePrivateKey(let source, let reason): "the private key in \(source) cannot be used: \(reason)"
    case .passphraseNeeded(let source): "the private key in \(source) is encrypted; give its passphrase"
    case .wrongPassphrase(let source): "the passphrase given does not open the private key in \(source)"
    case .keyMismatch(let certificate, let key):
      "the private key in \(key) is not that of the first certificate in \(certificate)"
    case .noVersion: "the minimum version is newer than the maximum"
    case .invalidServerName(let name) where name.isEmpty:
      "there is no name to verify the server's certificate against; set expectedName"
    case .invalidServerName(let name): "\"\(name)\" is neither a host name nor an IP address; set expectedName"
    default: nil
    }
  }

  private var connectionText: String {
    switch self {
    case .receivedAlert(let alert):
      "the peer gave up: \(alert)" + (alert.advice.map { " (\($0))" } ?? "")
    case .untrusted(let failure): failure.description
    case .noClientCertificate: "the client showed no certificate, and one is required"
    case .noApplicationProtocol: "the peer does not agree to HTTP/2 (ALPN h2)"
    case .notTLS: "the peer does not speak TLS; is it plaintext there?"
    case .noCommonVersion: "the peer speaks none of the TLS versions that are allowed here"
    case .noCommonCipher: "the peer knows none of the ciphers that are allowed here"
    case .endedInHandshake: "the peer closed the connection during the handshake"
    case .truncated: "the peer closed the connection without close_notify: bytes may be missing"
    case .corrupted: "a record was changed on its way"
    case .protocolViolation(let reason): "the peer broke the protocol: \(reason)"
    case .failed(let action, let reason): "cannot \(action): \(reason)"
    default: ""
    }
  }
}
