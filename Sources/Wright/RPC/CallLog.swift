public import Logging

/// Writes one line a call, at debug: its id, peer, method, status, time taken.
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
  public func finished(_ head: ServerCallHead, code: StatusCode, message: String) {
    let took = began.duration(to: .now)
    logger.debug(
      "call",
      metadata: [
        "call": "\(head.id)", "method": "\(head.path.dropFirst())", "peer": "\(head.origin.remotePeer)",
        "status": "\(code)", "took": "\(took)",
        "message": "\(message)",
      ])
  }
}
