internal import GRDB
internal import Synchronization

/// A write that waits for its turn in a group, whatever it returns.
protocol GroupedWrite<Scope>: Sendable {
  associatedtype Scope
  /// Does the work and keeps its outcome to itself.
  ///
  /// - Throws: when the store itself fails, which fails the whole transaction.
  func run(_ db: Database, _ scope: inout Scope) throws
  /// Tells the outcome, which is on disk.
  func settle()
  /// Tells that nothing was written.
  func fail(_ error: any Error)
}

/// What somebody who entered a write holds until its outcome is told.
public final class WriteTicket<Scope, Value: Sendable>: GroupedWrite {
  private struct State {
    var outcome: Result<Value, any Error>?
    var isTold = false
    var waiter: CheckedContinuation<Value, any Error>?
  }

  private let work: @Sendable (inout Scope) throws -> Value
  private let state = Mutex(State())

  init(_ work: @escaping @Sendable (inout Scope) throws -> Value) { self.work = work }

  /// What the work returned or threw; asked for once.
  public var value: Value {
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

  func run(_ db: Database, _ scope: inout Scope) throws {
    let outcome = try attempt(db, &scope)
    state.withLock { $0.outcome = outcome }
  }

  private func attempt(_ db: Database, _ scope: inout Scope) throws -> Result<Value, any Error> {
    let before = scope
    do {
      var value: Value?
      try db.inSavepoint {
        value = try work(&scope)
        return .commit
      }
      guard let value else { preconditionFailure("the savepoint was committed without its work") }
      return .success(value)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_CONSTRAINT {
      // SQLite may have rolled back the whole transaction: nothing of it may be taken for written.
      throw error
    } catch {
      scope = before
      return .failure(error)
    }
  }

  func settle() { tell(nil) }

  func fail(_ error: any Error) { tell(.failure(error)) }

  private func tell(_ failure: Result<Value, any Error>?) {
    let (waiter, outcome) = state.withLock { state in
      if let failure { state.outcome = failure }
      state.isTold = true
      defer { state.waiter = nil }
      return (state.waiter, state.outcome)
    }
    if let outcome { waiter?.resume(with: outcome) }
  }
}
