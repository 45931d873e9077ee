import Foundation

/// A ratio to a peer that Wright must reach.
public struct Bar: Codable, Equatable, Sendable {
  /// What is compared.
  public enum Measure: String, Codable, Sendable {
    case unary = "unary calls"
    case secureUnary = "unary calls by TLS"
    case decode, encode
  }

  /// What is compared.
  public var measure: Measure
  /// With whom.
  public var peer: String
  /// The least ratio that will do.
  public var required: Double
  /// The ratio by processor time for each piece of work, which is what the bar is about: 2 is half the peer's time.
  public var ratio: Double
  /// The ratio by work done in a second, for calls; understates the faster server where the load is the limit.
  public var ratioByRate: Double?

  /// Whether the bar is met.
  public var met: Bool { ratio >= required }

  /// What is required of unary calls.
  static let unaryRequirements: [(peer: Contender.Name, ratio: Double)] = [
    (.bareC, 0.5), (.grpcCpp, 3), (.grpcSwift, 15),
  ]

  /// What is required of unary calls by TLS, against our own in plaintext.
  static let secureUnaryRequirement = 0.6

  /// Compares our unary calls with those of the peers that were measured, and those by TLS with those in plaintext.
  public static func unary(_ results: [UnaryBenchmark.Result]) -> [Bar] {
    let found = { (name: Contender.Name) in results.first { $0.name == name } }
    let bars = unaryRequirements.map { peer, required in
      Bar(measure: .unary, found(.wright), against: found(peer), required: required)
    }
    return
      (bars + [
        Bar(measure: .secureUnary, found(.wrightTLS), against: found(.wright), required: secureUnaryRequirement)
      ]).compactMap { $0 }
  }

  /// What is required of the codec, on the cart's messages taken together.
  static let decodeRequirement = 3.0
  static let encodeRequirement = 5.0

  /// Compares our codec with swift-protobuf's, by the geometric mean of the ratios of all messages.
  public static func codec(_ results: [CodecBenchmark.Result]) -> [Bar] {
    let decode = results.compactMap { result in result.peerDecode.map { $0.median / result.decode.median } }
    let encode = results.compactMap { result in result.peerEncode.map { $0.median / result.encode.median } }
    return [(Measure.decode, decodeRequirement, decode), (.encode, encodeRequirement, encode)].compactMap {
      measure, required, ratios in
      guard !ratios.isEmpty else { return nil }
      return Bar(measure: measure, peer: "swift-protobuf", required: required, ratio: geometricMean(ratios))
    }
  }

  private static func geometricMean(_ ratios: [Double]) -> Double {
    exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
  }
}

extension Bar {
  private init?(
    measure: Measure, _ ours: UnaryBenchmark.Result?, against theirs: UnaryBenchmark.Result?, required: Double
  ) {
    guard let ours, let theirs else { return nil }
    self.init(
      measure: measure, peer: theirs.name.title, required: required,
      ratio: theirs.processorMicroseconds.median / ours.processorMicroseconds.median,
      ratioByRate: ours.requestsPerSecond.median / theirs.requestsPerSecond.median)
  }
}
