internal import CartwrightBasket
internal import CartwrightCatalog
internal import CartwrightContracts
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// What is put in, taken out and weighed.
extension CartService {
  /// Reports one scan.
  ///
  /// What became of it is an answer, not an error.
  public func reportScan(
    request: SmartcartReportScanRequest, context: ServerContext
  ) async throws -> SmartcartReportScanResponse {
    let caller = try Caller.of(context, roles: .cart)
    guard request.hasScan else { throw RPCError.invalid("scan", "must be set") }
    return try await once(request, id: request.requestID, by: caller, context) { [desk] transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let result = try transaction.scan(request.scan, in: request.sessionID, at: desk)
      return .with { $0.result = result }
    }
  }

  /// Adds produce by its look-up code.
  public func addByPlu(
    request: SmartcartAddByPluRequest, context: ServerContext
  ) async throws -> SmartcartAddByPluResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal)
    let code = try ProductCode(.with { $0.plu = request.plu }, field: "plu")
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      let before = try transaction.cart(request.sessionID, for: caller).basket
      guard let product = try ProductTable.product(code, in: transaction.db) else {
        throw RPCError(code: .notFound, message: "this shop does not know \(code)")
      }
      let measure = try request.measure(of: product)
      let cart = try transaction.change(request.sessionID) { try $0.add(product, measure) }
      let line = cart.basket.lines.last { $0.product == product && before.line($0.id) != $0 }
      return .with { reply in
        reply.cart = cart.message
        if let line { reply.line = SmartcartCartLine(line) }
      }
    }
  }

  /// Sets how many pieces of a line there are.
  public func setQuantity(
    request: SmartcartSetQuantityRequest, context: ServerContext
  ) async throws -> SmartcartSetQuantityResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let cart = try transaction.change(request.sessionID) { basket in
        try basket.requireRevision(request.expectedRevision)
        return try basket.setQuantity(of: request.lineID, to: request.quantity)
      }
      return .with { $0.cart = cart.message }
    }
  }

  /// Takes a line out.
  public func removeItem(
    request: SmartcartRemoveItemRequest, context: ServerContext
  ) async throws -> SmartcartRemoveItemResponse {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      let cart = try transaction.change(request.sessionID) { basket in
        try basket.requireRevision(request.expectedRevision)
        return try basket.remove(request.lineID)
      }
      return .with { $0.cart = cart.message }
    }
  }

  /// Reports what a scale says, of one line or of the whole cart.
  public func reportWeight(
    request: SmartcartReportWeightRequest, context: ServerContext
  ) async throws -> SmartcartReportWeightResponse {
    let caller = try Caller.of(context, roles: .cart)
    return try await once(request, id: request.requestID, by: caller, context) { transaction in
      _ = try transaction.cart(request.sessionID, for: caller)
      if request.lineID.isEmpty {
        try transaction.weighCart(request.sessionID, grams: request.grams)
      } else {
        try transaction.change(request.sessionID) { try $0.weigh(request.lineID, grams: request.grams) }
      }
      let cart = try transaction.cart(request.sessionID)
      return .with { $0.cart = cart.message }
    }
  }
}

extension SmartcartAddByPluRequest {
  /// How much of a product is added; produce by weight may be weighed later.
  fileprivate func measure(of product: Product) throws -> Measure {
    switch (measure, product.unit) {
    case (.quantity(let count), _): return .pieces(count)
    case (.grams(let grams), _): return .grams(grams)
    case (nil, .kilogram): return .awaitingWeight
    case (nil, .each): throw RPCError.invalid("quantity", "\(product.name) is sold by the piece: say how many")
    }
  }
}

extension CartTransaction {
  /// Does what a scan asks for.
  mutating func scan(
    _ scan: SmartcartScan, in session: String, at desk: ScanDesk
  ) throws -> SmartcartScanResult {
    let before = try cart(session).basket
    var verdict = try desk.judge(scan, in: before) { [db] in try ProductTable.product($0, in: db) }
    if before.revision >= Self.revisionLimit, !verdict.changes.isEmpty { verdict = ScanDesk.exhausted }
    let after = try change(session) { _ in verdict.changes }.basket
    return desk.result(verdict, before: before, after: after)
  }

  /// Notes the weight of all goods, and calls staff when it disagrees with them.
  fileprivate mutating func weighCart(_ session: String, grams: Int64) throws {
    let basket = try change(session) { try $0.weighCart(grams: grams) }.basket
    let isKnown = basket.interventions.contains { $0.kind == .weightMismatch }
    guard !isKnown, WeightRule.disagrees(grams, with: basket) else { return }
    try change(session) { try $0.intervene(.weightMismatch) }
  }
}
