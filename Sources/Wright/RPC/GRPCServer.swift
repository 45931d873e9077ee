public import Logging
internal import Synchronization

/// Serves services on a transport.
public final class GRPCServer: Sendable {
  private let transport: any ServerTransport
  private let router: RPCRouter
  private let observers: [any ServerObserver]
  private let isStarted = Atomic(false)

  /// Makes a server; interceptors see each call in the order given, and `observer` is told of each.
  public init(
    transport: some ServerTransport, services: [any RPCService], interceptors: [any ServerInterceptor] = [],
    logger: Logger = Logger(label: "wright"), maxRequestBytes: Int = 4_194_304, maxResponseBytes: Int = .max,
    observer: (any CallObserver)? = nil
  ) {
    self.transport = transport
    router = RPCRouter(
      services: services, interceptors: interceptors, logger: logger, maxRequestBytes: maxRequestBytes,
      maxResponseBytes: maxResponseBytes, observer: observer)
    observers = services.compactMap { $0 as? any ServerObserver }
  }

  /// The transport, if it can tell how its loops do.
  package var loopSource: (any LoopSource)? { transport as? any LoopSource }

  /// Begins to take calls, and returns once they can come.
  ///
  /// - Throws: when the address cannot be listened on, and when it has been started already.
  public func start() async throws {
    guard !isStarted.exchange(true, ordering: .sequentiallyConsistent) else {
      throw RPCError(code: .failedPrecondition, message: "the server has been started already")
    }
    for observer in observers { observer.serverWillStart(router.services, on: transport) }
    do {
      try await transport.listen(router)
    } catch {
      tellStop()
      throw error
    }
  }

  /// Tells the observers that were told of the start, once.
  private func tellStop() {
    guard isStarted.exchange(false, ordering: .sequentiallyConsistent) else { return }
    for observer in observers { observer.serverWillStop() }
  }

  /// Serves until ``beginGracefulShutdown()`` has run its course, or ``close()``; cancelling the task closes at once.
  public func serve() async throws {
    try await start()
    await waitUntilClosed()
  }

  /// Where calls can come, once started: `ipv4:127.0.0.1:50051`.
  public var listeningAddresses: [String] { transport.listeningAddresses }

  /// Returns when the server has stopped; cancelling the task closes it at once.
  public func waitUntilClosed() async {
    await withTaskCancellationHandler {
      await transport.waitUntilClosed()
    } onCancel: {
      close()
    }
  }

  /// Takes no new calls; those that run go on to their end.
  public func beginGracefulShutdown() {
    tellStop()
    transport.beginGracefulShutdown()
  }

  /// Ends all calls and connections now.
  public func close() {
    tellStop()
    transport.close()
  }
}
