public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// Follows a cart across interruptions: each change is told once.
public struct CartWatch: Sendable {
  private let carts: SmartcartCartService.Client
  private let sessionID: String
  private let patience: Patience

  /// Makes a watch; nothing is asked before ``run(_:)``.
  public init(_ carts: SmartcartCartService.Client, sessionID: String, patience: Patience) {
    self.carts = carts
    self.sessionID = sessionID
    self.patience = patience
  }

  /// Tells the cart as it stands, with no change, and then after each change; returns after the session's last change.
  ///
  /// - Throws: `RPCError` for what waiting does not mend; `ReplicaError` when the server tells of no next change.
  public func run(_ tell: (CartReplica, SmartcartCartChange?) async throws -> Void) async throws {
    var replica: CartReplica?
    try await patience.untilEnded { progress in
      let request = SmartcartWatchCartRequest.with {
        $0.sessionID = sessionID
        $0.fromRevision = replica?.cart.revision ?? 0
      }
      for try await response in carts.watchCart(request) {
        progress()
        try await take(response, &replica, tell)
      }
      guard replica?.cart.state.isFinal == true else { throw RPCError.endedEarly }
    }
  }

  private func take(
    _ response: SmartcartWatchCartResponse, _ replica: inout CartReplica?,
    _ tell: (CartReplica, SmartcartCartChange?) async throws -> Void
  ) async throws {
    switch response.event {
    case .snapshot(let cart):
      // After an interruption the server repeats the cart of the revision that was asked for: nothing new to tell.
      guard cart.revision != replica?.cart.revision else { return }
      let fresh = CartReplica(cart)
      replica = fresh
      try await tell(fresh, nil)
    case .change(let change):
      guard var next = replica else { throw ReplicaError.gap(known: 0, next: change.revision) }
      try next.apply(change)
      replica = next
      try await tell(next, change)
    case nil: break
    }
  }
}
