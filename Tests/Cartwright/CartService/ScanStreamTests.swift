import CartwrightContracts
import Foundation
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Streams of scans", .timeLimit(.minutes(1)))
struct ScanStreamTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("scans that are sent at once are acknowledged in order, each once")
  func pipelined() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let stream = ScanStream(try shop.cart, session)
      let resumed = try await stream.resumed()
      #expect(resumed.lastAcknowledgedSequence == 0 && resumed.cart.sessionID == session)
      for sequence in 1...300 { stream.send(.of(Int64(sequence), sequence.isMultiple(of: 2) ? Code.pen : Code.gum)) }
      var acknowledged: [Int64] = []
      for _ in 1...300 { acknowledged.append(try await stream.acknowledged().sequence) }
      #expect(acknowledged == Array(1...300))
      try await stream.finish()
      let cart = try await shop.cart.get(session)
      #expect(cart.lines.map(\.quantity).sorted() == [150, 150] && cart.revision == 301)
    }
  }

  @Test("an acknowledged scan that is sent again is acknowledged as before, and changes nothing")
  func repeated() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let stream = ScanStream(try shop.cart, session)
      _ = try await stream.resumed()
      stream.send(.of(1, Code.pen))
      let first = try await stream.acknowledged()
      stream.send(.of(2, Code.gum))
      _ = try await stream.acknowledged()
      stream.send(.of(1, Code.pen))
      let again = try await stream.acknowledged()
      #expect(again == first)
      try await stream.finish()
      let revision = try await shop.cart.get(session).revision
      #expect(revision == 3)
    }
  }

  @Test("a gap is refused, after the answers to the scans before it")
  func gap() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let stream = ScanStream(try shop.cart, session)
      _ = try await stream.resumed()
      stream.send(.of(1, Code.pen))
      stream.send(.of(3, Code.pen))
      let first = try await stream.acknowledged()
      #expect(first.sequence == 1)
      let refused = await status { _ = try await stream.acknowledged() }
      #expect(refused == .failedPrecondition)
    }
  }

  @Test("a stream must begin with start, and with nothing but scans after it")
  func wrongMessages() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let noStart = try shop.cart.streamScans { try await $0.write(.with { $0.scan = .of(1, Code.pen) }) }
      let first = await status { for try await _ in noStart {} }
      #expect(first == .invalidArgument)
      let twice = try shop.cart.streamScans { writer in
        for _ in 1...2 { try await writer.write(.with { $0.start = .with { $0.sessionID = session } }) }
      }
      let second = await status { for try await _ in twice {} }
      #expect(second == .invalidArgument)
    }
  }

  @Test("opening another stream ends the one before")
  func superseded() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let old = ScanStream(try shop.cart, session)
      _ = try await old.resumed()
      old.send(.of(1, Code.pen))
      _ = try await old.acknowledged()
      let new = ScanStream(try shop.cart, session)
      let resumed = try await new.resumed()
      #expect(resumed.lastAcknowledgedSequence == 1)
      let ended = await status { _ = try await old.acknowledged() }
      #expect(ended == .aborted)
      new.send(.of(2, Code.pen))
      let second = try await new.acknowledged()
      #expect(second.sequence == 2)
      try await new.finish()
    }
  }

  @Test("a session that has ended takes no stream")
  func ended() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      _ = try await shop.cart.closeSession(.with { ($0.requestID, $0.sessionID) = ("c", session) })
      let refused = await status { _ = try await ScanStream(try shop.cart, session).resumed() }
      #expect(refused == .failedPrecondition)
    }
  }

  @Test("after a restart in mid-shop, scans go on without loss or doubling")
  func restart() async throws {
    let all = (1...40).map { SmartcartSequencedScan.of(Int64($0), $0.isMultiple(of: 3) ? Code.gum : Code.pen) }
    var session = ""
    for run in 0..<4 {
      try await withShop(folder) { shop in
        if run == 0 { session = try await shop.cart.open().sessionID }
        let stream = ScanStream(try shop.cart, session)
        let last = try await stream.resumed().lastAcknowledgedSequence
        #expect(last >= Int64(run * 10), "what was acknowledged is durable")
        // The cart does not know whether its last unanswered scans arrived: it sends them all again.
        for scan in all.dropFirst(max(0, run * 10 - 5)) { stream.send(scan) }
        while try await stream.acknowledged().sequence < Int64(run * 10 + 10) {}
        stream.cancel()
      }
    }
    try await withShop(folder) { shop in
      let cart = try await shop.cart.get(session)
      #expect(cart.lines.map(\.quantity).sorted() == [13, 27])
    }
  }
}

extension ScanStreamTests {
  @Test("what is acknowledged is on disk at that moment, wherever the process dies")
  func durable() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let stream = ScanStream(try shop.cart, session)
      _ = try await stream.resumed()
      for sequence in 1...8 {
        stream.send(.of(Int64(sequence), Code.pen))
        let acknowledged = try await stream.acknowledged()
        let left = try folder.copy()
        try await withShop(left) { restarted in
          let resumed = try await ScanStream(try restarted.cart, session).resumed()
          #expect(resumed.lastAcknowledgedSequence == acknowledged.sequence)
          #expect(resumed.cart.revision == acknowledged.result.revision)
          #expect(resumed.cart.lines == [acknowledged.result.line])
        }
      }
    }
  }
}

/// A cart's end of a stream of scans.
final class ScanStream: Sendable {
  private let scans: AsyncStream<SmartcartSequencedScan>.Continuation
  private let responses: ResponseStream<SmartcartStreamScansResponse>

  init(_ client: CartClient, _ session: String) {
    let (stream, continuation) = AsyncStream<SmartcartSequencedScan>.makeStream()
    scans = continuation
    responses = client.streamScans { writer in
      try await writer.write(.with { $0.start = .with { $0.sessionID = session } })
      for await scan in stream { try await writer.write(.with { $0.scan = scan }) }
    }
  }

  func send(_ scan: SmartcartSequencedScan) { scans.yield(scan) }

  func resumed() async throws -> SmartcartStreamScansResumed {
    guard case .resumed(let resumed) = try await next()?.message else { throw StreamEnded() }
    return resumed
  }

  func acknowledged() async throws -> SmartcartScanAcknowledged {
    guard case .acknowledged(let acknowledged) = try await next()?.message else { throw StreamEnded() }
    return acknowledged
  }

  /// Sends no more, and waits for the end.
  func finish() async throws {
    scans.finish()
    guard try await next() == nil else { throw StreamEnded() }
  }

  /// Goes away without a word.
  func cancel() {
    scans.finish()
    responses.cancel()
  }

  private func next() async throws -> SmartcartStreamScansResponse? {
    var iterator = responses.makeAsyncIterator()
    return try await iterator.next()
  }

  struct StreamEnded: Error {}
}

extension TemporaryFolder {
  /// A folder with the same store as this one has now.
  fileprivate func copy() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for file in ["carts.sqlite", "carts.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: self.file(file), toPath: copy.file(file))
    }
    return copy
  }
}
