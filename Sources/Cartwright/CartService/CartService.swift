internal import CartwrightBasket
public import CartwrightCatalog
public import CartwrightContracts
public import CartwrightMoney
internal import GRDB
public import Logging
public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// Sessions, scans and carts: what the first server does for carts, terminals and staff.
///
/// Every change is on disk before anybody is told of it, and a service that opens the same file later goes on where
/// this one stopped. `run()` must run beside the server, for what happens by the clock.
public final class CartService: SmartcartCartService.ServiceProtocol {
  /// How a shop's carts work.
  public struct Configuration: Sendable {
    /// The currency of every cart.
    public var currency: Currency
    /// The layouts of the shop's own codes.
    public var codes: CodeReader
    /// How long a quote can be paid.
    public var quoteLifetime: Duration
    /// The keys that the shop signs payment requests and completions with, as terminals are given them on pairing.
    public var shopKeys: @Sendable () async throws -> [SmartcartVerificationKey]

    /// Ten minutes for a quote, and no codes of the shop's own, unless told otherwise.
    public init(
      currency: Currency = .eur, codes: CodeReader = CodeReader(), quoteLifetime: Duration = .seconds(600),
      shopKeys: @escaping @Sendable () async throws -> [SmartcartVerificationKey] = { [] }
    ) {
      self.currency = currency
      self.codes = codes
      self.quoteLifetime = quoteLifetime
      self.shopKeys = shopKeys
    }
  }

  let configuration: Configuration
  let surroundings: Surroundings
  let logger: Logger
  let pool: DatabasePool
  let rooms: CartRooms
  let commits: GroupWriter<CartTransaction>
  let desk: ScanDesk
  let wrongCodes = WrongCodes()
  private let lock: StoreLock

  /// Opens the store, which is made when it is missing.
  ///
  /// - Throws: `StoreError` when the file cannot be used.
  public init(
    path: String, configuration: Configuration = Configuration(), surroundings: Surroundings = .live,
    logger: Logger = Logger(label: "cart-service")
  ) throws {
    self.configuration = configuration
    self.surroundings = surroundings
    self.logger = logger
    lock = try StoreLock(path)
    pool = try CartStore.open(path)
    rooms = CartRooms()
    commits = GroupWriter(pool, rooms: rooms, surroundings: surroundings, logger: logger)
    desk = ScanDesk(codes: configuration.codes)
  }

  /// The shop's products.
  public var catalog: CatalogStore { CatalogStore(pool) }

  /// Ends the streams of those who watch and scan, with `UNAVAILABLE`, so that a server that stops can end; other
  /// calls go on.
  public func beginGracefulShutdown() { rooms.stop() }

  /// Closes the store.
  ///
  /// Calls that are made afterwards fail.
  public func close() throws {
    defer { lock.release() }
    try pool.close()
  }

  /// Has a request's change made once, whoever sends it again.
  ///
  /// - Parameter work: Makes the change and returns the reply, within the transaction that keeps both.
  func once<Request: Message, Reply: Message>(
    _ request: Request, id: String, by caller: Caller, _ context: ServerContext,
    _ work: @escaping @Sendable (inout CartTransaction) throws -> Reply
  ) async throws -> Reply {
    let journaled = try JournaledRequest(caller: caller, id: id, method: context.method, body: request)
    return try await commits.write { transaction in
      try RequestJournal.once(journaled, at: transaction.now, in: transaction.db) { _ in try work(&transaction) }
    }
  }

  /// Where a cart is watched; read from the store when it is not here.
  func room(_ session: String) async throws -> CartRoom {
    if let room = rooms.room(session) { return room }
    return try await commits.write { try $0.room(session) }
  }
}
