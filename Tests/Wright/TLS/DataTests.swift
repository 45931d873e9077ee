import Testing
import TestSupport
import WrightTLS

@Suite("Data over TLS")
struct DataTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  private func established(_ version: TLSVersion = .tls13) throws -> Pair {
    var client = shop.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.server)
    pair.carry()
    try #require(pair.client.state == .established && pair.server.state == .established)
    return pair
  }

  @Test(
    "bytes arrive as they were sent, however the records are cut",
    arguments: [TLSVersion.tls12, .tls13], [1, 100, 16_384, 16_385, 300_000])
  func carries(_ version: TLSVersion, _ size: Int) throws {
    var random = SeededRandom(seed: UInt64(size))
    let sent = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
    let pair = try established(version)
    for step in [size < 1000 ? 1 : 1000, 65_536, .max] {
      let already = (pair.serverReceived.count, pair.clientReceived.count)
      pair.deliver(pair.encrypted(sent, by: pair.client), to: pair.server, step: step)
      pair.deliver(pair.encrypted(sent, by: pair.server), to: pair.client, step: step)
      #expect(Array(pair.serverReceived[already.0...]) == sent)
      #expect(Array(pair.clientReceived[already.1...]) == sent)
    }
  }

  @Test("ciphertext is appended to what is there, and large writes make few records")
  func appends() throws {
    let pair = try established()
    var bytes: [UInt8] = [9, 9]
    pair.client.write([UInt8](repeating: 7, count: 65_536).span, into: &bytes)
    #expect(bytes.starts(with: [9, 9, 23, 3, 3]))
    #expect(bytes.count == 2 + 65_536 + 4 * 22)
    #expect(!pair.client.hasPending)
    pair.deliver(Array(bytes[2...]), to: pair.server)
    #expect(pair.serverReceived.count == 65_536)
  }

  @Test("plaintext is handed out in large pieces")
  func handsOutMuch() throws {
    let pair = try established()
    let bytes = pair.encrypted([UInt8](repeating: 7, count: 200_000), by: pair.client)
    var sizes: [Int] = []
    pair.server.receive(bytes.span) { sizes.append($0.count) }
    #expect(sizes.reduce(0, +) == 200_000)
    #expect(sizes.allSatisfy { $0 <= TLSScratch.size })
    #expect(sizes.count <= 6)
  }

  @Test("whoever receives may write and close at once")
  func writesInside() throws {
    let pair = try established()
    let question = pair.encrypted([1], by: pair.client)
    var answer: [UInt8] = []
    pair.server.receive(question.span) { _ in
      pair.server.write([2, 3].span, into: &answer)
      pair.server.close()
    }
    pair.server.drain(into: &answer)
    pair.deliver(answer, to: pair.client)
    #expect(pair.clientReceived == [2, 3])
    #expect(pair.client.state == .closed)
  }

  @Test("an end that closes tells the other, which may still write", arguments: [TLSVersion.tls12, .tls13])
  func closes(_ version: TLSVersion) throws {
    let pair = try established(version)
    pair.client.close()
    pair.client.close()
    #expect(pair.encrypted([1], by: pair.client).count < 60)
    pair.client.receivedEnd()
    #expect(pair.client.state.error == .truncated)
  }

  @Test("close_notify comes after all that was written", arguments: [TLSVersion.tls12, .tls13])
  func closesAfterData(_ version: TLSVersion) throws {
    let pair = try established(version)
    var bytes = pair.encrypted([1, 2], by: pair.client)
    pair.client.close()
    pair.client.drain(into: &bytes)
    pair.deliver(bytes, to: pair.server)
    #expect(pair.serverReceived == [1, 2])
    #expect(pair.server.state == .closed)
    pair.server.receivedEnd()
    #expect(pair.server.state == .closed)
    pair.deliver(pair.encrypted([3], by: pair.server), to: pair.client)
    #expect(pair.clientReceived == [3])
    pair.server.close()
    pair.carry()
    #expect(pair.client.state == .closed)
  }

  @Test("a socket that ends without close_notify is a truncation")
  func noticesTruncation() throws {
    let pair = try established()
    let bytes = pair.encrypted([UInt8](repeating: 1, count: 100), by: pair.client)
    pair.deliver(Array(bytes.dropLast()), to: pair.server)
    pair.server.receivedEnd()
    #expect(pair.serverReceived.isEmpty)
    #expect(pair.server.state.error == .truncated)
  }

  @Test("closing before the handshake is over says nothing to anyone")
  func closesEarly() throws {
    let pair = try Pair(shop.client, shop.server)
    let hello = pair.pending(pair.client)
    pair.client.close()
    #expect(!hello.isEmpty && !pair.client.hasPending)
    #expect(pair.client.state == .handshaking)
  }
}
