import Synchronization
import Testing
import WireTestSupport
import WrightEventLoop
import WrightHTTP2
import WrightRPC
import WrightTLS
import WrightTransport

/// What a client may do that ours does not: much in one read, things out of turn, callers behind one connection.
@Suite("A server and a client that is none of ours", .timeLimit(.minutes(1)))
struct PeerTests {
  private static func request(
    _ path: String, _ more: [(name: String, value: String)] = []
  ) -> [(name: String, value: String)] {
    [
      (":method", "POST"), (":scheme", "https"), (":path", path), (":authority", "x"), ("te", "trailers"),
      ("content-type", "application/grpc"),
    ] + more
  }

  private static let message: [UInt8] = [0, 0, 0, 0, 1, 7]

  @Test("calls that come in one read with too many pings end with the connection, and the server with them")
  func callsAfterTheEnd() async throws {
    let (began, ended) = (Tally(), Tally())
    let service = BytesEcho(bothWays: { requests, _, _ in
      began.add()
      defer { ended.add() }
      for try await _ in requests {}
    })
    try await withServer([service]) { _, _, port in
      let connection = try await RawConnection(port: port)
      let pings = (0..<4).flatMap { _ in RawFrame.ping() }
      let calls = (0..<10).flatMap { RawFrame.headers(2 * UInt32($0) + 1, Self.request("/test.BytesEcho/BothWays")) }
      connection.send(RawFrame.preface + RawFrame.settings + pings + calls)
      await connection.bytes()
    }
    #expect(ended.count == began.count)
  }

  @Test("a call that comes in one read with the end of the handshake has the caller's certificate")
  func certificateAtOnce() async throws {
    let issued = try Issued.shared.get()
    var (options, clientSide) = (HTTP2ServerOptions(), issued.clientSide)
    options.tls = issued.serverSide
    options.tls?.clientCertificates = .required(issued.roots)
    clientSide.identity = Issued.identity(issued.client)
    let caller = Event<CallerCertificate?>()
    let service = BytesEcho(unary: { bytes, context in
      caller.happen(context.certificate)
      return bytes
    })
    let context = try TLSContext(client: clientSide)
    try await withServer([service], options: options) { _, _, port in
      let connection = try await RawConnection(port: port)
      defer { connection.close() }
      let engine = try TLSEngine(context, host: "127.0.0.1", scratch: TLSScratch())
      var (out, taken): ([UInt8], Int) = ([], 0)
      engine.drain(into: &out)
      while engine.state == .handshaking {
        connection.send(out)
        out = []
        let seen = taken
        let all = await connection.bytes { $0.count > seen }
        try #require(all.count > taken)
        engine.receive(Array(all[taken...]).span) { _ in }
        taken = all.count
      }
      // What ends the handshake is still here, and goes together with the call.
      let call =
        RawFrame.preface + RawFrame.settings + RawFrame.headers(1, Self.request("/test.BytesEcho/Unary"))
        + RawFrame.data(1, Self.message, endStream: true)
      engine.write(call.span, into: &out)
      connection.send(out)
      #expect(await caller.value?.spiffeID == "spiffe://smartcart/cart/7")
    }
  }

  @Test("bytes that are left over after the one message are INTERNAL, another message is UNIMPLEMENTED")
  func leftOver() async throws {
    let headers: KeyValuePairs = [
      ":method": "POST", ":scheme": "http", ":path": "/test.BytesEcho/Unary", ":authority": "x", "te": "trailers",
      "content-type": "application/grpc",
    ]
    try await withServer([BytesEcho()]) { _, _, port in
      for (rest, status) in [([9], "13"), ([0, 0, 0, 0], "13"), ([0, 0, 0, 0, 3], "12"), (Self.message, "12")] {
        let answer = try await rawRequest(port: port, headers: headers, body: [Self.message + rest])
        #expect(answer["grpc-status"] == status, "\(rest)")
      }
    }
  }

  @Test("trailers of a request that was refused are no second request")
  func refusedOnce() async throws {
    let observer = Arrivals()
    try await withServer([BytesEcho()], observer: observer) { _, _, port in
      let connection = try await RawConnection(port: port)
      connection.send(
        RawFrame.preface + RawFrame.settings + RawFrame.headers(1, Self.request("/nope.Nope/Unary"))
          + RawFrame.headers(1, [("x", "y")], endStream: true)
          + RawFrame.headers(3, Self.request("/test.BytesEcho/Unary")) + RawFrame.data(3, Self.message, endStream: true)
      )
      await observer.count.reaches(2)
      connection.close()
    }
    #expect(observer.paths == ["/nope.Nope/Unary", "/test.BytesEcho/Unary"])
  }

  @Test("callers behind one connection each have their own name, or none")
  func userAgents() async throws {
    let seen = Mutex<[String?]>([])
    let all = Event<Void>()
    let service = BytesEcho(unary: { bytes, context in
      let count = seen.withLock { seen in
        seen.append(context.userAgent)
        return seen.count
      }
      if count == 3 { all.happen() }
      return bytes
    })
    try await withServer([service]) { _, _, port in
      let connection = try await RawConnection(port: port)
      let agents: [[(name: String, value: String)]] = [[("user-agent", "one")], [], [("user-agent", "one")]]
      let calls = agents.enumerated().flatMap { index, agent in
        let stream = 2 * UInt32(index) + 1
        return RawFrame.headers(stream, Self.request("/test.BytesEcho/Unary", agent))
          + RawFrame.data(stream, Self.message, endStream: true)
      }
      connection.send(RawFrame.preface + RawFrame.settings + calls)
      await all.value
      connection.close()
    }
    #expect(seen.withLock { $0 } == ["one", nil, "one"])
  }

  @Test("how messages are compressed is not changed once one was written")
  func compressionChangedLate() async throws {
    let service = BytesEcho(bothWays: { requests, writer, context in
      for try await request in requests {
        try await writer.write(request)
        context.responseCompression = .gzip
      }
    })
    try await withServer([service]) { client, _, _ in
      let zeros = [UInt8](repeating: 0, count: 1000)
      let answers = client.bidirectionalStreaming(BytesEcho.Method.bothWays) { writer in
        for _ in 0..<3 { try await writer.write(zeros) }
      }
      var count = 0
      for try await answer in answers where answer == zeros { count += 1 }
      #expect(count == 3)
    }
  }

  /// Notes which calls a server is told of.
  private final class Arrivals: CallObserver {
    let count = Tally()
    private let seen = Mutex<[String]>([])

    var paths: [String] { seen.withLock { $0 } }

    func callBegan(_: String, target _: String, metadata _: inout Metadata) -> any ClientCallObservation { Nothing() }

    func callArrived(_ head: ServerCallHead, isKnown _: Bool) -> any CallObservation {
      seen.withLock { $0.append(head.path) }
      count.add()
      return Nothing()
    }

    private final class Nothing: CallObservation, ClientCallObservation {
      func sent(_: Int) {}
      func received(_: Int) {}
      func ended(_: StatusCode, _: String) {}
      func attemptBegan() -> any CallObservation { self }
    }
  }
}
