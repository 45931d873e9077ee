/// Is told of the calls of clients and servers as they go: what metrics and traces are made from.
///
/// A client or a server that has none pays a look at a `nil` for it. From any thread; it must not wait.
public protocol CallObserver: Sendable {
  /// A client makes a call.
  ///
  /// - Parameters:
  ///   - method: the method's full name, `package.Service/Method`.
  ///   - target: where the client's calls go.
  ///   - metadata: the call's, to which what the server is to know may be added.
  func callBegan(_ method: String, target: String, metadata: inout Metadata) -> any ClientCallObservation

  /// A call has come to a server.
  ///
  /// - Parameters:
  ///   - head: what is known of it.
  ///   - isKnown: whether the server has the method; if it has not, the name is whatever a peer wrote.
  func callArrived(_ head: ServerCallHead, isKnown: Bool) -> any CallObservation
}

/// Is told of one call at a client.
public protocol ClientCallObservation: AnyObject, Sendable {
  /// The call is attempted: as a rule once, and again where it is retried.
  func attemptBegan() -> any CallObservation

  /// The call is over, though its caller may not have learned so.
  func settled(_ code: StatusCode, _ message: String)

  /// The caller has learned how the call ended, or gives it up; told once or more often, and the first time counts.
  func ended(_ code: StatusCode, _ message: String)
}

extension ClientCallObservation {
  /// Nothing comes of it.
  public func settled(_ code: StatusCode, _ message: String) {}

  /// The caller is told of a failure: of the call, or of what stands between it and its caller.
  func ended(by error: any Error) {
    switch error {
    case is RPCError, is any RPCErrorConvertible, is CancellationError:
      let error = RPCError(mapping: error)
      ended(error.code, error.message)
    default: ended(.unknown, "\(error)")
    }
  }
}

/// Is told of one call at a server, or of one attempt at a client.
public protocol CallObservation: AnyObject, Sendable {
  /// A message was sent.
  ///
  /// - Parameter bytes: how many it has, as it goes over the wire, without its prefix.
  func sent(_ bytes: Int)

  /// A message was received.
  ///
  /// - Parameter bytes: how many it has, as it came over the wire, without its prefix.
  func received(_ bytes: Int)

  /// It is over; nothing is told after this.
  func ended(_ code: StatusCode, _ message: String)

  /// Runs the handler of a call, with what the calls that it makes are to inherit.
  func serve(_ handler: () async throws -> [UInt8]?) async throws -> [UInt8]?
}

extension CallObservation {
  /// Runs the handler.
  public func serve(_ handler: () async throws -> [UInt8]?) async throws -> [UInt8]? { try await handler() }
}

extension CallObserver {
  /// Tells of a call that a server refuses.
  public func callRefused(_ head: ServerCallHead, isKnown: Bool, _ error: RPCError) {
    callArrived(head, isKnown: isKnown).ended(error.code, error.message)
  }
}
