/// Why a benchmark has no figures to give.
public enum BenchmarkError: Error, CustomStringConvertible {
  /// A program that the measurement needs cannot be started.
  case cannotStart(program: String, reason: String)
  /// A process ended, or said nothing, before it did what it was started for.
  case failed(program: String, detail: String)
  /// A process was ended because it took longer than it was given.
  case tookTooLong(program: String, limit: Duration)
  /// A server answered something else than it was asked for: a figure for it would mean nothing.
  case wrongAnswer(server: String, detail: String)
  /// The text of a program that others wrote, or of the kernel, is not as it should be.
  case unreadable(what: String, text: String)

  /// What went wrong, and what to do about it where that is known.
  public var description: String {
    switch self {
    case .cannotStart(let program, let reason):
      "\(program) cannot be started: \(reason). Tools/setup --tests installs what measuring needs."
    case .failed(let program, let detail): "\(program) failed: \(detail)"
    case .tookTooLong(let program, let limit): "\(program) was ended: it took more than \(limit)"
    case .wrongAnswer(let server, let detail): "\(server) answered wrongly, so it is not measured: \(detail)"
    case .unreadable(let what, let text): "\(what) cannot be read: \(text.prefix(200))"
    }
  }
}
