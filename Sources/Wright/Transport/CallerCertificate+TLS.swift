internal import WrightRPC
internal import WrightTLS

extension CallerCertificate {
  /// What TLS tells of a peer's certificate, as a handler sees it.
  init(_ certificate: PeerCertificate) {
    self.init(
      subject: certificate.subject, dnsNames: certificate.dnsNames, uris: certificate.uris,
      ipAddresses: certificate.ipAddresses, spiffeID: certificate.spiffeID, sha256: certificate.sha256,
      chain: certificate.chain)
  }
}
