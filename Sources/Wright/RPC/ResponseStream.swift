/// The responses of a call, in order, as they come.
///
/// Iterate it once. The call is given up when the iterating task is cancelled, when ``cancel()`` is called, and when nothing holds
/// the stream or its iterator any more.
public struct ResponseStream<Message: Sendable>: AsyncSequence, Sendable {
  /// A response.
  public typealias Element = Message

  private let lease: CallLease
  private let decode: @Sendable ([UInt8]) throws -> Message
  private let interceptedMessages: RPCAsyncSequence<Message>?

  init(_ call: any ClientCall, producer: Task<Void, Never>?, decode: @escaping @Sendable ([UInt8]) throws -> Message) {
    lease = CallLease(call, producer)
    self.decode = decode
    interceptedMessages = nil
  }

  /// Makes a stream of what interceptors made of the call's messages.
  init(_ call: any ClientCall, producer: Task<Void, Never>?, messages: RPCAsyncSequence<Message>) {
    lease = CallLease(call, producer)
    decode = { _ in throw RPCError(code: .internal, message: "intercepted") }
    interceptedMessages = messages
  }

  /// The metadata that comes before the first message; waits for it.
  public var metadata: Metadata {
    get async throws { try await lease.call.initialMetadata() }
  }

  /// The metadata that came with the status; empty until the sequence has ended.
  public var trailingMetadata: Metadata { lease.call.trailingMetadata }

  /// Gives the call up.
  public func cancel() { lease.call.cancel() }

  /// The next message; the state of the reading is the call's, so that each iterator goes on where the last one stopped.
  func next() async throws -> Message? {
    guard let bytes = try await lease.call.receive() else { return nil }
    return try decode(bytes)
  }

  /// Begins to read, or goes on reading.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(stream: self, intercepted: interceptedMessages?.makeAsyncIterator())
  }

  /// Reads one message at a time.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let stream: ResponseStream<Message>
    fileprivate var intercepted: RPCAsyncSequence<Message>.AsyncIterator?

    /// The next message; `nil` after the last.
    public mutating func next() async throws -> Message? {
      if intercepted != nil { return try await intercepted?.next() }
      return try await stream.next()
    }
  }
}

/// Gives a call up when nobody holds it any more.
private final class CallLease: Sendable {
  let call: any ClientCall
  private let producer: Task<Void, Never>?

  init(_ call: any ClientCall, _ producer: Task<Void, Never>?) {
    self.call = call
    self.producer = producer
  }

  deinit {
    producer?.cancel()
    call.cancel()
  }
}
