import CartwrightContracts
import SmartcartAPI
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Settlement: records", .timeLimit(.minutes(1)))
struct RecordTests {
  @Test("keeps the latest goods: an earlier revision that comes late changes nothing")
  func lateIdentification() async throws {
    try await SettlementRig.open { rig in
      try await rig.identify(["a", "b"], revision: 5)
      let late = try rig.identification(["a"], revision: 4)
      let answer = try await rig.client.recordIdentification(late, metadata: SettlementRig.gateway)
      #expect(answer.recordedRevision == 5)
      let state = try await rig.client.getPaidState(
        .with { $0.sessionID = "session-1" }, metadata: SettlementRig.gateway)
      #expect(state.lines.map(\.line.lineID) == ["a", "b"] && !state.allPaid)
    }
  }

  @Test("refuses goods that do not add up, naming the field")
  func wrongSums() async throws {
    try await SettlementRig.open { rig in
      var wrongTotal = try rig.identification(["a"])
      wrongTotal.total.minorUnits = 1
      var wrongAmount = try rig.identification(["a"])
      wrongAmount.lines[0].amount.minorUnits = 1
      for (request, field) in [(wrongTotal, "total"), (wrongAmount, "lines[0].amount")] {
        do {
          _ = try await rig.client.recordIdentification(request, metadata: SettlementRig.gateway)
          Issue.record("\(field) was taken as right")
        } catch let error as RPCError {
          #expect(error.code == .invalidArgument && error.invalidFields == [field])
        }
      }
    }
  }

  @Test("signs terms for the goods that are recorded, the same ones for the same payment, and for no others")
  func paymentRequest() async throws {
    try await SettlementRig.open { rig in
      try await rig.identify(["a", "b"])
      let first = try await rig.ask("pay-1", ["a", "b"])
      let again = try await rig.ask("pay-1", ["a", "b"])
      #expect(first == again && first.merchantName == "The Shop" && first.nonce.count == 16)
      let others = await code { try await rig.ask("pay-2", ["a"]) }
      #expect(others == .failedPrecondition)
      let reused = await code { try await rig.ask("pay-1", ["a"]) }
      #expect(reused == .alreadyExists)
      var forged = try rig.asking("pay-3", ["a", "b"])
      forged.quote.digest[0] ^= 1
      let digest = await code { try await rig.client.createPaymentRequest(forged, metadata: SettlementRig.gateway) }
      #expect(digest == .invalidArgument)
    }
  }

  @Test("signs no other total than the goods cost", arguments: [1, 100_000])
  func wrongTotal(minorUnits: Int64) async throws {
    try await SettlementRig.open { rig in
      try await rig.identify(["a", "b"])
      let wrong = try rig.asking("pay-1", ["a", "b"], total: minorUnits)
      let refused = await code { try await rig.client.createPaymentRequest(wrong, metadata: SettlementRig.gateway) }
      #expect(refused == .failedPrecondition)
    }
  }

  @Test("records a completion once, and only the first server's word on what was asked for")
  func completion() async throws {
    try await SettlementRig.open { rig in
      try await rig.identify(["a", "b"])
      let terms = try await rig.ask("pay-1", ["a", "b"])
      func record(_ request: SmartcartRecordCompletionRequest) async throws -> SmartcartRecordCompletionResponse {
        try await rig.client.recordCompletion(request, metadata: SettlementRig.gateway)
      }
      let stranger = try SigningKey(secret: Surroundings.live.randomBytes(32), purpose: .gateway)
      let forged = try rig.completion(of: terms, key: stranger)
      #expect(await code { try await record(forged) } == .unauthenticated)
      let less = try rig.completion(of: terms) { $0.captured.minorUnits -= 1 }
      #expect(await code { try await record(less) } == .failedPrecondition)
      let unknown = try rig.completion(of: terms) { $0.paymentID = "pay-9" }
      #expect(await code { try await record(unknown) } == .notFound)

      let right = try rig.completion(of: terms)
      let first = try await record(right)
      let again = try await record(right)
      #expect(first == again && first.sequence == 1)
      let other = try rig.completion(of: terms) { $0.captureID = "capture-2" }
      #expect(await code { try await record(other) } == .alreadyExists)
    }
  }

  @Test("takes no second payment for a line that is paid")
  func paidTwice() async throws {
    try await SettlementRig.open { rig in
      try await rig.identify(["a"])
      let first = try await rig.ask("pay-1", ["a"])
      let second = try await rig.ask("pay-2", ["a"])
      _ = try await rig.client.recordCompletion(rig.completion(of: second), metadata: SettlementRig.gateway)
      let late = await code {
        try await rig.client.recordCompletion(rig.completion(of: first), metadata: SettlementRig.gateway)
      }
      #expect(late == .failedPrecondition)
      let third = await code { try await rig.ask("pay-3", ["a"]) }
      #expect(third == .failedPrecondition)
    }
  }

  @Test("streams records from any sequence with no gap, and goes on with what comes later")
  func stream() async throws {
    try await SettlementRig.open { rig in
      try await rig.pay(["a"])
      let pass = try await rig.pass()
      var sequences: [Int64] = []
      let options = CallOptions(timeout: .seconds(60))
      for try await record in rig.client.streamCompletions(
        .with { $0.afterSequence = 0 }, metadata: SettlementRig.gateway, options: options)
      {
        sequences.append(record.sequence)
        if case .exit(let exit) = record.record {
          #expect(exit.sessionID == "session-1")
          break
        }
        _ = try await rig.show(pass)
      }
      #expect(sequences == [1, 2])
      let beyond = await code {
        for try await _ in rig.client.streamCompletions(
          .with { $0.afterSequence = 3 }, metadata: SettlementRig.gateway)
        {}
        return 0
      }
      #expect(beyond == .outOfRange)
    }
  }

  @Test("serves the first server alone")
  func strangers() async throws {
    try await SettlementRig.open { rig in
      let request = try rig.identification(["a"])
      for metadata: Metadata in [[:], SettlementRig.gate, ["smartcart-party": "terminal/t"]] {
        let denied = await code { try await rig.client.recordIdentification(request, metadata: metadata) }
        #expect(denied == .permissionDenied)
      }
    }
  }
}
