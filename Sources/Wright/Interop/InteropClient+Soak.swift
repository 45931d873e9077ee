internal import WrightRPC
internal import WrightTestingStubs

/// What the soak tests do: the same call, over and over.
public struct SoakOptions: Hashable, Sendable {
  /// How many calls are made, all threads together.
  public var iterations = 10
  /// How many of them may fail, or take too long.
  public var maxFailures = 0
  /// How long a call may take.
  public var maxLatency = Duration.milliseconds(1000)
  /// How long all of them may take.
  public var overallTimeout = Duration.seconds(10)
  /// The least time from one call's beginning to the next one's.
  public var interval = Duration.zero
  /// Bytes of a request's payload.
  public var requestSize = InteropClient.largeRequestSize
  /// Bytes of a response's payload.
  public var responseSize = InteropClient.largeResponseSize
  /// How many calls are made at once; the calls are shared out evenly.
  public var threads = 1

  /// The suite's defaults.
  public init() {}
}

extension InteropClient {
  /// Makes calls, on one channel or each on its own, and counts those that fail.
  func soak(newChannels: Bool) async throws {
    let deadline = ContinuousClock.now.advanced(by: soakOptions.overallTimeout)
    let results = try await withThrowingTaskGroup(of: SoakResults.self) { group in
      for _ in 0..<soakOptions.threads { group.addTask { try await soak(newChannels, until: deadline) } }
      return try await group.reduce(into: SoakResults()) { $0 += $1 }
    }
    note("soak test ran: \(results.count) calls, of which \(results.failures) failed; longest \(results.longest)")
    let wanted = soakOptions.iterations
    try expect(results.count == wanted, "\(wanted) calls were to be made in time, not \(results.count)")
    let allowed = soakOptions.maxFailures
    try expect(results.failures <= allowed, "\(results.failures) calls failed, where \(allowed) may")
  }

  private func soak(_ newChannels: Bool, until deadline: ContinuousClock.Instant) async throws -> SoakResults {
    var results = SoakResults()
    for iteration in 0..<soakOptions.iterations / soakOptions.threads {
      let start = ContinuousClock.now
      guard start < deadline else { break }
      let problem = newChannels ? try await withNewChannel(soakOnce) : try await soakOnce(service)
      let took = start.duration(to: .now)
      let isLate = took > soakOptions.maxLatency
      results.note(took, failed: isLate || problem != nil)
      note("soak iteration: \(iteration) took: \(took) \(problem ?? (isLate ? "too long" : "succeeded"))")
      try await Task.sleep(until: start.advanced(by: soakOptions.interval), clock: .continuous)
    }
    return results
  }

  /// - Returns: what went wrong.
  private func soakOnce(_ service: TestService) async throws -> String? {
    let request = Self.largeRequest(request: soakOptions.requestSize, response: soakOptions.responseSize)
    do {
      try check(try await service.unaryCall(request, options: Self.options), size: soakOptions.responseSize)
      return nil
    } catch let error as RPCError {
      return "\(error)"
    }
  }
}

/// What came of a soak test.
private struct SoakResults: Sendable {
  var count = 0
  var failures = 0
  var longest = Duration.zero

  mutating func note(_ took: Duration, failed: Bool) {
    count += 1
    longest = max(longest, took)
    if failed { failures += 1 }
  }

  static func += (left: inout SoakResults, right: SoakResults) {
    left.count += right.count
    left.failures += right.failures
    left.longest = max(left.longest, right.longest)
  }
}
