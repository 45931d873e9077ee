internal import Synchronization

/// What happens to carts, until somebody takes it; of the goods of one session the latest alone are kept.
///
/// What ends a quote or a pairing comes before goods: however many carts are being filled, and however slowly that is
/// taken, it does not wait behind them. For one reader.
public final class CartEventQueue: Sendable {
  private let state = Mutex(State())
  private let bell: AsyncStream<Void>
  private let ring: AsyncStream<Void>.Continuation

  private struct State {
    var ends: ArraySlice<CartEvent> = []
    /// The sessions whose goods wait, in the order in which they came in.
    var sessions: ArraySlice<String> = []
    var goods: [String: IdentifiedGoods] = [:]

    mutating func take() -> CartEvent? {
      if let end = ends.popFirst() { return end }
      guard let session = sessions.popFirst(), let latest = goods.removeValue(forKey: session) else { return nil }
      return .identified(latest)
    }
  }

  /// A queue with nothing in it.
  public init() { (bell, ring) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  /// Puts something in.
  public func put(_ event: CartEvent) {
    state.withLock { state in
      guard case .identified(let goods) = event else { return state.ends.append(event) }
      if state.goods.updateValue(goods, forKey: goods.sessionID) == nil { state.sessions.append(goods.sessionID) }
    }
    ring.yield()
  }

  /// Takes out what is there and what comes, until the reader's task is cancelled.
  ///
  /// - Parameter onCancel: What is done then.
  public func events(onCancel: @escaping @Sendable () -> Void = {}) -> AsyncStream<CartEvent> {
    AsyncStream(unfolding: { await self.next() }, onCancel: onCancel)
  }

  private func next() async -> CartEvent? {
    while true {
      if let event = state.withLock({ $0.take() }) { return event }
      var rings = bell.makeAsyncIterator()
      guard await rings.next() != nil else { return nil }
    }
  }
}
