import Synchronization
import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("What others may do to a channel", .timeLimit(.minutes(1)))
struct ChannelFaultTests {
  typealias Method = BytesEcho.Method

  /// Finds what a test says, when it says so.
  private final class Directory: NameResolver {
    let minInterval = Duration.zero
    let asked = Tally()
    let deadline = Event<ContinuousClock.Instant?>()
    private let answers: Mutex<[Resolution]>
    private let go: Event<Void>?

    /// - Parameter answers: one after the other, the last one again and again.
    init(_ answers: [Resolution], after go: Event<Void>? = nil) {
      self.answers = Mutex(answers)
      self.go = go
    }

    func resolve() async throws -> Resolution {
      asked.add()
      deadline.happen(Deadline.current)
      await go?.value
      return answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    }
  }

  @Test(
    "an address that does not speak HTTP/2 is passed over for the next one, whether it hangs up or says nothing",
    arguments: [true, false])
  func passedOver(hangsUp: Bool) async throws {
    let taken = Event<RawConnection>()
    let rude = try await RawServer { connection in
      if hangsUp { connection.close() }
      taken.happen(connection)
    }
    let fleet = try await Fleet(1, services: { [BytesEcho(answering: $0)] })
    let client = try GRPCClient(to: Target([.tcp(host: "127.0.0.1", port: rude.port)] + fleet.addresses))
    let start = ContinuousClock.now
    let answer = try await client.unary(Method.unary, [], options: CallOptions(waitForReady: true))
    #expect(answer == [0])
    // Where the server does not hang up, the client does.
    let refused = await taken.value
    if !hangsUp { await refused.bytes() }
    // What could be waited for instead is the end of the attempt.
    #expect(start.duration(to: .now) < .seconds(20))
    client.close()
    await fleet.close()
    rude.close()
  }

  @Test("of several host names those that are known will do, each verified by its name", arguments: [false, true])
  func severalNames(isSecure: Bool) async throws {
    let issued = try Issued.shared.get()
    var (options, clientOptions) = (HTTP2ServerOptions(), HTTP2ClientOptions())
    if isSecure { (options.tls, clientOptions.tls) = (issued.serverSide, issued.clientSide) }
    try await withServer([BytesEcho()], options: options) { _, _, port in
      let names = ["nobody.invalid", "localhost"].map { SocketAddress.tcp(host: $0, port: port) }
      let client = try GRPCClient(to: Target(names), options: clientOptions)
      let answer = try await client.unary(Method.unary, [7])
      #expect(answer == [7])
      client.close()
    }
  }

  @Test("a call that was begun before the servers were found goes through, though the client is shut down")
  func begunBefore() async throws {
    let fleet = try await Fleet(1, services: { [BytesEcho(answering: $0)] })
    let found = Event<Void>()
    let directory = Directory([Resolution(fleet.addresses)], after: found)
    let client = try GRPCClient(to: Target(directory, authority: "fleet"))
    async let answer = client.unary(Method.unary, [])
    await directory.asked.reaches(1)
    async let shutdown: Void = client.shutdown()
    // A call that comes after the shutdown is refused: then it has begun.
    while (try? await client.unary(Method.unary, [], options: CallOptions(timeout: .milliseconds(1)))) != nil {}
    found.happen()
    #expect(try await answer == [0])
    await shutdown
    await fleet.close()
  }

  @Test("a client that goes idle at once does not forget who waits for the servers to be found")
  func idleAtOnce() async throws {
    let fleet = try await Fleet(1, services: { [BytesEcho(answering: $0)] })
    let found = Event<Void>()
    let directory = Directory([Resolution(fleet.addresses)], after: found)
    let client = try GRPCClient(
      to: Target(directory, authority: "fleet"), options: .with { $0.idleTimeout = .zero })
    async let answer = client.unary(Method.unary, [])
    await directory.asked.reaches(1)
    // Meanwhile a loop has turned, and found nobody to serve.
    for _ in 0..<100 { await Task.yield() }
    found.happen()
    #expect(try await answer == [0])
    client.close()
    await fleet.close()
  }

  @Test("a shutdown waits for those who look for servers no longer than the calls do")
  func shutdownWhileSought() async throws {
    let never = Event<Void>()
    let directory = Directory([Resolution([])], after: never)
    let client = try GRPCClient(to: Target(directory, authority: "nowhere"))
    let call = Task { try await client.unary(Method.unary, [], options: CallOptions(timeout: .milliseconds(300))) }
    await directory.asked.reaches(1)
    await client.shutdown()
    let result = await call.result
    #expect(throws: RPCError.self) { try result.get() }
    never.happen()
  }

  @Test("a server that goes away while nobody calls is looked for anew")
  func lookedForAnew() async throws {
    let fleet = try await Fleet(2, services: { [BytesEcho(answering: $0)] })
    let directory = Directory(fleet.addresses.map { Resolution([$0]) })
    let client = try GRPCClient(to: Target(directory, authority: "fleet"))
    let first = try await client.unary(Method.unary, [])
    await fleet.stop(0)
    await directory.asked.reaches(2)
    let second = try await client.unary(Method.unary, [], options: CallOptions(waitForReady: true))
    #expect([first, second] == [[0], [1]])
    client.close()
    await fleet.close()
  }

  @Test("who finds the servers is not bound to the deadline of the call that made it necessary")
  func finderIsFree() async throws {
    let fleet = try await Fleet(1, services: { [BytesEcho(answering: $0)] })
    let directory = Directory([Resolution(fleet.addresses)])
    let inner = try GRPCClient(to: Target(directory, authority: "fleet"))
    let service = BytesEcho(unary: { bytes, _ in try await inner.unary(Method.unary, bytes) })
    try await withServer([service]) { client, _, _ in
      _ = try await client.unary(Method.unary, [], options: CallOptions(timeout: .seconds(50)))
    }
    #expect(await directory.deadline.value == nil)
    inner.close()
    await fleet.close()
  }

  @Test("a writer that waits while nothing is decided is let go when its task is cancelled")
  func cancelledWriter() async throws {
    let never = Event<Void>()
    let directory = Directory([Resolution([])], after: never)
    let options = HTTP2ClientOptions.with { $0.maxRetryBytes = 10 }
    let client = try GRPCClient(to: Target(directory, authority: "nowhere"), options: options)
    let outcome = Event<Bool>()
    let answers = client.bidirectionalStreaming(Method.bothWays) { writer in
      let writing = Task { try await writer.write([UInt8](repeating: 0, count: 100)) }
      await directory.asked.reaches(1)
      writing.cancel()
      let result = await writing.result
      if case .failure(let error) = result { outcome.happen(error is CancellationError) } else { outcome.happen(false) }
    }
    #expect(await outcome.value)
    answers.cancel()
    never.happen()
    client.close()
  }
}
