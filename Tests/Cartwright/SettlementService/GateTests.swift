import CartwrightContracts
import SmartcartAPI
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Settlement: the gate", .timeLimit(.minutes(1)))
struct GateTests {
  @Test("opens once for a pass, and tells the same to a gate that asks again")
  func opensOnce() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a", "b"])
      let pass = try await rig.pass()
      let first = try await rig.show(pass, id: "exit-1")
      let repeated = try await rig.show(pass, id: "exit-1")
      let second = try await rig.show(pass, id: "exit-2")
      #expect(first.decision == .open && repeated == first)
      #expect(second.decision == .audit && second.auditReason == .passUsed)
      let another = await code { try await rig.pass("pass-2") }
      #expect(another == .failedPrecondition)
    }
  }

  @Test("lists what is not paid, and what it costs")
  func unpaid() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a", "b"])
      let pass = try await rig.pass()
      try await rig.identify(["a", "b", "c"], revision: 8)
      let answer = try await rig.show(pass)
      #expect(answer.decision == .unpaid && answer.unpaidLines.map(\.lineID) == ["c"])
      #expect(answer.unpaidTotal.minorUnits == 249 && answer.sessionID == "session-1")
      let noPass = try await rig.show(nil, id: "exit-2")
      #expect(noPass.decision == .unpaid)
      let refused = await code { try await rig.pass("pass-2") }
      #expect(refused == .failedPrecondition)
    }
  }

  @Test("takes a line for paid only as it was paid: more of the same is not")
  func changedLine() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a", "b"])
      let pass = try await rig.pass()
      try await rig.identify(["a", "b"], revision: 8, pieces: 5)
      let answer = try await rig.show(pass)
      #expect(answer.decision == .unpaid && answer.unpaidLines.map(\.lineID) == ["a", "b"])
      #expect(answer.unpaidTotal.minorUnits == 2 * 5 * 249)
      let refused = await code { try await rig.pass("pass-2") }
      #expect(refused == .failedPrecondition)
      try await rig.identify(["a", "b"], revision: 9)
      let asPaid = try await rig.show(pass, id: "exit-2")
      #expect(asPaid.decision == .open)
    }
  }

  @Test("knows a session by its id alone, not by what begins with it")
  func otherName() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a"])
      let state = await code {
        try await rig.client.getPaidState(.with { $0.sessionID = "session-1\u{0}x" }, metadata: SettlementRig.gateway)
      }
      #expect(state == .notFound)
    }
  }

  @Test("never opens without a pass")
  func withoutPass() async throws {
    try await SettlementRig.open { rig in
      let nothing = try await rig.show(nil, id: "exit-1")
      #expect(nothing.decision == .audit && nothing.auditReason == .nothingRecorded)
      try await rig.pay(["a"])
      let paid = try await rig.show(nil, id: "exit-2")
      #expect(paid.decision == .audit && paid.auditReason == .passMissing)
    }
  }

  @Test("calls staff for a pass that is forged, older than another, or out of time")
  func wrongPasses() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a"])
      let first = try await rig.pass("pass-1")
      var forged = first
      forged.payload[4] ^= 1
      let invalid = try await rig.show(forged, id: "exit-1")
      #expect(invalid.auditReason == .passInvalid && invalid.sessionID.isEmpty)
      let second = try await rig.pass("pass-2")
      let older = try await rig.show(first, id: "exit-2")
      #expect(older.auditReason == .passExpired)
      rig.clock.advance(by: .seconds(31 * 60))
      let late = try await rig.show(second, id: "exit-3")
      #expect(late.auditReason == .passExpired)
    }
  }

  @Test("stays shut while something waits for staff")
  func interventions() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a"])
      let pass = try await rig.pass()
      try await rig.identify(["a"], revision: 8, interventions: ["i-1"])
      let answer = try await rig.show(pass)
      #expect(answer.decision == .audit && answer.auditReason == .interventionOpen)
    }
  }
}
