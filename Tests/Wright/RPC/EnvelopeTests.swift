import Testing

@testable import WrightRPC

@Suite("Messages in their envelopes")
struct EnvelopeTests {
  private func envelope(_ message: [UInt8]) throws -> [UInt8] { try Envelope.seal(limit: .max) { $0 += message } }

  @Test("a flag and a big-endian length go before the message")
  func seal() throws {
    #expect(try envelope([]) == [0, 0, 0, 0, 0])
    #expect(try Array(envelope(Array(repeating: 7, count: 0x01_02_03)).prefix(6)) == [0, 0, 1, 2, 3, 7])
  }

  @Test("refuses to send a message over the limit")
  func sealOverLimit() throws {
    #expect(try Envelope.seal(limit: 3) { $0 += [1, 2, 3] }.count == 8)
    let error = #expect(throws: RPCError.self) { try Envelope.seal(limit: 2) { $0 += [1, 2, 3] } }
    #expect(error?.code == .resourceExhausted)
  }

  @Test("messages come out whole, wherever their bytes are cut")
  func everyCut() throws {
    let messages: [[UInt8]] = [[1], [], [2, 3, 4], Array(repeating: 9, count: 20), []]
    let stream = try messages.flatMap(envelope)
    for first in 0...stream.count {
      for second in first...stream.count {
        var deframer = Deframer(limit: 20)
        var delivered: [[UInt8]] = []
        for part in [stream[..<first], stream[first..<second], stream[second...]] {
          try deframer.append(part) { delivered.append($0.bytes) }
        }
        #expect(delivered == messages)
        #expect(!deframer.isMidMessage)
      }
    }
  }

  @Test("a message that has not come whole is known to be missing")
  func midMessage() throws {
    let stream = try envelope([1, 2, 3])
    for cut in 1..<stream.count {
      var deframer = Deframer(limit: 10)
      try deframer.append(stream[..<cut]) { _ in Issue.record("a message came before its end") }
      #expect(deframer.isMidMessage)
    }
  }

  @Test("refuses a length over the limit before anything of the message has come", arguments: [false, true])
  func tooLong(byteByByte: Bool) {
    let prefix: [UInt8] = [0, 0xFF, 0xFF, 0xFF, 0xFF]
    var deframer = Deframer(limit: 4_194_304)
    let error = #expect(throws: RPCError.self) {
      let parts = byteByByte ? prefix.indices.map { prefix[$0...$0] } : [prefix[...]]
      for part in parts { try deframer.append(part) { _ in } }
    }
    #expect(error?.code == .resourceExhausted)
    #expect(error?.message.contains("4294967295") == true)
  }

  @Test("takes a message of just the limit")
  func atLimit() throws {
    var deframer = Deframer(limit: 3)
    var delivered: [[UInt8]] = []
    try deframer.append(envelope([1, 2, 3])[...]) { delivered.append($0.bytes) }
    #expect(delivered == [[1, 2, 3]])
    #expect(throws: RPCError.self) { try deframer.append(envelope([1, 2, 3, 4])[...]) { _ in } }
  }

  @Test("says which messages are compressed, wherever their bytes are cut")
  func compressed() throws {
    let stream: [UInt8] = [1, 0, 0, 0, 1, 7, 0, 0, 0, 0, 1, 8]
    for cut in 0...stream.count {
      var deframer = Deframer(limit: 10)
      var delivered: [ReceivedMessage] = []
      for part in [stream[..<cut], stream[cut...]] { try deframer.append(part) { delivered.append($0) } }
      #expect(delivered == [ReceivedMessage([7], isCompressed: true), ReceivedMessage([8])])
    }
  }

  @Test("knows bytes that are one message and no more")
  func onlyMessage() throws {
    #expect(try Deframer.isOnlyMessage(6, flag: 1, length: 1, limit: 1))
    #expect(try !Deframer.isOnlyMessage(7, flag: 0, length: 1, limit: 1))
    #expect(try !Deframer.isOnlyMessage(5, flag: 0, length: 1, limit: 1))
    let tooLarge = #expect(throws: RPCError.self) {
      try Deframer.isOnlyMessage(7, flag: 0, length: 2, limit: 1)
    }
    #expect(tooLarge?.code == .resourceExhausted)
  }

  @Test("refuses a flag that means nothing", arguments: [2, 255])
  func flags(flag: UInt8) {
    var deframer = Deframer(limit: 10)
    let error = #expect(throws: RPCError.self) { try deframer.append([flag, 0, 0, 0, 1, 0]) { _ in } }
    #expect(error?.code == .internal)
  }
}
