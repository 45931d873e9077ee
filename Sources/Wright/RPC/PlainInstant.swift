/// An instant as a plain number.
///
/// The layout of `ContinuousClock.Instant` is known only at run time, which makes whatever holds one slow to copy and to destroy;
/// that of `Duration` is known.
struct PlainInstant: Hashable, Sendable {
  private static let origin = ContinuousClock.Instant.now

  private let sinceOrigin: Duration

  init(_ instant: ContinuousClock.Instant) { sinceOrigin = Self.origin.duration(to: instant) }

  var instant: ContinuousClock.Instant { Self.origin.advanced(by: sinceOrigin) }
}
