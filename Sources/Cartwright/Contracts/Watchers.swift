internal import Synchronization
public import WrightRPC

/// Whoever waits for changes of something, by its id.
///
/// A watcher is only told that there is news, and reads what is new from the store: it never queues more than one
/// such word, sees no gap and no duplicate, and a slow one holds nobody up.
public final class Watchers: Sendable {
  /// The most watchers of one thing.
  public let limitForEach: Int
  /// The most watchers of all.
  public let limit: Int
  private let state = Mutex(State())

  private struct State {
    var bells: [String: [Int: AsyncStream<Void>.Continuation]] = [:]
    var count = 0
    var nextID = 0
    var isClosed = false
  }

  /// Watchers within some limits.
  public init(limitForEach: Int = 64, limit: Int = 10_000) {
    (self.limitForEach, self.limit) = (limitForEach, limit)
  }

  /// Rings once at first, then whenever there is news, until the sequence is given up or the watchers are closed.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` when there are too many already.
  public func watch(_ key: String) throws(RPCError) -> AsyncStream<Void> {
    let (stream, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let id = try register(bell, key)
    bell.onTermination = { [weak self] _ in self?.remove(id, key) }
    bell.yield()
    if state.withLock({ $0.isClosed }) { bell.finish() }
    return stream
  }

  /// Tells the watchers of something that there is news.
  public func notify(_ key: String) {
    let bells = state.withLock { $0.bells[key].map { Array($0.values) } ?? [] }
    for bell in bells { bell.yield() }
  }

  /// Ends all watching, now and from now on.
  public func close() {
    let bells = state.withLock { state in
      state.isClosed = true
      return state.bells.values.flatMap(\.values)
    }
    for bell in bells { bell.finish() }
  }

  private func register(_ bell: AsyncStream<Void>.Continuation, _ key: String) throws(RPCError) -> Int {
    let id: Int? = state.withLock { state in
      guard state.count < limit, state.bells[key, default: [:]].count < limitForEach else { return nil }
      state.count += 1
      state.nextID += 1
      state.bells[key, default: [:]][state.nextID] = bell
      return state.nextID
    }
    guard let id else { throw RPCError(code: .resourceExhausted, message: "too many watchers: try again later") }
    return id
  }

  private func remove(_ id: Int, _ key: String) {
    state.withLock { state in
      guard state.bells[key]?.removeValue(forKey: id) != nil else { return }
      state.count -= 1
      if state.bells[key]?.isEmpty == true { state.bells[key] = nil }
    }
  }
}
