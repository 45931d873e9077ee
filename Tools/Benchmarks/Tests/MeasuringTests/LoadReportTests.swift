import Measuring
import Testing

/// What h2load 1.52 prints for twenty thousand requests.
private let printed = """
  starting benchmark...
  spawning thread #0: 10 total client(s). 20000 total requests
  Application protocol: h2c

  finished in 87.90ms, 227544.23 req/s, 21.93MB/s
  requests: 20000 total, 20000 started, 20000 done, 20000 succeeded, 0 failed, 0 errored, 0 timeout
  status codes: 20000 2xx, 0 3xx, 0 4xx, 0 5xx
  traffic: 1.93MB (2020990) total, 39.18KB (40120) headers (space savings 94.72%), 1.35MB (1420000) data
                       min         max         mean         sd        +/- sd
  time for request:      303us     13.94ms      2.78ms      2.88ms    94.00%
  time for connect:      213us      2.06ms       919us       555us    80.00%
  """

@Suite struct LoadReportTests {
  @Test("reads what h2load prints")
  func reads() throws {
    let report = try LoadReport(text: printed)
    #expect(report.requestsPerSecond == 227544.23)
    #expect(report.meanMilliseconds == 2.78)
    #expect(report.total == 20_000 && report.succeeded == 20_000 && report.good == 20_000)
    #expect(report.failed == 0 && report.errored == 0 && report.timedOut == 0)
    #expect(report.dataBytes == 1_420_000)
    #expect(report.complaint(requests: 20_000, bytesEach: 71) == nil)
  }

  @Test("knows microseconds and seconds", arguments: [("919us", 0.919), ("2.5s", 2500)])
  func units(text: String, milliseconds: Double) throws {
    let report = try LoadReport(text: printed.replacing("2.78ms", with: text))
    #expect(abs(report.meanMilliseconds - milliseconds) < 1e-9)
  }

  @Test(
    "finds fault with a run in which something went wrong",
    arguments: [
      ("20000 succeeded, 0 failed", "19999 succeeded, 1 failed", "19999 of 20000"),
      ("0 errored", "3 errored", "3 errored"),
      ("20000 2xx, 0 3xx, 0 4xx, 0 5xx", "19000 2xx, 0 3xx, 0 4xx, 1000 5xx", "19000 of 20000"),
      ("(1420000) data", "(1419929) data", "1419929 bytes"),
    ])
  func complains(right: String, wrong: String, complaint: String) throws {
    let report = try LoadReport(text: printed.replacing(right, with: wrong))
    #expect(report.complaint(requests: 20_000, bytesEach: 71)?.contains(complaint) == true)
  }

  @Test("refuses what h2load prints when it could not connect")
  func refuses() {
    #expect(throws: BenchmarkError.self) { try LoadReport(text: "starting benchmark...\nConnection refused\n") }
  }
}
