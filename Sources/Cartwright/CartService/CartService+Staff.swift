internal import CartwrightBasket
internal import CartwrightContracts
internal import GRDB
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// What waits for staff.
extension CartService {
  /// The most interventions of one page.
  static let pageLimit: Int32 = 500
  /// How many there are on a page when nobody says.
  static let pageDefault: Int32 = 100

  /// Lists what waits for staff.
  public func listInterventions(
    request: SmartcartListInterventionsRequest, context: ServerContext
  ) async throws -> SmartcartListInterventionsResponse {
    _ = try Caller.of(context, roles: .staff)
    guard (0...Self.pageLimit).contains(request.pageSize) else {
      throw RPCError.invalid("page_size", "must be 0 to \(Self.pageLimit)")
    }
    guard let after = request.pageToken.isEmpty ? 0 : Int64(request.pageToken) else {
      throw RPCError.invalid("page_token", "must be a next_page_token of an answer, or empty")
    }
    let size = Int(request.pageSize == 0 ? Self.pageDefault : request.pageSize)
    let found = try await pool.read { db in
      try InterventionTable.page(
        after: after, session: request.sessionID.isEmpty ? nil : request.sessionID,
        includingClosed: request.includeClosed, limit: size + 1, in: db)
    }
    let page = found.prefix(size)
    return .with { reply in
      reply.interventions = page.map(\.message)
      if found.count > size, let last = page.last { reply.nextPageToken = String(last.number) }
    }
  }

  /// Records what staff decided.
  public func resolveIntervention(
    request: SmartcartResolveInterventionRequest, context: ServerContext
  ) async throws -> SmartcartResolveInterventionResponse {
    let caller = try Caller.of(context, roles: .staff)
    let outcome = try Intervention.Outcome(request.outcome, field: "outcome")
    guard outcome != .withdrawn else { throw RPCError.invalid("outcome", "must be approved or refused") }
    let id = request.interventionID
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      guard let known = try InterventionTable.intervention(id, in: transaction.db) else {
        throw RPCError(code: .notFound, message: "there is no intervention \"\(id.prefix(128))\"")
      }
      guard known.outcome == .unspecified else {
        throw RPCError(code: .failedPrecondition, message: "the intervention \(id) is closed already")
      }
      let cart = try transaction.change(known.sessionID) { try $0.resolve(id, outcome) }
      let closed = try InterventionTable.intervention(id, in: transaction.db)
      return .with { ($0.intervention, $0.cart) = (closed ?? known, cart.message) }
    }
  }
}
