import CartwrightDevice
import SmartcartAPI
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("Watching a cart across interruptions", .timeLimit(.minutes(1)))
struct CartWatchTests {
  typealias Response = SmartcartWatchCartResponse

  private static func snapshot(_ revision: Int64, lines: [String] = []) -> Response {
    .with { response in
      response.revision = revision
      response.snapshot = .with { cart in
        (cart.sessionID, cart.revision, cart.state) = ("session-1", revision, .open)
        cart.lines = lines.map { line in .with { $0.lineID = line } }
      }
    }
  }

  private static func change(
    _ revision: Int64, _ change: SmartcartCartChange.OneOf_Change, _ state: SmartcartSessionState = .open
  ) -> Response {
    .with { response in
      response.revision = revision
      response.change = .with { ($0.revision, $0.state, $0.change) = (revision, state, change) }
    }
  }

  private static func added(_ line: String) -> SmartcartCartChange.OneOf_Change {
    .lineAdded(.with { $0.line.lineID = line })
  }

  /// What a watch tells of a server that breaks off each of some streams but the last.
  private func watch(_ streams: [[Response]]) async throws -> (told: [CartReplica], asked: [Int64]) {
    let (asked, told) = (Heard<Int64>(), Heard<CartReplica>())
    var server = StandIn()
    server.on(streaming: SmartcartCartService.Method.watchCart) { request, response in
      let number = asked.add(request.fromRevision)
      for message in streams[number - 1] { try await response.write(message) }
      if number < streams.count { throw RPCError.lost }
    }
    try await withServer(over: .inProcess, [server]) { client, _ in
      let watch = CartWatch(.init(client), sessionID: "session-1", patience: Patience())
      try await watch.run { replica, change in
        #expect(change == nil || change?.revision == replica.cart.revision)
        told.add(replica)
      }
    }
    return (told.all, asked.all)
  }

  @Test("each change is told once, and the stream is opened again at the revision that is known")
  func reconnects() async throws {
    let (told, asked) = try await watch([
      [Self.snapshot(1), Self.change(2, Self.added("a")), Self.change(3, Self.added("b"))],
      [],
      [
        Self.snapshot(3, lines: ["a", "b"]), Self.change(4, .lineRemoved(.with { $0.lineID = "a" })),
        Self.change(5, .cartAbandoned(.init()), .abandoned),
      ],
    ])
    #expect(told.map(\.cart.revision) == [1, 2, 3, 4, 5])
    #expect(told.last?.cart.lines.map(\.lineID) == ["b"])
    #expect(asked == [0, 3, 3])
  }

  @Test("a stream that ends well while the session goes on is opened again")
  func endedEarly() async throws {
    let asked = Heard<Int64>()
    var server = StandIn()
    server.on(streaming: SmartcartCartService.Method.watchCart) { request, response in
      if asked.add(request.fromRevision) == 1 { return try await response.write(Self.snapshot(7)) }
      try await response.write(Self.snapshot(7))
      try await response.write(Self.change(8, .cartExited(.init()), .exited))
    }
    try await withServer(over: .inProcess, [server]) { client, _ in
      try await CartWatch(.init(client), sessionID: "session-1", patience: Patience()).run { _, _ in }
    }
    #expect(asked.all == [0, 7])
  }

  @Test("a change that is not the next one, or of a line that is not there, is refused and told")
  func gaps() async {
    await #expect(throws: ReplicaError.gap(known: 1, next: 3)) {
      _ = try await watch([[Self.snapshot(1), Self.change(3, Self.added("a"))]])
    }
    await #expect(throws: ReplicaError.gap(known: 0, next: 1)) {
      _ = try await watch([[Self.change(1, Self.added("a"))]])
    }
    await #expect(throws: ReplicaError.noSuchLine("x")) {
      _ = try await watch([[Self.snapshot(1), Self.change(2, .lineRemoved(.with { $0.lineID = "x" }))]])
    }
  }

  @Test("what waiting does not mend ends the watch")
  func denied() async throws {
    var server = StandIn()
    server.on(streaming: SmartcartCartService.Method.watchCart) { _, _ in
      throw RPCError(code: .permissionDenied, message: "not yours")
    }
    try await withServer(over: .inProcess, [server]) { client, _ in
      let watch = CartWatch(.init(client), sessionID: "session-1", patience: Patience())
      let error = await #expect(throws: RPCError.self) { try await watch.run { _, _ in } }
      #expect(error?.code == .permissionDenied)
    }
  }
}

@Suite("Watching a payment across interruptions", .timeLimit(.minutes(1)))
struct PaymentWatchTests {
  @Test("each revision is told once, until the payment is settled", arguments: [true, false])
  func reconnects(_ breaksOff: Bool) async throws {
    let (asked, told) = (Heard<Int64>(), Heard<SmartcartPaymentState>())
    var server = StandIn()
    server.on(streaming: SmartcartGatewayService.Method.watchPayment) { request, response in
      let states: [SmartcartPaymentState] = [.requested, .submitted, .declined, .cancelled]
      let known = Int(request.afterRevision)
      let isFirst = asked.add(request.afterRevision) == 1
      for revision in (known + 1)...(isFirst ? 2 : 4) {
        try await response.write(
          .with { $0.payment = .with { ($0.revision, $0.state) = (Int64(revision), states[revision - 1]) } })
      }
      if isFirst, breaksOff { throw RPCError.lost }
    }
    try await withServer(over: .inProcess, [server]) { client, _ in
      let watch = PaymentWatch(.init(client), paymentID: "pay-1", patience: Patience())
      let last = try await watch.run { told.add($0.state) }
      #expect(last?.state == .cancelled)
    }
    #expect(told.all == [.requested, .submitted, .declined, .cancelled])
    #expect(asked.all == [0, 2])
  }
}
