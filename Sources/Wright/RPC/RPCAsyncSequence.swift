/// The messages that come on a stream, in order.
///
/// They can be iterated once.
public struct RPCAsyncSequence<Element: Sendable>: AsyncSequence, Sendable {
  private let pull: @Sendable () async throws -> Element?

  /// Makes a sequence that asks for one message at a time, until there is none.
  public init(unfolding pull: @escaping @Sendable () async throws -> Element?) {
    self.pull = pull
  }

  /// Begins to read, or goes on reading.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pull: pull) }

  /// Pulls one message at a time.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let pull: @Sendable () async throws -> Element?

    /// The next message; `nil` after the last.
    public mutating func next() async throws -> Element? { try await pull() }
  }

  /// The one message that there must be.
  ///
  /// - Throws: `UNIMPLEMENTED` when there is none, or more than one: gRPC's `doc/statuscodes.md`.
  func single(_ what: String) async throws -> Element {
    guard let first = try await pull() else { throw RPCError.cardinality("no \(what) came where one is due") }
    guard try await pull() == nil else { throw RPCError.cardinality("more than one \(what) came where one is due") }
    return first
  }
}

extension RPCError {
  /// The error for no message, or too many, where exactly one is due.
  package static func cardinality(_ message: String) -> RPCError {
    RPCError(code: .unimplemented, message: message)
  }
}

/// Where the messages of an outgoing stream are written.
public struct RPCWriter<Element: Sendable>: Sendable {
  private let push: @Sendable (Element, _ compressed: Bool) async throws -> Void

  /// Makes a writer.
  public init(_ push: @escaping @Sendable (Element) async throws -> Void) {
    self.push = { message, _ in try await push(message) }
  }

  /// Makes a writer that is told which messages may be compressed.
  public init(compressing push: @escaping @Sendable (Element, _ compressed: Bool) async throws -> Void) {
    self.push = push
  }

  /// A writer of other messages: each is changed, and then written here, compressed or not as it was to be.
  ///
  /// What an interceptor changes messages with: one made by a closure that calls ``write(_:compressed:)`` would not know of
  /// messages that are not to be compressed.
  public func map<Other>(_ change: @escaping @Sendable (Other) async throws -> Element) -> RPCWriter<Other> {
    RPCWriter<Other>(compressing: { try await push(try await change($0), $1) })
  }

  /// Writes a message; waits while the peer takes no more.
  ///
  /// It is compressed where the call's messages are, if it may be.
  ///
  /// - Throws: `RPCError` when the call is over, `CancellationError` when the task that waits is cancelled.
  public func write(_ message: Element, compressed: Bool = true) async throws { try await push(message, compressed) }

  /// Writes messages one after the other.
  public func write(contentsOf messages: some Sequence<Element>) async throws {
    for message in messages { try await push(message, true) }
  }

  /// Writes all that comes of another sequence.
  public func write<S: AsyncSequence>(contentsOf messages: S) async throws where S.Element == Element {
    for try await message in messages { try await push(message, true) }
  }
}
