import ArgumentParser
import Foundation
import Measuring
import SmartcartAPI
import Wright

/// `bench codec`.
struct Codec: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures decoding and encoding of the cart's messages beside swift-protobuf.")

  @OptionGroup var options: Options

  func run() async throws {
    let sources = ChildProcess.endAllOnSignal()
    defer { withExtendedLifetime(sources) {} }
    var report = Report(conditions: Self.conditions(options))
    try Self.measure(options, into: &report)
    try options.present(report)
  }

  /// How the codec is measured, in words.
  static func conditions(_ options: Options) -> String {
    """
    The cart's messages, on core \(options.core); medians of \(options.rounds) rounds of \(options.seconds) s for all.
    """
  }

  /// Measures our codec and, if it was built, the peer's.
  static func measure(_ options: Options, into report: inout Report) throws {
    let peerName = "swift-protobuf"
    let peer = options.program(of: peerName).map { CodecBenchmark.Program($0) }
    report.codec = try withTemporaryFolder { folder in
      try Samples.write(to: folder)
      return try CodecBenchmark(options.plan, folder: folder).run(
        ours: CodecBenchmark.Program(thisProgram, [CodecTimings.name]), peer: peer, progress: Options.progress)
    }
    report.absent += options.absences(among: [peerName])
    report.bars += Bar.codec(report.codec)
  }
}

/// `bench codec-timings`: one round of ours, as `swift-protobuf-codec` is one of the peer's.
struct CodecTimings: ParsableCommand {
  static let name = "codec-timings"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Times our codec on the messages of a folder.", shouldDisplay: false)

  @Argument var folder: String
  @Argument var seconds: Double

  func run() throws { print(try CodecTimer.json(folder: folder, seconds: seconds, known: Self.known)) }

  /// Each names its type, so that what is timed is made for that type and not for any message.
  private static let known: [String: CodecTimer.Work] = [
    "Cart": { try time(SmartcartCart.self, $0, $1, $2) },
    "CartChange": { try time(SmartcartCartChange.self, $0, $1, $2) },
    "PaymentTerms": { try time(SmartcartPaymentTerms.self, $0, $1, $2) },
    "Scan": { try time(SmartcartScan.self, $0, $1, $2) },
    "ScanResult": { try time(SmartcartScanResult.self, $0, $1, $2) },
  ]

  @inline(__always)
  private static func time<M: Message>(
    _ type: M.Type, _ name: String, _ bytes: [UInt8], _ timer: CodecTimer
  ) throws -> CodecTiming {
    try timer.time(name, bytes) {
      try M(serializedBytes: $0)
    } encode: {
      try $0.serializedBytes()
    }
  }
}
