internal import WrightEventLoop
internal import WrightRPC

/// Finds the addresses of a target when they are needed, and not too often.
///
/// Unchecked, because: everything here belongs to the loop's thread.
final class AddressSource: @unchecked Sendable {
  /// How far apart look-ups of host names are, after one that was answered: gRPC's `doc/naming.md`.
  private static let lookUpInterval = Duration.seconds(30)

  private enum State {
    /// Nobody has asked.
    case idle
    /// An answer is on its way.
    case asking
    /// It will ask at some time; left by that time, or by ``stop()``.
    case waiting(LoopTimer)
  }

  private let target: Target
  private let loop: EventLoop
  private var deliver: ((Result<Resolution, RPCError>) -> Void)?
  private var state = State.idle
  /// Answers to questions before the last ``stop()`` are dropped.
  private var round = 0
  private var backoff = Backoff()
  private var nextTurn: ContinuousClock.Instant?

  /// - Parameter deliver: is told what was found, or why nothing was; may be told at once.
  init(_ target: Target, _ loop: EventLoop, deliver: @escaping (Result<Resolution, RPCError>) -> Void) {
    self.target = target
    self.loop = loop
    self.deliver = deliver
  }

  /// Whether an answer is on its way.
  var isAsking: Bool { if case .asking = state { true } else { false } }

  /// Asks as soon as it may.
  func ask() {
    guard case .idle = state, nextTurn == nil || !isFixed else { return }
    if let nextTurn, nextTurn > loop.now { wait(until: nextTurn) } else { askNow() }
  }

  /// Asks no more, until somebody asks again.
  func stop() {
    if case .waiting(let timer) = state { timer.cancel() }
    round += 1
    state = .idle
  }

  /// Asks no more, and tells nobody.
  func end() {
    stop()
    deliver = nil
  }

  private func wait(until instant: ContinuousClock.Instant) {
    state = .waiting(loop.schedule(at: instant) { self.askNow() })
  }

  private func askNow() {
    state = .asking
    let round = round
    switch target.origin {
    case .addresses(let names): lookUp(names[...], found: []) { self.answered($0, round) }
    case .resolver(let resolver):
      Task {
        let result: Result<Resolution, RPCError>
        do {
          result = .success(try await resolver.resolve())
        } catch {
          result = .failure(RPCError(unresolved: target, error))
        }
        loop.run { self.answered(result, round) }
      }
    }
  }

  /// Numeric addresses stand for themselves; host names are looked up one after the other.
  private func lookUp(
    _ names: ArraySlice<SocketAddress>, found: [SocketAddress],
    completion: @escaping (Result<Resolution, RPCError>) -> Void
  ) {
    let numeric = names.prefix(while: \.isNumeric)
    let found = found + numeric
    let rest = names[numeric.endIndex...]
    guard case .tcp(let host, let port)? = rest.first else { return completion(.success(Resolution(found))) }
    loop.resolve(host: host, port: port) { result in
      switch result {
      case .success(let more): self.lookUp(rest.dropFirst(), found: found + more, completion: completion)
      case .failure(let error): completion(.failure(RPCError(unresolved: self.target, error)))
      }
    }
  }

  private func answered(_ result: Result<Resolution, RPCError>, _ round: Int) {
    guard round == self.round else { return }
    var result = result
    if case .success(let resolution) = result, let error = refusal(of: resolution) { result = .failure(error) }
    if case .success = result {
      state = .idle
      backoff.reset()
      nextTurn = loop.now.advanced(by: interval)
    } else {
      wait(until: loop.now.advanced(by: backoff.next()))
    }
    deliver?(result)
  }

  private func refusal(of resolution: Resolution) -> RPCError? {
    if resolution.addresses.isEmpty { return RPCError(code: .unavailable, message: "\(target) has no address") }
    do {
      try resolution.serviceConfig?.check()
      return nil
    } catch {
      return RPCError(unresolved: target, error)
    }
  }

  /// Whether the answer is always the same.
  private var isFixed: Bool {
    if case .addresses(let addresses) = target.origin { addresses.allSatisfy(\.isNumeric) } else { false }
  }

  private var interval: Duration {
    switch target.origin {
    case .addresses: Self.lookUpInterval
    case .resolver(let resolver): resolver.minInterval
    }
  }
}

extension RPCError {
  fileprivate init(unresolved target: Target, _ error: any Error) {
    self.init(code: .unavailable, message: "\(target) cannot be found: \(error)", cause: error)
  }
}
