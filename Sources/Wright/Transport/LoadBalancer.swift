public import WrightEventLoop
public import WrightRPC

/// One server, as a client sees it: addresses of which it needs one.
public struct Endpoint: Hashable, Sendable {
  /// The addresses, in the order in which they are tried.
  public var addresses: [SocketAddress]

  /// Makes an endpoint.
  public init(_ addresses: [SocketAddress]) { self.addresses = addresses }
}

/// Spreads a client's calls over servers.
///
/// A value of one channel, on its loop: it must not block.
public protocol LoadBalancer: Sendable {
  /// Whether all endpoints are connected ahead of calls, and again when they are lost; else when a call needs them.
  var connectsAhead: Bool { get }

  /// What to connect to, of all that the target has; told again when that changes.
  func endpoints(of addresses: [SocketAddress]) -> [Endpoint]

  /// Chooses where a call goes, as an index into `ready`; is asked when there is a choice.
  ///
  /// A call goes elsewhere when there is no room for it there, or no such index.
  mutating func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int
}

/// The endpoints that are connected; never empty.
public struct ReadyEndpoints {
  let subchannels: [Subchannel]

  /// How many there are.
  public var count: Int { subchannels.count }

  /// Which one it is.
  public subscript(index: Int) -> Endpoint { subchannels[index].endpoint }

  /// The calls that run there now.
  public func callsInFlight(at index: Int) -> Int { subchannels[index].callsInFlight }
}

/// All calls to the first address that answers: the others are tried in turn, a quarter of a second apart.
public struct PickFirst: LoadBalancer {
  private let shuffles: Bool

  /// When a call needs it.
  public var connectsAhead: Bool { false }

  /// - Parameter shuffles: whether addresses are tried in random order, so that clients do not all take the first.
  public init(shuffles: Bool = false) { self.shuffles = shuffles }

  /// One endpoint with all addresses.
  public func endpoints(of addresses: [SocketAddress]) -> [Endpoint] {
    [Endpoint(shuffles ? addresses.shuffled() : addresses)]
  }

  /// The first one.
  public mutating func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int { 0 }
}

/// Each call to the next address, round and round.
public struct RoundRobin: LoadBalancer {
  // Many clients that start at once do not all begin with the same server.
  private var turn = Int.random(in: 0..<1024)

  /// Ahead of calls.
  public var connectsAhead: Bool { true }

  /// Makes the policy.
  public init() {}

  /// Each address by itself.
  public func endpoints(of addresses: [SocketAddress]) -> [Endpoint] { addresses.map { Endpoint([$0]) } }

  /// The next one.
  public mutating func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int {
    turn = (turn &+ 1) & Int.max
    return turn % ready.count
  }
}

/// Each call to the least busy of a few addresses that are drawn at random: gRPC's proposal A48.
public struct LeastRequest: LoadBalancer {
  let choices: Int

  /// Ahead of calls.
  public var connectsAhead: Bool { true }

  /// - Parameter choices: how many are drawn, from 2 to 10.
  public init(choices: Int = 2) { self.choices = min(max(choices, 2), 10) }

  /// Each address by itself.
  public func endpoints(of addresses: [SocketAddress]) -> [Endpoint] { addresses.map { Endpoint([$0]) } }

  /// The least busy of those drawn.
  public mutating func pick(for call: ClientCallHead, from ready: ReadyEndpoints) -> Int {
    Self.pick(of: ready.count, choices: choices, calls: ready.callsInFlight)
  }

  static func pick(of count: Int, choices: Int, calls: (Int) -> Int) -> Int {
    var best = Int.random(in: 0..<count)
    for _ in 1..<choices {
      let other = Int.random(in: 0..<count)
      if calls(other) < calls(best) { best = other }
    }
    return best
  }
}

extension LoadBalancer where Self == PickFirst {
  /// All calls to the first address that answers.
  public static var pickFirst: PickFirst { PickFirst() }
}

extension LoadBalancer where Self == RoundRobin {
  /// Each call to the next address, round and round.
  public static var roundRobin: RoundRobin { RoundRobin() }
}

extension LoadBalancer where Self == LeastRequest {
  /// Each call to the less busy of two addresses that are drawn at random.
  public static var leastRequest: LeastRequest { LeastRequest() }
}
