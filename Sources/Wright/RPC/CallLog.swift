public import Logging

/// Writes one line a call, at debug: peer, method, status, time taken.
public final class CallLog: Sendable {
  private let logger: Logger
  private let began: ContinuousClock.Instant

  /// Notes when a call began.
  ///
  /// - Returns: `nil` when nobody would read the line, so that it costs nothing.
  public init?(_ logger: Logger) {
    guard logger.logLevel <= .debug else { return nil }
    self.logger = logger
    began = .now
  }

  /// Writes the line.
  public func finished(path: String, peer: String, code: StatusCode, message: String) {
    let took = began.duration(to: .now)
    logger.debug(
      "call",
      metadata: [
        "method": "\(path.dropFirst())", "peer": "\(peer)", "status": "\(code)", "took": "\(took)",
        "message": "\(message)",
      ])
  }
}
