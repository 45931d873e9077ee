internal import Synchronization

/// A context that follows its files: new connections use what they hold now, existing ones keep what they began with.
public final class ReloadingTLSContext: Sendable {
  /// What came of a look at the files.
  public enum Outcome: Hashable, Sendable {
    /// Nothing has changed, or it is too early to look.
    case unchanged
    /// New connections use the new files.
    case reloaded
    /// The files have changed and cannot be used; the old context goes on. They are tried again; told once for each reason.
    case kept(because: TLSError)
  }

  private struct State {
    var context: TLSContext
    var stamps: [FileStamp?]
    /// How often the files have been seen to change: whoever read them before the last change comes too late.
    var changes = 0
    /// Why they could not be used when they were last read: that may pass, as when a certificate is not valid yet.
    var failure: TLSError?
    var lastLook: ContinuousClock.Instant?
  }

  private let paths: [String]
  private let load: @Sendable () throws(TLSError) -> TLSContext
  private let state: Mutex<State>

  /// Reads what a server needs.
  public convenience init(server: TLSConfiguration.Server) throws(TLSError) {
    try self.init(server.paths) { () throws(TLSError) in try TLSContext(server: server) }
  }

  /// Reads what a client needs.
  public convenience init(client: TLSConfiguration.Client) throws(TLSError) {
    try self.init(client.paths) { () throws(TLSError) in try TLSContext(client: client) }
  }

  private init(_ paths: [String], load: @escaping @Sendable () throws(TLSError) -> TLSContext) throws(TLSError) {
    self.paths = paths
    self.load = load
    // The stamps come first: a file that changes between the two is read again.
    let stamps = paths.map { FileStamp($0) }
    state = Mutex(State(context: try load(), stamps: stamps))
  }

  /// What a new connection uses.
  public var current: TLSContext { state.withLock { $0.context } }

  /// Reads the files again if one of them has changed since they were last read, or if they could not be used then.
  ///
  /// It reads files: not on a loop under load.
  @discardableResult public func reloadIfChanged() -> Outcome {
    let stamps = paths.map { FileStamp($0) }
    let change: Int? = state.withLock { state in
      guard state.stamps != stamps || state.failure != nil else { return nil }
      if state.stamps != stamps { state.failure = nil }
      state.stamps = stamps
      state.changes += 1
      return state.changes
    }
    guard let change else { return .unchanged }
    do throws(TLSError) {
      let context = try load()
      state.withLock { if $0.changes == change { ($0.context, $0.failure) = (context, nil) } }
      return .reloaded
    } catch {
      return state.withLock { state in
        guard state.changes == change, state.failure != error else { return .unchanged }
        state.failure = error
        return .kept(because: error)
      }
    }
  }

  /// Looks at the files, if `interval` has passed since it last did so, by the caller's clock.
  public func poll(now: ContinuousClock.Instant, every interval: Duration) -> Outcome {
    let isDue = state.withLock { state in
      if let last = state.lastLook, last.duration(to: now) < interval { return false }
      state.lastLook = now
      return true
    }
    return isDue ? reloadIfChanged() : .unchanged
  }
}
