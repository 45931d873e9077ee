/// When the work that a task does for somebody is no longer wanted.
public enum Deadline {
  /// The deadline of the call that this task serves; calls made from it wait no longer than that.
  @TaskLocal public static var current: ContinuousClock.Instant?

  /// Does work that nobody's giving up ends: what it calls gets neither the deadline of the call that this task serves nor its
  /// cancellation, and is waited for all the same.
  ///
  /// For what must not be left half done once it has begun. It runs in a task of its own, away from the connection's event loop.
  public static func detached<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await Task { try await $current.withValue(nil) { try await work() } }.value
  }

  /// The longest wait that is told apart from waiting for ever; an instant further off could not be written.
  private static let longest = Duration.seconds(Int64(99_999_999) * 3600)

  /// When a time limit that begins now is over.
  package static func after(_ timeout: Duration, now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    now.advanced(by: min(timeout, longest))
  }

  /// The nearer of a call's own time limit and what the task inherits.
  package static func nearest(_ timeout: Duration?, now: ContinuousClock.Instant = .now) -> ContinuousClock.Instant? {
    let own = timeout.map { after($0, now: now) }
    guard let inherited = current else { return own }
    return own.map { min($0, inherited) } ?? inherited
  }
}
