/// What h2load says at the end of a run.
public struct LoadReport: Equatable, Sendable {
  /// Requests completed in a second.
  public var requestsPerSecond: Double
  /// The mean time from request to the end of the response, in milliseconds.
  public var meanMilliseconds: Double
  /// Requests asked for, and those that got a whole response.
  public var total, succeeded: Int
  /// Requests that failed, were cut off, or ran out of time.
  public var failed, errored, timedOut: Int
  /// Responses with an HTTP status of the 200s.
  public var good: Int
  /// The bytes of DATA received, heads of frames not counted.
  public var dataBytes: Int

  /// Reads the text that h2load prints.
  public init(text: String) throws {
    func find<Output>(_ pattern: Regex<Output>) throws -> Output {
      guard let match = text.firstMatch(of: pattern) else {
        throw BenchmarkError.unreadable(what: "h2load's report", text: text)
      }
      return match.output
    }
    func number(_ text: Substring) -> Int { Int(text) ?? 0 }

    let rate = try find(#/finished in [^,]+, ([0-9.]+) req/s/#)
    requestsPerSecond = Double(rate.1) ?? 0
    let requests = try find(
      #/requests: (\d+) total, \d+ started, \d+ done, (\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout/#)
    (total, succeeded) = (number(requests.1), number(requests.2))
    (failed, errored, timedOut) = (number(requests.3), number(requests.4), number(requests.5))
    good = number(try find(#/status codes: (\d+) 2xx/#).1)
    dataBytes = number(try find(#/\((\d+)\) data/#).1)
    let mean = try find(#/time for request: +\S+ +\S+ +([0-9.]+)(us|ms|s) /#)
    meanMilliseconds = (Double(mean.1) ?? 0) * (mean.2 == "us" ? 0.001 : mean.2 == "s" ? 1000 : 1)
  }

  /// What is wrong with the run, if anything: every request must have come back whole, good and with its echo.
  ///
  /// A gRPC error is an HTTP 200 too, but it has no DATA: the bytes tell.
  public func complaint(requests: Int, bytesEach: Int) -> String? {
    if total != requests || succeeded != requests || failed + errored + timedOut > 0 {
      let faults = "\(failed) failed, \(errored) errored, \(timedOut) timed out"
      return "\(succeeded) of \(requests) requests succeeded; \(faults)"
    }
    if good != requests { return "\(good) of \(requests) responses had an HTTP status of the 200s" }
    if dataBytes != requests * bytesEach {
      return "\(dataBytes) bytes of DATA came back where \(requests) echoes make \(requests * bytesEach)"
    }
    return nil
  }
}
