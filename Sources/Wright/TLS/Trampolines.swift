internal import COpenSSL

// What OpenSSL is told, and what it calls. Each callback recovers its object and calls one method of it.

// MARK: Bytes

/// A BIO whose other side is an engine: OpenSSL reads what was received, and writes what is to be sent.
///
/// Made once, never freed.
nonisolated(unsafe) let engineBIO: OpaquePointer? = {
  let method = unsafe BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "wright")
  unsafe BIO_meth_set_read_ex(method, onRead)
  unsafe BIO_meth_set_write_ex(method, onWrite)
  unsafe BIO_meth_set_ctrl(method, onControl)
  return unsafe method
}()

private func onRead(
  _ bio: OpaquePointer?, _ room: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  unsafe BIO_clear_flags(bio, retryLater)
  let room = unsafe UnsafeMutableRawBufferPointer(start: room, count: size)
  let taken = unsafe engine(BIO_get_data(bio)) { unsafe $0.takeReceived(room) } ?? 0
  unsafe count?.pointee = taken
  if taken == 0 { unsafe BIO_set_flags(bio, retryLater) }
  return taken > 0 ? 1 : 0
}

private func onWrite(
  _ bio: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ size: Int, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: size)
  unsafe engine(BIO_get_data(bio)) { unsafe $0.putSent(bytes) }
  unsafe count?.pointee = size
  return 1
}

private func onControl(_: OpaquePointer?, _ command: Int32, _: Int, _: UnsafeMutableRawPointer?) -> Int {
  command == BIO_CTRL_FLUSH ? 1 : 0
}

private let retryLater = BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY

/// The engine that a callback is for.
///
/// It lives for as long as OpenSSL's own connection, so no reference to it is counted.
@discardableResult private func engine<R>(_ user: UnsafeMutableRawPointer?, _ body: (TLSEngine) -> R) -> R? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<TLSEngine>.fromOpaque(user)._withUnsafeGuaranteedRef { body($0) }
}

// MARK: Handshakes

/// Refuses a client that does not speak of protocols at all: OpenSSL would go on without one.
func onClientHello(
  _ ssl: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?, _: UnsafeMutableRawPointer?
) -> Int32 {
  var list: UnsafePointer<UInt8>?
  var length = 0
  let type = UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation)
  if unsafe SSL_client_hello_get0_ext(ssl, type, &list, &length) == 1 { return SSL_CLIENT_HELLO_SUCCESS }
  unsafe engine(SSL_get_ex_data(ssl, 0)) { $0.missedProtocols() }
  unsafe alert?.pointee = Int32(TLSAlert.noApplicationProtocol.rawValue)
  return SSL_CLIENT_HELLO_ERROR
}

/// Chooses HTTP/2, or refuses with `no_application_protocol`.
func onSelectProtocol(
  _: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ length: UnsafeMutablePointer<UInt8>?,
  _ list: UnsafePointer<UInt8>?, _ count: UInt32, _: UnsafeMutableRawPointer?
) -> Int32 {
  let offered = unsafe UnsafeBufferPointer(start: list, count: Int(count))
  guard let list = unsafe list, let start = unsafe ApplicationProtocol.position(in: offered.span) else {
    return SSL_TLSEXT_ERR_ALERT_FATAL
  }
  unsafe chosen?.pointee = unsafe list + start
  unsafe length?.pointee = UInt8(ApplicationProtocol.name.count)
  return SSL_TLSEXT_ERR_OK
}

/// Notes what is wrong with a peer's certificate; OpenSSL's verdict stands.
func onVerify(_ verdict: Int32, _ store: OpaquePointer?) -> Int32 {
  guard verdict == 0, let store = unsafe store else { return verdict }
  let ssl = unsafe OpaquePointer(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()))
  unsafe engine(SSL_get_ex_data(ssl, 0)) { unsafe $0.refusedCertificate(store) }
  return verdict
}

// MARK: Keys

/// Tells the passphrase of a private key.
func onPassphrase(
  _ room: UnsafeMutablePointer<CChar>?, _ size: Int32, _: Int32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let room = unsafe room, let user = unsafe user else { return -1 }
  let request = unsafe Unmanaged<PassphraseRequest>.fromOpaque(user).takeUnretainedValue()
  return unsafe UnsafeMutableRawBufferPointer(start: room, count: Int(size)).withMemoryRebound(to: UInt8.self) {
    unsafe request.answer($0)
  }
}

/// Tells no passphrase, where OpenSSL would ask on the terminal.
func onNoPassphrase(
  _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _: UnsafeMutableRawPointer?
) -> Int32 { -1 }
