internal import COpenSSL

/// One end of a TLS connection: bytes in, bytes out.
///
/// No sockets, no threads; it belongs to whoever holds it.
///
/// Hand what the socket received to ``receive(_:_:)``, send what ``drain(into:)`` gives, look at ``state``. Plaintext
/// goes out by ``write(_:into:)`` once the state is ``State/established``. OpenSSL's callbacks only move bytes and
/// record; nothing of the caller's runs inside them.
@safe package final class TLSEngine {
  /// How far the connection has come.
  package enum State: Hashable, Sendable {
    /// Left for any of the others.
    case handshaking
    /// Plaintext flows. Left for `closed` or `failed`.
    case established
    /// The peer has said that it sends no more (close_notify). The last state, but for a failure to write.
    case closed
    /// The connection cannot go on; what ``drain(into:)`` still gives (an alert) is sent, then the socket closed.
    case failed(TLSError)
  }

  /// The most bytes that wait to be drained without having been written by this end: answers to the peer's handshake.
  package static let maxPending = 1 << 20

  /// How far the connection has come.
  package private(set) var state = State.handshaking
  /// Whether ``close()`` has been called: nothing more can be written.
  package private(set) var isWriteClosed = false
  private let context: TLSContext
  private let scratch: TLSScratch
  private let ssl: OpaquePointer
  private var expectedName: String?
  private var refusal: TLSError?
  /// Whether the handshake came to its end, whatever came then.
  ///
  /// Not asked of OpenSSL: it says no again while a later message of the peer's handshake, a change of keys, is half here.
  private var hasKeys = false
  // OpenSSL's callbacks come while it is being called, one after the other: the check at run time that no two accesses
  // overlap would tell nothing.
  @exclusivity(unchecked) private var received = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  @exclusivity(unchecked) private var sent: [UInt8] = []

  /// Makes one end of a connection; a client's has its first bytes to send at once.
  ///
  /// - Parameters:
  ///   - context: a server's or a client's; the connection keeps it, whatever is reloaded.
  ///   - host: the host that a client dials, to verify the server's certificate against; not looked at for a server.
  ///   - scratch: room that is shared with the other engines of the loop.
  package init(_ context: TLSContext, host: String = "", scratch: TLSScratch) throws(TLSError) {
    ERR_clear_error()
    guard let ssl = unsafe SSL_new(context.handle) else { throw TLSContext.failure("begin a connection") }
    unsafe self.ssl = ssl
    self.context = context
    self.scratch = scratch
    // OpenSSL holds this object's address until `deinit` frees its connection.
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    guard let bio = unsafe BIO_new(engineBIO), unsafe SSL_set_ex_data(ssl, 0, user) == 1 else {
      throw TLSContext.failure("begin a connection")
    }
    unsafe BIO_set_data(bio, user)
    unsafe BIO_set_init(bio, 1)
    unsafe SSL_set_bio(ssl, bio, bio)
    switch context.role {
    case .server: unsafe SSL_set_accept_state(ssl)
    case .client(let expected, let verifies): try connect(expected ?? host, verifies: verifies)
    }
  }

  deinit { unsafe SSL_free(ssl) }

  private func connect(_ host: String, verifies: Bool) throws(TLSError) {
    unsafe SSL_set_connect_state(ssl)
    do throws(TLSError) {
      let name = try ServerName(host)
      expectedName = name.text
      guard unsafe name.tell(on: ssl), unsafe !verifies || name.expect(on: ssl) else {
        throw TLSContext.failure("verify the name \(host)")
      }
    } catch  where !verifies {
      // Nothing is verified against the name, so there may be none.
    }
    shakeHands()
    if case .failed(let error) = state { throw error }
  }

  // MARK: In

  /// Takes in what came from the peer, all of it, and hands out the plaintext that it makes.
  ///
  /// May leave bytes to drain, and change the state; `body` is called before the state tells of what came after its
  /// bytes. After the peer's end or a failure, bytes are dropped.
  ///
  /// - Parameter body: gets up to ``TLSScratch/size`` bytes at a time, which are there until it returns. It may write
  ///   and close, but not receive.
  package func receive(_ ciphertext: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    unsafe ciphertext.withUnsafeBytes { bytes in
      unsafe received = bytes
      if state == .handshaking { shakeHands() }
      if state == .established { handOut(body) }
      unsafe received = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    if unsafe sent.count > Self.maxPending { fail(.protocolViolation(reason: "too much to answer")) }
  }

  private func shakeHands() {
    ERR_clear_error()
    let code = unsafe SSL_do_handshake(ssl)
    guard code == 1 else { return conclude(outcome(of: code)) }
    hasKeys = true
    guard unsafe Self.hasAgreed(ssl) else {
      unsafe SSL_shutdown(ssl)
      return fail(.noApplicationProtocol)
    }
    state = .established
  }

  private static func hasAgreed(_ ssl: OpaquePointer) -> Bool {
    var name: UnsafePointer<UInt8>?
    var length: UInt32 = 0
    unsafe SSL_get0_alpn_selected(ssl, &name, &length)
    return unsafe UnsafeBufferPointer(start: name, count: Int(length)).elementsEqual(ApplicationProtocol.name)
  }

  private func handOut(_ body: (Span<UInt8>) -> Void) {
    unsafe scratch.lend { room in
      while state == .established {
        let (count, outcome) = unsafe decrypt(into: room)
        if count > 0 { unsafe body(room.bindMemory(to: UInt8.self).extracting(..<count).span) }
        if let outcome { return conclude(outcome) }
      }
    }
  }

  /// Fills the room with plaintext; says what stopped it, if it was not that the room is full.
  private func decrypt(into room: UnsafeMutableRawBufferPointer) -> (Int, Outcome?) {
    ERR_clear_error()
    var count = 0
    while count < room.count {
      var step = 0
      let code = unsafe SSL_read_ex(ssl, room.baseAddress.map { unsafe $0 + count }, room.count - count, &step)
      guard code == 1 else { return (count, outcome(of: code)) }
      count += step
    }
    return (count, nil)
  }

  /// The socket has ended: without the peer's close_notify before, that is a failure.
  package func receivedEnd() {
    switch state {
    case .handshaking: fail(.endedInHandshake)
    case .established: fail(.truncated)
    case .closed, .failed: break
    }
  }

  // MARK: Out

  /// Encrypts, and appends what is to be sent, after what waited to be drained.
  ///
  /// Not while the handshake goes on. After ``close()`` or a failure nothing is written.
  package func write(_ plaintext: Span<UInt8>, into ciphertext: inout [UInt8]) {
    precondition(state != .handshaking, "there are no keys to encrypt with")
    drain(into: &ciphertext)
    guard !isWriteClosed, !hasFailed, !plaintext.isEmpty else { return }
    // OpenSSL writes straight to where the caller wants it.
    unsafe swap(&sent, &ciphertext)
    ERR_clear_error()
    var written = 0
    let code = unsafe plaintext.withUnsafeBytes { bytes in
      unsafe SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &written)
    }
    if code != 1 { concludeWrite(outcome(of: code), isLost: true) }
    unsafe swap(&sent, &ciphertext)
  }

  /// Appends what is to be sent and was not asked for: handshakes, alerts, close_notify.
  package func drain(into ciphertext: inout [UInt8]) {
    guard unsafe !sent.isEmpty else { return }
    unsafe ciphertext += sent
    unsafe sent = []
  }

  /// Whether there is something to drain.
  package var hasPending: Bool { unsafe !sent.isEmpty }

  /// Says to the peer that nothing more comes (close_notify), to be drained; what it still sends is received.
  ///
  /// Before the handshake is over there is nobody to say it to.
  package func close() {
    guard !isWriteClosed else { return }
    isWriteClosed = true
    guard state == .established || state == .closed else { return }
    ERR_clear_error()
    if unsafe SSL_shutdown(ssl) < 0 { concludeWrite(outcome(of: -1)) }
  }

  // MARK: What became of it

  /// What stopped OpenSSL.
  private enum Outcome {
    case wantsMore
    case closedByPeer
    case failure(TLSError)
  }

  /// To be asked right after the call that `code` came from.
  private func outcome(of code: Int32) -> Outcome {
    switch unsafe SSL_get_error(ssl, code) {
    case SSL_ERROR_WANT_READ: .wantsMore
    case SSL_ERROR_ZERO_RETURN: .closedByPeer
    default: .failure(takeError())
    }
  }

  private func takeError() -> TLSError {
    let errors = OpenSSLErrors.drain()
    return refusal ?? errors.connectionError
  }

  private func conclude(_ outcome: Outcome) {
    switch outcome {
    case .wantsMore: break
    case .closedByPeer: if !hasFailed { state = state == .handshaking ? .failed(.endedInHandshake) : .closed }
    case .failure(let error): fail(error)
    }
  }

  /// Where bytes are written, the peer's end stops nothing.
  ///
  /// - Parameter isLost: whether what OpenSSL did not take is missing from what the peer reads.
  private func concludeWrite(_ outcome: Outcome, isLost: Bool = false) {
    switch outcome {
    case .wantsMore: if isLost { fail(.failed(action: "write", reason: "the peer has not ended what it began to say")) }
    case .closedByPeer: break
    case .failure(let error): fail(error)
    }
  }

  private func fail(_ error: TLSError) { if !hasFailed { state = .failed(error) } }

  private var hasFailed: Bool { if case .failed = state { true } else { false } }

  // MARK: What was agreed on

  /// The version that is spoken; `nil` before the handshake is over.
  package var version: TLSVersion? { hasKeys ? unsafe TLSVersion(code: SSL_version(ssl)) : nil }

  /// The cipher's name in the registry, such as `TLS_AES_128_GCM_SHA256`; `nil` before the handshake is over.
  package var cipher: String? {
    guard hasKeys, let name = unsafe SSL_CIPHER_standard_name(SSL_get_current_cipher(ssl)) else { return nil }
    return unsafe String(cString: name)
  }

  /// The protocol that was agreed on; `nil` before the handshake is over.
  package var applicationProtocol: String? {
    unsafe hasKeys && Self.hasAgreed(ssl) ? String(decoding: ApplicationProtocol.name, as: UTF8.self) : nil
  }

  /// The certificate that the peer showed and this end verified; made anew at each look.
  ///
  /// `nil` without one, and where nothing is verified.
  package var peerCertificate: PeerCertificate? {
    guard hasKeys, unsafe SSL_get_verify_mode(ssl) & SSL_VERIFY_PEER != 0 else { return nil }
    return unsafe PeerCertificate(of: ssl)
  }

  // MARK: What OpenSSL calls

  func takeReceived(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let count = unsafe min(room.count, received.count)
    guard count > 0 else { return 0 }
    unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: received[..<count]))
    unsafe received = UnsafeRawBufferPointer(rebasing: received[count...])
    return count
  }

  func putSent(_ bytes: UnsafeRawBufferPointer) { unsafe sent.append(contentsOf: bytes) }

  func missedProtocols() { refusal = .noApplicationProtocol }

  func refusedCertificate(_ store: OpaquePointer) {
    guard refusal == nil else { return }
    refusal = unsafe .untrusted(VerificationFailure(store, expectedName: expectedName))
  }
}
