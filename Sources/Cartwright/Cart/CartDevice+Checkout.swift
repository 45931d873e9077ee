internal import CartwrightDevice
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

extension CartDevice {
  /// Asks for payment when the shopper is done, and follows the payment.
  func checkOut(_ sessionID: String) async throws -> Bool {
    while true {
      var cart = try await cartReadyToPay()
      if cart.state.isFinal { return false }
      if cart.state == .paired { cart = try await lock(cart) ?? cart }
      guard cart.state != .paired else { continue }
      guard let paymentID = try await paymentID(of: cart) else { continue }
      try await followPayment(paymentID, cart)
    }
  }

  /// The cart once it can be paid: everything is scanned and answered, and a terminal is paired.
  private func cartReadyToPay() async throws -> SmartcartCart {
    let status = try await status.first { $0.wantsCheckout && $0.hasSeenAllFrames || $0.cart.state.isFinal }
    if status.cart.state == .open { show(.notice("checkout: waiting for a terminal to pair")) }
    if status.cart.state == .held { show(.notice("checkout: waiting for staff")) }
    return try await self.status.first { [journal] status in
      switch status.cart.state {
      case .paired: status.wantsCheckout && status.acknowledged >= journal.lastSequence.value ?? .max
      case .locked, .paying, .paid: status.wantsCheckout
      case .exited, .abandoned: true
      default: false
      }
    }.cart
  }

  /// The cart, locked; `nil` when it has changed and is to be looked at again.
  private func lock(_ cart: SmartcartCart) async throws -> SmartcartCart? {
    let request = SmartcartLockCartRequest.with {
      // The same for the same revision, whichever process asks: a lost answer is heard again.
      $0.requestID = "lock-\(cart.sessionID)-\(cart.revision)"
      $0.sessionID = cart.sessionID
      $0.expectedRevision = cart.revision
    }
    do {
      return try await patience.untilAnswered { try await carts.lockCart(request, options: $0).cart }
    } catch let error as RPCError where error.code == .aborted {
      try await status.first { $0.cart.revision > cart.revision }
      return nil
    } catch let error as RPCError where error.code == .failedPrecondition {
      try refuse(.cannotCheckOut(error.message))
      return nil
    }
  }

  /// The payment of a locked cart, which is asked for if need be; `nil` when the quote is void.
  private func paymentID(of cart: SmartcartCart) async throws -> String? {
    guard cart.state == .locked else { return cart.paymentID }
    let request = SmartcartRequestPaymentRequest.with {
      // One for each quote.
      $0.requestID = "checkout-\(cart.quote.quoteID)"
      $0.sessionID = cart.sessionID
      $0.quoteID = cart.quote.quoteID
    }
    do {
      return try await patience.untilAnswered { try await payments.requestPayment(request, options: $0) }
        .payment.paymentID
    } catch let error as RPCError where error.code == .failedPrecondition {
      try refuse(.cannotCheckOut(error.message))
      return nil
    }
  }

  private func followPayment(_ paymentID: String, _ cart: SmartcartCart) async throws {
    let last = try await PaymentWatch(payments, paymentID: paymentID, patience: patience).run { payment in
      show(.payment(payment))
    }
    if let last, last.state == .completed {
      try await status.first { $0.cart.state == .paid || $0.cart.state.isFinal }
      show(.notice("paid \(last.captured.text): the goods may leave through the gate"))
      try await status.first { $0.cart.state.isFinal }
    } else {
      try await unlock(cart)
      try refuse(.notPaid(last?.text ?? "the payment ended with no word"))
    }
  }

  /// A shopper at the cart may try again; a cart that works by itself stops.
  private func refuse(_ error: CartError) throws {
    if options.checksOut { throw error }
    show(.trouble(error.description))
    status.update { $0.wantsCheckout = false }
  }

  /// Voids the quote whose payment came to nothing.
  func unlock(_ cart: SmartcartCart) async throws {
    let quoteID = cart.hasQuote ? cart.quote.quoteID : status.value.cart.quote.quoteID
    let request = SmartcartUnlockCartRequest.with {
      $0.requestID = "unlock-\(quoteID)"
      $0.sessionID = cart.sessionID
      $0.quoteID = quoteID
    }
    do {
      _ = try await patience.untilAnswered { try await carts.unlockCart(request, options: $0) }
    } catch let error as RPCError where [.failedPrecondition, .notFound].contains(error.code) {
      show(.trouble(error.message))
    }
  }
}
