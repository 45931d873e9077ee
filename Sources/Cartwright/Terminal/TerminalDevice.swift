public import CartwrightContracts
internal import CartwrightDevice
public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// A shopper's terminal: pairs with a cart, shows it, and pays when its owner agrees.
public final class TerminalDevice: Sendable {
  /// What the terminal can pay with.
  public struct Instrument: Hashable, Sendable {
    /// The token that stands for it at the acquirer; never a card number.
    public var token: String
    /// The brand, as people know it.
    public var brand: String
    /// The last four digits.
    public var lastFour: String

    /// An instrument.
    public init(token: String, brand: String, lastFour: String) {
      self.token = token
      self.brand = brand
      self.lastFour = lastFour
    }
  }

  /// How a terminal behaves.
  public struct Options: Sendable {
    /// The pairing code that the cart shows; `nil` to go on with the pairing that is remembered.
    public var code: String?
    /// What to pay with: the first, and after each decline the next.
    public var instruments: [Instrument] = []
    /// Whether to go on after the receipt until the session has ended.
    public var staysToTheEnd = false
    /// How long to look for the server at the start.
    public var firstContact = Duration.seconds(10)

    /// A terminal that goes on with its pairing.
    public init() {}
  }

  let carts: SmartcartCartService.Client
  let payments: SmartcartGatewayService.Client
  let memory: TerminalMemory
  let key: SigningKey
  let options: Options
  let approve: @Sendable (SmartcartPaymentTerms) async throws -> Bool
  let show: @Sendable (TerminalEvent) -> Void
  let cart = Latest(SmartcartCart())
  let isPaid = Latest(false)

  /// A terminal that is not at work yet.
  ///
  /// - Parameters:
  ///   - key: What it signs payments with.
  ///   - approve: Asks the owner whether to pay these terms, which are in order.
  ///   - show: Shows an event; called from any task.
  public init(
    carts: SmartcartCartService.Client, payments: SmartcartGatewayService.Client, memory: TerminalMemory,
    key: SigningKey, options: Options, approve: @escaping @Sendable (SmartcartPaymentTerms) async throws -> Bool,
    show: @escaping @Sendable (TerminalEvent) -> Void
  ) {
    self.carts = carts
    self.payments = payments
    self.memory = memory
    self.key = key
    self.options = options
    self.approve = approve
    self.show = show
  }

  /// Works until the goods are paid and the receipt is there, or the session or the pairing ends.
  ///
  /// - Returns: Whether the goods are paid.
  /// - Throws: `TerminalError`, `TermsError`, `JournalError`, or the server's `RPCError` for what waiting does not mend.
  @discardableResult
  public func run() async throws -> Bool {
    let pairing = try await pair()
    let instruments = try await registerInstruments()
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { try await self.watch(pairing) }
      group.addTask { try await self.answerRequests(pairing, instruments) }
      if !options.staysToTheEnd {
        group.addTask {
          try await self.isPaid.first { $0 }
          return true
        }
      }
      while let isDone = try await group.next(), !isDone {}
      group.cancelAll()
      return isPaid.value
    }
  }

  /// Waits and asks again while the server cannot be reached, and says so.
  var patience: Patience {
    Patience { [show] error in show(.trouble("the server cannot be reached (\(error.message)): trying again")) }
  }

  var firstContact: Patience {
    var patience = self.patience
    patience.limit = options.firstContact
    return patience
  }

  /// Follows the cart; done when the session ends, or the pairing.
  private func watch(_ pairing: TerminalMemory.Pairing) async throws -> Bool {
    do {
      try await CartWatch(carts, sessionID: pairing.sessionID, patience: patience).run { replica, change in
        if let change { show(.changed(change, replica.cart)) }
        cart.set(replica.cart)
        if replica.cart.pairingID != pairing.pairingID { throw PairingEnded() }
      }
    } catch is PairingEnded {
      show(.notice("the pairing has ended"))
    } catch let error as RPCError where error.code == .permissionDenied {
      // It ended while the server was out of reach: the session is nothing to this terminal any more.
      show(.notice("the pairing has ended"))
    }
    return true
  }

  private struct PairingEnded: Error {}
}

/// Why a terminal stops.
public enum TerminalError: Error, Hashable, Sendable {
  /// Nothing is remembered, and no code was given.
  case noCode
  /// The code is not, or no longer, one that pairs.
  case wrongCode(String)
  /// The pairing that is remembered has ended.
  case pairingEnded
  /// There is nothing to pay with.
  case noInstrument
  /// The payment came to nothing.
  case notPaid(String)
}

extension TerminalError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .noCode: "not paired: give the code that the cart shows (--code)"
    case .wrongCode(let code): "no cart shows the code \(code): it works once and for minutes, so read the cart's again"
    case .pairingEnded: "the pairing that is remembered has ended: give the code that the cart shows now (--code)"
    case .noInstrument: "there is nothing to pay with: name a token (--token)"
    case .notPaid(let text): "not paid: \(text)"
    }
  }
}
