import CartwrightDevice
import CartwrightSealing
import CartwrightTerminal
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("A terminal", .timeLimit(.minutes(1)))
struct TerminalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("pairs, is asked, pays what is bound to the request, and shows the receipt")
  func pays() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      let isPaid = try await counter.terminal(folder, client)
      #expect(isPaid)
    }
    #expect(counter.asked.all == [617])
    let submission = try #require(counter.submissions.all.first)
    let binding = SmartcartPaymentBinding(
      terms: counter.shop.terms, attempt: 1, requestID: submission.requestID)
    let information = try counter.shop.sealing.open(submission.paymentInformation, boundTo: binding)
    #expect(information.token == "tok_visa")
    #expect(information.instrumentID == "for tok_visa")
    #expect(counter.shown.all.contains { $0.contains("receipt") })
  }

  @Test(
    "does not show a request with a fault to its owner, and pays nothing",
    // For another quote it would wait, since its cart may yet show that one; those of another pairing it passes over.
    arguments: TestTerms.Fault.allCases.filter { $0 != .anotherQuote && $0 != .anotherPairing })
  func refuses(_ fault: TestTerms.Fault) async throws {
    let counter = try TestCounter(fault: fault)
    try await counter.serve { client in
      if fault == .expired { return try await expectExpired(counter, client) }
      await #expect(throws: TermsError.self) { try await counter.terminal(folder, client) }
      #expect(counter.rejections.all.map(\.paymentID) == ["pay-1"])
    }
    #expect(counter.submissions.all.isEmpty)
    #expect(counter.asked.all.isEmpty)
  }

  /// Nobody is told of a request whose time is over: the first server knows, and the cart may ask again.
  private func expectExpired(_ counter: TestCounter, _ client: GRPCClient) async throws {
    try await running({ [folder] in try await counter.terminal(folder, client) }) {
      try await counter.hasShown("has expired")
    }
    #expect(counter.rejections.all.isEmpty)
  }

  @Test("rejects when its owner says no")
  func ownerSaysNo() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      try await running({ [folder] in try await counter.terminal(folder, client, approves: false) }) {
        try await counter.hasShown("not paid, as you wished")
      }
    }
    #expect(counter.rejections.all.map(\.requestID) == ["reject-pay-1"])
    #expect(counter.submissions.all.isEmpty)
  }

  @Test("pays with the next instrument after a decline, by another request id and a greater counter")
  func declined() async throws {
    let counter = try TestCounter([.declined, .completed])
    try await counter.serve { client in
      let isPaid = try await counter.terminal(folder, client, tokens: ["tok_poor", "tok_rich"])
      #expect(isPaid)
    }
    let submissions = counter.submissions.all
    try #require(submissions.count == 2)
    #expect(submissions[0].requestID != submissions[1].requestID)
    #expect(try submissions.map { try $0.counter } == [1, 2])
    for (index, token) in ["tok_poor", "tok_rich"].enumerated() {
      let binding = SmartcartPaymentBinding(
        terms: counter.shop.terms, attempt: index + 1, requestID: submissions[index].requestID)
      #expect(try counter.shop.sealing.open(submissions[index].paymentInformation, boundTo: binding).token == token)
    }
  }

  @Test("rejects the request when its last instrument was declined, and says so")
  func declinedToTheLast() async throws {
    let counter = try TestCounter([.declined])
    try await counter.serve { client in
      await #expect(throws: TerminalError.notPaid("cancelled")) { try await counter.terminal(folder, client) }
    }
    #expect(counter.submissions.all.count == 1)
    #expect(counter.rejections.all.count == 1)
  }

  @Test("sends the very same submission again when the answer is lost")
  func lostAnswer() async throws {
    let counter = try TestCounter()
    counter.lose(.submissionAnswer, times: 2)
    try await counter.serve { client in
      let isPaid = try await counter.terminal(folder, client)
      #expect(isPaid)
    }
    #expect(counter.submissions.all.count == 3)
    #expect(Set(counter.submissions.all).count == 1)
  }

  @Test("that is killed while it pays keeps its pairing, its counter and the submission, and sends that again")
  func killed() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      counter.lose(.submission, times: .max)
      try await running({ [folder] in try await counter.terminal(folder, client) }) {
        try await counter.hasShown("trying again")
        let sent = try #require(counter.submissions.all.first)
        // Its memory had the submission before the first server was sent it.
        #expect(try folder.text(of: "memory").contains(sent.requestID))
      }
      counter.lose(.submission, times: 0)
      let isPaid = try await counter.terminal(folder, client, code: nil)
      #expect(isPaid)
    }
    #expect(Set(counter.submissions.all).count == 1)
    #expect(counter.pairings.all.count == 1)
    #expect(counter.shown.all.contains { $0.contains("still paired") })
  }

  @Test("pairs by the same request id though the answer was lost and it was killed")
  func pairingKept() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      counter.lose(.pairingAnswer)
      await #expect(throws: RPCError.self) { try await counter.terminal(folder, client, firstContact: .zero) }
      #expect(try folder.text(of: "memory").contains(#require(counter.pairings.all.first).requestID))
      let isPaid = try await counter.terminal(folder, client)
      #expect(isPaid)
    }
    #expect(counter.pairings.all.count == 2)
    #expect(Set(counter.pairings.all).count == 1)
  }

  @Test("registers an instrument by the same request id, however often it is started")
  func registrationKept() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      counter.lose(.registrationAnswer)
      _ = try await counter.terminal(folder, client)
      try await running({ [folder] in try await counter.terminal(folder, client) }) {
        try await counter.hasShown("will pay with", times: 2)
      }
    }
    #expect(counter.registrations.all.count == 3)
    #expect(Set(counter.registrations.all).count == 1)
  }

  @Test("opens its stream of payment requests again after the last that it dealt with")
  func reconnects() async throws {
    let counter = try TestCounter()
    counter.lose(.requestStream)
    try await counter.serve { client in
      try await running({ [folder] in try await counter.terminal(folder, client, approves: false) }) {
        try await counter.streams.first { $0 >= 2 }
      }
    }
    #expect(counter.knownSequences.all == [0, 1])
    #expect(counter.asked.all == [617])
  }

  @Test("a code that no cart shows is refused in words for its owner")
  func wrongCode() async throws {
    let counter = try TestCounter()
    try await counter.serve { client in
      await #expect(throws: TerminalError.wrongCode("NOSUCHCO")) {
        try await counter.terminal(folder, client, code: "nosuch co")
      }
      await #expect(throws: TerminalError.noCode) { try await counter.terminal(folder, client, code: nil) }
    }
  }
}
