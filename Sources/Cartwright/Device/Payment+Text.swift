public import SmartcartAPI

extension SmartcartPayment {
  /// Where the payment stands, as a shopper is told.
  public var text: String {
    switch state {
    case .requested: "payment of \(amount.text) is asked for"
    case .submitted: "asking the acquirer"
    case .authorized: "authorised\(instrumentText)"
    case .captured: "captured \(captured.text)\(instrumentText)"
    case .completed: hasExitPass ? "completed: \(captured.text) paid" : "completed: waiting for the exit pass"
    case .declined: "declined\(instrumentText): \((attempts.last?.declineReason ?? .other).text)"
    default: troubleText
    }
  }

  private var troubleText: String {
    switch state {
    case .cancelled: "cancelled"
    case .expired: "expired: nobody paid in time"
    case .unknown: "the acquirer does not answer: asking again until it does"
    case .reversing: "being undone"
    case .reversed: "undone: nothing was taken"
    case .partlyRefunded, .refunded: "\(refunded.text) given back"
    case .disputed: "disputed"
    default: "in a state that this version does not know"
    }
  }

  private var instrumentText: String {
    guard let view = attempts.last?.instrument else { return "" }
    return " (\(view.brand) ending in \(view.lastFour))"
  }

  /// Whether nothing follows that a shopper waits for: completed with its exit pass, or come to nothing.
  public var isSettled: Bool {
    switch state {
    case .completed: hasExitPass
    case .cancelled, .expired, .reversed, .refunded, .partlyRefunded, .disputed: true
    default: false
    }
  }
}
