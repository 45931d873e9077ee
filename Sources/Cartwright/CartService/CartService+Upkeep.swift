internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
internal import Logging
internal import SmartcartAPI

/// What happens by the clock.
extension CartService {
  /// How often what is too old is removed.
  static let purgeInterval: Duration = .seconds(3_600)

  /// Voids quotes when their time runs out, and removes old request ids and sessions that ended long ago, until the
  /// task is cancelled.
  ///
  /// A quote that has expired is never payable, whether this runs or not.
  public func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await self.purge() }
      let locked = rooms.listen { news in news.changes.compactMap(LockedUntil.init) }
      for lock in await lockedNow() { group.addTask { await self.expire(lock) } }
      for await lock in locked { group.addTask { await self.expire(lock) } }
      group.cancelAll()
    }
  }

  private func lockedNow() async -> [LockedUntil] {
    do {
      let sessions = try await pool.read { try SessionTable.liveSessions(in: $0) }
      var locked: [LockedUntil] = []
      for session in sessions {
        guard let quote = try await room(session).cart.basket.quote else { continue }
        locked.append(LockedUntil(session: session, expiry: quote.expiry))
      }
      return locked
    } catch {
      logger.error("quotes of before cannot be read", metadata: ["error": "\(error)"])
      return []
    }
  }

  private func expire(_ lock: LockedUntil) async {
    do {
      try await surroundings.sleep(lock.expiry)
      try await commits.write { try $0.expireQuote(of: lock.session) }
    } catch is CancellationError {
      return
    } catch {
      logger.error("a quote cannot be voided", metadata: ["session": "\(lock.session)", "error": "\(error)"])
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
