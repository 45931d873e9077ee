internal import Synchronization

/// The metadata that came with the one response of a call, once that has ended, well or not.
///
/// ```swift
/// let came = ResponseMetadata()
/// let reply = try await greeter.greet(request, options: CallOptions(responseMetadata: came))
/// print(came.initial, came.trailing)
/// ```
///
/// One that serves several calls has what came last.
public final class ResponseMetadata: Sendable {
  private let state = Mutex((initial: Metadata(), trailing: Metadata()))

  /// Makes one that is empty.
  public init() {}

  /// What came before the response.
  public var initial: Metadata { state.withLock(\.initial) }

  /// What came with the status.
  public var trailing: Metadata { state.withLock(\.trailing) }

  func note(_ initial: Metadata?, _ trailing: Metadata) {
    state.withLock { $0 = (initial ?? [:], trailing) }
  }
}
