public import CartwrightContracts
internal import GRDB
internal import Logging
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Who is paid.
public struct Merchant: Hashable, Sendable {
  /// Names the merchant to the acquirer.
  public var id: String
  /// How a shopper knows the merchant: at most 100 characters.
  public var name: String

  /// A merchant.
  public init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// The second server: records what was identified, authors payment requests, learns what is paid, answers the gate.
///
/// All that it knows is in its store; a restart changes nothing but that watchers must come again.
public final class SettlementService: SmartcartSettlementService.ServiceProtocol {
  private let pool: DatabasePool
  private let writer: GroupWriter<Database>
  private let rules: SettlementRules
  private let lock: StoreLock
  private let gatewayKeys: [SmartcartVerificationKey]
  private let watchers = Watchers(limitForEach: 1_000)
  private var surroundings: Surroundings { rules.surroundings }

  /// Opens the store at a path, or begins it there.
  ///
  /// - Parameters:
  ///   - signingKey: Signs payment requests and exit passes.
  ///   - gatewayKeys: The first server's keys, by which completions are believed.
  /// - Throws: `StoreError`, which names the file and says what to do.
  public init(
    path: String, merchant: Merchant, signingKey: SigningKey, gatewayKeys: [SmartcartVerificationKey],
    surroundings: Surroundings = .live
  ) throws {
    lock = try StoreLock(path)
    pool = try SettlementStore.open(path)
    writer = GroupWriter(pool)
    rules = SettlementRules(merchant: merchant, signingKey: signingKey, surroundings: surroundings)
    self.gatewayKeys = gatewayKeys
  }

  /// Ends all streams; what is asked for later of a stream ends at once.
  public func beginGracefulShutdown() { watchers.close() }

  /// Closes the store; calls that come later fail.
  public func close() throws {
    watchers.close()
    defer { lock.release() }
    try pool.close()
  }

  /// Records the goods of a session.
  public func recordIdentification(
    request: SmartcartRecordIdentificationRequest, context: ServerContext
  ) async throws -> SmartcartRecordIdentificationResponse {
    _ = try Caller.of(context, roles: .gateway)
    try request.validate()
    return try await writer.write { [rules] db in try rules.record(request, in: db) }
  }

  /// Authors a payment request.
  public func createPaymentRequest(
    request: SmartcartCreatePaymentRequestRequest, context: ServerContext
  ) async throws -> SmartcartCreatePaymentRequestResponse {
    _ = try Caller.of(context, roles: .gateway)
    try request.validate()
    return try await writer.write { [rules] db in try rules.ask(request, in: db) }
  }

  /// Records a completion, once.
  public func recordCompletion(
    request: SmartcartRecordCompletionRequest, context: ServerContext
  ) async throws -> SmartcartRecordCompletionResponse {
    _ = try Caller.of(context, roles: .gateway)
    let statement = try request.completion.verified(
      as: SmartcartCompletionStatement.self, by: gatewayKeys, for: .gateway)
    let response = try await writer.write { [rules] db in try rules.complete(statement, request.completion, in: db) }
    watchers.notify(Self.records)
    return response
  }

  /// Tells which lines are paid.
  public func getPaidState(
    request: SmartcartGetPaidStateRequest, context: ServerContext
  ) async throws -> SmartcartGetPaidStateResponse {
    _ = try Caller.of(context, roles: .gateway, .gate, .staff)
    return try await pool.read { [rules] db in
      switch request.subject {
      case .sessionID(let session): return try rules.paidState(of: .get(session, in: db), in: db)
      case .paymentID(let payment): return try Self.paidState(ofPayment: payment, rules, in: db)
      case nil: throw RPCError.invalid("subject", "must be a session or a payment")
      }
    }
  }

  private static func paidState(
    ofPayment payment: String, _ rules: SettlementRules, in db: Database
  ) throws -> SmartcartGetPaidStateResponse {
    let terms = try AskedPayment.get(payment, in: db).terms
    var state = try rules.paidState(of: .get(terms.sessionID, in: db), in: db)
    let lines = Set(terms.lines.map(\.lineID))
    state.lines = state.lines.filter { lines.contains($0.line.lineID) }
    state.allPaid = !state.lines.isEmpty && state.lines.allSatisfy { $0.state == .paid && $0.paymentID == payment }
    return state
  }

  /// Issues an exit pass.
  public func issueExitPass(
    request: SmartcartIssueExitPassRequest, context: ServerContext
  ) async throws -> SmartcartIssueExitPassResponse {
    let caller = try Caller.of(context, roles: .gateway, .staff)
    let journaled = try JournaledRequest(caller: caller, id: request.requestID, method: context.method, body: request)
    return try await writer.write { [rules, surroundings] db in
      try RequestJournal.once(journaled, at: surroundings.now(), in: db) { db in
        try rules.issuePass(for: request.sessionID, in: db)
      }
    }
  }

  /// Decides whether the gate opens.
  public func checkExit(
    request: SmartcartCheckExitRequest, context: ServerContext
  ) async throws -> SmartcartCheckExitResponse {
    let caller = try Caller.of(context, roles: .gate)
    let journaled = try JournaledRequest(caller: caller, id: request.requestID, method: context.method, body: request)
    let response = try await writer.write { [rules, surroundings] db in
      try RequestJournal.purge(at: surroundings.now(), in: db)
      return try RequestJournal.once(journaled, at: surroundings.now(), in: db) { db in
        try rules.checkExit(request, in: db)
      }
    }
    if response.decision == .open { watchers.notify(Self.records) }
    return response
  }

  /// Streams records from a sequence on.
  public func streamCompletions(
    request: SmartcartStreamCompletionsRequest, response: RPCWriter<SmartcartStreamCompletionsResponse>,
    context: ServerContext
  ) async throws {
    _ = try Caller.of(context, roles: .gateway, .staff)
    let last = try await pool.read { db in try RecordLog.last(in: db) }
    guard (0...last).contains(request.afterSequence) else {
      throw RPCError(code: .outOfRange, message: "the last sequence is \(last)")
    }
    var sent = request.afterSequence
    for await _ in try watchers.watch(Self.records) {
      while true {
        let entries = try await pool.read { [sent] db in try RecordLog.after(sent, in: db) }
        for entry in entries { try await response.write(try entry.message) }
        guard let last = entries.last else { break }
        sent = last.sequence
      }
    }
  }

  private static let records = "records"
}

/// What does not exist yet.
extension SettlementService {
  /// Not offered yet: reversals stay with the first server.
  public func recordReversal(
    request: SmartcartRecordReversalRequest, context: ServerContext
  ) async throws -> SmartcartRecordReversalResponse {
    throw RPCError(code: .unimplemented, message: "reversals are not recorded here yet")
  }

  /// Not offered yet.
  public func recordRefund(
    request: SmartcartRecordRefundRequest, context: ServerContext
  ) async throws -> SmartcartRecordRefundResponse {
    throw RPCError(code: .unimplemented, message: "refunds are not recorded here yet")
  }

  /// Not offered yet.
  public func reconcile(
    request: SmartcartReconcileRequest, response: RPCWriter<SmartcartReconcileResponse>, context: ServerContext
  ) async throws {
    throw RPCError(code: .unimplemented, message: "records are not compared yet")
  }
}
