/// Unary calls under load: each server on one core, the load on another, the servers taking turns.
public struct UnaryBenchmark: Sendable {
  /// How long and how often each server is measured.
  public struct Plan: Codable, Equatable, Sendable {
    /// How long one measurement is to take, in seconds.
    public var seconds: Double
    /// How many measurements there are of each server.
    public var rounds: Int
    /// The core that the servers run on, one at a time being busy.
    public var serverCore: Int

    /// Makes a plan.
    public init(seconds: Double, rounds: Int, serverCore: Int) {
      self.seconds = seconds
      self.rounds = rounds
      self.serverCore = serverCore
    }
  }

  /// What was measured of one server.
  public struct Result: Codable, Equatable, Sendable {
    /// Whose figures these are.
    public var name: Contender.Name
    /// Requests answered in a second; where the server has time to spare, it is the load that sets this.
    public var requestsPerSecond: Spread
    /// The server's processor time for each request, in microseconds: what tells how many a core can answer.
    public var processorMicroseconds: Spread
    /// The mean time from request to response, in milliseconds.
    public var meanMilliseconds: Spread
    /// The most memory that the server's process had at any time, in bytes.
    public var peakMemory: Int
  }

  private struct Sample {
    var rate, processor, latency: Double
  }

  /// The first burst, which only finds out how fast a server is.
  static let firstBurst = 5_000

  private let plan: Plan
  private let load: LoadGenerator

  /// Prepares a benchmark.
  public init(_ plan: Plan, load: LoadGenerator) {
    self.plan = plan
    self.load = load
  }

  /// Measures the servers.
  ///
  /// - Parameter progress: is told what happens, for people who wait.
  public func run(_ contenders: [Contender], progress: (String) -> Void) throws -> [Result] {
    var servers: [RunningServer] = []
    defer { for server in servers { server.end() } }
    for contender in contenders {
      let port = ListeningPorts.current().firstFree(besides: Set(servers.map(\.port)))
      guard let port else { throw BenchmarkError.failed(program: "bench", detail: "no port is free on this machine") }
      servers.append(try RunningServer(contender, port: port, core: plan.serverCore))
    }
    let sizes = try servers.map { server in
      progress("warming up \(server.name.title)")
      return try warmUp(server)
    }
    var samples: [[Sample]] = servers.map { _ in [] }
    for round in 0..<plan.rounds {
      progress("round \(round + 1) of \(plan.rounds)")
      // There and back again, so that a machine that slows down does not always slow the same one.
      let order = round.isMultiple(of: 2) ? Array(servers.indices) : servers.indices.reversed()
      for index in order { samples[index].append(try measure(servers[index], requests: sizes[index])) }
    }
    return try zip(servers, samples).map(result)
  }

  /// Sees that the server answers rightly, warms it up, and finds how many requests take as long as was planned.
  private func warmUp(_ server: RunningServer) throws -> Int {
    try load.check(server.name, port: server.port)
    var requests = Self.firstBurst
    for _ in 0..<2 {
      let rate = try measure(server, requests: requests).rate
      requests = max(Int(rate * plan.seconds), load.connections)
    }
    return requests
  }

  private func measure(_ server: RunningServer, requests: Int) throws -> Sample {
    let before = try server.accounts().processorTime
    let report = try load.run(requests, to: server.name, port: server.port, planned: .seconds(plan.seconds))
    let spent = try server.accounts().processorTime - before
    return Sample(
      rate: report.requestsPerSecond, processor: spent.seconds * 1e6 / Double(requests),
      latency: report.meanMilliseconds)
  }

  private func result(_ server: RunningServer, _ samples: [Sample]) throws -> Result {
    Result(
      name: server.name, requestsPerSecond: Spread(samples.map(\.rate)),
      processorMicroseconds: Spread(samples.map(\.processor)), meanMilliseconds: Spread(samples.map(\.latency)),
      peakMemory: try server.accounts().peakMemory)
  }
}
