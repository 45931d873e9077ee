public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// Follows a payment across interruptions: each revision is told once.
public struct PaymentWatch: Sendable {
  private let payments: SmartcartGatewayService.Client
  private let paymentID: String
  private let patience: Patience

  /// Makes a watch; nothing is asked before ``run(_:)``.
  public init(_ payments: SmartcartGatewayService.Client, paymentID: String, patience: Patience) {
    self.payments = payments
    self.paymentID = paymentID
    self.patience = patience
  }

  /// Tells the payment as it stands and after each change; returns the last one, once the server ends the stream.
  @discardableResult
  public func run(
    _ tell: (SmartcartPayment) async throws -> Void
  ) async throws -> SmartcartPayment? {
    var last: SmartcartPayment?
    try await patience.untilEnded { progress in
      let request = SmartcartWatchPaymentRequest.with {
        $0.paymentID = paymentID
        $0.afterRevision = last?.revision ?? 0
      }
      for try await response in payments.watchPayment(request) {
        progress()
        last = response.payment
        try await tell(response.payment)
      }
      guard last?.isSettled == true else { throw RPCError.endedEarly }
    }
    return last
  }
}
