internal import CartwrightMoney
public import SmartcartAPI

extension SmartcartMoney {
  /// The amount as a person reads it: "1.29 EUR".
  public var text: String {
    guard let currency = try? Currency(currencyCode) else { return "\(minorUnits) minor units of \(currencyCode)" }
    return Money(minorUnits: minorUnits, currency: currency).description
  }
}

extension SmartcartCartLine {
  /// How much of what: "2 x Oat drink, 1 l", "450 g Bananas".
  public var goodsText: String {
    switch measure {
    case .quantity(let pieces): pieces == 1 ? product.name : "\(pieces) x \(product.name)"
    case .grams(let grams): "\(grams) g \(product.name)"
    case .labelPrice: "\(product.name) (priced by its label)"
    case nil: "\(product.name) (to be weighed)"
    }
  }

  /// The line as a receipt has it: what, and what it costs, aligned.
  public var receiptText: String {
    let goods = goodsText.prefix(Self.receiptWidth)
    let gap = String(repeating: " ", count: Self.receiptWidth - goods.count)
    return "\(goods)\(gap)  \(amount.text)"
  }

  private static let receiptWidth = 36
}

extension SmartcartInterventionKind {
  /// What staff are needed for.
  public var text: String {
    switch self {
    case .ageCheck: "an age check"
    case .weightMismatch: "a weight that disagrees with the goods"
    case .spotCheck: "a look at the cart"
    case .unclearRemoval: "a removal that is unclear"
    case .assistance: "assistance"
    default: "a look at the cart"
    }
  }
}

extension SmartcartDeclineReason {
  /// Why a payment was declined, as a shopper is told.
  public var text: String {
    switch self {
    case .insufficientFunds: "there is not enough money: try another instrument"
    case .instrumentExpired: "the instrument has expired"
    case .instrumentBlocked: "the instrument is blocked"
    case .limitExceeded: "a limit on payments was reached"
    case .suspectedFraud: "the acquirer refused it"
    default: "the acquirer gives no reason"
    }
  }
}
