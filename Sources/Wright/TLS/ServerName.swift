internal import COpenSSL

/// The name or the address that a server's certificate must have.
struct ServerName {
  let text: String
  let isAddress: Bool

  /// Longer names do not exist: RFC 1035.
  private static let maxLength = 253

  init(_ text: String) throws(TLSError) {
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    isAddress = Self.isAddress(name)
    // A name that begins with a dot would have OpenSSL take any name that ends so.
    guard isAddress || Self.isHostName(name) else { throw .invalidServerName(text) }
    self.text = name
  }

  private static func isAddress(_ text: String) -> Bool {
    guard !text.utf8.contains(0), let address = unsafe a2i_IPADDRESS(text) else {
      ERR_clear_error()
      return false
    }
    unsafe ASN1_OCTET_STRING_free(address)
    return true
  }

  private static func isHostName(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= maxLength else { return false }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.utf8.allSatisfy { isLetter($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Has a connection verify the name.
  func expect(on ssl: OpaquePointer) -> Bool {
    let parameters = unsafe SSL_get0_param(ssl)
    if isAddress { return unsafe X509_VERIFY_PARAM_set1_ip_asc(parameters, text) == 1 }
    // Only what is meant as a name of a host counts, and a wildcard is a whole label: RFC 6125.
    unsafe X509_VERIFY_PARAM_set_hostflags(
      parameters, UInt32(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    return unsafe X509_VERIFY_PARAM_set1_host(parameters, text, 0) == 1
  }

  /// Tells the server which name is meant (SNI); addresses are not told: RFC 6066, section 3.
  func tell(on ssl: OpaquePointer) -> Bool {
    guard !isAddress else { return true }
    return unsafe text.withCString { name in
      unsafe SSL_ctrl(
        ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, Int(TLSEXT_NAMETYPE_host_name), UnsafeMutableRawPointer(mutating: name)) == 1
    }
  }
}
