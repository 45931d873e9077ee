internal import WrightEventLoop

/// One attempt to reach an endpoint: tries its addresses in turn, the next one as soon as the one before has failed, or has not
/// answered for a while (RFC 8305, "Happy Eyeballs").
///
/// Belongs to the loop's thread.
final class ConnectAttempt {
  /// A socket, and which address it is connected to.
  struct Reached {
    let socket: Socket
    let address: SocketAddress
  }

  /// How long all of it may take.
  private static let timeout = Duration.seconds(20)
  /// How long an address is waited for before the next one is tried beside it.
  private static let patience = Duration.milliseconds(250)

  private let loop: EventLoop
  private var completion: ((Result<Reached, UVError>) -> Void)?
  private var untried: ArraySlice<SocketAddress>
  private var running = 0
  private var nextTimer: LoopTimer?
  private var timeoutTimer: LoopTimer?

  /// - Parameter completion: is told once, in a later turn or in this one, unless the attempt is given up.
  init(_ endpoint: Endpoint, _ loop: EventLoop, completion: @escaping (Result<Reached, UVError>) -> Void) {
    untried = endpoint.addresses[...]
    self.loop = loop
    self.completion = completion
  }

  func start() {
    let action = "connect to \(untried.first?.description ?? "nothing")"
    timeoutTimer = loop.schedule(after: Self.timeout) { self.complete(.failure(.timedOut(action))) }
    tryNext()
  }

  /// Gives it up: nobody is told.
  func cancel() {
    completion = nil
    nextTimer?.cancel()
    timeoutTimer?.cancel()
  }

  private func tryNext() {
    guard completion != nil, let address = untried.popFirst() else { return }
    running += 1
    nextTimer?.cancel()
    nextTimer = loop.schedule(after: Self.patience) { self.tryNext() }
    loop.connect(to: address) { result in
      self.running -= 1
      switch result {
      case .success(let socket): self.complete(.success(Reached(socket: socket, address: address)))
      case .failure(let error):
        if self.untried.isEmpty, self.running == 0 { self.complete(.failure(error)) } else { self.tryNext() }
      }
    }
  }

  /// The first outcome counts; a socket that comes after it is closed.
  private func complete(_ result: Result<Reached, UVError>) {
    guard let completion else {
      if case .success(let reached) = result { reached.socket.close() }
      return
    }
    cancel()
    completion(result)
  }
}
