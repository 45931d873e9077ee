internal import WrightEventLoop
internal import WrightHTTP2
internal import WrightRPC

/// A socket with an HTTP/2 session on it: bytes go in, events come out, and what has gathered is sent once a turn of the loop.
///
/// Unchecked, because: everything here belongs to the loop's thread.
class HTTP2Connection: SocketHandler, Flushable, @unchecked Sendable {
  /// Bytes that are gathered before a write.
  private static let writeSize = 65_536

  final let loop: EventLoop
  final let session: HTTP2Session
  final let socket: Socket
  private(set) var isClosed = false
  private var isTouched = false
  private var outbound: [UInt8] = []
  private(set) final var keepalive: Keepalive?
  final let channelzID = ChannelzID.next()
  final var counters = ChannelzCounters()

  init(
    _ role: HTTP2Session.Role, socket: Socket, settings: HTTP2Settings, keepalive: KeepaliveOptions
  ) throws(HTTP2Error) {
    loop = socket.loop
    self.socket = socket
    session = try HTTP2Session(role: role, settings: settings, names: HeaderToken.names)
    outbound.reserveCapacity(Self.writeSize + 16_384)
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
    keepalive?.wake()
    touch()
  }

  /// What channelz tells of it.
  var channelzSocket: ChannelzSocket {
    ChannelzSocket(
      id: channelzID, local: socket.localAddress?.description ?? "unix:",
      remote: socket.remoteAddress?.description ?? "unix:", counters: counters)
  }

  /// Handles one event of the session.
  func handle(_ event: borrowing HTTP2Event) {}

  /// Called once, when the connection is gone: `nil` when it ended in good order.
  func connectionClosed(_ error: (any Error)?) {}

  // MARK: In

  func received(_ bytes: Span<UInt8>) {
    keepalive?.noteRead()
    counters.bytesReceived &+= Int64(bytes.count)
    do throws(HTTP2Error) {
      try session.receive(bytes)
      session.handOutEvents(handle)
      touch()
    } catch {
      session.handOutEvents(handle)
      flush()
      close(error)
    }
  }

  func receivedEnd(_ error: UVError?) { close(error) }

  // MARK: Out

  /// Has what was submitted sent at the end of the turn.
  func touch() {
    guard !isTouched, !isClosed else { return }
    isTouched = true
    loop.flushLater(self)
  }

  func flush() {
    isTouched = false
    guard !isClosed, !socket.isWriting else { return }
    do throws(HTTP2Error) {
      try sendGathered()
    } catch {
      close(error)
      return
    }
    if session.hasEvents { session.handOutEvents(handle) }
    if session.isFinished, !socket.isWriting { close(nil) }
  }

  private func sendGathered() throws(HTTP2Error) {
    while true {
      outbound.removeAll(keepingCapacity: true)
      try session.drain(into: &outbound, upTo: Self.writeSize)
      counters.bytesSent &+= Int64(outbound.count)
      guard !outbound.isEmpty, socket.write(outbound.span), outbound.count >= Self.writeSize else { return }
    }
  }

  func drained() { touch() }

  // MARK: The end

  /// Closes now; calls that run are told.
  func close(_ error: (any Error)?) {
    guard !isClosed else { return }
    isClosed = true
    keepalive?.end()
    socket.close()
    connectionClosed(error)
  }
}
