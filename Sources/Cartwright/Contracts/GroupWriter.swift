public import GRDB
internal import Synchronization

/// Writes to a store, many writers to a transaction.
///
/// Writes that come while a transaction is being committed share the next one, each in a savepoint of its own: one
/// that throws takes nothing else with it. A write returns when its transaction is on disk.
public final class GroupWriter: Sendable {
  private let pool: DatabasePool
  private let state = Mutex(State())

  /// The most writes of one transaction.
  public static let largestGroup = 256

  /// One write: done in a transaction, and answered once that has been committed or has failed.
  private struct Job: Sendable {
    let run: @Sendable (Database) -> Outcome
    let fail: @Sendable (any Error) -> Void
  }

  private struct Outcome {
    let answer: @Sendable () -> Void
  }

  private struct State {
    var waiting: [Job] = []
    var isWriting = false
  }

  /// Writes to a pool; nothing else should, or it waits.
  public init(_ pool: DatabasePool) { self.pool = pool }

  /// Does some work in a transaction, and returns when it is on disk.
  ///
  /// - Throws: what `work` throws, having undone what it did; or why the transaction failed.
  public func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(
        Job(
          run: { db in
            let result = Result { try Self.inSavepoint(db, work) }
            return Outcome { continuation.resume(with: result) }
          },
          fail: { continuation.resume(throwing: $0) }))
    }
  }

  private func enqueue(_ job: Job) {
    let begins = state.withLock { state in
      state.waiting.append(job)
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if begins { schedule() }
  }

  private func schedule() {
    pool.asyncWriteWithoutTransaction { [self] db in writeGroup(db) }
  }

  private func writeGroup(_ db: Database) {
    let group = state.withLock { state in
      let group = Array(state.waiting.prefix(Self.largestGroup))
      state.waiting.removeFirst(group.count)
      return group
    }
    commit(group, db)
    let goesOn = state.withLock { state in
      state.isWriting = !state.waiting.isEmpty
      return state.isWriting
    }
    if goesOn { schedule() }
  }

  private func commit(_ group: [Job], _ db: Database) {
    do {
      var outcomes: [Outcome] = []
      try db.inTransaction(.immediate) {
        outcomes = group.map { $0.run(db) }
        return .commit
      }
      for outcome in outcomes { outcome.answer() }
    } catch {
      for job in group { job.fail(error) }
    }
  }

  private static func inSavepoint<Value>(_ db: Database, _ work: (Database) throws -> Value) throws -> Value {
    var value: Value?
    try db.inSavepoint {
      value = try work(db)
      return .commit
    }
    guard let value else { preconditionFailure("the savepoint was committed without its work") }
    return value
  }
}
