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
    /// An answer is on its way; left when it comes, or by ``stop()``, which cancels the task of a resolver that is asked.
    case asking(Task<Void, Never>?)
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
  /// What host names were last found to be.
  private var known: [SocketAddress: [SocketAddress]] = [:]
  /// Whether the last answer was without some of the names.
  private var isIncomplete = false

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
    switch state {
    case .idle, .asking(nil): break
    case .asking(let task?): task.cancel()
    case .waiting(let timer): timer.cancel()
    }
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
    state = .asking(nil)
    let round = round
    switch target.origin {
    case .addresses(let names): lookUp(names[...]) { self.answered($0, round) }
    case .resolver(let resolver):
      // Detached: it is no part of the call that made the channel ask, nor bound to its deadline.
      let task = Task.detached { [self] in
        let result: Result<Resolution, RPCError>
        do {
          result = .success(try await resolver.resolve())
        } catch {
          result = .failure(RPCError(unresolved: target, error))
        }
        loop.run { self.answered(result, round) }
      }
      state = .asking(task)
    }
  }

  /// Numeric addresses stand for themselves; host names are looked up one after the other.
  ///
  /// One that nobody knows now does no harm while others are known, or it was itself: its last addresses count, and it is asked
  /// for again.
  private func lookUp(
    _ names: ArraySlice<SocketAddress>, found: Resolution = Resolution([]), failure: RPCError? = nil,
    completion: @escaping (Result<Resolution, RPCError>) -> Void
  ) {
    let numeric = names.prefix(while: \.isNumeric)
    let rest = names[numeric.endIndex...]
    var found = found
    found.addresses += numeric
    guard case .tcp(let host, let port)? = rest.first else {
      isIncomplete = failure != nil
      return completion(found.addresses.isEmpty ? failure.map { .failure($0) } ?? .success(found) : .success(found))
    }
    loop.resolve(host: host, port: port) { result in
      switch result {
      case .success(let more):
        self.known[.tcp(host: host, port: port)] = more
        self.lookUp(rest.dropFirst(), found: found.adding(more, of: host), failure: failure, completion: completion)
      case .failure(let error):
        let failure = failure ?? RPCError(unresolved: self.target, error)
        let before = self.known[.tcp(host: host, port: port)] ?? []
        self.lookUp(rest.dropFirst(), found: found.adding(before, of: host), failure: failure, completion: completion)
      }
    }
  }

  private func answered(_ result: Result<Resolution, RPCError>, _ round: Int) {
    guard round == self.round else { return }
    var result = result
    if case .success(let resolution) = result, let error = refusal(of: resolution) { result = .failure(error) }
    if case .success = result, !isIncomplete {
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

extension Resolution {
  fileprivate func adding(_ more: [SocketAddress], of host: String) -> Resolution {
    var all = self
    all.addresses += more
    for address in more { all.hosts[address] = host }
    return all
  }
}

extension RPCError {
  fileprivate init(unresolved target: Target, _ error: any Error) {
    self.init(code: .unavailable, message: "\(target) cannot be found: \(error)", cause: error)
  }
}
