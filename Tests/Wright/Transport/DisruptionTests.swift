import Synchronization
import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("Calls under load while servers are killed, stopped and started again", .timeLimit(.minutes(2)))
struct DisruptionTests {
  typealias Method = BytesEcho.Method

  /// What servers have worked on: how often, by the number of the request.
  private final class Work: Sendable {
    private struct State {
      var runs: [Int: Int] = [:]
      var starts: [Int: Tally] = [:]
    }
    private let state = Mutex(State())

    /// A request that a server works on now.
    func run(_ request: Int, on server: Int) {
      let tally = state.withLock { state in
        state.runs[request, default: 0] += 1
        return state.starts[server]
      }
      tally?.add()
    }

    /// How often a request was worked on.
    func runs(_ request: Int) -> Int { state.withLock { $0.runs[request] ?? 0 } }

    /// Counts what a server that is about to start will work on.
    func watch(_ server: Int) -> Tally {
      let tally = Tally()
      state.withLock { $0.starts[server] = tally }
      return tally
    }
  }

  /// How calls ended, by the numbers of their requests.
  private typealias Ends = [(request: Int, error: RPCError?)]

  private static func bytes(_ number: Int) -> [UInt8] { Array("\(number)".utf8) }
  private static func number(_ bytes: [UInt8]) -> Int { Int(String(decoding: bytes, as: UTF8.self)) ?? -1 }

  /// A service with a method that may be tried again, and one that may not: both note what they work on, and take a while.
  private static func services(_ work: Work) -> Fleet.Services {
    { server in
      [
        BytesEcho(
          unary: { request, _ in
            work.run(number(request), on: server)
            for _ in 0..<20 { await Task.yield() }
            return request
          },
          bothWays: { requests, writer, _ in
            for try await request in requests {
              work.run(number(request), on: server)
              for _ in 0..<20 { await Task.yield() }
              try await writer.write(request)
            }
          })
      ]
    }
  }

  private static let options = HTTP2ClientOptions.with {
    let retry = RetryPolicy(maxAttempts: 5, initialBackoff: .milliseconds(5), maxBackoff: .milliseconds(50))
    $0.serviceConfig = ServiceConfig(
      methods: [
        MethodConfig(
          names: [.init(service: "test.BytesEcho", method: "Unary")], waitForReady: true, attempts: .retry(retry)),
        MethodConfig(waitForReady: true),
      ], loadBalancer: .roundRobin)
  }

  /// Calls one after the other until it is enough.
  private static func call(
    _ numbers: Range<Int>, until isEnough: Event<Void>, _ make: (Int) async throws -> Void
  ) async -> Ends {
    var ends: Ends = []
    for number in numbers where !isEnough.hasHappened {
      do {
        try await make(number)
        ends.append((number, nil))
      } catch {
        ends.append((number, RPCError(mapping: error)))
      }
    }
    return ends
  }

  private static func once(_ client: GRPCClient, _ number: Int) async throws {
    let responses = client.bidirectionalStreaming(Method.bothWays) { try await $0.write(bytes(number)) }
    var answers: [[UInt8]] = []
    for try await response in responses { answers.append(response) }
    #expect(answers == [bytes(number)])
  }

  @Test("not one is lost that may be tried again, and none is worked on twice that may not")
  func disruption() async throws {
    let work = Work()
    let isEnough = Event<Void>()
    try await withFleet(3, options: Self.options, services: Self.services(work)) { client, fleet in
      try await withThrowingTaskGroup(of: (isRetried: Bool, ends: Ends).self) { group in
        for worker in 0..<4 {
          let numbers = (2 * worker) * 1_000_000..<(2 * worker + 1) * 1_000_000
          group.addTask {
            let ends = await Self.call(numbers, until: isEnough) { number in
              let answer = try await client.unary(Method.unary, Self.bytes(number))
              #expect(answer == Self.bytes(number))
            }
            return (true, ends)
          }
          let others = (2 * worker + 1) * 1_000_000..<(2 * worker + 2) * 1_000_000
          group.addTask {
            (false, await Self.call(others, until: isEnough) { try await Self.once(client, $0) })
          }
        }
        for (round, number) in [0, 1, 2].enumerated() {
          if round % 2 == 0 { await fleet.kill(number) } else { await fleet.stop(number) }
          let back = work.watch(number)
          try await fleet.start(number)
          await back.reaches(20)
        }
        isEnough.happen()
        for try await (isRetried, ends) in group { check(ends, isRetried, work) }
      }
    }
  }

  private func check(_ ends: Ends, _ isRetried: Bool, _ work: Work) {
    #expect(ends.count > 10)
    for (request, error) in ends {
      let runs = work.runs(request)
      if isRetried {
        #expect(error == nil && runs >= 1)
      } else {
        #expect(error == nil ? runs == 1 : runs <= 1)
        if let error { #expect(error.code == .unavailable) }
      }
    }
  }
}
