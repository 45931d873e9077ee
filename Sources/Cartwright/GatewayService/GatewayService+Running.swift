internal import CartwrightContracts
internal import CartwrightPayment
internal import GRDB
internal import Logging
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// What goes on whether or not anybody calls.
extension GatewayService {
  /// Moves payments on, delivers words to others, follows carts and the gate, until the task is cancelled.
  ///
  /// One task runs it at a time. It begins with whatever was left when it last ended.
  public func run() async {
    await prepare()
    await withDiscardingTaskGroup { group in
      group.addTask { await self.movePayments() }
      for kind in Outbox.Kind.allCases { group.addTask { await self.deliver(kind) } }
      group.addTask { await self.followCarts() }
      group.addTask { await self.followExits() }
      group.addTask { await self.expirePayments() }
      group.addTask { await self.forgetRequests() }
    }
    work.stop()
  }

  private func prepare() async {
    await persistently("read what was left") { [self] in
      try await writer.write { db in try Outbox.retryAll(in: db) }
      let left = try await pool.read { db in
        try PaymentRecord.live([.submitted, .authorized, .unknown, .reversing], in: db)
      }
      for payment in left { work.add(payment) }
    }
  }

  private func movePayments() async {
    let payments = work.payments()
    await withDiscardingTaskGroup { group in
      for await payment in payments {
        group.addTask {
          repeat { await self.talkToAcquirer(of: payment) } while !self.work.finish(payment)
        }
      }
    }
  }

  /// Follows carts: hands on what was identified, and withdraws what can no longer be paid.
  private func followCarts() async {
    let events = await carts.events()
    await withDiscardingTaskGroup { group in
      group.addTask {
        await self.persistently("look for quotes that were voided") { try await self.withdrawVoided() }
      }
      for await event in events {
        await persistently("note what happened to a cart") { try await self.note(event) }
      }
      group.cancelAll()
    }
  }

  private func note(_ event: CartEvent) async throws {
    switch event {
    case .identified(let goods):
      let body = try goods.message.serializedBytes()
      try await writer.write { db in try Outbox.put(.identification, goods.sessionID, body, in: db) }
      bells.notify(Bell.outbox(.identification))
    case .quoteVoided(let session, let quote): try await withdraw(of: session) { $0.quoteID == quote }
    case .pairingEnded(let session, let pairing):
      try await withdraw(of: session) { $0.pairingID == pairing }
      watchers.notify(Bell.requests(session))
    }
  }

  private func withdraw(of session: String, where isMeant: (PaymentRecord) -> Bool) async throws {
    let live = try await pool.read { db in try PaymentRecord.live(of: session, in: db) }
    if let live, isMeant(live) { try await endIfWaiting(live) }
  }

  /// What was voided while nobody listened; one payment that fails keeps none of the others.
  ///
  /// Terminals may submit meanwhile.
  private func withdrawVoided() async throws {
    let waiting = try await pool.read { db in try PaymentRecord.live([.requested, .declined], in: db) }
    var failure: (any Error)?
    for payment in waiting {
      do { try await withdrawIfVoided(payment) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func withdrawIfVoided(_ paymentID: String) async throws {
    let waiting = try await lanes.alone(paymentID) { () -> PaymentRecord? in
      let record = try await load(paymentID)
      guard try record.payment().state.acceptsSubmission else { return nil }
      // Whatever was begun for this payment came to nothing: its submission was not recorded.
      try await tellCart(of: record.sessionID, paymentID) {
        try await carts.stopPayment(session: record.sessionID, paymentID: paymentID)
      }
      return record
    }
    if let waiting { _ = try await endUnlessLocked(waiting) }
  }

  /// Ends payments whose time has run out, and forgets what has outlived its use.
  private func expirePayments() async {
    while !Task.isCancelled {
      await persistently("end payments whose time has run out") { try await self.expireDue() }
      try? await surroundings.sleep(surroundings.now().advanced(by: timings.expiryLook))
    }
  }

  private func expireDue() async throws {
    let now = surroundings.now()
    let due = try await pool.read { db in
      try PaymentRecord.live([.requested, .declined], expiringBy: now, in: db)
    }
    for payment in due { try await endIfWaiting(load(payment)) }
    try await purge(at: now)
  }

  private func purge(at now: WallTime) async throws {
    guard try await pool.read({ db in try Freshness.hasOld(at: now, in: db) }) else { return }
    try await writer.write { db in try Freshness.purge(at: now, in: db) }
  }

  /// Forgets request ids that have outlived their use.
  private func forgetRequests() async {
    while !Task.isCancelled {
      await persistently("forget old request ids") { [self] in
        let now = surroundings.now()
        while try await writer.write({ db in try RequestJournal.purge(at: now, in: db) }) == RequestJournal.purgeBatch {
          try Task.checkCancellation()
        }
      }
      try? await surroundings.sleep(surroundings.now().advanced(by: GatewayTimings.purgeInterval))
    }
  }

  /// Follows the second server's records: a cart that the gate let out has left.
  private func followExits() async {
    while !Task.isCancelled {
      await persistently("follow the second server's records") { [self] in
        let begun = surroundings.now()
        do { try await hearRecords() } catch {
          // A stream that has lasted is followed anew as if it were the first: it is no failure in a row.
          guard begun.duration(to: surroundings.now()) > timings.longestRetry else { throw error }
        }
      }
    }
  }

  private func hearRecords() async throws {
    let cursor = try await pool.read { db in try Cursor.sequence(of: "records", in: db) }
    for try await record in settlement.streamCompletions(.with { $0.afterSequence = cursor }) {
      guard case .exit(let exit) = record.record else { continue }
      // From here on it is delivered on its own: a cart that cannot take it holds up no other.
      try await writer.write { db in
        try Outbox.put(.markExited, exit.sessionID, Array(exit.passID.utf8), in: db)
        try Outbox.giveUpPasses(of: exit.sessionID, in: db)
        try Cursor.move("records", to: record.sequence, in: db)
      }
      bells.notify(Bell.outbox(.markExited))
    }
    // It ended well because the second server stops: it is followed again once that is back.
    try Task.checkCancellation()
    throw RPCError(code: .unavailable, message: "the stream ended")
  }

  /// Does some work until it succeeds or the task is cancelled, with pauses in between.
  func persistently(_ what: String, _ work: @Sendable () async throws -> Void) async {
    var failures = 0
    while !Task.isCancelled {
      do { return try await work() } catch {
        failures += 1
        report(error, what, failures: failures)
        try? await surroundings.sleep(surroundings.now().advanced(by: timings.wait(afterFailures: failures)))
      }
    }
  }

  /// The log's word on a failure; after several in a row a person should look.
  func report(_ error: any Error, _ what: String, failures: Int) {
    guard !Task.isCancelled else { return }
    let level: Logger.Level = failures == GatewayTimings.failuresBeforeAlarm ? .error : .debug
    logger.log(level: level, "could not \(what)", metadata: ["error": "\(error)", "failures": "\(failures)"])
  }
}

/// How far something was followed: rows of `cursor`.
enum Cursor {
  static func sequence(of name: String, in db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT sequence FROM cursor WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [name]) ?? 0
  }

  static func move(_ name: String, to sequence: Int64, in db: Database) throws {
    let sql = "INSERT INTO cursor VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence"
    try db.cachedStatement(sql: sql).execute(arguments: [name, sequence])
  }
}
