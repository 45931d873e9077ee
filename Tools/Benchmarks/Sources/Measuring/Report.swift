import Foundation

/// All that a run of the benchmark found out, as a table for people or as JSON for scripts.
public struct Report: Codable, Equatable, Sendable {
  /// A server or codec that was not measured, and why.
  public struct Absence: Codable, Equatable, Sendable {
    /// Who is missing.
    public var name: String
    /// Why.
    public var reason: String

    /// Notes an absence.
    public init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// How it was measured, in words.
  public var conditions: String
  /// Unary calls, server by server.
  public var unary: [UnaryBenchmark.Result] = []
  /// The codec, message by message.
  public var codec: [CodecBenchmark.Result] = []
  /// Who is missing.
  public var absent: [Absence] = []
  /// What is required, and whether it is met.
  public var bars: [Bar] = []

  /// Starts a report.
  public init(conditions: String) { self.conditions = conditions }

  /// The report as JSON, its keys in order.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The report as tables.
  public var text: String {
    let parts = [conditions, unaryText, codecText, barsText] + absent.map { "Not measured: \($0.name): \($0.reason)" }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var unaryText: String {
    guard !unary.isEmpty else { return "" }
    let heading = ["Unary echo", "requests/s", "min to max", "CPU us/request", "min to max", "mean ms", "peak MB"]
    var table = Table(heading)
    for result in unary {
      table.add([
        result.name.title,
        result.requestsPerSecond.median.digits(0), result.requestsPerSecond.range(0),
        result.processorMicroseconds.median.digits(2), result.processorMicroseconds.range(2),
        result.meanMilliseconds.median.digits(2), (Double(result.peakMemory) / 1e6).digits(1),
      ])
    }
    return table.text
  }

  private var codecText: String {
    guard !codec.isEmpty else { return "" }
    let heading = ["Codec", "bytes", "decode ns", "swift-protobuf", "ratio", "encode ns", "swift-protobuf", "ratio"]
    var table = Table(heading)
    for result in codec {
      table.add(
        [result.message, "\(result.bytes)"] + Self.comparison(result.decode, result.peerDecode)
          + Self.comparison(result.encode, result.peerEncode))
    }
    return table.text
  }

  private static func comparison(_ ours: Spread, _ theirs: Spread?) -> [String] {
    [
      ours.median.digits(0), theirs?.median.digits(0) ?? "-",
      theirs.map { ($0.median / ours.median).digits(1) } ?? "-",
    ]
  }

  private var barsText: String {
    guard !bars.isEmpty else { return "" }
    var table = Table(["Wright against", "of", "required", "per CPU second", "requests/s", "met"])
    for bar in bars {
      table.add([
        bar.peer, bar.measure.rawValue, "\(bar.required.digits(1))x", "\(bar.ratio.digits(2))x",
        bar.ratioByRate.map { "\($0.digits(2))x" } ?? "-", bar.met ? "yes" : "NO",
      ])
    }
    return table.text
  }
}

extension Double {
  /// The number with so many digits after the point.
  fileprivate func digits(_ count: Int) -> String { String(format: "%.\(count)f", self) }
}

extension Spread {
  fileprivate func range(_ digits: Int) -> String { "\(minimum.digits(digits)) to \(maximum.digits(digits))" }
}
