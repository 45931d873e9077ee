import TestSupport
import Testing
import WrightTLS

@Suite("What a hostile peer may send over TLS")
struct HostilityTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  @Test("random bytes are an error, or not yet one", arguments: 0..<200)
  func takesNoise(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pair = try Pair(shop.client, shop.mutual.server)
    var noise = (0..<Int.random(in: 1...20_000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    // Half of it looks like a record of a handshake.
    if seed % 2 == 0 { noise = [22, 3, 1] + noise }
    for engine in [pair.client, pair.server] {
      pair.deliver(noise, to: engine, step: Int.random(in: 1...5000, using: &random))
      engine.receivedEnd()
      #expect(engine.state.error != nil)
      #expect(pair.pending(engine).count < 1000)
    }
  }

  /// What each end sends in a handshake, in order.
  private func transcript(_ version: TLSVersion) throws -> [(fromClient: Bool, bytes: [UInt8])] {
    var client = shop.mutual.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.mutual.server)
    var flights: [(Bool, [UInt8])] = []
    while pair.client.hasPending || pair.server.hasPending {
      let fromClient = pair.client.hasPending
      let bytes = pair.pending(fromClient ? pair.client : pair.server)
      flights.append((fromClient, bytes))
      pair.deliver(bytes, to: fromClient ? pair.server : pair.client)
    }
    return flights
  }

  @Test("a handshake in which any byte is flipped does not come about", arguments: [TLSVersion.tls12, .tls13])
  func noticesFlips(_ version: TLSVersion) throws {
    let flights = try transcript(version)
    var random = SeededRandom(seed: 7)
    for flight in flights.indices {
      for _ in 0..<60 {
        let place = Int.random(in: 0..<(max(1, flights[flight].bytes.count - 20)), using: &random)
        try flip(version, flight, place, bit: UInt8(1) << UInt8.random(in: 0...7, using: &random))
      }
    }
  }

  /// Repeats a handshake with one bit of one flight flipped.
  private func flip(_ version: TLSVersion, _ flight: Int, _ place: Int, bit: UInt8) throws {
    var client = shop.mutual.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.mutual.server)
    var count = 0
    while pair.client.hasPending || pair.server.hasPending {
      let fromClient = pair.client.hasPending
      var bytes = pair.pending(fromClient ? pair.client : pair.server)
      if count == flight, !isVersion(place, in: bytes) { bytes[place] ^= bit } else if count == flight { return }
      count += 1
      pair.deliver(bytes, to: fromClient ? pair.server : pair.client)
    }
    let states = [pair.client.state, pair.server.state]
    #expect(states.contains { $0 != .established }, "flight \(flight), byte \(place), bit \(bit)")
  }

  /// Whether a byte is of the version in the head of a record, which nobody looks at: RFC 8446, section 5.1.
  private func isVersion(_ place: Int, in bytes: [UInt8]) -> Bool {
    var head = 0
    while head + 5 <= bytes.count, head + 5 <= place {
      let length = Int(bytes[head + 3]) << 8 | Int(bytes[head + 4])
      guard place >= head + 5 + length else { return false }
      head += 5 + length
    }
    return place == head + 1 || place == head + 2
  }

  @Test("a handshake that is cut anywhere is an error at the end", arguments: [TLSVersion.tls12, .tls13])
  func noticesCuts(_ version: TLSVersion) throws {
    let hello = try transcript(version)[0].bytes
    for length in 0..<hello.count {
      let server = try TLSEngine(TLSContext(server: shop.server), scratch: TLSScratch())
      server.receive(Array(hello[..<length]).span) { _ in Issue.record("plaintext from nowhere") }
      #expect(server.state == .handshaking)
      server.receivedEnd()
      #expect(server.state.error == .endedInHandshake)
    }
  }

  @Test("a record in which a bit is flipped gives no plaintext", arguments: [TLSVersion.tls12, .tls13])
  func noticesChangedRecords(_ version: TLSVersion) throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<100 {
      var client = shop.client
      client.maximumVersion = version
      let pair = try Pair(client, shop.server)
      pair.carry()
      var bytes = pair.encrypted([UInt8](repeating: 5, count: 200), by: pair.client)
      bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
      pair.deliver(bytes, to: pair.server)
      pair.server.receivedEnd()
      #expect(pair.serverReceived.isEmpty)
      #expect(pair.server.state.error != nil)
    }
  }

  @Test("a changed record is told apart, and so is one that comes twice")
  func noticesReplay() throws {
    for isReplay in [true, false] {
      let pair = try Pair(shop.client, shop.server)
      pair.carry()
      var bytes = pair.encrypted([1], by: pair.client)
      if isReplay { pair.deliver(bytes, to: pair.server) } else { bytes[bytes.count - 1] ^= 1 }
      pair.deliver(bytes, to: pair.server)
      #expect(pair.server.state.error == .corrupted)
      #expect(pair.serverReceived == (isReplay ? [1] : []))
      pair.carry()
      #expect(pair.client.state.error == .receivedAlert(TLSAlert(rawValue: 20)))
    }
  }

  @Test("after a failure nothing is read or written any more")
  func staysFailed() throws {
    let pair = try Pair(shop.client, shop.server)
    pair.carry()
    let good = pair.encrypted([1], by: pair.client)
    pair.deliver([UInt8](repeating: 0, count: 100), to: pair.server)
    let error = pair.server.state.error
    #expect(error != nil)
    _ = pair.pending(pair.server)
    pair.deliver(good, to: pair.server)
    #expect(pair.encrypted([1], by: pair.server).isEmpty)
    pair.server.close()
    pair.server.receivedEnd()
    #expect(pair.serverReceived.isEmpty && !pair.server.hasPending)
    #expect(pair.server.state.error == error)
  }
}
