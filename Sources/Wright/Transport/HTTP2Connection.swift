internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC
internal import WrightTLS

/// A socket with an HTTP/2 session on it, and TLS between the two where that is wanted: bytes go in, events come out, and what
/// has gathered is sent once a turn of the loop.
///
/// Unchecked, because: everything here belongs to the loop's thread.
class HTTP2Connection: SocketHandler, Flushable, @unchecked Sendable {
  /// How long a connection that is done waits for the peer to be done too.
  private static let lingerTimeout = Duration.seconds(2)
  /// Frames that wait for a peer that takes nothing; a server reads no more while there are more of them.
  private static let maxQueuedFrames = 1000

  /// Bytes that the session is given before its events are handed out: one large frame.
  private static let sliceSize = 16_384

  final let loop: EventLoop
  final let session: HTTP2Session
  final let socket: Socket
  private let tls: TLSEngine?
  private var isHeldBack = false
  private(set) final var keepalive: Keepalive?
  final let channelzID = ChannelzID.next()
  final var counters = ChannelzCounters()
  private(set) final var isClosed = false
  private var isFinishing = false
  private var isTouched = false
  private var isSecured = false
  private let room: WriteRoom
  private let greetingTimeout: Duration
  // No timer holds its connection weakly: a weak reference makes every count of references slow. `close` ends the circles.
  private var greetingTimer: LoopTimer?
  private var lingerTimer: LoopTimer?

  init(
    _ role: HTTP2Session.Role, socket: Socket, tls: TLSEngine?, room: WriteRoom, settings: HTTP2Settings,
    keepalive: KeepaliveOptions, greetingTimeout: Duration
  ) throws(HTTP2Error) {
    loop = socket.loop
    self.socket = socket
    self.tls = tls
    self.room = room
    self.greetingTimeout = greetingTimeout
    session = try HTTP2Session(role: role, settings: settings, names: HeaderToken.names)
    socket.handler = self
    self.keepalive = Keepalive(
      keepalive, on: loop, hasCalls: { [session] in session.streamCount > 0 },
      ping: { [unowned self] in
        session.ping(payload: Keepalive.payload)
        counters.keepalivesSent &+= 1
        touch()
      },
      giveUp: { [unowned self] in close(KeepaliveTimeout()) })
  }

  /// Sends the preface and begins to read.
  func start() {
    socket.startReading()
    greetingTimer = loop.schedule(after: greetingTimeout) { self.close(GreetingTimeout()) }
    keepalive?.wake()
    touch()
  }

  /// The peer's settings are here: it speaks HTTP/2.
  final func greeted() { greetingTimer?.cancel() }

  /// What channelz tells of it; how it is secured takes time to find out.
  final func channelzSocket(withTLS: Bool) -> ChannelzSocket {
    var told = ChannelzSocket(
      id: channelzID, local: socket.localAddress?.description ?? "unix:",
      remote: socket.remoteAddress?.description ?? "unix:", counters: counters)
    guard withTLS, let tls, let cipher = tls.cipher else { return told }
    let certificate = tls.peerCertificate
    told.tls = .init(
      cipher: cipher, remoteCertificate: certificate?.der ?? [], remoteName: certificate?.subject ?? "")
    return told
  }

  /// Handles one event of the session.
  func handle(_ event: consuming HTTP2Event) {}

  /// The handshake of TLS is over.
  func secured(_ certificate: PeerCertificate?) {}

  /// Called when all is said on the connection: nothing more is sent, and nothing may begin.
  func willFinish() {}

  /// Called once, when the connection is gone: `nil` when it ended in good order.
  func connectionClosed(_ error: (any Error)?) {}

  // MARK: In

  func received(_ bytes: Span<UInt8>) {
    guard !isFinishing else { return }
    keepalive?.noteRead()
    counters.bytesReceived &+= Int64(bytes.count)
    do throws(HTTP2Error) {
      if let tls { try take(bytes, by: tls) } else { try take(bytes) }
    } catch {
      session.handOutEvents(handle)
      flush()
      return close(error)
    }
    if let tls { settle(tls) }
    touch()
    if socket.isWriting { holdBack() }
  }

