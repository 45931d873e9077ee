internal import CartwrightContracts
internal import GRDB
internal import Logging
internal import Synchronization
internal import WrightRPC

/// Runs commands one after another in transactions of the store, and answers them once they are on disk.
///
/// Commands that come while a transaction is being written share the next one: however many wait, there is one
/// synchronisation of the disk for all of them. A command that throws undoes what it did and nothing else.
final class CommitQueue: Sendable {
  /// The most commands in one transaction.
  static let batchLimit = 256
  /// The most commands that wait.
  static let waitingLimit = 10_000

  private struct State {
    var waiting: [any CommitJob] = []
    var isWriting = false
  }

  private let pool: DatabasePool
  private let rooms: CartRooms
  private let surroundings: Surroundings
  private let logger: Logger
  private let state = Mutex(State())

  init(_ pool: DatabasePool, rooms: CartRooms, surroundings: Surroundings, logger: Logger) {
    self.pool = pool
    self.rooms = rooms
    self.surroundings = surroundings
    self.logger = logger
  }

  /// Has a command run; its caller may be gone when it does.
  func run<Reply: Sendable>(_ command: @escaping CommitTicket<Reply>.Command) async throws -> Reply {
    try await enter(command).value
  }

  /// Has a command run after those that were entered before.
  func enter<Reply: Sendable>(_ command: @escaping CommitTicket<Reply>.Command) -> CommitTicket<Reply> {
    let ticket = CommitTicket(command)
    let (isAccepted, isFirst) = state.withLock { state in
      guard state.waiting.count < Self.waitingLimit else { return (false, false) }
      state.waiting.append(ticket)
      defer { state.isWriting = true }
      return (true, !state.isWriting)
    }
    if !isAccepted {
      ticket.fail(RPCError(code: .unavailable, message: "too much is waiting to be written: try again"))
    }
    if isFirst { writeNext() }
    return ticket
  }

  private func writeNext() {
    let jobs = state.withLock { state in
      defer { state.waiting.removeFirst(min(Self.batchLimit, state.waiting.count)) }
      return Array(state.waiting.prefix(Self.batchLimit))
    }
    pool.asyncWrite { db in
      var transaction = CartTransaction(db, now: self.surroundings.now(), rooms: self.rooms)
      for job in jobs { try job.run(&transaction) }
      return transaction.drafts
    } completion: { _, result in
      self.finish(jobs, result)
    }
  }

  private func finish(_ jobs: [any CommitJob], _ result: Result<[String: CartTransaction.Draft], any Error>) {
    switch result {
    case .success(let drafts):
      for draft in drafts.values { rooms.publish(draft.cart, draft.changes) }
      for job in jobs { job.settle() }
    case .failure(let error):
      logger.error("carts cannot be written", metadata: ["error": "\(error)", "commands": "\(jobs.count)"])
      let told = RPCError(code: .unavailable, message: "the cart cannot be written now: try again", cause: error)
      for job in jobs { job.fail(told) }
    }
    let isIdle = state.withLock { state in
      if state.waiting.isEmpty { state.isWriting = false }
      return state.waiting.isEmpty
    }
    if !isIdle { writeNext() }
  }
}

/// A command in the queue, whatever it returns.
protocol CommitJob: Sendable {
  /// Runs the command and keeps its outcome to itself.
  ///
  /// - Throws: when the store itself fails, which fails the whole transaction.
  func run(_ transaction: inout CartTransaction) throws
  /// Tells the outcome, which is on disk.
  func settle()
  /// Tells that nothing was written.
  func fail(_ error: any Error)
}

/// What somebody who entered a command holds until its outcome is told.
final class CommitTicket<Reply: Sendable>: CommitJob {
  typealias Command = @Sendable (inout CartTransaction) throws -> Reply

  private struct State {
    var outcome: Result<Reply, any Error>?
    var isTold = false
    var waiter: CheckedContinuation<Reply, any Error>?
  }

  private let command: Command
  private let state = Mutex(State())

  init(_ command: @escaping Command) { self.command = command }

  /// What the command returned or threw; asked for once.
  var value: Reply {
    get async throws {
      try await withCheckedThrowingContinuation { waiter in
        let outcome = state.withLock { state in
          if !state.isTold { state.waiter = waiter }
          return state.isTold ? state.outcome : nil
        }
        if let outcome { waiter.resume(with: outcome) }
      }
    }
  }

  func run(_ transaction: inout CartTransaction) throws {
    let outcome = try attempt(&transaction)
    state.withLock { $0.outcome = outcome }
  }

  private func attempt(_ transaction: inout CartTransaction) throws -> Result<Reply, any Error> {
    let before = transaction
    do {
      var reply: Reply?
      try transaction.db.inSavepoint {
        reply = try command(&transaction)
        return .commit
      }
      guard let reply else { preconditionFailure("a command that ended has replied") }
      return .success(reply)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_CONSTRAINT {
      throw error
    } catch {
      transaction = before
      return .failure(error)
    }
  }

  func settle() { tell(nil) }

  func fail(_ error: any Error) { tell(.failure(error)) }

  private func tell(_ failure: Result<Reply, any Error>?) {
    let (waiter, outcome) = state.withLock { state in
      if let failure { state.outcome = failure }
      state.isTold = true
      defer { state.waiter = nil }
      return (state.waiter, state.outcome)
    }
    if let outcome { waiter?.resume(with: outcome) }
  }
}
