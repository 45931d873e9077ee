internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightTLS

/// Room in which a connection gathers what it writes: one serves all connections of a server's loop, since each is done with it
/// when it has written.
///
/// What a socket does not take at once it keeps by itself.
final class WriteRoom {
  /// Bytes that are gathered before a write.
  static let size = 65_536

  private var outbound: [UInt8] = []
  private var plaintext: [UInt8] = []

  init() {
    // The last frame may go beyond.
    outbound.reserveCapacity(Self.size + 16_384)
  }

  /// Bytes that were gathered.
  var count: Int { outbound.count }

  /// Gathers what a session has to send, in place of what was here.
  ///
  /// - Returns: how many bytes the session gave.
  func gather(_ session: HTTP2Session, _ tls: TLSEngine?) throws(HTTP2Error) -> Int {
    outbound.removeAll(keepingCapacity: true)
    guard let tls else {
      try session.drain(into: &outbound, upTo: Self.size)
      return outbound.count
    }
    plaintext.removeAll(keepingCapacity: true)
    if tls.state != .handshaking { try session.drain(into: &plaintext, upTo: Self.size) }
    if plaintext.isEmpty { tls.drain(into: &outbound) } else { tls.write(plaintext.span, into: &outbound) }
    return plaintext.count
  }

  /// Gathers TLS's last words, in place of what was here.
  func gatherEnd(of tls: TLSEngine) {
    outbound.removeAll(keepingCapacity: true)
    tls.close()
    tls.drain(into: &outbound)
  }

  /// Writes what was gathered.
  ///
  /// - Returns: whether the system took all.
  func write(to socket: Socket) -> Bool {
    let bytes = outbound
    return socket.write(bytes.span)
  }
}
