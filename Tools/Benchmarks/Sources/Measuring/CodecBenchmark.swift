public import Foundation

/// Decoding and encoding of the cart's messages: two programs that time the same bytes, taking turns on one core.
///
/// Each program is given a folder of messages and the seconds to take, and prints what `CodecTimer.json` gives.
public struct CodecBenchmark: Sendable {
  /// What was measured of one message.
  public struct Result: Codable, Equatable, Sendable {
    /// The message's type.
    public var message: String
    /// How long it is, encoded.
    public var bytes: Int
    /// Our times, in nanoseconds.
    public var decode, encode: Spread
    /// The peer's times, in nanoseconds, if it was measured.
    public var peerDecode, peerEncode: Spread?
  }

  /// A program that keeps to the contract above.
  public struct Program: Sendable {
    var path: String
    var arguments: [String]

    /// Names a program and what it is given before the folder and the seconds.
    public init(_ path: String, _ arguments: [String] = []) {
      self.path = path
      self.arguments = arguments
    }
  }

  private let folder: URL
  private let plan: UnaryBenchmark.Plan

  /// Prepares a benchmark of the messages in a folder.
  public init(_ plan: UnaryBenchmark.Plan, folder: URL) {
    self.plan = plan
    self.folder = folder
  }

  /// Measures our codec and, if there is one, the peer's.
  public func run(ours: Program, peer: Program?, progress: (String) -> Void) throws -> [Result] {
    var timings: [CodecTiming] = []
    var peerTimings: [CodecTiming] = []
    for round in 0..<plan.rounds {
      progress("codec, round \(round + 1) of \(plan.rounds)")
      timings += try time(ours)
      if let peer { peerTimings += try time(peer) }
    }
    return try Self.results(timings, peer: peerTimings)
  }

  /// Brings together what the programs said in all rounds; the peer may have said nothing at all.
  package static func results(_ ours: [CodecTiming], peer: [CodecTiming]) throws -> [Result] {
    let theirs = Dictionary(grouping: peer, by: \.message)
    return try Dictionary(grouping: ours, by: \.message).sorted { $0.key < $1.key }.map { message, timings in
      let others = theirs[message] ?? []
      let complete = others.count == (peer.isEmpty ? 0 : timings.count)
      guard complete, others.allSatisfy({ $0.bytes == timings[0].bytes }) else {
        throw BenchmarkError.wrongAnswer(server: "the codec's peer", detail: "\(message) is another message there")
      }
      return Result(
        message: message, bytes: timings[0].bytes,
        decode: Spread(timings.map(\.decodeNanoseconds)), encode: Spread(timings.map(\.encodeNanoseconds)),
        peerDecode: others.isEmpty ? nil : Spread(others.map(\.decodeNanoseconds)),
        peerEncode: others.isEmpty ? nil : Spread(others.map(\.encodeNanoseconds)))
    }
  }

  private func time(_ program: Program) throws -> [CodecTiming] {
    let arguments = program.arguments + [folder.path, "\(plan.seconds)"]
    let process = try ChildProcess(program.path, arguments, core: plan.serverCore, collectsOutput: true)
    let text = try process.finish(within: .seconds(plan.seconds) + LoadGenerator.patience)
    do { return try JSONDecoder().decode([CodecTiming].self, from: Data(text.utf8)) } catch {
      throw BenchmarkError.unreadable(what: "what \(program.path) printed", text: text)
    }
  }
}
