internal import COpenSSL

/// A certificate of OpenSSL's.
@safe final class X509Certificate {
  let handle: OpaquePointer

  /// Takes over a certificate that is the caller's.
  init(taking handle: OpaquePointer) { unsafe self.handle = handle }

  /// Shares a certificate that is somebody else's.
  init(sharing handle: OpaquePointer) {
    unsafe X509_up_ref(handle)
    unsafe self.handle = handle
  }

  deinit { unsafe X509_free(handle) }

  /// All certificates in PEM text; at least one.
  static func all(in source: PEMSource) throws(TLSError) -> [X509Certificate] {
    let text = try source.read()
    ERR_clear_error()
    let found = unsafe text.withMemoryBIO { bio in
      var found: [X509Certificate] = []
      while let handle = unsafe PEM_read_bio_X509(bio, nil, onNoPassphrase, nil) {
        unsafe found.append(X509Certificate(taking: handle))
      }
      return found
    }
    // The reader only knows that it has come to the end by not finding another beginning.
    let errors = OpenSSLErrors.drain()
    guard errors.isEmpty || errors.contains(library: ERR_LIB_PEM, reason: PEM_R_NO_START_LINE) else {
      throw .unusableCertificate(source, reason: errors.reason)
    }
    guard !found.isEmpty else { throw .noCertificate(source) }
    return found
  }

  /// Throws when the certificate is not valid now.
  func checkTime(_ source: PEMSource) throws(TLSError) {
    if unsafe X509_cmp_current_time(X509_get0_notAfter(handle)) < 0 {
      throw .expired(source, since: unsafe text(of: X509_get0_notAfter(handle)))
    }
    if unsafe X509_cmp_current_time(X509_get0_notBefore(handle)) > 0 {
      throw .notYetValid(source, until: unsafe text(of: X509_get0_notBefore(handle)))
    }
  }

  private func text(of time: UnsafePointer<ASN1_TIME>?) -> String {
    unsafe writtenText { unsafe _ = ASN1_TIME_print($0, time) }
  }
}

extension [UInt8] {
  /// Lends a BIO that reads these bytes.
  func withMemoryBIO<R>(_ body: (OpaquePointer?) -> R) -> R {
    unsafe withUnsafeBytes { bytes in
      let bio = unsafe BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count))
      defer { unsafe BIO_free(bio) }
      return unsafe body(bio)
    }
  }
}

/// What OpenSSL writes to a BIO, as text.
func writtenText(_ write: (OpaquePointer?) -> Void) -> String {
  let bio = unsafe BIO_new(BIO_s_mem())
  defer { unsafe BIO_free(bio) }
  unsafe write(bio)
  var bytes = [UInt8](repeating: 0, count: unsafe BIO_ctrl_pending(bio))
  let count = unsafe BIO_read(bio, &bytes, Int32(bytes.count))
  return String(decoding: bytes.prefix(Int(max(0, count))), as: UTF8.self)
}
