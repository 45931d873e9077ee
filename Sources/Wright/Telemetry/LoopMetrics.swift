internal import Metrics
internal import WrightRPC

/// The metrics of connections and event loops.
struct LoopMetrics: Sendable {
  private let factory: any MetricsFactory

  init(_ factory: any MetricsFactory) { self.factory = factory }

  /// Records how the loops of a server or a client do.
  func record(_ reports: [LoopReport], _ side: String, at place: (String, String)) {
    let connections = reports.map(\.connections).reduce(0, +)
    Gauge(label: "wright.\(side).connections", dimensions: [place], factory: factory).record(connections)
    for (number, report) in reports.enumerated() {
      let labels = [place, ("wright.loop", "\(number)")]
      Timer(label: "wright.\(side).loop.lag", dimensions: labels, factory: factory).record(duration: report.lag)
    }
  }
}
