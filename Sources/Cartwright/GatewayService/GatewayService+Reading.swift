internal import CartwrightContracts
internal import CartwrightPayment
internal import GRDB
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Reading and watching.
extension GatewayService {
  /// Hands the calling terminal the payment requests of its pairing.
  public func watchPaymentRequests(
    request: SmartcartWatchPaymentRequestsRequest, response: RPCWriter<SmartcartWatchPaymentRequestsResponse>,
    context: ServerContext
  ) async throws {
    let caller = try Caller.of(context, roles: .terminal)
    let pairing = try await carts.parties(session: request.sessionID).require(caller)
    let last = try await pool.read { db in try RequestEvent.last(of: pairing.id, in: db) }
    guard (0...last).contains(request.afterSequence) else {
      throw RPCError(code: .outOfRange, message: "the last sequence is \(last)")
    }
    var sent = request.afterSequence
    for await _ in try watchers.watch(Bell.requests(request.sessionID)) {
      sent = try await send(eventsAfter: sent, of: pairing.id, response)
      guard try await carts.parties(session: request.sessionID).pairing?.id == pairing.id else { return }
    }
  }

  private func send(
    eventsAfter sequence: Int64, of pairing: String, _ response: RPCWriter<SmartcartWatchPaymentRequestsResponse>
  ) async throws -> Int64 {
    var sent = sequence
    while true {
      let events = try await pool.read { [sent] db in try RequestEvent.after(sent, of: pairing, in: db) }
      guard let last = events.last else { return sent }
      try await response.write(contentsOf: events)
      sent = last.sequence
    }
  }

  /// Reads a payment.
  public func getPayment(
    request: SmartcartGetPaymentRequest, context: ServerContext
  ) async throws -> SmartcartGetPaymentResponse {
    let record = try await readable(request.paymentID, context)
    return try .with { $0.payment = try record.message() }
  }

  /// Follows a payment.
  public func watchPayment(
    request: SmartcartWatchPaymentRequest, response: RPCWriter<SmartcartWatchPaymentResponse>, context: ServerContext
  ) async throws {
    let first = try await readable(request.paymentID, context)
    guard (0...first.revision).contains(request.afterRevision) else {
      throw RPCError(code: .outOfRange, message: "the payment is at revision \(first.revision)")
    }
    var sent = request.afterRevision == 0 ? first.revision - 1 : request.afterRevision
    for await _ in try watchers.watch(Bell.payment(request.paymentID)) {
      let record = try await load(request.paymentID)
      while sent < record.revision {
        sent += 1
        try await response.write(try .with { $0.payment = try record.message(at: sent) })
      }
      if try record.endsWatching { return }
    }
  }

  /// Reads the receipt of a payment.
  public func getReceipt(
    request: SmartcartGetReceiptRequest, context: ServerContext
  ) async throws -> SmartcartGetReceiptResponse {
    let record = try await readable(request.paymentID, context)
    return try .with { $0.receipt = try record.receipt() }
  }

  /// Not offered yet.
  public func refundPayment(
    request: SmartcartRefundPaymentRequest, context: ServerContext
  ) async throws -> SmartcartRefundPaymentResponse {
    throw RPCError(code: .unimplemented, message: "refunds are not offered yet")
  }

  private func readable(_ paymentID: String, _ context: ServerContext) async throws -> PaymentRecord {
    let caller = try Caller.of(context, roles: .cart, .terminal, .staff)
    let record = try await load(paymentID)
    try record.require(caller)
    return record
  }
}

extension PaymentRecord {
  /// Whether nothing more comes that a watcher waits for.
  fileprivate var endsWatching: Bool {
    get throws {
      let state = try payment().state
      return state == .completed ? exitPass != nil : state.endsWatching
    }
  }
}

extension PaymentState {
  fileprivate var endsWatching: Bool {
    switch self {
    case .completed, .cancelled, .expired, .reversed, .refunded, .partlyRefunded, .disputed: true
    case .requested, .submitted, .authorized, .captured, .declined, .unknown, .reversing: false
    }
  }
}
