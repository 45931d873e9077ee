public import Foundation

/// h2load and nghttp, HTTP/2 clients that others wrote, asking an echo server for `wright.bench.v1.Echo/Unary`.
public struct LoadGenerator: Sendable {
  /// Connections, and requests under way at any time on each.
  public var connections, streams: Int
  /// The core that the load runs on.
  public var core: Int
  private let message: EchoMessage
  private let frameFile: URL

  /// How long a run may take beyond what it was planned for.
  static let patience: Duration = .seconds(60)

  private static let path = "/wright.bench.v1.Echo/Unary"
  private static let headers = ["-H", "content-type: application/grpc", "-H", "te: trailers"]

  /// Prepares a load; the message goes to a file in the folder given, where the programs read it.
  public init(connections: Int, streams: Int, core: Int, message: EchoMessage, folder: URL) throws {
    self.connections = connections
    self.streams = streams
    self.core = core
    self.message = message
    frameFile = folder.appending(path: "request.bin")
    try Data(message.frame).write(to: frameFile)
  }

  /// Sends one request and sees that its answer is the echo, with grpc-status 0.
  func check(_ server: Contender.Name, port: Int) throws {
    let answer = try nghttp([], server, port: port)
    guard answer.contains(String(decoding: message.frame, as: UTF8.self)) else {
      throw BenchmarkError.wrongAnswer(server: server.title, detail: "the body is not what was sent")
    }
    guard try nghttp(["--verbose"], server, port: port).contains("grpc-status: 0") else {
      throw BenchmarkError.wrongAnswer(server: server.title, detail: "no grpc-status 0 in the trailers")
    }
  }

  /// Sends that many requests, as fast as they are answered.
  ///
  /// - Parameter planned: how long that should take.
  func run(_ requests: Int, to server: Contender.Name, port: Int, planned: Duration) throws -> LoadReport {
    let arguments =
      ["--requests=\(requests)", "--clients=\(connections)", "--max-concurrent-streams=\(streams)", "--threads=1"]
      + Self.headers + ["--data=\(frameFile.path)", Self.address(server, port)]
    let process = try ChildProcess("h2load", arguments, core: core, collectsOutput: true)
    let report = try LoadReport(text: process.finish(within: planned + Self.patience))
    if let complaint = report.complaint(requests: requests, bytesEach: message.frame.count) {
      throw BenchmarkError.wrongAnswer(server: server.title, detail: complaint)
    }
    return report
  }

  private static func address(_ server: Contender.Name, _ port: Int) -> String {
    "\(server.scheme)://127.0.0.1:\(port)\(path)"
  }

  private func nghttp(_ options: [String], _ server: Contender.Name, port: Int) throws -> String {
    let arguments =
      options + ["--no-verify-peer"] + Self.headers + ["--data=\(frameFile.path)", Self.address(server, port)]
    let process = try ChildProcess("nghttp", arguments, core: core, collectsOutput: true)
    return try process.finish(within: .seconds(10))
  }
}
