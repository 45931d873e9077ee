import CartwrightTerminal
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("A terminal and the payment requests of its session", .timeLimit(.minutes(1)))
struct PaymentRequestTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("those of another pairing are passed over, and what they are about is not asked")
  func anotherPairing() async throws {
    let requests = try TestRequests([.init(paymentID: "pay-0", pairingID: "pairing-0"), .init()])
    try await requests.serve { client in
      let isPaid = try await requests.terminal(folder, client)
      #expect(isPaid)
    }
    #expect(requests.submissions.all.map(\.paymentID) == ["pay-1"])
  }

  @Test(
    "those that came to nothing are shown, and the next is paid",
    arguments: [SmartcartPaymentState.cancelled, .expired])
  func cameToNothing(_ state: SmartcartPaymentState) async throws {
    let requests = try TestRequests([.init(paymentID: "pay-0", state: state, attempts: 1), .init()])
    try await requests.serve { client in
      let isPaid = try await requests.terminal(folder, client)
      #expect(isPaid)
    }
    #expect(requests.submissions.all.map(\.paymentID) == ["pay-1"])
  }

  @Test("one that was declined to the last is behind it when it is started again")
  func declined() async throws {
    let requests = try TestRequests { _ in .declined }
    try await requests.serve { client in
      await #expect(throws: TerminalError.notPaid("cancelled")) { _ = try await requests.terminal(folder, client) }
      let next = Task { try await requests.terminal(folder, client, code: nil) }
      try await requests.hasShown("still paired")
      next.cancel()
      _ = await next.result
    }
    #expect(try TerminalState(folder).pairing.sequence == 1)
  }

  @Test("an instrument with other digits, or of another key, is registered by another request id")
  func registrations() async throws {
    let requests = try TestRequests()
    try await requests.serve { client in
      for (count, (lastFour, key)) in [("4242", UInt8(8)), ("4242", 8), ("1111", 8), ("1111", 9)].enumerated() {
        let terminal = Task { try await requests.terminal(folder, client, lastFour: lastFour, key: key) }
        try await requests.hasShown("will pay with", times: count + 1)
        terminal.cancel()
        _ = await terminal.result
      }
    }
    let ids = requests.registrations.all.map(\.requestID)
    try #require(ids.count == 4)
    #expect(ids[0] == ids[1])
    #expect(Set(ids).count == 3)
  }

  @Test("a pairing that ended while nobody was listening is told as such")
  func unpaired() async throws {
    let requests = try TestRequests { _ in throw RPCError(code: .failedPrecondition, message: "the cart is open") }
    try await requests.serve { client in
      let terminal = Task { try await requests.terminal(folder, client) }
      try await requests.hasShown("the cart is open")
      requests.unpair()
      terminal.cancel()
      _ = await terminal.result
      await #expect(throws: TerminalError.pairingEnded) {
        _ = try await requests.terminal(folder, client, code: nil)
      }
      // Its code pairs in this shop; and then its streams are refused.
      try folder.write([], to: "memory")
      let isPaid = try await requests.terminal(folder, client)
      #expect(!isPaid)
    }
    #expect(requests.shown.all.last == "the pairing has ended")
  }

  @Test("a submission that comes too late is told in words, and then how the payment ended")
  func tooLate() async throws {
    let requests = try TestRequests { _ in throw RPCError(code: .failedPrecondition, message: "the quote has expired") }
    try await requests.serve { client in
      let terminal = Task { try await requests.terminal(folder, client) }
      try await requests.hasShown("the quote has expired")
      requests.set(.expired)
      try await requests.hasShown("not paid: expired")
      terminal.cancel()
      _ = await terminal.result
    }
  }

  @Test("a submission that is not believed is not sent again: the next one has a greater counter")
  func notBelieved() async throws {
    let requests = try TestRequests { _ in throw RPCError(code: .unauthenticated, message: "used before") }
    try await requests.serve { client in
      await #expect(throws: RPCError.self) { _ = try await requests.terminal(folder, client) }
      requests.answer { _ in .completed }
      let isPaid = try await requests.terminal(folder, client, code: nil)
      #expect(isPaid)
    }
    #expect(try requests.submissions.all.map { try $0.counter } == [1, 2])
  }

  @Test("the memory has one state in it when it is opened, and the counter is not lost")
  func memoryStaysSmall() async throws {
    let requests = try TestRequests()
    try await requests.serve { client in
      _ = try await requests.terminal(folder, client)
      let before = try TerminalState(folder)
      #expect(try folder.text(of: "memory").split(separator: "\n").count > 1)
      #expect(try TerminalMemory(folder.file("memory")).isPaired)
      #expect(try folder.text(of: "memory").split(separator: "\n").count == 1)
      #expect(try TerminalState(folder) == before)
    }
  }
}