  /// A little at a time, since few bytes can stand for large header fields.
  private func take(_ bytes: Span<UInt8>) throws(HTTP2Error) {
    var taken = 0
    while taken < bytes.count, !isClosed {
      let next = min(taken + Self.sliceSize, bytes.count)
      try session.receive(bytes.extracting(taken..<next))
      session.handOutEvents(handle)
      taken = next
    }
  }

  private func take(_ bytes: Span<UInt8>, by tls: TLSEngine) throws(HTTP2Error) {
    var failure: HTTP2Error?
    tls.receive(bytes) { plaintext in
      guard failure == nil, !isClosed else { return }
      noteSecured(tls)
      do throws(HTTP2Error) { try take(plaintext) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Looks at what became of TLS.
  private func settle(_ tls: TLSEngine) {
    switch tls.state {
    case .handshaking: break
    case .established: noteSecured(tls)
    case .closed:
      flush()
      close(nil)
    case .failed(let error):
      // What is left is the alert that says why.
      flush()
      close(error)
    }
  }

  /// Says who the peer is, before anything that it sent is looked at.
  private func noteSecured(_ tls: TLSEngine) {
    guard !isSecured else { return }
    isSecured = true
    secured(tls.peerCertificate)
  }

  func receivedEnd(_ error: UVError?) {
    if isFinishing { return close(nil) }
    guard let tls, tls.state == .handshaking, error == nil else { return close(error) }
    tls.receivedEnd()
    if case .failed(let failure) = tls.state { close(failure) } else { close(nil) }
  }

  // MARK: Out

  /// Has what was submitted sent at the end of the turn.
  func touch() {
    guard !isTouched, !isClosed else { return }
    isTouched = true
    loop.flushLater(self)
  }

  func flush() {
    isTouched = false
    guard !isClosed, !isFinishing, !socket.isWriting else { return }
    do throws(HTTP2Error) {
      try sendGathered()
    } catch {
      session.handOutEvents(handle)
      close(error)
      return
    }
    if session.hasEvents { session.handOutEvents(handle) }
    if let tls, case .failed(let error) = tls.state { return close(error) }
    if session.isFinished, !socket.isWriting { finish() }
  }

  private func sendGathered() throws(HTTP2Error) {
    while true {
      let gathered = try room.gather(session, tls)
      counters.bytesSent &+= Int64(room.count)
      guard room.count > 0, room.write(to: socket), gathered >= WriteRoom.size else { return }
    }
  }

  func drained() {
    if isHeldBack {
      isHeldBack = false
      socket.startReading()
    }
    touch()
  }

  /// Reads no more until what waits is written, when a peer asks much and takes nothing.
  ///
  /// Only at a server: two ends that both did so could wait for each other.
  private func holdBack() {
    guard session.role == .server, session.queuedFrames > Self.maxQueuedFrames else { return }
    isHeldBack = true
    socket.stopReading()
  }

  // MARK: The end

  /// Ends a connection on which all is said: the peer hears so, and closes too.
  ///
  /// Closing at once might cut off what the peer has not read yet: a reset overtakes it when there is something here that
  /// nobody reads.
  private func finish() {
    isFinishing = true
    willFinish()
    if let tls {
      room.gatherEnd(of: tls)
      if room.count > 0 { _ = room.write(to: socket) }
    }
    socket.shutdown()
    lingerTimer = loop.schedule(after: Self.lingerTimeout) { self.close(nil) }
  }

  /// Closes now; calls that run are told.
  func close(_ error: (any Error)?) {
    guard !isClosed else { return }
    isClosed = true
    keepalive?.end()
    greetingTimer?.cancel()
    lingerTimer?.cancel()
    socket.close()
    connectionClosed(error)
  }
}

/// The peer did not say in time that it speaks HTTP/2.
struct GreetingTimeout: Error, CustomStringConvertible {
  var description: String { "the peer did not say in time that it speaks HTTP/2" }
}
