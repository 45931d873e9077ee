internal import WrightEventLoop

/// One attempt to reach a target: looks up its addresses, and tries them in turn, the next one as soon as the one before has
/// failed, or has not answered for a while (RFC 8305, "Happy Eyeballs").
///
/// Belongs to the loop's thread.
final class ConnectAttempt {
  /// How long all of it may take.
  private static let timeout = Duration.seconds(20)
  /// How long an address is waited for before the next one is tried beside it.
  private static let patience = Duration.milliseconds(250)

  private let target: SocketAddress
  private let loop: EventLoop
  private var completion: ((Result<Socket, UVError>) -> Void)?
  private var untried: ArraySlice<SocketAddress> = []
  private var running = 0
  private var nextTimer: LoopTimer?
  private var timeoutTimer: LoopTimer?

  init(_ target: SocketAddress, _ loop: EventLoop, completion: @escaping (Result<Socket, UVError>) -> Void) {
    self.target = target
    self.loop = loop
    self.completion = completion
  }

  func start() {
    timeoutTimer = loop.schedule(after: Self.timeout) {
      self.complete(.failure(.timedOut("connect to \(self.target)")))
    }
    guard case .tcp(let host, let port) = target else { return begin([target]) }
    loop.resolve(host: host, port: port) { result in
      switch result {
      case .success(let found): self.begin(found[...])
      case .failure(let error): self.complete(.failure(error))
      }
    }
  }

  private func begin(_ addresses: ArraySlice<SocketAddress>) {
    untried = addresses
    tryNext()
  }

  private func tryNext() {
    guard completion != nil, let address = untried.popFirst() else { return }
    running += 1
    nextTimer?.cancel()
    nextTimer = loop.schedule(after: Self.patience) { self.tryNext() }
    loop.connect(to: address) { result in
      self.running -= 1
      switch result {
      case .success: self.complete(result)
      case .failure:
        if self.untried.isEmpty, self.running == 0 { self.complete(result) } else { self.tryNext() }
      }
    }
  }

  /// The first outcome counts; a socket that comes after it is closed.
  private func complete(_ result: Result<Socket, UVError>) {
    guard let completion else {
      if case .success(let socket) = result { socket.close() }
      return
    }
    self.completion = nil
    nextTimer?.cancel()
    timeoutTimer?.cancel()
    completion(result)
  }
}
