internal import CartwrightBasket
public import SmartcartAPI

/// Whose session it is, and who is paired with it.
public struct SessionParties: Hashable, Sendable {
  /// The cart's name, as its calls give it.
  public let cart: String
  /// The pairing, while there is one and the session has not ended.
  public let pairing: Pairing?

  /// A terminal paired with a cart.
  public struct Pairing: Hashable, Sendable {
    /// Names the pairing.
    public let id: String
    /// The terminal's name, as its calls give it.
    public let terminal: String
    /// The key by which the terminal signs.
    public let terminalKey: SmartcartVerificationKey
  }
}

extension CartService {
  /// Whose session it is, and who is paired with it now.
  ///
  /// - Throws: `NOT_FOUND` for an unknown session.
  public func parties(session: String) async throws -> SessionParties {
    let cart = try await room(session).cart
    let pairing = cart.basket.state.isFinal ? nil : cart.basket.pairing.flatMap { _ in cart.pairing }
    return SessionParties(
      cart: cart.session.cart,
      pairing: pairing.map { SessionParties.Pairing(id: $0.id, terminal: $0.terminal, terminalKey: $0.key) })
  }
}
