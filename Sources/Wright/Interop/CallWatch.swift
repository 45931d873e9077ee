internal import Synchronization
public import WrightRPC

/// A transport that remembers the last call that was made by it.
///
/// Who makes a call with one response is given that response alone; here is the call, with its metadata and the way its
/// messages came.
public final class CallWatch: ClientTransport {
  private let transport: any ClientTransport
  private let last = Mutex<(any ClientCall)?>(nil)
  private let calls = AsyncStream<any ClientCall>.makeStream()

  /// Watches the calls that somebody makes by a transport.
  public init(_ transport: any ClientTransport) { self.transport = transport }

  /// The last call.
  public var call: (any ClientCall)? { last.withLock { $0 } }

  /// Waits for the first call; `nil` when the task is cancelled.
  ///
  /// Only one task may wait.
  public func opened() async -> (any ClientCall)? {
    for await call in calls.stream { return call }
    return nil
  }

  /// Begins a call, and remembers it.
  public func open(_ head: ClientCallHead) -> any ClientCall {
    let call = transport.open(head)
    last.withLock { $0 = call }
    calls.continuation.yield(call)
    return call
  }

  /// Leaves the transport, which is somebody else's, alone.
  public func beginGracefulShutdown() {}
  /// Leaves the transport, which is somebody else's, alone.
  public func close() {}
  /// Returns at once.
  public func waitUntilClosed() async {}
}
