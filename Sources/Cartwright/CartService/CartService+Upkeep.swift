internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
internal import Logging
internal import SmartcartAPI
internal import Synchronization

/// What happens by the clock.
extension CartService {
  /// How often what is too old is removed.
  static let purgeInterval: Duration = .seconds(3_600)
  /// How long it takes until what failed is tried again.
  static let retryInterval: Duration = .seconds(1)

  /// Voids quotes when their time runs out, and removes old request ids and sessions that ended long ago, until the
  /// task is cancelled.
  ///
  /// A quote that has expired is never payable, whether this runs or not.
  public func run() async {
    let expiries = QuoteExpiries()
    await withDiscardingTaskGroup { group in
      group.addTask { await self.purge() }
      let locked = rooms.listen { news in news.changes.compactMap(LockedUntil.init) }
      for lock in await lockedNow() where expiries.enter(lock) {
        group.addTask { await self.expire(lock, expiries) }
      }
      for await lock in locked where expiries.enter(lock) {
        group.addTask { await self.expire(lock, expiries) }
      }
      group.cancelAll()
    }
  }

  private func lockedNow() async -> [LockedUntil] {
    var locked: [LockedUntil] = []
    await persistently("read the quotes of before") {
      let sessions = try await pool.read { try SessionTable.liveSessions(in: $0) }
      locked = []
      for session in sessions {
        guard let quote = try await room(session).cart.basket.quote else { continue }
        locked.append(LockedUntil(session: session, expiry: quote.expiry))
      }
    }
    return locked
  }

  /// Waits for the quotes of one session, however often it is locked meanwhile.
  private func expire(_ lock: LockedUntil, _ expiries: QuoteExpiries) async {
    var next: WallTime? = lock.expiry
    while let expiry = next {
      await persistently("void a quote of \(lock.session)") {
        try await surroundings.sleep(expiry)
        try await commits.write { try $0.expireQuote(of: lock.session) }
      }
      next = Task.isCancelled ? nil : expiries.next(of: lock.session, after: expiry)
    }
  }

  /// Does some work until it succeeds or the task is cancelled, with pauses in between.
  private func persistently(_ what: String, _ work: () async throws -> Void) async {
    while !Task.isCancelled {
      do { return try await work() } catch {
        if !Task.isCancelled { logger.error("could not \(what)", metadata: ["error": "\(error)"]) }
        try? await surroundings.sleep(surroundings.now().advanced(by: Self.retryInterval))
      }
    }
  }

  private func purge() async {
    while !Task.isCancelled {
      do {
        while try await commits.write({ try RequestJournal.purge(at: $0.now, in: $0.db) }) == RequestJournal.purgeBatch
        {}
        while try await commits.write({ try EndedSessions.purgeOne(at: $0.now, in: $0.db) }) {}
        try await surroundings.sleep(surroundings.now().advanced(by: Self.purgeInterval))
      } catch is CancellationError {
        return
      } catch {
        logger.error("what is too old cannot be removed", metadata: ["error": "\(error)"])
        try? await surroundings.sleep(surroundings.now().advanced(by: Self.purgeInterval))
      }
    }
  }
}

/// A cart that is locked for a time.
private struct LockedUntil: Sendable {
  let session: String
  let expiry: WallTime

  init(session: String, expiry: WallTime) {
    self.session = session
    self.expiry = expiry
  }

  init?(_ change: SmartcartCartChange) {
    guard case .cartLocked(let locked) = change.change else { return nil }
    self.init(session: locked.quote.sessionID, expiry: WallTime(locked.quote.expiresAt))
  }
}

/// When the last quote of each session expires that is waited for: one waiter a session.
private final class QuoteExpiries: Sendable {
  private let last = Mutex<[String: WallTime]>([:])

  /// Notes a quote.
  ///
  /// - Returns: whether nobody waits for the session's quotes yet.
  func enter(_ lock: LockedUntil) -> Bool {
    last.withLock { last in
      let before = last.updateValue(max(lock.expiry, last[lock.session] ?? lock.expiry), forKey: lock.session)
      return before == nil
    }
  }

  /// The next one to wait for; after the last one nobody waits any more.
  func next(of session: String, after expiry: WallTime) -> WallTime? {
    last.withLock { last in
      if let next = last[session], next > expiry { return next }
      last[session] = nil
      return nil
    }
  }
}
