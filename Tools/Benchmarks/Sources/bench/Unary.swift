import ArgumentParser
import Foundation
import Measuring

/// `bench unary`.
struct Unary: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures unary calls under h2load beside bare C, gRPC C++ and grpc-swift-2.")

  @OptionGroup var options: Options
  @OptionGroup var load: LoadOptions

  func run() async throws {
    let sources = ChildProcess.endAllOnSignal()
    defer { withExtendedLifetime(sources) {} }
    var report = Report(conditions: load.conditions(options))
    try load.measure(options, into: &report)
    try options.present(report)
  }
}

/// What the load consists of.
struct LoadOptions: ParsableArguments {
  @Option(help: "How many connections the load has.")
  var connections = 10

  @Option(help: "How many calls are under way at any time on each connection.")
  var streams = 100

  @Option(help: "How many bytes the payload has.")
  var payload = 64

  /// Limits that keep the load within what h2load and one machine's sockets can do.
  static let connectionsAllowed = 1...1000
  static let streamsAllowed = 1...1000

  mutating func validate() throws {
    guard Self.connectionsAllowed.contains(connections) else {
      throw ValidationError("--connections is \(Self.connectionsAllowed).")
    }
    guard Self.streamsAllowed.contains(streams) else { throw ValidationError("--streams is \(Self.streamsAllowed).") }
    guard (0...EchoMessage.largestPayload).contains(payload) else {
      throw ValidationError("--payload is 0 to \(EchoMessage.largestPayload).")
    }
  }

  /// How calls are measured, in words.
  func conditions(_ options: Options) -> String {
    """
    \(connections) connections x \(streams) streams, payloads of \(payload) bytes, plaintext on loopback; servers on core \
    \(options.core), load on core \(options.loadCore); medians of \(options.rounds) rounds of \(options.seconds) s.
    """
  }

  /// Measures ourselves and the peers that there are.
  func measure(_ options: Options, into report: inout Report) throws {
    let peers = Contender.Name.allCases.filter { $0 != .wright }
    let built = peers.compactMap { name in
      options.program(of: name.rawValue).map { Contender(name, program: $0) }
    }
    report.unary = try withTemporaryFolder { folder in
      let generator = try LoadGenerator(
        connections: connections, streams: streams, core: options.loadCore, message: EchoMessage(payloadSize: payload),
        folder: folder)
      return try UnaryBenchmark(options.plan, load: generator).run([Self.ours] + built, progress: Options.progress)
    }
    report.absent += options.absences(among: peers.map(\.rawValue))
    report.bars += Bar.unary(report.unary)
  }

  private static let ours = Contender(.wright, program: thisProgram) { ["echo-server", "--port", "\($0)"] }
}
