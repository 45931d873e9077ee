import CartwrightBasket
import CartwrightCartService
import CartwrightContracts
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Watching a cart", .timeLimit(.minutes(1)))
struct WatchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a watcher has the snapshot first and then each change, which fold to the same cart")
  func follows() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.pairedCart().sessionID
      var replica = try Replica(shop.terminal.watch(session, from: 1))
      try await replica.read(through: 3)
      _ = try await shop.cart.scan("gum", session, Code.gum, .ean8)
      _ = try await shop.cart.scan("pen", session, Code.pen)
      let locked = try await shop.terminal.lock("lock", shop.terminal.get(session))
      _ = try await shop.terminal.unlock("unlock", locked.quote)
      let now = try await shop.terminal.get(session)
      try await replica.read(through: now.revision)
      #expect(replica.revisions == Array(1...now.revision))
      #expect(replica.basket == (try Basket(now, field: "cart")).asReplica)
    }
  }

  @Test("a watcher that comes back from its last revision sees each change once, across restarts")
  func reconnects() async throws {
    var session = ""
    var seen: [Int64] = []
    for run in 0..<3 {
      try await withShop(folder) { shop in
        if run == 0 { session = try await shop.cart.open().sessionID }
        _ = try await shop.cart.scan("before-\(run)", session, Code.pen)
        var replica = Replica(try shop.cart.watch(session, from: seen.last ?? 1))
        for number in 0..<5 { _ = try await shop.cart.scan("\(run)-\(number)", session, Code.gum, .ean8) }
        try await replica.read(through: Int64(run * 6 + 6))
        seen += replica.revisions.dropFirst(seen.isEmpty ? 0 : 1)
        // Not all that happened is read before the connection is gone.
        _ = try await shop.cart.scan("after-\(run)", session, Code.gum, .ean8)
      }
    }
    #expect(seen == Array(1...18))
  }

  @Test("a session's last change is the end of the watching, also for who comes later")
  func ends() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      var early = Replica(try shop.cart.watch(session))
      try await early.read(through: 1)
      _ = try await shop.cart.closeSession(.with { ($0.requestID, $0.sessionID) = ("c", session) })
      try await early.readToEnd()
      #expect(early.revisions == [1, 2] && early.basket?.state == .abandoned)
      var late = Replica(try shop.cart.watch(session, from: 1))
      try await late.readToEnd()
      #expect(late.revisions == [1, 2])
      var now = Replica(try shop.cart.watch(session))
      try await now.readToEnd()
      #expect(now.revisions == [2])
    }
  }

  @Test("a terminal sees its pairing end, and no more")
  func unpaired() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.pairedCart().sessionID
      var replica = Replica(try shop.terminal.watch(session))
      try await replica.read(through: 3)
      _ = try await shop.cart.unpair(.with { ($0.requestID, $0.sessionID) = ("u", session) })
      let ended = await status { try await replica.readToEnd() }
      #expect(ended == .permissionDenied && replica.revisions == [3, 4] && replica.basket?.state == .open)
      let again = await status { for try await _ in try shop.terminal.watch(session, from: 4) {} }
      #expect(again == .permissionDenied)
    }
  }

  @Test("a revision that was not reached, and one below zero, are refused")
  func wrongRevisions() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let ahead = await status { for try await _ in try shop.cart.watch(session, from: 2) {} }
      #expect(ahead == .outOfRange)
      let below = await status { for try await _ in try shop.cart.watch(session, from: -1) {} }
      #expect(below == .invalidArgument)
    }
  }

  @Test("a server that stops sends watchers and scanners away, who go on at the next one")
  func stops() async throws {
    let session = try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      var replica = Replica(try shop.cart.watch(session))
      try await replica.read(through: 1)
      let stream = ScanStream(try shop.cart, session)
      _ = try await stream.resumed()
      shop.service.beginGracefulShutdown()
      let watching = await status { try await replica.readToEnd() }
      #expect(watching == .unavailable)
      let scanning = await status { _ = try await stream.acknowledged() }
      #expect(scanning == .unavailable)
      let anew = await status { for try await _ in try shop.cart.watch(session) {} }
      #expect(anew == .unavailable)
      return session
    }
    try await withShop(folder) { shop in
      var replica = Replica(try shop.cart.watch(session, from: 1))
      try await replica.read(through: 1)
    }
  }

  @Test("many watchers who come at any time all see the same")
  func many() async throws {
    try await withShop(folder) { shop in
      let session = try await shop.cart.open().sessionID
      let staff = try shop.staff
      let final: Int64 = 41
      try await withThrowingTaskGroup(of: Basket?.self) { group in
        for number in 0..<200 {
          group.addTask {
            var replica = Replica(staff.watch(session, from: Int64(number % 2)))
            try await replica.read(through: final)
            let from = try #require(replica.revisions.first)
            #expect(replica.revisions == Array(from...final))
            return replica.basket
          }
        }
        for number in 2...final { _ = try await shop.cart.scan("\(number)", session, Code.pen) }
        let now = try Basket(await shop.cart.get(session), field: "cart").asReplica
        for try await basket in group { #expect(basket == now) }
      }
    }
  }

  @Test("a watcher that does not read is sent away, and nobody waits for it")
  func slow() async throws {
    try await withShop(folder) { shop in
      var cart = try await shop.pairedCart()
      for number in 0..<30 {
        let added = try await shop.cart.addByPlu(
          .with { ($0.requestID, $0.sessionID, $0.plu, $0.grams) = ("\(number)", cart.sessionID, "4011", 1_000) })
        cart = added.cart
      }
      let sleeping = try shop.cart.watch(cart.sessionID)
      // Quotes of thirty lines fill the windows of the connection soon, and the watcher's queue after them.
      for number in 0..<700 {
        let quote = try await shop.terminal.lock("lock-\(number)", cart).quote
        cart = try await shop.terminal.unlock("unlock-\(number)", quote)
      }
      var read: Int64 = 0
      let ended = await status { for try await message in sleeping { read = message.revision } }
      #expect(ended == .resourceExhausted)
      #expect(read > 1_000 && read < cart.revision)
    }
  }
}

/// What a watcher makes of what it is told.
struct Replica {
  private var responses: ResponseStream<SmartcartWatchCartResponse>.AsyncIterator
  private(set) var basket: Basket?
  private(set) var revisions: [Int64] = []

  init(_ responses: ResponseStream<SmartcartWatchCartResponse>) { self.responses = responses.makeAsyncIterator() }

  mutating func read(through revision: Int64) async throws {
    while (revisions.last ?? 0) < revision, try await readOne() {}
  }

  mutating func readToEnd() async throws {
    while try await readOne() {}
  }

  private mutating func readOne() async throws -> Bool {
    guard let response = try await responses.next() else { return false }
    switch response.event {
    case .snapshot(let cart): basket = try Basket(cart, field: "snapshot").asReplica
    case .change(let change): try basket?.apply(BasketChange(change))
    case nil: Issue.record("an empty message")
    }
    revisions.append(response.revision)
    #expect(response.revision == basket?.revision)
    basket = basket?.asReplica
    return true
  }
}

extension Basket {
  /// The cart without what only its keeper knows, so that two descriptions of it can be compared.
  var asReplica: Basket {
    Basket(
      replicating: sessionID, currency: currency, revision: revision, state: state, lines: lines, total: total,
      pairing: pairing, quote: quote, payment: payment, interventions: interventions, reportedGrams: reportedGrams)
  }
}
