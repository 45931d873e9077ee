internal import COpenSSL

/// What OpenSSL has to say about a call that failed.
///
/// Its queue of errors belongs to the thread: it is emptied each time, so that no connection hears of another's
/// trouble.
struct OpenSSLErrors {
  fileprivate struct Entry {
    let library: Int32
    let reason: Int32
    let text: String
  }

  private let entries: [Entry]

  /// Takes all that is in the thread's queue.
  static func drain() -> OpenSSLErrors {
    var entries: [Entry] = []
    while case let code = ERR_get_error(), code != 0 { entries.append(Entry(code: code)) }
    return OpenSSLErrors(entries: entries)
  }

  /// The first thing that went wrong, in words.
  var reason: String { entries.first?.text ?? "no reason is known" }

  func contains(library: Int32, reason: Int32) -> Bool {
    entries.contains { $0.library == library && $0.reason == reason }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The one place where what OpenSSL says of a connection becomes an error.
  var connectionError: TLSError {
    for entry in entries where entry.library == ERR_LIB_SSL {
      if let error = entry.connectionError { return error }
    }
    return .protocolViolation(reason: reason)
  }
}

extension OpenSSLErrors.Entry {
  init(code: UInt) {
    library = ERR_GET_LIB(code)
    reason = ERR_GET_REASON(code)
    text = unsafe ERR_reason_error_string(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

  var connectionError: TLSError? {
    switch reason {
    case SSL_AD_REASON_OFFSET...(SSL_AD_REASON_OFFSET + 255):
      .receivedAlert(TLSAlert(rawValue: UInt8(reason - SSL_AD_REASON_OFFSET)))
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: .noClientCertificate
    case SSL_R_NO_APPLICATION_PROTOCOL: .noApplicationProtocol
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST: .notTLS
    case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_VERSION_TOO_LOW: .noCommonVersion
    case SSL_R_NO_SHARED_CIPHER: .noCommonCipher
    case SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC: .corrupted
    default: nil
    }
  }
}
