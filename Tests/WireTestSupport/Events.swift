internal import Synchronization

/// Something that happens once, which a test waits for.
public final class Event<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var waiters: [CheckedContinuation<Value, Never>] = []
  }

  private let state = Mutex(State())

  /// Makes an event that has not happened.
  public init() {}

  /// Lets it happen; the first time counts.
  public func happen(_ value: Value) {
    let waiters = state.withLock { state in
      guard state.value == nil else { return [CheckedContinuation<Value, Never>]() }
      state.value = value
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(returning: value) }
  }

  /// Whether it has happened.
  public var hasHappened: Bool { state.withLock { $0.value != nil } }

  /// Returns once it has happened.
  public var value: Value {
    get async {
      await withCheckedContinuation { waiter in
        let value = state.withLock { state in
          if state.value == nil { state.waiters.append(waiter) }
          return state.value
        }
        if let value { waiter.resume(returning: value) }
      }
    }
  }
}

extension Event where Value == Void {
  /// Lets it happen.
  public func happen() { happen(()) }
}

/// A number that tasks count up, and that a test waits for.
public final class Tally: Sendable {
  private struct State {
    var count = 0
    var waiters: [(at: Int, CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  /// Makes a tally of nothing.
  public init() {}

  /// How many were counted.
  public var count: Int { state.withLock { $0.count } }

  /// Counts one more.
  public func add() {
    let reached = state.withLock { state in
      state.count += 1
      let count = state.count
      defer { state.waiters.removeAll { $0.at <= count } }
      return state.waiters.filter { $0.at <= count }
    }
    for waiter in reached { waiter.1.resume() }
  }

  /// Returns once so many have been counted.
  public func reaches(_ count: Int) async {
    await withCheckedContinuation { waiter in
      let isThere = state.withLock { state in
        if state.count < count { state.waiters.append((count, waiter)) }
        return state.count >= count
      }
      if isThere { waiter.resume() }
    }
  }
}

/// Runs some work until something has happened, and ends it there, as a kill would; whatever it throws is lost.
public func running(
  _ work: @escaping @Sendable () async throws -> some Sendable, until happened: () async throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { _ = try? await work() }
    try await happened()
    group.cancelAll()
  }
}
