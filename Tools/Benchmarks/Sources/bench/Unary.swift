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
    \(connections) connections x \(streams) streams, payloads of \(payload) bytes, on loopback, in plaintext but where it says TLS; servers on core \
    \(options.core), load on core \(options.loadCore); medians of \(options.rounds) rounds of \(options.seconds) s.
    """
  }

  /// Measures ourselves and the peers that there are.
  func measure(_ options: Options, into report: inout Report) throws {
    let peers = Contender.Name.allCases.filter { !$0.isOurs }
    let built = peers.compactMap { name in
      options.program(of: name.rawValue).map { Contender(name, program: $0) }
    }
    report.unary = try withTemporaryFolder { folder in
      let generator = try LoadGenerator(
        connections: connections, streams: streams, core: options.loadCore, message: EchoMessage(payloadSize: payload),
        folder: folder)
      let ours = [Self.ours, try Self.secure(options, folder)]
      return try UnaryBenchmark(options.plan, load: generator).run(ours + built, progress: Options.progress)
    }
    report.absent += options.absences(among: peers.map(\.rawValue))
    report.bars += Bar.unary(report.unary)
  }

  private static let ours = Contender(.wright, program: thisProgram) { ["echo-server", "--port", "\($0)"] }

  /// The same with a certificate that is made for this run.
  private static func secure(_ options: Options, _ folder: URL) throws -> Contender {
    let (certificate, key) = (folder.appending(path: "server.pem").path, folder.appending(path: "server-key.pem").path)
    let request = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
      "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
    ]
    _ = try ChildProcess("openssl", request, core: options.core, collectsOutput: true).finish(within: .seconds(20))
    return Contender(.wrightTLS, program: thisProgram) { port in
      ["echo-server", "--port", "\(port)", "--certificate", certificate, "--key", key]
    }
  }
}
