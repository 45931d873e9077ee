/// What lets a server know on whose behalf a call is made, as metadata: of a client for all its calls, or of one call.
///
/// Asked for each call, after the interceptors; what it gives is seen by the server alone. Nothing is sent before it has answered.
public protocol CallCredentials: AnyObject, Sendable {
  /// Whether they are for connections alone that nobody else can read: by TLS, on a Unix socket or within a process.
  ///
  /// Others fail with `UNAUTHENTICATED` then, before anything is sent. It is so unless said otherwise.
  var isConfidential: Bool { get }

  /// What to send, where it is at hand: so the call need not wait.
  func metadataAtHand(for call: ClientContext) -> Metadata?

  /// What to send.
  ///
  /// The call's deadline goes on; when it has passed, or the call is given up, the task is cancelled.
  ///
  /// - Throws: an `RPCError` to choose the call's status, within what gRPC's proposal A54 leaves to credentials; anything else is
  ///   `UNAVAILABLE`.
  func metadata(for call: ClientContext) async throws -> Metadata
}

extension CallCredentials {
  /// They are secret.
  public var isConfidential: Bool { true }

  /// Nothing is at hand.
  public func metadataAtHand(for call: ClientContext) -> Metadata? { nil }
}

extension CallCredentials {
  /// Adds to a call's metadata what these credentials are.
  func authorize(_ head: inout ClientCallHead, on transport: any ClientTransport) async throws(RPCError) {
    do throws(RPCError) {
      head.metadata.add(contentsOf: try await confirmed(head, transport))
    } catch {
      head.observation?.ended(error.code, error.message)
      throw error
    }
  }

  private func confirmed(_ head: ClientCallHead, _ transport: any ClientTransport) async throws(RPCError) -> Metadata {
    guard transport.isConfidential || !isConfidential else {
      throw RPCError(
        code: .unauthenticated, message: "credentials are not sent in plaintext: the connection must be secured by TLS")
    }
    let context = ClientContext(head)
    let credentials: Metadata
    if let metadata = metadataAtHand(for: context) {
      credentials = metadata
    } else {
      do {
        credentials = try await Deadline.limit(head.deadline) { try await self.metadata(for: context) }
      } catch {
        throw RPCError(credentials: error)
      }
    }
    // What cannot be sent would be left out, and the call would go without.
    guard credentials.canBeSent else {
      throw RPCError(code: .unauthenticated, message: "the credentials hold characters that metadata cannot carry")
    }
    return credentials
  }
}

extension Deadline {
  /// Ends some work, by cancelling it, when a deadline has passed.
  fileprivate static func limit<Value: Sendable>(
    _ deadline: ContinuousClock.Instant?, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    guard let deadline else { return try await work() }
    return try await withThrowingTaskGroup { group in
      defer { group.cancelAll() }
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(until: deadline, clock: .continuous)
        throw RPCError(code: .deadlineExceeded, message: "the deadline passed while credentials were waited for")
      }
      for try await value in group { return value }
      throw CancellationError()
    }
  }
}

extension RPCError {
  /// Why a call without its credentials was not made.
  fileprivate init(credentials error: any Error) {
    switch error {
    case is CancellationError: self.init(mapping: error)
    case is RPCError, is any RPCErrorConvertible:
      self.init(mapping: error)
      // These are a service's to say, who has not been asked: gRPC's proposal A54.
      switch code {
      case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .aborted, .outOfRange, .dataLoss:
        message = "no credentials: \(description)"
        code = .internal
      case .unauthenticated, .deadlineExceeded: break
      default: message = "no credentials: \(message)"
      }
    default: self.init(code: .unavailable, message: "no credentials: \(error)", cause: error)
    }
  }
}
