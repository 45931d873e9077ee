/// When the work that a task does for somebody is no longer wanted.
public enum Deadline {
  /// The deadline of the call that this task serves; calls made from it wait no longer than that.
  @TaskLocal public static var current: ContinuousClock.Instant?

  /// The nearer of a call's own time limit and what the task inherits.
  package static func nearest(_ timeout: Duration?, now: ContinuousClock.Instant = .now) -> ContinuousClock.Instant? {
    let own = timeout.map { now.advanced(by: $0) }
    guard let inherited = current else { return own }
    return own.map { min($0, inherited) } ?? inherited
  }
}
