internal import COpenSSL

extension PeerCertificate {
  /// Reads the peer's certificate off a connection; `nil` when it showed none.
  init?(of ssl: OpaquePointer) {
    guard let own = unsafe SSL_get0_peer_certificate(ssl) else { return nil }
    var chain = unsafe Self.certificates(SSL_get_peer_cert_chain(ssl)).map { $0.der }
    // A server's view of the chain leaves the client's own certificate out.
    let certificate = unsafe X509Certificate(sharing: own)
    if unsafe SSL_is_server(ssl) == 1 { chain.insert(certificate.der, at: 0) }
    self.init(certificate, chain: chain)
  }

  private init(_ certificate: X509Certificate, chain: [[UInt8]]) {
    let names = certificate.alternativeNames
    subject = certificate.subject
    issuer = certificate.issuer
    dnsNames = names.dns
    uris = names.uri
    ipAddresses = names.ip
    emailAddresses = names.email
    serialNumber = certificate.serialNumber
    (notBeforeSeconds, notAfterSeconds) = certificate.validity
    sha256 = certificate.sha256
    self.chain = chain
  }

  private static func certificates(_ stack: OpaquePointer?) -> [X509Certificate] {
    (0..<max(0, unsafe OPENSSL_sk_num(stack))).compactMap { index in
      unsafe OPENSSL_sk_value(stack, index).map { unsafe X509Certificate(sharing: OpaquePointer($0)) }
    }
  }
}

/// The names that a certificate is for.
struct AlternativeNames {
  var dns: [String] = []
  var uri: [String] = []
  var ip: [String] = []
  var email: [String] = []

  fileprivate mutating func add(_ kind: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    switch kind {
    case GEN_DNS: dns.append(text)
    case GEN_URI: uri.append(text)
    case GEN_EMAIL: email.append(text)
    case GEN_IPADD: ip.append(unsafe IPText.of(bytes))
    default: break
    }
  }
}

extension X509Certificate {
  var subject: String { unsafe Self.text(of: X509_get_subject_name(handle)) }

  var issuer: String { unsafe Self.text(of: X509_get_issuer_name(handle)) }

  private static func text(of name: OpaquePointer?) -> String {
    unsafe writtenText { unsafe _ = X509_NAME_print_ex($0, name, 0, wright_name_flags) }
  }

  var alternativeNames: AlternativeNames {
    var names = AlternativeNames()
    let list = unsafe X509_get_ext_d2i(handle, NID_subject_alt_name, nil, nil).map { OpaquePointer($0) }
    defer { unsafe GENERAL_NAMES_free(list) }
    for index in 0..<max(0, unsafe OPENSSL_sk_num(list)) {
      guard let item = unsafe OPENSSL_sk_value(list, index) else { continue }
      var kind: Int32 = 0
      let value = unsafe GENERAL_NAME_get0_value(item.assumingMemoryBound(to: GENERAL_NAME.self), &kind)
      guard [GEN_DNS, GEN_URI, GEN_EMAIL, GEN_IPADD].contains(kind), let value = unsafe value else { continue }
      unsafe names.add(kind, Self.bytes(of: value.assumingMemoryBound(to: ASN1_STRING.self)))
    }
    return names
  }

  private static func bytes(of string: UnsafePointer<ASN1_STRING>?) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(max(0, ASN1_STRING_length(string))))
  }

  var serialNumber: String {
    unsafe Self.bytes(of: X509_get0_serialNumber(handle)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  var validity: (Int64, Int64) {
    unsafe (Self.seconds(X509_get0_notBefore(handle)), Self.seconds(X509_get0_notAfter(handle)))
  }

  /// Seconds since 1970; zero for a time that is none.
  private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
    let epoch = unsafe ASN1_TIME_set(nil, 0)
    defer { unsafe ASN1_TIME_free(epoch) }
    var days: Int32 = 0
    var seconds: Int32 = 0
    guard unsafe ASN1_TIME_diff(&days, &seconds, epoch, time) == 1 else { return 0 }
    return Int64(days) * 86_400 + Int64(seconds)
  }

  var sha256: [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe _ = X509_digest(handle, EVP_sha256(), &digest, nil)
    return digest
  }

  var der: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(max(0, unsafe i2d_X509(handle, nil))))
    unsafe bytes.withUnsafeMutableBufferPointer { room in
      var end = room.baseAddress
      _ = unsafe i2d_X509(handle, &end)
    }
    return bytes
  }
}

extension VerificationFailure {
  /// Reads off what OpenSSL found wrong.
  init(_ store: OpaquePointer, expectedName: String?) {
    let code = unsafe X509_STORE_CTX_get_error(store)
    let own = unsafe X509_STORE_CTX_get0_cert(store).map { unsafe X509Certificate(sharing: $0) }
    let faulty = unsafe X509_STORE_CTX_get_current_cert(store).map { unsafe X509Certificate(sharing: $0) } ?? own
    let names = own?.alternativeNames ?? AlternativeNames()
    reason = Reason(code: code)
    detail = unsafe String(cString: X509_verify_cert_error_string(Int(code)))
    subject = faulty?.subject ?? ""
    depth = Int(unsafe X509_STORE_CTX_get_error_depth(store))
    self.expectedName = expectedName
    self.names = names.dns + names.ip
  }
}
