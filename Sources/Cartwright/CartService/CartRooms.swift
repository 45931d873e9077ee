internal import CartwrightBasket
internal import CartwrightContracts
internal import SmartcartAPI
internal import Synchronization

/// The live carts that somebody has asked for since the service began.
///
/// The store's writer alone enters and publishes: a room is never older than what was asked of it.
final class CartRooms: Sendable {
  private struct State {
    var rooms: [String: CartRoom] = [:]
    var listeners: [Int: @Sendable (CartNews) -> Void] = [:]
    var heard = 0
    var isStopped = false
  }

  private let state = Mutex(State())

  /// The room of a session, if it is here.
  func room(_ session: String) -> CartRoom? { state.withLock { $0.rooms[session] } }

  /// Makes a room of a cart that came from the store.
  ///
  /// Carts that have ended get one that nobody else finds.
  func enter(_ cart: CartState) -> CartRoom {
    let room = CartRoom(cart)
    let isStopped = state.withLock { state in
      if !cart.basket.state.isFinal { state.rooms[cart.session.id] = room }
      return state.isStopped
    }
    if isStopped { room.stop() }
    return room
  }

  /// Makes a new state known to everybody.
  func publish(_ cart: CartState, _ changes: [SmartcartCartChange]) {
    guard !changes.isEmpty else { return }
    (room(cart.session.id) ?? enter(cart)).publish(cart, changes)
    let listeners = state.withLock { state in
      if cart.basket.state.isFinal { state.rooms[cart.session.id] = nil }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener(CartNews(cart: cart, changes: changes)) }
  }

  /// Sends everybody away who looks on, in all rooms and those to come.
  func stop() {
    let rooms = state.withLock { state in
      state.isStopped = true
      return Array(state.rooms.values)
    }
    for room in rooms { room.stop() }
  }

  /// What a listener makes of all that is published from now on, of every cart.
  func listen<Element: Sendable>(
    _ transform: @escaping @Sendable (CartNews) -> [Element]
  ) -> AsyncStream<Element> {
    let (stream, continuation) = AsyncStream<Element>.makeStream(bufferingPolicy: .bufferingNewest(CartNews.limit))
    let number = state.withLock { state in
      state.heard += 1
      state.listeners[state.heard] = { news in for element in transform(news) { continuation.yield(element) } }
      return state.heard
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }
}

/// What was published of one cart.
struct CartNews: Sendable {
  /// How much waits for one listener; of more, the oldest is lost.
  static let limit = 65_536

  let cart: CartState
  let changes: [SmartcartCartChange]
}
