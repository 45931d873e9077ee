internal import CUV

/// A socket that accepts connections on one loop.
///
/// Belongs to its loop's thread.
public final class Listener {
  /// Connections that the system holds until they are accepted.
  public static let backlog: Int32 = 1024

  private let handle: ListenerStream

  /// Where it listens; the port is the real one, also when 0 was asked for.
  public let address: SocketAddress

  /// Begins to listen.
  ///
  /// On the loop only.
  ///
  /// - Parameters:
  ///   - loop: the loop that accepts, and that connections belong to.
  ///   - address: a numeric TCP address or a Unix socket's path; a stale socket file that nobody listens on is replaced.
  ///   - sharesPort: whether other listeners of this process take part in the same port.
  ///   - accept: called on the loop with each new connection.
  /// - Throws: `UVError`; `isAddressInUse` tells the commonest case.
  public init(
    on loop: EventLoop, _ address: SocketAddress, sharesPort: Bool = false, accept: @escaping (Socket) -> Void
  ) throws(UVError) {
    let action = "listen on \(address)"
    let poller = try loop.requirePoller(action)
    switch address {
    case .unix(let path):
      handle = try ListenerStream(poller: poller, kind: .unix, loop: loop, accept: accept)
      do throws(UVError) {
        try handle.bindPath(path, action)
        try handle.listen(action)
      } catch {
        handle.closeHandle()
        throw error
      }
      self.address = address
    case .tcp(let host, let port):
      var numeric = try SystemAddress(numeric: host == "localhost" ? "127.0.0.1" : host, port: port)
      handle = try ListenerStream(poller: poller, kind: .tcp(family: numeric.family), loop: loop, accept: accept)
      do throws(UVError) {
        if sharesPort { try UVError.check(setReusePort(handle), action) }
        try handle.bind(&numeric, action)
        try handle.listen(action)
      } catch {
        handle.closeHandle()
        throw error
      }
      self.address = unsafe handle.address(uv_tcp_getsockname) ?? address
    }
  }

  /// Stops listening; connections that were accepted live on.
  public func close() { handle.closeHandle() }
}

/// The handle under a ``Listener``.
private final class ListenerStream: StreamHandle {
  private unowned let loop: EventLoop
  private let accept: (Socket) -> Void
  private let kind: Kind

  init(poller: Poller, kind: Kind, loop: EventLoop, accept: @escaping (Socket) -> Void) throws(UVError) {
    self.loop = loop
    self.accept = accept
    self.kind = kind
    try super.init(poller: poller, kind: kind)
  }

  func bind(_ address: inout SystemAddress, _ action: String) throws(UVError) {
    let tcp = unsafe self.tcp
    let code = unsafe address.withAddress(sockaddr.self) { unsafe uv_tcp_bind(tcp, $0, 0) }
    try UVError.check(code, action)
  }

  func bindPath(_ path: String, _ action: String) throws(UVError) {
    if path.utf8.first == 0 {
      let descriptor = bindAbstract(path)
      try UVError.check(descriptor, action)
      return try unsafe UVError.check(uv_pipe_open(pipe, descriptor), action)
    }
    var code = unsafe uv_pipe_bind(pipe, path)
    if code == UV_EADDRINUSE.rawValue, isStaleSocket(path) {
      unlinkPath(path)
      code = unsafe uv_pipe_bind(pipe, path)
    }
    try UVError.check(code, action)
  }

  func listen(_ action: String) throws(UVError) {
    try unsafe UVError.check(uv_listen(stream, Listener.backlog, onConnection), action)
  }

  override func connectionArrived(_ status: Int32) {
    guard status == 0, !isClosing else { return }
    let acceptedKind: Kind = if case .unix = kind { .unix } else { .tcp(family: AF_UNSPEC) }
    guard let socket = try? SocketStream(poller: poller, kind: acceptedKind) else { return }
    guard unsafe uv_accept(stream, socket.stream) == 0 else {
      socket.close()
      return
    }
    accept(Socket(handle: socket, loop: loop))
  }
}
