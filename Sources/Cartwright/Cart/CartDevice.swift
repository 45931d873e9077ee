internal import CartwrightDevice
internal import CartwrightScanner
public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// A smart cart: looks at frames, reports what it reads, shows the cart, and asks for payment.
public final class CartDevice: Sendable {
  /// How a cart behaves.
  public struct Options: Sendable {
    /// How the frames follow each other.
    public enum Frames: String, Sendable, CaseIterable {
      /// Each is a photo on its own, of other products.
      case stills
      /// They follow each other as a camera takes them: a product is seen in many.
      case video
    }

    /// When the cart's work is done.
    public enum Goal: String, Sendable, CaseIterable {
      /// When the goods are paid, or the session has ended.
      case paid
      /// When the session has ended: at the gate, or without payment.
      case ended
    }

    /// How the frames follow each other.
    public var frames = Frames.stills
    /// The pause between frames.
    public var pace = Duration.zero
    /// Whether to ask for payment after the last frame; otherwise the shopper does.
    public var checksOut = false
    /// When the work is done.
    public var goal = Goal.ended
    /// How long to look for the server at the start.
    public var firstContact = Duration.seconds(10)

    /// A cart that shows stills and waits for the shopper.
    public init() {}
  }

  /// What the tasks of a cart tell each other.
  struct Status: Sendable {
    var cart = SmartcartCart()
    var hasSeenAllFrames = false
    var acknowledged: Int64 = 0
    var wantsCheckout = false
  }

  let carts: SmartcartCartService.Client
  let payments: SmartcartGatewayService.Client
  let journal: CartJournal
  let source: FrameSource
  let options: Options
  let show: @Sendable (CartEvent) -> Void
  let status: Latest<Status>
  let scanner = BarcodeScanner()

  /// A cart that is not at work yet.
  ///
  /// - Parameter show: Shows an event; called from any task.
  public init(
    carts: SmartcartCartService.Client, payments: SmartcartGatewayService.Client, journal: CartJournal,
    source: FrameSource, options: Options = Options(), show: @escaping @Sendable (CartEvent) -> Void
  ) {
    self.carts = carts
    self.payments = payments
    self.journal = journal
    self.source = source
    self.options = options
    self.show = show
    status = Latest(Status(wantsCheckout: options.checksOut))
  }

  /// Works until the goal is reached.
  ///
  /// - Parameter commands: What the shopper asks for.
  /// - Returns: The cart as it was last.
  /// - Throws: `CartError`, `JournalError`, or the server's `RPCError` for what waiting does not mend.
  @discardableResult
  public func run(commands: AsyncStream<CartCommand>) async throws -> SmartcartCart {
    let sessionID = try await openSession()
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { try await self.watch(sessionID) }
      group.addTask { try await self.showPairingCodes(sessionID) }
      group.addTask { try await self.lookAtFrames() }
      group.addTask { try await self.sendScans(sessionID) }
      group.addTask { try await self.checkOut(sessionID) }
      group.addTask { try await self.obey(commands, sessionID) }
      group.addTask { try await self.reachGoal() }
      while let isDone = try await group.next(), !isDone {}
      group.cancelAll()
      return status.value.cart
    }
  }

  /// Waits and asks again while a server cannot be reached, and says so.
  var patience: Patience {
    Patience { [show] error in show(.trouble("the server cannot be reached (\(error.message)): trying again")) }
  }

  private func reachGoal() async throws -> Bool {
    try await status.first { [options] status in
      status.cart.state.isFinal || (options.goal == .paid && status.cart.state == .paid)
    }
    return true
  }

  /// Follows the cart, and shows what scans do not show.
  private func watch(_ sessionID: String) async throws -> Bool {
    try await CartWatch(carts, sessionID: sessionID, patience: patience).run { replica, change in
      if let change, !change.isOfGoods { show(.changed(change, replica.cart)) }
      status.update { $0.cart = replica.cart }
    }
    return false
  }
}

extension SmartcartCartChange {
  /// Whether it puts goods in: the answer to the scan has shown it.
  fileprivate var isOfGoods: Bool {
    switch change {
    case .opened, .lineAdded, .lineQuantitySet: true
    default: false
    }
  }
}

/// Why a cart stops.
public enum CartError: Error, Hashable, Sendable {
  /// The journal is of a session that the server does not have.
  case unknownSession(id: String, journal: String)
  /// The server has a session of this cart that the journal does not know.
  case sessionElsewhere(detail: String)
  /// Another process speaks for this session.
  case replaced
  /// The server has forgotten scans that it had acknowledged.
  case serverForgot(acknowledged: Int64, known: Int64)
  /// The payment came to nothing.
  case notPaid(String)
  /// The cart cannot be quoted.
  case cannotCheckOut(String)
}

extension CartError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .unknownSession(let id, let journal):
      "the server does not know session \(id): move \(journal) away to begin anew, or name the server that has it"
    case .sessionElsewhere(let detail):
      "\(detail): give the journal of that session (--journal), or take it over (--session ID)"
    case .replaced:
      "another process scans for this session: run one cart for each session"
    case .serverForgot(let acknowledged, let known):
      "the server knows scans up to \(known) and had acknowledged \(acknowledged): its store is older than this session"
    case .notPaid(let text):
      "not paid: \(text)"
    case .cannotCheckOut(let text):
      "the cart cannot be paid: \(text)"
    }
  }
}
