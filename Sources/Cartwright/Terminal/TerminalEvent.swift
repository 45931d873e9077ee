internal import CartwrightContracts
internal import CartwrightDevice
public import SmartcartAPI
internal import WrightGoogle

/// Something that a terminal shows to its owner.
public enum TerminalEvent: Sendable {
  /// Paired with a cart, or with it still.
  case paired(SmartcartCart, isResumed: Bool)
  /// The instrument that will pay.
  case instrument(SmartcartInstrumentView)
  /// The cart has changed.
  case changed(SmartcartCartChange, SmartcartCart)
  /// The shop asks for payment, and everything about it is in order.
  case asked(SmartcartPaymentTerms)
  /// An attempt at paying is on its way.
  case submitting(attempt: Int)
  /// The payment has come to here.
  case payment(SmartcartPayment)
  /// The receipt.
  case receipt(SmartcartReceipt)
  /// What the gate will want to see.
  case exitPass(SmartcartSignedPayload)
  /// Something is in the way, and what is done about it.
  case trouble(String)
  /// A word on what happens now.
  case notice(String)
}

extension TerminalEvent: CustomStringConvertible {
  /// The lines that a person reads.
  public var description: String {
    switch self {
    case .paired(let cart, let isResumed):
      "\(isResumed ? "still paired" : "paired") with cart \(cart.cartID): \(cart.lines.count) in it, \(cart.total.text)"
    case .instrument(let view): "will pay with \(view.brand) ending in \(view.lastFour)"
    case .changed(let change, let cart): change.text(in: cart)
    case .asked(let terms): terms.askingText
    case .submitting(let attempt): "paying, attempt \(attempt)"
    case .payment(let payment): "payment: \(payment.text)"
    case .receipt(let receipt): receipt.text
    case .exitPass: "exit pass received: show it at the gate"
    case .trouble(let text), .notice(let text): text
    }
  }
}

extension SmartcartPaymentTerms {
  /// The request as its owner is shown it.
  fileprivate var askingText: String {
    let goods = lines.map { "\n  \($0.receiptText)" }.joined()
    return "\(merchantName) asks for \(total.text):\(goods)"
  }
}

extension SmartcartReceipt {
  /// The receipt, line by line.
  public var text: String {
    let goods = lines.map { "\n  \($0.receiptText)" }.joined()
    return """
      receipt \(receiptID), \(merchantName)\(goods)
        paid \(total.text) with \(instrument.brand) ending in \(instrument.lastFour)
      """
  }
}
