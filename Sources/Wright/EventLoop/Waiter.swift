/// A task that waits for a value or an error, and is resumed exactly once.
///
/// A checked continuation would find a second resumption, but allocates to do so, and its layout is known only at run time: whatever
/// holds one is slow to copy and to destroy. Whoever keeps a waiter forgets it before resuming it.
@safe public struct Waiter<Value: Sendable>: Sendable {
  private let continuation: UnsafeContinuation<Value, any Error>
  /// The task that waits.
  public let task: TaskIdentity

  private init(_ continuation: UnsafeContinuation<Value, any Error>) {
    unsafe self.continuation = continuation
    task = .current
  }

  /// Has the calling task wait; `body` keeps the waiter, or resumes it.
  public static func wait(_ body: (Waiter) -> Void) async throws -> Value {
    try await unsafe withUnsafeThrowingContinuation { unsafe body(Waiter($0)) }
  }

  /// Lets the task go on.
  public func resume(returning value: sending Value) { unsafe continuation.resume(returning: value) }

  /// Lets the task go on with an error.
  public func resume(throwing error: any Error) { unsafe continuation.resume(throwing: error) }

  /// Lets the task go on.
  public func resume(with result: sending Result<Value, any Error>) { unsafe continuation.resume(with: result) }
}

/// Which task it is: so that a cancelled one sends no other away.
///
/// Of no more use once the task has ended.
public struct TaskIdentity: Hashable, Sendable {
  private let hash: Int?

  /// The task that asks.
  public static var current: TaskIdentity {
    TaskIdentity(hash: unsafe withUnsafeCurrentTask { unsafe $0?.hashValue })
  }
}

extension Waiter<Void> {
  /// Lets the task go on.
  public func resume() { resume(returning: ()) }
}
