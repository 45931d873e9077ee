public import CartwrightContracts
internal import CartwrightPayment
public import CartwrightSealing
internal import GRDB
public import Logging
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Payments, for terminals and carts.
///
/// Every payment is durable at each step. ``run()`` is what moves payments on: asks the acquirer, tells the second server
/// and the cart; it picks up whatever was left when it is started, so that the process may die at any write.
public final class GatewayService: SmartcartGatewayService.ServiceProtocol {
  let pool: DatabasePool
  let writer: GroupWriter<Database>
  let steps: PaymentSteps
  let sealing: SealingKeyPair
  let settlementKeys: [SmartcartVerificationKey]
  let carts: any CartPort
  let acquirer: SmartcartAcquirerService.Client
  let settlement: SmartcartSettlementService.Client
  let timings: GatewayTimings
  let logger: Logger
  let lanes = Lanes()
  let watchers = Watchers()
  /// Rung when there is something to deliver.
  let bells = Watchers()
  let work = PaymentWork()
  private let lock: StoreLock
  var surroundings: Surroundings { steps.surroundings }

  /// Opens the store at a path, or begins it there.
  ///
  /// - Parameters:
  ///   - keys: What is signed and opened with, and whom to believe.
  ///   - carts: The carts of this server.
  ///   - acquirer: A client whose calls say that they are the gateway's.
  ///   - settlement: The same, for the second server.
  /// - Throws: `StoreError`, which names the file and says what to do.
  public init(
    path: String, keys: GatewayKeys, carts: some CartPort, acquirer: GRPCClient, settlement: GRPCClient,
    timings: GatewayTimings = GatewayTimings(), surroundings: Surroundings = .live,
    logger: Logger = Logger(label: "cartwright.gateway")
  ) throws {
    lock = try StoreLock(path)
    pool = try GatewayStore.open(path)
    writer = GroupWriter(pool)
    steps = PaymentSteps(signingKey: keys.signing, surroundings: surroundings)
    sealing = keys.sealing
    settlementKeys = keys.settlement
    self.carts = carts
    self.acquirer = SmartcartAcquirerService.Client(acquirer)
    self.settlement = SmartcartSettlementService.Client(settlement)
    self.timings = timings
    self.logger = logger
  }

  /// Ends all streams; those asked for later end at once.
  public func beginGracefulShutdown() { watchers.close() }

  /// Closes the store; calls that come later fail.
  ///
  /// Cancel the task that runs ``run()`` before.
  public func close() throws {
    watchers.close()
    defer { lock.release() }
    try pool.close()
  }

  func load(_ paymentID: String) async throws -> PaymentRecord {
    try await pool.read { db in try PaymentRecord.get(paymentID, in: db) }
  }

  /// Tells watchers of a payment, and of its session's requests.
  func notify(_ record: PaymentRecord) {
    watchers.notify(Bell.payment(record.paymentID))
    watchers.notify(Bell.requests(record.sessionID))
  }
}

/// The keys of the first server.
public struct GatewayKeys: Sendable {
  /// Signs completions.
  public var signing: SigningKey
  /// Opens payment information.
  public var sealing: SealingKeyPair
  /// The second server's, by which payment requests are believed.
  public var settlement: [SmartcartVerificationKey]

  /// Keys.
  public init(signing: SigningKey, sealing: SealingKeyPair, settlement: [SmartcartVerificationKey]) {
    (self.signing, self.sealing, self.settlement) = (signing, sealing, settlement)
  }
}

/// What watchers watch.
enum Bell {
  static func payment(_ id: String) -> String { "payment \(id)" }
  static func requests(_ session: String) -> String { "requests \(session)" }
  static func outbox(_ kind: Outbox.Kind) -> String { "outbox \(kind.rawValue)" }
}
