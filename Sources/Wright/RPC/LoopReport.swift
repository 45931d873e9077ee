/// A transport that can tell how its event loops do.
public protocol LoopSource: AnyObject, Sendable {
  /// How each loop does now: asked of the loop itself, so that the answer takes as long as the loop is busy.
  func loopReports() async -> [LoopReport]
}

/// How an event loop does.
public struct LoopReport: Hashable, Sendable {
  /// How long it took until the loop got to the question: about as long as anything that becomes ready has to wait.
  public var lag: Duration
  /// The connections that it carries.
  public var connections: Int

  /// Makes a report.
  public init(lag: Duration, connections: Int) {
    self.lag = lag
    self.connections = connections
  }
}
