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

  /// Waits for a response, and then keeps what came beside it, or beside the error in its place.
  func noting<Response>(
    initial: () async throws -> Metadata, trailing: () -> Metadata, _ response: () async throws -> Response
  ) async throws -> Response {
    let result: Result<Response, any Error>
    do { result = .success(try await response()) } catch { result = .failure(error) }
    let came = ((try? await initial()) ?? [:], trailing())
    state.withLock { $0 = came }
    return try result.get()
  }
}
