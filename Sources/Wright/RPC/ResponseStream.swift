internal import Synchronization

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

  init(
    _ call: any ClientCall, producer: Task<Void, Never>?, observation: (any ClientCallObservation)? = nil,
    decode: @escaping @Sendable ([UInt8]) throws -> Message
  ) {
    lease = CallLease(call, producer, observation)
    self.decode = decode
    interceptedMessages = nil
  }

  /// Makes a stream of what interceptors made of the call's messages.
  init(_ call: any ClientCall, observation: (any ClientCallObservation)?, messages: RPCAsyncSequence<Message>) {
    lease = CallLease(call, nil, observation)
    decode = { _ in throw RPCError(code: .internal, message: "intercepted") }
    interceptedMessages = messages
  }

  /// The metadata that comes before the first message; waits for it.
  public var metadata: Metadata {
    get async throws {
      do {
        return try await lease.call.initialMetadata()
      } catch {
        lease.observation?.ended(by: error)
        throw error
      }
    }
  }

  /// The metadata that came with the status; empty until the sequence has ended.
  public var trailingMetadata: Metadata { lease.call.trailingMetadata }

  /// Gives the call up: what came of it and was not read is thrown away, and reading on throws `CANCELLED`.
  ///
  /// A stream that was read to its end is left alone.
  public func cancel() { lease.cancel() }

  /// The next message; the state of the reading is the call's, so that each iterator goes on where the last one stopped.
  func next() async throws -> Message? {
    guard let bytes = try await lease.call.receive() else { return nil }
    do {
      return try decode(bytes)
    } catch {
      // The server need not go on.
      lease.call.cancel(RPCError(mapping: error))
      throw error
    }
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
      let lease = stream.lease
      do {
        let message = intercepted == nil ? try await stream.next() : try await intercepted?.next()
        if lease.wasGivenUp(beforeEnd: message == nil) { throw RPCError.givenUp }
        if message == nil { lease.observation?.ended(.ok, "") }
        return message
      } catch {
        let error: any Error = lease.wasGivenUp(beforeEnd: true) ? RPCError.givenUp : error
        lease.observation?.ended(by: error)
        throw error
      }
    }
  }
}

/// Gives a call up when nobody holds it any more.
private final class CallLease: Sendable {
  /// How far the reading is.
  private enum Progress: UInt8, AtomicRepresentable { case underWay, ended, givenUp }

  let call: any ClientCall
  let observation: (any ClientCallObservation)?
  private let producer: Task<Void, Never>?
  private let progress = Atomic(Progress.underWay)

  init(_ call: any ClientCall, _ producer: Task<Void, Never>?, _ observation: (any ClientCallObservation)?) {
    self.call = call
    self.producer = producer
    self.observation = observation
  }

  /// Notes what a reader is about to be told: something, or how the call ended.
  ///
  /// - Returns: whether the call was given up before, which the reader is told instead, however much of it had come.
  func wasGivenUp(beforeEnd isEnd: Bool) -> Bool {
    guard isEnd else { return progress.load(ordering: .relaxed) == .givenUp }
    return progress.compareExchange(expected: .underWay, desired: .ended, ordering: .relaxed).original == .givenUp
  }

  func cancel() {
    _ = progress.compareExchange(expected: .underWay, desired: .givenUp, ordering: .relaxed)
    call.cancel()
    observation?.ended(RPCError.givenUp.code, RPCError.givenUp.message)
  }

  deinit {
    producer?.cancel()
    cancel()
  }
}
