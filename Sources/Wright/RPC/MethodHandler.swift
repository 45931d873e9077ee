public import Logging
internal import Synchronization

/// What runs when a method is called.
public final class MethodHandler: Sendable {
  /// Takes the request's bytes where exactly one is due, and returns the response's envelope where exactly one is due.
  public typealias Body = @Sendable (_ request: [UInt8]?, ServerContext) async throws -> [UInt8]?

  /// The path of its calls.
  public let path: String
  /// Which sides stream.
  public let kind: RPCKind
  /// Where the server logs.
  public let logger: Logger
  @usableFromInline let body: Body

  init(path: String, kind: RPCKind, logger: Logger, body: @escaping Body) {
    self.path = path
    self.kind = kind
    self.logger = logger
    self.body = body
  }

  /// Runs the handler for a call, with its deadline for the calls that it makes.
  ///
  /// - Returns: the envelope of a single response, or the error that the peer is told.
  @inlinable @inline(__always)
  public func run(_ call: any ServerCall, request: [UInt8]?) async -> Result<[UInt8]?, RPCError> {
    do {
      let context = ServerContext(call)
      guard call.hasDeadline, let deadline = call.head.deadline else {
        return .success(try await body(request, context))
      }
      return .success(try await Deadline.$current.withValue(deadline) { try await body(request, context) })
    } catch {
      return .failure(report(error, call))
    }
  }

  @usableFromInline func report(_ error: any Error, _ call: any ServerCall) -> RPCError {
    let mapped = RPCError(mapping: error)
    if mapped.message == RPCError.unmappedMessage {
      logger.error(
        "a handler failed", metadata: ["call": "\(call.head.id)", "method": "\(path)", "error": "\(error)"])
    }
    return mapped
  }
}

/// Something that can be raised once.
final class Flag: Sendable {
  private let isRaised = Atomic(false)

  /// - Returns: whether it was down.
  func raise() -> Bool { isRaised.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged }
}
