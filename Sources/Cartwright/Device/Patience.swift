public import WrightRPC

/// How a device goes on when a server cannot be reached: it asks again, with pauses that grow, and says so once.
///
/// Only for calls that may be made twice: those that read, and those that carry a request id.
public struct Patience: Sendable {
  /// How long one attempt may take.
  public static let attemptTimeout = Duration.seconds(10)
  /// The pause after the first failure; it doubles with each.
  public static let firstPause = Duration.milliseconds(100)
  /// The longest pause.
  public static let longestPause = Duration.seconds(2)

  /// How long to go on; `nil` for as long as it takes.
  public var limit: Duration?
  private let report: @Sendable (RPCError) -> Void

  /// Patience of a length, which reports the first failure in a row.
  public init(limit: Duration? = nil, report: @escaping @Sendable (RPCError) -> Void = { _ in }) {
    self.limit = limit
    self.report = report
  }

  /// The options of a call that is made with patience.
  public static let call = CallOptions(timeout: attemptTimeout)

  /// Makes a call until it is answered; an answer is also an error other than `UNAVAILABLE` and `DEADLINE_EXCEEDED`.
  public func untilAnswered<Answer>(
    isolation: isolated (any Actor)? = #isolation, _ call: (CallOptions) async throws -> Answer
  ) async throws -> Answer {
    let start = ContinuousClock.now
    var pauses = Pauses()
    while true {
      do {
        return try await call(Self.call)
      } catch let error as RPCError where error.isPassing {
        if let limit, ContinuousClock.now - start >= limit { throw error }
        try await pauses.wait(after: error, report)
      }
    }
  }

  /// Reads a stream to its end, opening it again when it breaks.
  ///
  /// A stream that a server ends though more is due counts as broken: throw ``RPCError/endedEarly`` for it.
  ///
  /// - Parameter attempt: Opens the stream where it stopped and reads it; calls its argument when something came.
  public func untilEnded(
    isolation: isolated (any Actor)? = #isolation, _ attempt: (_ progress: () -> Void) async throws -> Void
  ) async throws {
    var pauses = Pauses()
    while true {
      do {
        return try await attempt { pauses = Pauses() }
      } catch let error as RPCError where error.isPassing || error.code == .resourceExhausted {
        // A reader that was too slow is let go, and may come again.
        try await pauses.wait(after: error, report)
      }
    }
  }

  private struct Pauses {
    private var pause = Patience.firstPause
    private var isFirst = true

    mutating func wait(after error: RPCError, _ report: (RPCError) -> Void) async throws {
      if isFirst { report(error) }
      isFirst = false
      try await Task.sleep(for: pause)
      pause = min(pause * 2, Patience.longestPause)
    }
  }
}

extension RPCError {
  /// Whether the same call may succeed later, with nobody doing anything about it.
  public var isPassing: Bool { code == .unavailable || code == .deadlineExceeded }

  /// A stream that a server which stops ended well, though more is due.
  public static let endedEarly = RPCError(code: .unavailable, message: "the server stops")
}
