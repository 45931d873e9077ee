internal import WrightEventLoop

/// Whether and how one end of a connection asks whether the other is still there: gRPC's `doc/keepalive.md`.
public struct KeepaliveOptions: Hashable, Sendable {
  /// How long nothing may have come before the other end is asked; `nil` to ask never.
  public var interval: Duration?
  /// How long the other end has to answer, before the connection is given up.
  public var timeout: Duration
  /// Whether it is asked while no call runs, too.
  public var permitWithoutCalls: Bool

  /// Makes options.
  public init(interval: Duration? = nil, timeout: Duration = .seconds(20), permitWithoutCalls: Bool = false) {
    self.interval = interval
    self.timeout = timeout
    self.permitWithoutCalls = permitWithoutCalls
  }
}

/// How long a server lets a connection live, and how often it lets a client ask whether it is there.
public struct ConnectionLimits: Hashable, Sendable {
  /// How long a connection may have no call; `nil` for as long as it likes.
  public var maxIdle: Duration?
  /// How long a connection lives, give or take a tenth; then running calls finish, and the client makes another.
  public var maxAge: Duration?
  /// How long calls may go on after ``maxAge``; `nil` for as long as they take.
  public var maxAgeGrace: Duration?
  /// How far apart a client's pings must be while calls run.
  public var minPingInterval: Duration
  /// Whether a client may ping as often while none runs, and not only every two hours.
  public var permitPingsWithoutCalls: Bool

  /// Makes limits.
  public init(
    maxIdle: Duration? = nil, maxAge: Duration? = nil, maxAgeGrace: Duration? = nil,
    minPingInterval: Duration = .seconds(300), permitPingsWithoutCalls: Bool = false
  ) {
    self.maxIdle = maxIdle
    self.maxAge = maxAge
    self.maxAgeGrace = maxAgeGrace
    self.minPingInterval = minPingInterval
    self.permitPingsWithoutCalls = permitPingsWithoutCalls
  }

  /// How long one connection lives: give or take a tenth, so that those that were made together do not end together.
  func drawAge() -> Duration? { maxAge.map { $0 * Double.random(in: 0.9...1.1) } }
}

/// Asks the other end of one connection whether it is still there.
///
/// Belongs to the connection's loop.
final class Keepalive {
  /// Tells the pings apart from those of others.
  static let payload: UInt64 = 0x7772_6967_6874_0002

  private enum State {
    /// No call runs, and none need be looked after.
    case dormant
    case watching(LoopTimer)
    case asked(LoopTimer)
    case ended
  }

  private let loop: EventLoop
  private let interval: Duration
  private let options: KeepaliveOptions
  private let hasCalls: () -> Bool
  private let ping: () -> Void
  private let giveUp: () -> Void
  private var lastRead: ContinuousClock.Instant
  private var state = State.dormant

  /// - Parameters:
  ///   - hasCalls: whether calls run on the connection.
  ///   - ping: sends a ping with ``payload``.
  ///   - giveUp: closes the connection, since no answer came.
  init?(
    _ options: KeepaliveOptions, on loop: EventLoop, hasCalls: @escaping () -> Bool, ping: @escaping () -> Void,
    giveUp: @escaping () -> Void
  ) {
    guard let interval = options.interval else { return nil }
    self.loop = loop
    self.interval = interval
    self.options = options
    self.hasCalls = hasCalls
    self.ping = ping
    self.giveUp = giveUp
    lastRead = loop.now
  }

  /// A call began, or the connection did.
  func wake() {
    guard case .dormant = state, options.permitWithoutCalls || hasCalls() else { return }
    watch(until: max(lastRead.advanced(by: interval), loop.now))
  }

  /// Bytes came: somebody is there.
  func noteRead() {
    lastRead = loop.now
    guard case .asked(let timer) = state else { return }
    timer.cancel()
    watch(until: lastRead.advanced(by: interval))
  }

  /// The connection is gone.
  func end() {
    switch state {
    case .watching(let timer), .asked(let timer): timer.cancel()
    case .dormant, .ended: break
    }
    state = .ended
  }

  private func watch(until instant: ContinuousClock.Instant) {
    state = .watching(loop.schedule(at: instant) { self.look() })
  }

  private func look() {
    guard case .watching = state else { return }
    let due = lastRead.advanced(by: interval)
    if due > loop.now { return watch(until: due) }
    guard options.permitWithoutCalls || hasCalls() else {
      state = .dormant
      return
    }
    ping()
    state = .asked(loop.schedule(after: options.timeout) { self.noAnswer() })
  }

  private func noAnswer() {
    guard case .asked = state else { return }
    state = .ended
    giveUp()
  }
}

/// The other end did not answer in time.
struct KeepaliveTimeout: Error, CustomStringConvertible {
  var description: String { "no answer came to a keepalive ping" }
}

/// Keeps count of pings that come oftener than they may.
struct PingStrikes {
  /// More than so many, and the client is sent away.
  private static let mostStrikes = 2
  /// How far apart pings must be while no call runs, unless they are permitted then.
  private static let idleInterval = Duration.seconds(7200)

  private var last: ContinuousClock.Instant?
  private var strikes = 0
  private var sentBefore = 0

  /// Counts a ping; one that follows upon DATA or HEADERS that were sent is as good as the first, since these may have made the
  /// client ask.
  ///
  /// - Returns: whether that was one too many.
  mutating func ping(
    at now: ContinuousClock.Instant, hasCalls: Bool, sent: Int, _ limits: ConnectionLimits
  ) -> Bool {
    if sent != sentBefore {
      sentBefore = sent
      last = nil
      strikes = 0
    }
    let interval = hasCalls || limits.permitPingsWithoutCalls ? limits.minPingInterval : Self.idleInterval
    defer { last = now }
    guard let last, last.advanced(by: interval) > now else { return false }
    strikes += 1
    return strikes > Self.mostStrikes
  }
}
