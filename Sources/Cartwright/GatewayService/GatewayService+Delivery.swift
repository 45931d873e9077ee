internal import CartwrightContracts
internal import CartwrightPayment
internal import GRDB
internal import Logging
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// Delivers the outbox: each word at least once, until it is acknowledged.
extension GatewayService {
  /// Delivers the words of one kind, until the task is cancelled.
  func deliver(_ kind: Outbox.Kind) async {
    guard let bell = try? bells.watch(Bell.outbox(kind)) else { return }
    await withDiscardingTaskGroup { group in
      var rings: WallTime?
      for await _ in bell {
        var failures = 0
        var next = Next.now
        while next == .now { next = await deliverDue(kind, failures: &failures) }
        // What is due first of all that is left, whoever left it; who rings then sees what comes after.
        guard case .at(let time) = next, rings.map({ time < $0 || $0 <= surroundings.now() }) ?? true else { continue }
        rings = time
        group.addTask { await self.ring(kind, at: time) }
      }
    }
  }

  /// When to look into the outbox again.
  private enum Next: Equatable {
    case now
    case at(WallTime)
    /// When somebody has put something in.
    case never
  }

  /// Delivers what is due, all of it at once.
  private func deliverDue(_ kind: Outbox.Kind, failures: inout Int) async -> Next {
    do {
      let now = surroundings.now()
      // However the clock was set meanwhile, nothing waits longer than this.
      let latest = now.advanced(by: timings.longestRetry)
      let (letters, next) = try await pool.read { db in
        (try Outbox.due(kind, at: now, orAfter: latest, in: db), try Outbox.firstDue(kind, in: db))
      }
      guard letters.isEmpty else {
        try await settle(letters)
        return .now
      }
      return next.map { .at(min($0, latest)) } ?? .never
    } catch {
      failures += 1
      report(error, "read the outbox", failures: failures)
      let later = surroundings.now().advanced(by: timings.wait(afterFailures: failures))
      return (try? await surroundings.sleep(later)) != nil ? .now : .never
    }
  }

  /// Delivers some letters, and notes in one transaction which were acknowledged and which are due again later.
  private func settle(_ letters: [Outbox.Letter]) async throws {
    let results = await withTaskGroup(of: (Outbox.Letter, Acknowledged?).self) { group in
      for letter in letters { group.addTask { (letter, await self.deliver(letter)) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let now = surroundings.now()
    let later = results.filter { $0.1?.isAll != true }.map {
      ($0.0, now.advanced(by: timings.wait(afterFailures: $0.0.failures + 1)))
    }
    try await writer.write { [steps] db in
      for (letter, acknowledged) in results { try acknowledged?.note(letter, steps, in: db) }
      for (letter, time) in later { try Outbox.postpone(letter, until: time, in: db) }
    }
    for (letter, acknowledged) in results where acknowledged != nil && letter.kind == .completion {
      notify(try await load(letter.subject))
    }
  }

  private func ring(_ kind: Outbox.Kind, at time: WallTime) async {
    try? await surroundings.sleep(time)
    bells.notify(Bell.outbox(kind))
  }

  /// Delivers one letter.
  ///
  /// - Returns: what came of it; `nil` when it must be delivered again.
  private func deliver(_ letter: Outbox.Letter) async -> Acknowledged? {
    do {
      switch letter.kind {
      case .identification: try await identify(letter)
      case .completion: return try await complete(letter)
      case .stopPayment: try await stopPayment(letter)
      case .markPaid:
        let record = try await load(letter.subject)
        try await tellCart(of: record.sessionID, letter.subject) {
          try await carts.markPaid(session: record.sessionID, paymentID: record.paymentID)
        }
      case .markExited: try await markExited(letter)
      }
      return Acknowledged()
    } catch {
      report(error, "deliver \(letter.kind.rawValue) of \(letter.subject)", failures: letter.failures + 1)
      return nil
    }
  }

  private var options: CallOptions { CallOptions(timeout: timings.settlementAnswer) }

  private func identify(_ letter: Outbox.Letter) async throws {
    let request = try SmartcartRecordIdentificationRequest(serializedBytes: letter.body)
    _ = try await settlement.recordIdentification(request, options: options)
  }

  /// Has the completion recorded, and asks for the pass to go, again and again while staff decide on that; who has left needs none.
  private func complete(_ letter: Outbox.Letter) async throws -> Acknowledged {
    let record = try await load(letter.subject)
    guard let completion = record.completion else { return Acknowledged() }
    _ = try await settlement.recordCompletion(.with { $0.completion = completion }, options: options)
    do {
      let request = SmartcartIssueExitPassRequest.with {
        $0.requestID = "pass-\(letter.subject)"
        $0.sessionID = record.sessionID
      }
      return Acknowledged(pass: try await settlement.issueExitPass(request, options: options).exitPass)
    } catch let error as RPCError where error.code == .failedPrecondition {
      if error.saysHasLeft { return Acknowledged() }
      report(error, "get an exit pass for \(letter.subject)", failures: letter.failures + 1)
      return Acknowledged(isAll: false)
    }
  }

  /// Tells the cart unless a new attempt has begun since.
  private func stopPayment(_ letter: Outbox.Letter) async throws {
    try await lanes.alone(letter.subject) {
      guard try await pool.read({ db in try Outbox.exists(letter, in: db) }) else { return }
      let record = try await load(letter.subject)
      try await tellCart(of: record.sessionID, letter.subject) {
        try await carts.stopPayment(session: record.sessionID, paymentID: record.paymentID)
      }
    }
  }

  private func markExited(_ letter: Outbox.Letter) async throws {
    try await tellCart(of: letter.subject, letter.subject) {
      try await carts.markExited(session: letter.subject, passID: String(decoding: letter.body, as: UTF8.self))
    }
  }

  /// Tells a cart something; one whose session is not known here will never hear it, which is a matter for a person.
  func tellCart(of session: String, _ subject: String, _ tell: () async throws -> Void) async throws {
    do { try await tell() } catch  where RPCError(mapping: error).code == .notFound {
      logger.error("a session is not known here", metadata: ["session": "\(session)", "of": "\(subject)"])
    }
  }
}

/// A letter has arrived.
private struct Acknowledged: Sendable {
  /// The pass that came back for a completion.
  var pass: SmartcartSignedPayload?
  /// Whether there is nothing left to ask for.
  var isAll = true

  func note(_ letter: Outbox.Letter, _ steps: PaymentSteps, in db: Database) throws {
    if isAll { try Outbox.acknowledge(letter, in: db) }
    if letter.kind == .completion { try steps.complete(letter.subject, pass, in: db) }
  }
}
