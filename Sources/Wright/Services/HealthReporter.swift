internal import Synchronization

/// Keeps the state of each service of a server, and tells it to whoever watches.
///
/// Servers that offer the same services may share one: they serve until the last of them stops. From any thread.
public final class HealthReporter: Sendable {
  /// What is said of a service.
  public enum Status: Hashable, Sendable {
    /// Nobody knows.
    case unknown
    /// It takes calls.
    case serving
    /// It is there, and takes no calls.
    case notServing
  }

  private let state = Mutex(State())

  private struct State {
    var statuses: [String: Status] = [:]
    var watchers: [Int: Watcher] = [:]
    var nextWatcher = 0
    /// Servers that have been started and not stopped; `nil` before the first.
    var running: Int?

    var isStopped: Bool { running == 0 }

    /// A stopped server serves nothing, whatever is said of it.
    func told(of service: String) -> Status? { statuses[service].map { isStopped ? .notServing : $0 } }

    /// Sets or forgets a status, and tells those who watch.
    mutating func set(_ status: Status?, for service: String) {
      statuses[service] = status
      for watcher in watchers.values where watcher.service == service { watcher.states.yield(told(of: service)) }
    }
  }

  private struct Watcher {
    let service: String
    let states: AsyncStream<Status?>.Continuation
  }

  /// Makes a reporter that knows of no service yet.
  public init() {}

  /// Says how a service does; the empty name is the server as a whole.
  ///
  /// Once the server stops, nothing serves any more.
  public func set(_ status: Status, for service: String = "") {
    state.withLock { $0.set(status, for: service) }
  }

  /// Forgets a service: it is then unknown to those who ask.
  public func remove(_ service: String) { state.withLock { $0.set(nil, for: service) } }

  /// How a service does; `nil` when it is not known.
  public func status(of service: String = "") -> Status? { state.withLock { $0.told(of: service) } }

  /// How all services do, by their names.
  public var statuses: [String: Status] {
    state.withLock { state in state.isStopped ? state.statuses.mapValues { _ in .notServing } : state.statuses }
  }

  /// A server starts: services serve of which nothing was said.
  func start(_ services: [String]) {
    state.withLock { state in
      state.running = (state.running ?? 0) + 1
      for service in services where state.statuses[service] == nil { state.set(.serving, for: service) }
    }
  }

  /// A server stops: after the last nothing serves any more.
  ///
  /// All watches end, and so that server's; who watches by another one may ask again.
  func stop() {
    state.withLock { state in
      state.running = max(0, (state.running ?? 0) - 1)
      for watcher in state.watchers.values {
        watcher.states.yield(state.told(of: watcher.service))
        watcher.states.finish()
      }
      state.watchers = [:]
    }
  }

  // MARK: Watchers

  /// Begins to watch a service.
  ///
  /// Of states that come while nobody reads, only the last one is kept.
  /// - Returns: its states from now on, and what to end the watch with; `nil` when there are `limit` watchers already.
  func watch(_ service: String, limit: Int) -> (states: AsyncStream<Status?>, watcher: Int)? {
    let (states, continuation) = AsyncStream<Status?>.makeStream(bufferingPolicy: .bufferingNewest(1))
    return state.withLock { state in
      guard state.watchers.count < limit else { return nil }
      continuation.yield(state.told(of: service))
      if state.isStopped {
        continuation.finish()
      } else {
        state.watchers[state.nextWatcher] = Watcher(service: service, states: continuation)
      }
      defer { state.nextWatcher += 1 }
      return (states, state.nextWatcher)
    }
  }

  /// Ends a watch.
  func end(_ watcher: Int) { _ = state.withLock { $0.watchers.removeValue(forKey: watcher) } }
}
