internal import CartwrightDevice
public import SmartcartAPI

/// Something that the cart shows to the shopper.
public enum CartEvent: Sendable {
  /// The session is there; resumed after an interruption, or new.
  case session(id: String, isResumed: Bool)
  /// The code to pair a terminal with.
  case pairingCode(String)
  /// A frame was looked at, and held no code.
  case nothingFound(frame: String)
  /// A frame is no image.
  case unreadable(frame: String, reason: String)
  /// The server has dealt with a scan.
  case decided(JournaledScan, SmartcartScanResult)
  /// The cart has changed by something other than a scan.
  case changed(SmartcartCartChange, SmartcartCart)
  /// The cart as it stands, after an interruption.
  case standing(SmartcartCart)
  /// Something is in the way, and what is done about it.
  case trouble(String)
  /// The payment has come to here.
  case payment(SmartcartPayment)
  /// A word on what happens now.
  case notice(String)
}

extension CartEvent: CustomStringConvertible {
  /// The lines that a person reads.
  public var description: String {
    switch self {
    case .session(let id, let isResumed): "session \(id)" + (isResumed ? ", resumed" : "")
    case .pairingCode(let code): "pairing code \(code): enter it on your terminal"
    case .nothingFound(let frame): "\(frame): no barcode found: show the barcode to the camera"
    case .unreadable(let frame, let reason): "\(frame): \(reason)"
    case .decided(let scan, let result): Self.text(scan, result)
    case .changed(let change, let cart): change.text(in: cart)
    case .standing(let cart): cart.standingText
    case .trouble(let text), .notice(let text): text
    case .payment(let payment): "payment: \(payment.text)"
    }
  }

  private static func text(_ scan: JournaledScan, _ result: SmartcartScanResult) -> String {
    let source = "\(scan.frame): \(scan.text)"
    guard result.hasLine else { return "\(source): not added: \(result.message)" }
    let product = result.line.product
    let price = product.price.text + (product.unit == .kilogram ? " a kilogram" : "")
    return "\(source): \(product.name), \(price)\(remark(result.outcome)): total \(result.total.text)"
  }

  private static func remark(_ outcome: SmartcartScanOutcome) -> String {
    switch outcome {
    case .addedAwaitingWeight: " (put it on the scale)"
    case .addedAgeRestricted: " (staff will see you before you pay)"
    default: ""
    }
  }
}

extension SmartcartCart {
  /// The cart in a few lines.
  var standingText: String {
    let goods = lines.enumerated().map { "\n  \($0 + 1). \($1.receiptText)" }.joined()
    return "\(lines.count) \(lines.count == 1 ? "line" : "lines"), total \(total.text)\(goods)"
  }
}
