public import GRDB
internal import Synchronization
internal import WrightRPC

/// Writes to a store, many writes to a transaction.
///
/// Writes that come while a transaction is being committed share the next one, in the order in which they came and each
/// in a savepoint of its own: one that throws undoes what it did and nothing else. However many wait, there is one
/// synchronisation of the disk for all of them, and nobody is answered before it.
///
/// `Scope` is what the writes of one transaction see: its database, or a value that goes from each write to the next.
public final class GroupWriter<Scope>: Sendable {
  /// The most writes of one transaction.
  public static var largestGroup: Int { 256 }
  /// The most writes that wait; more are refused with `UNAVAILABLE`.
  public static var waitingLimit: Int { 10_000 }

  private struct State {
    var waiting: [any GroupedWrite<Scope>] = []
    var isWriting = false
  }

  private let pool: DatabasePool
  private let begin: @Sendable (Database) -> Scope
  private let committed: @Sendable (Scope) -> Void
  private let failed: @Sendable (_ error: any Error, _ writes: Int) -> any Error
  private let state = Mutex(State())

  /// Writes to a pool; nothing else should, or it waits.
  ///
  /// - Parameters:
  ///   - begin: Makes the scope of a transaction.
  ///   - committed: Told of the scope when it is on disk, before any writer is answered; on the store's writing thread.
  ///   - failed: Told why a transaction of so many writes failed; returns what their writers are told.
  public init(
    _ pool: DatabasePool, begin: @escaping @Sendable (Database) -> Scope,
    committed: @escaping @Sendable (Scope) -> Void = { _ in },
    failed: @escaping @Sendable (_ error: any Error, _ writes: Int) -> any Error = { error, _ in error }
  ) {
    self.pool = pool
    self.begin = begin
    self.committed = committed
    self.failed = failed
  }

  /// Does some work in a transaction, and returns when it is on disk; its caller may be gone by then.
  ///
  /// - Throws: what `work` throws, having undone what it did; or why the transaction failed.
  public func write<Value: Sendable>(
    _ work: @escaping @Sendable (inout Scope) throws -> Value
  ) async throws -> Value {
    try await enter(work).value
  }

  /// Has some work done after what was entered before.
  public func enter<Value: Sendable>(
    _ work: @escaping @Sendable (inout Scope) throws -> Value
  ) -> WriteTicket<Scope, Value> {
    let ticket = WriteTicket(work)
    let (isAccepted, isFirst) = state.withLock { state in
      guard state.waiting.count < Self.waitingLimit else { return (false, false) }
      state.waiting.append(ticket)
      defer { state.isWriting = true }
      return (true, !state.isWriting)
    }
    if !isAccepted {
      ticket.fail(RPCError(code: .unavailable, message: "too much is waiting to be written: try again"))
    }
    if isFirst { schedule() }
    return ticket
  }

  private func schedule() {
    pool.asyncWriteWithoutTransaction { [self] db in writeGroup(db) }
  }

  private func writeGroup(_ db: Database) {
    let group = state.withLock { state in
      defer { state.waiting.removeFirst(min(Self.largestGroup, state.waiting.count)) }
      return Array(state.waiting.prefix(Self.largestGroup))
    }
    commit(group, db)
    let goesOn = state.withLock { state in
      state.isWriting = !state.waiting.isEmpty
      return state.isWriting
    }
    if goesOn { schedule() }
  }

  private func commit(_ group: [any GroupedWrite<Scope>], _ db: Database) {
    var scope = begin(db)
    do {
      try db.inTransaction(.immediate) {
        for write in group { try write.run(db, &scope) }
        return .commit
      }
    } catch {
      let told = failed(error, group.count)
      for write in group { write.fail(told) }
      return
    }
    committed(scope)
    for write in group { write.settle() }
  }
}

extension GroupWriter where Scope == Database {
  /// Writes whose scope is the database alone.
  public convenience init(_ pool: DatabasePool) { self.init(pool, begin: { $0 }) }
}
