internal import COpenSSL

/// What all connections of one configuration share: certificates, key and trust roots, read and checked.
///
/// Unchecked, because: it does not change once it is made, and OpenSSL counts references to it atomically.
@safe public final class TLSContext: @unchecked Sendable {
  enum Role {
    case server
    case client(expectedName: String?, verifies: Bool)
  }

  let role: Role
  let handle: OpaquePointer

  /// Reads what a server needs.
  public convenience init(server: TLSConfiguration.Server) throws(TLSError) {
    try self.init(.server, server.minimumVersion, server.maximumVersion)
    try use(server.identity)
    switch server.clientCertificates {
    case .none: unsafe SSL_CTX_set_verify(handle, SSL_VERIFY_NONE, nil)
    case .optional(let roots): try verifyClients(roots, SSL_VERIFY_PEER)
    case .required(let roots): try verifyClients(roots, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT)
    }
    unsafe SSL_CTX_set_client_hello_cb(handle, onClientHello, nil)
    unsafe SSL_CTX_set_alpn_select_cb(handle, onSelectProtocol, nil)
  }

  /// Reads what a client needs.
  public convenience init(client: TLSConfiguration.Client) throws(TLSError) {
    let verifies = client.verification == .full
    try self.init(
      .client(expectedName: client.expectedName, verifies: verifies), client.minimumVersion, client.maximumVersion)
    if let name = client.expectedName { _ = try ServerName(name) }
    if let identity = client.identity { try use(identity) }
    if verifies { try trust(client.trustRoots) }
    unsafe SSL_CTX_set_verify(handle, verifies ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, verifies ? onVerify : nil)
    let offer = ApplicationProtocol.offer
    // Zero is success here, and here alone.
    try check(unsafe SSL_CTX_set_alpn_protos(handle, offer, UInt32(offer.count)) == 0, "offer HTTP/2")
  }

  private init(_ role: Role, _ minimum: TLSVersion, _ maximum: TLSVersion) throws(TLSError) {
    guard minimum <= maximum else { throw .noVersion }
    ERR_clear_error()
    let method = if case .server = role { unsafe TLS_server_method() } else { unsafe TLS_client_method() }
    guard let handle = unsafe SSL_CTX_new(method) else { throw Self.failure("make a context") }
    self.role = role
    unsafe self.handle = handle
    try limit(to: minimum, maximum)
  }

  deinit { unsafe SSL_CTX_free(handle) }

  private func limit(to minimum: TLSVersion, _ maximum: TLSVersion) throws(TLSError) {
    unsafe SSL_CTX_set_options(handle, wright_options)
    unsafe SSL_CTX_ctrl(handle, SSL_CTRL_SET_SESS_CACHE_MODE, Int(SSL_SESS_CACHE_OFF), nil)
    // What the chain's file says is what is sent. An idle connection keeps no buffers.
    unsafe SSL_CTX_ctrl(handle, SSL_CTRL_MODE, Int(SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN), nil)
    try check(
      unsafe SSL_CTX_ctrl(handle, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(minimum.code), nil) == 1
        && SSL_CTX_ctrl(handle, SSL_CTRL_SET_MAX_PROTO_VERSION, Int(maximum.code), nil) == 1, "set the versions")
    try check(
      unsafe SSL_CTX_set_cipher_list(handle, Self.ciphers12) == 1
        && SSL_CTX_set_ciphersuites(handle, Self.ciphers13) == 1, "set the ciphers")
  }

  /// Those that RFC 9113 does not forbid for HTTP/2.
  private static let ciphers12 = "ECDHE+AESGCM:ECDHE+CHACHA20"
  private static let ciphers13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

  // MARK: Who this end is

  private func use(_ identity: TLSIdentity) throws(TLSError) {
    let chain = try X509Certificate.all(in: identity.certificateChain)
    try chain[0].checkTime(identity.certificateChain)
    let key = try PrivateKey(of: identity)
    ERR_clear_error()
    guard unsafe X509_check_private_key(chain[0].handle, key.handle) == 1 else {
      _ = OpenSSLErrors.drain()
      throw .keyMismatch(certificate: identity.certificateChain, key: identity.privateKey)
    }
    guard use(chain, key) else {
      throw .unusableCertificate(identity.certificateChain, reason: OpenSSLErrors.drain().reason)
    }
  }

  private func use(_ chain: [X509Certificate], _ key: PrivateKey) -> Bool {
    let others = unsafe OPENSSL_sk_new_null()
    defer { unsafe OPENSSL_sk_free(others) }
    for certificate in chain.dropFirst() { unsafe _ = OPENSSL_sk_push(others, UnsafeRawPointer(certificate.handle)) }
    return withExtendedLifetime(chain) {
      unsafe SSL_CTX_use_cert_and_key(handle, chain[0].handle, key.handle, others, 1) == 1
    }
  }

  // MARK: Whom this end trusts

  private func verifyClients(_ roots: TLSConfiguration.TrustRoots, _ mode: Int32) throws(TLSError) {
    try trust(roots, tellsClients: true)
    unsafe SSL_CTX_set_verify(handle, mode, onVerify)
    // A session that is resumed brings its old verdict along: each client's certificate is verified anew instead.
    unsafe SSL_CTX_set_options(handle, wright_no_ticket)
    try check(unsafe SSL_CTX_set_num_tickets(handle, 0) == 1, "do without tickets")
  }

  private func trust(_ roots: TLSConfiguration.TrustRoots, tellsClients: Bool = false) throws(TLSError) {
    // Whatever is given as a root is trusted, were it signed by another or not.
    let parameters = unsafe SSL_CTX_get0_param(handle)
    unsafe X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST))
    guard case .pem(let source) = roots else {
      return try check(unsafe SSL_CTX_set_default_verify_paths(handle) == 1, "find the system's trust roots")
    }
    for certificate in try X509Certificate.all(in: source) {
      ERR_clear_error()
      let isTaken = unsafe X509_STORE_add_cert(SSL_CTX_get_cert_store(handle), certificate.handle) == 1
      let isTold = unsafe !tellsClients || SSL_CTX_add_client_CA(handle, certificate.handle) == 1
      guard isTaken, isTold else { throw .unusableCertificate(source, reason: OpenSSLErrors.drain().reason) }
    }
  }

  // MARK: Failures

  private func check(_ isDone: Bool, _ action: @autoclosure () -> String) throws(TLSError) {
    if !isDone { throw Self.failure(action()) }
  }

  static func failure(_ action: String) -> TLSError { .failed(action: action, reason: OpenSSLErrors.drain().reason) }
}
