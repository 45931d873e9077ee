internal import Synchronization

/// Bearer tokens (RFC 6750) that are fetched when they are wanted, and kept for as long as they last.
///
/// However many calls wait for a token, it is fetched once; the fetch is given up when none waits any more. A token that is about to
/// expire is replaced while it is still in use. After a fetch that failed there is a pause, of a second and then longer, in which
/// calls that would need another fail at once, with the same error.
public final class BearerToken: CallCredentials {
  /// A token.
  public struct Token: Sendable {
    /// The token as it goes into the metadata, after `Bearer`.
    public var text: String
    /// How long it can be used, counted from when it was asked for; `nil` for ever.
    public var lifetime: Duration?

    /// Makes a token.
    public init(_ text: String, lifetime: Duration? = nil) {
      self.text = text
      self.lifetime = lifetime
    }
  }

  /// A token as calls send it.
  fileprivate struct Held {
    let metadata: Metadata
    let expiry: ContinuousClock.Instant?
    let refreshFrom: ContinuousClock.Instant?
  }

  fileprivate struct State {
    var held: Held?
    var fetch: Task<Void, Never>?
    /// Which fetch is the present one: what an abandoned one brings is too late.
    var fetchNumber = 0
    var waiters: [Int: CheckedContinuation<Metadata, any Error>] = [:]
    var lastWaiter = 0
    var failure: (error: any Error, until: ContinuousClock.Instant)?
    var pause = BearerToken.firstPause
  }

  /// How long no token is fetched after a fetch has failed: at first, and at most; each pause is 1.6 times the one before.
  fileprivate static let firstPause = Duration.seconds(1)
  fileprivate static let longestPause = Duration.seconds(120)

  private let state = Mutex(State())
  private let refreshAhead: Duration
  private let now: @Sendable () -> ContinuousClock.Instant
  private let fetch: @Sendable () async throws -> Token

  /// Makes credentials of tokens that `fetch` gets.
  ///
  /// - Parameters:
  ///   - refreshAhead: how long before a token expires another is fetched, or a fifth of its lifetime where that is shorter.
  ///   - fetch: runs in a task of its own, which is cancelled when no call waits for it.
  public convenience init(
    refreshAhead: Duration = .seconds(60), fetch: @escaping @Sendable () async throws -> Token
  ) {
    self.init(refreshAhead: refreshAhead, now: { .now }, fetch: fetch)
  }

  /// Makes credentials of a token that never changes.
  public convenience init(_ token: String) { self.init { Token(token) } }

  /// Makes credentials that live by another clock.
  package init(
    refreshAhead: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant,
    fetch: @escaping @Sendable () async throws -> Token
  ) {
    self.refreshAhead = refreshAhead
    self.now = now
    self.fetch = fetch
  }

  /// Has the next call fetch another token: for one that a server no longer takes.
  public func discard() { state.withLock { $0.held = nil } }

  /// The token, if there is one; when it is about to expire another is fetched meanwhile.
  public func metadataAtHand(for call: ClientContext) -> Metadata? {
    state.withLock { state in
      let now = now()
      guard let held = state.held, held.expiry.map({ now < $0 }) ?? true else { return nil }
      if let refreshFrom = held.refreshFrom, now >= refreshFrom, state.pausedError(now) == nil { begin(&state, now) }
      return held.metadata
    }
  }

  /// The token, once there is one.
  public func metadata(for call: ClientContext) async throws -> Metadata {
    if let metadata = metadataAtHand(for: call) { return metadata }
    let waiter = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        wait(waiter, continuation)
        // The handler below may have run before there was anybody to send away.
        if Task.isCancelled { giveUp(waiter) }
      }
    } onCancel: {
      giveUp(waiter)
    }
  }

  private func wait(_ waiter: Int, _ continuation: CheckedContinuation<Metadata, any Error>) {
    let result = state.withLock { state -> Result<Metadata, any Error>? in
      let now = now()
      if let held = state.held, held.expiry.map({ now < $0 }) ?? true { return .success(held.metadata) }
      if let error = state.pausedError(now) { return .failure(error) }
      state.waiters[waiter] = continuation
      begin(&state, now)
      return nil
    }
    if let result { continuation.resume(with: result) }
  }

  private func giveUp(_ waiter: Int) {
    let (continuation, abandoned) = state.withLock { state in
      let continuation = state.waiters.removeValue(forKey: waiter)
      let now = now()
      let isValid = state.held.map { held in held.expiry.map { now < $0 } ?? true } ?? false
      let isWanted = !state.waiters.isEmpty || isValid
      return (continuation, isWanted || continuation == nil ? nil : state.abandonFetch())
    }
    abandoned?.cancel()
    continuation?.resume(throwing: CancellationError())
  }

  private func begin(_ state: inout State, _ now: ContinuousClock.Instant) {
    guard state.fetch == nil else { return }
    let number = state.fetchNumber
    // Detached: the fetch is of all who wait, and not bound to the deadline of the first.
    state.fetch = Task.detached { [fetch] in
      let result: Result<Token, any Error>
      do { result = .success(try await fetch()) } catch { result = .failure(error) }
      self.fetched(result, number, askedAt: now)
    }
  }

  private func fetched(_ result: Result<Token, any Error>, _ number: Int, askedAt: ContinuousClock.Instant) {
    let held = result.flatMap { token in
      Result { () throws(RPCError) in try hold(token, askedAt) }.mapError { $0 }
    }
    let waiters = state.withLock { state -> [CheckedContinuation<Metadata, any Error>] in
      guard state.fetchNumber == number, state.fetch != nil else { return [] }
      state.take(held, now())
      defer { state.waiters = [:] }
      return Array(state.waiters.values)
    }
    for waiter in waiters { waiter.resume(with: held.map(\.metadata)) }
  }

  private func hold(_ token: Token, _ askedAt: ContinuousClock.Instant) throws(RPCError) -> Held {
    guard !token.text.isEmpty, token.text.utf8.allSatisfy(Self.isTokenCharacter) else {
      throw RPCError(code: .unauthenticated, message: "the fetched token is no bearer token (RFC 6750, section 2.1)")
    }
    let expiry = token.lifetime.map { askedAt.advanced(by: $0) }
    guard expiry.map({ now() < $0 }) ?? true else {
      throw RPCError(code: .unauthenticated, message: "the fetched token has expired already")
    }
    let ahead = token.lifetime.map { min(refreshAhead, $0 / 5) } ?? .zero
    return Held(
      metadata: ["authorization": .string("Bearer \(token.text)")], expiry: expiry,
      refreshFrom: expiry?.advanced(by: .zero - ahead))
  }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~+/=".utf8.contains(byte)
    }
  }
}

extension BearerToken.State {
  /// Why nothing is fetched at present, if it is not.
  fileprivate func pausedError(_ now: ContinuousClock.Instant) -> (any Error)? {
    failure.flatMap { now < $0.until ? $0.error : nil }
  }

  /// What a fetch has brought.
  fileprivate mutating func take(_ result: Result<BearerToken.Held, any Error>, _ now: ContinuousClock.Instant) {
    fetch = nil
    fetchNumber += 1
    switch result {
    case .success(let held):
      self.held = held
      failure = nil
      pause = BearerToken.firstPause
    case .failure(let error):
      failure = (error, now.advanced(by: pause))
      pause = min(pause * 1.6, BearerToken.longestPause)
    }
  }

  /// Nobody wants what the fetch would bring.
  fileprivate mutating func abandonFetch() -> Task<Void, Never>? {
    defer { fetch = nil }
    fetchNumber += 1
    return fetch
  }
}
