public import CartwrightContracts
internal import GRDB
public import SmartcartAPI
public import WrightRPC

/// The simulated acquirer, durable on SQLite.
///
/// What it does with an instrument is chosen by the instrument's token: see ``SimulatedBehavior``. It is idempotent by
/// the request ids of its schema, and tells its own declines from its own silence: a decline is an answer.
public struct AcquirerService: SmartcartAcquirerService.ServiceProtocol {
  private let writer: GroupWriter<Database>
  private let pool: DatabasePool
  private let rules: AcquirerRules
  private let lock: StoreLock
  private var surroundings: Surroundings { rules.surroundings }

  /// Opens the acquirer's records at a path, or begins them there.
  ///
  /// - Throws: `StoreError`, which names the file and says what to do.
  public init(path: String, surroundings: Surroundings = .live) throws {
    lock = try StoreLock(path)
    pool = try AcquirerStore.open(path)
    writer = GroupWriter(pool)
    rules = AcquirerRules(surroundings: surroundings)
  }

  /// Closes the records; calls that come later fail.
  public func close() throws {
    defer { lock.release() }
    try pool.close()
  }

  /// Holds money, or does what the token says.
  public func authorize(
    request: SmartcartAuthorizeRequest, context: ServerContext
  ) async throws -> SmartcartAuthorizeResponse {
    _ = try Caller.of(context, roles: .gateway)
    try request.validate()
    let behavior = SimulatedBehavior(token: request.token)
    if behavior.isNeverAnswered { throw try await silence() }
    let (hold, isNew) = try await writer.write { [rules] db in try rules.authorize(request, in: db) }
    if hold.decidesAt > surroundings.now() { try await surroundings.sleep(hold.decidesAt) }
    if isNew && behavior.losesReply { throw Self.lost }
    try await requireNotVoided(hold)
    return hold.response
  }

  /// Takes what was held.
  public func capture(request: SmartcartCaptureRequest, context: ServerContext) async throws -> SmartcartCaptureResponse
  {
    _ = try Caller.of(context, roles: .gateway)
    try request.requestID.validateID("request_id")
    try request.amount.validatePositive("amount")
    let (response, isLost) = try await writer.write { [rules] db in try rules.capture(request, in: db) }
    if isLost { throw Self.lost }
    return response
  }

  /// Lets go of what was held, or may have been.
  public func void(request: SmartcartVoidRequest, context: ServerContext) async throws -> SmartcartVoidResponse {
    _ = try Caller.of(context, roles: .gateway)
    try request.requestID.validateID("request_id")
    try request.authorizeRequestID.validateID("authorize_request_id")
    return try await writer.write { [rules] db in try rules.void(request, in: db) }
  }

  /// Gives back what was captured.
  public func refund(request: SmartcartRefundRequest, context: ServerContext) async throws -> SmartcartRefundResponse {
    _ = try Caller.of(context, roles: .gateway)
    try request.requestID.validateID("request_id")
    try request.amount.validatePositive("amount")
    return try await writer.write { [rules] db in try rules.refund(request, in: db) }
  }

  /// Tells what became of an authorisation.
  public func query(request: SmartcartQueryRequest, context: ServerContext) async throws -> SmartcartQueryResponse {
    _ = try Caller.of(context, roles: .gateway, .staff)
    return try await pool.read { [rules] db in try rules.query(request, in: db) }
  }

  private func requireNotVoided(_ hold: Hold) async throws {
    let isVoided = try await pool.read { db in try Voiding.exists(authorization: hold.requestID, in: db) }
    guard !isVoided else { throw AcquirerRules.voidedBefore }
  }

  /// Says nothing for as long as anybody listens.
  private func silence() async throws -> RPCError {
    // A caller that stops waiting ends this sleep.
    try await surroundings.sleep(surroundings.now().advanced(by: SimulatedBehavior.longestDelay))
    return RPCError(code: .deadlineExceeded, message: "no answer")
  }

  private static let lost = RPCError(code: .unavailable, message: "the answer was lost on its way")
}
