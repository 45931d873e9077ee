internal import WrightEventLoop
internal import WrightRPC

/// One attempt to reach an endpoint: tries its addresses in turn, the next one as soon as the one before has failed, or has not
/// greeted for a while (RFC 8305, "Happy Eyeballs"; gRPC's proposal A61).
///
/// An address is reached when the server behind it speaks HTTP/2, not when it takes a connection: one that is stuck, or something
/// else that listens there, costs no more than one that is not there.
///
/// Belongs to the loop's thread.
final class ConnectAttempt {
  /// How long the address that was begun last is waited for.
  private static let timeout = Duration.seconds(20)
  /// How long an address is waited for before the next one is tried beside it.
  private static let patience = Duration.milliseconds(250)

  private let loop: EventLoop
  private let greet: (Socket, SocketAddress) -> Result<HTTP2ClientConnection, RPCError>
  private var failed: ((RPCError) -> Void)?
  private var untried: ArraySlice<SocketAddress>
  private var dialling = 0
  /// Connections whose servers have not said yet that they speak HTTP/2.
  private var greeting: [HTTP2ClientConnection] = []
  private var nextTimer: LoopTimer?
  private var timeoutTimer: LoopTimer?

  /// - Parameters:
  ///   - greet: begins HTTP/2 on a socket that is connected to an address.
  ///   - failed: is told once, in a later turn or in this one, when no address is left, unless the attempt is over before.
  init(
    _ endpoint: Endpoint, _ loop: EventLoop,
    greet: @escaping (Socket, SocketAddress) -> Result<HTTP2ClientConnection, RPCError>,
    failed: @escaping (RPCError) -> Void
  ) {
    untried = endpoint.addresses[...]
    self.loop = loop
    self.greet = greet
    self.failed = failed
  }

  private var isOver: Bool { failed == nil }

  func start() { tryNext() }

  /// A server speaks HTTP/2; the attempt is over, and its other connections close.
  ///
  /// - Returns: whether the connection is one of this attempt's.
  func greeted(_ connection: HTTP2ClientConnection) -> Bool {
    guard let index = greeting.firstIndex(where: { $0 === connection }) else { return false }
    greeting.remove(at: index)
    cancel(RPCError(code: .unavailable, message: "another address answered first"))
    return true
  }

  /// A connection is gone.
  ///
  /// - Returns: whether it was one that this attempt waited for.
  func lost(_ connection: HTTP2ClientConnection, _ error: RPCError) -> Bool {
    guard let index = greeting.firstIndex(where: { $0 === connection }) else { return false }
    greeting.remove(at: index)
    addressFailed(error)
    return true
  }

  /// Ends it: nobody is told.
  func cancel(_ error: RPCError) {
    failed = nil
    nextTimer?.cancel()
    timeoutTimer?.cancel()
    let given = greeting
    greeting = []
    for connection in given { connection.close(error) }
  }

  private func tryNext() {
    guard !isOver, let address = untried.popFirst() else { return }
    dialling += 1
    nextTimer?.cancel()
    nextTimer = untried.isEmpty ? nil : loop.schedule(after: Self.patience) { self.tryNext() }
    timeoutTimer?.cancel()
    timeoutTimer = loop.schedule(after: Self.timeout) { self.fail(.timedOut("connect to \(address)")) }
    loop.connect(to: address) { self.dialled(address, $0) }
  }

  private func dialled(_ address: SocketAddress, _ result: Result<Socket, UVError>) {
    dialling -= 1
    switch result {
    case .failure(let error): addressFailed(RPCError(error))
    case .success(let socket) where isOver: socket.close()
    case .success(let socket):
      switch greet(socket, address) {
      case .failure(let error): addressFailed(error)
      case .success(let connection):
        greeting.append(connection)
        connection.start()
      }
    }
  }

  private func addressFailed(_ error: RPCError) {
    if untried.isEmpty, dialling == 0, greeting.isEmpty { fail(error) } else { tryNext() }
  }

  private func fail(_ error: UVError) { fail(RPCError(error)) }

  private func fail(_ error: RPCError) {
    guard let failed else { return }
    cancel(error)
    failed(error)
  }
}

extension RPCError {
  fileprivate init(_ error: UVError) { self.init(code: .unavailable, message: "\(error)", cause: error) }
}
