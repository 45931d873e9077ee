public import ArgumentParser
internal import Foundation
internal import WrightEventLoop
internal import WrightTLS
internal import WrightTransport

/// Runs one case of gRPC's interoperability tests against a server, with the flags that the suite's own clients have.
public struct InteropClientCommand: AsyncParsableCommand {
  /// The name and the help.
  public static let configuration = CommandConfiguration(
    commandName: "interop-client",
    abstract: "Runs a case of gRPC's interoperability tests; exits with 0 if it passes.",
    discussion: "The cases: \(InteropCase.allCases.map(\.rawValue).joined(separator: ", ")).")

  @Option(name: .customLong("server_host"), help: "Where the server is.")
  var serverHost = "localhost"

  @Option(name: .customLong("server_port"), help: "The port that it listens on.")
  var serverPort: Int

  @Option(name: .customLong("server_host_override"), help: "The name that the server's certificate has.")
  var serverHostOverride: String?

  @Option(name: .customLong("test_case"), help: "The case.")
  var testCase: InteropCase

  @Option(name: .customLong("use_tls"), help: "Whether connections are secured: true or false.")
  var useTLS = false

  @Option(name: .customLong("ca_file"), help: "Whom the server's certificate must come from; else the system's roots.")
  var caFile: String?

  @Option(
    name: .customLong("use_test_ca"),
    help: "Whether that must be the suite's own test authority, whose certificate --ca_file then names: true or false.")
  var usesTestCA = false

  @OptionGroup var soak: SoakFlags

  /// Makes the command.
  public init() {}

  /// Refuses what cannot be done.
  public func validate() throws {
    guard !useTLS || !usesTestCA || caFile != nil else {
      throw ValidationError(
        "--use_test_ca wants the authority's certificate by --ca_file: it is not part of this program")
    }
  }

  /// Runs the case, and says how it went.
  public func run() async throws {
    do {
      try await runCase(note: Self.note)
      Self.note("\(testCase.rawValue) passed")
    } catch {
      Self.note("\(testCase.rawValue) failed: \(error)")
      throw ExitCode.failure
    }
  }

  /// Runs the case.
  ///
  /// - Throws: why it did not pass.
  public func runCase(note: @escaping @Sendable (String) -> Void) async throws {
    let target = SocketAddress.tcp(host: serverHost, port: serverPort)
    let client = try InteropClient(soak: soak.options, note: note) { [channelOptions] in
      try HTTP2ClientTransport(to: target, options: channelOptions)
    }
    try await testCase.run(on: client)
    await client.shutdown()
  }

  private var channelOptions: HTTP2ClientOptions {
    var options = HTTP2ClientOptions()
    options.authority = serverHostOverride
    if useTLS {
      options.tls = TLSConfiguration.Client(
        trustRoots: caFile.map { .file($0) } ?? .system, expectedName: serverHostOverride)
    }
    return options
  }

  static func note(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
}

extension InteropCase: ExpressibleByArgument {}

/// The flags of the soak tests.
struct SoakFlags: ParsableArguments {
  @Option(name: .customLong("soak_iterations"), help: "How many calls are made.")
  var iterations = 10
  @Option(name: .customLong("soak_max_failures"), help: "How many of them may fail.")
  var maxFailures = 0
  @Option(
    name: .customLong("soak_per_iteration_max_acceptable_latency_ms"), help: "How long each may take, in milliseconds.")
  var maxLatencyMilliseconds = 1000
  @Option(name: .customLong("soak_overall_timeout_seconds"), help: "How long all may take, in seconds.")
  var overallTimeoutSeconds = 10
  @Option(
    name: .customLong("soak_min_time_ms_between_rpcs"), help: "The least time between two calls, in milliseconds.")
  var intervalMilliseconds = 0
  @Option(name: .customLong("soak_request_size"), help: "Bytes of a request's payload.")
  var requestSize = 271_828
  @Option(name: .customLong("soak_response_size"), help: "Bytes of a response's payload.")
  var responseSize = 314_159
  @Option(
    name: .customLong("soak_num_threads"), help: "How many calls are made at once; the calls are shared out evenly.")
  var threads = 1

  func validate() throws {
    let numbers = [
      iterations, maxFailures, maxLatencyMilliseconds, overallTimeoutSeconds, intervalMilliseconds, requestSize,
      responseSize,
    ]
    guard threads > 0, numbers.allSatisfy({ (0...Int(Int32.max)).contains($0) }) else {
      throw ValidationError("numbers of the soak tests are not negative, and fit in 31 bits")
    }
    guard iterations % threads == 0 else {
      throw ValidationError("\(iterations) calls cannot be shared out evenly over \(threads) threads")
    }
  }

  var options: SoakOptions {
    var options = SoakOptions()
    options.iterations = iterations
    options.maxFailures = maxFailures
    options.maxLatency = .milliseconds(maxLatencyMilliseconds)
    options.overallTimeout = .seconds(overallTimeoutSeconds)
    options.interval = .milliseconds(intervalMilliseconds)
    options.requestSize = requestSize
    options.responseSize = responseSize
    options.threads = threads
    return options
  }
}
