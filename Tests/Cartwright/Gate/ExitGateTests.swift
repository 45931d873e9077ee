import CartwrightGate
import SmartcartAPI
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("The exit gate", .timeLimit(.minutes(1)))
struct ExitGateTests {
  let troubles = Heard<String>()

  private func check(
    _ shown: ExitGate.Shown, _ answer: @escaping @Sendable (SmartcartCheckExitRequest) throws -> SmartcartExitDecision
  ) async throws -> SmartcartCheckExitResponse {
    var server = StandIn()
    server.on(SmartcartSettlementService.Method.checkExit) { request in
      let decision = try answer(request)
      return .with { $0.decision = decision }
    }
    return try await withServer(over: .inProcess, [server]) { client, _ in
      try await ExitGate(.init(client), firstContact: .seconds(60)) { troubles.add($0) }.check(shown)
    }
  }

  @Test("shows the pass or the session, and nothing else")
  func shows() async throws {
    let pass = SmartcartSignedPayload.with { ($0.payload, $0.keyID) = ([1, 2], "key") }
    let asked = Heard<SmartcartCheckExitRequest.OneOf_Shown?>()
    for shown in [ExitGate.Shown.pass(pass), .session("session-1")] {
      _ = try await check(shown) {
        asked.add($0.shown)
        return .open
      }
    }
    #expect(asked.all == [.exitPass(pass), .sessionID("session-1")])
  }

  @Test("asks again by the same request id when the answer is lost, so that the pass is used up once")
  func lostAnswer() async throws {
    let asked = Heard<String>()
    let answer = try await check(.session("session-1")) { request in
      if asked.add(request.requestID) < 3 { throw RPCError.lost }
      return .open
    }
    #expect(answer.exitStatus == 0)
    #expect(asked.all.count == 3)
    #expect(Set(asked.all).count == 1)
    #expect(asked.all.first?.isEmpty == false)
    #expect(troubles.all == ["the second server cannot be reached (lost): trying again"])
  }

  @Test("asks for each shopper by another request id")
  func nextShopper() async throws {
    let asked = Heard<String>()
    for _ in 1...2 {
      _ = try await check(.session("session-1")) {
        asked.add($0.requestID)
        return .unpaid
      }
    }
    #expect(Set(asked.all).count == 2)
  }

  @Test("gives up after a while when the server cannot be reached, and not before it has asked")
  func noServer() async throws {
    let asked = Heard<Void>()
    var server = StandIn()
    server.on(SmartcartSettlementService.Method.checkExit) { _ in
      asked.add(())
      throw RPCError.lost
    }
    try await withServer(over: .inProcess, [server]) { client, _ in
      let gate = ExitGate(.init(client), firstContact: .zero) { _ in }
      let error = await #expect(throws: RPCError.self) { try await gate.check(.session("session-1")) }
      #expect(error?.code == .unavailable)
    }
    #expect(asked.all.count == 1)
  }

  @Test(
    "opens for one decision alone; whatever it does not know is for staff",
    arguments: [
      (SmartcartExitDecision.open, 0), (.unpaid, 2), (.audit, 3), (.unspecified, 3), (.UNRECOGNIZED(77), 3),
    ] as [(SmartcartExitDecision, Int32)])
  func decisions(_ decision: SmartcartExitDecision, _ status: Int32) async throws {
    let answer = try await check(.session("session-1")) { _ in decision }
    #expect(answer.exitStatus == status)
    #expect(answer.text.hasPrefix("open") == (status == 0))
  }
}
